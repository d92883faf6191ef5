import type { LogLine, ParsedTests, TestFailure } from '../model/extraction.ts';
import { JestTree } from './jest-tree.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { blockEnd } from './shared/block-end.ts';
import { failureList, passedList } from './shared/bounded-list.ts';
import { type Draft, toFailure } from './shared/draft.ts';
import { jsFrame } from './shared/js-frame.ts';

/** `FAIL src/a.test.ts (5.2 s)`, ` FAIL  src/a.test.ts`, `FAIL project src/a.test.ts`. */
const FILE = /^(?:##\[group\]|::group::)? {0,2}(FAIL|PASS) {1,2}(?:\S+ )?(\S*\.\w+)(?: \([\d.]+ ?m?s\))?$/;
/** Above the failures of one file, with the reporter for GitHub Actions; the runner rewrites the command in front. */
const ERRORS_IN = /^(?:##\[group\]|::group::)Errors thrown in (\S.*)$/;
/** `  ● suite › test`. */
const BULLET = /^ {2}● (\S.*)$/;
/** Bullets that name no test. */
const NO_TEST =
  /^(?:Console$|Test suite failed to run|Cannot log after tests are done|(?:Deprecation|Validation) (?:Warning|Error)\b|Invalid testPattern|Multiple configurations found|Obsolete snapshot)/;
const SUITE_FAILED = 'Test suite failed to run';
const SEPARATOR = ' › ';
/** Spaces before every line that describes a failure. */
const DETAIL_INDENT = 4;
/** `Tests:       1 failed, 2 skipped, 103 passed, 106 total`. */
const TOTAL = /^Tests: +((?:\S.*)?\d total)$/;
/** `Seed:        1234` with `--showSeed` and `--randomize`. */
const SEED = /^Seed: +(-?\d+)$/;
/** With `retryTimes(…, {logErrorsBeforeRetry: true})`; the title's parts are joined by spaces. */
const RETRY = /^ *LOGGING RETRY ERRORS +(\S.*)$/;

class JestSession implements ParserSession {
  readonly #failures: TestFailure[] = failureList();
  readonly #retried: Draft[] = failureList();
  /** Retries whose file was not named yet. */
  #retries: Draft[] = failureList();
  readonly #counts = { passed: 0, failed: 0, skipped: 0 };
  #file: string | undefined;
  #fileFailed = false;
  #open: Draft | undefined;
  readonly #tree = new JestTree();
  readonly #passed: string[] = passedList();
  /** Milliseconds of the tests that failed, by file and id. */
  readonly #durations = new Map<string, number>();
  #seed: string | undefined;
  #seen = false;
  #finished = false;
  #last = 0;

  get idle(): boolean {
    return this.#open === undefined && !this.#tree.open;
  }

  line({ number, text }: LogLine): void {
    this.#last = number;
    this.#expire(number, text);
    if (this.#tree.open) this.#takeTree(text);
    if (this.#marked(number, text)) return;
    if (text.includes('LOGGING RETRY ERRORS')) this.#retry(number, text);
    if (this.#open !== undefined) this.#detail(this.#open, number, text);
  }

  /** Lines that are told by their first character. */
  #marked(number: number, text: string): boolean {
    switch (text.charAt(0)) {
      case ' ':
        return this.#takeFile(number, text) || this.#bullet(number, text);
      case 'F':
      case 'P':
        return this.#takeFile(number, text);
      case '#':
      case ':':
        return this.#takeGroup(number, text) || this.#takeFile(number, text);
      case 'T':
        this.#total(number, text);
        return false;
      case 'S':
        this.#seed = SEED.exec(text)?.[1] ?? this.#seed;
        return false;
      default:
        return false;
    }
  }

  end(): ParsedTests | undefined {
    this.#close(this.#last);
    if (!this.#seen) return undefined;
    const failed = new Set(this.#failures.map(({ id }) => id.replaceAll(SEPARATOR, ' ')));
    return {
      framework: 'jest',
      failures: this.#failures,
      retried: [...this.#retried, ...this.#retries]
        .filter(({ id }) => !failed.has(id))
        .map((draft) => toFailure('jest', draft)),
      passed: this.#passed,
      ...(this.#finished ? { counts: this.#counts } : {}),
      ...(this.#seed === undefined ? {} : { seed: this.#seed }),
      finished: this.#finished,
    };
  }

  /** What describes a failure ends with its step, or when nobody would read on. */
  #expire(number: number, text: string): void {
    const from = this.#open?.from;
    const end = from === undefined ? undefined : blockEnd(from, number, text);
    if (end !== undefined) this.#close(end);
  }

  #takeFile(number: number, text: string): boolean {
    const match = FILE.exec(text);
    if (match === null) return false;
    this.#seen = true;
    this.#close(number - 1);
    this.#file = match[2];
    this.#fileFailed = match[1] === 'FAIL';
    // Retries are printed above the file to which they belong.
    for (const draft of this.#retries) this.#retried.push({ ...draft, file: this.#file, suite: this.#file });
    this.#retries = [];
    this.#tree.begin();
    return true;
  }

  #takeGroup(number: number, text: string): boolean {
    const file = ERRORS_IN.exec(text)?.[1];
    if (file === undefined) return false;
    this.#seen = true;
    this.#close(number - 1);
    this.#file = file;
    this.#fileFailed = true;
    return true;
  }

  #takeTree(text: string): void {
    const test = this.#tree.line(text);
    if (test === undefined) return;
    if (test.passed) this.#passed.push(test.id);
    else if (test.durationMs !== undefined) this.#durations.set(`${this.#file ?? ''}\n${test.id}`, test.durationMs);
  }

  #bullet(number: number, text: string): boolean {
    const title = BULLET.exec(text)?.[1]?.trimEnd();
    if (title === undefined) return false;
    this.#close(number - 1);
    if (title === SUITE_FAILED && this.#fileFailed && this.#file !== undefined) {
      this.#open = { id: this.#file, suite: this.#file, file: this.#file, at: number, from: number };
    } else if (!NO_TEST.test(title) && (this.#fileFailed || title.includes(SEPARATOR))) {
      this.#seen = true;
      // Titles repeat from file to file, so the file is the suite.
      const file = this.#fileFailed ? this.#file : undefined;
      this.#open = {
        id: title,
        suite: file,
        file,
        durationMs: this.#durations.get(`${file ?? ''}\n${title}`),
        at: number,
        from: number,
      };
    }
    return true;
  }

  #detail(open: Draft, number: number, text: string): void {
    const indent = text.search(/\S/);
    // What belongs to a failure is indented; old versions printed diffs at the margin.
    if (indent !== -1 && indent < DETAIL_INDENT && open.message !== undefined && !/^[-+]/.test(text)) {
      this.#close(number - 1);
      return;
    }
    open.to = number;
    if (indent === -1) return;
    open.message ??= text;
    const frame = open.line === undefined ? jsFrame(text) : undefined;
    // Frames are relative to the root directory, titles to where jest was started.
    if (frame === undefined || (open.file !== undefined && !isSameFile(frame.file, open.file))) return;
    open.file ??= frame.file;
    open.line = frame.line;
  }

  #close(to: number): void {
    if (this.#open === undefined) return;
    this.#open.to = Math.min(to, this.#open.to ?? to);
    this.#failures.push(toFailure('jest', this.#open));
    this.#open = undefined;
  }

  #total(number: number, text: string): void {
    const total = TOTAL.exec(text)?.[1];
    if (total === undefined) return;
    this.#close(number - 1);
    this.#seen = true;
    this.#finished = true;
    this.#file = undefined;
    this.#fileFailed = false;
    for (const [, number, word] of total.matchAll(/(\d{1,9}) (passed|failed|skipped)/g)) {
      if (word === 'passed' || word === 'failed' || word === 'skipped') this.#counts[word] += Number(number);
    }
  }

  #retry(number: number, text: string): void {
    const id = RETRY.exec(text)?.[1]?.trimEnd();
    if (id !== undefined) this.#retries.push({ id, at: number });
  }
}

function isSameFile(a: string, b: string): boolean {
  return a.endsWith(b) || b.endsWith(a);
}

/** Jest's default and verbose reporters. Test id: `describe › test`, as printed; suite: its file. */
export const jest: LogParser = {
  id: 'jest',
  title: 'Jest',
  docs: 'https://jestjs.io/docs/cli',
  triggers: ['FAIL ', 'PASS ', '  ● ', 'Tests: ', 'Seed: ', 'Errors thrown in ', 'LOGGING RETRY ERRORS'],
  begin: () => new JestSession(),
};
