import type { LogLine, ParsedTests, TestFailure } from '../model/extraction.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { withNextLine } from './shared/bare-error.ts';
import { type Draft, toFailure } from './shared/draft.ts';
import { javaFrame } from './shared/java-frame.ts';

/** `com.example.FooTest > bar() FAILED`, with more segments for nested classes, suites and parameters. */
const SEPARATOR = ' > ';
const OUTCOME_CHARS = ' FAILED'.length;
/** Segments that name Gradle's own containers, printed at finer granularity. */
const CONTAINER = /^Gradle (?:Test Run|Test Executor|suite|test)\b/;
/** A last segment that already holds package, class and method (TestNG, JUnit parameters). */
const QUALIFIED = /^(?:[a-z_][\w$]*\.)+[A-Z][\w$]*\.\S/;
const COMPLETED = /^(\d{1,9}) tests? completed(?:, (\d{1,9}) failed)?(?:, (\d{1,9}) skipped)?/;
const TASK = /^(?:> Task )?:[\w.:-]+(?: [A-Z-]+)?$|^> Task :/;
const BUILD_END = /^BUILD (?:FAILED|SUCCESSFUL)\b/;

class GradleSession implements ParserSession {
  readonly idle = false;
  readonly #failures: TestFailure[] = [];
  readonly #retried: TestFailure[] = [];
  readonly #passed: string[] = [];
  readonly #counts = { passed: 0, failed: 0, skipped: 0 };
  /** Failures of the task that runs now: a pass of the same test in the same task is a retry. */
  #ofTask = new Map<string, Draft>();
  #open: Draft | undefined;
  #seen = false;
  #finished = false;
  #last = 0;

  line({ number, text }: LogLine): void {
    this.#last = number;
    if ((text.endsWith(' FAILED') || text.endsWith(' PASSED')) && this.#outcome(number, text)) return;
    const first = text.charCodeAt(0);
    if (first === 0x3e || first === 0x3a) this.#task(number, text);
    else if (first === 0x42 && BUILD_END.test(text)) {
      this.#endTask(number - 1);
      this.#finished = true;
      this.#seen = true;
    } else if (first >= 0x30 && first <= 0x39) this.#total(number, text);
    if (this.#open !== undefined) this.#detail(this.#open, number, text);
  }

  end(): ParsedTests | undefined {
    this.#endTask(this.#last);
    if (!this.#seen) return undefined;
    return {
      framework: 'gradle',
      failures: this.#failures,
      retried: this.#retried,
      passed: this.#passed,
      ...(this.#counts.passed + this.#counts.failed > 0 ? { counts: this.#counts } : {}),
      finished: this.#finished,
    };
  }

  #outcome(number: number, text: string): boolean {
    if (!text.includes(SEPARATOR) || /^[>\s]/.test(text)) return false;
    const { id, suite } = identify(text.slice(0, -OUTCOME_CHARS).split(SEPARATOR));
    if (id === '') return false;
    this.#close(number - 1);
    const known = this.#ofTask.get(id);
    if (text.endsWith('FAILED')) {
      this.#open = known ?? { id, suite, at: number, from: number };
      this.#ofTask.set(id, this.#open);
      return true;
    }
    this.#passed.push(id);
    if (known !== undefined) {
      this.#ofTask.delete(id);
      this.#retried.push(toFailure('gradle', known));
    }
    return true;
  }

  #detail(open: Draft, number: number, text: string): void {
    if (text !== '' && !text.startsWith(' ')) {
      this.#close(number - 1);
      return;
    }
    open.to = number;
    const trimmed = text.trim();
    if (trimmed === '') return;
    open.message = withNextLine(open.message, trimmed);
    const frame = open.line === undefined ? javaFrame(trimmed) : undefined;
    if (frame === undefined || (frame.className !== undefined && !sameClass(frame.className, open.suite))) return;
    open.file = frame.file;
    open.line = frame.line;
  }

  #task(number: number, text: string): void {
    if (!TASK.test(text)) return;
    this.#seen ||= text.startsWith('> Task ') || text.endsWith(' FAILED');
    this.#endTask(number - 1);
  }

  #total(number: number, text: string): void {
    const match = COMPLETED.exec(text);
    if (match === null) return;
    this.#seen = true;
    this.#close(number - 1);
    const [, completed, failed, skipped] = match.map((count) => Number(count ?? 0));
    this.#counts.failed += failed ?? 0;
    this.#counts.skipped += skipped ?? 0;
    this.#counts.passed += (completed ?? 0) - (failed ?? 0) - (skipped ?? 0);
  }

  #close(to: number): void {
    if (this.#open !== undefined) this.#open.to = Math.min(to, this.#open.to ?? to);
    this.#open = undefined;
  }

  #endTask(to: number): void {
    this.#close(to);
    for (const draft of this.#ofTask.values()) this.#failures.push(toFailure('gradle', draft));
    this.#ofTask = new Map();
  }
}

/** `Class.method` from the segments of an outcome line, without Gradle's own containers. */
function identify(segments: readonly string[]): { id: string; suite?: string } {
  const own = segments.filter((segment) => !CONTAINER.test(segment));
  const last = own.at(-1);
  if (last === undefined) return { id: '' };
  if (QUALIFIED.test(last)) {
    const method = last.search(/\(|\[|$/);
    return { id: last, suite: last.slice(0, last.lastIndexOf('.', method)) };
  }
  if (own.length < 2) return { id: last };
  return { id: own.join('.'), suite: own.slice(0, -1).join('.') };
}

function sameClass(className: string, suite: string | undefined): boolean {
  return suite === undefined || className === suite || suite.startsWith(className) || className.startsWith(suite);
}

/** Gradle's test logging. Test id: `Class.method`, as the JVM tools print it. */
export const gradle: LogParser = {
  id: 'gradle',
  title: 'Gradle',
  docs: 'https://docs.gradle.org/current/userguide/java_testing.html#test_logging',
  triggers: ['> Task :', 'tests completed, ', 'test completed, ', 'BUILD FAILED', 'BUILD SUCCESSFUL', 'test FAILED'],
  begin: () => new GradleSession(),
};
