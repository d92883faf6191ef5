import { LIMITS } from '../limits.ts';
import type { LogLine, ParsedTests, TestFailure } from '../model/extraction.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { failureList } from './shared/bounded-list.ts';
import { type Draft, toFailure } from './shared/draft.ts';

/** `Failure: test_adds(CartTest)`, `Error: test: adds up(Shop::CartTest): RuntimeError: only 2 left`. */
const TITLE = /^(?:Failure|Error): (test.{0,2000}?)\(([A-Z][\w:]*)\)(?::(?: (\S.*))?)?(?: \[.{1,1000}\]:)?$/;
/** The rule around each description, as wide as the terminal. */
const RULE = '====================';
/** `cart_test.rb:11:in ...`. */
const FRAME = /^(\S[^:]*(?::[\\/][^:]*)?):(\d{1,9}):in /;
/** `  => 11:     assert_equal(8, 7)`, lines of the test itself. */
const EXCERPT = /^ {2}(?:=>| {2}) {0,6}\d{1,7}:/;
const FOREIGN = /[\\/]gems[\\/]|[\\/]lib[\\/]ruby[\\/]|^<internal:/;
/** `ArgumentError: only 2 left`. */
const RAISED = /^((?:[A-Z]\w*::)*[A-Z]\w*): /;
/** `9 tests, 5 assertions, 3 failures, 2 errors, 1 pendings, 1 omissions, 0 notifications`. */
const TOTAL =
  /^(\d{1,9}) tests, \d{1,9} assertions, (\d{1,9}) failures, (\d{1,9}) errors, (\d{1,9}) pendings, (\d{1,9}) omissions, \d{1,9} notifications$/;

class TestUnitSession implements ParserSession {
  readonly #failures: TestFailure[] = failureList();
  readonly #counts = { passed: 0, failed: 0, skipped: 0 };
  #open: Draft | undefined;
  #finished = false;
  #last = 0;

  get idle(): boolean {
    return this.#open === undefined;
  }

  line({ number, text }: LogLine): void {
    this.#last = number;
    if (this.#open !== undefined && text.startsWith(RULE)) this.#close(number - 1);
    else if (this.#title(number, text)) return;
    else if (text.includes(' assertions, ') && this.#total(number, text)) return;
    else if (this.#open !== undefined) this.#detail(this.#open, number, text);
  }

  end(): ParsedTests | undefined {
    this.#close(this.#last);
    if (this.#failures.length === 0 && !this.#finished) return undefined;
    return {
      framework: 'test-unit',
      failures: this.#failures,
      retried: [],
      passed: [],
      ...(this.#finished ? { counts: this.#counts } : {}),
      finished: this.#finished,
    };
  }

  #title(number: number, text: string): boolean {
    const match = /^(?:Failure|Error): test/.test(text) ? TITLE.exec(text) : null;
    const suite = match?.[2];
    if (match?.[1] === undefined || suite === undefined) return false;
    this.#close(number - 1);
    this.#open = { id: `${suite}#${match[1]}`, suite, message: match[3], at: number, from: number, to: number };
    this.#open.errorType = errorTypeOf(match[3]);
    return true;
  }

  #detail(open: Draft, number: number, text: string): void {
    if (number - open.at >= LIMITS.failureBlockLines) {
      this.#close(number - 1);
      return;
    }
    if (text.trim() === '') return;
    open.to = number;
    const [, file, line] = text.includes(':in ') ? (FRAME.exec(text) ?? []) : [];
    if (file !== undefined) {
      if (open.file !== undefined || FOREIGN.test(file)) return;
      open.file = file;
      open.line = Number(line);
      return;
    }
    if (open.message !== undefined || EXCERPT.test(text)) return;
    open.message = text.trim();
    open.errorType ??= errorTypeOf(open.message);
  }

  #total(number: number, text: string): boolean {
    const match = TOTAL.exec(text);
    if (match === null) return false;
    this.#close(number - 1);
    const [, all, failures, errors, pendings, omissions] = match.map(Number);
    const failed = (failures ?? 0) + (errors ?? 0);
    const skipped = (pendings ?? 0) + (omissions ?? 0);
    this.#finished = true;
    this.#counts.failed += failed;
    this.#counts.skipped += skipped;
    this.#counts.passed += Math.max(0, (all ?? 0) - failed - skipped);
    return true;
  }

  #close(to: number): void {
    if (this.#open === undefined) return;
    this.#open.to = Math.min(to, this.#open.to ?? to);
    this.#failures.push(toFailure('test-unit', this.#open));
    this.#open = undefined;
  }
}

function errorTypeOf(message: string | undefined): string | undefined {
  return message === undefined ? undefined : RAISED.exec(message)?.[1];
}

/** test-unit, Ruby's older runner. Test id: `Class#test_method`. */
export const testUnit: LogParser = {
  id: 'test-unit',
  title: 'test-unit',
  docs: 'https://test-unit.github.io/',
  triggers: ['Failure: test', 'Error: test', ' assertions, '],
  begin: () => new TestUnitSession(),
};
