import type { FailureScore } from './failure-score.ts';
import type { Score } from './hidden-markov.ts';

/**
 * What came true of P(regression): the model's value, and the share of such failures that were regressions. Isotonic
 * regression over 1,400,000 failures of 2,000 simulated repositories (repository seeds from 700,000, 710,000, 730,000 and
 * 750,000 on, and figure seeds 1010 to 1014, every feature on, all five scenarios), between whose knots a straight line is
 * drawn. The model is nearly right as it is; what it cannot know, such as an environment that stays bad for days, keeps it
 * from being certain before it is entirely so.
 */
const CAME_TRUE: readonly (readonly [number, number])[] = [
  [0, 0],
  [0.03, 0.024],
  [0.07, 0.049],
  [0.122, 0.097],
  [0.174, 0.11],
  [0.224, 0.156],
  [0.274, 0.2],
  [0.324, 0.235],
  [0.375, 0.262],
  [0.452, 0.352],
  [0.552, 0.495],
  [0.627, 0.572],
  [0.676, 0.644],
  [0.727, 0.711],
  [0.777, 0.742],
  [0.827, 0.794],
  [0.878, 0.852],
  [0.93, 0.896],
  [0.99, 0.896],
  [1, 0.991],
];

/** P(regression) as it comes true. */
export function calibrated(regression: number): number {
  const above = CAME_TRUE.findIndex(([value]) => value >= regression);
  const [low, lowShare] = CAME_TRUE[above - 1] ?? [0, 0];
  const [high, highShare] = CAME_TRUE[Math.max(above, 0)] ?? [1, 1];
  return high === low ? highShare : lowShare + ((regression - low) / (high - low)) * (highShare - lowShare);
}

/**
 * The score with P(regression) calibrated; flakiness and outages keep their proportion in what is left, but a failure is
 * never likelier a flake than its test is flaky.
 */
export function calibratedScore(score: Score): Score {
  return { ...score, failures: score.failures.map((failure) => calibratedFailure(failure, score.flaky)) };
}

function calibratedFailure(failure: FailureScore, flaky: number): FailureScore {
  const regression = calibrated(failure.regression);
  // Of a certain regression nothing is left to keep a proportion of: what it then cannot know counts as flakiness.
  const left = failure.regression >= 1 ? 0 : (1 - regression) / (1 - failure.regression);
  const columns = failure.columns.map((column) => {
    const outage = Math.min(1 - regression, column.outage * left);
    return { ...column, outage: Math.max(outage, 1 - regression - flaky) };
  });
  return { ...failure, regression, columns };
}
