import type { Framework } from './framework.ts';

/** One line of a job log after time stamp, byte-order marks, ANSI sequences and carriage-return overprints are gone. */
export interface LogLine {
  /** 1-based position in the stored log file. */
  readonly number: number;
  readonly text: string;
  /** As printed by the runner; absent on continuation lines. */
  readonly time?: string | undefined;
}

/** A failing (or retried) test as one log names it. */
export interface TestFailure {
  readonly framework: Framework;
  /** Canonical id in the framework's own spelling, e.g. `tests/a.py::test_b[1]`. */
  readonly id: string;
  /** The test's title, where the id is only its place (RSpec). */
  readonly name?: string | undefined;
  readonly suite?: string | undefined;
  readonly file?: string | undefined;
  /** Line in `file`, when printed. */
  readonly line?: number | undefined;
  /** First line of what the framework says went wrong. */
  readonly message?: string | undefined;
  readonly errorType?: string | undefined;
  /** What the test was called with, as printed: `1-a` of `test_b[1-a]`, `data set #2` of PHPUnit. */
  readonly parameters?: string | undefined;
  /** Milliseconds that the failing execution took, where printed with the failure. */
  readonly durationMs?: number | undefined;
  /** Line of the log that proves the failure. */
  readonly at: number;
  /** The lines of the log, both included, in which this failure is described. */
  readonly block?: { readonly from: number; readonly to: number } | undefined;
  /** True when it failed because tests inside it failed (a Go test with subtests): listed, but the inner tests are the news. */
  readonly isParent?: boolean | undefined;
  /** True when a report file names it: `at` and `block` are then lines of that file, and no line of the log proves it. */
  readonly fromReport?: boolean | undefined;
}

/** What one framework's output in one log says. */
export interface ParsedTests {
  readonly framework: Framework;
  readonly failures: readonly TestFailure[];
  /** Tests that failed and then passed inside this job: flaky by the runner's own word. */
  readonly retried: readonly TestFailure[];
  /** Ids of passing tests, where the runner prints them. */
  readonly passed: readonly string[];
  /**
   * Full names (`core/model/test-name.ts`) of all passing tests, where the source surely names every one: a report file that
   * was read to its end and within the caps. What is neither here nor failed was skipped or not run. Undefined: `passed` may
   * be incomplete.
   */
  readonly everyPassed?: readonly string[] | undefined;
  /** Numbers of the closing summary, where printed. */
  readonly counts?: { readonly passed?: number; readonly failed?: number; readonly skipped?: number } | undefined;
  /** What reproduces the order or the random values of this execution: `--seed 1234`'s number, where printed. */
  readonly seed?: string | undefined;
  /** The part of the suite that this job ran (`2/4`), where printed. */
  readonly shard?: string | undefined;
  /** True when the closing summary was seen, so tests not listed as failed may be taken as not failed. */
  readonly finished: boolean;
}

/** All that was read from one job's log or report file. */
export interface Extraction {
  readonly tests: readonly ParsedTests[];
  /** Parsers that threw; their output is missing and the gap is shown. */
  readonly brokenParsers: readonly Framework[];
  /** Job-level infrastructure evidence, when a rule matched. */
  readonly infrastructure?: InfrastructureHit | undefined;
  /** Why the job failed, or that it did not. Absent in what was read from a report file. */
  readonly kind?: FailureKindHit | undefined;
  /** The steps of the job, in order; together they cover every line. Absent in what was read from a report file. */
  readonly steps?: readonly LogStep[] | undefined;
  /** The smallest parts of the log that hold the cause, for people, in order. Absent as above. */
  readonly window?: readonly LineRange[] | undefined;
}

/** Numbers of lines, both included. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** One step of a job, as its log shows it. */
export interface LogStep {
  /** 0-based position among the steps of the log. */
  readonly index: number;
  /** As printed: `Run npm test`, `Set up job`, the command itself; cut to a line's length. */
  readonly title: string;
  /** First and last line, both included. */
  readonly from: number;
  readonly to: number;
}

/** What a job failed of. Only `test-failure` is about tests; `pass` and `unknown` are no failures, or none that is understood. */
export const FAILURE_KINDS = [
  'test-failure',
  'build',
  'lint',
  'dependency',
  'network',
  'memory-disk',
  'time-out',
  'runner-lost',
  'cancelled',
  'service-start',
  'permission',
  'checkout',
  'cache-artifact',
  'environment',
  'pass',
  'unknown',
] as const;
export type FailureKind = (typeof FAILURE_KINDS)[number];

export interface FailureKindHit {
  readonly kind: FailureKind;
  /** Line of the log that proves it; of `unknown`, the line that says the job failed. Absent when no line says so. */
  readonly at?: number | undefined;
  /** Set when the failure has nothing to do with the code and a repetition may succeed. */
  readonly bucket?: InfrastructureBucket | undefined;
}

/** The nine buckets of infrastructure failures that users can act on. */
export const INFRASTRUCTURE_BUCKETS = [
  'network',
  'dependency-registry',
  'rate-limit-auth',
  'runner-lost',
  'memory-disk',
  'time-out',
  'cache-artifact',
  'vcs-checkout',
  'service-start',
] as const;
export type InfrastructureBucket = (typeof INFRASTRUCTURE_BUCKETS)[number];

export interface InfrastructureHit {
  readonly bucket: InfrastructureBucket;
  /** Line of the log that proves it. */
  readonly at: number;
}
