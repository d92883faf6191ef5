import { LIMITS } from '../limits.ts';
import type { LogLine, ParsedTests, TestFailure } from '../model/extraction.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { passedList } from './shared/bounded-list.ts';
import { type Draft, toFailure } from './shared/draft.ts';

/** `  [-] reserves what is left 12ms (10ms|2ms)`; Pester 4 prints one time, GitHub's own format puts an annotation before it. */
const TEST =
  /^(?:##\[error\]|::error::)?( {0,80})\[([+-])\] (\S.*) (\d{1,9}(?:[.,]\d{1,6})?)(ms|s|m)( \(\d{1,9}[^()]{1,40}\))?$/;
/** `Describing the cart` and `  Context when empty` above the tests, in detailed output. */
const HEADING = /^( {0,80})(Describing|Context) (\S.*)$/;
const PLACE = /^at (?:.{0,999}, |line: (\d{1,9}) in )(\S.{0,400}\.ps1)(?:: ?(?:line )?(\d{1,9}))?$/;
const TOTAL = /^Tests Passed: (\d{1,9}), Failed: (\d{1,9}), Skipped: (\d{1,9})(?:,? |,|$)/;
const SIGNS = /^(?:Discovery found \d|Executing (?:all tests|script) |Running tests\b|Pester v\d)/;
const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000 };
/** Headings that hold one another; deeper ones are left out. */
const DEPTH = 20;

interface Heading {
  readonly indent: number;
  readonly name: string;
}

class PesterSession implements ParserSession {
  readonly #drafts = new Map<string, Draft>();
  readonly #passed: string[] = passedList();
  readonly #counts = { passed: 0, failed: 0, skipped: 0 };
  #headings: readonly Heading[] = [];
  #open: Draft | undefined;
  #indent = 0;
  #isSeen = false;
  #finished = false;

  get idle(): boolean {
    return this.#open === undefined;
  }

  line({ number, text }: LogLine): void {
    if (SIGNS.test(text)) {
      this.#isSeen = true;
      this.#headings = [];
      this.#open = undefined;
    } else if (!this.#test(number, text) && !this.#heading(text) && !this.#total(text) && this.#open !== undefined) {
      this.#detail(this.#open, number, text);
    }
  }

  end(): ParsedTests | undefined {
    if (!this.#isSeen) return undefined;
    const failures: TestFailure[] = [...this.#drafts.values()].map((draft) => toFailure('pester', draft));
    return {
      framework: 'pester',
      failures,
      retried: [],
      passed: this.#passed,
      ...(this.#finished ? { counts: this.#counts } : {}),
      finished: this.#finished,
    };
  }

  #test(number: number, text: string): boolean {
    const match = text.includes('] ') ? TEST.exec(text) : null;
    if (match?.[3] === undefined) return false;
    this.#open = undefined;
    const indent = match[1]?.length ?? 0;
    const groups = this.#headings.filter((heading) => heading.indent < indent).map(({ name }) => name);
    const id = [...groups, match[3]].join('.');
    // Both parts of the time are printed by Pester alone.
    this.#isSeen ||= match[6] !== undefined || groups.length > 0;
    // A file that passed is listed like a test.
    if (match[2] === '+') this.#pass(id);
    else if (!this.#drafts.has(id)) this.#fail(number, id, match, groups);
    this.#indent = indent;
    return true;
  }

  #pass(id: string): void {
    if (!id.endsWith('.ps1')) this.#passed.push(id);
  }

  #fail(number: number, id: string, match: RegExpExecArray, groups: readonly string[]): void {
    const durationMs = Math.round(Number(match[4]?.replace(',', '.')) * (UNITS[match[5] ?? ''] ?? 0));
    const suite = groups.length === 0 ? undefined : groups.join('.');
    this.#open = { id, suite, at: number, from: number, to: number, durationMs };
    this.#drafts.set(id, this.#open);
  }

  #heading(text: string): boolean {
    const match = text.includes('Describing ') || text.includes(' Context ') ? HEADING.exec(text) : null;
    const name = match?.[3];
    if (match === null || name === undefined) return false;
    this.#open = undefined;
    const indent = match[1]?.length ?? 0;
    const outer = this.#headings.filter((heading) => heading.indent < indent);
    this.#headings = [...outer, { indent, name }].slice(0, DEPTH);
    return true;
  }

  #total(text: string): boolean {
    const match = text.startsWith('Tests Passed: ') ? TOTAL.exec(text) : null;
    if (match === null) return false;
    this.#open = undefined;
    this.#isSeen = true;
    this.#finished = true;
    this.#counts.passed += Number(match[1]);
    this.#counts.failed += Number(match[2]);
    this.#counts.skipped += Number(match[3]);
    return true;
  }

  #detail(open: Draft, number: number, text: string): void {
    const own = text.trim();
    const isDeeper = text.length - text.trimStart().length > this.#indent;
    if (own === '' || !isDeeper || number - open.at >= LIMITS.failureBlockLines) {
      this.#open = undefined;
      return;
    }
    open.to = number;
    const place = own.startsWith('at ') ? PLACE.exec(own) : null;
    const line = place?.[3] ?? place?.[1];
    if (place === null) open.message ??= own;
    else if (open.file === undefined && line !== undefined) {
      open.file = place[2];
      open.line = Number(line);
    }
  }
}

/** Pester, PowerShell's test runner. Test id: the blocks and the test joined by points, as Pester 5 prints them. */
export const pester: LogParser = {
  id: 'pester',
  title: 'Pester',
  docs: 'https://pester.dev/docs/usage/output',
  triggers: [
    '[-] ',
    '[+] ',
    'Describing ',
    ' Context ',
    'Tests Passed: ',
    'Discovery found ',
    'Executing ',
    'Running tests',
    'Pester v',
  ],
  begin: () => new PesterSession(),
};
