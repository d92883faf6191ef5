import { LIMITS } from '../limits.ts';
import type { Draft } from './shared/draft.ts';
import { karmaBrowser, karmaFrame } from './shared/karma-line.ts';
import { titlePath } from './shared/title-path.ts';

/** What opens the list and the summary of karma-mocha-reporter. */
export const MOCHA_LIST = 'FAILED TESTS:';
export const MOCHA_SUMMARY = 'SUMMARY:';
const CROSS = '✖ ';
/** `✔ 4 tests completed`, `ℹ 1 test skipped`, `✖ 6 tests failed`. */
const SUMMARY = /^[✔√ℹi✖×] (\d{1,9}) tests? (completed|skipped|failed)$/;
/** `1) title` of karma-spec-reporter, its suite below it. */
const NUMBERED = /^(\d{1,7})\) (\S.*)$/;
const SUITE = /^ {5}(\S.*)$/;
/** `TOTAL: 6 FAILED, 4 SUCCESS` stands between the last progress and the numbered list. */
const TOTAL = 'TOTAL: ';

type Counts = { passed: number; failed: number; skipped: number };
interface Heading {
  readonly indent: number;
  readonly path: string;
}

/**
 * The lists of failures that two of karma's reporters close a run with: an indented outline (karma-mocha-reporter) and a
 * numbered one (karma-spec-reporter). Only what both the list's head and an entry's second line prove is taken.
 */
export class KarmaLists {
  readonly #found: (draft: Draft) => void;
  #phase: 'none' | 'outline' | 'summary' | 'numbered' = 'none';
  /** Lines above that may be suites, the indentation growing. */
  #headings: Heading[] = [];
  /** Number of lines since the list said something that only it says. */
  #silent = 0;
  #open: Draft | undefined;
  /** A title whose second line has not come yet. */
  #title: Draft | undefined;
  #left = 0;
  #next = 1;
  #summary: Counts | undefined;
  seen = false;

  constructor(found: (draft: Draft) => void) {
    this.#found = found;
  }

  get idle(): boolean {
    return this.#phase === 'none';
  }

  /** A browser's last progress: a numbered list of that many failures may follow. */
  expectNumbered(failures: number): void {
    this.close();
    this.#phase = 'numbered';
    this.#left = failures;
    this.#next = 1;
  }

  line(number: number, text: string): void {
    if (text === MOCHA_LIST || text === MOCHA_SUMMARY) {
      this.close();
      this.#phase = text === MOCHA_LIST ? 'outline' : 'summary';
    } else if (this.#phase === 'summary') this.#count(text);
    else if (this.#phase !== 'none' && this.#silent >= LIMITS.failureBlockLines) this.close();
    else if (this.#phase === 'outline') this.#outline(number, text);
    else if (this.#phase === 'numbered') this.#numbered(number, text);
  }

  /** The numbers of the last summary, once. */
  takeSummary(): Counts | undefined {
    const summary = this.#summary;
    this.#summary = undefined;
    return summary;
  }

  close(): void {
    this.#closeEntry();
    this.#phase = 'none';
    this.#headings = [];
    this.#silent = 0;
  }

  #closeEntry(): void {
    if (this.#open !== undefined) this.#found(this.#open);
    this.#open = undefined;
    this.#title = undefined;
  }

  #count(text: string): void {
    const match = SUMMARY.exec(text);
    if (match === null) {
      this.close();
      return;
    }
    this.seen = true;
    this.#summary ??= { passed: 0, failed: 0, skipped: 0 };
    const count = Number(match[1]);
    if (match[2] === 'completed') this.#summary.passed += count;
    else if (match[2] === 'failed') this.#summary.failed += count;
    else this.#summary.skipped += count;
  }

  #outline(number: number, text: string): void {
    const line = text.trim();
    this.#silent += 1;
    if (line === '') return;
    const indent = text.length - text.trimStart().length;
    if (indent === 0) {
      this.close();
      return;
    }
    if (this.#title !== undefined && this.#isBrowser(line)) this.#confirm(this.#title, number);
    else if (this.#open !== undefined) detail(this.#open, number, text);
    const above = this.#headings.filter((heading) => heading.indent < indent);
    const around = above.at(-1)?.path ?? '';
    if (line.startsWith(CROSS)) {
      const id = titlePath(around, line.slice(CROSS.length), ' ');
      this.#title = { id, at: number, from: number };
    } else this.#headings = [...above, { indent, path: titlePath(around, line, ' ') }];
  }

  #isBrowser(line: string): boolean {
    return karmaBrowser(line)?.end === line.length;
  }

  /** The line below a title names the browser, or the suite: it is an entry. */
  #confirm(title: Draft, number: number): void {
    if (this.#open !== undefined) this.#found({ ...this.#open, to: Math.min(this.#open.to ?? title.at, title.at - 1) });
    this.#title = undefined;
    this.#open = { ...title, to: number };
    this.#silent = 0;
    this.seen = true;
  }

  #numbered(number: number, text: string): void {
    const match = this.#left > 0 ? NUMBERED.exec(text) : null;
    if (match?.[2] !== undefined && Number(match[1]) === this.#next) {
      this.#title = { id: match[2], at: number, from: number };
      return;
    }
    const suite = this.#title === undefined ? undefined : SUITE.exec(text)?.[1];
    if (this.#title !== undefined && suite !== undefined) {
      this.#confirm({ ...this.#title, id: `${suite} ${this.#title.id}` }, number);
      this.#next += 1;
      this.#left -= 1;
      return;
    }
    this.#silent += 1;
    if (this.#open !== undefined && text.startsWith(' ')) detail(this.#open, number, text);
    else if (text.trim() !== '' && !text.startsWith(TOTAL)) this.close();
  }
}

function detail(open: Draft, number: number, text: string): void {
  if (text.trim() === '') return;
  open.to = number;
  open.message ??= text.trim();
  const frame = open.file === undefined ? karmaFrame(text) : undefined;
  open.file ??= frame?.file;
  open.line ??= frame?.line;
}
