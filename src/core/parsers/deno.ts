import { LIMITS } from '../limits.ts';
import type { LogLine, ParsedTests, TestFailure } from '../model/extraction.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { failureList, passedList } from './shared/bounded-list.ts';
import { type Draft, toFailure } from './shared/draft.ts';
import { jsFrame } from './shared/js-frame.ts';

/** `running 2 tests from ./cart_test.ts`. */
const RUNNING = /^running \d{1,9} tests? from (?:\.\/)?(\S.*)$/;
/** `cart adds prices up ... FAILED (687µs)`; a step stands deeper, and its test fails `due to 1 failed step`. */
const VERDICT = / \.\.\. (ok|FAILED)( \(due to \d{1,9} failed steps?\))? \((\d{1,9})(µs|ms|s|m\d{1,9}s)\)$/;
/** `cart adds prices up => ./cart_test.ts:6:6` above each error, and in the list of failures. */
const HEADER = /^(?:\.\/)?(\S.*):(\d{1,9}):\d{1,9}$/;
const ARROW = ' => ';
const UNCAUGHT = ' (uncaught error)';
const ERROR = 'error: ';
/** `FAILED | 3 passed (1 step) | 5 failed (2 steps) | 1 ignored (450ms)`. */
const TOTAL = /^(?:ok|FAILED) \| \d{1,9} passed/;
const COUNT = /^(\d{1,9}) (passed|failed|ignored)/;
const MILLISECONDS = new Map([
  ['µs', 0.001],
  ['ms', 1],
  ['s', 1_000],
]);

class DenoSession implements ParserSession {
  readonly #failures: TestFailure[] = failureList();
  readonly #passed: string[] = passedList();
  readonly #counts = { passed: 0, failed: 0, skipped: 0 };
  /** Tests of the run that is read now which were reported, then described or listed, as failed. */
  #reported = new Map<string, Draft>();
  #described = new Map<string, Draft>();
  #file: string | undefined;
  #section: 'errors' | 'failures' | undefined;
  /** A header whose error has not come: nothing else makes it one. */
  #header: Draft | undefined;
  #open: Draft | undefined;
  #framed = false;
  #heard = 0;
  #seen = false;
  #finished = false;

  get idle(): boolean {
    return this.#section === undefined;
  }

  line({ number, text }: LogLine): void {
    if (this.#isFrame(number, text)) return;
    if (this.#section === 'errors') this.#error(number, text);
    else if (this.#section === 'failures') this.#listed(number, text);
    else if (text.endsWith(')')) this.#verdict(number, text);
    if (number - this.#heard > LIMITS.failureBlockLines) this.#leave();
  }

  end(): ParsedTests | undefined {
    this.#endRun();
    if (!this.#seen) return undefined;
    return {
      framework: 'deno',
      failures: this.#failures,
      retried: [],
      passed: this.#passed,
      ...(this.#finished ? { counts: this.#counts } : {}),
      finished: this.#finished,
    };
  }

  /** Lines that open and close what is read. */
  #isFrame(number: number, text: string): boolean {
    const line = text.trim();
    const running = line.startsWith('running ') ? RUNNING.exec(line) : null;
    if (running !== null) this.#file = running[1];
    else if (line === 'ERRORS') this.#enter('errors', number);
    else if (line === 'FAILURES') this.#enter('failures', number);
    else return this.#total(text);
    return true;
  }

  #enter(section: 'errors' | 'failures', number: number): void {
    this.#leave();
    this.#section = section;
    this.#heard = number;
  }

  #total(text: string): boolean {
    if (!TOTAL.test(text)) return false;
    this.#leave();
    for (const part of text.split(' | ')) {
      const match = COUNT.exec(part);
      const count = Number(match?.[1]);
      if (match?.[2] === 'passed') this.#counts.passed += count;
      else if (match?.[2] === 'failed') this.#counts.failed += count;
      else if (match?.[2] === 'ignored') this.#counts.skipped += count;
    }
    this.#seen = true;
    this.#finished = true;
    this.#endRun();
    return true;
  }

  /** Steps are left to the errors, which tell their whole path. */
  #verdict(number: number, text: string): void {
    const match = text.startsWith(' ') || this.#file === undefined ? null : VERDICT.exec(text);
    if (match === null) return;
    const id = text.slice(0, match.index);
    this.#seen = true;
    if (match[1] === 'ok') {
      if (this.#passed.length < LIMITS.passedPerJob) this.#passed.push(id);
      return;
    }
    if (this.#reported.size >= LIMITS.failuresPerJob) return;
    const factor = MILLISECONDS.get(match[4] ?? '');
    this.#reported.set(id, {
      id,
      suite: this.#file,
      file: this.#file,
      durationMs: factor === undefined ? undefined : Number(match[3]) * factor,
      isParent: match[2] !== undefined,
      at: number,
    });
  }

  #error(number: number, text: string): void {
    const header = headerOf(text, number);
    if (header !== undefined) {
      this.#header = header;
      return;
    }
    if (this.#header !== undefined && text.startsWith(ERROR)) {
      this.#close();
      this.#open = { ...this.#header, message: text.slice(ERROR.length).replace(/^\(in promise\) /, ''), to: number };
      this.#heard = number;
      this.#framed = false;
    } else if (this.#open !== undefined) this.#detail(this.#open, number, text);
    this.#header = undefined;
  }

  /** The first frame in the test's file is closer to the error than where the test begins. */
  #detail(open: Draft, number: number, text: string): void {
    if (text.trim() === '') return;
    open.to = number;
    const frame = this.#framed ? undefined : jsFrame(text);
    if (frame === undefined || !frame.file.endsWith(`/${open.file}`)) return;
    this.#framed = true;
    open.line = frame.line;
  }

  #listed(number: number, text: string): void {
    const header = headerOf(text, number);
    if (header === undefined) {
      if (text.trim() !== '') this.#leave();
      return;
    }
    this.#heard = number;
    this.#seen = true;
    this.#describe({ ...header, from: undefined });
  }

