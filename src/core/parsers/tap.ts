import { LIMITS } from '../limits.ts';
import type { LogLine, ParsedTests } from '../model/extraction.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { failureList, passedList } from './shared/bounded-list.ts';
import { type Draft, toFailure } from './shared/draft.ts';
import { TapComments } from './tap-comments.ts';
import { TapDiagnostics } from './tap-diagnostics.ts';
import { tapPoint } from './tap-line.ts';
import { TapStream } from './tap-stream.ts';

const VERSION = 'TAP version ';
const BAIL_OUT = 'Bail out!';
const SUBTEST = /^( {0,80})# Subtest: (\S.*)$/;
/** `1..5`, also `1..0 # SKIP reason`. */
const PLAN = /^1\.\.(\d{1,9})(?: *#.*)?$/;
/** `# pass  3` of the comments that close a document. */
const SUMMARY = /^# (tests|pass|fail|cancelled|skip|skipped|todo) {1,4}(\d{1,9})$/;
/** The line that `prove` ends with, but for the result. */
const PROVE_END = /^Files=\d{1,9}, Tests=\d{1,9}, /;
const DIAGNOSTICS = /^( {1,80})---$/;
/** A line that is neither a result nor a comment, indented as mocha's TAP does it. */
const INDENTED = /^ {2,6}(?!#|\d{1,9}\.\.\d)\S/;
/** A new step of a job, or its end. */
const STEP = '##[';

class TapSession implements ParserSession {
  readonly #drafts: Draft[] = failureList();
  readonly #passed: string[] = passedList();
  readonly #counts = { passed: 0, failed: 0, skipped: 0 };
  readonly #comments = new TapComments();
  #stream = new TapStream();
  /** The failure whose description may follow. */
  #last: Draft | undefined;
  #diagnostics: TapDiagnostics | undefined;
  /** True while a document goes on: only then passing results are read, which are too plain to be looked for. */
  #isOpen = false;
  /** Line at which the document last said something. */
  #heard = 0;
  #seen = false;
  /** Whether the numbers of all documents are known. */
  #isCounted = false;
  #finished = false;

  get idle(): boolean {
    return !this.#isOpen;
  }

  line({ number, text }: LogLine): void {
    if (this.#diagnostics !== undefined) {
      this.#diagnostics.line(number, text);
      if (this.#diagnostics.isDone) this.#endDescription();
      return;
    }
    if (this.#isTap(number, text)) {
      this.#heard = number;
      this.#isOpen = true;
    } else if (text.startsWith(STEP) || number - this.#heard > LIMITS.failureBlockLines) this.#isOpen = false;
  }

  end(): ParsedTests | undefined {
    this.#endStream();
    const drafts = [...this.#drafts, ...this.#comments.join(this.#drafts)];
    if (!this.#seen && drafts.length === 0) return undefined;
    return {
      framework: 'tap',
      failures: drafts.map(({ name, ...draft }) =>
        toFailure('tap', { ...draft, message: draft.message ?? (draft.isParent === true ? undefined : name) }),
      ),
      retried: [],
      passed: this.#passed,
      ...(this.#isCounted && this.#finished ? { counts: this.#counts } : {}),
      finished: this.#finished,
    };
  }

  #isTap(number: number, text: string): boolean {
    const point = tapPoint(text);
    if (point?.ok === true && !this.#isOpen) return false;
    if (point !== undefined) {
      this.#endDescription();
      if (point.indent === 0 && point.number === 1 && this.#stream.lastNumber > 0) this.#begin(false);
      const failure = this.#stream.point(point, number);
      this.#last = point.opensBrace ? undefined : failure;
      return true;
    }
    if (this.#last !== undefined && this.#describes(this.#last, number, text)) return true;
    this.#endDescription();
    return this.#isHead(text) || this.#isComment(number, text);
  }

  /** Versions, plans and what else frames results. */
  #isHead(text: string): boolean {
    if (text.startsWith(VERSION)) {
      this.#begin(true);
      return true;
    }
    const plan = text.startsWith('1..') ? PLAN.exec(text) : null;
    if (plan !== null) {
      if (this.#stream.plan !== undefined) this.#begin(false);
      this.#stream.plan = Number(plan[1]);
      return true;
    }
    if (text.startsWith(BAIL_OUT)) this.#stream.isBroken = true;
    else if (PROVE_END.test(text)) this.#endProve();
    else return false;
    return true;
  }

  #isComment(number: number, text: string): boolean {
    const subtest = text.includes('# Subtest: ') ? SUBTEST.exec(text) : null;
    if (subtest?.[2] !== undefined) {
      this.#stream.subtest(subtest[1]?.length ?? 0, subtest[2]);
      return true;
    }
    const summary = text.startsWith('# ') ? SUMMARY.exec(text) : null;
    if (summary?.[1] !== undefined) {
      this.#stream.summary.set(summary[1], Number(summary[2]));
      return true;
    }
    const failed = this.#comments.failedTest(number, text, this.#stream.failed);
    if (failed !== undefined) {
      this.#last = failed;
      return true;
    }
    const isSection = this.#isOpen && this.#stream.mayHaveSections && /^# \S/.test(text);
    if (isSection) this.#stream.section(text.slice('# '.length));
    return isSection;
  }

  /** The lines below a failure that tell more of it: a YAML block, or comments. */
  #describes(last: Draft, number: number, text: string): boolean {
    if (number - last.at > LIMITS.failureBlockLines) return false;
    const block = text.endsWith('---') ? DIAGNOSTICS.exec(text) : null;
    if (block !== null) {
      this.#diagnostics = new TapDiagnostics(last, block[1]?.length ?? 0, number);
      last.to = number;
      return true;
    }
    // mocha has no YAML: what stands deeper than the result describes it.
    if (INDENTED.test(text)) {
      last.to = number;
      last.message ??= text;
      return true;
    }
    // What could be the name of tape's next test is not a description; Perl's names its own failure.
    if (this.#stream.mayHaveSections || SUBTEST.test(text) || SUMMARY.test(text)) return false;
    return this.#comments.describes(last, number, text, this.#stream.failed);
  }

  #endDescription(): void {
    this.#last = undefined;
    this.#diagnostics = undefined;
  }

  #endProve(): void {
    this.#endStream();
    this.#finished = true;
  }

  #begin(hasVersion: boolean): void {
    this.#endStream();
    this.#stream.hasVersion = hasVersion;
  }

  #endStream(): void {
    this.#endDescription();
    const stream = this.#stream;
    this.#stream = new TapStream();
    if (stream.isEmpty || !stream.isCertain) return;
    this.#isCounted = stream.isCounted && (this.#isCounted || !this.#seen);
    this.#seen = true;
    this.#finished = stream.isFinished;
    this.#counts.passed += stream.counts.passed;
    this.#counts.failed += stream.counts.failed;
    this.#counts.skipped += stream.counts.skipped;
    this.#drafts.push(...stream.failed.slice(0, LIMITS.failuresPerJob - this.#drafts.length));
    for (const id of stream.passed) if (this.#passed.length < LIMITS.passedPerJob) this.#passed.push(id);
  }
}

/** A plan begins with `1..`: a digit makes a trigger long enough. */
const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/**
 * The Test Anything Protocol, as node:test, tape, node-tap, bats, testem and `prove -v` print it. Test id: the names of the
 * subtests (or tape's test) and of the result, joined by ` > `, without a file's.
 */
export const tap: LogParser = {
  id: 'tap',
  title: 'TAP',
  docs: 'https://testanything.org/tap-version-14-specification.html',
  triggers: [
    'not ok ',
    ...DIGITS.map((digit) => `1..${digit}`),
    VERSION,
    BAIL_OUT,
    '# Subtest: ',
    '# tests ',
    '# pass ',
    '# fail ',
    '# cancelled ',
    '# skip',
    '# todo ',
    ', Tests=',
    "Failed test '",
    'Failed test at ',
  ],
  begin: () => new TapSession(),
};
