import type { Evidence, EvidenceKind } from '../documents/findings.ts';
import type { Observation, TestGroup } from '../evidence/timeline.ts';
import type { EvidenceRef } from '../model/identifiers.ts';
import type { TestVerdict } from './test-verdict.ts';

/** Items that one finding cites; the counts tell how many there are. */
const MAX_ITEMS = 50;

/** Where an observation stands. The line is that of the failure in the job's log; passes and report files have none. */
export function evidenceRef({ execution: { run, job }, failure }: Observation): EvidenceRef {
  const line = failure === undefined || failure.fromReport === true ? null : failure.at;
  return { runId: run.id, attempt: job.attempt, jobId: job.id, line };
}

/** The evidence for a test: flips first, newest first within a kind; failures without a flip after them. */
export function evidenceOf(verdict: TestVerdict): readonly Evidence[] {
  const groups = verdict.lanes
    .flatMap((lane) => lane.timeline.groups)
    .toSorted((a, b) => b.group.startedAt - a.group.startedAt);
  const flips = groups.flatMap((group) => (group.flip === undefined ? [] : [flipItem(group.flip)]));
  const isolated = groups
    .filter((group) => group.flip === undefined)
    .flatMap((group) => group.observations.find((o) => o.failed) ?? [])
    .map((failed) => item('isolated-failure', failed, null));
  return [...flips, ...isolated].slice(0, MAX_ITEMS);
}

function flipItem({ failed, passed }: NonNullable<TestGroup['flip']>): Evidence {
  return item(flipKind(failed, passed), failed, evidenceRef(passed));
}

function flipKind(failed: Observation, passed: Observation): EvidenceKind {
  if (failed.execution === passed.execution) return 'runner-retry';
  return failed.execution.run.id === passed.execution.run.id ? 'rerun-flip' : 'same-commit-flip';
}

function item(kind: EvidenceKind, failed: Observation, passed: EvidenceRef | null): Evidence {
  const { run, startedAt } = failed.execution;
  return {
    kind,
    failed: evidenceRef(failed),
    passed,
    headSha: run.headSha,
    at: new Date(startedAt).toISOString(),
  };
}

/** Same-code flips of a test over all its lanes. */
export function flipCount(verdict: TestVerdict): number {
  return verdict.lanes.flatMap((lane) => lane.timeline.groups).filter((group) => group.flip !== undefined).length;
}
