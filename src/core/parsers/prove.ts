import { LIMITS } from '../limits.ts';
import type { LogLine, ParsedTests } from '../model/extraction.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { type Draft, toFailure } from './shared/draft.ts';

const REPORT = 'Test Summary Report';
/** `t/cart.t (Wstat: 512 (exited 2) Tests: 3 Failed: 2)`, files of one length below each other. */
const FILE = /^(\S.{0,400}) \(Wstat: (\d{1,6})(?: \([^()]{1,40}\))? Tests: \d{1,9} Failed: (\d{1,9})\)$/;
const DETAIL = '  ';
const PARSE_ERRORS = /^ {2}Parse errors: /;
const END = /^(?:Files=\d|Result: |##\[)/;
/** `#   at t/cart.t line 12.`, from Test::More: the failing test is named there, and read as TAP. */
const NAMED = /^#\s+(?:Failed (?:\(TODO\) )?test .{0,999} )?at (\S{1,400}) line \d{1,9}\.$/;
const NOT_OK = /^\s*not ok \d/;

interface Entry {
  readonly draft: Draft;
  isBad: boolean;
  readonly hasFailedTests: boolean;
}

class ProveSession implements ParserSession {
  readonly #entries = new Map<string, Entry>();
  readonly #named = new Set<string>();
  #isReport = false;
  #open: Entry | undefined;
  #lines = 0;
  #hasResults = false;
  #finished = false;

  get idle(): boolean {
    return !this.#isReport;
  }

  line({ number, text }: LogLine): void {
    this.#lines += 1;
    if (text === REPORT) {
      this.#isReport = true;
      this.#lines = 0;
    } else if (this.#isReport) this.#report(number, text);
    else this.#result(text);
  }

  end(): ParsedTests | undefined {
    const failures = [...this.#entries.values()]
      .filter((entry) => entry.isBad && !this.#isTold(entry))
      .map(({ draft }) => toFailure('prove', draft));
    if (failures.length === 0) return undefined;
    return { framework: 'prove', failures, retried: [], passed: [], finished: this.#finished };
  }

  /** True when the failing tests of the file are named in the log, so that the file would be counted with them. */
  #isTold({ draft, hasFailedTests }: Entry): boolean {
    return this.#named.has(draft.id) || (hasFailedTests && this.#hasResults);
  }

  #result(text: string): void {
    const file = text.startsWith('#') ? NAMED.exec(text)?.[1] : undefined;
    if (file !== undefined && this.#named.size < LIMITS.failuresPerJob) this.#named.add(file);
    this.#hasResults ||= NOT_OK.test(text);
  }

  #report(number: number, text: string): void {
    if (END.test(text) || this.#lines > LIMITS.failuresPerJob) {
      this.#isReport = false;
      this.#open = undefined;
      this.#finished ||= text.startsWith('Files=');
      return;
    }
    const match = text.includes(' (Wstat: ') ? FILE.exec(text) : null;
    if (match?.[1] !== undefined) this.#file(number, match[1].trimEnd(), match);
    else if (this.#open !== undefined && text.startsWith(DETAIL)) this.#detail(this.#open, number, text);
  }

  #file(number: number, id: string, match: RegExpExecArray): void {
    const hasFailedTests = Number(match[3]) > 0;
    const draft: Draft = { id, file: id, at: number, from: number, to: number };
    this.#open = { draft, isBad: hasFailedTests || Number(match[2]) > 0, hasFailedTests };
    if (!this.#entries.has(id)) this.#entries.set(id, this.#open);
  }

  #detail(open: Entry, number: number, text: string): void {
    open.draft.to = number;
    open.draft.message ??= text.trim();
    if (PARSE_ERRORS.test(text)) open.isBad = true;
  }
}

/** The summary of `prove`. Test id: the file, where nothing in the log names the test in it that failed. */
export const prove: LogParser = {
  id: 'prove',
  title: 'prove',
  docs: 'https://perldoc.perl.org/prove',
  triggers: [REPORT, 'not ok ', '#   at ', '#     at ', '#   Failed ', '#     Failed '],
  begin: () => new ProveSession(),
};
