import { LIMITS } from '../limits.ts';
import type { LogLine, ParsedTests } from '../model/extraction.ts';
import { joinTitles } from './catch2-title.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { withoutOwner } from './shared/ctest-line.ts';
import { HeldFailures, HOLDER_TRIGGERS, isHolderLine, type OwnedDraft } from './shared/held-failures.ts';

/** Catch2 rules off at one column less than its console's width, which is 80 unless a project changes it. */
const RULE_CHARS = 79;
const RULE = '-'.repeat(RULE_CHARS);
const DOTS = '.'.repeat(RULE_CHARS);
const END = '='.repeat(RULE_CHARS);
/** Lines of a title: the test case and its sections, each perhaps wrapped. */
const TITLE_LINES = 40;
/** `many_test.cpp:12`, of Windows compilers `many_test.cpp(12)`. */
const PLACE = /^(\S.*?)(?::(\d{1,9})|\((\d{1,9})\))$/;
const FAILED = /^(\S.*?)(?::(\d{1,9})|\((\d{1,9})\)): FAILED:$/;
/** With `--warn NoAssertions` a test fails that checks nothing. */
const NOTHING_CHECKED = /^No assertions in (?:section|test case) /;
/** Lines of one assertion that make its message: the expression and what it came to. */
const MESSAGE_LINES = 6;
const TOTAL = /^test cases: +(\d{1,9}) \|(.{1,200})$/;
const PART = /(\d{1,9}) (passed|failed as expected|failed|skipped)/g;
const ALL_PASSED = /^All tests passed \(\d{1,9} assertions? in (\d{1,9}) test cases?\)$/;
const SEED = /^Randomness seeded to: (\d{1,20})$/;
const TOOK = /^(\d{1,9}\.\d{3}) s: (\S.*)$/;

class Catch2Session implements ParserSession {
  /** Failures of earlier programs. */
  readonly #held = new HeldFailures();
  /** Failures of the program that is still running. */
  #current: OwnedDraft[] = [];
  /** Number of CTest before the line that is being read. */
  #owner: string | undefined;
  readonly #counts = { passed: 0, failed: 0, skipped: 0 };
  /** Lines since a rule, while they may be a title. */
  #title: string[] | undefined;
  #titleAt = 0;
  /** Title that was closed by a second rule: the place follows, then the dots. */
  #closed: string[] | undefined;
  #isPlaced = false;
  /** Test whose assertions follow. */
  #test: { id: string; name: string; from: number; until: number } | undefined;
  #open: OwnedDraft | undefined;
  #more = 0;
  #seed: string | undefined;
  #totals = false;
  #finished = false;

  get idle(): boolean {
    return this.#title === undefined && this.#closed === undefined && this.#test === undefined;
  }

