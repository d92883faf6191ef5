import { LIMITS } from '../limits.ts';
import type { LogLine, ParsedTests, TestFailure } from '../model/extraction.ts';
import { MinitestReportersReader, REPORTERS_TRIGGERS, type ReportedTest } from './minitest-reporters.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { failureList, passedList } from './shared/bounded-list.ts';
import { type Draft, toFailure } from './shared/draft.ts';

/** `  1) Failure:` in minitest's closing list, `Error:` alone where Rails tells each failure at once. */
const HEADING = /^(?: {1,4}\d{1,7}\) )?(Failure|Error|Skipped):$/;
/** `bin/rails test test/models/a_test.rb:12`, printed by Rails below a failure. */
const RERUN = /^\S{1,200}(?: test)? (\S{1,1000}\.rb):(\d{1,9})$/;
/** `    test/a_test.rb:12:in 'test_b'`. */
const FRAME = /^ {4,12}(\S[^:]*(?::[\\/][^:]*)?):(\d{1,9}):in /;
/** Installed gems and Ruby's own library. */
const FOREIGN = /[\\/]gems[\\/]|[\\/]lib[\\/]ruby[\\/]|^<internal:/;
/** `ATest#test_b = 0.01 s = F` of `--verbose`. */
const PROGRESS = / = \d{1,9}\.\d{1,9} s = ([.FE])$/;
const TOTAL =
  /^(\d{1,9}) (?:runs|tests), \d{1,9} assertions, (\d{1,9}) failures, (\d{1,9}) errors(?:, (\d{1,9}) skips)?$/;
