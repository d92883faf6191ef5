import { LIMITS } from '../limits.ts';
import type { LogLine, ParsedTests, TestFailure } from '../model/extraction.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { passedList } from './shared/bounded-list.ts';
import { type Draft, toFailure } from './shared/draft.ts';

/** What stands before every line, `✘ `, `✔ ` or, on a Mac, one of Apple's own symbols and two spaces. */
const SIGN = /^[^\w\s"'([{<.,:;#$%&*+=-]{1,3} {1,2}/;
/** `Test addsUp() failed after 0.001 seconds with 1 issue.` */
const VERDICT = /^Test (\S.{0,2000}) (passed|failed) after (\d{1,9}\.\d{1,9}) seconds(?: with \d[^.]{0,100})?\.$/;
/** What stands behind the name of a test with arguments. */
const CASES = / with \d{1,9} test cases?$/;
/** `Test run with 2 tests in 1 suite failed after 0.001 seconds with 1 issue.` */
const RUN = /^Test run with (\d{1,9}) tests?(?: in \d{1,9} suites?)? (?:passed|failed) after /;
const ISSUE = ' recorded an issue';
const KNOWN_ISSUE = ' recorded a known issue';
/** ` at CartTests.swift:17:9: Expectation failed: …`, and before it ` with 1 argument count → 2`. */
const PLACE = /^([^\s:]+\.swift):(\d{1,9}):\d{1,9}: /;
const ARGUMENTS = /^ with \d{1,4} arguments? /;
/** A line that goes on with what the line above says. */
const MORE = /^(?:↳|􀄵) /;

class SwiftTestingSession implements ParserSession {
  readonly #drafts = new Map<string, Draft>();
  readonly #failed = new Set<string>();
  readonly #passed: string[] = passedList();
  #open: Draft | undefined;
  #tests: number | undefined;

  get idle(): boolean {
    return this.#open === undefined;
  }

  line({ number, text }: LogLine): void {
    if (this.#open !== undefined && this.#more(this.#open, number, text)) return;
    const sign = text.includes('Test ') ? SIGN.exec(text)?.[0] : undefined;
    if (sign === undefined) return;
    const own = text.slice(sign.length);
    const run = RUN.exec(own)?.[1];
    if (run !== undefined) this.#tests = (this.#tests ?? 0) + Number(run);
    else if (!this.#issue(number, own)) this.#verdict(number, own);
  }

  end(): ParsedTests | undefined {
    const failures: TestFailure[] = [...this.#drafts.values()].map((draft) => toFailure('swift-testing', draft));
    if (failures.length + this.#passed.length === 0 && this.#tests === undefined) return undefined;
    const failed = this.#failed.size;
    return {
      framework: 'swift-testing',
      failures,
      retried: [],
      passed: this.#passed,
      ...(this.#tests === undefined ? {} : { counts: { passed: Math.max(0, this.#tests - failed), failed } }),
      finished: this.#tests !== undefined,
    };
  }

  #issue(number: number, text: string): boolean {
    const at = text.startsWith('Test ') ? text.indexOf(ISSUE) : -1;
    if (at < 0 || text.includes(KNOWN_ISSUE)) return at >= 0;
    const id = text.slice('Test '.length, at);
    const rest = text.slice(at + ISSUE.length);
    const split = rest.indexOf(' at ');
    if (id === '' || split < 0) return false;
    const known = this.#drafts.get(id);
    const draft: Draft = known ?? { id, at: number, from: number, to: number };
    this.#drafts.set(id, draft);
    this.#open = known === undefined ? draft : undefined;
    if (known !== undefined) return true;
    describe(draft, rest.slice(0, split), rest.slice(split + ' at '.length));
    return true;
  }

  #verdict(number: number, text: string): void {
    const [, printed, state, seconds] = VERDICT.exec(text) ?? [];
    const id = printed?.replace(CASES, '');
    if (id === undefined || id.startsWith('case passing ')) return;
    if (state === 'passed') {
      this.#passed.push(id);
      return;
    }
    const draft = this.#drafts.get(id) ?? { id, at: number, from: number, to: number };
    draft.durationMs ??= Math.round(Number(seconds) * 1_000);
    this.#drafts.set(id, draft);
    this.#failed.add(id);
  }

  /** The comment and the values of an issue; true when the line was one of them. */
  #more(open: Draft, number: number, text: string): boolean {
    const isMore = MORE.test(text) && number - open.at < LIMITS.failureBlockLines;
    if (isMore) open.to = number;
    else this.#open = undefined;
    return isMore;
  }
}

function describe(draft: Draft, args: string, place: string): void {
  const prefix = ARGUMENTS.exec(args)?.[0];
  if (prefix !== undefined) draft.parameters = args.slice(prefix.length);
  const match = PLACE.exec(place);
  draft.message = match === null ? place : place.slice(match[0].length);
  if (match === null) return;
  draft.file = match[1];
  draft.line = Number(match[2]);
}

/** Swift Testing. Test id: the function or the display name, as printed; the suite is not printed with it. */
export const swiftTesting: LogParser = {
  id: 'swift-testing',
  title: 'Swift Testing',
  docs: 'https://developer.apple.com/documentation/testing',
  triggers: [' seconds with ', ' recorded an issue', ' passed after ', ' failed after '],
  begin: () => new SwiftTestingSession(),
};
