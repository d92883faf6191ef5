import { LIMITS } from '../limits.ts';
import type { LogLine, ParsedTests, TestFailure } from '../model/extraction.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { failureList } from './shared/bounded-list.ts';
import { type Draft, toFailure } from './shared/draft.ts';

/** `    reserves what is left: FAIL`, its time behind it when it took long. */
const TITLE = /^( {0,80})(\S.{0,1999}?): {1,200}(FAIL|TIMEOUT)(?: \((\d{1,9}\.\d{1,6})s\))?$/;
/** `Use -p '/reserves what is left/' to rerun this test only.`; since tasty 1.5 with the whole path. */
const RERUN = /^ *Use -p '(.{1,1999})' to rerun this test only\.$/;
const WHOLE_PATH = /^\$0=="(.{1,1999})"$/;
/** `      test/Cart.hs:8:`, the message below it. */
const PLACE = /^(\S+\.l?hs):(\d{1,9})(?::\d{1,9})?:?$/;
const FAILED = /^(\d{1,9}) out of (\d{1,9}) tests failed \(\d{1,9}\.\d{1,6}s\)$/;
const PASSED = /^All (\d{1,9}) tests passed \(\d{1,9}\.\d{1,6}s\)$/;

class TastySession implements ParserSession {
  readonly #failures: TestFailure[] = failureList();
  readonly #counts = { passed: 0, failed: 0 };
  #open: Draft | undefined;
  #indent = 0;
  #finished = false;

  get idle(): boolean {
    return this.#open === undefined;
  }

  line({ number, text }: LogLine): void {
    if (this.#title(number, text) || this.#total(text)) return;
    if (this.#open !== undefined) this.#detail(this.#open, number, text);
  }

  end(): ParsedTests | undefined {
    if (this.#failures.length === 0 && !this.#finished) return undefined;
    return {
      framework: 'tasty',
      failures: this.#failures,
      retried: [],
      passed: [],
      ...(this.#finished ? { counts: this.#counts } : {}),
      finished: this.#finished,
    };
  }

  #title(number: number, text: string): boolean {
    const match = text.includes(': ') ? TITLE.exec(text) : null;
    if (match?.[2] === undefined) return false;
    this.#indent = match[1]?.length ?? 0;
    const durationMs = match[4] === undefined ? undefined : Math.round(Number(match[4]) * 1_000);
    const errorType = match[3] === 'TIMEOUT' ? 'TIMEOUT' : undefined;
    this.#open = { id: match[2], at: number, from: number, to: number, durationMs, errorType };
    return true;
  }

  /** Anybody may print `x: FAIL`: it is a test once the line that says how to run it again stands below. */
  #detail(open: Draft, number: number, text: string): void {
    const isDeeper = text.trim() === '' || text.length - text.trimStart().length > this.#indent;
    if (!isDeeper || number - open.at >= LIMITS.failureBlockLines) {
      this.#open = undefined;
      return;
    }
    const pattern = text.includes(' to rerun ') ? RERUN.exec(text)?.[1] : undefined;
    open.to = number;
    if (pattern !== undefined) {
      const id = WHOLE_PATH.exec(pattern)?.[1] ?? open.id;
      this.#failures.push(toFailure('tasty', { ...open, id }));
      this.#open = undefined;
      return;
    }
    const own = text.trim();
    const place = own.includes('hs:') ? PLACE.exec(own) : null;
    if (place !== null && open.file === undefined) {
      open.file = place[1];
      open.line = Number(place[2]);
    } else if (own !== '') open.message ??= own;
  }

  #total(text: string): boolean {
    const failed = text.includes(' tests failed (') ? FAILED.exec(text) : null;
    const passed = text.startsWith('All ') ? PASSED.exec(text)?.[1] : undefined;
    if (failed === null && passed === undefined) return false;
    this.#open = undefined;
    this.#finished = true;
    this.#counts.failed += Number(failed?.[1] ?? 0);
    this.#counts.passed += failed === null ? Number(passed) : Number(failed[2]) - Number(failed[1]);
    return true;
  }
}

/** tasty, a test runner for Haskell. Test id: the test's name; with its groups where the runner prints them. */
export const tasty: LogParser = {
  id: 'tasty',
  title: 'tasty',
  docs: 'https://hackage.haskell.org/package/tasty',
  triggers: [': FAIL', '  FAIL', ': TIMEOUT', '  TIMEOUT', ' tests failed (', ' tests passed ('],
  begin: () => new TastySession(),
};
