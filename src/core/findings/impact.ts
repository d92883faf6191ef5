import type { Execution } from '../evidence/execution.ts';
import type { TestVerdict } from './test-verdict.ts';

const MINUTE = 60_000;

/** Runs that a test held up, and its share of the machine time that re-running them cost. */
export interface Impact {
  readonly blockedRuns: number;
  readonly rerunMinutes: number;
}

/** One job of one run: what a re-run of failed jobs starts again. */
function jobKey({ run, job }: Execution): string {
  return `${run.id} ${job.name}`;
}

/**
 * Minutes billed for re-runs, per job of a run: each execution in a later attempt, rounded up to a whole minute as GitHub
 * bills it.
 */
export function rerunMinutesByJob(executions: readonly Execution[]): ReadonlyMap<string, number> {
  const minutes = new Map<string, number>();
  for (const execution of executions) {
    const { attempt, startedAt, completedAt } = execution.job;
    if (attempt === 1 || startedAt === null || completedAt === null) continue;
    const duration = Math.max(0, Date.parse(completedAt) - Date.parse(startedAt));
    minutes.set(jobKey(execution), (minutes.get(jobKey(execution)) ?? 0) + Math.ceil(duration / MINUTE));
  }
  return minutes;
}

/** Distinct tests that failed in each job of a run: they share the cost of its re-runs. */
export function failingTestsByJob(verdicts: readonly TestVerdict[]): ReadonlyMap<string, number> {
  const tests = new Map<string, number>();
  for (const verdict of verdicts) {
    for (const key of jobsOf(verdict)) tests.set(key, (tests.get(key) ?? 0) + 1);
  }
  return tests;
}

function jobsOf(verdict: TestVerdict): ReadonlySet<string> {
  return new Set(verdict.failures.map((o) => jobKey(o.execution)));
}

export function impactOf(
  verdict: TestVerdict,
  minutes: ReadonlyMap<string, number>,
  sharers: ReadonlyMap<string, number>,
): Impact {
  const rerunMinutes = [...jobsOf(verdict)].reduce(
    (sum, key) => sum + (minutes.get(key) ?? 0) / (sharers.get(key) ?? 1),
    0,
  );
  return {
    blockedRuns: new Set(verdict.failures.map((o) => o.execution.run.id)).size,
    rerunMinutes: Math.round(rerunMinutes * 10) / 10,
  };
}
