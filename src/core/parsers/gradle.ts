import { LIMITS } from '../limits.ts';
import type { LogLine, ParsedTests, TestFailure } from '../model/extraction.ts';
import { TestLoggerReader, type ToldTest } from './gradle-test-logger.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { withNextLine } from './shared/bare-error.ts';
import { failureList, passedList } from './shared/bounded-list.ts';
import { type Draft, toFailure } from './shared/draft.ts';
import { javaFrame } from './shared/java-frame.ts';

/** `com.example.FooTest > bar() FAILED`, with more segments for nested classes, suites and parameters. */
const SEPARATOR = ' > ';
const OUTCOME_CHARS = ' FAILED'.length;
/** Segments that name Gradle's own containers, printed at finer granularity. */
const CONTAINER = /^Gradle (?:Test Run|Test Executor|suite|test)\b/;
/** A last segment that already holds package, class and method (TestNG, JUnit parameters). */
const QUALIFIED = /^(?:[a-z_][\w$]*\.)+[A-Z][\w$]*\.\S/;
/** `[2] 3, full`, JUnit's name for one invocation. */
const INVOCATION = /^\[\d{1,9}\](?: |$)/;
const COMPLETED = /^(\d{1,9}) tests? completed, (\d{1,9}) failed(?:, (\d{1,9}) skipped)?/;
const TASK = /^(?:> Task )?:[\w.:-]+(?: [A-Z-]+)?$|^> Task :/;
const BUILD_END = /^BUILD (?:FAILED|SUCCESSFUL)\b/;

/** Parts of a class's full name that are looked at; packages nest far less. */
const PACKAGE_DEPTH = 30;

class GradleSession implements ParserSession {
  readonly #failures: TestFailure[] = failureList();
  readonly #retried: TestFailure[] = failureList();
  readonly #passed: string[] = passedList();
  readonly #counts = { passed: 0, failed: 0, skipped: 0 };
  /** Failures of tasks of this build that were not counted as failed so far: a task that retries tells every try. */
  #uncounted: Draft[] = failureList();
  /** Failures of the task that runs now: a pass of the same test in the same task is a retry. */
  #ofTask = new Map<string, Draft>();
  /** Those that the test-logger plug-in told, in its own spelling; Gradle may tell them too. */
  #logged = new Map<string, Draft>();
  #open: Draft | undefined;
  readonly #testLogger = new TestLoggerReader();
  #seen = false;
  /** The retry plugin needs a Gradle that says `> Task :` before each task. */
  #namesTasks = false;
  #finished = false;
  #last = 0;

  get idle(): boolean {
    return this.#open === undefined && !this.#testLogger.isReading(this.#last);
  }

