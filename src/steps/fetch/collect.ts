import pMap from 'p-map';
import type { Annotation } from '../../core/documents/annotations.ts';
import { EVIDENCE_FILES } from '../../core/documents/manifest.ts';
import { LIMITS } from '../../core/limits.ts';
import { type Progress, type Sentence, say } from '../../core/ports.ts';
import type { Evidence } from './evidence.ts';
import { isFailed, type RunJobs, sortJobs } from './executions.ts';
import { type Failure, GREEN_SHARE, logTiersOf, tiersOf } from './plan.ts';
import type { FetchOptions } from './ports.ts';
import { readAnnotations } from './read-annotations.ts';
import { readJobs } from './read-jobs.ts';
import { readLog, type StoredLog } from './read-logs.ts';
import { readReports, type StoredReport } from './read-reports.ts';
import type { Reader } from './reader.ts';
import type { Purse } from './request-budget.ts';
import type { TrustedRun } from './select-runs.ts';

export interface Collected {
  readonly jobsOf: (run: TrustedRun) => RunJobs;
  readonly logs: readonly StoredLog[];
  readonly reports: readonly StoredReport[];
}

export interface Collection {
  readonly reader: Reader;
  readonly evidence: Evidence;
  readonly progress: Progress;
  readonly runs: readonly TrustedRun[];
  /** On which a failure means that main is broken. */
  readonly branch: string;
  readonly options: Pick<FetchOptions, 'annotations' | 'reports'>;
  readonly secrets: readonly string[];
}

type Task = () => Promise<void>;

/** Reads everything about the selected runs, in the order that `plan.ts` explains. */
export async function collect(collection: Collection): Promise<Collected> {
  const { reader, runs, options } = collection;
  const jobs = new Map<string, RunJobs>();
  const logs: StoredLog[] = [];
  let count = 0;
  const jobsOf = (run: TrustedRun) => jobs.get(run.id) ?? sortJobs(run, undefined);
  const jobTask = (run: TrustedRun, purse?: Purse) => async () => {
    const found = await readJobs(reader, run, purse);
    count += found.executions.length;
    if (count <= LIMITS.manifestJobs) jobs.set(run.id, found);
    else reader.miss('jobs', 'capped', found.executions.length);
  };
  const logTask = (failure: Failure) => async () => {
    const log = await readLog(reader, collection.evidence, failure.job.id, collection.secrets);
    if (log !== undefined) logs.push(log);
  };

  const tiers = tiersOf(runs);
  const green = reader.budget.reserve(Math.min(tiers.green.length, Math.floor(reader.budget.left() * GREEN_SHARE)));
  const suspects = [...tiers.rerun, ...tiers.red];
  await together(
    collection,
    say`reading the jobs of ${suspects.length} runs that were re-run or failed`,
    suspects.map((run) => jobTask(run)),
  );

  const { first, later } = logTiersOf(failuresOf(suspects, jobsOf), collection.branch);
  const orBudget: Purse = { take: (kind) => (green.take(kind) === undefined ? undefined : reader.budget.take(kind)) };
  await together(collection, say`reading ${first.length} logs and the jobs of ${tiers.green.length} other runs`, [
    ...first.map(logTask),
    ...tiers.green.map((run) => jobTask(run, orBudget)),
  ]);
  green.release();

  // A failed job in a green run was allowed to fail: least of all logs.
  const others = [...later, ...failuresOf(tiers.green, jobsOf)];
  await together(collection, say`reading ${others.length} more logs`, others.map(logTask));
  const reports = await collectReports(collection, options.reports, [...suspects, ...tiers.green]);
  if (options.annotations) await collectAnnotations(collection, failuresOf(runs, jobsOf));
  return { jobsOf, logs, reports };
}

function failuresOf(runs: readonly TrustedRun[], jobsOf: (run: TrustedRun) => RunJobs): Failure[] {
  return runs.flatMap((run) =>
    jobsOf(run)
      .executions.filter(isFailed)
      .map((job) => ({ run, job })),
  );
}

async function collectReports(
  collection: Collection,
  pattern: string | undefined,
  runs: readonly TrustedRun[],
): Promise<StoredReport[]> {
  if (pattern === undefined) return [];
  const stored: StoredReport[] = [];
  const task = (run: TrustedRun) => async () => {
    stored.push(...(await readReports(collection.reader, collection.evidence, run.id, pattern)));
  };
  await together(collection, say`reading the test reports of ${runs.length} runs`, runs.map(task));
  return stored;
}

async function collectAnnotations(collection: Collection, failures: readonly Failure[]): Promise<void> {
  const { reader, evidence } = collection;
  const found = new Map<string, Annotation[]>();
  const task = (failure: Failure) => async () => {
    found.set(failure.job.id, await readAnnotations(reader, evidence, failure));
  };
  await together(collection, say`reading the annotations of ${failures.length} jobs`, failures.map(task));
  const lines = failures.flatMap(({ job }) => found.get(job.id) ?? []).map((one) => `${JSON.stringify(one)}\n`);
  if (lines.length > 0) await evidence.write('annotations', EVIDENCE_FILES.annotations, lines.join(''));
}

/**
 * Runs tasks side by side, in their order as far as that goes: each pays for its first request when it starts, so when the
 * budget ends the last ones go without. How many requests are open at once, API and downloads together, is the adapter's
 * business.
 */
async function together({ progress }: Collection, title: Sentence, tasks: readonly Task[]): Promise<void> {
  if (tasks.length === 0) return;
  progress.stage(title);
  let done = 0;
  const run = async (task: Task) => {
    await task();
    done += 1;
    progress.step(done, tasks.length);
  };
  await pMap(tasks, run, { concurrency: LIMITS.concurrentTasks });
}
