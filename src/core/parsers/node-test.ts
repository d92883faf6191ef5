import { LIMITS } from '../limits.ts';
import type { LogLine, ParsedTests, TestFailure } from '../model/extraction.ts';
import { NodeTestTree } from './node-test-tree.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { failureList } from './shared/bounded-list.ts';
import { type Draft, toFailure } from './shared/draft.ts';
import { jsFrame } from './shared/js-frame.ts';

/** What opens the closing list: of the spec reporter, and of the dot reporter. */
const LISTS = new Set(['✖ failing tests:', 'Failed tests:']);
/** `test at src/a.test.js:7:5` above each entry of the list; Node 18 has none. */
const PLACE = /^test at (\S.*):(\d{1,9}):\d{1,9}$/;
const ENTRY = '✖ ';
/** A failing test that is marked as work to be done stands in the list, but fails nothing. */
const TODO_ENTRY = '⚠ ';
/** `ℹ fail 6` of the closing summary. */
const COUNT = /^ℹ (tests|pass|fail|cancelled|skipped|todo) (\d{1,9})$/;
/** `  '2 subtests failed'`: what the dot reporter says of a parent. */
const SUBTESTS = /^'\d{1,9} subtests? failed'$/;

class NodeTestSession implements ParserSession {
  readonly #tree = new NodeTestTree();
  readonly #failures: TestFailure[] = failureList();
  readonly #counts = { passed: 0, failed: 0, skipped: 0 };
  #listing = false;
  #place: { file: string; line: number; at: number } | undefined;
  #open: Draft | undefined;
  /** Whether the open failure's line is that of its error, not only of its test. */
  #framed = false;
  /** Number of the line that the list last proved to be one. */
  #proof = 0;
  #seen = false;
  #counted = false;

  get idle(): boolean {
    return !this.#listing;
  }

  line({ number, text }: LogLine): void {
    if (LISTS.has(text)) {
      this.#endList();
      this.#listing = true;
      this.#proof = number;
    } else if (this.#listing) this.#listed(number, text);
    else if (text.startsWith('ℹ ')) this.#count(text);
    else this.#tree.line(number, text);
  }

  end(): ParsedTests | undefined {
    this.#endList();
    for (const draft of this.#tree.takeFailures()) this.#failures.push(toFailure('node-test', draft));
    if (!this.#seen && !this.#tree.isCertain) return undefined;
    return {
      framework: 'node-test',
      failures: this.#failures,
      retried: [],
      passed: this.#tree.passed,
      ...(this.#counted ? { counts: this.#counts } : {}),
      finished: this.#counted,
    };
  }

  #count(text: string): void {
    const match = COUNT.exec(text);
    if (match === null) return;
    const count = Number(match[2]);
    if (match[1] === 'pass') this.#counts.passed += count;
    else if (match[1] === 'fail' || match[1] === 'cancelled') this.#counts.failed += count;
    else if (match[1] === 'skipped' || match[1] === 'todo') this.#counts.skipped += count;
    this.#seen = true;
    this.#counted = true;
  }

  #listed(number: number, text: string): void {
    const place = text.startsWith('test at ') ? PLACE.exec(text) : null;
    if (place !== null) {
      this.#close();
      this.#place = { file: place[1] ?? '', line: Number(place[2]), at: number };
      this.#proof = number;
    } else if (text.startsWith(ENTRY)) this.#entry(number, text);
    else if (text.startsWith(TODO_ENTRY)) this.#close();
    else if (/^\S/.test(text) || number - this.#proof > LIMITS.failureBlockLines) this.#endList();
    else if (this.#open !== undefined) this.#detail(this.#open, number, text.trim(), text);
  }

  #entry(number: number, text: string): void {
    const place = this.#place;
    this.#close();
    this.#proof = number;
    const known = this.#tree.take(text.slice(ENTRY.length));
    // Before anything proved the list to be node:test's, a title without a time could be anybody's.
    if (known === undefined || (!this.#seen && place === undefined && known.durationMs === undefined)) return;
    this.#seen = true;
    this.#framed = false;
    const file = place?.file;
    const isFile = file !== undefined && known.id.endsWith(file);
    this.#open = {
      ...known,
      id: isFile ? file : known.id,
      file,
      line: place?.line,
      at: number,
      from: place?.at ?? number,
      to: number,
    };
  }

  #detail(open: Draft, number: number, line: string, text: string): void {
    if (line === '') return;
    open.to = number;
    if (open.message === undefined) {
      open.message = line.startsWith("'") && line.endsWith("'") ? line.slice(1, -1) : line;
      open.isParent ||= SUBTESTS.test(line);
    }
    const frame = this.#framed ? undefined : jsFrame(text);
    if (frame === undefined || (open.file !== undefined && !frame.file.endsWith(`/${open.file}`))) return;
    this.#framed = true;
    open.line = frame.line;
    open.file ??= frame.file.replace(/^file:\/\//, '');
  }

  #close(): void {
    this.#place = undefined;
    if (this.#open !== undefined && this.#failures.length < LIMITS.failuresPerJob) {
      this.#failures.push(toFailure('node-test', this.#open));
    }
    this.#open = undefined;
  }

  #endList(): void {
    this.#close();
    this.#listing = false;
  }
}

/** The spec and dot reporters of node:test. Test id: all titles joined by ` > `, without the file. */
export const nodeTest: LogParser = {
  id: 'node-test',
  title: 'node:test',
  docs: 'https://nodejs.org/api/test.html#test-reporters',
  triggers: ['▶ ', '✔ ', '✖ ', 'ℹ ', 'Failed tests:'],
  begin: () => new NodeTestSession(),
};
