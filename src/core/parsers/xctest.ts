import { LIMITS } from '../limits.ts';
import type { LogLine, ParsedTests, TestFailure } from '../model/extraction.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { type Draft, toFailure } from './shared/draft.ts';
import { XctestPretty } from './xctest-pretty.ts';

/** `Test Case '-[Shop.CartTests testAdds]' failed (0.119 seconds).`; `Test case 'CartTests.testAdds()' failed on 'iPhone 15' (…)`. */
const CASE = /^Test [Cc]ase '([^']{1,2000})' (started|passed|failed|skipped)(?: on '[^']{1,200}')?(.{0,80})$/;
const SECONDS = /^ \((\d{1,9}\.\d{1,6}) seconds\)/;
/** ` (Iteration 2 of 3).` of a test that is run again. */
const ITERATION = /^ \(Iteration ([2-9]|\d{2,4}) of /;
/** `/src/CartTests.swift:13`, before `: error: `. */
const PLACE = /^(\S.*):(\d{1,9})$/;
const ERROR = ': error: ';
/** `-[Shop.CartTests testAdds] : XCTAssertEqual failed: …`; on Linux `CartTests.testAdds : …`. */
const OBJECTIVE = /^-\[(\S+) ([^\]]+)\]$/;
const DOTTED = /^(\w+(?:\.\w+)+)(?:\(\))?$/;
/** Suites that hold all others: their numbers are those of the run. */
const OUTER = /^Test Suite '(All tests|Selected tests|[^']{1,200})' (started|passed|failed) /;
const EXECUTED = /^\s*Executed (\d{1,9}) tests?, with (?:(\d{1,9}) tests? skipped and )?(\d{1,9}) failures? \(/;
/** Below `Failing tests:`: `	-[CartTests testAdds]`, `	CartTests.testAdds()`. */
const LIST = 'Failing tests:';

interface Test {
  readonly id: string;
  readonly suite: string;
  readonly name: string;
}

class XctestSession implements ParserSession {
  readonly #drafts = new Map<string, Draft>();
  readonly #passed = new Set<string>();
  readonly #recovered = new Set<string>();
  /** Failures of this run of the whole suite: only these can be run again and pass. */
  #current = new Set<string>();
  readonly #pretty = new XctestPretty();
  readonly #totals = { tests: 0, failures: 0, skipped: 0 };
  #started: { readonly id: string; readonly at: number; readonly isAgain: boolean } | undefined;
  #suite: string | undefined;
  #listLines = 0;
  #counted = false;
  /** XCTest's own words were read, so that a bare `Class.test` below other words is a test too. */
  #isSeen = false;

  get idle(): boolean {
    return this.#suite === undefined && this.#listLines === 0 && this.#pretty.idle;
  }

  line({ number, text }: LogLine): void {
    const suite = this.#suite;
    this.#suite = undefined;
    if (this.#listLines > 0 && this.#listed(number, text)) return;
    if (text.includes('Executed ') && this.#executed(suite, text)) return;
    if (text.startsWith("Test Suite '")) this.#enter(text);
    else if (text.includes("ase '")) this.#case(number, text);
    else if (text.includes(ERROR)) this.#error(number, text);
    else if (text.endsWith(LIST)) this.#listLines = 1;
    else this.#pretty.line(number, text);
  }

  end(): ParsedTests | undefined {
    if (this.#drafts.size + this.#passed.size === 0 && !this.#counted) return undefined;
    const passed = this.#counted ? [...this.#passed, ...this.#pretty.passed] : [...this.#passed];
    const drafts = [...this.#drafts.values(), ...this.#unlisted()];
    const failed = new Set(drafts.map(({ id }) => id));
    const pick = (isRecovered: boolean): TestFailure[] =>
      drafts.filter(({ id }) => this.#recovered.has(id) === isRecovered).map((draft) => toFailure('xctest', draft));
    return {
      framework: 'xctest',
      failures: pick(false),
      retried: pick(true),
      passed: passed.filter((id) => !failed.has(id)),
      ...(this.#counted ? { counts: this.#counts(drafts) } : {}),
      finished: this.#counted,
    };
  }

  /** What is printed as failures are failed assertions, of which a test may have several. */
  #counts(drafts: readonly Draft[]): ParsedTests['counts'] {
    const { tests, failures, skipped } = this.#totals;
    const failing = drafts.filter(({ id }) => !this.#recovered.has(id)).length;
    const failed = drafts.length === 0 ? failures : Math.min(failures, failing);
    return { passed: Math.max(0, tests - skipped - failed), failed, skipped };
  }

  /** A formatter's line stands alone where neither xcodebuild's list nor its own lines name the test. */
  #unlisted(): readonly Draft[] {
    const isListed = this.#drafts.size > 0 || !this.#counted || this.#totals.failures === 0;
    return isListed ? [] : this.#pretty.failed;
  }

  #enter(text: string): void {
    const [, name, state] = OUTER.exec(text) ?? [];
    this.#isSeen ||= state !== undefined;
    const isWhole = name === 'All tests' || name === 'Selected tests';
    if (isWhole && state === 'started') this.#current = new Set();
    if (state !== undefined && state !== 'started') this.#suite = name;
  }

  /** Every suite says its numbers below its end; formatters print those of the outermost one alone. */
  #executed(suite: string | undefined, text: string): boolean {
    const match = EXECUTED.exec(text);
    if (match === null) return false;
    if (suite !== undefined && suite !== 'All tests' && suite !== 'Selected tests') return true;
    this.#isSeen = true;
    this.#pretty.close();
    this.#counted ||= Number(match[1]) > 0;
    this.#totals.tests += Number(match[1]);
    this.#totals.skipped += Number(match[2] ?? 0);
    this.#totals.failures += Number(match[3]);
    return true;
  }

  #case(number: number, text: string): void {
    const [, name, state, rest] = CASE.exec(text) ?? [];
    const test = name === undefined ? undefined : (testOf(name) ?? slashedTestOf(name));
    if (test === undefined || rest === undefined) return;
    this.#isSeen = true;
    const started = this.#started?.id === test.id ? this.#started : undefined;
    if (state === 'started') this.#started = { id: test.id, at: number, isAgain: ITERATION.test(rest) };
    else if (state === 'failed') this.#fail(number, test, rest, started?.at);
    else if (state === 'passed') this.#pass(test.id, started?.isAgain === true);
  }

  #fail(number: number, { id, suite }: Test, rest: string, from: number | undefined): void {
    const draft: Draft = this.#drafts.get(id) ?? { id, suite, at: number };
    const seconds = SECONDS.exec(rest)?.[1];
    if (seconds !== undefined) draft.durationMs ??= Math.round(Number(seconds) * 1_000);
    if (draft.to === undefined || draft.to < draft.at) {
      draft.from = from !== undefined && from <= draft.at ? from : draft.at;
      draft.to = number;
    }
    this.#note(draft);
  }

  #note(draft: Draft): void {
    this.#drafts.set(draft.id, draft);
    this.#current.add(draft.id);
    this.#recovered.delete(draft.id);
  }

  #pass(id: string, isAgain: boolean): void {
    if (!this.#drafts.has(id)) this.#passed.add(id);
    else if (isAgain || this.#current.has(id)) this.#recovered.add(id);
  }

  #error(number: number, text: string): void {
    const at = text.indexOf(ERROR);
    const rest = text.slice(at + ERROR.length);
    const colon = rest.indexOf(' : ');
    const test = colon < 1 ? undefined : this.#testOf(rest.slice(0, colon));
    const place = test === undefined ? null : PLACE.exec(text.slice(0, at));
    if (test === undefined || place?.[1] === undefined || this.#drafts.has(test.id)) return;
    const message = rest.slice(colon + ' : '.length);
    const known = place[1] === '<unknown>' ? {} : { file: place[1], line: Number(place[2]) };
    this.#note({ id: test.id, suite: test.suite, at: number, ...known, message });
  }

  /** xcodebuild's list of the tests that failed at the end; true when the line was part of it. */
  #listed(number: number, text: string): boolean {
    this.#listLines += 1;
    const test = /^\s+\S/.test(text) ? this.#testOf(text.trim()) : undefined;
    const isOver = (text !== '' && !/^\s/.test(text)) || this.#listLines > LIMITS.failuresPerJob;
    if (isOver) this.#listLines = 0;
    if (test === undefined) return false;
    if (this.#isKnown(test)) return true;
    const pretty = this.#pretty.find(test.id, test.name);
    this.#note({ at: number, ...pretty, id: test.id, suite: test.suite });
    return true;
  }

  #testOf(spelling: string): Test | undefined {
    return this.#isSeen || spelling.startsWith('-[') ? testOf(spelling) : undefined;
  }

  /** The list leaves the module out where the tests' own lines name it. */
  #isKnown({ id }: Test): boolean {
    return this.#drafts.has(id) || [...this.#drafts.keys()].some((known) => known.endsWith(`.${id}`));
  }
}

