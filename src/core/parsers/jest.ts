import type { LogLine, ParsedTests, TestFailure } from '../model/extraction.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { type Draft, toFailure } from './shared/draft.ts';
import { jsFrame } from './shared/js-frame.ts';

/** `FAIL src/a.test.ts (5.2 s)`, ` FAIL  src/a.test.ts`, `FAIL project src/a.test.ts`. */
const FILE = /^ ?(FAIL|PASS) {1,2}(?:\S+ )?(\S*\.\w+)(?: \([\d.]+ ?m?s\))?$/;
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
const TOTAL = /^Tests: +(.*\d total)$/;
/** With `retryTimes(…, {logErrorsBeforeRetry: true})`; the title's parts are joined by spaces. */
const RETRY = /^ *LOGGING RETRY ERRORS +(\S.*)$/;

class JestSession implements ParserSession {
  readonly idle = false;
  readonly #failures: TestFailure[] = [];
  readonly #retried: Draft[] = [];
  /** Retries whose file was not named yet. */
  #retries: Draft[] = [];
  readonly #counts = { passed: 0, failed: 0, skipped: 0 };
  #file: string | undefined;
  #fileFailed = false;
  #open: Draft | undefined;
  #seen = false;
  #finished = false;
  #last = 0;

  line({ number, text }: LogLine): void {
    this.#last = number;
    const first = text.charCodeAt(0);
    if (first === 0x20 || first === 0x46 || first === 0x50) {
      if (this.#takeFile(number, text) || (first === 0x20 && this.#bullet(number, text))) return;
    } else if (first === 0x54) this.#total(text);
    if (text.includes('LOGGING RETRY ERRORS')) this.#retry(number, text);
    if (this.#open !== undefined) this.#detail(this.#open, number, text);
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
      passed: [],
      ...(this.#finished ? { counts: this.#counts } : {}),
      finished: this.#finished,
    };
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
    return true;
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
      this.#open = { id: title, suite: file, file, at: number, from: number };
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

  #total(text: string): void {
    const total = TOTAL.exec(text)?.[1];
    if (total === undefined) return;
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
  triggers: [' ● ', 'Test Suites:', 'LOGGING RETRY ERRORS'],
  begin: () => new JestSession(),
};
