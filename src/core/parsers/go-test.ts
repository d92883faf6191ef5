import { LIMITS } from '../limits.ts';
import type { LogLine, ParsedTests, TestFailure } from '../model/extraction.ts';
import { CRASHES, GoCrash } from './go-crash.ts';
import { GoEvents, JSON_OUTPUT } from './go-json.ts';
import { type GoOutput, PLACES, takeOutput } from './go-output.ts';
import { GoSummary, SUMMARIES } from './go-summary.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { blockEnd } from './shared/block-end.ts';
import { failureList, passedList } from './shared/bounded-list.ts';
import { type Draft, toFailure } from './shared/draft.ts';
import { millisecondsOf } from './shared/duration.ts';

/** `--- FAIL: TestX/sub_test (0.01s)`, indented for subtests, or behind output that ended without a line feed. */
const VERDICT = /--- (FAIL|PASS|SKIP): (\S+) \((\d{1,9}(?:\.\d+)?)(?:s| seconds)\)/;
/** `=== RUN   TestX`, also CONT, PAUSE and NAME, which say whose output follows. */
const TURN = /^=== (RUN|CONT|PAUSE|NAME) +(\S+)/;
/** `FAIL	example.org/pkg	0.5s` closes a package; so do `ok` and `?`. `FAIL	pkg [build failed]` holds no test. */
const PACKAGE = /^(FAIL|ok {2}|\? {3})\t(\S+)(?:\t| \[|$)/;
/** `PASS cart.TestX (0.00s)` of gotestsum, which prints no more than that of a test that passed. */
const SUMMED = /^PASS (?=\S+ \(\d+(?:\.\d+)?s\)$)\S+?\.((?:Test|Fuzz|Example)\S*)/;
/** `-test.shuffle 1234` in front of a package's tests. */
const SHUFFLE = /^-test\.shuffle (\d+)$/;
const RACE = 'WARNING: DATA RACE';

/** Lines below a place without a message in which testify says what was wrong. */
const ASSERTION_LINES = 20;

class GoTestSession implements ParserSession {
  #failures: TestFailure[] = failureList();
  readonly #retried: TestFailure[] = failureList();
  readonly #passed: string[] = passedList();
  readonly #open = new Map<string, GoOutput>();
  #pending: Draft[] = failureList();
  #current: Draft | undefined;
  #turn: string | undefined;
  #crash: GoCrash | undefined;
  #seen = false;
  #finished = false;
  #last = 0;
  /** Last line at which testify's error is awaited. */
  #assertionTo = 0;
  /** Where the race detector last reported; the verdict that follows tells in which test. */
  #raceAt: number | undefined;
  #seed: string | undefined;
  readonly #summary = new GoSummary();
  readonly #events: GoEvents<GoTestSession> | undefined;

  /** With `inEvents` it reads what `go test -json` wrapped, which holds no further events. */
  constructor(inEvents = false) {
    if (!inEvents) this.#events = new GoEvents(() => new GoTestSession(true));
  }

  get idle(): boolean {
    const isOpen = this.#current !== undefined || this.#crash?.open === true || this.#summary.open;
    return !isOpen && this.#last >= this.#assertionTo;
  }

  line(line: LogLine): void {
    const { number, text } = line;
    this.#last = number;
    this.#expire(number, text);
    if (this.#events?.line(line) === true || this.#takeSummaryLine(number, text)) return;
    if (text.includes('--- ') && this.#verdict(number, text)) return;
    if (this.#marked(number, text)) return;
    if (this.#crash === undefined) this.#crash = GoCrash.from(number, text);
    else this.#crash.line(text);
    if (text === 'FAIL' || text === 'PASS' || text.startsWith('exit status ')) this.#close(number - 1);
    else this.#output(number, text);
  }

  /** Lines that are told by their first character: `=== RUN`, `FAIL`, `ok`, `?`, `-test.shuffle`, `PASS`, `WARNING`. */
  #marked(number: number, text: string): boolean {
    switch (text.charAt(0)) {
      case '=':
        return this.#takeTurn(number, text);
      case 'F':
      case 'o':
      case '?':
        return this.#package(number, text);
      case '-':
      case 'P':
      case 'W':
        this.#remark(number, text);
        return false;
      default:
        return false;
    }
  }

  #takeSummaryLine(number: number, text: string): boolean {
    const summary = this.#summary.line(number, text);
    if (summary === undefined) return false;
    this.#close(number - 1);
    if (summary === 'done') this.#takeSummary();
    return true;
  }

  end(): ParsedTests | undefined {
    this.#closePackage(undefined, this.#last);
    for (const session of this.#events?.sessions ?? []) this.#join(session.end());
    if (!this.#seen) return undefined;
    return {
      framework: 'go-test',
      failures: this.#failures,
      retried: this.#retried,
      passed: this.#passed,
      ...(this.#summary.counts === undefined ? {} : { counts: this.#summary.counts }),
      ...(this.#seed === undefined ? {} : { seed: this.#seed }),
      finished: this.#finished,
    };
  }

  /** Adds what a package's events said. */
  #join(tests: ParsedTests | undefined): void {
    if (tests === undefined) return;
    this.#seen = true;
    this.#finished ||= tests.finished;
    this.#failures.push(...tests.failures);
    for (const id of tests.passed) this.#passed.push(id);
    this.#seed ??= tests.seed;
  }

  #remark(number: number, text: string): void {
    if (text === RACE) this.#raceAt = number;
    else if (text.startsWith('-test.shuffle ')) this.#seed = SHUFFLE.exec(text)?.[1] ?? this.#seed;
    else if (text.startsWith('PASS ')) {
      const name = SUMMED.exec(text)?.[1];
      if (name === undefined) return;
      this.#seen = true;
      this.#passed.push(name);
    }
  }

  /** gotestsum's list is complete; what was read above it of the same tests is kept, because it names the package in full. */
  #takeSummary(): void {
    const summarised = this.#summary.take();
    const listed = new Set(summarised.map(({ draft }) => draft.id));
    this.#pending = this.#pending.filter(({ id }) => !listed.has(id));
    this.#crash = undefined;
    this.#open.clear();
    this.#turn = undefined;
    this.#seen = true;
    this.#finished = true;
    const parents = parentsOf(summarised.map(({ draft }) => draft));
    const known = byId(this.#failures, listed);
    const flaky = new Set<TestFailure>();
    for (const { draft, failed } of summarised) {
      const failure = toFailure('go-test', { ...draft, isParent: parents.has(draft.id) });
      const same = (known.get(draft.id) ?? []).filter(({ suite }) => isSamePackage(suite, draft.suite));
      if (!failed) {
        for (const execution of same) flaky.add(execution);
        this.#retried.push(same[0] ?? failure);
      } else if (same.length === 0) this.#failures.push(failure);
    }
    if (flaky.size > 0) this.#failures = this.#failures.filter((failure) => !flaky.has(failure));
  }

  /** What describes a failure ends with its step, or when nobody would read on. */
  #expire(number: number, text: string): void {
    const from = this.#current?.at;
    const end = from === undefined ? undefined : blockEnd(from, number, text);
    if (end !== undefined) this.#close(end);
  }

  #verdict(number: number, text: string): boolean {
    const match = VERDICT.exec(text);
    const name = match?.[2];
    if (match === null || name === undefined) return false;
    this.#seen = true;
    this.#close(number - 1);
    const output = this.#open.get(name);
    this.#open.delete(name);
    this.#turn = undefined;
    const raceAt = this.#raceAt;
    this.#raceAt = undefined;
    if (match[1] === 'PASS') this.#passed.push(name);
    if (match[1] !== 'FAIL') return true;
    const durationMs = millisecondsOf(match[3]);
    this.#current = { id: name, at: number, from: output?.from ?? raceAt ?? number, to: number, durationMs };
    if (output) {
      this.#current.file = output.file;
      this.#current.line = output.line;
      this.#current.message = output.message;
    }
    this.#pending.push(this.#current);
    return true;
  }

  #takeTurn(number: number, text: string): boolean {
    const match = TURN.exec(text);
    const name = match?.[2];
    if (match === null || name === undefined) return false;
    this.#seen = true;
    this.#close(number - 1);
    this.#turn = name;
    if (!this.#open.has(name)) this.#open.set(name, { from: number, to: number });
    return true;
  }

  #package(number: number, text: string): boolean {
    const match = PACKAGE.exec(text);
    if (match === null) return false;
    this.#seen = true;
    this.#finished = true;
    this.#closePackage(match[2], number - 1);
    return true;
  }

  #output(number: number, text: string): void {
    const target = this.#current ?? (this.#turn === undefined ? undefined : this.#open.get(this.#turn));
    if (target === undefined) return;
    const isStreamed = target !== this.#current;
    // What a test printed before its verdict may be anything; the lines of its own errors are enough.
    if (isStreamed && number > this.#assertionTo && !PLACES.some((place) => text.includes(place))) return;
    target.to = number;
    if (takeOutput(target, text) && isStreamed) this.#assertionTo = number + ASSERTION_LINES;
  }

  #close(to: number): void {
    if (this.#current !== undefined && this.#current.to !== undefined && this.#current.to > to) this.#current.to = to;
    this.#current = undefined;
  }

  #closePackage(name: string | undefined, to: number): void {
    this.#close(to);
    if (this.#crash !== undefined && this.#pending.length === 0 && name !== undefined) this.#blame(this.#crash, to);
    const parents = parentsOf(this.#pending);
    for (const draft of this.#pending) {
      draft.suite = name;
      draft.isParent = parents.has(draft.id);
      this.#failures.push(toFailure('go-test', draft));
    }
    this.#pending = failureList();
    this.#open.clear();
    this.#turn = undefined;
    this.#crash = undefined;
  }

  /** The tests that were running when the process died: by its own word, else the last that `-v` saw begin. */
  #blame(crash: GoCrash, to: number): void {
    const last = [...this.#open.keys()].at(-1);
    const named = crash.tests();
    const names = named.length > 0 ? named : last === undefined ? [] : [last];
    for (const id of names) this.#pending.push({ id, at: crash.at, from: crash.at, to, message: crash.message });
  }
}

/** gotestsum leaves out the module's name. */
function isSamePackage(full: string | undefined, short: string | undefined): boolean {
  return full === undefined || short === undefined || full === short || full.endsWith(`/${short}`);
}

/** The failures of each test that is listed. */
function byId(failures: readonly TestFailure[], listed: ReadonlySet<string>): Map<string, TestFailure[]> {
  const found = new Map<string, TestFailure[]>();
  for (const failure of failures) {
    if (listed.has(failure.id)) found.set(failure.id, [...(found.get(failure.id) ?? []), failure]);
  }
  return found;
}

/** Names of which a longer name in the list is a subtest. */
function parentsOf(drafts: readonly Draft[]): Set<string> {
  const parents = new Set<string>();
  for (const { id } of drafts) {
    if (id.length > LIMITS.testIdChars) continue;
    for (let cut = id.lastIndexOf('/'); cut > 0; cut = id.lastIndexOf('/', cut - 1)) parents.add(id.slice(0, cut));
  }
  return parents;
}

/** Part of every line that the expressions above accept. */
const VERDICTS = ['--- FAIL: ', '--- PASS: ', '--- SKIP: '];
const TURNS = ['=== RUN ', '=== CONT ', '=== PAUSE ', '=== NAME '];
const REMARKS = [JSON_OUTPUT, RACE, '-test.shuffle ', 'PASS '];
const PACKAGES = ['FAIL\t', 'ok  \t', '?   \t'];

/** `go test`, plain, with `-v` and with `-json`, and gotestsum: test id is the test's name, suite its package. */
export const goTest: LogParser = {
  id: 'go-test',
  title: 'go test',
  docs: 'https://pkg.go.dev/cmd/go#hdr-Test_packages',
  triggers: [...VERDICTS, ...TURNS, ...PACKAGES, ...CRASHES, ...PLACES, ...SUMMARIES, ...REMARKS],
  begin: () => new GoTestSession(),
};
