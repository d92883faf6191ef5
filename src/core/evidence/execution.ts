import type { ManifestJob, ManifestRun } from '../documents/manifest.ts';
import type { Extraction, InfrastructureBucket, TestFailure } from '../model/extraction.ts';
import type { Framework } from '../model/framework.ts';
import { type JobIdentity, jobIdentity } from './job-identity.ts';
import { type TestKey, testKey } from './test-key.ts';

/** Why an execution says nothing about its tests. */
export type Exclusion = InfrastructureBucket | 'mass-failure' | 'unknown';

/** A set of tests that may be asked and not listed. */
export interface Tests {
  has(key: TestKey): boolean;
}

/**
 * What report files say exactly of one job execution's tests; of every other test the outcome is inferred. Tests that never failed anywhere in the evidence are in neither set: nobody asks for them.
 */
export interface ExactOutcomes {
  /** Tests of which they would say it, had the test passed: one that is not in `passed` was skipped or not run. */
  readonly covered: Tests;
  readonly passed: Tests;
}

/** What repeats the order of an execution's tests. Printed by the log, untrusted. */
export interface SuiteOrder {
  readonly seed: string | undefined;
  /** `2/4`. */
  readonly shard: string | undefined;
}

/** One job execution with what was read from it. */
export interface Execution {
  readonly run: ManifestRun;
  readonly job: ManifestJob;
  readonly identity: JobIdentity;
  /** Milliseconds since 1970: when it started, else when its run was created. */
  readonly startedAt: number;
  readonly succeeded: boolean;
  readonly failures: ReadonlyMap<TestKey, TestFailure>;
  /** Failed, then passed on the runner's own retry. */
  readonly retried: ReadonlyMap<TestKey, TestFailure>;
  /** Undefined when no report lists this execution's tests: `outcomeKnown` then infers. */
  readonly exact?: ExactOutcomes | undefined;
  /** In which order and which part of the suite its tests ran, by framework, where that was printed. */
  readonly order?: ReadonlyMap<Framework, SuiteOrder> | undefined;
  /** Frameworks whose closing summary was printed: what they do not list as failed did not fail. */
  readonly finished: ReadonlySet<Framework>;
  /** Tests that the runner says it executed; undefined when it printed no counts. */
  readonly executed: number | undefined;
  /** Line of the log that proves an infrastructure failure. */
  readonly proof: number | undefined;
  readonly excluded: Exclusion | undefined;
}

/** Conclusions that say nothing about any test: somebody or something stopped the job, or it never ran. */
const STOPPED: ReadonlySet<string> = new Set(['cancelled', 'skipped', 'stale', 'action_required', 'neutral']);

/**
 * Reads one job execution. Undefined when it carries no information: it was cancelled, skipped or has not ended.
 *
 * @param extraction what its log and reports said; undefined when there are none (green jobs, expired logs)
 * @param exact what its reports list
 */
export function executionOf(
  run: ManifestRun,
  job: ManifestJob,
  extraction: Extraction | undefined,
  exact?: ExactOutcomes,
): Execution | undefined {
  if (job.conclusion === null || STOPPED.has(job.conclusion)) return undefined;
  const tests = extraction?.tests ?? [];
  const failures = new Map(tests.flatMap((t) => t.failures.map((failure) => [testKey(failure), failure])));
  const counted = tests.flatMap((t) => (t.counts === undefined ? [] : [t.counts]));
  return {
    run,
    job,
    identity: jobIdentity(job.name),
    startedAt: Date.parse(job.startedAt ?? run.createdAt),
    succeeded: job.conclusion === 'success',
    failures,
    retried: new Map(tests.flatMap((t) => t.retried.map((failure) => [testKey(failure), failure]))),
    exact,
    order: orderOf(tests),
    finished: new Set(tests.filter((t) => t.finished).map((t) => t.framework)),
    executed: counted.length === 0 ? undefined : counted.reduce((sum, c) => sum + (c.passed ?? 0) + (c.failed ?? 0), 0),
    proof: extraction?.infrastructure?.at,
    excluded: exclusionOf(job.conclusion, failures.size, extraction),
  };
}

function orderOf(tests: Extraction['tests']): Execution['order'] {
  const known = tests.filter(({ seed, shard }) => seed !== undefined || shard !== undefined);
  if (known.length === 0) return undefined;
  return new Map(known.map(({ framework, seed, shard }) => [framework, { seed, shard }]));
}

/**
 * What takes a job away from under its tests. Anything else, a refused connection say, may be what a test itself prints
 * when it fails, and is no excuse for it.
 */
const KILLS_THE_JOB: ReadonlySet<InfrastructureBucket> = new Set(['runner-lost', 'memory-disk']);

/** The gate's rules a and b: detection.md, section 3. Mass failures are judged later, with the other executions at hand. */
function exclusionOf(conclusion: string, failures: number, extraction: Extraction | undefined): Exclusion | undefined {
  if (conclusion === 'success') return undefined;
  if (conclusion === 'timed_out') return 'time-out';
  if (conclusion === 'startup_failure') return 'service-start';
  const bucket = extraction?.infrastructure?.bucket;
  if (failures === 0) return bucket ?? 'unknown';
  return bucket !== undefined && KILLS_THE_JOB.has(bucket) ? bucket : undefined;
}
