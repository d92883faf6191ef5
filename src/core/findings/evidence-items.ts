import type { Evidence, EvidenceKind } from '../documents/findings.ts';
import type { Observation, TestGroup } from '../evidence/timeline.ts';
import { normalised } from '../log/fingerprint.ts';
import type { EvidenceRef } from '../model/identifiers.ts';
import type { FailureScore } from '../scoring/failure-score.ts';
import type { LaneVerdict } from './lane-verdict.ts';
import { rounded } from './rounded.ts';
import type { TestVerdict } from './test-verdict.ts';

/** Items that one finding cites; the counts tell how many there are. */
const MAX_ITEMS = 50;

/** Where an observation stands. The line is that of the failure in the job's log; passes and report files have none. */
export function evidenceRef({ execution: { run, job }, failure }: Observation): EvidenceRef {
  const line = failure === undefined || failure.fromReport === true ? null : failure.at;
  return { runId: run.id, attempt: job.attempt, jobId: job.id, line };
}

/** The cell whose arithmetic is shown: the one that speaks loudest for a flaky test, the first of equals. */
export function summedLane({ lanes }: TestVerdict): LaneVerdict | undefined {
  return lanes.reduce<LaneVerdict | undefined>(
    (best, lane) => (best === undefined || lane.score.total > best.score.total ? lane : best),
    undefined,
  );
}

/** The evidence for a test: flips first, newest first within a kind; failures without a flip after them. */
export function evidenceOf(verdict: TestVerdict): readonly Evidence[] {
  const summed = summedLane(verdict);
  const proposals = recurringInProposals(verdict);
  const items = verdict.lanes
    .flatMap((lane) => lane.timeline.failing.map((group, i) => ({ lane, group, score: lane.score.failures[i] })))
    .toSorted((a, b) => b.group.group.startedAt - a.group.group.startedAt)
    .flatMap(({ lane, group, score }) => {
      const failed = group.flip?.failed ?? group.observations.find((o) => o.failed);
      if (failed === undefined || score === undefined) return [];
      const kind =
        group.flip !== undefined
          ? flipKind(group.flip)
          : proposals.has(group)
            ? ('unrelated-proposals' as const)
            : isSeparated(lane, group)
              ? ('separated-failure' as const)
              : ('open-failure' as const);
      return [itemOf(kind, { failed, passed: group.flip?.passed, score, isSummed: lane === summed })];
    });
  const flips = items.filter(({ passed }) => passed !== null);
  return [...flips, ...items.filter(({ passed }) => passed === null)].slice(0, MAX_ITEMS);
}

function flipKind({ failed, passed }: NonNullable<TestGroup['flip']>): EvidenceKind {
  if (failed.execution === passed.execution) return 'runner-retry';
  return failed.execution.run.id === passed.execution.run.id ? 'rerun-flip' : 'same-commit-flip';
}

/** Passed before and passed after. */
function isSeparated({ timeline }: LaneVerdict, { index }: TestGroup): boolean {
  const passes = timeline.groups.filter(({ observations }) => observations.some((o) => !o.failed));
  return passes.some((group) => group.index < index) && passes.some((group) => group.index > index);
}

/**
 * Failures with one message in two or more proposals, where main never failed in that cell: what two authors did not do
 * to the same test (detection.md, section 2, E4).
 */
function recurringInProposals({ lanes }: TestVerdict): ReadonlySet<TestGroup> {
  const groups = lanes
    .filter(({ timeline }) => timeline.failing.every(({ group }) => group.line === 'proposal'))
    .flatMap(({ timeline }) => timeline.failing.filter(({ flip }) => flip === undefined));
  const byMessage = new Map<string, TestGroup[]>();
  for (const group of groups) {
    const message = normalised(group.observations.find((o) => o.failed)?.failure?.message ?? '');
    byMessage.set(message, [...(byMessage.get(message) ?? []), group]);
  }
  const recurring = [...byMessage.entries()].filter(([message, members]) => {
    return message !== '' && new Set(members.map(({ group }) => group.proposal)).size > 1;
  });
  return new Set(recurring.flatMap(([, members]) => members));
}

interface Judged {
  readonly failed: Observation;
  readonly passed: Observation | undefined;
  readonly score: FailureScore;
  readonly isSummed: boolean;
}

function itemOf(kind: EvidenceKind, { failed, passed, score, isSummed }: Judged): Evidence {
  const { run, startedAt } = failed.execution;
  return {
    kind,
    failed: evidenceRef(failed),
    passed: passed === undefined ? null : evidenceRef(passed),
    headSha: run.headSha,
    at: new Date(startedAt).toISOString(),
    weight: isSummed ? rounded(score.weight) : null,
    regression: rounded(score.regression),
    infrastructure: rounded(Math.max(...score.columns.map(({ outage }) => outage))),
  };
}

/** Same-code flips of a test over all its lanes. */
export function flipCount(verdict: TestVerdict): number {
  return verdict.lanes.flatMap((lane) => lane.timeline.failing).filter((group) => group.flip !== undefined).length;
}
