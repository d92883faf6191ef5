import { LIMITS } from '../limits.ts';
import type { LogLine, ParsedTests } from '../model/extraction.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { withoutTask } from './shared/ant-prefix.ts';
import { failureList, passedList } from './shared/bounded-list.ts';
import { type Draft, toFailure } from './shared/draft.ts';
import { javaFrame } from './shared/java-frame.ts';

const SUITE = /^(Testsuite: |Running )((?:[\w$]+\.)*[\w$]+)$/;
/** `Testcase: adds(com.example.CartTest):	FAILED`, `Testcase: com.example.CartTest:adds:	Caused an ERROR` of a crash. */
const BRIEF = /^Testcase: (\S.*):\s?(FAILED|Caused an ERROR)$/;
const METHOD = /^(.+)\(([\w.$]+)\)$/;
const CRASHED = /^([\w.$]+):([\w$]+)$/;
/** `Testcase: adds took 0.004 sec` of the plain formatter; what went wrong stands in the next line. */
const PLAIN = /^Testcase: (\S.*) took ([\d.,]{1,14}) sec$/;
const OUTCOME = /^\s(?:(FAILED|Caused an ERROR)$|SKIPPED)/;
/** `Tests run: 5, Failures: 1, Errors: 2, Skipped: 1, Time elapsed: 0.097 sec` of one class. */
const TOTAL = /^Tests run: (\d{1,9}), Failures: (\d{1,9}), Errors: (\d{1,9})(?:, Skipped: (\d{1,9}))?, Time elapsed: /;
/** `Test com.example.CartTest FAILED (crashed)`. */
const CLASS_FAILED = /^Test ([\w.$]+) FAILED(?: \((crashed|timeout)\))?$/;
const BUILD_END = /^BUILD (?:FAILED|SUCCESSFUL)$/;
/** `junit.framework.AssertionFailedError: expected …`, below the message alone. */
const TYPE = /^((?:[a-z_]\w*\.)+[A-Z][\w$]*)(?::|$)/;

interface Totals {
  readonly run: number;
  readonly failed: number;
  readonly skipped: number;
}

class AntSession implements ParserSession {
  readonly #failures: Draft[] = failureList();
  readonly #passed: string[] = passedList();
  /** By class: with a summary besides a formatter they are printed twice. */
  readonly #totals = new Map<string, Totals>();
  /** Classes of which a failing test was named. */
  readonly #named = new Set<string>();
  #suite: string | undefined;
  /** A test of the plain formatter whose outcome was not seen yet. */
  #pending: Draft | undefined;
  #open: Draft | undefined;
  #finished = false;
  /** A line was seen that only Ant prints: totals look alike elsewhere. */
  #isSure = false;
  #last = 0;

  get idle(): boolean {
    return this.#open === undefined && this.#pending === undefined;
  }

