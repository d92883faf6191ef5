import { LIMITS } from '../limits.ts';
import type { LogLine, ParsedTests } from '../model/extraction.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { cppPlace } from './shared/cpp-place.ts';
import { withoutOwner } from './shared/ctest-line.ts';
import { HeldFailures, HOLDER_TRIGGERS, isHolderLine, type OwnedDraft } from './shared/held-failures.ts';

/**
 * `cart_test.cpp(8): error: in "cart/adds_up": check a == b has failed [11 != 10]`; before Boost 1.59 `error in "adds_up"`,
 * on some platforms `cart_test.cpp:8: error`. The place stands before, the test and what it says behind.
 */
const ERROR = /: (?:fatal )?error:? in "/;
const NAME_END = '": ';
const NOWHERE = 'unknown location';
/** `std::out_of_range: only 2 left`. */
const RAISED = /^((?:\w+::)+\w+): /;
/** What may stand below an error: contexts with their indented lines, and where a test that was thrown out of was last seen. */
const CONTEXT = 'Failure occurred in a following context:';
const CHECKPOINT = ': last checkpoint';
const RUNNING = /^Running (\d{1,9}) test cases?\.\.\.$/;
/** `*** 1 failure is detected in the test module "shop"`, in older versions `*** 2 failures detected in test suite "shop"`. */
const DETECTED = /^\*\*\* (?:\d{1,9} failures? (?:is |are )?detected|errors? (?:is |are |were )?detected in )/;
const CLEAN = '*** No errors detected';
/** `Test module "shop" has failed with:` opens a report that stands in place of the total. */
const REPORT = /^Test module "[^"]{0,500}" has (passed|failed|been aborted)/;
const SEED = /^Test cases order is shuffled using seed: (\d{1,10})/;

class BoostTestSession implements ParserSession {
  readonly #held = new HeldFailures();
  /** Failed tests of the program that is still running. */
  #current = new Map<string, OwnedDraft>();
  #open: OwnedDraft | undefined;
  #inContext = false;
  /** Number of CTest before the line that is being read. */
  #owner: string | undefined;
  #announced = 0;
  readonly #counts = { passed: 0, failed: 0 };
  #totals = false;
  #isRunning = false;
  #isBroken = false;
  #seed: string | undefined;

  get idle(): boolean {
    return this.#open === undefined;
  }

  line({ number, text: printed }: LogLine): void {
    const { owner, text } = withoutOwner(printed);
    this.#owner = owner;
    if (isHolderLine(printed)) {
      this.#keep();
      this.#held.line(number, printed);
      return;
    }
    if (text.includes('rror') && this.#error(number, text)) return;
    if (this.#open !== undefined) this.#detail(this.#open, number, text);
    if (text.startsWith('Running ')) this.#begin(RUNNING.exec(text)?.[1]);
    else if (text.startsWith('*** ') || text.startsWith('Test module "')) this.#total(text);
    else this.#seed ??= SEED.exec(text)?.[1];
  }

  end(): ParsedTests | undefined {
    this.#keep();
    const { failures, retried } = this.#held.end('boost-test');
    if (failures.length + retried.length === 0 && !this.#totals) return undefined;
    return {
      framework: 'boost-test',
      failures,
      retried,
      passed: [],
      ...(this.#totals ? { counts: this.#counts } : {}),
      ...(this.#seed === undefined ? {} : { seed: this.#seed }),
      finished: this.#totals && !this.#isRunning && !this.#isBroken,
    };
  }

  #begin(announced: string | undefined): void {
    if (announced === undefined) return;
    this.#isBroken ||= this.#isRunning;
    this.#keep();
    this.#isRunning = true;
    this.#announced = Number(announced);
  }

  #error(number: number, text: string): boolean {
    const error = ERROR.exec(text);
    const place = error === null ? undefined : cppPlace(text.slice(0, error.index));
    if (error === null || place === undefined) return false;
    const rest = text.slice(error.index + error[0].length);
    const end = rest.indexOf(NAME_END);
    if (end < 1) return false;
    const id = rest.slice(0, end);
    const message = rest.slice(end + NAME_END.length);
    this.#open = undefined;
    if (this.#current.has(id)) return true;
    const slash = id.lastIndexOf('/');
    const draft: OwnedDraft = {
      owner: this.#owner,
      id,
      at: number,
      from: number,
      to: number,
      message,
      errorType: RAISED.exec(message)?.[1],
    };
    if (slash > 0) draft.suite = id.slice(0, slash);
    if (place.file !== NOWHERE) Object.assign(draft, place);
    if (this.#current.size < LIMITS.failuresPerJob) this.#current.set(id, draft);
    this.#open = draft;
    this.#inContext = false;
    return true;
  }

  #detail(open: OwnedDraft, number: number, text: string): void {
    const checkpoint = text.indexOf(CHECKPOINT);
    const place = checkpoint === -1 ? undefined : cppPlace(text.slice(0, checkpoint));
    if (place !== undefined) {
      if (open.file === undefined) Object.assign(open, place);
      open.to = number;
    } else if (text === CONTEXT || (this.#inContext && text.startsWith('    '))) {
      this.#inContext = true;
      open.to = number;
      if (text !== CONTEXT) open.parameters ??= parametersOf(text);
      if (number - open.at < LIMITS.failureBlockLines) return;
    }
    this.#open = undefined;
  }

  #total(text: string): void {
    const report = REPORT.exec(text)?.[1];
    const isClean = text === CLEAN || report === 'passed';
    if (!isClean && report === undefined && !DETECTED.test(text)) return;
    this.#totals = true;
    this.#isRunning = false;
    // A test that is expected to fail prints as one that fails: only the total tells, when all are of that kind.
    if (isClean) this.#current.clear();
    this.#counts.failed += this.#current.size;
    this.#counts.passed += Math.max(0, this.#announced - this.#current.size);
    this.#announced = 0;
    this.#keep();
  }

  #keep(): void {
    for (const draft of this.#current.values()) this.#held.add(draft);
    this.#current.clear();
    this.#open = undefined;
  }
}

/** `price = -2; ` of a data test; other contexts are sentences. */
function parametersOf(text: string): string | undefined {
  const context = text.trim();
  return /^\w+ = .*;$/.test(context) ? context.slice(0, -1) : undefined;
}

/** Boost.Test, its human-readable log. Test id: suites and case, joined by `/`, as printed. */
export const boostTest: LogParser = {
  id: 'boost-test',
  title: 'Boost.Test',
  docs: 'https://www.boost.org/doc/libs/release/libs/test/doc/html/boost_test/test_output/log_formats/log_human_readable_format.html',
  triggers: [
    'rror: in "',
    'rror in "',
    ' test cases...',
    ' test case...',
    '*** No errors',
    'Test module "',
    ' detected',
    'shuffled using seed',
    ...HOLDER_TRIGGERS,
  ],
  begin: () => new BoostTestSession(),
};
