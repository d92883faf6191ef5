import { LIMITS } from '../limits.ts';
import type { LogLine, ParsedTests } from '../model/extraction.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { failureList } from './shared/bounded-list.ts';
import { type Draft, toFailure } from './shared/draft.ts';
import { javaFrame } from './shared/java-frame.ts';
import { withoutLevel } from './shared/sbt-level.ts';

/** `CartTest:` above a suite's tests; outside of sbt only names that are given to suites. */
const HEADING = /^([A-Z][\w$]*):$/;
const NAMED_AS_SUITE = /(?:Tests?|Specs?|Suite):$/;
/** `- adds up *** FAILED ***`, deeper the more scopes there are around it. */
const TEST = /^( {0,60})- (\S.*)$/;
const FAILED = ' *** FAILED ***';
/** A test that did not run to its end, and none that failed. */
const NOT_RUN = / (?:!!! (?:IGNORED|CANCELED) !!!|\(pending\))$/;
/** `CartTest *** ABORTED ***`, `… suite with class name: com.example.CartTest *** ABORTED ***`. */
const ABORTED = /^(?:.{0,200}class name: )?([\w.$]{1,300}) \*\*\* ABORTED \*\*\*$/;
/** `1 did not equal 2 (CartTest.scala:12)`. */
const PLACE = /^(.*) \(([\w$-]+\.scala):(\d{1,9})\)$/;
const TOTAL =
  /^Tests: succeeded (\d{1,9}), failed (\d{1,9}), canceled (\d{1,9}), ignored (\d{1,9}), pending (\d{1,9})$/;
