import { LIMITS } from '../limits.ts';
import type { LogLine, ParsedTests } from '../model/extraction.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { cppPlace } from './shared/cpp-place.ts';
import { withoutOwner } from './shared/ctest-line.ts';
import { HeldFailures, HOLDER_TRIGGERS, isHolderLine, type OwnedDraft } from './shared/held-failures.ts';

/** doctest rules off at one column less than 80. */
const RULE = '='.repeat(79);
/** `many_test.cpp:29:`, of Windows compilers `many_test.cpp(29):`, below a rule. */
const PLACE = /^\S.*(?::\d{1,9}|\(\d{1,9}\)):$/;
/** `many_test.cpp:14: ERROR: CHECK( a == b ) is NOT correct!` The place stands before, what failed behind. */
const ERROR = /: (?:FATAL )?ERROR: /;
const SUITE = 'TEST SUITE: ';
const CASE = 'TEST CASE:  ';
/** Stands in place of `TEST CASE:` when the title says itself what it is. */
const SCENARIO = '  Scenario: ';
/** Names of test case and subcases in one title; they are nested. */
const TITLE_LINES = 40;
/** Verdicts on the whole test case, below its assertions. */
const EXCUSED =
  /^(?:Failed as expected|Allowed to fail|Failed exactly \d{1,9} times as expected) so marking it as not failed/;
const FAILED_ALL_THE_SAME =
  /^(?:Test case exceeded time limit of |Should have failed but didn't! |Didn't fail exactly \d{1,9} times )/;
const TOTAL = /^\[doctest\] test cases: +(\d{1,9}) \| +(\d{1,9}) passed \| +(\d{1,9}) failed \| +(\d{1,9}) skipped/;
/** Lines of one assertion that make its message. */
const MESSAGE_LINES = 6;

/** A test case, or one way through its subcases. */
interface Test {
  readonly from: number;
  suite?: string | undefined;
  readonly names: string[];
  /** The place stands between the rule and the names. */
  isPlaced: boolean;
  /** The names are over. */
  isNamed: boolean;
}

class DoctestSession implements ParserSession {
  readonly #held = new HeldFailures();
  /** Failures of the program that is still running, with the test case that each belongs to. */
  #current: { readonly testCase: string; readonly draft: OwnedDraft }[] = [];
  /** Number of CTest before the line that is being read. */
  #owner: string | undefined;
  readonly #counts = { passed: 0, failed: 0, skipped: 0 };
  #test: Test | undefined;
  #open: OwnedDraft | undefined;
  #more = 0;
  #totals = false;

  get idle(): boolean {
    return this.#test === undefined;
  }

  line({ number, text: printed }: LogLine): void {
    const { owner, text } = withoutOwner(printed);
    this.#owner = owner;
    if (isHolderLine(printed)) {
      this.#close(number - 1);
      this.#keep();
      this.#held.line(number, printed);
    } else if (text.startsWith('[doctest] ') || text.startsWith('##[')) {
      this.#close(number - 1);
      this.#total(text);
    } else if (text === RULE) {
      this.#close(number - 1);
      this.#test = { from: number, names: [], isPlaced: false, isNamed: false };
    } else if (this.#test !== undefined) {
      if (this.#test.isNamed) this.#body(this.#test, number, text);
      else this.#head(this.#test, text);
    }
  }

  end(): ParsedTests | undefined {
    this.#close();
    this.#keep();
    const { failures, retried } = this.#held.end('doctest');
    if (failures.length + retried.length === 0 && !this.#totals) return undefined;
    return {
      framework: 'doctest',
      failures,
      retried,
      passed: [],
      ...(this.#totals ? { counts: this.#counts } : {}),
      finished: this.#totals,
    };
  }

  #head(test: Test, text: string): void {
    if (!test.isPlaced) {
      test.isPlaced = PLACE.test(text);
      if (!test.isPlaced) this.#test = undefined;
    } else if (text.startsWith(SUITE)) test.suite = text.slice(SUITE.length);
    else if (text.startsWith(CASE)) test.names.push(text.slice(CASE.length).trim());
    else if (text.startsWith(SCENARIO) || (test.names.length > 0 && text.startsWith('  ')))
      test.names.push(text.trim());
    else if (text === '' && test.names.length > 0) test.isNamed = true;
    else this.#test = undefined;
    if (test.names.length > TITLE_LINES) this.#test = undefined;
  }

  #body(test: Test, number: number, text: string): void {
    const error = ERROR.exec(text);
    const place = error === null ? undefined : cppPlace(text.slice(0, error.index));
    if (error !== null && place !== undefined) {
      this.#fail(test, number, text.slice(error.index + error[0].length));
      if (this.#open?.file === undefined) Object.assign(this.#open ?? {}, place);
    } else if (FAILED_ALL_THE_SAME.test(text)) this.#fail(test, number, text);
    else if (EXCUSED.test(text)) this.#excuse(test);
    else if (this.#open !== undefined) this.#detail(this.#open, number, text);
    if (number - test.from >= LIMITS.failureBlockLines) this.#close(number);
  }

  #fail(test: Test, number: number, message: string | undefined): void {
    if (this.#open === undefined) {
      this.#open = {
        owner: this.#owner,
        id: test.names.join(' > '),
        suite: test.suite,
        at: number,
        from: test.from,
        message,
      };
      this.#more = MESSAGE_LINES;
    } else this.#more = 0;
    this.#open.to = number;
  }

  #detail(open: OwnedDraft, number: number, text: string): void {
    if (text === '') {
      this.#more = 0;
      return;
    }
    open.to = number;
    if (this.#more === 0) return;
    this.#more -= 1;
    open.message = `${open.message} ${text.trim()}`;
  }

  /** What failed in a test case that may fail, in any of its subcases, is no failure. */
  #excuse({ names: [testCase] }: Test): void {
    this.#open = undefined;
    this.#current = this.#current.filter((each) => each.testCase !== testCase);
  }

  #total(text: string): void {
    const match = text.startsWith('[doctest] test cases: ') ? TOTAL.exec(text) : null;
    if (match === null) return;
    this.#totals = true;
    this.#counts.passed += Number(match[2]);
    this.#counts.failed += Number(match[3]);
    this.#counts.skipped += Number(match[4]);
    if (Number(match[3]) === 0) this.#current = [];
    this.#keep();
  }

  #keep(): void {
    for (const { draft } of this.#current) this.#held.add(draft);
    this.#current = [];
  }

  #close(to?: number): void {
    const open = this.#open;
    const testCase = this.#test?.names[0];
    this.#open = undefined;
    this.#test = undefined;
    if (open === undefined || testCase === undefined) return;
    if (to !== undefined) open.to = Math.min(to, open.to ?? to);
    if (this.#current.length < LIMITS.failuresPerJob) this.#current.push({ testCase, draft: open });
  }
}

/** doctest for C++. Test id: the test case and its subcases, joined by ` > `; suite as printed. */
export const doctest: LogParser = {
  id: 'doctest',
  title: 'doctest',
  docs: 'https://github.com/doctest/doctest/blob/master/doc/markdown/reporters.md',
  triggers: [RULE, '[doctest] test cases: ', ...HOLDER_TRIGGERS],
  begin: () => new DoctestSession(),
};
