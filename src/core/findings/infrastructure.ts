import type { InfrastructureCluster } from '../documents/findings.ts';
import type { Exclusion, Execution } from '../evidence/execution.ts';

/** Examples that one cluster cites. */
const MAX_EXAMPLES = 5;

/** Executions that the infrastructure gate took out of the statistics, by reason; most frequent first. */
export function infrastructureClusters(executions: readonly Execution[]): readonly InfrastructureCluster[] {
  const clusters = new Map<Exclusion, Execution[]>();
  for (const execution of executions) {
    if (execution.excluded === undefined) continue;
    clusters.set(execution.excluded, [...(clusters.get(execution.excluded) ?? []), execution]);
  }
  return [...clusters.entries()]
    .map(([bucket, members]) => ({
      bucket,
      executions: members.length,
      examples: members
        .toSorted((a, b) => b.startedAt - a.startedAt)
        .slice(0, MAX_EXAMPLES)
        .map(({ run, job, proof }) => ({ runId: run.id, attempt: job.attempt, jobId: job.id, line: proof ?? null })),
    }))
    .toSorted((a, b) => b.executions - a.executions || (a.bucket < b.bucket ? -1 : 1));
}
