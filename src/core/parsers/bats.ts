import { LIMITS } from '../limits.ts';
import type { LogLine, ParsedTests, TestFailure } from '../model/extraction.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { failureList } from './shared/bounded-list.ts';
import { type Draft, toFailure } from './shared/draft.ts';

const CROSS = ' ✗ ';
/** What a terminal overwrites by the verdict and a log keeps: `   cart is printed3/5 - cart is printed`. */
const PROGRESS = /\d{1,7}\/\d{1,7}(?: in \d{1,7} sec)?$/;
const NEXT = /\d{1,7}\/\d{1,7}(?: in \d{1,7} sec)? [✓✗-] /;
/** ` [1071 (timeout: 1s)]`, milliseconds, with `--timing`. */
const TIME = / \[(\d{0,9})(?: \(timeout: \d{1,9}s\))?\]$/;
/** `   (in test file cart.bats, line 10)`, also as the last line of a call's path. */
const PLACE = /^ {3,4}\(?in test file (\S.*), line (\d{1,9})\)$/;
/** `   (from function `f' in test file cart.bats, line 10)`, and what goes on in the next line. */
const FROM = /^ {3,4}\(?(?:from function|in file) .*, line (\d{1,9})([,)])$/;
const IN_TEST_FILE = ' in test file ';
const TOTAL =
  /^(\d{1,9}) tests?, (\d{1,9}) failures?(?:, (\d{1,9}) skipped)?(?:, (\d{1,9}) timed out)?(?: in \d{1,9} seconds?)?$/;

class BatsSession implements ParserSession {
  readonly #failures: TestFailure[] = failureList();
  readonly #counts = { passed: 0, failed: 0, skipped: 0 };
  /** A test whose place has not been told yet; nothing else makes it one of bats. */
  #named: Draft | undefined;
  #open: Draft | undefined;
  #seen = false;
  #finished = false;

  get idle(): boolean {
    return this.#named === undefined && this.#open === undefined;
  }

  line({ number, text }: LogLine): void {
    if (this.#verdict(number, text)) return;
    if (this.#named !== undefined) this.#locate(this.#named, number, text);
    else if (this.#open !== undefined) this.#detail(this.#open, number, text);
    this.#total(text);
  }

  end(): ParsedTests | undefined {
    this.#close();
    if (!this.#seen) return undefined;
    return {
      framework: 'bats',
      failures: this.#failures,
      retried: [],
      passed: [],
      ...(this.#finished ? { counts: this.#counts } : {}),
      finished: this.#finished,
    };
  }

  #verdict(number: number, text: string): boolean {
    const from = text.lastIndexOf(CROSS);
    if (from < 0 || (from > 0 && !PROGRESS.test(text.slice(0, from)))) return false;
    const said = text.slice(from + CROSS.length).trim();
    const time = TIME.exec(said)?.[1];
    this.#close();
    this.#named = {
      id: said.replace(TIME, ''),
      durationMs: time === undefined || time === '' ? undefined : Number(time),
      at: number,
      from: number,
      to: number,
    };
    return true;
  }

  /** The lines right below a verdict name the functions called and, first or last, the test file. */
  #locate(named: Draft, number: number, text: string): void {
    const place = PLACE.exec(text);
    const from = place === null ? FROM.exec(text) : null;
    const file = place?.[1] ?? (from === null ? undefined : fileIn(text));
    if (file !== undefined) {
      named.file = file;
      named.line = Number(place?.[2] ?? from?.[1]);
    }
    if (place === null && from === null) this.#named = undefined;
    if (place === null && from?.[2] !== ')') return;
    this.#named = undefined;
    this.#open = { ...named, to: number };
    this.#seen = true;
  }

  #detail(open: Draft, number: number, text: string): void {
    const isInside = text.startsWith('   ') && number - open.at < LIMITS.failureBlockLines && !NEXT.test(text);
    if (!isInside) {
      this.#close();
      return;
    }
    open.to = number;
    open.message ??= text;
  }

  /** ExUnit ends with the same words; bats is known by what it said of failures. */
  #total(text: string): void {
    const match = this.#seen && text.includes(' failure') ? TOTAL.exec(text) : null;
    if (match === null) return;
    this.#close();
    const [all = 0, failed = 0, skipped = 0, late = 0] = match.slice(1).map((count) => Number(count ?? 0));
    this.#counts.passed += Math.max(0, all - failed - skipped - late);
    this.#counts.failed += failed + late;
    this.#counts.skipped += skipped;
    this.#finished = true;
  }

  #close(): void {
    if (this.#open !== undefined && this.#failures.length < LIMITS.failuresPerJob) {
      this.#failures.push(toFailure('bats', this.#open));
    }
    this.#open = undefined;
    this.#named = undefined;
  }
}

function fileIn(text: string): string | undefined {
  const from = text.lastIndexOf(IN_TEST_FILE);
  return from < 0 ? undefined : text.slice(from + IN_TEST_FILE.length, text.lastIndexOf(', line '));
}

/** bats' pretty formatter; its TAP is read as TAP. Test id: the test's name. */
export const bats: LogParser = {
  id: 'bats',
  title: 'Bats',
  docs: 'https://bats-core.readthedocs.io/en/stable/usage.html',
  triggers: [CROSS, ' tests, ', '1 test, '],
  begin: () => new BatsSession(),
};
