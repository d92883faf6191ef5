import { LIMITS } from '../limits.ts';
import type { LogLine, ParsedTests, TestFailure } from '../model/extraction.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { withoutTask } from './shared/ant-prefix.ts';
import { failureList } from './shared/bounded-list.ts';
import { type Draft, toFailure } from './shared/draft.ts';
import { javaFrame } from './shared/java-frame.ts';

/** `There were 2 failures:`; JUnit 3 has a list of errors of its own. */
const LIST = /^There (?:was|were) (\d{1,9}) (?:failure|error)s?:$/;
/** `1) adds(com.example.CartTest)`, `1) adds[200 at (7) %](com.example.CartTest)`. */
const METHOD = /^(\d{1,7})\) (\S.*)\(([\w.$]+)\)$/;
/** JUnit 3 goes on with the error in the same line. */
const OLD_METHOD = /^(\d{1,7})\) ([\w$]+)\(([\w.$]+)\)(\S.*)$/;
/** `6) com.example.ServerTest`, a class that could not be set up. */
const CLASS = /^(\d{1,7})\) ((?:[a-z_][\w$]*\.)+[A-Z][\w$]*)$/;
/** `FAILURES!!!`, then `Tests run: 8,  Failures: 6`; two blanks, unlike all others who print that. */
const TOTAL = /^Tests run: (\d{1,9}), {2}Failures: (\d{1,9})(?:, {2}Errors: (\d{1,9}))?$/;
const OK = /^OK \((\d{1,9}) tests?\)$/;

class Junit4Session implements ParserSession {
  readonly #failures: TestFailure[] = failureList();
  readonly #counts = { passed: 0, failed: 0, skipped: 0 };
  /** Entries that the open list announced and how many of them were read. */
  #announced = 0;
  #read = 0;
  /** Where the list or its last entry began. */
  #since = 0;
  #open: Draft | undefined;
  #finished = false;
  #last = 0;

  get idle(): boolean {
    return this.#open === undefined && this.#read >= this.#announced;
  }

  line({ number, text: printed }: LogLine): void {
    this.#last = number;
    const text = withoutTask(printed);
    if (number - this.#since >= LIMITS.failureBlockLines) this.#end(number - 1);
    const announced = text.startsWith('There w') ? LIST.exec(text)?.[1] : undefined;
    if (announced !== undefined) {
      this.#end(number - 1);
      this.#announced = Number(announced);
      this.#since = number;
    } else if (text === 'FAILURES!!!' || this.#total(number, text)) this.#end(number - 1);
    else if (!this.#entry(number, text) && this.#open !== undefined) this.#detail(this.#open, number, text);
  }

  end(): ParsedTests | undefined {
    this.#end(this.#last);
    if (this.#failures.length === 0 && !this.#finished) return undefined;
    return {
      framework: 'junit4',
      failures: this.#failures,
      retried: [],
      passed: [],
      ...(this.#finished ? { counts: this.#counts } : {}),
      finished: this.#finished,
    };
  }

  /** Entries are numbered from one; a list in a message that is numbered otherwise is not taken for one. */
  #entry(number: number, text: string): boolean {
    const first = text.charCodeAt(0);
    if (this.#read >= this.#announced || first < 0x31 || first > 0x39) return false;
    const [, at, method, className, said] = METHOD.exec(text) ?? OLD_METHOD.exec(text) ?? [];
    const [, classAt, name] = CLASS.exec(text) ?? [];
    const suite = className ?? name;
    if (suite === undefined || Number(at ?? classAt) !== this.#read + 1) return false;
    this.#close(number - 1);
    this.#read += 1;
    this.#since = number;
    const id = method === undefined ? suite : `${suite}.${method}`;
    this.#open = { id, suite, at: number, from: number, to: number };
    if (said) this.#open.message = said;
    return true;
  }

  #detail(open: Draft, number: number, text: string): void {
    const trimmed = text.trim();
    if (trimmed === '') return;
    open.to = number;
    open.message ??= trimmed;
    const frame = open.line === undefined ? javaFrame(trimmed) : undefined;
    if (frame?.className === undefined || !frame.className.startsWith(open.suite ?? '')) return;
    open.file = frame.file;
    open.line = frame.line;
  }

  #total(number: number, text: string): boolean {
    const passed = text.startsWith('OK (') ? OK.exec(text)?.[1] : undefined;
    const match = text.startsWith('Tests run: ') ? TOTAL.exec(text) : null;
    if (passed === undefined && match === null) return false;
    this.#close(number - 1);
    const failed = Number(match?.[2] ?? 0) + Number(match?.[3] ?? 0);
    this.#finished = true;
    this.#counts.failed += failed;
    this.#counts.passed += Math.max(0, Number(passed ?? match?.[1]) - failed);
    return true;
  }

  #end(to: number): void {
    this.#close(to);
    this.#announced = 0;
    this.#read = 0;
  }

  #close(to: number): void {
    if (this.#open === undefined) return;
    this.#open.to = Math.min(to, this.#open.to ?? to);
    this.#failures.push(toFailure('junit4', this.#open));
    this.#open = undefined;
  }
}

/** JUnit 4's and 3's own text runner, as Bazel uses it. Test id: `package.Class.method`. */
export const junit4: LogParser = {
  id: 'junit4',
  title: 'JUnit 4',
  docs: 'https://junit.org/junit4/javadoc/latest/org/junit/runner/JUnitCore.html',
  triggers: ['There was ', 'There were ', ',  Failures: ', ' tests)', ' test)'],
  begin: () => new Junit4Session(),
};
