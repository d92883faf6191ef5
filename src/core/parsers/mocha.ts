import type { LogLine, ParsedTests, TestFailure } from '../model/extraction.ts';
import { type ListedFailure, MochaTree, TREE_STARTS } from './mocha-tree.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { blockEnd } from './shared/block-end.ts';
import { failureList, passedList } from './shared/bounded-list.ts';
import { type Draft, toFailure } from './shared/draft.ts';
import { jsFrame } from './shared/js-frame.ts';

/** `  40 passing (32m)`, `  2 failing` of the closing summary. */
const TOTAL = /^ {1,4}(\d{1,9}) (passing|failing|pending)(?: \([\dhms. ]+\))?$/;
/** `  ✖ 2 of 42 tests failed:` of mocha before 1.13. */
const OLD_TOTAL = /^ {2}[✖×] (\d{1,9}) of (\d{1,9}) tests? failed:$/;
/** `  1) suite`, and below it one more indented line for each nested suite and the test; the last ends with a colon. */
const ENTRY = /^ {2}(\d{1,7})\) (\S.*)$/;
/** Lines of nested titles, and of titles of several lines, that are followed at most. */
const TITLE_LINES = 30;
/** Lines after the totals in which the first failure is described; only blank ones stand there. */
const LINES_BEFORE_ENTRY = 10;

/** Between these lines mocha's output is Cypress's, and read as such. */
export const CYPRESS_START = '  (Run Starting)';
export const CYPRESS_END = '  (Run Finished)';

/** Reads what mocha prints when a run ends, whoever runs it. */
export class MochaSession implements ParserSession {
  readonly #framework: 'mocha' | 'cypress';
  #isForeign = false;
  readonly #failures: TestFailure[] = failureList();
  readonly #passed: string[] = passedList();
  /** What the spec reporter listed; Cypress reads its own lists. */
  readonly #tree: MochaTree | undefined;
  /** Failures of the list above the totals, which are described below them. */
  #listed: readonly ListedFailure[] = [];
  readonly #counts = { passed: 0, failed: 0, skipped: 0 };
  /** Failures that the summary announced and how many of them were read. */
  #announced = 0;
  #read = 0;
  #title: string[] = [];
  #open: Draft | undefined;
  #blank = false;
  #seen = false;
  #last = 0;

  /** Last line at which the first entry is awaited. */
  #expectedTo = 0;

  constructor(framework: 'mocha' | 'cypress') {
    this.#framework = framework;
    this.#tree = framework === 'mocha' ? new MochaTree() : undefined;
  }

  get idle(): boolean {
    return this.#open === undefined && this.#last >= this.#expectedTo && this.#tree?.open !== true;
  }

  line({ number, text }: LogLine): void {
    if (this.#framework === 'mocha' && this.#isCypress(number, text)) return;
    this.#last = number;
    this.#expire(number, text);
    if (text.charCodeAt(0) === 0x20 && (this.#total(number, text) || this.#entry(number, text))) return;
    if (this.#title.length > 0) {
      this.#continueTitle(text);
      return;
    }
    if (this.#open !== undefined) this.#detail(this.#open, number, text);
    if (this.#open === undefined) this.#tree?.line(number, text);
    this.#blank = text.trim() === '';
  }

  end(): ParsedTests | undefined {
    this.#close(this.#last);
    this.#keepListed();
    const unfinished = this.#tree?.unfinished ?? [];
    for (const { id, at } of unfinished) this.#failures.push(toFailure(this.#framework, { id, at }));
    if (!this.#seen && unfinished.length === 0) return undefined;
    return {
      framework: this.#framework,
      failures: this.#failures,
      retried: [],
      passed: this.#passed,
      ...(this.#seen ? { counts: this.#counts } : {}),
      finished: this.#seen && unfinished.length === 0,
    };
  }

  /** What stands at `number` is no part of a description. */
  endDescription(number: number): void {
    this.#close(number - 1);
    this.#expectedTo = 0;
  }

  #isCypress(number: number, text: string): boolean {
    const line = text.trimEnd();
    if (line === CYPRESS_START) {
      this.endDescription(number);
      this.#isForeign = true;
    } else if (line === CYPRESS_END) this.#isForeign = false;
    return this.#isForeign;
  }

  /** A failure's description ends with its step, or when nobody would read on. */
  #expire(number: number, text: string): void {
    const from = this.#open?.from;
    const end = from === undefined ? undefined : blockEnd(from, number, text);
    if (end !== undefined) this.#close(end);
  }

  #total(number: number, text: string): boolean {
    const old = text.endsWith(' failed:') ? OLD_TOTAL.exec(text) : null;
    if (old !== null) {
      this.#passing(Number(old[2]) - Number(old[1]));
      this.#failing(Number(old[1]), number);
      return true;
    }
    const match = TOTAL.exec(text);
    if (match === null) return false;
    const count = Number(match[1]);
    if (match[2] === 'passing') this.#passing(count);
    else if (match[2] === 'pending') this.#counts.skipped += count;
    else this.#failing(count, number);
    this.#seen = true;
    return true;
  }

  #failing(count: number, number: number): void {
    this.#close(number - 1);
    this.#seen = true;
    this.#counts.failed += count;
    this.#announced = count;
    this.#read = 0;
    this.#expectedTo = number + LINES_BEFORE_ENTRY;
  }

  /** The first line of the totals. */
  #passing(count: number): void {
    this.#counts.passed += count;
    this.#keepListed();
    const { passed, failed } = this.#tree?.take(count) ?? { passed: [], failed: [] };
    for (const id of passed) this.#passed.push(id);
    this.#listed = failed;
    this.#read = 0;
    this.#announced = 0;
  }

  /** Failures that were listed, but whose descriptions never came: the log was cut, or another process printed into it. */
  #keepListed(): void {
    for (const { id, entry, at } of this.#listed) {
      if (entry > this.#read) this.#failures.push(toFailure(this.#framework, { id, at }));
    }
    this.#listed = [];
  }

  /** Entries are numbered from one; a list in a message that is numbered otherwise is not taken for one. */
  #entry(number: number, text: string): boolean {
    if (this.#read >= this.#announced || (this.#open === undefined && number > this.#expectedTo)) return false;
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
    this.#failures.push(toFailure(this.#framework, this.#open));
    this.#open = undefined;
  }
}

/** mocha's spec, dot, list and progress reporters. Test id: all titles joined by spaces. */
export const mocha: LogParser = {
  id: 'mocha',
  title: 'Mocha',
  docs: 'https://mochajs.org/reporters/about/',
  triggers: [
    ' passing',
    ' failing',
    ' pending',
    ' tests failed:',
    ' test failed:',
    ...TREE_STARTS,
    CYPRESS_START,
    CYPRESS_END,
  ],
  begin: () => new MochaSession('mocha'),
};
