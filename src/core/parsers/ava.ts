import { LIMITS } from '../limits.ts';
import type { LogLine, ParsedTests, TestFailure } from '../model/extraction.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { failureList, passedList } from './shared/bounded-list.ts';
import { type Draft, errorTypeOf, toFailure } from './shared/draft.ts';
import { jsFrame } from './shared/js-frame.ts';

/** `  ✘ [fail]: cart › adds prices up Error thrown in test`; until AVA 3 `  ✖ cart › adds prices up Error thrown in test`. */
const FAIL = /^ {2}[✘✖×] (\[(?:fail|unexpected pass)\]: )?(\S.*)$/;
/** `  ✔ cart › starts empty (123ms)`. */
const PASS = /^ {2}[✔√] (\S.*?)(?: \([\dms. ]{1,20}\))?$/;
/** Opens and closes the descriptions since AVA 3. */
const RULE = '  ─';
/** `  6 tests failed`, with a time behind it in old versions. */
const TOTAL = /^ {2}(\d{1,9}) (?:tests?|hooks?|known) (passed|failed|skipped|todo|failures?)(?: \[[\d:]+\])?$/;
const PLACE = /^ {2}([^\s:]{1,500}):(\d{1,9})$/;
/** ` 6:   t.is(3 + 4, 8);` of the excerpt. */
const CODE = /^ {2,4}\d{1,7}: /;
/** What AVA itself puts behind a title in the list; a message of the test's own cannot be told from its title there. */
const REMARKS = [
  ' Error thrown in test',
  ' Rejected promise returned by test',
  ' Test timeout exceeded',
  ' Test was expected to fail',
  ' Test finished without running any assertions',
  ' Promise returned by test never resolved',
];
/** Descriptions come in the order of the list; a few may be missing between two. */
const AHEAD = 20;

/** A failure as the list names it: title and message in one. */
interface Listed {
  readonly said: string;
  readonly at: number;
  /** Whether the line alone shows that it is AVA's. */
  readonly isCertain: boolean;
}

class AvaSession implements ParserSession {
  readonly #failures: TestFailure[] = failureList();
  readonly #passed: string[] = passedList();
  readonly #totals = new Map<string, number>();
  #listed: Listed[] = [];
  #open: Draft | undefined;
  #remark: string | undefined;
  #describing = false;
  /** Whether the line above was one of the numbers, of which not all are rare enough to be looked for. */
  #counting = false;
  /** Line of the last title or rule: the descriptions end some time after it. */
  #heard = 0;
  #seen = false;

  get idle(): boolean {
    return !this.#describing && !this.#counting;
  }

