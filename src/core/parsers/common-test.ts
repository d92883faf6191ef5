import { LIMITS } from '../limits.ts';
import type { LogLine, ParsedTests, TestFailure } from '../model/extraction.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { passedList } from './shared/bounded-list.ts';
import { type Draft, toFailure } from './shared/draft.ts';

/** `%%% stock_SUITE ==> slow.leaks: FAILED` of rebar3, its group before the name; the reason on lines of the same start. */
const READABLE = /^%%% (\w+) ==> ([\w.]+): (FAILED|OK)$/;
const REASON = /^%%% \w+ ==> (\S.*)$/;
/** `stock_SUITE:reserves failed on line 9` of Common Test itself, below it `Reason: {badmatch,3}`. */
const PLAIN = /^(\w+_SUITE):(\w+) failed(?: on line (\d{1,9}))?$/;
const PLAIN_REASON = 'Reason: ';
/** `Testing net.rebar: *** FAILED {broken_SUITE,init_per_suite} ***`. */
const SET_UP = /^Testing .{1,200}: \*\*\* FAILED \{(\w+),(\w+)\} \*\*\*$/;
/** `Testing net.rebar: TEST COMPLETE, 1 ok, 4 failed, 3 skipped of 8 test cases`. */
const COMPLETE =
  /^Testing .{1,200}: TEST COMPLETE, (\d{1,9}) ok, (\d{1,9}) failed(?:, (\d{1,9}) skipped)? of \d{1,9} test cases$/;
/** `Failed 4 tests. Skipped 3 (1, 2) tests. Passed 1 tests.` of rebar3. */
const REBAR =
  /^Failed (\d{1,9}) tests?\. (?:Skipped (\d{1,9}) \(\d{1,9}, \d{1,9}\) tests?\. )?Passed (\d{1,9}) tests?\.\s?$/;
const ALL_PASSED = /^All (\d{1,9}) tests? passed\.$/;
const FILE = /"([^"]{1,400}\.erl)"\}/;
const LINE = /\{line,(\d{1,9})\}/;
/** Lines from a failure's name to its reason at most. */
const REASON_LINES = 3;

class CommonTestSession implements ParserSession {
  readonly #drafts = new Map<string, Draft>();
  readonly #passed: string[] = passedList();
  #plain = { passed: 0, failed: 0, skipped: 0 };
  #rebar: { passed: number; failed: number; skipped: number } | undefined;
  #open: Draft | undefined;
  #lines = 0;
  #finished = false;

  get idle(): boolean {
    return this.#open === undefined;
  }

