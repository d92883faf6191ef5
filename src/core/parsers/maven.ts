import type { LogLine, ParsedTests, TestFailure } from '../model/extraction.ts';
import { MavenSummary } from './maven-summary.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { withNextLine } from './shared/bare-error.ts';
import { type Draft, toFailure } from './shared/draft.ts';
import { javaFrame } from './shared/java-frame.ts';

/** The level that Maven prints before a line; surefire before 2.20 prints none. */
const LEVEL = /^\[(?:INFO|WARNING|WARN|ERROR)\] ?/;
/** `com.example.FooTest.bar -- Time elapsed: 0.1 s <<< FAILURE!`; `bar(com.example.FooTest)  Time elapsed: …` before 3.0. */
const TEST = /^(\S.*?) (?: |-- )Time elapsed: [\d.,]+ (?:s|sec|ms) +<<< (?:FAILURE|ERROR)!/;
/** `Tests run: 2, Failures: 1, …, Time elapsed: … <<< FAILURE! -- in com.example.FooTest`. */
const CLASS_DONE = /^Tests run: \d+, .*Time elapsed: .*?(?:--? in (\S+))?$/;
const RUNNING = /^Running ((?:[\w$]+\.)*[\w$]+)/;
const TOTAL = /^Tests run: (\d{1,9}), Failures: (\d{1,9}), Errors: (\d{1,9}), Skipped: (\d{1,9})(?:, Flakes: \d+)?$/;
/** `bar(com.example.FooTest)` and `bar[0](com.example.FooTest)`. */
const OLD_NAME = /^(.+)\(([\w.$[\]-]+)\)$/;

class MavenSession implements ParserSession {
  readonly idle = false;
  readonly #failures: Draft[] = [];
  readonly #retried: Draft[] = [];
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

  line({ number, text }: LogLine): void {
    this.#last = number;
    const level = text.charCodeAt(0) === 0x5b ? (LEVEL.exec(text)?.[0].length ?? 0) : 0;
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
      passed: [],
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
    const name = TEST.exec(body)?.[1];
    if (name === undefined) return false;
    this.#seen = true;
    this.#close(number - 1);
    const { id, suite } = identify(name, this.#classes);
    const known = this.#module.get(id);
    // With reruns each failing run is printed; the first describes the failure.
    if (known === undefined) {
      this.#open = { id, suite, at: number, from: number };
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
    if (hasLevel && text.trimEnd() !== '[ERROR]') {
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

function identify(name: string, classes: ReadonlyMap<string, string>): { id: string; suite: string } {
  if (classes.get(name.slice(name.lastIndexOf('.') + 1)) === name) return { id: name, suite: name };
  const old = OLD_NAME.exec(name);
  if (old?.[1] !== undefined && old[2]?.includes('.') === true && !old[1].includes('.')) {
    return { id: `${old[2]}.${old[1]}`, suite: old[2] };
  }
  const method = name.search(/[([{ ]|$/);
  const dot = name.lastIndexOf('.', method);
  return { id: name, suite: dot === -1 ? name : name.slice(0, dot) };
}

/** Maven's Surefire and Failsafe on the console. Test id: `package.Class.method`. */
export const maven: LogParser = {
  id: 'maven',
  title: 'Maven Surefire',
  docs: 'https://maven.apache.org/surefire/maven-surefire-plugin/',
  triggers: ['Tests run: '],
  begin: () => new MavenSession(),
};
