import { betaQuantile } from '../scoring/beta.ts';
import type { ModelParameters } from '../scoring/parameters.ts';
import type { Impact } from './impact.ts';
import type { TestVerdict } from './test-verdict.ts';

/** Ranking uses the 5 % lower bound of the rate, so that one unlucky failure in three executions does not come first. */
const LOWER_QUANTILE = 0.05;

export interface Ranked {
  readonly verdict: TestVerdict;
  readonly impact: Impact;
}

/**
 * Most costly first: confirmed before suspected, then by failures to be expected at the lower bound of the rate, re-run
 * minutes and blocked runs; the key breaks ties, so equal input gives equal order.
 */
export function rank(candidates: readonly Ranked[], parameters: ModelParameters): readonly Ranked[] {
  const lower = new Map(candidates.map(({ verdict }) => [verdict, expectedFailures(verdict, parameters)]));
  const confirmed = ({ verdict }: Ranked) => (verdict.state === 'confirmed' ? 1 : 0);
  return candidates.toSorted(
    (a, b) =>
      confirmed(b) - confirmed(a) ||
      (lower.get(b.verdict) ?? 0) - (lower.get(a.verdict) ?? 0) ||
      b.impact.rerunMinutes - a.impact.rerunMinutes ||
      b.impact.blockedRuns - a.impact.blockedRuns ||
      (a.verdict.key < b.verdict.key ? -1 : 1),
  );
}

function expectedFailures({ failed, executions }: TestVerdict, { rateA, rateB }: ModelParameters): number {
  return betaQuantile(LOWER_QUANTILE, rateA + failed, rateB + executions - failed) * executions;
}
