import type { Execution } from '../../../src/core/evidence/execution.ts';
import { lanesOf } from '../../../src/core/evidence/group.ts';
import { timelinesOf } from '../../../src/core/evidence/timeline.ts';
import type { LaneState, LaneVerdict } from '../../../src/core/findings/lane-verdict.ts';
import { mergeCells, type TestVerdict } from '../../../src/core/findings/test-verdict.ts';

export const WORKFLOW = '.github/workflows/ci.yml';

/** Verdicts of all tests that failed, with their real timelines; what the model says of them is given, not computed. */
export function verdictsOf(
  executions: readonly Execution[],
  { state = 'confirmed', flaky = 0.99 }: { state?: LaneState; flaky?: number } = {},
): readonly TestVerdict[] {
  const lanes = lanesOf(executions, 'main').flatMap((lane) => timelinesOf(lane));
  return mergeCells(
    lanes.map((timeline): LaneVerdict => {
      const failures = timeline.failing.flatMap(({ observations }) => observations.filter((o) => o.failed));
      return {
        timeline,
        score: { flaky } as LaneVerdict['score'],
        estimates: {} as LaneVerdict['estimates'],
        state,
        executions: timeline.executions,
        failed: new Set(failures.map((o) => o.execution)).size,
      };
    }),
    () => WORKFLOW,
  );
}

/** The verdict on one test. */
export function verdictOf(executions: readonly Execution[], id = 'x'): TestVerdict {
  const verdict = verdictsOf(executions).find(({ test }) => test.id === id);
  if (verdict === undefined) throw new Error(`${id} did not fail`);
  return verdict;
}