  line({ number, text }: LogLine): void {
    this.#last = number;
    const told = this.#testLogger.line(number, text);
    if (told !== undefined) {
      this.#told(number, told, told.verdict, this.#logged);
      return;
    }
    // Android's own tasks put a blank behind.
    const line = text.endsWith(' ') ? text.trimEnd() : text;
    if ((line.endsWith(' FAILED') || line.endsWith(' PASSED')) && this.#outcome(number, line)) return;
    const first = text.charCodeAt(0);
    if (first === 0x3e || first === 0x3a) this.#task(number, text);
    else if (first === 0x42 && BUILD_END.test(text)) {
      this.#endBuild(number - 1, text.startsWith('BUILD SUCCESSFUL'));
      this.#finished = true;
      this.#seen = true;
    } else if (first >= 0x30 && first <= 0x39) this.#total(number, text);
    if (this.#open !== undefined) this.#detail(this.#open, number, text);
  }

  end(): ParsedTests | undefined {
    this.#endBuild(this.#last, false);
    if (!this.#seen) return undefined;
    return {
      framework: 'gradle',
      failures: this.#failures.toSorted((a, b) => a.at - b.at),
      retried: this.#retried,
      passed: this.#passed,
      ...(this.#counts.passed + this.#counts.failed > 0 ? { counts: this.#counts } : {}),
      finished: this.#finished,
    };
  }

  #outcome(number: number, text: string): boolean {
    if (!text.includes(SEPARATOR) || /^[>\s]/.test(text)) return false;
    const named = identify(text.slice(0, -OUTCOME_CHARS).split(SEPARATOR));
    if (named.id === '') return false;
    this.#told(number, named, text.endsWith('FAILED') ? 'failed' : 'passed', this.#ofTask);
    return true;
  }

  #told(number: number, named: Omit<Draft, 'at'>, verdict: ToldTest['verdict'], drafts: Map<string, Draft>): void {
    const { id } = named;
    this.#close(number - 1);
    const known = drafts.get(id);
    if (verdict === 'skipped') return;
    if (verdict === 'failed') {
      this.#open = known ?? { ...named, at: number, from: number };
      drafts.set(id, this.#open);
      return;
    }
    this.#passed.push(id);
    if (known !== undefined && this.#namesTasks) {
      drafts.delete(id);
      this.#retried.push(toFailure('gradle', known));
    }
  }

  #detail(open: Draft, number: number, text: string): void {
    if (/^\S/.test(text) || number - (open.from ?? number) >= LIMITS.failureBlockLines) {
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
    const isNamed = text.startsWith('> Task ');
    this.#seen ||= isNamed || text.endsWith(' FAILED');
    this.#namesTasks ||= isNamed;
    if (isNamed) this.#endTask(number - 1);
    else this.#close(number - 1);
  }

  #total(number: number, text: string): void {
    const match = COMPLETED.exec(text);
    if (match === null) return;
    this.#seen = true;
    this.#close(number - 1);
    this.#keep(this.#takeTask());
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
    this.#uncounted.push(...this.#takeTask());
  }

  /** Gradle's own spelling of a test leaves out its package. */
  #takeTask(): Draft[] {
    const own = [...this.#ofTask.values()];
    const names = new Set(this.#ofTask.keys());
    const logged = [...this.#logged.values()].filter(({ id }) => !tails(id).some((tail) => names.has(tail)));
    this.#ofTask = new Map();
    this.#logged = new Map();
    return [...own, ...logged];
  }

  /** Where a build that had failures was successful and counted none of them, the tests passed when they were retried. */
  #endBuild(to: number, isSuccessful: boolean): void {
    this.#endTask(to);
    if (isSuccessful) this.#retried.push(...this.#uncounted.map((draft) => toFailure('gradle', draft)));
    else this.#keep(this.#uncounted);
    this.#uncounted = [];
  }

  #keep(drafts: readonly Draft[]): void {
    this.#failures.push(...drafts.map((draft) => toFailure('gradle', draft)));
  }
}

/** `Class.method` from the segments of an outcome line, without Gradle's own containers. */
function identify(segments: readonly string[]): Pick<Draft, 'id' | 'suite' | 'parameters'> {
  const own = rejoin(segments.filter((segment) => !CONTAINER.test(segment)));
  const last = own.at(-1);
  if (last === undefined) return { id: '' };
  if (QUALIFIED.test(last)) return { id: last, suite: suiteOf(last, own[0] ?? '') };
  if (own.length < 2) return { id: last };
  const parameters = INVOCATION.test(last) ? last : undefined;
  // A parametrised test is a container of its invocations.
  const suite = own.slice(0, parameters === undefined || own.length < 3 ? -1 : -2).join('.');
  return { id: own.join('.'), suite, parameters };
}

/** What a parametrised test was called with may hold the separator. */
function rejoin(segments: readonly string[]): readonly string[] {
  const at = segments.findIndex((segment) => INVOCATION.test(segment));
  return at < 1 ? segments : [...segments.slice(0, at), segments.slice(at).join(SEPARATOR)];
}

/** What follows the class may be a sentence with stops. */
function suiteOf(id: string, container: string): string {
  if (container !== id && id.startsWith(`${container}.`)) return container;
  const method = id.search(/[([ ]|$/);
  return id.slice(0, id.lastIndexOf('.', method));
}

/** The id without one, two, … of its package's parts. */
function tails(id: string): string[] {
  const parts = id.split('.', PACKAGE_DEPTH);
  let rest = id;
  return parts.map((part) => {
    const tail = rest;
    rest = rest.slice(part.length + 1);
    return tail;
  });
}

/** True when one is the other or a class inside it; nested classes are printed with either sign. */
function sameClass(className: string, suite: string | undefined): boolean {
  if (suite === undefined) return true;
  const [a, b] = [className.replaceAll('$', '.'), suite];
  return a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);
}

/** Gradle's test logging. Test id: `Class.method`, as the JVM tools print it. */
export const gradle: LogParser = {
  id: 'gradle',
  title: 'Gradle',
  docs: 'https://docs.gradle.org/current/userguide/java_testing.html#test_logging',
  triggers: [' FAILED', ' PASSED', '> Task :', ' completed, ', 'BUILD FAILED', 'BUILD SUCCESSFUL'],
  begin: () => new GradleSession(),
};
