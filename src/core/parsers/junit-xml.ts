import type { ParsedReport, ReportParser, ReportSession } from './report-parser.ts';
import { type Draft, errorTypeOf } from './shared/draft.ts';
import { type ReportOutcome, ReportTests } from './shared/report-tests.ts';
import { joined, lineOf, millisecondsOf, parametersOf, plainLines } from './shared/report-values.ts';
import { type Attributes, attribute, XmlReader } from './shared/report-xml.ts';

/** Surefire and its followers: failed, then passed when run again. */
const RETRIED_TAGS: ReadonlySet<string> = new Set(['flakyFailure', 'flakyError']);
const FAILED_TAGS: ReadonlySet<string> = new Set(['failure', 'error']);
const ROOT_TAGS: ReadonlySet<string> = new Set(['testsuites', 'testsuite']);
/** What CTest, GoogleTest and others write where no element says it. */
const FAILED_STATUS: ReadonlySet<string> = new Set(['fail', 'failed', 'failure', 'error']);
const SKIPPED_STATUS: ReadonlySet<string> = new Set(['notrun', 'disabled', 'skipped', 'ignored', 'pending']);
/** Properties in which rspec_junit_formatter, Catch2 and others put the seed. */
const SEED_PROPERTIES: ReadonlySet<string> = new Set(['seed', 'random-seed', 'random_seed', 'randomSeed']);
/** What Go's reporters put into every message. */
const EMPTY_MESSAGE = 'Failed';
/** `    file_test.go:12: message` in what a Go test printed. */
const GO_MESSAGE = /^\s{1,40}([\w./-]{1,200}\.go):(\d{1,9}): {0,4}(\S.{0,500})$/;
/** A kind of assertion (Catch2's `CHECK`, node's `testCodeFailure`) in the place of an error's type. */
const NO_TYPE = /^(?:[A-Z_]{1,40}|failure|error|fail|failed|testCodeFailure)$/;

interface Case extends Draft {
  outcome: ReportOutcome;
}

