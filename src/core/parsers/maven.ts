import { LIMITS } from '../limits.ts';
import type { LogLine, ParsedTests, TestFailure } from '../model/extraction.ts';
import { MavenSummary } from './maven-summary.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { withNextLine } from './shared/bare-error.ts';
import { failureList, passedList } from './shared/bounded-list.ts';
import { type Draft, toFailure } from './shared/draft.ts';
import { javaFrame } from './shared/java-frame.ts';

/** The level that Maven prints before a line, after the time where it is told to; surefire before 2.20 prints none. */
const LEVEL = /^(?:\[?\d[\dT:.,+Z -]{4,31}\]? )?\[(?:INFO|WARNING|WARN|ERROR)\] ?/;
/** `com.example.FooTest.bar -- Time elapsed: 0.1 s <<< FAILURE!`; `bar(com.example.FooTest)  Time elapsed: …` before 3.0. */
const TEST = /^(\S.*?) (?: |-- )Time elapsed: ([\d.,]{1,20}) (s|sec|ms)(?: +<<< (FAILURE|ERROR)!| *$)/;
/** `Tests run: 2, Failures: 1, …, Time elapsed: … <<< FAILURE! -- in com.example.FooTest`. */
const CLASS_DONE = /^Tests run: \d+, .*Time elapsed: .*?(?:--? in (\S+))?$/s;
const RUNNING = /^Running ((?:[\w$]+\.)*[\w$]+)/;
const TOTAL = /^Tests run: (\d{1,9}), Failures: (\d{1,9}), Errors: (\d{1,9}), Skipped: (\d{1,9})(?:, Flakes: \d+)?$/;
/** `com.example.FooTest.bar…`, as names are printed since 3.0; before, a test's words came first. */
const QUALIFIED = /^(?:[a-z_][\w$]*\.)+[A-Z][\w$]*\./;
/** `bar(com.example.FooTest)` and `bar[0](com.example.FooTest)`. */
const OLD_NAME = /^(.+)\(([\w.$[\]-]+)\)$/;

/** Parts of a class's full name that are looked at; packages nest far less. */
const PACKAGE_DEPTH = 30;

class MavenSession implements ParserSession {
  readonly #failures: Draft[] = failureList();
  readonly #retried: Draft[] = failureList();
  /** Named only by the plain report. */
  readonly #passed: string[] = passedList();
  readonly #counts = { passed: 0, failed: 0, skipped: 0 };
  /** Full class names by their last part: summaries of surefire 2.13 and later leave the package out. */
  readonly #classes = new Map<string, string>();
  /** Failures of the module that runs now. */
  #module = new Map<string, Draft>();
  #summary = new MavenSummary();
  #open: Draft | undefined;
  #seen = false;
  #finished = false;
  #last = 0;

  get idle(): boolean {
    return this.#open === undefined && !this.#summary.isOpen;
  }

