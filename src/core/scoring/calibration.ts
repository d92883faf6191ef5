import type { FailureScore } from './failure-score.ts';
import type { Score } from './hidden-markov.ts';

/**
 * What came true of P(regression): the model's value, and the share of such failures that were regressions. Isotonic
 * regression over 700,000 failures of 700 simulated repositories (development seeds 2000 to 2069 and 3000 to 3069, every
 * feature on), between whose knots a straight line is drawn. The model is nearly right as it is; what it cannot know, such
 * as an environment that stays bad for days, keeps it from ever being certain.
 */
const CAME_TRUE: readonly (readonly [number, number])[] = [
  [0, 0],
  [0.05, 0.055],
  [0.12, 0.1],
  [0.175, 0.125],
  [0.22, 0.165],
  [0.275, 0.2],
  [0.375, 0.24],
  [0.42, 0.36],
  [0.475, 0.455],
  [0.55, 0.515],
  [0.625, 0.58],
  [0.675, 0.71],
  [0.75, 0.785],
  [0.825, 0.82],
  [0.88, 0.876],
  [0.925, 0.905],
  [0.99, 0.905],
  [1, 0.96],
];

/** P(regression) as it comes true. */
export function calibrated(regression: number): number {
  const above = CAME_TRUE.findIndex(([value]) => value >= regression);
  const [low, lowShare] = CAME_TRUE[above - 1] ?? [0, 0];
  const [high, highShare] = CAME_TRUE[Math.max(above, 0)] ?? [1, 1];
  return high === low ? highShare : lowShare + ((regression - low) / (high - low)) * (highShare - lowShare);
}

/** The score with P(regression) calibrated; flakiness and outages keep their proportion in what is left. */
export function calibratedScore(score: Score): Score {
  return { ...score, failures: score.failures.map(calibratedFailure) };
}

function calibratedFailure(failure: FailureScore): FailureScore {
  const regression = calibrated(failure.regression);
  // Of a certain regression nothing is left to keep a proportion of: what it then cannot know counts as flakiness.
  const left = failure.regression >= 1 ? 0 : (1 - regression) / (1 - failure.regression);
  const columns = failure.columns.map((column) => ({
    ...column,
    outage: Math.min(1 - regression, column.outage * left),
  }));
  return { ...failure, regression, columns };
}