/** `Run options: --seed 4711`. */
const SEED = /^(?:Run options: |Started with run options |# Running tests with run options ).{0,300}--seed (\d{1,12})/;
/** `test_b(ATest) [test/a_test.rb:12]:`, as minitest before version 5 and test-unit 1 name a test. */
const OLD_TITLE = /^(test\S.*)\(([A-Z][\w:]*)\)(?: \[(.{1,1000})\])?:$/;
/** All that minitest runs is named so. */
const METHOD = '#test_';

class MinitestSession implements ParserSession {
  readonly #failures: TestFailure[] = failureList();
  readonly #passed: string[] = passedList();
  readonly #counts = { passed: 0, failed: 0, skipped: 0 };
  /** Failing tests of this run that only the progress lines named so far. */
  #announced: Draft[] = failureList();
  #heading: number | undefined;
  #open: Draft | undefined;
  #leaf = '';
  /** The open failure was told by minitest-reporters, and ends at the margin. */
  #isReported = false;
  readonly #reporters = new MinitestReportersReader();
  #seen = false;
  #totals = false;
  #seed: string | undefined;
  #finished = false;
  #last = 0;

  get idle(): boolean {
    const isReading = this.#reporters.isReading(this.#last);
    return this.#open === undefined && this.#heading === undefined && !isReading;
  }

  line({ number, text }: LogLine): void {
    this.#last = number;
    const heading = this.#heading;
    this.#heading = undefined;
    if (heading !== undefined && this.#title(number, text, heading)) return;
    if (text.endsWith(':') && HEADING.test(text)) {
      if (text.endsWith('Skipped:')) this.#close(number - 1);
      else this.#heading = number;
      return;
    }
    if (text === '# Running:') {
      this.#close(number - 1);
      this.#finished = false;
      return;
    }
    if (text.includes(' assertions, ') && this.#total(number, text)) return;
    if (text.includes(' options') || text.startsWith('Run options: ')) this.#options(number, text);
    if (text.includes(METHOD) && this.#progress(number, text)) return;
    const reported = this.#reporters.line(number, text);
    if (reported !== undefined) {
      this.#reported(number, reported);
      return;
    }
    if (this.#open !== undefined) this.#detail(this.#open, number, text);
  }

  /** Of several runs, the seed of the first that failed. */
  #options(number: number, text: string): void {
    const seed = SEED.exec(text)?.[1];
    if (seed === undefined) return;
    if (!text.startsWith('Run ')) this.#reporters.begin(number);
    if (this.#failures.length === 0 && this.#open === undefined) this.#seed = seed;
  }

  #reported(number: number, { id, suite, durationMs, verdict }: ReportedTest): void {
    this.#close(number - 1);
    this.#seen = true;
    if (verdict === 'passed') this.#passed.push(id);
    if (verdict !== 'failed') return;
    this.#leaf = id.slice(suite.length + 1);
    this.#open = { id, suite, durationMs, at: number, from: number, to: number };
    this.#isReported = true;
  }

  end(): ParsedTests | undefined {
    this.#close(this.#last);
    this.#keepAnnounced();
    if (!this.#seen) return undefined;
    return {
      framework: 'minitest',
      failures: this.#failures,
      retried: [],
      passed: this.#passed,
      ...(this.#totals ? { counts: this.#counts } : {}),
      ...(this.#seed === undefined ? {} : { seed: this.#seed }),
      finished: this.#finished,
    };
  }

  /** `ATest#test_b [test/a_test.rb:12]:` of a failed assertion, `ATest#test_b:` of an error. */
  #title(number: number, text: string, heading: number): boolean {
    const method = text.indexOf(METHOD);
    if (method < 1) return this.#oldTitle(number, text, heading);
    if (!/^\S.*[:\]]$/.test(text)) return false;
    this.#close(heading - 1);
    // minitest-reporters leaves the colon out.
    const title = text.endsWith(':') ? text.slice(0, -1) : text;
    const place = title.endsWith(']') ? title.lastIndexOf(' [') : -1;
    const id = place > method ? title.slice(0, place) : title;
    this.#seen = true;
    this.#leaf = id.slice(method + 1);
    this.#open = { id, suite: id.slice(0, method), at: number, from: heading };
    if (place > method) locate(this.#open, title.slice(place + 2, -1));
    return true;
  }

  #oldTitle(number: number, text: string, heading: number): boolean {
    const [, method, suite, place] = text.startsWith('test') ? (OLD_TITLE.exec(text) ?? []) : [];
    if (method === undefined || suite === undefined) return false;
    this.#close(heading - 1);
    this.#seen = true;
    this.#leaf = method;
    this.#open = { id: `${suite}#${method}`, suite, at: number, from: heading };
    if (place !== undefined) locate(this.#open, place);
    return true;
  }

  #detail(open: Draft, number: number, text: string): void {
    if (this.#isPast(open, number, text)) {
      this.#close(number - 1);
      return;
    }
    if (text === '') return;
    open.to = number;
    const rerun = text.includes('.rb:') ? RERUN.exec(text) : null;
    if (rerun?.[1] !== undefined) {
      // An error's frames may name only what the test called.
      if (open.file?.endsWith(rerun[1]) !== true) Object.assign(open, { file: rerun[1], line: Number(rerun[2]) });
      this.#close(number);
      return;
    }
    if (!text.trimStart().startsWith(`${this.#leaf}#`)) open.message ??= said(text);
    this.#place(open, text);
  }

  #place(open: Draft, text: string): void {
    const frame = text.startsWith('    ') ? FRAME.exec(text) : null;
    if (frame?.[1] === undefined || FOREIGN.test(frame[1])) return;
    if (open.file !== undefined && !text.includes(this.#leaf)) return;
    open.file = frame[1];
    open.line = Number(frame[2]);
  }

  #isPast(open: Draft, number: number, text: string): boolean {
    const isNext = this.#isReported && /^(?!Minitest::)\S/.test(text);
    return isNext || number - open.at >= LIMITS.failureBlockLines;
  }

  #progress(number: number, text: string): boolean {
    const match = PROGRESS.exec(text);
    const method = text.indexOf(METHOD);
    if (match === null || method < 1) return false;
    const id = text.slice(0, match.index);
    this.#seen = true;
    if (match[1] === '.') this.#passed.push(id);
    else this.#announced.push({ id, suite: id.slice(0, method), at: number });
    return true;
  }

  #total(number: number, text: string): boolean {
    const match = TOTAL.exec(text);
    if (match === null) return false;
    this.#close(number - 1);
    const failed = Number(match[2]) + Number(match[3]);
    const skipped = Number(match[4] ?? 0);
    this.#seen = true;
    this.#totals = true;
    this.#finished = true;
    this.#counts.failed += failed;
    this.#counts.skipped += skipped;
    this.#counts.passed += Math.max(0, Number(match[1]) - failed - skipped);
    return true;
  }

  /** A run that was cut off lists its failures nowhere else. */
  #keepAnnounced(): void {
    const described = new Set(this.#failures.map(({ id }) => id));
    for (const draft of this.#announced) {
      if (!described.has(draft.id)) this.#failures.push(toFailure('minitest', draft));
    }
    this.#announced = [];
  }

  #close(to: number): void {
    if (this.#open === undefined) return;
    this.#isReported = false;
    this.#open.to = Math.min(to, this.#open.to ?? to);
    this.#failures.push(toFailure('minitest', this.#open));
    this.#open = undefined;
  }
}

/** `Minitest::Assertion:         Expected: 8`, as minitest-reporters puts it. */
function said(text: string): string {
  return text.replace(/^Minitest::(?:Assertion|UnexpectedError): {1,20}/, '').trim();
}

/** `test/a_test.rb:12`. */
function locate(draft: Draft, place: string): void {
  const colon = place.lastIndexOf(':');
  const line = place.slice(colon + 1);
  if (colon < 1 || !/^\d{1,9}$/.test(line)) return;
  draft.file = place.slice(0, colon);
  draft.line = Number(line);
}

/** minitest's own reporter and that of Rails. Test id: `Class#test_method`. */
export const minitest: LogParser = {
  id: 'minitest',
  title: 'minitest',
  docs: 'https://docs.seattlerb.org/minitest/',
  triggers: [
    'Failure:',
    'Error:',
    '#test_',
    '# Running:',
    ' assertions, ',
    'Run options: ',
    ' run options ',
    ...REPORTERS_TRIGGERS,
  ],
  begin: () => new MinitestSession(),
};
