import { LIMITS } from '../limits.ts';
import type { LogLine, ParsedTests, TestFailure } from '../model/extraction.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { failureList } from './shared/bounded-list.ts';
import { type Draft, toFailure } from './shared/draft.ts';
import { javaFrame } from './shared/java-frame.ts';
import { withoutLevel } from './shared/sbt-level.ts';

/** `  x adds prices up`, or `!` when it threw, with its time where it was long. */
const EXAMPLE = /^( {0,60})[x!] (\S.*)$/;
const TIME = / \((\d{1,9}) ms\)$/;
/** What passed, was skipped or is pending. */
const OTHER_EXAMPLE = /^ {0,60}[+o*] \S/;
/** `7 != 8 (CartSpec.scala:12)`. */
const PLACE = /^(.*) \(([\w$-]+\.scala):(\d{1,9})\)$/;
/** Ends a specification and is the first to name it for sure; its total follows. */
const SPECIFICATION = /^Total for specification (\S.*)$/;
/** `4 examples, 1 failure, 1 error, 1 skipped`. */
const TOTAL = /^(\d{1,9}) examples?, (?:\d{1,9} expectations?, )?(\d{1,9}) failures?, (\d{1,9}) errors?(.{0,100})$/;

class Specs2Session implements ParserSession {
  readonly #failures: TestFailure[] = failureList();
  readonly #counts = { passed: 0, failed: 0, skipped: 0 };
  /** Failing examples of the specification that is read now: the compiler shows code that looks like them. */
  #unsure: Draft[] = failureList();
  #open: Draft | undefined;
  /** The specification whose total is the next to come. */
  #suite: string | undefined;
  /** Where the last failing example was. */
  #since = 0;
  #finished = false;

  get idle(): boolean {
    return this.#unsure.length === 0;
  }

  line({ number, text }: LogLine): void {
    const { level, body: printed } = withoutLevel(text);
    if (level === undefined) return;
    const body = printed.trimEnd();
    if (number - this.#since >= LIMITS.failureBlockLines) this.#forget();
    if (level === 'error' && this.#example(number, body)) return;
    if (body.startsWith('Total for ') && this.#specification(body)) return;
    if (body.includes(' error') && this.#total(body)) return;
    if (OTHER_EXAMPLE.test(body) || level !== 'error') this.#open = undefined;
    else if (this.#open !== undefined) this.#detail(this.#open, number, body);
  }

  end(): ParsedTests | undefined {
    if (this.#failures.length === 0 && !this.#finished) return undefined;
    return {
      framework: 'specs2',
      failures: this.#failures,
      retried: [],
      passed: [],
      ...(this.#finished ? { counts: this.#counts } : {}),
      finished: this.#finished,
    };
  }

  #forget(): void {
    this.#unsure = [];
    this.#open = undefined;
    this.#suite = undefined;
  }

  #example(number: number, body: string): boolean {
    const titled = EXAMPLE.exec(body)?.[2];
    if (titled === undefined) return false;
    const time = TIME.exec(titled);
    const title = time === null ? titled : titled.slice(0, time.index);
    const durationMs = time === null ? undefined : Number(time[1]);
    this.#open = { id: title, durationMs, at: number, from: number, to: number };
    this.#unsure.push(this.#open);
    this.#since = number;
    return true;
  }

  #detail(open: Draft, number: number, body: string): void {
    const trimmed = body.trim();
    if (trimmed === '') return;
    open.to = number;
    const [, said, file, line] = trimmed.endsWith(')') ? (PLACE.exec(trimmed) ?? []) : [];
    open.message ??= said ?? trimmed;
    const frame = javaFrame(trimmed.startsWith('at ') ? trimmed : `at ${trimmed}`);
    const place = file === undefined ? frame : { file, line: Number(line) };
    if (open.line !== undefined || place === undefined) return;
    open.file = place.file;
    open.line = place.line;
  }

  #specification(body: string): boolean {
    const suite = SPECIFICATION.exec(body)?.[1];
    if (suite === undefined) return false;
    this.#suite = suite;
    this.#open = undefined;
    return true;
  }

  /** As many of the last examples as the total counts; above them may stand code that did not compile. */
  #keep(failed: number): void {
    const suite = this.#suite;
    const sure = suite === undefined || failed === 0 ? [] : this.#unsure.slice(-failed);
    for (const draft of sure) {
      this.#failures.push(toFailure('specs2', { ...draft, id: `${suite}: ${draft.id}`, suite }));
    }
    this.#forget();
  }

  #total(body: string): boolean {
    const match = TOTAL.exec(body);
    if (match === null) return false;
    const failed = Number(match[2]) + Number(match[3]);
    let skipped = 0;
    for (const [, count] of (match[4] ?? '').matchAll(/(\d{1,9}) (?:skipped|pending)/g)) skipped += Number(count);
    this.#keep(failed);
    this.#finished = true;
    this.#counts.failed += failed;
    this.#counts.skipped += skipped;
    this.#counts.passed += Math.max(0, Number(match[1]) - failed - skipped);
    return true;
  }
}

/** specs2 under sbt. Test id: `Specification: example`. */
export const specs2: LogParser = {
  id: 'specs2',
  title: 'specs2',
  docs: 'https://etorreborre.github.io/specs2/',
  triggers: ['[error] ', 'Total for specification ', ' failure, ', ' failures, '],
  begin: () => new Specs2Session(),
};
