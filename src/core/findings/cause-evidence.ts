import type { Concentration } from '../documents/findings.ts';
import { concentrationsOf, type PlacedOutcome } from '../evidence/concentration.ts';
import type { Execution, SuiteOrder } from '../evidence/execution.ts';
import type { Lane } from '../evidence/group.ts';
import { outcomeKnown } from '../evidence/mass-failure.ts';
import { shardOf } from '../evidence/shard.ts';
import type { TestKey } from '../evidence/test-key.ts';
import { keptOf, type TestGroup } from '../evidence/timeline.ts';
import type { CauseEvidence } from '../signals/signal.ts';
import type { LaneVerdict } from './lane-verdict.ts';
import type { TestVerdict } from './test-verdict.ts';

/** What of a verdict matters here. */
type Observed = Pick<TestVerdict, 'failures'> & {
  readonly test: Pick<TestVerdict['test'], 'framework'>;
  /** Those in which it failed. */
  readonly lanes: readonly Pick<LaneVerdict, 'timeline'>[];
};

/**
 * What speaks for a cause beside the words of the failures, over all matrix cells of one test.
 *
 * @param lanes all lanes of the evidence, after the gate: the cells in which it never failed are among them
 */
export function causeEvidenceOf(verdict: Observed, lanes: readonly Lane[]): CauseEvidence {
  const groups = verdict.lanes.flatMap(({ timeline }) => timeline.groups);
  return {
    concentration: concentrationOf(verdict, lanes),
    repeated: repeatedIn(groups),
    durationsMs: verdict.failures.flatMap(({ failure }) => failure?.durationMs ?? []),
  };
}

/** Where and when a test fails more than elsewhere; `concentrationsOf` over its executions. `lanes` as above. */
export function concentrationOf(verdict: Observed, lanes: readonly Lane[]): readonly Concentration[] {
  const known = verdict.lanes.flatMap(({ timeline: { lane, groups } }) =>
    byExecution(groups).map(([execution, failed]) => placed(execution, lane.cell, failed)),
  );
  return concentrationsOf([...known, ...passesElsewhere(verdict, lanes)]);
}

/** Seed and shard of the newest failing execution that printed any; a shard in which failures pile up comes first. */
export function suiteOrderOf(verdict: Observed, concentration: readonly Concentration[]): SuiteOrder {
  const orders = verdict.failures.map(({ execution }) => execution.order?.get(verdict.test.framework));
  return {
    seed: orders.findLast((order) => order?.seed !== undefined)?.seed,
    shard:
      concentration.find(({ dimension }) => dimension === 'shard')?.value ??
      orders.findLast((order) => order?.shard !== undefined)?.shard,
  };
}

/**
 * Executions of the same job in matrix cells in which the test never failed. Another shard ran other tests: there only what
 * a report says counts, because a green job proves nothing about a test that it did not run.
 */
function passesElsewhere(verdict: Observed, lanes: readonly Lane[]): readonly PlacedOutcome[] {
  const timelines = verdict.lanes.map(({ timeline }) => timeline);
  const [first] = timelines;
  if (first === undefined) return [];
  const { workflowId, job } = first.lane;
  const failing = new Set(timelines.map(({ lane }) => lane.cell));
  const shards = new Set(timelines.map(({ lane }) => shardOf(lane.cell)));
  return lanes
    .filter((lane) => lane.workflowId === workflowId && lane.job === job && !failing.has(lane.cell))
    .flatMap((lane) => {
      const isSameShard = shards.has(shardOf(lane.cell));
      return lane.groups
        .flatMap(keptOf)
        .filter((execution) => (isSameShard ? outcomeKnown(execution, first.key) : isListed(execution, first.key)))
        .map((execution) => placed(execution, lane.cell, false));
    });
}

function isListed({ exact }: Execution, key: TestKey): boolean {
  return exact?.covered.has(key) === true && exact.passed.has(key);
}

function placed({ job, startedAt }: Execution, cell: string, failed: boolean): PlacedOutcome {
  return { failed, cell, labels: job.labels, startedAt };
}

/** Each execution once: it failed when any of its tries did. */
function byExecution(groups: readonly TestGroup[]): readonly (readonly [Execution, boolean])[] {
  const failed = new Map<Execution, boolean>();
  for (const { execution, failed: hasFailed } of groups.flatMap(({ observations }) => observations)) {
    failed.set(execution, hasFailed || failed.get(execution) === true);
  }
  return [...failed.entries()];
}

/** Outcomes of the same code after its first failure. */
function repeatedIn(groups: readonly TestGroup[]): CauseEvidence['repeated'] {
  const after = groups.flatMap(({ observations }) => {
    const first = observations.findIndex((observation) => observation.failed);
    return first < 0 ? [] : observations.slice(first + 1);
  });
  const failed = after.filter((observation) => observation.failed).length;
  return { passed: after.length - failed, failed };
}