  line({ number, text }: LogLine): void {
    this.#last = number;
    const level = mayHaveLevel(text) ? (LEVEL.exec(text)?.[0].length ?? 0) : 0;
    const body = level === 0 ? text : text.slice(level);
    if (body.includes('Time elapsed: ') && this.#timed(number, body)) return;
    if (body.startsWith('Running ')) this.#running(number, body);
    else if (body.startsWith('Tests run: ')) this.#total(number, body);
    else if (this.#summary.line(number, body, level > 0)) this.#close(number - 1);
    if (this.#open !== undefined) this.#detail(this.#open, number, text, level > 0);
  }

  end(): ParsedTests | undefined {
    this.#endModule(this.#last);
    if (!this.#seen) return undefined;
    return {
      framework: 'maven',
      failures: this.#failures.map((draft) => toFailure('maven', draft)),
      retried: this.#retried.map((draft): TestFailure => toFailure('maven', draft)),
      passed: this.#passed,
      ...(this.#finished ? { counts: this.#counts } : {}),
      finished: this.#finished,
    };
  }

  #timed(number: number, body: string): boolean {
    const done = body.startsWith('Tests run: ') ? CLASS_DONE.exec(body) : null;
    if (done !== null) {
      this.#seen = true;
      this.#close(number - 1);
      if (done[1] !== undefined) this.#know(done[1]);
      return true;
    }
    const [, name, count, unit, outcome] = TEST.exec(body) ?? [];
    if (name === undefined || count === undefined) return false;
    this.#seen = true;
    this.#close(number - 1);
    const { id, suite } = identify(name, this.#classes);
    if (outcome === undefined) {
      this.#passed.push(id);
      return true;
    }
    const durationMs = Math.round(Number(count.replaceAll(',', '')) * (unit === 'ms' ? 1 : 1_000));
    const known = this.#module.get(id);
    // With reruns each failing run is printed; the first describes the failure.
    if (known === undefined) {
      this.#open = { id, suite, parameters: invocation(id), durationMs, at: number, from: number };
      this.#module.set(id, this.#open);
    }
    return true;
  }

  #running(number: number, body: string): void {
    const name = RUNNING.exec(body)?.[1];
    if (name === undefined) return;
    this.#close(number - 1);
    this.#know(name);
  }

  #know(className: string): void {
    this.#classes.set(className.slice(className.lastIndexOf('.') + 1), className);
  }

  #detail(open: Draft, number: number, text: string, hasLevel: boolean): void {
    const isOver = number - (open.from ?? number) >= LIMITS.failureBlockLines;
    if (isOver || (hasLevel && text.trimEnd() !== '[ERROR]')) {
      this.#close(number - 1);
      return;
    }
    open.to = number;
    const trimmed = text.trim();
    if (trimmed === '' || hasLevel) return;
    open.message = withNextLine(open.message, trimmed);
    const frame = open.line === undefined ? javaFrame(trimmed) : undefined;
    if (frame?.className === undefined || (open.suite !== undefined && !frame.className.startsWith(open.suite))) return;
    open.file = frame.file;
    open.line = frame.line;
  }

  #total(number: number, body: string): void {
    const match = TOTAL.exec(body.trimEnd());
    if (match === null) return;
    const [, run, failures, errors, skipped] = match.map(Number);
    const failed = (failures ?? 0) + (errors ?? 0);
    this.#seen = true;
    this.#finished = true;
    this.#counts.failed += failed;
    this.#counts.skipped += skipped ?? 0;
    this.#counts.passed += (run ?? 0) - failed - (skipped ?? 0);
    this.#endModule(number - 1);
  }

  #close(to: number): void {
    if (this.#open !== undefined) this.#open.to = Math.min(to, this.#open.to ?? to);
    this.#open = undefined;
  }

  /**
   * Joins the lines printed while tests ran with the closing summary of the same module. Of a class whose set-up failed
   * the lines name the class alone, and the summary the method that failed.
   */
  #endModule(to: number): void {
    this.#close(to);
    const { failed, flaky } = this.#summary.take(this.#classes);
    const byMethod = new Map([...this.#module].map(([id, draft]) => [withoutParameters(id), draft]));
    for (const draft of failed) {
      // The summary drops parameters: `FooTest.bar` stands for `FooTest.bar(int)[1]`.
      const known = this.#module.get(draft.id) ?? byMethod.get(draft.id) ?? this.#module.get(draft.suite ?? '');
      if (known === undefined) this.#module.set(draft.id, draft);
      else known.message ??= draft.message;
    }
    for (const draft of flaky) {
      this.#retried.push(this.#module.get(draft.id) ?? draft);
      this.#module.delete(draft.id);
    }
    this.#failures.push(...this.#module.values());
    this.#module = new Map();
    this.#summary = new MavenSummary();
  }
}

function withoutParameters(id: string): string {
  const end = id.search(/[([{ ]/);
  return end === -1 ? id : id.slice(0, end);
}

/** A level begins with a bracket, or a time with a bracket or a number. */
function mayHaveLevel(text: string): boolean {
  const first = text.charCodeAt(0);
  return first === 0x5b || (first >= 0x30 && first <= 0x39);
}

/** `0` of `bar[0]`, `2` of `bar(int)[2]`. */
function invocation(id: string): string | undefined {
  return id.endsWith(']') ? id.slice(id.lastIndexOf('[') + 1, -1) : undefined;
}

function identify(name: string, classes: ReadonlyMap<string, string>): { id: string; suite: string } {
  if (classes.get(name.slice(name.lastIndexOf('.') + 1)) === name) return { id: name, suite: name };
  const old = OLD_NAME.exec(name);
  if (old?.[1] !== undefined && old[2]?.includes('.') === true && !QUALIFIED.test(old[1])) {
    return { id: `${old[2]}.${old[1]}`, suite: old[2] };
  }
  return { id: name, suite: knownSuite(name, classes) ?? suiteOf(name) };
}

/** The class that is known to run and begins the name: what follows may be a sentence with stops. */
function knownSuite(name: string, classes: ReadonlyMap<string, string>): string | undefined {
  const words = name.search(/[([{ ]|$/);
  let dot = name.indexOf('.');
  for (let depth = 0; depth < PACKAGE_DEPTH && dot !== -1 && dot <= words; depth += 1) {
    const prefix = name.slice(0, dot);
    if (classes.get(prefix.slice(prefix.lastIndexOf('.') + 1)) === prefix) return prefix;
    dot = name.indexOf('.', dot + 1);
  }
  return undefined;
}

function suiteOf(name: string): string {
  const method = name.search(/[([{ ]|$/);
  const dot = name.lastIndexOf('.', method);
  return dot === -1 ? name : name.slice(0, dot);
}

/** Maven's Surefire and Failsafe on the console. Test id: `package.Class.method`. */
export const maven: LogParser = {
  id: 'maven',
  title: 'Maven Surefire',
  docs: 'https://maven.apache.org/surefire/maven-surefire-plugin/',
  triggers: [
    'Time elapsed: ',
    'Tests run: ',
    'Running ',
    'Failed tests:',
    'Tests in error:',
    'Failures:',
    'Errors:',
    'Flakes:',
  ],
  begin: () => new MavenSession(),
};
