import { LIMITS } from '../limits.ts';
import type { LogLine, ParsedTests } from '../model/extraction.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { withoutTask } from './shared/ant-prefix.ts';
import { failureList } from './shared/bounded-list.ts';
import { type Draft, toFailure } from './shared/draft.ts';
import { javaFrame } from './shared/java-frame.ts';

/** `FAILED: addsTax(200, "half")`, with its class before it since 7.0; `FAILED CONFIGURATION: @BeforeClass start`. */
const FAILED = /^FAILED(?: CONFIGURATION: @\w{1,20}|:) ([\w$]+(?:\.[\w$]+)*)(\(.*\))?$/;
/** What begins the next test, or ends the list. */
const NEXT = /^(?:PASSED|FAILED|SKIPPED|PASSED CONFIGURATION|SKIPPED CONFIGURATION): |^={20,}$/;
/** `Total tests run: 8, Passes: 2, Failures: 4, Skips: 2`; without passes before 7.0. */
const TOTAL = /^Total tests run: (\d{1,9}),(?: Passes: \d{1,9},)? Failures: (\d{1,9}), Skips: (\d{1,9})$/;
/** An object without a text of its own is printed with its address, which differs in each execution. */
const ADDRESS = /@[0-9a-f]{4,16}\b/g;
/** Surefire names all that failed, TestNG's own list repeats it. */
const SUREFIRE = ' <<< FAILURE!';

class TestngSession implements ParserSession {
  readonly #failures: Draft[] = failureList();
  readonly #counts = { passed: 0, failed: 0, skipped: 0 };
  /** Failures that TestNG's frames or total did not confirm yet: others print such lines too. */
  #unsure: Draft[] = failureList();
  #open: Draft | undefined;
  #isPast = false;
  #isSurefire = false;
  #finished = false;
  #last = 0;

  get idle(): boolean {
    return this.#open === undefined;
  }

  line({ number, text: printed }: LogLine): void {
    this.#last = number;
    const text = withoutTask(printed);
    this.#isSurefire ||= text.includes(SUREFIRE);
    if (this.#open !== undefined && NEXT.test(text)) this.#close(number - 1);
    if (text.startsWith('FAILED')) this.#failed(number, text);
    else if (text.startsWith('Total tests run: ')) this.#total(number, text);
    else if (this.#open !== undefined) this.#detail(this.#open, number, text);
  }

  end(): ParsedTests | undefined {
    this.#close(this.#last);
    if (this.#isSurefire || (this.#failures.length === 0 && !this.#finished)) return undefined;
    return {
      framework: 'testng',
      failures: this.#failures.toSorted((a, b) => a.at - b.at).map((draft) => toFailure('testng', draft)),
      retried: [],
      passed: [],
      ...(this.#finished ? { counts: this.#counts } : {}),
      finished: this.#finished,
    };
  }

  #failed(number: number, text: string): void {
    const match = text.includes(': ') ? FAILED.exec(text.trimEnd()) : null;
    const id = match?.[1];
    if (id === undefined) return;
    this.#close(number - 1);
    const parameters = match?.[2]?.replace(ADDRESS, '@');
    const dot = id.lastIndexOf('.');
    this.#open = { id, suite: dot === -1 ? undefined : id.slice(0, dot), parameters, at: number, from: number };
    this.#isPast = false;
  }

  #detail(open: Draft, number: number, text: string): void {
    const trimmed = text.trim();
    if (number - open.at >= LIMITS.failureBlockLines || (trimmed === '' && this.#isPast)) {
      this.#close(number - 1);
      return;
    }
    if (trimmed === '') return;
    open.to = number;
    if (!trimmed.startsWith('at ')) {
      open.message ??= trimmed;
      return;
    }
    if (trimmed.startsWith('at org.testng.')) this.#isPast = true;
    this.#place(open, trimmed);
  }

  /** The frame of the method itself names its class, which older versions leave out. */
  #place(open: Draft, trimmed: string): void {
    const method = open.id.slice(open.id.lastIndexOf('.') + 1);
    const frame = open.line === undefined && trimmed.includes(`.${method}(`) ? javaFrame(trimmed) : undefined;
    if (frame?.className === undefined || (open.suite !== undefined && open.suite !== frame.className)) return;
    open.suite = frame.className;
    open.id = `${frame.className}.${method}`;
    open.file = frame.file;
    open.line = frame.line;
  }

  #total(number: number, text: string): void {
    const match = TOTAL.exec(text.trimEnd());
    if (match === null) return;
    this.#close(number - 1);
    const [, run, failed, skipped] = match.map(Number);
    this.#failures.push(...this.#unsure);
    this.#unsure = [];
    this.#finished = true;
    this.#counts.failed += failed ?? 0;
    this.#counts.skipped += skipped ?? 0;
    this.#counts.passed += Math.max(0, (run ?? 0) - (failed ?? 0) - (skipped ?? 0));
  }

  #close(to: number): void {
    const open = this.#open;
    if (open === undefined) return;
    this.#open = undefined;
    open.to = Math.min(to, open.to ?? to);
    if (open.parameters !== undefined) {
      open.id += open.parameters;
      open.parameters = open.parameters.slice(1, -1);
    }
    (this.#isPast ? this.#failures : this.#unsure).push(open);
  }
}

/** TestNG's own text reporter. Test id: `package.Class.method`, with the arguments of a data provider. */
export const testng: LogParser = {
  id: 'testng',
  title: 'TestNG',
  docs: 'https://testng.org/#_running_testng',
  triggers: ['FAILED: ', 'FAILED CONFIGURATION: ', 'Total tests run: ', SUREFIRE],
  begin: () => new TestngSession(),
};