class JunitSession implements ReportSession {
  readonly #reader = new XmlReader({
    open: (name, attributes, depth) => this.#open(name, attributes, depth),
    close: (name, depth) => this.#close(name, depth),
    text: (text) => this.#take(text),
  });
  readonly #tests = new ReportTests('junit-xml');
  #case: Case | undefined;
  /** Depth of the failure element whose text is being read. */
  #textDepth = 0;
  #text = '';
  #isJunit = false;
  /** Files that the open suites name, by depth; a test without one is in its suite's. */
  readonly #files: (string | undefined)[] = [];
  /** Written by one of Go's reporters: a name stands for one test, and comes again only when that was run again. */
  #isGo = false;

  write(text: string): void {
    this.#reader.write(text);
  }

  end(): ParsedReport {
    const refusal = this.#reader.end();
    if (!this.#isJunit) return { tests: undefined, refusal: refusal ?? 'not-a-known-format' };
    return { tests: this.#tests.result(refusal === undefined, this.#isGo), refusal };
  }

  #open(name: string, attributes: Attributes, depth: number): void {
    if (depth === 1) {
      this.#isJunit = ROOT_TAGS.has(name);
      const seed = attribute(attributes, 'random_seed');
      if (seed !== '0') this.#tests.seed = seed;
    }
    if (!this.#isJunit) return;
    if (name === 'testsuite') this.#files[depth] = attribute(attributes, 'file') ?? this.#files[depth - 1];
    if (name === 'testcase') this.#case = this.#begin(attributes, this.#files[depth - 1]);
    else if (this.#case !== undefined) this.#detail(this.#case, name, attributes, depth);
    else if (name === 'property') this.#property(attributes);
  }

  #property(attributes: Attributes): void {
    const name = attribute(attributes, 'name') ?? '';
    if (name === 'go.version') this.#isGo = true;
    if (SEED_PROPERTIES.has(name)) this.#tests.seed ??= attribute(attributes, 'value');
  }

  #begin(attributes: Attributes, file: string | undefined): Case {
    const suite = attribute(attributes, 'classname');
    const name = attribute(attributes, 'name') ?? '';
    return {
      id: suite === undefined || suite === name ? name : `${suite}.${name}`,
      suite,
      file: attribute(attributes, 'file') ?? file,
      line: lineOf(attribute(attributes, 'line')),
      parameters: attribute(attributes, 'value_param') ?? parametersOf(name),
      durationMs: millisecondsOf(attribute(attributes, 'time')),
      at: this.#reader.line,
      from: this.#reader.line,
      outcome: outcomeOf(attributes),
    };
  }

  #detail(current: Case, name: string, attributes: Attributes, depth: number): void {
    const failed = FAILED_TAGS.has(name);
    if (name === 'skipped' && current.outcome === 'passed') current.outcome = 'skipped';
    if (!failed && !RETRIED_TAGS.has(name)) return;
    if (failed) current.outcome = 'failed';
    else if (current.outcome !== 'failed') current.outcome = 'retried';
    const message = attribute(attributes, 'message');
    if (message !== undefined && message !== EMPTY_MESSAGE) current.message ??= sayingLine(message, current.suite);
    const type = attribute(attributes, 'type');
    if (type !== undefined && !NO_TYPE.test(type)) current.errorType ??= type;
    if (current.message === undefined) {
      this.#textDepth = depth;
      this.#text = '';
    }
  }

  #take(text: string): void {
    if (this.#textDepth > 0) this.#text = joined(this.#text, text);
  }

  #close(name: string, depth: number): void {
    if (depth === this.#textDepth && this.#case !== undefined) {
      describe(this.#case, this.#text);
      this.#textDepth = 0;
    }
    if (name !== 'testcase' || this.#case === undefined) return;
    this.#finish(this.#case);
    this.#case = undefined;
  }

  #finish({ outcome, ...draft }: Case): void {
    draft.to = this.#reader.line;
    if (draft.message !== undefined) draft.errorType ??= errorTypeOf(draft.message);
    if (this.#isGo && (outcome === 'passed' || outcome === 'failed')) this.#tests.addTry(outcome, draft);
    else this.#tests.add(outcome, draft);
  }
}

/** What the attributes alone say; elements inside may say more. */
function outcomeOf(attributes: Attributes): ReportOutcome {
  const words = [attribute(attributes, 'status'), attribute(attributes, 'result')].map((word) => word?.toLowerCase());
  if (words.some((word) => word !== undefined && FAILED_STATUS.has(word))) return 'failed';
  return words.some((word) => word !== undefined && SKIPPED_STATUS.has(word)) ? 'skipped' : 'passed';
}

/** A Go test's last message is the one that ended it; elsewhere the first line that says something is the news. */
function describe(draft: Draft, text: string): void {
  const said = text.includes('.go:')
    ? text
        .split('\n')
        .map((line) => GO_MESSAGE.exec(line.trimEnd()))
        .findLast((match) => match !== null)
    : undefined;
  draft.message ??= said?.[3] ?? sayingLine(text, draft.suite);
  draft.file ??= said?.[1];
  draft.line ??= lineOf(said?.[2]);
}

/** Heads of a description: what go test, Catch2, GoogleTest (a place) and PHPUnit (the test's name) put above the news. */
function sayingLine(text: string, className: string | undefined): string | undefined {
  return plainLines(text).find((line) => {
    const isHead = /^(?:=== |--- |FAILED:$|\S{1,300}:\d{1,9}$)/.test(line);
    return !isHead && (className === undefined || !line.startsWith(`${className}::`));
  });
}

/** JUnit's XML in the dialects of pytest, surefire, jest-junit, gotestsum, nextest and others. Test id: `class.name`. */
export const junitXml: ReportParser = {
  id: 'junit-xml',
  title: 'JUnit XML',
  docs: 'https://github.com/testmoapp/junitxml',
  claims: ({ root }) => root !== undefined && ROOT_TAGS.has(root),
  begin: () => new JunitSession(),
};
