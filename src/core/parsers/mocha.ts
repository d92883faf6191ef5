import type { LogLine, ParsedTests, TestFailure } from '../model/extraction.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { type Draft, toFailure } from './shared/draft.ts';
import { jsFrame } from './shared/js-frame.ts';

/** `  40 passing (32m)`, `  2 failing` of the closing summary. */
const TOTAL = /^ {1,4}(\d{1,9}) (passing|failing|pending)(?: \([\dhms. ]+\))?$/;
/** `  1) suite`, and below it one more indented line for each nested suite and the test; the last ends with a colon. */
const ENTRY = /^ {2}(\d{1,7})\) (\S.*)$/;
/** Lines of nested titles, and of titles of several lines, that are followed at most. */
const TITLE_LINES = 30;

class MochaSession implements ParserSession {
  readonly idle = false;
  readonly #failures: TestFailure[] = [];
  readonly #counts = { passed: 0, failed: 0, skipped: 0 };
  /** Failures that the summary announced and how many of them were read. */
  #announced = 0;
  #read = 0;
  #title: string[] = [];
  #open: Draft | undefined;
  #blank = false;
  #seen = false;
  #last = 0;

  line({ number, text }: LogLine): void {
    this.#last = number;
    if (text.charCodeAt(0) === 0x20 && (this.#total(number, text) || this.#entry(number, text))) return;
    if (this.#title.length > 0) {
      this.#continueTitle(text);
      return;
    }
    if (this.#open !== undefined) this.#detail(this.#open, number, text);
    this.#blank = text.trim() === '';
  }

  end(): ParsedTests | undefined {
    this.#close(this.#last);
    if (!this.#seen) return undefined;
    return {
      framework: 'mocha',
      failures: this.#failures,
      retried: [],
      passed: [],
      counts: this.#counts,
      finished: true,
    };
  }

  #total(number: number, text: string): boolean {
    const match = TOTAL.exec(text);
    if (match === null) return false;
    const count = Number(match[1]);
    if (match[2] === 'passing') this.#counts.passed += count;
    else if (match[2] === 'pending') this.#counts.skipped += count;
    else {
      this.#close(number - 1);
      this.#counts.failed += count;
      this.#announced = count;
      this.#read = 0;
    }
    this.#seen = true;
    return true;
  }

  /** Entries are numbered from one; a list in a message that is numbered otherwise is not taken for one. */
  #entry(number: number, text: string): boolean {
    if (this.#read >= this.#announced) return false;
    const match = ENTRY.exec(text);
    const title = match?.[2];
    if (match === null || title === undefined || Number(match[1]) !== this.#read + 1) return false;
    this.#close(number - 1);
    this.#read += 1;
    this.#open = { id: '', at: number, from: number };
    this.#takeTitle(title);
    return true;
  }

  /** A title of several lines goes on at any indentation; only its last line ends with a colon. */
  #continueTitle(text: string): void {
    if (this.#title.length < TITLE_LINES) this.#takeTitle(text.trim());
    else this.#title = [];
  }

  #takeTitle(part: string): void {
    const isLast = part.trimEnd().endsWith(':');
    this.#title.push(isLast ? part.trimEnd().slice(0, -1) : part.trimEnd());
    if (this.#open !== undefined) this.#open.id = this.#title.join(' ');
    if (isLast) this.#title = [];
  }

  #detail(open: Draft, number: number, text: string): void {
    // The last description has no end mark: what stands at the margin after a blank line belongs to whatever ran mocha.
    if (this.#read === this.#announced && this.#blank && /^\S/.test(text)) {
      this.#close(number - 1);
      return;
    }
    open.to = number;
    if (text.trim() === '') return;
    open.message ??= text;
    const frame = open.line === undefined ? jsFrame(text) : undefined;
    if (frame === undefined) return;
    open.file = frame.file;
    open.line = frame.line;
  }

  #close(to: number): void {
    this.#title = [];
    if (this.#open === undefined) return;
    this.#open.to = Math.min(to, this.#open.to ?? to);
    this.#failures.push(toFailure('mocha', this.#open));
    this.#open = undefined;
  }
}

/** mocha's spec, dot, list and progress reporters. Test id: all titles joined by spaces. */
export const mocha: LogParser = {
  id: 'mocha',
  title: 'Mocha',
  docs: 'https://mochajs.org/reporters/about/',
  triggers: [' passing', ' failing'],
  begin: () => new MochaSession(),
};
