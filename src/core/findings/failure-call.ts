import type { FailureCall } from '../documents/findings.ts';
import type { Rules } from './rules.ts';

/** What one failure came from, as far as the model knows; flakiness is what is left of 1. */
export interface FailureShares {
  /** P(the code broke the test). */
  readonly regression: number;
  /** P(an outage took it down). */
  readonly infrastructure: number;
}

/** Share of flakiness that is left, never less than nothing. */
export function flakeShare({ regression, infrastructure }: FailureShares): number {
  return Math.max(0, 1 - regression - infrastructure);
}

/**
 * Calls a failure: detection.md, section 4.6. A call of `flake` may hide a regression, so it asks for the most: the three
 * shares add up to 1, and what is called has nearly all of it. The rest is unknown.
 */
export function callOf(shares: FailureShares, { regressionCall, flakeCall }: Rules): FailureCall {
  if (shares.regression >= regressionCall) return 'regression';
  if (flakeShare(shares) >= 1 - flakeCall) return 'flake';
  return shares.infrastructure >= regressionCall ? 'infrastructure' : 'unknown';
}
