import type { Execution } from '../evidence/execution.ts';
import type { Observation } from '../evidence/timeline.ts';
import type { TestFailure } from '../model/extraction.ts';
import type { FailureShares } from './failure-call.ts';
import type { LaneVerdict } from './lane-verdict.ts';
import type { TestVerdict } from './test-verdict.ts';

/** Answers what the model says of a failing observation of one of the verdicts. */
export type SharesOf = (failed: Observation) => FailureShares;

/** Nothing but flakiness: what is said of an observation that no verdict knows. */
const UNKNOWN: FailureShares = { regression: 0, infrastructure: 0 };

/** Timelines make their observations anew: one is known by its execution and the failure that it tells. */
export function failureShares(verdicts: readonly TestVerdict[]): SharesOf {
  const known = new Map<Execution, Map<TestFailure | undefined, FailureShares>>();
  for (const lane of verdicts.flatMap(({ lanes }) => lanes)) {
    for (const [{ execution, failure }, shares] of sharesIn(lane)) {
      const ofExecution = known.get(execution) ?? new Map<TestFailure | undefined, FailureShares>();
      ofExecution.set(failure, shares);
      known.set(execution, ofExecution);
    }
  }
  return ({ execution, failure }) => known.get(execution)?.get(failure) ?? UNKNOWN;
}

function sharesIn({ timeline, score }: LaneVerdict): readonly (readonly [Observation, FailureShares])[] {
  const { table } = timeline;
  const scores = new Map(score.failures.map((failure) => [failure.group, failure]));
  return timeline.failing.flatMap(({ index, observations }) => {
    const { regression = 0, columns = [] } = scores.get(index) ?? {};
    const outages = new Map(columns.map(({ column, outage }) => [table.executions[column], outage]));
    return observations
      .filter((observation) => observation.failed)
      .map((observation) => {
        return [observation, { regression, infrastructure: outages.get(observation.execution) ?? 0 }] as const;
      });
  });
}
