import { LIMITS } from '../limits.ts';

/** `com.example.CartTest`, `com.example.CartTest > WhenFull`: a free line and the class's tests follow. */
const HEADING = /^(?:[a-z_][\w$]*\.)+[A-Z][\w$]*(?: > \S.*)?$/;
/** `  Test adds prices up FAILED`; the mocha themes have a sign instead. */
const WORDED = /^ {2}Test (\S.*) (PASSED|FAILED|SKIPPED)$/;
const SIGNED = /^ {2}([✔✘]) (\S.*)$/;
/** ` (1.2s)`, ` (1m 2.5s)`, of tests that were slow. */
const TIME = / \((?:(\d{1,4})m ?)?(\d{1,4}(?:\.\d{1,3})?)s\)$/;
const TASK = '> Task :';
/** Between a task and its first class stand the warnings of the JVM. */
const LINES_TO_FIRST = 100;

/** What one line says of a test. */
export interface ToldTest {
  readonly id: string;
  readonly suite: string;
  readonly durationMs?: number | undefined;
  readonly verdict: 'passed' | 'failed' | 'skipped';
}

/** The plug-in `com.adarshr.test-logger`, which prints tests by class in place of Gradle itself. */
export class TestLoggerReader {
  #heading: string | undefined;
  /** The line of a heading that was not confirmed by a free line so far. */
  #candidate: { text: string; at: number } | undefined;
  /** Headings have nothing of their own, so lines are read for a while after a task began and after each test. */
  #readTo = 0;

  /** False while a line without a trigger would change nothing. */
  isReading(number: number): boolean {
    return number < this.#readTo;
  }

  line(number: number, text: string): ToldTest | undefined {
    if (text.startsWith(TASK)) this.#task(number, text);
    if (number > this.#readTo) {
      this.#heading = undefined;
      this.#candidate = undefined;
      return undefined;
    }
    if (text === '' && this.#candidate?.at === number - 1) this.#heading = this.#candidate.text;
    else if (HEADING.test(text)) this.#candidate = { text, at: number };
    else if (text.startsWith('  ') && this.#heading !== undefined) return this.#test(number, text, this.#heading);
    return undefined;
  }

  #task(number: number, text: string): void {
    this.#heading = undefined;
    if (runsTests(text)) this.#readTo = number + LINES_TO_FIRST;
  }

  #test(number: number, text: string, heading: string): ToldTest | undefined {
    const time = text.endsWith('s)') ? TIME.exec(text) : null;
    const said = time === null ? text : text.slice(0, time.index);
    const [, worded, word] = WORDED.exec(said) ?? [];
    const [, sign, signed] = SIGNED.exec(said) ?? [];
    const title = worded ?? signed;
    if (title === undefined) return undefined;
    this.#readTo = number + LIMITS.failureBlockLines;
    const suite = heading.replaceAll(' > ', '.');
    const durationMs = time === null ? undefined : Math.round(Number(time[1] ?? 0) * 60_000 + Number(time[2]) * 1_000);
    const id = `${suite}.${title}`;
    if (word === 'SKIPPED') return { id, suite, verdict: 'skipped' };
    return { id, suite, durationMs, verdict: word === 'PASSED' || sign === '✔' ? 'passed' : 'failed' };
  }
}

/** True for `> Task :shop:integrationTest FAILED`. */
function runsTests(text: string): boolean {
  const path = text.slice(TASK.length).split(' ', 1)[0] ?? '';
  return /test/i.test(path.slice(path.lastIndexOf(':') + 1));
}
