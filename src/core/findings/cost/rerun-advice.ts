import type { ModelParameters } from '../../scoring/parameters.ts';
import type { Rules } from '../rules.ts';

/** Share of flakes among failures of a test that passed before: detection.md, section 5.2. */
const FLAKE_BEFORE = 0.84;
/** More re-runs are no advice. */
const MOST = 20;

/** What is on record of a test, in executions. */
export interface Recorded {
  readonly passes: number;
  /** Failures that are taken for flakes; the one in question at least. */
  readonly flakes?: number;
}

/** P(a failure is still a flake) after it failed again in `reruns` re-runs: detection.md, section 5.2. */
export function stillFlake({ passes, flakes = 1 }: Recorded, reruns: number, { rateA, rateB }: RateShape): number {
  const failed = rateA + Math.max(1, flakes);
  let again = 1;
  for (let j = 0; j < reruns; j += 1) again *= (failed + j) / (failed + rateB + passes + j);
  return (FLAKE_BEFORE * again) / (FLAKE_BEFORE * again + 1 - FLAKE_BEFORE);
}

type RateShape = Pick<ModelParameters, 'rateA' | 'rateB'>;

/**
 * How many re-runs of its next failure settle what a suspected test is: one pass makes it a flake, and so many failures in
 * a row a regression. A test that fails often may well fail in its re-runs too, so it needs more of them.
 */
export function rerunAdvice(
  recorded: Recorded,
  shape: RateShape,
  { regressionCall }: Pick<Rules, 'regressionCall'>,
): number {
  let reruns = 1;
  while (reruns < MOST && stillFlake(recorded, reruns, shape) > 1 - regressionCall) reruns += 1;
  return reruns;
}
