import { LIMITS } from '../limits.ts';
import type { LogLine, ParsedTests, TestFailure } from '../model/extraction.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { passedList } from './shared/bounded-list.ts';
import { type Draft, toFailure } from './shared/draft.ts';

/** What a result ends with, perhaps followed by a reason: `FAIL Bug #12345 (title) [Zend/tests/bug12345.phpt] `. */
const PATH_END = '.phpt]';
/** `FAIL`, `PASS`, `WARN&FAIL`. */
const STATUS = /^([A-Z]{4,5}(?:&[A-Z]{4,5}){0,3}) /;
/** `WARN title [path] (warn: Test passed on retry attempt)`, since PHP 8.1. */
const PASSED_AGAIN = 'passed on retry attempt';
const DIFF = '========DIFF========';
/** `002+ left: 3` and `002- left: 2`: what was printed and what should have been. */
const DIFFERENCE = /^\d{3,9}[+-] \S/;
const NUMBERS = 'Number of tests :';
const NUMBER = /^(Tests skipped|Tests failed|Tests passed|Tests warned) {1,4}: {1,9}(\d{1,9})/;
/** Lines from the number of tests to the time that they took. */
const NUMBER_LINES = 15;
/** The list at the end, of the tests that failed or could not be run. */
const LIST = /^(?:FAILED|BORKED) TEST SUMMARY$/;
const RULE = '=====';

class PhptSession implements ParserSession {
  readonly #drafts = new Map<string, Draft>();
  readonly #again = new Map<string, Draft>();
  readonly #passed: string[] = passedList();
  readonly #counts = { passed: 0, failed: 0, skipped: 0 };
  #part: 'diff' | 'numbers' | 'list' | undefined;
  #lines = 0;
  #diff: { readonly from: number; message?: string } | undefined;
  #finished = false;

  get idle(): boolean {
    return this.#part === undefined;
  }

  line({ number, text }: LogLine): void {
    this.#lines += 1;
    if (text === DIFF) this.#begin('diff', { from: number });
    else if (text.includes(PATH_END)) this.#result(number, text);
    else if (text.startsWith(NUMBERS)) this.#begin('numbers', undefined);
    else if (LIST.test(text)) this.#begin('list', undefined);
    else if (this.#part !== undefined) this.#inside(text);
  }

  end(): ParsedTests | undefined {
    if (this.#drafts.size + this.#again.size + this.#passed.length === 0 && !this.#finished) return undefined;
    return {
      framework: 'phpt',
      failures: finished(this.#drafts),
      retried: finished(this.#again),
      passed: this.#passed,
      ...(this.#finished ? { counts: this.#counts } : {}),
      finished: this.#finished,
    };
  }

  #begin(part: 'diff' | 'numbers' | 'list', diff: { from: number } | undefined): void {
    this.#part = part;
    this.#lines = 0;
    this.#diff = diff;
  }

  #inside(text: string): void {
    const number = this.#part === 'numbers' ? NUMBER.exec(text) : null;
    if (number !== null) this.#count(number[1] ?? '', Number(number[2]));
    if (this.#diff !== undefined && DIFFERENCE.test(text)) this.#diff.message ??= text;
    const limit = this.#part === 'numbers' ? NUMBER_LINES : LIMITS.failureBlockLines;
    const isRule = this.#part !== 'diff' && text.startsWith(RULE);
    if (!isRule && this.#lines <= limit && !text.startsWith('##[')) return;
    this.#part = undefined;
    this.#diff = undefined;
  }

  #count(word: string, number: number): void {
    this.#finished = true;
    if (word === 'Tests failed') this.#counts.failed += number;
    else if (word === 'Tests skipped') this.#counts.skipped += number;
    else this.#counts.passed += number;
  }

  #result(number: number, text: string): void {
    const end = text.indexOf(PATH_END);
    const at = text.lastIndexOf(' [', end);
    const status = STATUS.exec(text)?.[1];
    const isListed = this.#part === 'list' && at > 0;
    const isWaiting = status === undefined && !isListed;
    if (at < 0 || isWaiting) return;
    const id = text.slice(at + ' ['.length, end + PATH_END.length - 1);
    const name = text.slice(isListed ? 0 : (status?.length ?? 0) + 1, at).trim();
    const verdicts = isListed ? ['FAIL'] : (status ?? '').split('&');
    const draft = { id, name, file: id, at: number, ...this.#described(number) };
    this.#judge(verdicts, draft, verdicts.includes('WARN') && text.includes(PASSED_AGAIN));
    if (this.#part === 'diff') this.#part = undefined;
  }

  #judge(verdicts: readonly string[], draft: Draft, isAgain: boolean): void {
    if (verdicts.includes('FAIL') || verdicts.includes('BORK') || verdicts.includes('LEAK')) {
      if (!this.#drafts.has(draft.id)) this.#drafts.set(draft.id, draft);
    } else if (isAgain) this.#again.set(draft.id, draft);
    else if (verdicts.includes('PASS')) this.#passed.push(draft.id);
  }

  /** The difference is printed above the line that names the test. */
  #described(number: number): Partial<Draft> {
    const diff = this.#part === 'diff' ? this.#diff : undefined;
    this.#diff = undefined;
    return diff === undefined ? {} : { from: diff.from, to: number, message: diff.message };
  }
}

function finished(drafts: ReadonlyMap<string, Draft>): TestFailure[] {
  return [...drafts.values()].map((draft) => toFailure('phpt', draft));
}

/** run-tests.php, the runner of PHP itself and of its extensions. Test id: the path of the `.phpt` file, as printed. */
export const phpt: LogParser = {
  id: 'phpt',
  title: 'run-tests.php',
  docs: 'https://www.phpinternals.net/categories/phpt',
  triggers: [PATH_END, DIFF, NUMBERS, 'FAILED TEST SUMMARY', 'BORKED TEST SUMMARY'],
  begin: () => new PhptSession(),
};
