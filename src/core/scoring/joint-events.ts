/**
 * Two events take several tests down at the same time: a commit that breaks them, and a small outage. How likely is each,
 * and which of the failing tests did it hit?
 *
 * Before anything is seen, an event happens with some probability, has a size, and hits any set of tests of that size
 * alike. Each failing test brings two ratios: how much better the one and the other event explain its failure than
 * everything else does. Then
 *
 *   P(break hit exactly S, outage exactly O) ∝
 *     P(size = |S|) / C(tests, |S|) · P(size = |O|) / C(tests, |O|) · Π over S of break ratios · Π over O of outage ratios
 *
 * for disjoint S and O, and sums over all sets of equal sizes are elementary symmetric polynomials in two kinds of
 * variables. This is what makes two new failures in one commit speak for a break much more than twice one failure does,
 * and it is exact where the tests are independent.
 */
export interface JointEvents {
  readonly breaks: EventBelief;
  readonly outage: EventBelief;
  /** P(newly broken) for a test of the job that did not fail. */
  readonly others: number;
}

export interface EventBelief {
  /** P(the event happened). */
  readonly happened: number;
  /** P(it happened and hit two tests or more). */
  readonly several: number;
  /** Tests that it is expected to have hit, 0 when it did not happen. */
  readonly size: number;
  /**
   * Per failing test: P(the event hit it, not the other event) as the other tests tell, without its own ratios. This is
   * the prior that the test's own history is then weighed with.
   */
  readonly priors: readonly number[];
}

/** Sizes of an event: `sizes[n]` is P(it hits n tests), `sizes[0]` that it does not happen; they add up to 1. */
export type EventSizes = readonly number[];

/** How much better a break, and an outage, explain one test's failure than everything else. */
export interface EventRatios {
  readonly breaks: number;
  readonly outage: number;
}

/** More failing tests at once are no coincidence of flakes; the polynomials would leave the range of doubles. */
const MAX_TESTS = 60;
/** Prior of a break for each of so many. */
const CERTAIN = 0.95;

/** Sums by number of tests hit by a break (first index) and by an outage (second). */
type Sums = readonly (readonly number[])[];

/** @param tests number of tests in the job */
export function jointEvents(
  ratios: readonly EventRatios[],
  { breaks, outage }: { readonly breaks: EventSizes; readonly outage: EventSizes },
  tests: number,
): JointEvents {
  const count = ratios.length;
  if (count > MAX_TESTS) return certainBreak(count);
  // Ratios are divided by the number of tests, and P(size)/C(tests, size) multiplied by its power, to stay in range.
  const scaled = ratios.map((r) => ({ breaks: r.breaks / tests, outage: r.outage / tests }));
  const weights = weightsOf(scaledSizes(breaks, tests, count + 1), scaledSizes(outage, tests, count + 1));
  const chosen = prefixSums(scaled, weights[0]?.length ?? 1);
  const rest = suffixSums(scaled, weights);
  const messages = scaled.map((_, i) => messagesOf(chosen[i] ?? [], rest[i + 1] ?? [], tests));
  const all = chosen[count] ?? [[1]];
  return {
    breaks: { ...beliefOf(all, weights, 'first'), priors: messages.map((m) => m.breaks) },
    outage: { ...beliefOf(all, weights, 'second'), priors: messages.map((m) => m.outage) },
    others: messagesOf(all, weights, tests).breaks,
  };
}

function certainBreak(count: number): JointEvents {
  const none = { happened: 0, several: 0, size: 0, priors: Array.from({ length: count }, () => 0) };
  const priors = Array.from({ length: count }, () => CERTAIN);
  return { breaks: { happened: CERTAIN, several: CERTAIN, size: count, priors }, outage: none, others: 0 };
}

/** `sizes[n] / C(tests, n) * tests^n` for n up to `highest`, without the zeros at the end. */
function scaledSizes(sizes: EventSizes, tests: number, highest: number): readonly number[] {
  const weights: number[] = [];
  let inverse = 1;
  for (let n = 0; n <= Math.min(highest, sizes.length - 1); n += 1) {
    if (n > 0) inverse *= (n * tests) / Math.max(1, tests - n + 1);
    weights.push((sizes[n] ?? 0) * inverse);
  }
  return weights;
}

