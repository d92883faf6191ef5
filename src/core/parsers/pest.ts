import { LIMITS } from '../limits.ts';
import type { LogLine, ParsedTests } from '../model/extraction.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { failureList, passedList } from './shared/bounded-list.ts';
import { type Draft, toFailure } from './shared/draft.ts';

/** `   FAIL  Tests\Unit\CartTest` above the list of a class's tests. */
const HEADING = /^ {3}(?:PASS|FAIL|WARN|TODO|RISKY) {2}([A-Za-z_][\w\\]*)$/;
/** `  ⨯ it adds prices up`, ruled with its time to the right. */
const LISTED = /^ {2}([✓⨯]) (\S.*)$/;
const TIME = / (\d{1,6}\.\d{1,3})s$/;
/** `   FAILED  Tests\Unit\CartTest > it adds prices up`, cut to the terminal; with a bullet before Pest 2. */
const TITLE = /^ {2}(?: FAILED {2}|• )([A-Za-z_][\w\\]*) > (\S.*)$/;
/** `QueryException`, ruled to the right of a title, or on a line of its own before Pest 2. */
const ERROR = /^[A-Z][\w\\]*(?:Exception|Error|Failed)$/;
/** `at tests/Unit/CartTest.php:12`, and the frames `1   tests/Unit/CartTest.php:12` below it. */
const PLACE = /^ {2}(?:at|\d{1,4}) {1,4}(\S.*\.php):(\d{1,9})$/;
/** What a failed assertion throws; it is not printed. */
const ASSERTION = 'ExpectationFailedException';
const FOREIGN = /(?:^|[\\/])vendor[\\/]/;
/** `  Tests:    1 failed, 2 passed (3 assertions)`. */
const TOTAL = /^ {2}Tests: {2,6}(\d.{0,200})$/;
const SEED = /^ {2}Random Order Seed: {1,6}(\d{1,12})$/;
const RULE = '  ────';

class PestSession implements ParserSession {
  /** Tests that the lists name as failed, by class. */
  readonly #listed: Draft[] = failureList();
  readonly #described: Draft[] = failureList();
  readonly #passed: string[] = passedList();
  readonly #counts = { passed: 0, failed: 0, skipped: 0 };
  /** The class whose list is read now, up to this line at most. */
  #suite: string | undefined;
  #listTo = 0;
  #open: Draft | undefined;
  #seed: string | undefined;
  #finished = false;
  #last = 0;

  get idle(): boolean {
    return this.#open === undefined && this.#suite === undefined;
  }

