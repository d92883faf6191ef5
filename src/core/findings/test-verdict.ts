import type { TestIdentity } from '../documents/findings.ts';
import type { TestKey } from '../evidence/test-key.ts';
import type { Observation } from '../evidence/timeline.ts';
import { LIMITS } from '../limits.ts';
import type { TestFailure } from '../model/extraction.ts';
import type { LaneState, LaneVerdict } from './lane-verdict.ts';

/** One test of one job over all matrix cells: counts add up, the strongest state wins. detection.md, section 2. */
export interface TestVerdict {
  /** Unique and stable: workflow, job and test key. */
  readonly key: string;
  readonly test: TestIdentity;
  readonly state: LaneState;
  readonly lanes: readonly LaneVerdict[];
  readonly executions: number;
  readonly failed: number;
  /** P(flaky), the largest of its cells. */
  readonly probability: number;
  /** Failing observations, newest last. */
  readonly failures: readonly Observation[];
}

/** Key of the verdict of a test in a job of a workflow. */
export function testVerdictKey(workflowPath: string, job: string, key: TestKey): string {
  return JSON.stringify([workflowPath, job, key]);
}

/** Falling strength. A test broken in one cell is broken: it is not offered for quarantine because it flakes in another. */
const STRENGTH: readonly LaneState[] = [
  'broken',
  'born-red',
  'confirmed',
  'suspected',
  'open-failure',
  'insufficient',
  'healthy',
];

/**
 * Merges the verdicts of all lanes into one per test, sorted by key.
 *
 * @param workflowPath path of a workflow file by workflow id
 */
export function mergeCells(
  verdicts: readonly LaneVerdict[],
  workflowPath: (workflowId: string) => string,
): readonly TestVerdict[] {
  const byTest = new Map<string, LaneVerdict[]>();
  for (const verdict of verdicts) {
    const { lane, key } = verdict.timeline;
    const test = testVerdictKey(workflowPath(lane.workflowId), lane.job, key);
    byTest.set(test, [...(byTest.get(test) ?? []), verdict]);
  }
  return [...byTest.entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, lanes]) => {
      const failures = lanes
        .flatMap((lane) => lane.timeline.failing.flatMap((group) => group.observations.filter((o) => o.failed)))
        .toSorted((a, b) => a.execution.startedAt - b.execution.startedAt);
      const failure = failures.at(-1)?.failure;
      const lane = lanes[0]?.timeline.lane;
      if (failure === undefined || lane === undefined) return [];
      return [
        {
          key,
          test: identityOf(failure, workflowPath(lane.workflowId), lanes),
          state: strongest(lanes),
          lanes,
          executions: sum(lanes.map((l) => l.executions)),
          failed: sum(lanes.map((l) => l.failed)),
          probability: Math.max(...lanes.map((l) => l.score.flaky)),
          failures,
        },
      ];
    });
}

function cut(text: string): string {
  return text.slice(0, LIMITS.testIdChars);
}

function strongest(lanes: readonly LaneVerdict[]): LaneState {
  return STRENGTH.find((state) => lanes.some((lane) => lane.state === state)) ?? 'healthy';
}

/** Cells that one finding names; a larger matrix adds nothing for the reader. */
const MAX_CELLS = 50;

function identityOf(failure: TestFailure, workflow: string, lanes: readonly LaneVerdict[]): TestIdentity {
  const cells = new Set(lanes.map((lane) => lane.timeline.lane.cell).filter((cell) => cell !== ''));
  return {
    framework: failure.framework,
    id: cut(failure.id),
    suite: failure.suite === undefined ? null : cut(failure.suite),
    file: failure.file === undefined ? null : cut(failure.file),
    workflow: cut(workflow),
    job: cut(lanes[0]?.timeline.lane.job ?? ''),
    cells: [...cells]
      .toSorted()
      .slice(0, MAX_CELLS)
      .map((cell) => cut(cell)),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
