import type { Evidence, Weights } from '../documents/findings.ts';
import { rounded } from './rounded.ts';

/** The arithmetic of one matrix cell. Natural-log odds, flaky against stable. */
export interface SummedCell {
  /** Groups of same code in which the outcome is known. */
  readonly groups: number;
  readonly prior: number;
  readonly total: number;
  /** One for each group with a failure. */
  readonly failures: readonly { readonly weight: number }[];
}

/**
 * How the probability came about, for people: the prior, the groups that only passed, the groups with failures that are
 * listed as evidence, and those that are not. After rounding it still adds up to the total.
 *
 * @param evidence of the finding; items with a weight belong to this cell
 */
export function weightsOf({ groups, prior, total, failures }: SummedCell, evidence: readonly Evidence[]): Weights {
  const listed = evidence.flatMap(({ weight }) => (weight === null ? [] : [weight]));
  const listedSum = sum(listed);
  const failed = sum(failures.map(({ weight }) => weight));
  const unlisted = Math.max(0, failures.length - listed.length);
  const [start, end] = [rounded(prior), rounded(total)];
  const others = unlisted === 0 ? 0 : rounded(failed - listedSum);
  return {
    prior: start,
    passes: { groups: Math.max(0, groups - failures.length), weight: rounded(end - start - listedSum - others) },
    others: { groups: unlisted, weight: others },
    total: end,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