/** `Shop.CartTests.testAdds` of either spelling; undefined for anything else. */
function testOf(spelling: string): Test | undefined {
  const objective = OBJECTIVE.exec(spelling);
  if (objective?.[1] !== undefined && objective[2] !== undefined) {
    return { id: `${objective[1]}.${objective[2]}`, suite: objective[1], name: objective[2] };
  }
  const id = DOTTED.exec(spelling)?.[1];
  return id === undefined ? undefined : split(id, id.lastIndexOf('.'));
}

/** `CartTests/addsUp()`, as xcodebuild names what Swift Testing ran. */
function slashedTestOf(spelling: string): Test | undefined {
  const at = spelling.lastIndexOf('/');
  return at < 1 ? undefined : split(spelling, at);
}

function split(id: string, at: number): Test {
  return { id, suite: id.slice(0, at), name: id.slice(at + 1) };
}

/** XCTest by `xcodebuild` or `swift test`, plain or through xcpretty or xcbeautify. Test id: `Module.Class.test`, as far as printed. */
export const xctest: LogParser = {
  id: 'xctest',
  title: 'XCTest',
  docs: 'https://developer.apple.com/documentation/xctest',
  triggers: ["Test Case '", "Test case '", 'Test Suite ', ': error: ', 'Executed ', '✗ ', '✖ ', LIST],
  begin: () => new XctestSession(),
};
