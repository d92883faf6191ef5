import { betaQuantile } from '../../scoring/beta.ts';
import type { ModelParameters } from '../../scoring/parameters.ts';

/** What the model says of one group with a failure. */
export interface FailingGroup {
  /** P(its code breaks the test). */
  readonly regression: number;
  /** Its failing executions: P(an outage took the test down). */
  readonly columns: readonly { readonly outage: number }[];
}

/** Ranking uses the lower bound of the rate, so that one unlucky failure in three executions does not come first. */
const LOWER_QUANTILE = 0.05;

/**
 * `lower5(rate)` of detection.md, section 4.6: the 5 % quantile of Beta(a + k, b + n - k). A failing group counts for what
 * it is neither a regression nor an outage, so a week of broken main makes no test look flakier.
 *
 * @param executions of the test, the infrastructure gate's aside
 * @param failing what the model says of each group with a failure
 */
export function lowerRate(
  executions: number,
  failing: readonly FailingGroup[],
  { rateA, rateB }: Pick<ModelParameters, 'rateA' | 'rateB'>,
): number {
  const flakes = failing.map(flakeShare);
  const k = flakes.reduce((sum, flake) => sum + flake, 0);
  const n = executions - (flakes.length - k);
  return betaQuantile(LOWER_QUANTILE, rateA + k, rateB + Math.max(0, n - k));
}

/** What is left of a failing group when a break and an outage are taken out. */
function flakeShare({ regression, columns }: FailingGroup): number {
  const outage = columns.reduce((sum, column) => sum + column.outage, 0) / Math.max(1, columns.length);
  return Math.max(0, 1 - regression - outage);
}
