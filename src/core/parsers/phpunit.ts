import { LIMITS } from '../limits.ts';
import type { LogLine, ParsedTests, TestFailure } from '../model/extraction.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { TESTDOX_SUMMARY, TestdoxReader } from './phpunit-testdox.ts';
import { failureList } from './shared/bounded-list.ts';
import { type Draft, toFailure } from './shared/draft.ts';

/** `PHPUnit 9.6.7 by Sebastian Bergmann and contributors.` */
const BANNER = /^PHPUnit \d[\w.-]* by Sebastian Bergmann/;
/** `There were 2 failures:`; since PHPUnit 10 also `There was 1 PHPUnit error:`. */
const SECTION = /^There (?:was|were) (\d{1,9}) ([A-Za-z][A-Za-z ]*):$/;
const FAILING = /^(?:PHPUnit )?(?:error|failure)s?$/;
/** `1) Namespace\Class::method with data set #0 ('a')`, or the path of a `.phpt` file. */
const ENTRY = /^(\d{1,7})\) (\S.*)$/;
/** `/path/to/Test.php:12`. */
const FRAME = /^(\S.*\.phpt?):(\d{1,9})$/;
const FOREIGN = /[\\/]vendor[\\/]/;
/** `Shop\StockException: only 2 left`, and what every failed assertion says, perhaps below a message of the test's own. */
const RAISED = /^((?:\w+\\)*[A-Z]\w*): /;
const ASSERTION = 'Failed asserting ';
/** What stands between sections and what closes the last one. */
const SECTION_END = /^(?:--|FAILURES!|ERRORS!|WARNINGS!|OK\b.*)$/;
/** `Random Seed:   1795244011`. */
const SEED = /^Random Seed: {1,8}(\d{1,12})$/;
const CODECEPTION_BANNER = 'Codeception PHP Testing Framework';
/** What Codeception prints below an entry, whose title is no id: ` Test  tests/unit/CartTest.php:testAdds`. */
const CODECEPTION = /^ Test {1,4}(\S.*\.(?:php|feature)):(\S.*)$/s;
/** `data set #2`, `data set "half"`. */
const DATA_SET = / with (data set (?:#\d{1,9}|"[^"]{1,400}"))/;
const PASSED = /^OK \((\d{1,9}) tests?, \d{1,9} assertions?\)$/;
const TOTAL = /^Tests: (\d{1,9}), Assertions: \d{1,9}((?:, [A-Za-z ]{1,30}: \d{1,9})*)\.$/;

/** An array that differs is printed whole, so the next entry may be far; a list that was cut off must end, though. */
const LINES_TO_NEXT = 5_000;

class PhpunitSession implements ParserSession {
  readonly #failures: TestFailure[] = failureList();
  readonly #counts = { passed: 0, failed: 0, skipped: 0 };
  /** Entries that the open section announced and how many of them were read. */
  #announced = 0;
  #read = 0;
  /** Where the section or its last entry began. */
  #since = 0;
  #open: Draft | undefined;
  #isCodeception = false;
  /** The open entry has an id; Codeception's has it in the next line. */
  #isNamed = true;
  /** Name of the file that holds the open test, if it is named for its class, as PHPUnit's loader demands. */
  #home = '';
  #seen = false;
  #totals = false;
  #seed: string | undefined;
  readonly #testdox = new TestdoxReader();
  #finished = false;
  #last = 0;

  get idle(): boolean {
    return this.#open === undefined && this.#read >= this.#announced && !this.#testdox.isReading(this.#last);
  }

  line({ number, text }: LogLine): void {
    this.#last = number;
    this.#giveUp(number);
    const first = text.charCodeAt(0);
    if (first === 0x54 && (this.#section(number, text) || this.#total(number, text))) return;
    if (this.#head(number, text)) return;
    const isEnd = SECTION_END.test(text);
    if (isEnd) {
      this.#close(number - 1);
      this.#announced = 0;
      if (first === 0x4f) this.#allPassed(text);
      return;
    }
    if (this.#entry(number, text)) return;
    if (this.#open !== undefined) this.#detail(this.#open, number, text);
    else if (this.#announced === 0) this.#testdox.line(number, text);
  }

  end(): ParsedTests | undefined {
    this.#close(this.#last);
    if (!this.#seen) return undefined;
    const testdox = this.#testdox.end();
    return {
      framework: 'phpunit',
      // Only where there is no list: a test's words are not its name.
      failures: this.#failures.length > 0 ? this.#failures : testdox.map((draft) => toFailure('phpunit', draft)),
      retried: [],
      passed: [],
      ...(this.#seed === undefined ? {} : { seed: this.#seed }),
      ...(this.#totals ? { counts: this.#counts } : {}),
      finished: this.#finished,
    };
  }

  /** What is printed before the first test. */
  #head(number: number, text: string): boolean {
    if (text.startsWith('PHPUnit ') && BANNER.test(text)) {
      this.#close(number - 1);
      this.#announced = 0;
      this.#seen = true;
      this.#finished = false;
      this.#testdox.begin(number);
      return true;
    }
    this.#isCodeception ||= text.startsWith(CODECEPTION_BANNER);
    if (text.startsWith('Random Seed: ')) this.#seed ??= SEED.exec(text)?.[1];
    return false;
  }

  #section(number: number, text: string): boolean {
    const match = text.startsWith('There w') ? SECTION.exec(text) : null;
    if (match?.[2] === undefined) return false;
    this.#close(number - 1);
    this.#announced = FAILING.test(match[2]) ? Number(match[1]) : 0;
    this.#read = 0;
    this.#since = number;
    return true;
  }

  /** Entries are numbered from one; a list in a message that is numbered otherwise is not taken for one. */
  #entry(number: number, text: string): boolean {
    if (this.#read >= this.#announced) return false;
    const match = ENTRY.exec(text);
    const id = match?.[2];
    if (match === null || id === undefined || Number(match[1]) !== this.#read + 1) return false;
    const method = id.indexOf('::');
    if (method < 1 && !id.endsWith('.phpt') && !this.#isCodeception) return false;
    this.#close(number - 1);
    this.#read += 1;
    this.#since = number;
    const suite = method < 1 ? undefined : id.slice(0, method);
    this.#home = suite === undefined ? '' : `${suite.slice(suite.lastIndexOf('\\') + 1)}.php`;
    const parameters = DATA_SET.exec(id)?.[1];
    this.#open = { id, suite, parameters, at: number, from: number };
    this.#isNamed = method > 0 || id.endsWith('.phpt');
    this.#seen ||= this.#isNamed;
    return true;
  }

  #giveUp(number: number): void {
    if (number - this.#since >= LINES_TO_NEXT) this.#announced = 0;
    if (number - this.#since >= LIMITS.failureBlockLines) this.#close(number - 1);
  }

  #detail(open: Draft, number: number, text: string): void {
    if (text === '') return;
    open.to = number;
    if (!this.#isNamed) {
      this.#name(open, text);
      return;
    }
    const frame = text.includes('.php') ? FRAME.exec(text) : null;
    const file = frame?.[1];
    if (file === undefined) {
      open.errorType ??= errorTypeOf(text, open.message === undefined);
      open.message ??= text;
      return;
    }
    if (FOREIGN.test(file)) return;
    // The frames run from the inside out: of those in the test's own file the first is the place of the assertion.
    if (open.file !== undefined && (this.#isHome(open.file) || !this.#isHome(file))) return;
    open.file = file;
    open.line = Number(frame?.[2]);
  }

  #name(open: Draft, text: string): void {
    const [, file, method] = CODECEPTION.exec(text) ?? [];
    if (file === undefined) {
      this.#open = undefined;
      return;
    }
    this.#isNamed = true;
    this.#seen = true;
    open.name = open.id;
    open.id = `${file}:${method}`;
    open.suite = file;
    this.#home = file.slice(file.lastIndexOf('/') + 1);
  }

  #isHome(file: string): boolean {
    const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    return name === this.#home;
  }

  #allPassed(text: string): void {
    const passed = PASSED.exec(text)?.[1];
    if (passed === undefined) return;
    this.#seen = true;
    this.#totals = true;
    this.#finished = true;
    this.#counts.passed += Number(passed);
  }

  #total(number: number, text: string): boolean {
    const match = text.startsWith('Tests: ') ? TOTAL.exec(text) : null;
    if (match === null) return false;
    this.#close(number - 1);
    this.#announced = 0;
    let failed = 0;
    let skipped = 0;
    for (const [, word, count] of (match[2] ?? '').matchAll(/, ([A-Za-z ]+): (\d+)/g)) {
      if (word === 'Failures' || word === 'Errors') failed += Number(count);
      else if (word === 'Skipped' || word === 'Incomplete') skipped += Number(count);
    }
    this.#seen = true;
    this.#totals = true;
    this.#finished = true;
    this.#counts.failed += failed;
    this.#counts.skipped += skipped;
    this.#counts.passed += Math.max(0, Number(match[1]) - failed - skipped);
    return true;
  }

  #close(to: number): void {
    if (this.#open === undefined || !this.#isNamed) {
      this.#open = undefined;
      return;
    }
    this.#open.to = Math.min(to, this.#open.to ?? to);
    this.#failures.push(toFailure('phpunit', this.#open));
    this.#open = undefined;
  }
}

/** A failed assertion's class is not printed; it is always this one. */
function errorTypeOf(text: string, isFirst: boolean): string | undefined {
  if (text.startsWith(ASSERTION)) return 'ExpectationFailedException';
  return isFirst ? RAISED.exec(text)?.[1] : undefined;
}

/** PHPUnit's default printer, and what prints like it (ParaTest, Symfony's bridge). Test id: `Class::method`, with the data set. */
export const phpunit: LogParser = {
  id: 'phpunit',
  title: 'PHPUnit',
  docs: 'https://docs.phpunit.de/en/12.0/textui.html',
  triggers: [
    'There was ',
    'There were ',
    'by Sebastian Bergmann',
    'Assertions: ',
    ' assertion)',
    ' assertions)',
    'Random Seed: ',
    CODECEPTION_BANNER,
    ' ✘ ',
    ' ✔ ',
    TESTDOX_SUMMARY,
  ],
  begin: () => new PhpunitSession(),
};
