import type { Execution } from '../evidence/execution.ts';
import type { TestVerdict } from './test-verdict.ts';

const MINUTE = 60_000;

/** Runs that a test held up, and its share of the machine time that re-running them cost. */
export interface Impact {
  readonly blockedRuns: number;
  readonly rerunMinutes: number;
}

/**
 * Minutes billed for re-runs, per run: each job execution of a later attempt, rounded up to a whole minute as GitHub
 * bills it.
 */
export function rerunMinutesByRun(executions: readonly Execution[]): ReadonlyMap<string, number> {
  const minutes = new Map<string, number>();
  for (const { run, job } of executions) {
    if (job.attempt === 1 || job.startedAt === null || job.completedAt === null) continue;
    const duration = Math.max(0, Date.parse(job.completedAt) - Date.parse(job.startedAt));
    minutes.set(run.id, (minutes.get(run.id) ?? 0) + Math.ceil(duration / MINUTE));
  }
  return minutes;
}

/** Distinct tests that failed in each run: they share the cost of its re-runs. */
export function failingTestsByRun(verdicts: readonly TestVerdict[]): ReadonlyMap<string, number> {
  const tests = new Map<string, number>();
  for (const verdict of verdicts) {
    for (const run of runsOf(verdict)) tests.set(run, (tests.get(run) ?? 0) + 1);
  }
  return tests;
}

function runsOf(verdict: TestVerdict): ReadonlySet<string> {
  return new Set(verdict.failures.map((o) => o.execution.run.id));
}

export function impactOf(
  verdict: TestVerdict,
  minutes: ReadonlyMap<string, number>,
  sharers: ReadonlyMap<string, number>,
): Impact {
  const runs = [...runsOf(verdict)];
  const rerunMinutes = runs.reduce((sum, run) => sum + (minutes.get(run) ?? 0) / (sharers.get(run) ?? 1), 0);
  return { blockedRuns: runs.length, rerunMinutes: Math.round(rerunMinutes * 10) / 10 };
}