  line({ number, text }: LogLine): void {
    const isNamed = text.startsWith('%%% ') ? this.#readable(number, text) : this.#plainLine(number, text);
    if (!isNamed && this.#open !== undefined) this.#detail(this.#open, number, text);
  }

  end(): ParsedTests | undefined {
    const failures: TestFailure[] = [...this.#drafts.values()].map((draft) => toFailure('common-test', draft));
    if (failures.length + this.#passed.length === 0 && !this.#finished) return undefined;
    return {
      framework: 'common-test',
      failures,
      retried: [],
      passed: this.#passed,
      ...(this.#finished ? { counts: this.#rebar ?? this.#plain } : {}),
      finished: this.#finished,
    };
  }

  #readable(number: number, text: string): boolean {
    const [, suite, name, verdict] = READABLE.exec(text) ?? [];
    if (suite === undefined || name === undefined) return false;
    const id = `${suite}:${name}`;
    this.#open = undefined;
    if (verdict === 'OK') this.#passed.push(id);
    else this.#begin({ id, suite, at: number, from: number, to: number });
    return true;
  }

  #plainLine(number: number, text: string): boolean {
    const named = text.includes('_SUITE:') ? PLAIN.exec(text) : null;
    if (named?.[1] !== undefined) {
      const line = named[3] === undefined ? {} : { line: Number(named[3]) };
      const [suite, file] = [named[1], `${named[1]}.erl`];
      this.#begin({ id: `${suite}:${named[2]}`, suite, file, ...line, at: number, from: number, to: number });
      return true;
    }
    if (text.startsWith('Testing ')) return this.#testing(number, text);
    const rebar = text.startsWith('Failed ') ? REBAR.exec(text) : null;
    if (rebar === null) return this.#allPassed(text);
    this.#finish();
    this.#rebar = this.#sum(Number(rebar[3]), Number(rebar[1]), Number(rebar[2] ?? 0));
    return true;
  }

  #testing(number: number, text: string): boolean {
    const setUp = SET_UP.exec(text);
    const id = `${setUp?.[1]}:${setUp?.[2]}`;
    if (setUp !== null && !this.#drafts.has(id)) this.#drafts.set(id, { id, suite: setUp[1], at: number });
    const complete = setUp === null ? COMPLETE.exec(text) : null;
    if (complete === null) return setUp !== null;
    this.#finish();
    this.#plain.passed += Number(complete[1]);
    this.#plain.failed += Number(complete[2]);
    this.#plain.skipped += Number(complete[3] ?? 0);
    return true;
  }

  /** rebar3 says so of Common Test and of nothing else, but anybody could: it counts only below named tests. */
  #allPassed(text: string): boolean {
    const passed = this.#passed.length > 0 && text.startsWith('All ') ? ALL_PASSED.exec(text)?.[1] : undefined;
    if (passed === undefined) return false;
    this.#finish();
    this.#rebar = this.#sum(Number(passed), 0, 0);
    return true;
  }

  #sum(passed: number, failed: number, skipped: number): { passed: number; failed: number; skipped: number } {
    const known = this.#rebar ?? { passed: 0, failed: 0, skipped: 0 };
    return { passed: known.passed + passed, failed: known.failed + failed, skipped: known.skipped + skipped };
  }

  #finish(): void {
    this.#finished = true;
    this.#open = undefined;
  }

  /** A test in a group is named with its group by rebar3 and without it by Common Test; the latter adds nothing new then. */
  #begin(draft: Draft): void {
    this.#lines = 0;
    const known = this.#drafts.get(draft.id);
    this.#open = known ?? draft;
    if (known !== undefined) known.line ??= draft.line;
    this.#drafts.set(draft.id, this.#open);
  }

  #detail(open: Draft, number: number, text: string): void {
    this.#lines += 1;
    const isReadable = open.message !== undefined && text === '';
    const isLate = open.message === undefined && this.#lines > REASON_LINES;
    if (isReadable || isLate || this.#lines >= LIMITS.failureBlockLines || text.startsWith('##[')) {
      this.#open = undefined;
      return;
    }
    open.to = number;
    if (open.message === undefined) open.message = reasonOf(text);
    else if (text.startsWith('- - ')) this.#open = undefined;
    if (open.line === undefined) this.#place(open, text);
  }

  /** The first frame in the suite's own file; long paths push the line number below the file. */
  #place(open: Draft, text: string): void {
    const file = text.includes('.erl"') ? FILE.exec(text)?.[1] : undefined;
    const isOwn = file?.endsWith(`${open.suite}.erl`) === true;
    if (isOwn) open.file = file;
    const line = isOwn || (file === undefined && open.file !== undefined) ? LINE.exec(text)?.[1] : undefined;
    if (line !== undefined) open.line = Number(line);
  }
}

function reasonOf(text: string): string | undefined {
  if (text.startsWith(PLAIN_REASON)) return text.slice(PLAIN_REASON.length);
  return text.startsWith('%%% ') ? REASON.exec(text)?.[1]?.replace(/,$/, '') : undefined;
}

/** Common Test by itself (as erlang.mk runs it), or by rebar3. Test id: `suite:case`, the group before the case where printed. */
export const commonTest: LogParser = {
  id: 'common-test',
  title: 'Common Test',
  docs: 'https://www.erlang.org/doc/apps/common_test/introduction.html',
  triggers: [
    '%%% ',
    '_SUITE:',
    '*** FAILED {',
    ': TEST COMPLETE, ',
    ' tests. Passed ',
    ' test. Passed ',
    ' tests. Skipped ',
  ],
  begin: () => new CommonTestSession(),
};
