import { LIMITS } from '../limits.ts';
import type { LogLine, ParsedTests } from '../model/extraction.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { type Draft, toFailure } from './shared/draft.ts';
import { headOf } from './testthat-head.ts';

/** `[ FAIL 7 | WARN 1 | SKIP 1 | PASS 1 ]`, and of testthat 1 and 2 `[ OK: 1 | SKIPPED: 1 | WARNINGS: 1 | FAILED: 7 ]`. */
const TOTAL = /^\[ FAIL (\d{1,9}) \| WARN \d{1,9} \| SKIP (\d{1,9}) \| PASS (\d{1,9}) \]$/;
const OLD_TOTAL =
  /^(?:\[ )?OK: (\d{1,9}) (?:\| )?SKIPPED: (\d{1,9}) (?:\| )?(?:WARNINGS: \d{1,9} (?:\| )?)?FAILED: (\d{1,9})(?: \])?$/;
/** What ends a description: the next entry or section, a rule, the total, or the end of R. */
const BREAK =
  /^(?:──|══|--|==)(?: |[─═=-]{5})|^\[ |^(?:Skip|Warning) \('|^Error: (?:Test failures|testthat unit tests failed)|^Execution halted|^OK: \d|^\* |^##\[/;
/** `<simpleError in open_shop(): the till is stuck>` and `<rlang_error/error/condition>`. */
const CONDITION = /^<([A-Za-z_.]\w{0,80})(?=[ />])/;
/** `R CMD check` indents the end of the output that it repeats. */
const REPEATED = '  ';

const HEAD_WORDS = [
  'Failure (',
  'Error (',
  'FAILURE (',
  'ERROR (',
  '. Failure: ',
  '. Error: ',
  '── Failure: ',
  '── Error: ',
  '-- Failure: ',
  '-- Error: ',
] as const;

interface Entry extends Draft {
  /** Named in the list at the end, where nothing describes it. */
  readonly isListed: boolean;
}

/** Below a title stands what went wrong: where a log is cut, not even the title may be whole. */
function isWhole({ isListed, message }: Entry): boolean {
  return isListed || message !== undefined;
}

class TestthatSession implements ParserSession {
  readonly #failed = new Map<string, Entry>();
  #open: Entry | undefined;
  /** testthat 0 to 2 list what failed again below the total. */
  #isList = false;
  #counts: { passed: number; failed: number; skipped: number } | undefined;

  get idle(): boolean {
    return this.#open === undefined && !this.#isList;
  }

  line({ number, text: printed }: LogLine): void {
    const text = printed.startsWith(REPEATED) ? printed.slice(REPEATED.length) : printed;
    if (this.#head(number, printed.trim()) || this.#total(text)) return;
    this.#isList = false;
    if (this.#open === undefined) return;
    if (BREAK.test(text)) this.#open = undefined;
    else this.#detail(this.#open, number, text);
  }

  end(): ParsedTests | undefined {
    if (this.#failed.size === 0 && this.#counts === undefined) return undefined;
    return {
      framework: 'testthat',
      failures: [...this.#failed.values()].filter(isWhole).map((draft) => toFailure('testthat', draft)),
      retried: [],
      passed: [],
      ...(this.#counts === undefined ? {} : { counts: this.#counts }),
      finished: this.#counts !== undefined,
    };
  }

  #head(number: number, text: string): boolean {
    const head = HEAD_WORDS.some((word) => text.includes(word)) ? headOf(text, this.#isList) : undefined;
    if (head === undefined) return false;
    const { title: id, file, line } = head;
    const key = `${file ?? ''}\n${id}`;
    this.#open = undefined;
    // A test fails once per expectation, and the list at the end names it again.
    if (this.#failed.has(key) || this.#failed.size >= LIMITS.failuresPerJob) return true;
    const entry: Entry = { id, suite: file, file, line, at: number, from: number, to: number, isListed: this.#isList };
    this.#failed.set(key, entry);
    if (!this.#isList) this.#open = entry;
    return true;
  }

  #detail(open: Entry, number: number, text: string): void {
    if (number - open.at >= LIMITS.failureBlockLines) {
      this.#open = undefined;
      return;
    }
    const line = text.trim();
    if (line === '') return;
    open.to = number;
    const condition = open.message === undefined ? CONDITION.exec(line)?.[1] : undefined;
    if (condition !== undefined) open.errorType = condition;
    if (condition === undefined || line.includes(' in ')) open.message ??= line;
  }

  /** The same total is printed before and after the failures, and by `R CMD check` again: the last one counts. */
  #total(text: string): boolean {
    const total = text.startsWith('[ FAIL ') ? TOTAL.exec(text) : null;
    const old = total === null && text.includes('FAILED: ') ? OLD_TOTAL.exec(text) : null;
    if (total !== null) {
      this.#counts = { passed: Number(total[3]), failed: Number(total[1]), skipped: Number(total[2]) };
    } else if (old !== null) {
      this.#counts = { passed: Number(old[1]), failed: Number(old[3]), skipped: Number(old[2]) };
    } else return false;
    this.#open = undefined;
    this.#isList = old !== null;
    return true;
  }
}

/** testthat of R, also through `R CMD check`. Test id: the test's title, as printed; suite: its file. */
export const testthat: LogParser = {
  id: 'testthat',
  title: 'testthat',
  docs: 'https://testthat.r-lib.org/reference/Reporter.html',
  triggers: [...HEAD_WORDS, '[ FAIL ', 'FAILED: '],
  begin: () => new TestthatSession(),
};
