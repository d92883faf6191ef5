import { LIMITS } from '../limits.ts';
import { STEP_MARK } from '../log/steps.ts';
import type { LogLine, ParsedTests } from '../model/extraction.ts';
import { FAILS_INSIDE, INNER_TRIGGERS, innerTest } from './ctest-inner.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { CTEST_TRIGGERS, type CtestResult, ctestResult, withoutOwner } from './shared/ctest-line.ts';
import { type Draft, toFailure } from './shared/draft.ts';

/** `Test project /x/build` opens an execution; the same folder again is the same tests again. */
const PROJECT = /^(?:\d{1,7}: )?Test project (\S.*)$/;
/** `4: Test command: /x/build/cart_tests`, with which `ctest -V` opens the output of a test. */
const COMMAND = 'Test command: ';
const SUMMARY = /^(\d{1,3})% tests passed, (\d{1,9}) tests? failed out of (\d{1,9})$/;
const LIST = 'The following tests FAILED:';
/** `	  3 - cart_tests (Failed)`, perhaps with labels behind. */
const LISTED = /^[\t ]{1,8}(\d{1,7}) - (\S.*)$/;
const LISTED_STATUS = / \(([A-Z][\w ]{2,40})\)/;
/** A test's `      Start  4: name`, and what else CTest prints between tests, ends the output of the one before. */
const START = /^ {4,12}Start +\d{1,7}: \S/;
/** Words by which a line of a test's output is told to say what went wrong. */
const ALARM = /\b(?:error|fail(?:ed|ure|s)?|assert(?:ion)?|exception|terminate called|panic(?:ked)?|fatal)\b|Error:/i;

/** Tests under way at once that are told apart: more than the cores of any runner. */
const PARALLEL = 1_000;

/** A test whose output is being read. */
interface Reading {
  readonly draft: Draft;
  /** Last line of which the details matter. */
  readonly until: number;
  /** Another runner's failure was seen in it, or a test of another runner that has not ended. */
  hasFailed: boolean;
  isRunning: boolean;
}

class CtestSession implements ParserSession {
  readonly #failed = new Map<string, Draft>();
  readonly #recovered = new Set<string>();
  readonly #passed = new Set<string>();
  readonly #counts = { passed: 0, failed: 0, skipped: 0 };
  /** Failed tests of each folder, so that a second execution in it is seen to be a retry. */
  readonly #failedIn = new Map<string, Set<string>>();
  #folder = '';
  /** Test whose result was printed and whose output may follow. */
  #open: Reading | undefined;
  /** Tests whose output comes before their result, by the number that opens each of its lines. */
  readonly #verbose = new Map<string, Reading>();
  #isList = false;
  /** CTest counts them among those that passed, but not the disabled ones. */
  #skipped = 0;
  #until = 0;
  #last = 0;
  #seen = false;
  #totals = false;
  #finished = false;

  get idle(): boolean {
    return this.#last >= this.#until && !this.#isList;
  }

