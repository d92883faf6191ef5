import type { CiJob, CiRun } from './ports.ts';
import { newestFirst } from './select-runs.ts';

/*
 * In which order things are read, so that a small budget is spent on what shows most:
 *
 * 1. the repository and the lists of runs;
 * 2. jobs of runs that were re-run: a job that failed and then passed on the same commit is the strongest evidence;
 * 3. jobs of runs that ended red;
 * 4. logs of failed job executions in re-run runs;
 * 5. logs of failed job executions on the default branch, newest first: nothing but the test can be at fault there;
 * 6. jobs of green runs, newest first. Their share is set aside before 2 begins: they are the denominator;
 * 7. the other logs;
 * 8. report artifacts;
 * 9. annotations.
 *
 * History and CODEOWNERS have a few requests of their own. What is left out is a gap with the reason `request-budget`.
 */

/** History: the last successful run, its artifacts, the archive. CODEOWNERS: three places. */
export const CONTEXT_REQUESTS = 6;
/** Share of the requests left after the lists that green runs have for themselves. */
export const GREEN_SHARE = 0.25;

/** Nothing ran in a run that ended like this at its first attempt, so it has no jobs worth a request. */
const NOTHING_RAN: ReadonlySet<string> = new Set(['skipped', 'action_required', 'startup_failure']);
const NOT_RED: ReadonlySet<string> = new Set(['success', 'neutral', 'skipped']);

/** Runs whose jobs are read, in three tiers, each newest first. */
export interface RunTiers<R> {
  readonly rerun: readonly R[];
  readonly red: readonly R[];
  /** Green, and those that still go on. */
  readonly green: readonly R[];
}

export function tiersOf<R extends CiRun>(runs: readonly R[]): RunTiers<R> {
  const ordered = runs.filter((run) => run.attempt > 1 || !NOTHING_RAN.has(run.conclusion ?? '')).toSorted(newestFirst);
  const isRed = (run: R) => run.conclusion !== null && !NOT_RED.has(run.conclusion);
  const single = ordered.filter((run) => run.attempt === 1);
  return {
    rerun: ordered.filter((run) => run.attempt > 1),
    red: single.filter(isRed),
    green: single.filter((run) => !isRed(run)),
  };
}

/** A failed job execution with its run. */
export interface Failure {
  readonly run: CiRun;
  readonly job: CiJob;
}

/** Logs to read before the jobs of green runs, and those after. */
export interface LogTiers {
  readonly first: readonly Failure[];
  readonly later: readonly Failure[];
}

/** @param branch the branch on which a failure means that main is broken */
export function logTiersOf(failures: readonly Failure[], branch: string): LogTiers {
  const ordered = failures.toSorted((a, b) => newestFirst(a.run, b.run));
  const isRerun = ({ run }: Failure) => run.attempt > 1;
  const isOnBranch = ({ run }: Failure) => run.branch === branch && run.event !== 'pull_request';
  return {
    first: [...ordered.filter(isRerun), ...ordered.filter((one) => !isRerun(one) && isOnBranch(one))],
    later: ordered.filter((one) => !isRerun(one) && !isOnBranch(one)),
  };
}