  line({ number, text: printed }: LogLine): void {
    this.#last = number;
    const text = printed.trimEnd();
    if (
      text.startsWith('  ') &&
      (this.#heading(number, text) || this.#title(number, text) || this.#total(number, text))
    )
      return;
    if (this.#suite !== undefined) this.#list(number, text, this.#suite);
    else if (this.#open !== undefined) this.#detail(this.#open, number, text);
  }

  end(): ParsedTests | undefined {
    this.#close(this.#last);
    const failures = this.#failures();
    if (failures.length + this.#passed.length === 0 && !this.#finished) return undefined;
    return {
      framework: 'pest',
      failures: failures.map((draft) => toFailure('pest', draft)),
      retried: [],
      passed: this.#passed,
      ...(this.#finished ? { counts: this.#counts } : {}),
      ...(this.#seed === undefined ? {} : { seed: this.#seed }),
      finished: this.#finished,
    };
  }

  #heading(number: number, text: string): boolean {
    const suite = HEADING.exec(text)?.[1];
    if (suite === undefined) return false;
    this.#close(number - 1);
    this.#suite = suite;
    this.#listTo = number + LIMITS.failureBlockLines;
    return true;
  }

  #list(number: number, text: string, suite: string): void {
    const [, sign, said] = LISTED.exec(text) ?? [];
    if (said === undefined) {
      if (text === '' || text.startsWith(RULE) || number >= this.#listTo) this.#suite = undefined;
      return;
    }
    this.#listTo = number + LIMITS.failureBlockLines;
    const time = TIME.exec(said);
    const title = time === null ? said : said.slice(0, time.index).trimEnd();
    const id = `${suite} > ${title}`;
    const durationMs = time === null ? undefined : Math.round(Number(time[1]) * 1000);
    if (sign === '✓') this.#passed.push(id);
    else if (this.#listed.length < LIMITS.failuresPerJob) this.#listed.push({ id, suite, durationMs, at: number });
  }

  #title(number: number, text: string): boolean {
    const [, suite, ruled] = TITLE.exec(text) ?? [];
    if (suite === undefined || ruled === undefined) return false;
    this.#close(number - 1);
    const gap = ruled.lastIndexOf('  ');
    const errorType = gap > 0 && ERROR.test(ruled.slice(gap + 2)) ? ruled.slice(gap + 2) : undefined;
    const title = errorType === undefined ? ruled : ruled.slice(0, gap).trimEnd();
    this.#open = { id: `${suite} > ${title}`, suite, errorType, at: number, from: number };
    return true;
  }

  #detail(open: Draft, number: number, text: string): void {
    if (number - open.at >= LIMITS.failureBlockLines || text.startsWith(RULE)) {
      this.#close(number - 1);
      return;
    }
    const trimmed = text.trim();
    if (trimmed === '') return;
    open.to = number;
    const [, file, line] = text.includes('.php:') ? (PLACE.exec(text) ?? []) : [];
    if (file === undefined) say(open, trimmed);
    // The place in the test's own file says more than that in what it called.
    else if (!FOREIGN.test(file) && (open.file === undefined || isHome(open, file))) {
      open.file = file;
      open.line = Number(line);
    }
  }

  #total(number: number, text: string): boolean {
    this.#seed ??= text.startsWith('  Random ') ? SEED.exec(text)?.[1] : undefined;
    const counts = text.startsWith('  Tests:') ? TOTAL.exec(text)?.[1] : undefined;
    if (counts === undefined) return false;
    this.#close(number - 1);
    this.#finished = true;
    for (const [, count, word] of counts.matchAll(/(\d{1,9}) (failed|passed|skipped|incomplete|todos?)\b/g)) {
      if (word === 'failed' || word === 'passed') this.#counts[word] += Number(count);
      else this.#counts.skipped += Number(count);
    }
    return true;
  }

  #close(to: number): void {
    this.#suite = undefined;
    if (this.#open === undefined) return;
    this.#open.to = Math.min(to, this.#open.to ?? to);
    if (this.#described.length < LIMITS.failuresPerJob) this.#described.push(this.#open);
    this.#open = undefined;
  }

  /** The lists hold whole titles, the descriptions all else. Compact output has no lists. */
  #failures(): Draft[] {
    const left = new Set(this.#listed);
    const described = this.#described.map((draft) => {
      const listed = [...left].find((candidate) => isSame(candidate.id, draft.id));
      if (listed === undefined) return draft;
      left.delete(listed);
      return { ...draft, id: listed.id, durationMs: listed.durationMs };
    });
    return [...described, ...left];
  }
}

function say(open: Draft, text: string): void {
  if (open.message !== undefined) return;
  if (ERROR.test(text)) {
    open.errorType ??= text;
    return;
  }
  if (text.startsWith('Failed asserting ')) open.errorType ??= ASSERTION;
  open.message = text;
}

/** True for the test's own file, which has the name of its class, where no other such was found. */
function isHome({ suite, file: known }: Draft, file: string): boolean {
  const name = `${suite?.slice(suite.lastIndexOf('\\') + 1)}.php`;
  return file.endsWith(name) && known?.endsWith(name) !== true;
}

/** Titles that are too long end with a sign for what was cut. */
function isSame(listed: string, described: string): boolean {
  return described.endsWith('…') ? listed.startsWith(described.slice(0, -1).trimEnd()) : listed === described;
}

/** Pest, and PHPUnit under Laravel's `artisan test`, which prints alike. Test id: `Class > title`. */
export const pest: LogParser = {
  id: 'pest',
  title: 'Pest',
  docs: 'https://pestphp.com/docs/writing-tests',
  triggers: ['   PASS  ', '   FAIL  ', '   WARN  ', '   FAILED  ', '  • ', '  Tests:  ', '  Random Order Seed: '],
  begin: () => new PestSession(),
};
