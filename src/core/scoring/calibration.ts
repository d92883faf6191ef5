import type { FailureScore } from './failure-score.ts';
import type { Score } from './hidden-markov.ts';

/**
 * What came true of P(regression): the model's value, and the share of such failures that were regressions. Isotonic
 * regression over 900,000 failures of 1,300 simulated repositories (development seeds 700,000 to 750,059, every feature on,
 * all five scenarios alike), between whose knots a straight line is drawn. The model is nearly right as it is; what it cannot
 * know, such as an environment that stays bad for days, keeps it from being certain before it is entirely so.
 */
const CAME_TRUE: readonly (readonly [number, number])[] = [
  [0, 0],
  [0.03, 0.025],
  [0.07, 0.047],
  [0.125, 0.1],
  [0.175, 0.115],
  [0.225, 0.15],
  [0.275, 0.2],
  [0.325, 0.23],
  [0.375, 0.27],
  [0.45, 0.33],
  [0.525, 0.43],
  [0.6, 0.54],
  [0.675, 0.62],
  [0.725, 0.7],
  [0.775, 0.74],
  [0.825, 0.8],
  [0.88, 0.86],
  [0.93, 0.888],
  [0.99, 0.888],
  [1, 0.99],
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