  line({ number, text }: LogLine): void {
    if (text.trimEnd() === RULE) this.#rule(number);
    else if (this.#total(number, text)) return;
    else if (this.#describing) this.#description(number, text);
    else this.#verdict(number, text);
  }

  end(): ParsedTests | undefined {
    this.#close();
    for (const { said, at, isCertain } of this.#listed) {
      if (!isCertain) continue;
      this.#seen = true;
      this.#failures.push(toFailure('ava', { id: withoutRemark(said), at }));
    }
    if (!this.#seen && this.#totals.get('passed') === undefined) return undefined;
    return {
      framework: 'ava',
      failures: this.#failures,
      retried: [],
      passed: this.#passed,
      ...(this.#totals.size > 0 ? { counts: this.#counts() } : {}),
      finished: this.#totals.size > 0,
    };
  }

  /** AVA leaves out how many passed when some failed. */
  #counts(): NonNullable<ParsedTests['counts']> {
    const of = (word: string): number => this.#totals.get(word) ?? 0;
    const passed = this.#totals.get('passed');
    return { ...(passed === undefined ? {} : { passed }), failed: of('failed'), skipped: of('skipped') + of('todo') };
  }

  #verdict(number: number, text: string): void {
    const fail = FAIL.exec(text);
    if (fail?.[2] !== undefined && this.#listed.length + this.#failures.length < LIMITS.failuresPerJob) {
      this.#listed.push({ said: fail[2], at: number, isCertain: fail[1] !== undefined });
      return;
    }
    const pass = fail === null ? PASS.exec(text) : null;
    if (pass?.[1] !== undefined && this.#passed.length < LIMITS.passedPerJob) this.#passed.push(pass[1]);
  }

  #rule(number: number): void {
    const wasDescribing = this.#describing;
    this.#close();
    this.#describing = !wasDescribing && this.#listed.length > 0;
    this.#heard = number;
  }

  /** In old versions the descriptions stand below the numbers. */
  #total(number: number, text: string): boolean {
    const match = text.startsWith('  ') ? TOTAL.exec(text) : null;
    const isFirst = match?.[2] === 'passed' || match?.[2] === 'failed' || match?.[2]?.startsWith('failure');
    this.#counting = match !== null && (this.#counting || isFirst === true);
    if (match?.[2] === undefined || !this.#counting) return false;
    const isKnown = match[2].startsWith('failure');
    this.#close();
    const word = isKnown ? 'skipped' : match[2];
    this.#totals.set(word, (this.#totals.get(word) ?? 0) + Number(match[1]));
    this.#describing = this.#listed.length > 0;
    this.#heard = number;
    return true;
  }

  #description(number: number, text: string): void {
    const isTitle = text.startsWith('  ') && text[2] !== ' ' && this.#title(number, text.slice(2).trimEnd());
    if (isTitle) return;
    if (/^\S/.test(text) || number - this.#heard > LIMITS.failureBlockLines) this.#close();
    else if (this.#open !== undefined) this.#detail(this.#open, number, text);
  }

  #title(number: number, title: string): boolean {
    if (title === '') return false;
    const ahead = this.#listed.slice(0, AHEAD);
    const index = ahead.findIndex(({ said }) => said === title || said.startsWith(`${title} `));
    const listed = ahead[index];
    if (listed === undefined) return false;
    this.#keep();
    this.#listed.splice(index, 1);
    this.#heard = number;
    this.#seen = true;
    this.#remark = listed.said.slice(title.length + 1) || undefined;
    this.#open = { id: title, at: listed.at, from: number, to: number };
    return true;
  }

  #detail(open: Draft, number: number, text: string): void {
    const line = text.trim();
    if (line === '') return;
    open.to = number;
    if (open.file === undefined && locate(open, text)) return;
    const errorType = open.errorType === undefined && line.includes(': ') ? errorTypeOf(line) : undefined;
    // `TypeError: …` tells more than the words of AVA above it.
    if (errorType !== undefined) {
      open.message = line;
      open.errorType = errorType;
    } else if (!CODE.test(text)) this.#remark ??= line;
  }

  #keep(): void {
    const open = this.#open;
    this.#open = undefined;
    if (open !== undefined) this.#failures.push(toFailure('ava', { ...open, message: open.message ?? this.#remark }));
  }

  #close(): void {
    this.#keep();
    this.#describing = false;
  }
}

/** File and line of the assertion, or of the first stack frame outside packages. */
function locate(open: Draft, text: string): boolean {
  const place = PLACE.exec(text);
  const frame = place === null ? jsFrame(text) : undefined;
  if (place === null && frame === undefined) return false;
  open.file = place?.[1] ?? frame?.file.replace(/^file:\/\//, '');
  open.line = frame?.line ?? Number(place?.[2]);
  return true;
}

function withoutRemark(said: string): string {
  const cut = REMARKS.map((remark) => said.lastIndexOf(remark)).find((at) => at > 0);
  return cut === undefined ? said : said.slice(0, cut);
}

const SUMMARY = [
  'test passed',
  'tests passed',
  'test failed',
  'tests failed',
  'hook failed',
  'hooks failed',
  'known failure',
];

/** AVA's default reporter. Test id: as printed, `file › title`, only the title where one file was run. */
export const ava: LogParser = {
  id: 'ava',
  title: 'AVA',
  docs: 'https://github.com/avajs/ava/blob/main/docs/05-command-line.md',
  triggers: ['✘ [', '✖ ', '× [', '✔ ', RULE, ...SUMMARY],
  begin: () => new AvaSession(),
};
