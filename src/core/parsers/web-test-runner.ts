import { LIMITS } from '../limits.ts';
import type { LogLine, ParsedTests, TestFailure } from '../model/extraction.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { failureList } from './shared/bounded-list.ts';
import { type Draft, toFailure } from './shared/draft.ts';
import { jsFrame } from './shared/js-frame.ts';

const CROSS = ' ❌ ';
/** The browser did not start, or the file could not be loaded: no test's failure. */
const WHOLE_FILE = 'Failed to run test file:';
/** ` (failed on Firefox)`, behind a title when other browsers passed. */
const FAILED_ON = / \(failed on [\w ,]{1,200}\)$/;
/** `Chrome: |██████| 4/4 test files | 2 passed, 6 failed, 1 skipped`, printed again and again. */
const PROGRESS =
  /^\|[█▉▊▋▌▍▎▏ ]{1,60}\| \d{1,9}\/\d{1,9} test files \| (\d{1,9}) passed, (\d{1,9}) failed(?:, (\d{1,9}) skipped)?$/;
const END = 'Finished running tests';
/** Everything below a title is at least so deep. */
const BODY = '      ';

/** Browsers of one run; more are not told apart. */
const BROWSERS = 100;

interface Progress {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

class WebTestRunnerSession implements ParserSession {
  readonly #failures: TestFailure[] = failureList();
  readonly #counts = { passed: 0, failed: 0, skipped: 0 };
  /** What each browser said last in the run that is read now. */
  #progress = new Map<string, Progress>();
  /** A title whose message has not come; an error outside tests looks like one, but has none. */
  #titled: Draft | undefined;
  #open: Draft | undefined;
  #seen = false;
  #finished = false;

  get idle(): boolean {
    return this.#titled === undefined && this.#open === undefined;
  }

  line({ number, text }: LogLine): void {
    if (text.startsWith(CROSS)) this.#title(number, text);
    else if (this.#titled !== undefined) this.#confirm(this.#titled, number, text);
    else if (this.#open !== undefined) this.#detail(this.#open, number, text);
    if (text.includes(' test files | ')) this.#advance(text);
    else if (text.startsWith(END)) this.#endRun();
  }

  end(): ParsedTests | undefined {
    this.#close();
    // Anybody prints a line with a cross; only this runner prints its progress so.
    if (!this.#seen) return undefined;
    return {
      framework: 'web-test-runner',
      failures: this.#failures,
      retried: [],
      passed: [],
      ...(this.#finished ? { counts: this.#counts } : {}),
      finished: this.#finished,
    };
  }

  #title(number: number, text: string): void {
    this.#close();
    const id = text.slice(CROSS.length).trim().replace(FAILED_ON, '');
    if (id !== '' && id !== WHOLE_FILE && this.#failures.length < LIMITS.failuresPerJob)
      this.#titled = { id, at: number, from: number };
  }

  #confirm(titled: Draft, number: number, text: string): void {
    this.#titled = undefined;
    if (!text.startsWith(BODY) || text.trim() === '' || text.trimStart().startsWith('at ')) return;
    this.#open = { ...titled, message: text, to: number };
  }

  #detail(open: Draft, number: number, text: string): void {
    const isInside = text.trim() === '' || text.startsWith(BODY);
    if (!isInside || number - open.at >= LIMITS.failureBlockLines) {
      this.#close();
      return;
    }
    if (text.trim() !== '') open.to = number;
    const frame = open.file === undefined ? jsFrame(text) : undefined;
    open.file ??= frame?.file;
    open.line ??= frame?.line;
  }

  #advance(text: string): void {
    // Names of browsers are filled up to the same width.
    const from = text.indexOf('|');
    const browser = text.slice(0, Math.max(0, from)).trimEnd();
    const match = browser.endsWith(':') ? PROGRESS.exec(text.slice(from)) : null;
    if (match === null) return;
    this.#seen = true;
    const [passed, failed, skipped] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
    if (this.#progress.size < BROWSERS) this.#progress.set(browser, { passed, failed, skipped });
  }

  #endRun(): void {
    for (const { passed, failed, skipped } of this.#progress.values()) {
      this.#counts.passed += passed;
      this.#counts.failed += failed;
      this.#counts.skipped += skipped;
      this.#finished = true;
    }
    this.#progress = new Map();
  }

  #close(): void {
    if (this.#open !== undefined) this.#failures.push(toFailure('web-test-runner', this.#open));
    this.#open = undefined;
    this.#titled = undefined;
  }
}

/** @web/test-runner's default reporter. Test id: all titles joined by ` > `, as printed. */
export const webTestRunner: LogParser = {
  id: 'web-test-runner',
  title: 'Web Test Runner',
  docs: 'https://modern-web.dev/docs/test-runner/reporters/overview/',
  triggers: [CROSS, ' test files | ', END],
  begin: () => new WebTestRunnerSession(),
};