  line({ number, text: printed }: LogLine): void {
    this.#last = number;
    const text = withoutTask(printed);
    this.#isSure ||= text !== printed && SUITE.test(text.trimEnd());
    const pending = this.#pending;
    this.#pending = undefined;
    if (pending !== undefined && this.#outcome(pending, text)) return;
    if (text.startsWith('Test') && this.#report(number, text)) return;
    if (text.startsWith('Running ') && text !== printed) this.#begin(number, text);
    else if (text.startsWith('BUILD ') && BUILD_END.test(text)) {
      this.#close(number - 1);
      this.#finished = this.#suite !== undefined;
    } else if (this.#open !== undefined) this.#detail(this.#open, number, text);
  }

  end(): ParsedTests | undefined {
    this.#close(this.#last);
    if (!this.#isSure) return undefined;
    return {
      framework: 'ant',
      failures: this.#failures.map((draft) => toFailure('ant', draft)),
      retried: [],
      passed: this.#passed,
      ...(this.#totals.size > 0 ? { counts: sum([...this.#totals.values()]) } : {}),
      finished: this.#finished,
    };
  }

  #report(number: number, text: string): boolean {
    if (text.startsWith('Testcase: ')) return this.#brief(number, text) || this.#plain(number, text);
    if (text.startsWith('Testsuite: ')) return this.#begin(number, text);
    if (text.startsWith('Tests run: ')) return this.#total(number, text);
    return this.#classFailed(number, text);
  }

  #begin(number: number, text: string): boolean {
    const suite = SUITE.exec(text.trimEnd())?.[2];
    if (suite === undefined) return false;
    this.#close(number - 1);
    this.#suite = suite;
    return true;
  }

  #brief(number: number, text: string): boolean {
    const title = BRIEF.exec(text)?.[1];
    if (title === undefined) return false;
    const [, method, suite] = METHOD.exec(title) ?? [];
    const crashed = CRASHED.exec(title);
    if (method !== undefined && suite !== undefined) this.#fail({ ...name(suite, method), at: number });
    else if (crashed?.[1] !== undefined) this.#fail({ ...name(crashed[1], crashed[2] ?? ''), at: number });
    else this.#fail({ ...name(title, title), at: number });
    return true;
  }

  #plain(number: number, text: string): boolean {
    const match = PLAIN.exec(text);
    if (match?.[1] === undefined || this.#suite === undefined) return false;
    this.#close(number - 1);
    const method = match[1].endsWith('()') ? match[1].slice(0, -2) : match[1];
    const durationMs = Math.round(Number((match[2] ?? '').replaceAll(',', '')) * 1000);
    this.#pending = { ...name(this.#suite, method), durationMs, at: number };
    return true;
  }

  /** True when the line belongs to the pending test. */
  #outcome(pending: Draft, text: string): boolean {
    const match = OUTCOME.exec(text);
    this.#isSure = true;
    if (match === null) this.#passed.push(pending.id);
    else if (match[1] !== undefined) this.#fail(pending);
    return match !== null;
  }

  #fail(draft: Draft): void {
    this.#isSure = true;
    this.#close(draft.at - 1);
    draft.from = draft.at;
    this.#open = draft;
    this.#failures.push(draft);
    this.#named.add(draft.suite ?? '');
  }

  #total(number: number, text: string): boolean {
    const match = TOTAL.exec(text);
    if (match === null || this.#suite === undefined) return false;
    this.#close(number - 1);
    const [, run, failures, errors, skipped] = match.map((count) => Number(count ?? 0));
    const failed = (failures ?? 0) + (errors ?? 0);
    this.#totals.set(this.#suite, { run: run ?? 0, failed, skipped: skipped ?? 0 });
    return true;
  }

  /** All that is known of a class without a formatter, and of one whose process ended. */
  #classFailed(number: number, text: string): boolean {
    const match = CLASS_FAILED.exec(text);
    if (match?.[1] === undefined || this.#suite === undefined) return false;
    this.#close(number - 1);
    if (!this.#named.has(match[1])) this.#failures.push({ ...name(match[1], match[1]), message: match[2], at: number });
    return true;
  }

  #detail(open: Draft, number: number, text: string): void {
    if (number - open.at >= LIMITS.failureBlockLines) {
      this.#close(number - 1);
      return;
    }
    const trimmed = text.trim();
    if (trimmed === '') return;
    open.to = number;
    open.errorType ??= TYPE.exec(text)?.[1];
    open.message ??= trimmed;
    const frame = open.line === undefined ? javaFrame(trimmed) : undefined;
    if (frame?.className === undefined || !frame.className.startsWith(open.suite ?? '')) return;
    open.file = frame.file;
    open.line = frame.line;
  }

  #close(to: number): void {
    if (this.#open !== undefined) this.#open.to = Math.min(to, this.#open.to ?? to);
    this.#open = undefined;
  }
}

/** A class whose set-up failed is named in its own place. */
function name(suite: string, method: string): { id: string; suite: string } {
  return { id: method === suite ? suite : `${suite}.${method}`, suite };
}

function sum(totals: readonly Totals[]): { passed: number; failed: number; skipped: number } {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const { run, failed, skipped } of totals) {
    counts.failed += failed;
    counts.skipped += skipped;
    counts.passed += Math.max(0, run - failed - skipped);
  }
  return counts;
}

/** Ant's `junit` task with its brief, plain or no formatter. Test id: `package.Class.method`. */
export const ant: LogParser = {
  id: 'ant',
  title: 'Ant JUnit',
  docs: 'https://ant.apache.org/manual/Tasks/junit.html',
  triggers: ['Testsuite: ', 'Testcase: ', 'Tests run: ', '] Running ', '] Test ', 'BUILD FAILED', 'BUILD SUCCESSFUL'],
  begin: () => new AntSession(),
};
