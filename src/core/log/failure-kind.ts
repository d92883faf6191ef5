import type { FailureKindHit, LineRange, LogLine, ParsedTests } from '../model/extraction.ts';
import { type SignFinder, type SignHit, signFinder } from './kinds/all.ts';
import type { LineListener, LinesAbove } from './line-scanner.ts';
import { extendRuns, leadUp, REASON_LINES, type Reasons, reasonLines } from './reason-lines.ts';
import { STEP_MARK } from './steps.ts';

/** Ends of commands whose reasons are looked for in one log; a job has a few, a log made to cost time has many. */
const LOOKS = 40;
/** Forced ends remembered until it is known which of them a test printed. */
const FORCED = 100;

const ERROR_MARK = '##[error]';

/** Where a command or a build says that it failed, on services other than GitHub Actions and Azure Pipelines. */
const FAILED_END =
  /^(?:The command ".*(?:exited with [1-9]|failed 3 times)|Finished: (?:FAILURE|ABORTED)|Your build has been stopped|No output has been received|The job exceeded the maximum|Build timed out|Build step '.*' (?:marked build as|changed build result to) failure|Command exited with code [1-9]|Exited with code (?:exit status )?[1-9]|ERROR: Job failed|.{0,4}Error: The command exited with status [1-9])/;
/** A command that ended well: what stands above is not about the next one. */
const PASSED_END = /^The command ".*" exited with 0\./;
const BUILD_FAILED = /^(?:nl)?Done\. Your build exited with [1-9]/;
const BUILD_PASSED = /^(?:nl)?Done\. Your build exited with 0|^Finished: SUCCESS$|^Job succeeded$/;
/** Where a tool that runs other tools says that one failed. */
const TOOL_END =
  /^(?:npm (?:ERR!|error) (?:code|Test failed)|make(?:\[\d+\])?: \*{3} |error Command failed with|\[INFO\] BUILD FAILURE|BUILD FAILED|error: Recipe `)/;
/** The last thing the runner does, whatever came before. */
const RUNNER_DONE = /^Cleaning up orphan processes/;
/** An error line made by a problem matcher out of a tool's own line; the step's own error line comes later. */
const ANNOTATION = /^##\[error\]\s*[^\s:]{1,300}[:(]\d+/;
const SERVICE_MARKS = /^##\[(?:error|warning)\]/;

/**
 * Substrings of the lines that a {@link FailureKindReader} must see.
 */
export const KIND_TRIGGERS: readonly string[] = [
  ERROR_MARK,
  STEP_MARK,
  'xited with ',
  'failed 3 times',
  'Finished: ',
  'Job succeeded',
  'ERROR: Job failed',
  'Your build has been stopped',
  'No output has been received',
  'The job exceeded the maximum',
  'Build timed out',
  'marked build as failure',
  'changed build result to',
  'Cleaning up orphan processes',
  ': No space left on device',
  'JavaScript heap out of memory',
  'ERROR: Error fetching remote repo',
  'ERROR: Error cloning remote repo',
];

/** What of the parsers' findings tells the kind. */
export type TestsSeen = Pick<ParsedTests, 'failures' | 'finished' | 'counts'>;

type Placed = SignHit & { readonly at: number };

const FINDERS = {
  forced: signFinder('forced'),
  runner: signFinder('runner'),
  tools: signFinder('tools'),
  anywhere: signFinder('anywhere'),
  summaries: signFinder('summaries'),
  commands: signFinder('commands'),
};

/** The kind of a whole log. */
export function failureKindOf(lines: readonly LogLine[], tests: readonly TestsSeen[]): FailureKindHit {
  return readFailureKind(lines, tests).hit;
}

/** The kind of a whole log, with where the log explains it. */
export function readFailureKind(
  lines: readonly LogLine[],
  tests: readonly TestsSeen[],
): { readonly hit: FailureKindHit; readonly reasons: Reasons } {
  const reader = new FailureKindReader();
  lines.forEach((line, index) => {
    if (!reader.triggers.some((trigger) => line.text.includes(trigger))) return;
    reader.line(line, (count) => lines.slice(Math.max(0, index - count), index));
  });
  const hit = reader.end(tests, (count) => lines.slice(-count));
  return { hit, reasons: reader.reasons() };
}

/** Reads why a job failed, from the lines with a trigger alone. Memory does not grow with the log. */
export class FailureKindReader implements LineListener {
  readonly triggers = KIND_TRIGGERS;
  /** Nothing is ever open: what stands above a line is asked for when it is needed. */
  readonly idle = true;
  readonly #forced: Placed[] = [];
  #runner: Placed | undefined;
  #tools: Placed | undefined;
  #anywhere: Placed | undefined;
  #summary: Placed | undefined;
  #command: Placed | undefined;
  #step = '';
  /** Number of the last line that ended a command. */
  #lastEnd = 0;
  #looks = 0;
  #failedAt: number | undefined;
  #passedAt: number | undefined;
  #doneAt: number | undefined;
  readonly #ends: LineRange[] = [];
  readonly #annotations: LineRange[] = [];
  readonly #anywhereRuns: LineRange[] = [];

  /**
   * @param line A line with a trigger; others do no harm.
   * @param above Gives up to so many lines above, in order, without gaps; asked for {@link REASON_LINES}.
   */
  line(line: LogLine, above: LinesAbove): void {
    const { text, number } = line;
    const anywhere = placed(FINDERS.anywhere, line);
    if (anywhere !== undefined) extendRuns(this.#anywhereRuns, number);
    this.#anywhere ??= anywhere;
    if (text.startsWith(STEP_MARK)) this.#step = text.slice(STEP_MARK.length);
    else if (text.startsWith(ERROR_MARK)) this.#errorLine(line, above);
    else if (FAILED_END.test(text)) this.#failedEnd(line, above, text);
    else if (PASSED_END.test(text)) this.#lastEnd = number;
    else if (BUILD_FAILED.test(text)) this.#failedAt ??= number;
    else if (BUILD_PASSED.test(text)) this.#passedAt = number;
    else if (RUNNER_DONE.test(text)) this.#doneAt = number;
  }

  /**
   * @param tests What the parsers read from the same log.
   * @param last Gives up to so many lines from the end of the log: some logs end where the command ended.
   */
  end(tests: readonly TestsSeen[], last: LinesAbove): FailureKindHit {
    const failures = tests.flatMap((seen) => seen.failures);
    const forced = this.#forcedOutside(failures);
    if (forced !== undefined) return shown(forced);
    if (failures.length > 0) return { kind: 'test-failure', at: failures[0]?.at };
    if (tests.some(({ counts }) => (counts?.failed ?? 0) > 0)) return { kind: 'test-failure', at: this.#failedAt };
    if (this.#passedAt !== undefined) return { kind: 'pass', at: this.#passedAt };
    if (this.#failedAt === undefined) return this.#withoutEnd(tests, last(REASON_LINES));
    const hit = this.#runner ?? this.#tools ?? this.#anywhere ?? this.#summary ?? this.#command;
    return hit === undefined ? { kind: 'unknown', at: this.#failedAt } : shown(hit);
  }

  /** Where the log tells why commands failed, complete after `end`. In order; ends may overlap. */
  reasons(): Reasons {
    return { ends: this.#ends, annotations: this.#annotations, anywhere: this.#anywhereRuns };
  }

  #errorLine(line: LogLine, above: LinesAbove): void {
    const stripped = { number: line.number, text: unmarked(line.text) };
    const forced = placed(FINDERS.forced, stripped);
    if (forced !== undefined && this.#forced.length < FORCED) this.#forced.push(forced);
    this.#runner = better(this.#runner, forced ?? placed(FINDERS.runner, stripped));
    if (!ANNOTATION.test(line.text)) return this.#failedEnd(line, above, this.#step);
    extendRuns(this.#annotations, line.number);
    this.#failedAt ??= line.number;
    if (this.#looks < LOOKS) this.#tools ??= placed(FINDERS.tools, stripped);
  }

  #failedEnd(line: LogLine, above: LinesAbove, command: string): void {
    this.#failedAt ??= line.number;
    if (this.#looks < LOOKS) {
      const region = reasonLines([...above(REASON_LINES), line], this.#lastEnd);
      this.#tools ??= best(FINDERS.tools, region);
      this.#summary ??= best(FINDERS.summaries, region);
      this.#command ??= placed(FINDERS.commands, { number: line.number, text: command });
      this.#ends.push(leadUp(region, line.number));
      this.#looks += 1;
    }
    this.#lastEnd = line.number;
  }

  /** A log that no service closed: a console's own output, or one that was cut off. */
  #withoutEnd(tests: readonly TestsSeen[], last: readonly LogLine[]): FailureKindHit {
    if (this.#doneAt !== undefined) return { kind: 'pass', at: this.#doneAt };
    const region = reasonLines(last, this.#lastEnd);
    if (tests.some(({ finished }) => finished) && !region.some(({ text }) => TOOL_END.test(text)))
      return { kind: 'pass' };
    const end = region.at(-1);
    if (end !== undefined) this.#ends.push(leadUp(region, end.number));
    const hit = best(FINDERS.tools, region) ?? this.#anywhere ?? best(FINDERS.summaries, region);
    // Whether the job failed is not known, so its tests still count: no bucket.
    return hit === undefined ? { kind: 'unknown' } : { kind: hit.kind, at: hit.at };
  }

  /** The forced end that explains most, but for lines that a failing test printed. */
  #forcedOutside(failures: TestsSeen['failures'][number][]): Placed | undefined {
    return this.#forced
      .filter(({ at }) => !failures.some(({ block }) => block !== undefined && block.from <= at && at < block.to))
      .reduce<Placed | undefined>(better, undefined);
  }
}

function shown({ kind, at, bucket }: Placed): FailureKindHit {
  return bucket === undefined ? { kind, at } : { kind, at, bucket };
}

function placed(finder: SignFinder, line: LogLine): Placed | undefined {
  const hit = finder.find(unmarked(line.text));
  return hit === undefined ? undefined : { ...hit, at: line.number };
}

/** The sign that explains most; of equal ones the first. */
function best(finder: SignFinder, lines: readonly LogLine[]): Placed | undefined {
  return lines.map((line) => placed(finder, line)).reduce<Placed | undefined>(better, undefined);
}

function better(known: Placed | undefined, hit: Placed | undefined): Placed | undefined {
  return known === undefined || (hit !== undefined && hit.rank < known.rank) ? hit : known;
}

function unmarked(text: string): string {
  return text.replace(SERVICE_MARKS, '');
}
