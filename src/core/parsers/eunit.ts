import { LIMITS } from '../limits.ts';
import type { LogLine, ParsedTests, TestFailure } from '../model/extraction.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { passedList } from './shared/bounded-list.ts';
import { type Draft, toFailure } from './shared/draft.ts';

/** `shop_tests:3: -many_test_/0-fun-4- (two is three)...[0.012 s] *failed*`, indented in verbose output. */
const TEST =
  /^ {0,40}([a-z]\w*):(?:\d{1,9}:)? (\S.{0,999}?)\.\.\.(?:\[\d{1,9}(?:\.\d{1,9})? s\] ?)?(ok|\*[a-z ]{1,20}\*)$/;
/** `*failed*`, `*timed out*`; what was skipped or did not fail has other words. */
const BAD = /^\*(?:failed|timed out|unexpected termination of test process)\*$/;
/** The module's own title, which stands behind its first test. */
const MODULE = / \(module '\w+'\)$/;
/** Where the error was raised: `in function shop_tests:refuses_test/0 (shop_tests.erl, line 5)`. */
const IN_FUNCTION = /^in (?:function|call from) .{1,300} \((\S{1,300}), line (\d{1,9})\)$/;
/** An Erlang term runs over several lines; its first ones name what was compared. */
const MESSAGE_CHARS = 150;
const RAISED = /^\*\*((?:error|throw|exit):.*)$/;
/** `  1) shop_tests:-many_test_/0-fun-4-/0:3: two is three` of rebar3, `     Failure/Error: …` below it. */
const REBAR = /^ {2,6}\d{1,6}\) ([a-z]\w*):(\S+?)\/\d{1,3}(?::\d{1,9})?(?:: (.+))?$/;
const REBAR_ERROR = '     Failure/Error: ';
const REBAR_FILE = /"([^"]{1,400}\.erl)"\}/;
const REBAR_LINE = /\{line,(\d{1,9})\}/;
const SUMMARY = /^ {2}Failed: (\d{1,9})\. {2}Skipped: (\d{1,9})\. {2}Passed: (\d{1,9})\.$/;
const ALL_PASSED = /^ {2}(?:All (\d{1,9}) tests passed|(\d{1,9}) tests passed|(Test) passed)\.$/;
const REBAR_SUMMARY = /^(\d{1,9}) tests?, (\d{1,9}) failures?(?:, (\d{1,9}) skips?)?(?:, (\d{1,9}) cancelled)?$/;
/** How a description ends, whatever printed it. */
const END = /^(?:={20,}$|Pending:$|##\[|\[done in )/;
/** rebar3's list of failures lasts from here to its summary. */
const LIST = 'Failures:';

class EunitSession implements ParserSession {
  readonly #drafts = new Map<string, Draft>();
  readonly #passed: string[] = passedList();
  readonly #counts = { passed: 0, failed: 0, skipped: 0 };
  #open: Draft | undefined;
  /** An entry of rebar3's is one only when the next line says what went wrong. */
  #entry: Draft | undefined;
  #isList = false;
  #lines = 0;
  #finished = false;

  get idle(): boolean {
    return this.#open === undefined && !this.#isList;
  }

  line({ number, text }: LogLine): void {
    const entry = this.#entry;
    this.#entry = undefined;
    this.#lines += 1;
    if (text === LIST) this.#list();
    else if (this.#lines >= LIMITS.failureBlockLines || text.startsWith('##[')) this.#leave();
    if (entry !== undefined && text.startsWith(REBAR_ERROR)) this.#begin(entry);
    if (text.includes('...') && this.#test(number, text)) return;
    if (this.#isList && this.#rebar(number, text)) return;
    if (this.#total(text)) return;
    if (this.#open !== undefined) this.#detail(this.#open, number, text);
  }

  end(): ParsedTests | undefined {
    const failures: TestFailure[] = [...this.#drafts.values()].map((draft) => toFailure('eunit', draft));
    if (failures.length + this.#passed.length === 0 && !this.#finished) return undefined;
    return {
      framework: 'eunit',
      failures,
      retried: [],
      passed: this.#passed,
      ...(this.#finished ? { counts: this.#counts } : {}),
      finished: this.#finished,
    };
  }

  #list(): void {
    this.#open = undefined;
    this.#isList = true;
    this.#lines = 0;
  }

  #leave(): void {
    this.#open = undefined;
    this.#isList = false;
  }

  #begin(draft: Draft): void {
    this.#lines = 0;
    this.#open = draft;
    if (!this.#drafts.has(draft.id)) this.#drafts.set(draft.id, draft);
  }

  #test(number: number, text: string): boolean {
    const [, module, name, verdict] = TEST.exec(text) ?? [];
    if (module === undefined || name === undefined || verdict === undefined) return false;
    this.#open = undefined;
    const id = `${module}:${name.replace(MODULE, '')}`;
    if (verdict === 'ok') this.#passed.push(id);
    else if (BAD.test(verdict)) {
      const message = verdict === '*failed*' ? undefined : verdict.slice(1, -1);
      this.#begin({ id, suite: module, at: number, from: number, to: number, message });
    }
    return true;
  }

  /** rebar3 puts the line and the description behind the function, EUnit itself the description in brackets. */
  #rebar(number: number, text: string): boolean {
    const [, module, name, description] = REBAR.exec(text) ?? [];
    if (module === undefined || name === undefined) return false;
    this.#open = undefined;
    const id = `${module}:${name}${description === undefined ? '' : ` (${description})`}`;
    this.#entry = { id, suite: module, at: number, from: number, to: number };
    return true;
  }

  #total(text: string): boolean {
    const [, failed, skipped, passed] = text.startsWith('  Failed: ') ? (SUMMARY.exec(text) ?? []) : [];
    if (failed !== undefined) return this.#add(Number(passed), Number(failed), Number(skipped));
    const isSeen = this.#drafts.size + this.#passed.length > 0;
    const all = isSeen && text.endsWith(' passed.') ? ALL_PASSED.exec(text) : null;
    if (all !== null) return this.#add(Number(all[1] ?? all[2] ?? 1), 0, 0);
    const rebar = isSeen && this.#isList && text.includes(' test') ? REBAR_SUMMARY.exec(text) : null;
    if (rebar === null) return false;
    const [tests, bad] = [Number(rebar[1]), Number(rebar[2])];
    const skips = Number(rebar[3] ?? 0) + Number(rebar[4] ?? 0);
    return this.#add(Math.max(0, tests - bad - skips), bad, skips);
  }

  #add(passed: number, failed: number, skipped: number): boolean {
    this.#leave();
    this.#finished = true;
    this.#counts.passed += passed;
    this.#counts.failed += failed;
    this.#counts.skipped += skipped;
    return true;
  }

  #detail(open: Draft, number: number, text: string): void {
    if (END.test(text)) {
      this.#open = undefined;
      return;
    }
    if (text.trim() === '') return;
    open.to = number;
    const raised = text.startsWith('**') ? RAISED.exec(text)?.[1] : undefined;
    const error = text.startsWith(REBAR_ERROR) ? text.slice(REBAR_ERROR.length) : raised;
    if (open.message === undefined) open.message = error;
    else if (isCutTerm(open.message)) open.message += ` ${text.trim()}`;
    if (open.line === undefined) this.#place(open, text);
  }

  /** The first frame in the test's own module; rebar3 prints file and line of it one below the other. */
  #place(open: Draft, text: string): void {
    const frame = text.startsWith('in ') ? IN_FUNCTION.exec(text) : null;
    const file = frame?.[1] ?? (text.includes('.erl"') ? REBAR_FILE.exec(text)?.[1] : undefined);
    if (file !== undefined && !isModuleFile(file, open.suite)) return;
    open.file ??= file;
    const line = frame?.[2] ?? (text.includes('{line,') ? REBAR_LINE.exec(text)?.[1] : undefined);
    if (line !== undefined && open.file !== undefined) open.line = Number(line);
  }
}

function isModuleFile(file: string, module: string | undefined): boolean {
  return file === `${module}.erl` || file.endsWith(`/${module}.erl`);
}

/** `error:{assertEqual,[{module,cart_tests},`: what was compared follows. */
function isCutTerm(message: string): boolean {
  return message.startsWith('error:{') && message.endsWith(',') && message.length < MESSAGE_CHARS;
}

/** EUnit by itself, or by rebar3. Test id: `module:function`, with the description in brackets. */
export const eunit: LogParser = {
  id: 'eunit',
  title: 'EUnit',
  docs: 'https://www.erlang.org/doc/apps/eunit/chapter.html',
  triggers: ['...*', '...ok', '...[', '  Failed: ', ' passed.', LIST],
  begin: () => new EunitSession(),
};