/** What sbt itself says between the lines of a suite. */
const SBT = /^(?:[Cc]ompiling|[Dd]one|[Uu]pdating|[Rr]esolving|Fetching|Packaging|Set|Passed:|Test) /;
/** What a test logged; scopes are words. */
const LOGGED = /\d:\d|\b(?:TRACE|DEBUG|INFO|WARN|ERROR)\b|^[^\p{L}\p{N}"'`#]|https?:|^[\w$]+(?:\.[\w$]+)+/u;
const UNITS: Readonly<Record<string, number>> = { hour: 3_600_000, minute: 60_000, second: 1_000, millisecond: 1 };

const TRIGGERS = [
  '[info] - ',
  '*** FAILED ***',
  '*** ABORTED ***',
  'Tests: succeeded ',
  'Test:',
  'Tests:',
  'Spec:',
  'Specs:',
  'Suite:',
];

interface Scope {
  readonly indent: number;
  readonly text: string;
}

class ScalatestSession implements ParserSession {
  readonly #failures: Draft[] = failureList();
  readonly #passed = new Set<string>();
  readonly #counts = { passed: 0, failed: 0, skipped: 0 };
  #suite: string | undefined;
  #headingAt = 0;
  /** The suites are printed without sbt's levels. */
  #readsBare = true;
  /** What the tests around here are about, from the outside in. */
  #scopes: Scope[] = [];
  #open: Draft | undefined;
  #openIndent = 0;
  /** The last line below a failing test: part of its description, or the scope of what follows. */
  #deep: Scope | undefined;
  /** Scopes stand above tests, so lines are read for a while after each line of ScalaTest's own. */
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
      this.#close(this.#last);
    }
    this.#last = number;
    const { level, body } = withoutLevel(text);
    if (this.#own(number, body.trimEnd(), level)) this.#readTo = number + LIMITS.failureBlockLines;
    // Under sbt, what has no level was printed by the tests.
    else if (level === 'info' || this.#readsBare) this.#other(number, body);
  }

  end(): ParsedTests | undefined {
    this.#close(this.#last);
    if (!this.#seen) return undefined;
    for (const { id } of this.#failures) this.#passed.delete(id);
    return {
      framework: 'scalatest',
      failures: this.#failures.map((draft) => toFailure('scalatest', draft)),
      retried: [],
      passed: [...this.#passed],
      ...(this.#finished ? { counts: this.#counts } : {}),
      finished: this.#finished,
    };
  }

  #own(number: number, body: string, level: string | undefined): boolean {
    if (level === 'warn' || level === 'error') return false;
    const suite = body.endsWith(':') ? HEADING.exec(body)?.[1] : undefined;
    if (suite !== undefined && (level === 'info' || NAMED_AS_SUITE.test(body))) {
      this.#close(number - 1);
      this.#suite = suite;
      this.#headingAt = number;
      this.#scopes = [];
      this.#readsBare = level === undefined;
      return true;
    }
    if (body.includes(' *** ABORTED ***') && this.#aborted(number, body)) return true;
    return body.startsWith('Tests: ') ? this.#total(number, body) : this.#test(number, body, level);
  }

  #test(number: number, body: string, level: string | undefined): boolean {
    const test = testOf(body);
    if (test === undefined) return false;
    const { title, indent, hasFailed, durationMs } = test;
    if (!hasFailed && (this.#suite === undefined || (level === undefined && !this.#readsBare))) return false;
    this.#enter(indent);
    this.#close(number - 1);
    const name = [...this.#scopes.map(({ text }) => text), title].join(' ');
    const id = this.#suite === undefined ? name : `${this.#suite}: ${name}`;
    if (hasFailed) this.#fail({ id, name, suite: this.#suite, durationMs, at: number, from: number }, indent);
    else if (!NOT_RUN.test(title)) this.#passed.add(id);
    return true;
  }

  /** Leaves the scopes that a test at this depth is not in, and enters the one just read. */
  #enter(indent: number): void {
    this.#scopes = this.#scopes.filter((scope) => scope.indent <= indent);
    if (this.#deep?.indent === indent && this.#open !== undefined && indent > this.#openIndent) {
      this.#scopes.push(this.#deep);
    }
  }

  #fail(draft: Draft, indent: number): void {
    this.#seen = true;
    this.#open = draft;
    this.#openIndent = indent;
    this.#failures.push(draft);
  }

  /** A suite that could not be set up is named in the place of its tests. */
  #aborted(number: number, body: string): boolean {
    const className = ABORTED.exec(body.trim())?.[1];
    if (className === undefined) return false;
    this.#close(number - 1);
    const suite = className.slice(className.lastIndexOf('.') + 1);
    this.#fail({ id: suite, suite, at: number, from: number }, 0);
    return true;
  }

  #other(number: number, body: string): void {
    const trimmed = body.trim();
    if (trimmed === '') return;
    const indent = body.length - body.trimStart().length;
    if (this.#open !== undefined && indent > this.#openIndent) {
      this.#detail(this.#open, number, trimmed);
      this.#deep = { indent, text: trimmed };
      return;
    }
    this.#close(number - 1);
    if (trimmed.startsWith('Run completed in ')) this.#suite = undefined;
    if (this.#suite === undefined || SBT.test(trimmed) || LOGGED.test(trimmed)) return;
    // Without levels, what the tests print looks like a scope: it is one for sure only below the heading.
    if (this.#readsBare && indent === 0 && number > this.#headingAt + 1) return;
    this.#scopes = this.#scopes.filter((scope) => scope.indent < indent);
    this.#scopes.push({ indent, text: trimmed });
  }

  #detail(open: Draft, number: number, trimmed: string): void {
    open.to = number;
    const [, said, file, line] = trimmed.endsWith(')') ? (PLACE.exec(trimmed) ?? []) : [];
    const frame = open.line === undefined && trimmed.startsWith('at ') ? javaFrame(trimmed) : undefined;
    if (file !== undefined && open.line === undefined && !trimmed.startsWith('at ')) {
      open.file = file;
      open.line = Number(line);
      this.#name(open, file);
    } else if (frame !== undefined && (open.suite === undefined || frame.file.startsWith(open.suite))) {
      open.file = frame.file;
      open.line = frame.line;
    }
    open.message ??= said ?? trimmed;
  }

  /** A suite whose heading was not seen has the name of its file. */
  #name(open: Draft, file: string): void {
    if (open.suite !== undefined) return;
    open.suite = file.slice(0, -'.scala'.length);
    open.id = `${open.suite}: ${open.id}`;
  }

  #total(number: number, body: string): boolean {
    const match = TOTAL.exec(body);
    if (match === null) return false;
    this.#close(number - 1);
    const [, passed, failed, canceled, ignored, pending] = match.map(Number);
    this.#seen = true;
    this.#finished = true;
    this.#suite = undefined;
    this.#counts.passed += passed ?? 0;
    this.#counts.failed += failed ?? 0;
    this.#counts.skipped += (canceled ?? 0) + (ignored ?? 0) + (pending ?? 0);
    return true;
  }

  #close(to: number): void {
    if (this.#open !== undefined) this.#open.to = Math.min(to, this.#open.to ?? to);
    this.#open = undefined;
    this.#deep = undefined;
  }
}

/** What a line says of a test; undefined for any other line. */
function testOf(
  body: string,
): { title: string; indent: number; hasFailed: boolean; durationMs: number | undefined } | undefined {
  const match = TEST.exec(body);
  if (match === null && !body.includes(FAILED)) return undefined;
  const indent = match?.[1]?.length ?? body.length - body.trimStart().length;
  const { title: said, durationMs } = withoutTime(match?.[2] ?? body.trim());
  const hasFailed = said.endsWith(FAILED);
  if (match === null && !hasFailed) return undefined;
  const title = hasFailed ? withoutTime(said.slice(0, -FAILED.length)).title : said;
  return title === '' ? undefined : { title, indent, hasFailed, durationMs };
}

/** `adds up (1 second, 20 milliseconds)`, as printed with durations. */
function withoutTime(text: string): { title: string; durationMs?: number } {
  const start = text.endsWith(')') ? text.lastIndexOf(' (') : -1;
  if (start === -1) return { title: text };
  let durationMs = 0;
  for (const part of text.slice(start + 2, -1).split(', ')) {
    const [, count, unit] = /^(\d{1,9}) (hour|minute|second|millisecond)s?$/.exec(part) ?? [];
    if (unit === undefined) return { title: text };
    durationMs += Number(count) * (UNITS[unit] ?? 0);
  }
  return { title: text.slice(0, start), durationMs };
}

/** ScalaTest's console reporter, under sbt or alone. Test id: `Suite: scopes title`. */
export const scalatest: LogParser = {
  id: 'scalatest',
  title: 'ScalaTest',
  docs: 'https://www.scalatest.org/user_guide/using_the_runner',
  triggers: TRIGGERS,
  begin: () => new ScalatestSession(),
};