  line({ number, text }: LogLine): void {
    this.#last = number;
    if (this.#isList && this.#listed(number, text)) return;
    const result = ctestResult(text);
    if (result !== undefined) this.#result(number, result);
    else if (text.includes('% tests passed, ')) this.#summary(text);
    else if (text.startsWith('Test project ') || text.includes(': Test project ')) this.#project(text);
    else if (text === LIST) this.#isList = true;
    else if (text.startsWith(STEP_MARK) || START.test(text)) this.#close();
    else this.#output(number, text);
  }

  end(): ParsedTests | undefined {
    this.#close();
    if (!this.#seen) return undefined;
    const drafts = [...this.#failed.values()];
    const pick = (isRecovered: boolean) =>
      drafts.filter(({ id }) => this.#recovered.has(id) === isRecovered).map((draft) => toFailure('ctest', draft));
    return {
      framework: 'ctest',
      failures: pick(false),
      retried: pick(true),
      passed: [...this.#passed].filter((id) => !this.#failed.has(id)),
      ...(this.#totals ? { counts: this.#counts } : {}),
      finished: this.#finished,
    };
  }

  #project(text: string): void {
    const folder = PROJECT.exec(text)?.[1];
    if (folder === undefined) return;
    this.#close();
    this.#folder = folder;
    this.#finished = false;
  }

  #result(number: number, result: CtestResult): void {
    this.#close();
    this.#seen = true;
    const before = this.#verbose.get(result.number);
    this.#verbose.delete(result.number);
    const id = result.name;
    const failedHere = this.#failedIn.get(this.#folder) ?? new Set<string>();
    this.#failedIn.set(this.#folder, failedHere);
    if (result.status.includes('(Disabled)')) {
      this.#counts.skipped += 1;
    } else if (result.status === 'Skipped') {
      this.#skipped += 1;
    } else if (result.status === 'Passed') {
      if (this.#passed.size < LIMITS.passedPerJob) this.#passed.add(id);
      if (failedHere.has(id)) this.#recovered.add(id);
    } else {
      if (this.#failed.size < LIMITS.failuresPerJob) failedHere.add(id);
      this.#recovered.delete(id);
      this.#fail(number, result, before);
    }
  }

  #fail(number: number, { name, status, durationMs }: CtestResult, before: Reading | undefined): void {
    const { message } = before?.draft ?? {};
    const draft: Draft = { id: name, at: number, from: before?.draft.from ?? number, to: number, message, durationMs };
    // A description longer than a block is cut at its end, where the result stands.
    if (number - (draft.from ?? number) >= LIMITS.failureBlockLines) draft.from = number;
    // `Failed` says no more than the mark; `Failed  Required regular expression not found. …` does.
    const reason = status.replace(/^Failed */, '');
    if (reason !== '') draft.message ??= reason;
    if (reason === status) draft.errorType = status.replace(/^Exception: ?/, '');
    this.#until = number + LIMITS.failureBlockLines;
    this.#open = {
      draft,
      until: this.#until,
      hasFailed: before?.hasFailed === true,
      isRunning: before?.isRunning === true,
    };
  }

  #output(number: number, printed: string): void {
    const { owner, text } = withoutOwner(printed);
    if (owner !== undefined && text.startsWith(COMMAND)) {
      this.#begin(number, owner);
      return;
    }
    const reading = owner === undefined ? this.#open : (this.#verbose.get(owner) ?? this.#open);
    if (reading === undefined) return;
    reading.hasFailed ||= FAILS_INSIDE.test(text);
    reading.isRunning = innerTest(text) ?? reading.isRunning;
    if (number > reading.until || text.trim() === '') return;
    reading.draft.to = number;
    if (ALARM.test(text)) reading.draft.message ??= text;
  }

  #begin(number: number, owner: string): void {
    this.#until = number + LIMITS.failureBlockLines;
    if (this.#verbose.size >= PARALLEL) return;
    const draft: Draft = { id: '', at: number, from: number };
    this.#verbose.set(owner, { draft, until: this.#until, hasFailed: false, isRunning: false });
  }

  /** The list at the end says nothing new, unless the results went elsewhere. */
  #listed(number: number, text: string): boolean {
    const match = LISTED.exec(text);
    const status = match?.[2] === undefined ? null : LISTED_STATUS.exec(match[2]);
    this.#isList = match !== null;
    if (match?.[2] === undefined || status?.[1] === undefined) return false;
    this.#seen = true;
    const id = match[2].slice(0, status.index);
    if (this.#failed.has(id) || this.#failed.size >= LIMITS.failuresPerJob) return true;
    const message = status[1] === 'Failed' ? undefined : status[1];
    this.#failed.set(id, { id, at: number, from: number, to: number, message, errorType: message });
    return true;
  }

  #summary(text: string): void {
    const match = SUMMARY.exec(text);
    if (match === null) return;
    this.#close();
    this.#seen = true;
    this.#totals = true;
    this.#finished = true;
    this.#counts.failed += Number(match[2]);
    this.#counts.skipped += this.#skipped;
    this.#counts.passed += Math.max(0, Number(match[3]) - Number(match[2]) - this.#skipped);
    this.#skipped = 0;
  }

  /** A test that holds tests of another runner failed because they did: they describe it. */
  #close(): void {
    const open = this.#open;
    this.#open = undefined;
    if (open === undefined) return;
    const { draft } = open;
    if (open.hasFailed || open.isRunning) {
      draft.isParent = true;
      draft.from = undefined;
    }
    if (!this.#failed.has(draft.id) && this.#failed.size < LIMITS.failuresPerJob) this.#failed.set(draft.id, draft);
  }
}

/** CTest. Test id: the test's name, as printed. */
export const ctest: LogParser = {
  id: 'ctest',
  title: 'CTest',
  docs: 'https://cmake.org/cmake/help/latest/manual/ctest.1.html',
  triggers: [
    ...CTEST_TRIGGERS,
    '% tests passed, ',
    LIST,
    'Test project ',
    `: ${COMMAND}`,
    '    Start ',
    STEP_MARK,
    ...INNER_TRIGGERS,
  ],
  begin: () => new CtestSession(),
};
