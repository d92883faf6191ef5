import { LIMITS } from '../limits.ts';
import type { LogLine, ParsedTests, TestFailure } from '../model/extraction.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { passedList } from './shared/bounded-list.ts';
import { type Draft, toFailure } from './shared/draft.ts';

/** `Failure -> spec/cart_spec.lua @ 3`, the test's full name on the next line, its message below. */
const TITLE = /^(Failure|Error|Pending) (?:→|->) (\S.{0,400}\.lua) @ (\d{1,9})$/;
/** `[  FAILED  ] spec/cart_spec.lua @ 3: the cart adds up (0.31 ms)` of the gtest output, which Neovim prints too. */
const LISTED = /^\[ {1,7}(FAILED|ERROR|OK) {1,3}\] (\S.{0,400}\.lua) @ (\d{1,9}): (\S.*)$/;
const TOOK = / \((\d{1,9}(?:\.\d{1,6})?) ms\)$/;
const MARK = '.lua @ ';
/** `1 success / 1 failure / 2 errors / 1 pending : 0.001838 seconds`. */
const TOTAL =
  /^(\d{1,9}) success(?:es)? \/ (\d{1,9}) failures? \/ (?:(\d{1,9}) errors? \/ )?(\d{1,9}) pending : \d{1,9}(?:\.\d{1,9})? seconds\.?$/;

class BustedSession implements ParserSession {
  readonly #drafts = new Map<string, Draft>();
  readonly #passed: string[] = passedList();
  readonly #counts = { passed: 0, failed: 0, skipped: 0 };
  /** A title whose test's name stands on the next line. */
  #title: { readonly at: number; readonly file: string; readonly line: number } | undefined;
  #open: Draft | undefined;
  #finished = false;

  get idle(): boolean {
    return this.#title === undefined && this.#open === undefined;
  }

  line({ number, text }: LogLine): void {
    if (text.includes(MARK) && this.#test(number, text)) return;
    const total = text.includes(' pending : ') ? TOTAL.exec(text) : null;
    if (total !== null) this.#total(total);
    else if (this.#title !== undefined) this.#named(this.#title, number, text);
    else if (this.#open !== undefined) this.#detail(this.#open, number, text);
  }

  end(): ParsedTests | undefined {
    const failures: TestFailure[] = [...this.#drafts.values()].map((draft) => toFailure('busted', draft));
    if (failures.length + this.#passed.length === 0 && !this.#finished) return undefined;
    return {
      framework: 'busted',
      failures,
      retried: [],
      passed: this.#passed,
      ...(this.#finished ? { counts: this.#counts } : {}),
      finished: this.#finished,
    };
  }

  #test(number: number, text: string): boolean {
    const [, kind, file, line] = TITLE.exec(text) ?? [];
    if (file !== undefined) {
      this.#open = undefined;
      this.#title = kind === 'Pending' ? undefined : { at: number, file, line: Number(line) };
      return true;
    }
    const [, verdict, place, at, rest] = LISTED.exec(text) ?? [];
    if (place === undefined || rest === undefined) return false;
    this.#open = undefined;
    const milliseconds = TOOK.exec(rest)?.[1];
    const id = rest.replace(TOOK, '');
    if (verdict === 'OK') this.#passed.push(id);
    else if (!this.#drafts.has(`${place}\n${id}`)) {
      const durationMs = milliseconds === undefined ? undefined : Math.round(Number(milliseconds));
      this.#add({ id, suite: place, file: place, line: Number(at), at: number, durationMs });
    }
    return true;
  }

  #add(draft: Draft): void {
    const key = `${draft.suite}\n${draft.id}`;
    if (!this.#drafts.has(key)) this.#drafts.set(key, draft);
  }

  #total(match: RegExpExecArray): void {
    this.#title = undefined;
    this.#open = undefined;
    this.#finished = true;
    this.#counts.passed += Number(match[1]);
    this.#counts.failed += Number(match[2]) + Number(match[3] ?? 0);
    this.#counts.skipped += Number(match[4]);
  }

  #named(title: { at: number; file: string; line: number }, number: number, text: string): void {
    this.#title = undefined;
    if (text.trim() === '') return;
    const { at, file, line } = title;
    this.#open = { id: text.trim(), suite: file, file, line, at, from: at, to: number };
    this.#add(this.#open);
  }

  #detail(open: Draft, number: number, text: string): void {
    const isOver = text.trim() === '' || number - open.at >= LIMITS.failureBlockLines || text.startsWith('##[');
    if (isOver) {
      this.#open = undefined;
      return;
    }
    open.to = number;
    if (open.message !== undefined) return;
    // `spec/cart_spec.lua:4: Expected objects to be equal.`: the assertion's place says more than the test's first line.
    const prefix = `${open.file}:`;
    const place = text.startsWith(prefix) ? /^(\d{1,9}): /.exec(text.slice(prefix.length)) : null;
    open.message = place === null ? text : text.slice(prefix.length + place[0].length);
    if (place !== null) open.line = Number(place[1]);
  }
}

/** busted, Lua's test runner. Test id: the full name as printed; `suite` is the file. */
export const busted: LogParser = {
  id: 'busted',
  title: 'busted',
  docs: 'https://lunarmodules.github.io/busted/',
  triggers: [MARK, ' pending : '],
  begin: () => new BustedSession(),
};
