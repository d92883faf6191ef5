import { LIMITS } from '../limits.ts';
import type { LogLine, ParsedTests, TestFailure } from '../model/extraction.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { failureList } from './shared/bounded-list.ts';
import { type Draft, toFailure } from './shared/draft.ts';
import { javaFrame } from './shared/java-frame.ts';
import { withoutLevel } from './shared/sbt-level.ts';

/** `Test com.example.CartTest.adds failed: java.lang.AssertionError: expected …, took 0.002 sec`. */
const FAILED = /^Test ([\w$]+(?:\.[\w$]+)+)(\(.{0,200}\))? failed: (.*)$/;
const TOOK = /, took ([\d.]{1,14}) ?s(?:ec)?$/;
/** `==> X com.example.CartSuite.adds up  0.012s munit.FailException: /src/CartSuite.scala:12`, the test's words as they are. */
const MUNIT = /^==> X ((?:[a-z_][\w$]*\.)*[A-Z][\w$]*)\.(\S.*?) {1,2}(\d{1,9}\.\d{1,9})s ([\w.$]+)(?:: (.*))?$/s;
/** `/src/CartSuite.scala:12 values are not the same`. */
const PLACE = /^(\S+\.scala):(\d{1,9})(?: |$)/;
/** `Test run com.example.CartTest finished: 1 failed, 0 ignored, 3 total, 0.1s`. */
const TOTAL = /^Test run (?:\S{1,300} )?finished: (\d{1,9}) failed, (\d{1,9}) ignored, (\d{1,9}) total, /;
/** What begins or ends a test, and so ends a description. */
const NEXT = /^(?:Test |==> |Failed: |Failed tests:|Passed: |\(|[\w.$]+:$| {2}\+ )/;

class SbtJunitSession implements ParserSession {
  readonly #failures: TestFailure[] = failureList();
  readonly #counts = { passed: 0, failed: 0, skipped: 0 };
  #open: Draft | undefined;
  #totals = false;
  #last = 0;

  get idle(): boolean {
    return this.#open === undefined;
  }

  line({ number, text }: LogLine): void {
    this.#last = number;
    const { level, body } = withoutLevel(text);
    if (body.startsWith('Test ') && (this.#failed(number, body) || this.#total(number, body))) return;
    if (body.startsWith('==> X ') && this.#munit(number, body)) return;
    if (this.#open !== undefined) this.#detail(this.#open, number, body, level);
  }

  end(): ParsedTests | undefined {
    this.#close(this.#last);
    if (this.#failures.length === 0 && !this.#totals) return undefined;
    return {
      framework: 'sbt-junit',
      failures: this.#failures,
      retried: [],
      passed: [],
      ...(this.#totals ? { counts: this.#counts } : {}),
      finished: this.#totals,
    };
  }

  #failed(number: number, body: string): boolean {
    const match = FAILED.exec(body);
    const path = match?.[1];
    const said = match?.[3];
    if (path === undefined || said === undefined) return false;
    this.#close(number - 1);
    const took = TOOK.exec(said);
    const suite = path.slice(0, path.lastIndexOf('.'));
    const durationMs = took === null ? undefined : Math.round(Number(took[1]) * 1000);
    const message = took === null ? said : said.slice(0, took.index);
    const id = `${path}${match?.[2] ?? ''}`;
    this.#open = { id, suite, message, durationMs, at: number, from: number, to: number };
    return true;
  }

  #munit(number: number, body: string): boolean {
    const [, suite, title, took, errorType, said] = MUNIT.exec(body) ?? [];
    if (suite === undefined || title === undefined) return false;
    this.#close(number - 1);
    const place = PLACE.exec(said ?? '');
    this.#open = {
      id: `${suite}.${title}`,
      suite,
      errorType,
      durationMs: Math.round(Number(took) * 1000),
      at: number,
      from: number,
      to: number,
    };
    const message = place === null ? said : (said ?? '').slice(place[0].length);
    if (message) this.#open.message = message;
    if (place === null) return true;
    this.#open.file = place[1];
    this.#open.line = Number(place[2]);
    return true;
  }

  #detail(open: Draft, number: number, body: string, level: string | undefined): void {
    const isOver = number - open.at >= LIMITS.failureBlockLines || NEXT.test(body) || level === 'info';
    if (isOver) {
      this.#close(number - 1);
      return;
    }
    const trimmed = body.trim();
    // Under sbt, what has no level was printed by other tests; munit's description goes on without one.
    if (trimmed === '') return;
    open.to = number;
    // munit shows the lines of the test before it says what is wrong.
    if (!/^\d{1,9}:/.test(trimmed)) open.message ??= trimmed;
    const frame = open.line === undefined ? javaFrame(trimmed) : undefined;
    if (frame?.className === undefined || !frame.className.startsWith(open.suite ?? '')) return;
    open.file = frame.file;
    open.line = frame.line;
  }

  #total(number: number, body: string): boolean {
    const match = TOTAL.exec(body);
    if (match === null) return false;
    this.#close(number - 1);
    const [, failed, ignored, all] = match.map(Number);
    this.#totals = true;
    this.#counts.failed += failed ?? 0;
    this.#counts.skipped += ignored ?? 0;
    // The total holds what was run, and in newer versions what was ignored too.
    this.#counts.passed += Math.max(0, (all ?? 0) - (failed ?? 0) - (ignored ?? 0));
    return true;
  }

  #close(to: number): void {
    if (this.#open === undefined) return;
    this.#open.to = Math.min(to, this.#open.to ?? to);
    this.#failures.push(toFailure('sbt-junit', this.#open));
    this.#open = undefined;
  }
}

/** JUnit and munit under sbt. Test id: `package.Class.method`; munit's methods are sentences. */
export const sbtJunit: LogParser = {
  id: 'sbt-junit',
  title: 'JUnit and munit under sbt',
  docs: 'https://github.com/sbt/junit-interface',
  triggers: [' failed: ', '==> X ', 'Test run '],
  begin: () => new SbtJunitSession(),
};
