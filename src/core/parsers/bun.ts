import { LIMITS } from '../limits.ts';
import type { LogLine, ParsedTests, TestFailure } from '../model/extraction.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { failureList, passedList } from './shared/bounded-list.ts';
import { type Draft, toFailure } from './shared/draft.ts';
import { jsFrame } from './shared/js-frame.ts';

/** `(fail) suite > test [1.20ms]`: the verdict stands below what the test printed and its error. */
const RESULT = /^\((pass|fail|skip|todo)\) (\S.*)$/;
const TIME = / \[(\d{1,12}(?:\.\d{1,6})?)(m?s)\]$/;
/** ` (attempt 2)` of a test that may be retried. */
const ATTEMPT = / \(attempt \d{1,6}\)$/;
/** `tests/a.test.ts:`; on GitHub Actions it opens a group. */
const FILE = /^(?:##\[group\]|::group::)?(\S(?:.*\S)?\.[cm]?[jt]sx?):$/;
/** ` 3 fail`, one number to a line, above the line that ends the run. */
const COUNT = /^ {1,6}(\d{1,9}) (pass|fail|skip|todo)$/;
const END = /^Ran \d{1,9} tests? across \d{1,9} files?\./;
/** A long run lists its failures once more, without their files. */
const AGAIN = /^\d{1,9} tests? failed:$/;
const ERROR = /^(?:error: |[\w$]*(?:Error|Exception): )/;
/** A hook that failed has no title; it is no test. */
const HOOK = /(?:^|> )\(unnamed\)$/;

/** `bun test v1.2.3 (0123abcd)`. */
const BANNER = 'bun test v';
const TRIGGERS = [
  'bun test v',
  '.test.',
  '.spec.',
  '_test.',
  '_spec.',
  '(fail) ',
  '(pass) ',
  ' tests across ',
  '1 test across ',
];

class BunSession implements ParserSession {
  readonly #failures: TestFailure[] = failureList();
  readonly #retried: TestFailure[] = failureList();
  readonly #passed: string[] = passedList();
  readonly #counts = { passed: 0, failed: 0, skipped: 0 };
  /** Failures of the run that is read now; their ids, because a long run lists them again at its end. */
  #run: Draft[] = failureList();
  #ids = new Set<string>();
  #totals = new Map<string, number>();
  #file: string | undefined;
  /** What was said since the last verdict. */
  #said: Pick<Draft, 'message' | 'file' | 'line' | 'from'> = {};
  #isRepeating = false;
  /** An error stands above the verdict that names its test, so lines are read for a while after each line of Bun's own. */
  #readTo = 0;
  #last = 0;
  #seen = false;
  #finished = false;

  get idle(): boolean {
    return this.#last >= this.#readTo;
  }

  line({ number, text }: LogLine): void {
    if (this.idle) {
      if (!TRIGGERS.some((trigger) => text.includes(trigger))) return;
      this.#said = {};
      if (this.#own(number, text)) this.#wake(number);
      return;
    }
    this.#last = number;
    if (this.#own(number, text)) this.#wake(number);
    else if (text.startsWith('  ^ ')) this.#remark(number, text);
    else this.#detail(number, text);
  }

  end(): ParsedTests | undefined {
    this.#keep();
    if (!this.#seen) return undefined;
    return {
      framework: 'bun',
      failures: this.#failures,
      retried: this.#retried,
      passed: this.#passed,
      ...(this.#finished ? { counts: this.#counts } : {}),
      finished: this.#finished,
    };
  }

  #wake(number: number): void {
    this.#last = number;
    this.#readTo = number + LIMITS.failureBlockLines;
  }

  /** True for a line that nobody but Bun prints. */
  #own(number: number, text: string): boolean {
    const result = text.startsWith('(') ? RESULT.exec(text) : null;
    if (result?.[1] !== undefined && result[2] !== undefined) {
      this.#result(number, result[1], result[2]);
      return true;
    }
    return text.startsWith(BANNER) || this.#heading(text) || this.#total(text);
  }

  #heading(text: string): boolean {
    if (!text.endsWith(':')) return false;
    if (AGAIN.test(text)) this.#isRepeating = true;
    const file = FILE.exec(text)?.[1];
    if (file === undefined) return false;
    this.#file = file;
    this.#isRepeating = false;
    this.#said = {};
    return true;
  }

  #result(number: number, verdict: string, printed: string): void {
    this.#seen = true;
    this.#totals.clear();
    const timed = printed.trimEnd();
    const time = TIME.exec(timed);
    const title = time === null ? timed : timed.slice(0, time.index);
    const durationMs = time === null ? undefined : Math.round(Number(time[1]) * (time[2] === 's' ? 1_000 : 1));
    const id = title.replace(ATTEMPT, '');
    const draft: Draft = { file: this.#file, ...this.#said, id, suite: this.#file, durationMs, at: number, to: number };
    draft.from ??= number;
    this.#said = {};
    if (verdict === 'pass' && id !== title) this.#retried.push(toFailure('bun', draft));
    else if (verdict === 'pass') this.#passed.push(id);
    else if (verdict === 'fail' && !HOOK.test(id)) this.#fail(draft);
  }

  #fail(draft: Draft): void {
    const key = `${draft.suite ?? ''}\n${draft.id}`;
    const isRepeated = this.#ids.has(key) || (this.#isRepeating && this.#ids.has(draft.id));
    this.#ids.add(key).add(draft.id);
    if (!isRepeated) this.#run.push(draft);
  }

  /** A time-out is told below the verdict: `  ^ this test timed out after 50ms.` */
  #remark(number: number, text: string): void {
    const last = this.#run.at(-1);
    if (last === undefined || last.to !== number - 1) return;
    last.message ??= text.slice('  ^ '.length);
    last.to = number;
  }

  #detail(number: number, text: string): void {
    if (text.trim() === '') return;
    this.#said.from ??= number;
    if (ERROR.test(text)) this.#said.message ??= text;
    const frame = this.#said.line === undefined ? jsFrame(text) : undefined;
    if (frame === undefined) return;
    this.#said.file = frame.file;
    this.#said.line = frame.line;
  }

  #total(text: string): boolean {
    const count = text.startsWith(' ') ? COUNT.exec(text) : null;
    if (count?.[2] !== undefined) this.#totals.set(count[2], Number(count[1]));
    const isEnd = text.startsWith('Ran ') && this.#totals.size > 0 && END.test(text);
    if (isEnd) this.#endRun();
    return count !== null || isEnd;
  }

  #endRun(): void {
    const total = (word: string): number => this.#totals.get(word) ?? 0;
    this.#seen = true;
    this.#finished = true;
    this.#counts.passed += total('pass');
    this.#counts.failed += total('fail');
    this.#counts.skipped += total('skip') + total('todo');
    // A test may print what looks like a verdict; the total has the last word.
    if (this.#totals.get('fail') === 0) this.#run = failureList();
    this.#totals.clear();
    this.#keep();
  }

  #keep(): void {
    for (const draft of this.#run) this.#failures.push(toFailure('bun', draft));
    this.#run = failureList();
    this.#ids.clear();
    this.#file = undefined;
    this.#isRepeating = false;
    this.#said = {};
  }
}

/** `bun test`. Test id: all titles joined by ` > `; suite: the file. */
export const bun: LogParser = {
  id: 'bun',
  title: 'Bun',
  docs: 'https://bun.sh/docs/test/reporters',
  triggers: TRIGGERS,
  begin: () => new BunSession(),
};