function weightsOf(breaks: readonly number[], outage: readonly number[]): Sums {
  return breaks.map((a) => outage.map((b) => a * b));
}

/** `result[i][n][m]`: sum of products over all choices of n broken and m hit among the first i tests, for m below `hits`. */
function prefixSums(ratios: readonly EventRatios[], hits: number): readonly Sums[] {
  const result: Sums[] = [[[1]]];
  for (const ratio of ratios) {
    const before = result.at(-1) ?? [[1]];
    const after: number[][] = [];
    for (let n = 0; n <= before.length; n += 1) {
      const [row, fewer] = [before[n] ?? [], before[n - 1] ?? []];
      const sums: number[] = [];
      const end = Math.min(before.length + 1 - n, hits);
      for (let m = 0; m < end; m += 1) {
        sums.push((row[m] ?? 0) + ratio.breaks * (fewer[m] ?? 0) + ratio.outage * (row[m - 1] ?? 0));
      }
      after.push(sums);
    }
    result.push(after);
  }
  return result;
}

/** `result[i][n][m]`: weight of all choices among the tests from i on, n and m having been chosen before. */
function suffixSums(ratios: readonly EventRatios[], weights: Sums): readonly Sums[] {
  const result: Sums[] = Array.from({ length: ratios.length + 1 });
  result[ratios.length] = weights;
  for (let i = ratios.length - 1; i >= 0; i -= 1) {
    const after = result[i + 1] ?? [];
    const ratio = ratios[i] ?? { breaks: 0, outage: 0 };
    result[i] = after.map((row, n) =>
      row.map((own, m) => own + ratio.breaks * (after[n + 1]?.[m] ?? 0) + ratio.outage * (row[m + 1] ?? 0)),
    );
  }
  return result;
}

/** P(broken) and P(hit) of one test, each against neither, from all choices among the others. */
function messagesOf(chosen: Sums, rest: Sums, tests: number): EventRatios {
  let [own, broken, hit] = [0, 0, 0];
  for (const [n, row] of chosen.entries()) {
    for (const [m, ways] of row.entries()) {
      own += ways * (rest[n]?.[m] ?? 0);
      broken += ways * (rest[n + 1]?.[m] ?? 0);
      hit += ways * (rest[n]?.[m + 1] ?? 0);
    }
  }
  return { breaks: broken / tests / (own + broken / tests), outage: hit / tests / (own + hit / tests) };
}

function beliefOf(all: Sums, weights: Sums, which: 'first' | 'second'): Omit<EventBelief, 'priors'> {
  let [total, happened, several, size] = [0, 0, 0, 0];
  for (const [n, row] of all.entries()) {
    for (const [m, ways] of row.entries()) {
      const weight = ways * (weights[n]?.[m] ?? 0);
      const hit = which === 'first' ? n : m;
      total += weight;
      size += hit * weight;
      if (hit > 0) happened += weight;
      if (hit > 1) several += weight;
    }
  }
  return { happened: happened / total, several: several / total, size: size / total };
}

/** Sizes of a break: a geometric distribution with this mean, so that a share of 1/mean has a single victim. */
export function breakSizes(probability: number, mean: number): EventSizes {
  const stop = 1 / Math.max(1, mean);
  return Array.from({ length: MAX_TESTS + 2 }, (_, n) =>
    n === 0 ? 1 - probability : probability * stop * (1 - stop) ** (n - 1),
  );
}

/** Sizes of a small outage: 1 to `largest` tests alike. */
export function outageSizes(probability: number, largest: number): EventSizes {
  return Array.from({ length: largest + 1 }, (_, n) => (n === 0 ? 1 - probability : probability / largest));
}

/** An event that cannot have happened. */
export const NO_EVENT: EventSizes = [1];
