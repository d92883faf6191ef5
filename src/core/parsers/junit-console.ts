import { LIMITS } from '../limits.ts';
import type { LogLine, ParsedTests, TestFailure } from '../model/extraction.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { withoutTask } from './shared/ant-prefix.ts';
import { failureList } from './shared/bounded-list.ts';
import { type Draft, toFailure } from './shared/draft.ts';
import { javaFrame } from './shared/java-frame.ts';

/** `Failures (2):` opens the list. */
const LIST = /^Failures \(\d{1,9}\):$/;
/** `  JUnit Jupiter:CartTest:adds(int):[1] 3`, the path of titles. */
const PATH = /^ {2}(\S.*)$/;
/** `    MethodSource [className = 'com.example.CartTest', methodName = 'adds', methodParameterTypes = 'int']` below it. */
const SOURCE =
  /^ {4}(?:Method|Class)Source \[className = '([^']{1,500})'(?:, methodName = '([^']{1,500})', methodParameterTypes = '([^']{0,500})')?/;
/** `    => java.lang.IllegalStateException: only 2 left`. */
const CAUSE = '    => ';
const FRAME = '       ';
/** `[1] 3` of a parametrised test, `repetition 1 of 2` of a repeated one. */
const INVOCATION = /^(?:\[(\d{1,9})\]|repetition (\d{1,9}) of \d{1,9}$) ?/;
const END = /^Test run finished after \d{1,12} ms$/;
/** `[         9 tests failed          ]`. */
const TOTAL = /^\[ {0,10}(\d{1,9}) tests (skipped|aborted|successful|failed) {0,10}\]$/;
/** Lines from `Test run finished` to the last total, blank ones included. */
const TOTAL_LINES = 20;

class JunitConsoleSession implements ParserSession {
  readonly #failures: TestFailure[] = failureList();
  readonly #counts = { passed: 0, failed: 0, skipped: 0 };
  #listing = false;
  /** Where the list or its last entry began. */
  #since = 0;
  /** The line above, when it may be the path of an entry. */
  #path: { at: number; titles: string } | undefined;
  #open: Draft | undefined;
  /** Totals are read up to this line. */
  #totalsTo = 0;
  #last = 0;
  #seen = false;
  #finished = false;

  get idle(): boolean {
    return !this.#listing && this.#last >= this.#totalsTo;
  }

  line({ number, text: printed }: LogLine): void {
    this.#last = number;
    const text = withoutTask(printed);
    if (text.startsWith('Failures (') && LIST.test(text)) {
      this.#close(number - 1);
      this.#listing = true;
      this.#since = number;
    } else if (text.startsWith('Test run finished') && END.test(text)) {
      this.#endList(number - 1);
      this.#seen = true;
      this.#totalsTo = number + TOTAL_LINES;
    } else if (this.#listing) this.#listed(number, text);
    else this.#total(text);
  }

  end(): ParsedTests | undefined {
    this.#close(this.#last);
    if (!this.#seen) return undefined;
    return {
      framework: 'junit-console',
      failures: this.#failures,
      retried: [],
      passed: [],
      ...(this.#finished ? { counts: this.#counts } : {}),
      finished: this.#finished,
    };
  }

  #listed(number: number, text: string): void {
    if (number - this.#since >= LIMITS.failureBlockLines) {
      this.#endList(number - 1);
      return;
    }
    const path = this.#path;
    this.#path = undefined;
    if (path !== undefined && this.#begin(path, number, text)) return;
    const titles = PATH.exec(text)?.[1];
    if (titles?.includes(':') === true) this.#path = { at: number, titles };
    if (this.#open !== undefined && this.#path === undefined) this.#detail(this.#open, number, text);
  }

  #begin(path: { at: number; titles: string }, number: number, text: string): boolean {
    const [, className, method, types] = SOURCE.exec(text) ?? [];
    if (className === undefined) return false;
    this.#close(path.at - 1);
    this.#since = path.at;
    this.#seen = true;
    const { name, parameters } = nameOf(path.titles, className, method, types);
    const id = name === '' ? className : `${className}.${name}`;
    this.#open = { id, suite: className, parameters, at: path.at, from: path.at, to: number };
    return true;
  }

  #detail(open: Draft, number: number, text: string): void {
    if (text.trim() === '') return;
    open.to = number;
    if (text.startsWith(CAUSE)) open.message ??= text.slice(CAUSE.length);
    if (open.line !== undefined || !text.startsWith(FRAME)) return;
    const frame = javaFrame(`at ${text.trim()}`);
    if (frame?.className === undefined || !frame.className.startsWith(open.suite ?? '')) return;
    open.file = frame.file;
    open.line = frame.line;
  }

  #total(text: string): void {
    const match = TOTAL.exec(text);
    if (match === null) return;
    const count = Number(match[1]);
    if (match[2] === 'successful') this.#counts.passed += count;
    else if (match[2] !== 'failed') this.#counts.skipped += count;
    else {
      this.#counts.failed += count;
      this.#finished = true;
      this.#totalsTo = 0;
    }
  }

  #endList(to: number): void {
    this.#close(to);
    this.#listing = false;
    this.#path = undefined;
  }

  #close(to: number): void {
    if (this.#open === undefined) return;
    this.#open.to = Math.min(to, this.#open.to ?? to);
    this.#failures.push(toFailure('junit-console', this.#open));
    this.#open = undefined;
  }
}

/**
 * The test's name within its class: the method, with the number of its invocation. Engines without methods (Kotest) and
 * those that make up their names (Spock) are named by their titles.
 */
function nameOf(
  titles: string,
  className: string,
  method: string | undefined,
  types: string | undefined,
): { name: string; parameters?: string } {
  if (method === undefined || method.startsWith('$spock_')) {
    const simple = className.slice(Math.max(className.lastIndexOf('.'), className.lastIndexOf('$')) + 1);
    return { name: after(titles, `:${simple}:`) ?? after(titles, `:${className}:`) ?? '' };
  }
  const simpleTypes = (types ?? '').split(', ').map((type) => type.slice(type.lastIndexOf('.') + 1));
  const rest = after(titles, `:${method}(${simpleTypes.join(', ')}):`) ?? '';
  const invocation = INVOCATION.exec(rest);
  if (invocation === null) return { name: rest === '' ? method : `${method}[${rest}]` };
  const parameters = rest.slice(invocation[0].length);
  return { name: `${method}[${invocation[1] ?? invocation[2]}]`, ...(parameters === '' ? {} : { parameters }) };
}

function after(text: string, mark: string): string | undefined {
  const at = text.indexOf(mark);
  return at === -1 ? undefined : text.slice(at + mark.length);
}

/** The summary of JUnit's Platform: ConsoleLauncher, Ant's `junitlauncher`. Test id: `package.Class.method`. */
export const junitConsole: LogParser = {
  id: 'junit-console',
  title: 'JUnit Platform',
  docs: 'https://docs.junit.org/current/user-guide/#running-tests-console-launcher',
  triggers: ['Failures (', 'Test run finished after '],
  begin: () => new JunitConsoleSession(),
};