  line({ number, text: printed }: LogLine): void {
    const { owner, text } = withoutOwner(printed);
    this.#owner = owner;
    if (isHolderLine(printed)) {
      this.#close(number - 1);
      this.#keep();
      this.#held.line(number, printed);
      return;
    }
    if (text.startsWith(RULE) && isRule(text)) this.#rule(number);
    else if (text.startsWith(END) || text.startsWith('##[')) this.#close(number - 1);
    else if (this.#total(text)) this.#close(number - 1);
    else if (this.#closed !== undefined) this.#head(this.#closed, number, text);
    else if (this.#title !== undefined) this.#addTitle(this.#title, text);
    else if (this.#test !== undefined) this.#body(this.#test, number, text);
    else this.#seed ??= SEED.exec(text)?.[1];
  }

  end(): ParsedTests | undefined {
    this.#close();
    this.#keep();
    const { failures, retried } = this.#held.end('catch2');
    if (failures.length + retried.length === 0 && !this.#totals) return undefined;
    return {
      framework: 'catch2',
      failures,
      retried,
      passed: [],
      ...(this.#totals ? { counts: this.#counts } : {}),
      ...(this.#seed === undefined ? {} : { seed: this.#seed }),
      finished: this.#finished,
    };
  }

  /** The first rule opens a title, the second closes it. */
  #rule(number: number): void {
    const title = this.#title;
    this.#close(number - 1);
    if (title === undefined || title.length === 0) {
      this.#title = [];
      this.#titleAt = number;
    } else {
      this.#closed = title;
      this.#isPlaced = false;
    }
  }

  #addTitle(title: string[], text: string): void {
    if (title.length < TITLE_LINES && text.trim() !== '') title.push(text);
    else this.#title = undefined;
  }

  #head(closed: string[], number: number, text: string): void {
    if (!this.#isPlaced && PLACE.test(text)) {
      this.#isPlaced = true;
      return;
    }
    this.#closed = undefined;
    if (this.#isPlaced && text.startsWith(DOTS)) {
      const { id, name } = joinTitles(closed, RULE_CHARS);
      this.#test = { id, name, from: this.#titleAt, until: this.#titleAt + LIMITS.failureBlockLines };
    } else if (!this.#isPlaced && text.trim() !== '') {
      // What was taken for a closing rule may have been an opening one.
      this.#title = [text];
      this.#titleAt = number - 1;
    }
  }

  #body(test: { id: string; name: string; from: number; until: number }, number: number, text: string): void {
    const failed = text.endsWith(': FAILED:') ? FAILED.exec(text) : null;
    if (failed !== null || NOTHING_CHECKED.test(text)) this.#fail(test, number, failed, text);
    else if (this.#open !== undefined) this.#detail(this.#open, number, text);
    const took = text.includes(' s: ') ? TOOK.exec(text) : null;
    if (took?.[2] === test.name && this.#open !== undefined) this.#open.durationMs = Math.round(Number(took[1]) * 1000);
    if (took !== null || number >= test.until) this.#close(number);
  }

  #fail(test: { id: string; from: number }, number: number, place: RegExpExecArray | null, text: string): void {
    this.#more = 0;
    if (this.#open !== undefined) {
      this.#open.to = number;
      return;
    }
    this.#open = { owner: this.#owner, id: test.id, at: number, from: test.from, to: number };
    if (place === null) {
      this.#open.message = text;
      return;
    }
    this.#more = MESSAGE_LINES;
    this.#open.file = place[1];
    this.#open.line = Number(place[2] ?? place[3]);
  }

  #detail(open: OwnedDraft, number: number, text: string): void {
    if (text.trim() === '') {
      this.#more = 0;
      return;
    }
    open.to = number;
    if (this.#more === 0) return;
    this.#more -= 1;
    open.message = open.message === undefined ? text.trim() : `${open.message} ${text.trim()}`;
  }

  #total(text: string): boolean {
    if (text.startsWith('Randomness seeded to: ')) this.#seed ??= SEED.exec(text)?.[1];
    const all = text.startsWith('All tests passed (') ? ALL_PASSED.exec(text)?.[1] : undefined;
    const parts = text.startsWith('test cases: ') ? TOTAL.exec(text)?.[2] : undefined;
    if (all === undefined && parts === undefined) return false;
    this.#totals = true;
    this.#finished = true;
    const counts = countsOf(parts ?? `${all} passed`);
    this.#counts.passed += counts.passed;
    this.#counts.failed += counts.failed;
    this.#counts.skipped += counts.skipped;
    this.#close();
    // A test that is known to fail prints as one that fails: only the total tells, when all are of that kind.
    if (counts.failed === 0) this.#current = [];
    this.#keep();
    return true;
  }

  #keep(): void {
    for (const draft of this.#current) this.#held.add(draft);
    this.#current = [];
  }

  #close(to?: number): void {
    if (this.#open !== undefined) {
      if (to !== undefined) this.#open.to = Math.min(to, this.#open.to ?? to);
      if (this.#current.length < LIMITS.failuresPerJob) this.#current.push(this.#open);
    }
    this.#open = undefined;
    this.#test = undefined;
    this.#title = undefined;
    this.#closed = undefined;
  }
}

/** A test that failed as expected counts as passed. */
function countsOf(parts: string): { passed: number; failed: number; skipped: number } {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const [, count, word] of parts.matchAll(PART)) {
    if (word === 'failed' || word === 'skipped') counts[word] += Number(count);
    else counts.passed += Number(count);
  }
  return counts;
}

function isRule(text: string): boolean {
  for (let at = RULE_CHARS; at < text.length; at += 1) if (text[at] !== '-') return false;
  return true;
}

/** Catch2, version 2 and 3, its console reporter. Test id: the test case and its sections, joined by ` > `. */
export const catch2: LogParser = {
  id: 'catch2',
  title: 'Catch2',
  docs: 'https://github.com/catchorg/Catch2/blob/devel/docs/reporters.md',
  triggers: [RULE, 'test cases: ', 'All tests passed (', 'Randomness seeded to: ', ...HOLDER_TRIGGERS],
  begin: () => new Catch2Session(),
};
