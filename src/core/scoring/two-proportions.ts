/** Events among trials. */
export interface Proportion {
  readonly failed: number;
  readonly executions: number;
}

/**
 * How many standard errors two shares are apart, with the pooled share and Yates' correction: 0 when nothing can be said.
 * Positive when `b` is larger. Textbook chi-square of a 2 × 2 table; the correction keeps it on the careful side of the
 * exact test where numbers are small.
 */
export function standardErrorsBetween(a: Proportion, b: Proportion): number {
  if (a.executions === 0 || b.executions === 0) return 0;
  const pooled = (a.failed + b.failed) / (a.executions + b.executions);
  const scale = 1 / a.executions + 1 / b.executions;
  const error = Math.sqrt(pooled * (1 - pooled) * scale);
  if (error === 0) return 0;
  const difference = b.failed / b.executions - a.failed / a.executions;
  const corrected = Math.max(0, Math.abs(difference) - scale / 2);
  return (Math.sign(difference) * corrected) / error;
}