  #close(): void {
    const open = this.#open;
    this.#open = undefined;
    if (open === undefined) return;
    this.#seen = true;
    this.#describe(open);
  }

  #describe(draft: Draft): void {
    const isFull = this.#described.size >= LIMITS.failuresPerJob;
    if (!isFull && !this.#described.has(keyOf(draft))) this.#described.set(keyOf(draft), draft);
  }

  #leave(): void {
    this.#close();
    this.#header = undefined;
    this.#section = undefined;
  }

  /** What was described stands for what was reported; a log may end before it, and parents are only reported. */
  #endRun(): void {
    this.#leave();
    for (const draft of this.#described.values()) {
      const reported = this.#reported.get(draft.id);
      this.#reported.delete(draft.id);
      this.#failures.push(toFailure('deno', { ...draft, durationMs: reported?.durationMs }));
    }
    for (const draft of this.#reported.values()) this.#failures.push(toFailure('deno', draft));
    this.#reported = new Map();
    this.#described = new Map();
    this.#file = undefined;
  }
}

function keyOf({ suite, id }: Draft): string {
  return `${suite}\n${id}`;
}

function headerOf(text: string, at: number): Draft | undefined {
  if (text.startsWith(' ')) return undefined;
  if (text.endsWith(UNCAUGHT)) {
    const file = text.slice(0, -UNCAUGHT.length).replace(/^\.\//, '');
    return { id: file, suite: file, file, at, from: at };
  }
  const arrow = text.lastIndexOf(ARROW);
  const place = arrow < 1 ? null : HEADER.exec(text.slice(arrow + ARROW.length));
  if (place === null) return undefined;
  return { id: text.slice(0, arrow), suite: place[1], file: place[1], line: Number(place[2]), at, from: at };
}

/** `deno test`. Test id: the test's name, with its steps as printed (`test ... step`); suite: the file. */
export const deno: LogParser = {
  id: 'deno',
  title: 'Deno',
  docs: 'https://docs.deno.com/runtime/reference/cli/test/',
  triggers: [
    ' ... ok (',
    ' ... FAILED (',
    ' test from ',
    ' tests from ',
    ' ERRORS ',
    ' FAILURES ',
    'ok | ',
    'FAILED | ',
  ],
  begin: () => new DenoSession(),
};
