import type { ManifestRun } from '../documents/manifest.ts';
import type { Execution } from './execution.ts';

/** All executions of one job and matrix cell on one code identity, in the order in which they ran. */
export interface Group {
  readonly code: string;
  /** `main`: the branch whose failures mean that main is broken. Everything else counts as a proposal. */
  readonly line: 'main' | 'proposal';
  /** Which proposal: its branch. Runs of one proposal share most of their code. */
  readonly proposal: string;
  readonly startedAt: number;
  readonly attempts: readonly Execution[];
}

/** One job of one workflow in one matrix cell: the unit inside which outcomes may be compared. */
export interface Lane {
  readonly workflowId: string;
  readonly job: string;
  readonly cell: string;
  /** By start time of the first attempt. */
  readonly groups: readonly Group[];
}

/** Events whose runs of one commit test the same code. `pull_request` is not among them: its merge commit moves. */
const SAME_COMMIT_SAME_CODE: ReadonlySet<string> = new Set(['push', 'schedule', 'merge_group']);

/** What "same code" means: detection.md, section 2. */
export function codeIdentity(run: ManifestRun): string {
  return SAME_COMMIT_SAME_CODE.has(run.event) ? `commit ${run.headSha}` : `run ${run.id}`;
}

/** Runs on `branch` itself; a pull request whose source happens to be called the same is not one. */
export function isMain(run: ManifestRun, branch: string): boolean {
  return run.branch === branch && run.event !== 'pull_request' && run.event !== 'merge_group';
}

/** Sorts executions into lanes and groups. The result does not depend on the order of the input. */
export function lanesOf(executions: readonly Execution[], branch: string): readonly Lane[] {
  const lanes = new Map<string, { lane: Omit<Lane, 'groups'>; groups: Map<string, Execution[]> }>();
  for (const execution of executions.toSorted(byStart)) {
    const { run, identity } = execution;
    const key = JSON.stringify([run.workflowId, identity.job, identity.cell]);
    const entry = lanes.get(key) ?? {
      lane: { workflowId: run.workflowId, job: identity.job, cell: identity.cell },
      groups: new Map<string, Execution[]>(),
    };
    lanes.set(key, entry);
    const code = codeIdentity(run);
    const attempts = entry.groups.get(code);
    if (attempts === undefined) entry.groups.set(code, [execution]);
    else attempts.push(execution);
  }
  return [...lanes.entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { lane, groups }]) => ({
      ...lane,
      groups: [...groups.entries()].map(([code, attempts]) => groupOf(code, attempts, branch)),
    }));
}

function groupOf(code: string, attempts: readonly Execution[], branch: string): Group {
  const first = attempts[0] as Execution;
  return {
    code,
    line: isMain(first.run, branch) ? 'main' : 'proposal',
    proposal: first.run.branch ?? first.run.id,
    startedAt: first.startedAt,
    attempts,
  };
}

function byStart(a: Execution, b: Execution): number {
  return (
    a.startedAt - b.startedAt ||
    Number(BigInt(a.run.id) - BigInt(b.run.id)) ||
    a.job.attempt - b.job.attempt ||
    Number(BigInt(a.job.id) - BigInt(b.job.id))
  );
}
