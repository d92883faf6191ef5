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
  readonly breaks: EventMessages;
  readonly outage: EventMessages;
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
}

export interface EventMessages extends EventBelief {
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
/** Prior of the event for each of so many. */
const CERTAIN = 0.95;
/** An outage is this much better an explanation where the test passed again on the same code; else the two are much alike. */
const DISTINCT = 10;

/** What is summed over: scaled ratios of the tests, and weights of all pairs of sizes. */
interface Scaled {
  /** Per test. */
  readonly breaks: Float64Array;
  readonly outage: Float64Array;
  readonly weights: Sums;
}

/**
 * Sums by number of tests hit by a break (rows) and by an outage (columns): that of n and m is `at[n * columns + m]`. A row
 * of zeros follows the last one.
 */
interface Sums {
  readonly at: Float64Array;
  readonly rows: number;
  readonly columns: number;
}

interface BothSizes {
  readonly breaks: EventSizes;
  readonly outage: EventSizes;
}

/** @param tests number of tests in the job */
export function jointEvents(ratios: readonly EventRatios[], sizes: BothSizes, tests: number): JointEvents {
  const count = ratios.length;
  if (count > MAX_TESTS) return certainEvent(ratios);
  const scaled = scaledOf(ratios, sizes, tests);
  const { weights } = scaled;
  const chosen = prefixSums(scaled);
  const all = chosen[count] as Sums;
  const broken: number[] = Array.from({ length: count });
  const hit: number[] = Array.from({ length: count });
  const rest = { ...weights, at: weights.at.slice() };
  for (let i = count - 1; i >= 0; i -= 1) {
    const message = messagesOf(chosen[i] as Sums, rest, tests);
    broken[i] = message.breaks;
    hit[i] = message.outage;
    chooseBefore(rest, scaled.breaks[i] as number, scaled.outage[i] as number);
  }
  return {
    breaks: { ...beliefOf(all, weights, 'first'), priors: broken },
    outage: { ...beliefOf(all, weights, 'second'), priors: hit },
    others: messagesOf(all, weights, tests).breaks,
  };
}

/** Only whether the commit broke something, and how much; cheaper than all of `jointEvents`. */
export function jointBreak(ratios: readonly EventRatios[], sizes: BothSizes, tests: number): EventBelief {
  if (ratios.length > MAX_TESTS) return certainEvent(ratios).breaks;
  const scaled = scaledOf(ratios, sizes, tests);
  return beliefOf(prefixSums(scaled)[ratios.length] as Sums, scaled.weights, 'first');
}

/**
 * So many failures have one event behind them: believed is the one that explains most of them better, a break when neither
 * does. Either stays open to each test, so that what refutes the one does not leave so many flakes behind.
 */
function certainEvent(ratios: readonly EventRatios[]): JointEvents {
  const size = ratios.length;
  const priors = Array.from({ length: size }, () => CERTAIN);
  const likely = { happened: CERTAIN, several: CERTAIN, size, priors };
  const unlikely = { happened: 0, several: 0, size: 0, priors };
  const likelierOutage = ratios.filter(({ breaks, outage }) => outage > DISTINCT * breaks).length;
  return likelierOutage > size / 2
    ? { breaks: unlikely, outage: likely, others: 0 }
    : { breaks: likely, outage: unlikely, others: 0 };
}

/** Ratios are divided by the number of tests, and P(size)/C(tests, size) multiplied by its power, to stay in range. */
function scaledOf(ratios: readonly EventRatios[], { breaks, outage }: BothSizes, tests: number): Scaled {
  const broken = scaledSizes(breaks, tests, ratios.length + 1);
  const hit = scaledSizes(outage, tests, ratios.length + 1);
  const [rows, columns] = [broken.length, hit.length];
  const at = new Float64Array((rows + 1) * columns);
  for (let n = 0; n < rows; n += 1) {
    for (let m = 0; m < columns; m += 1) at[n * columns + m] = (broken[n] as number) * (hit[m] as number);
  }
  return {
    breaks: Float64Array.from(ratios, (ratio) => ratio.breaks / tests),
    outage: Float64Array.from(ratios, (ratio) => ratio.outage / tests),
    weights: { at, rows, columns },
  };
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

/** `result[i]`: sums of products over all choices of n broken and m hit among the first i tests. */
function prefixSums({ breaks, outage, weights: { rows: most, columns } }: Scaled): readonly Sums[] {
  const nothing = new Float64Array(2 * columns);
  nothing[0] = 1;
  const result: Sums[] = [{ at: nothing, rows: 1, columns }];
  for (let i = 0; i < breaks.length; i += 1) {
    const before = (result[i] as Sums).at;
    const [ofBreak, ofOutage] = [breaks[i] as number, outage[i] as number];
    const rows = Math.min(i + 2, most);
    const at = new Float64Array((rows + 1) * columns);
    for (let n = 0; n < rows; n += 1) {
      // No more tests are hit than there are.
      const end = Math.min(i + 2 - n, columns);
      for (let m = 0; m < end; m += 1) {
        const here = n * columns + m;
        const withBreak = n === 0 ? 0 : ofBreak * (before[here - columns] as number);
        const withOutage = m === 0 ? 0 : ofOutage * (before[here - 1] as number);
        at[here] = (before[here] as number) + withBreak + withOutage;
      }
    }
    result.push({ at, rows, columns });
  }
  return result;
}

/** Takes one more test into `rest`, the weight of all choices among later tests when n and m were chosen before. */
function chooseBefore({ at, rows, columns }: Sums, ofBreak: number, ofOutage: number): void {
  for (let n = 0; n < rows; n += 1) {
    for (let m = 0; m < columns; m += 1) {
      const here = n * columns + m;
      const withOutage = m + 1 < columns ? ofOutage * (at[here + 1] as number) : 0;
      at[here] = (at[here] as number) + ofBreak * (at[here + columns] as number) + withOutage;
    }
  }
}

/** P(broken) and P(hit) of one test, each against neither, from all choices among the others. */
function messagesOf(chosen: Sums, rest: Sums, tests: number): EventRatios {
  const { columns } = rest;
  // Sums in a typed array: as variables they would be boxed anew with every addition until the loop is optimised.
  const sums = new Float64Array(3);
  for (let n = 0; n < chosen.rows; n += 1) {
    for (let m = 0; m < columns; m += 1) {
      const here = n * columns + m;
      const ways = chosen.at[here] as number;
      if (ways === 0) continue;
      sums[0] = (sums[0] as number) + ways * (rest.at[here] as number);
      sums[1] = (sums[1] as number) + ways * (rest.at[here + columns] as number);
      if (m + 1 < columns) sums[2] = (sums[2] as number) + ways * (rest.at[here + 1] as number);
    }
  }
  const [own = 0, broken = 0, hit = 0] = sums;
  return { breaks: broken / tests / (own + broken / tests), outage: hit / tests / (own + hit / tests) };
}

function beliefOf(all: Sums, weights: Sums, which: 'first' | 'second'): EventBelief {
  const { columns } = all;
  const sums = new Float64Array(4);
  for (let n = 0; n < all.rows; n += 1) {
    for (let m = 0; m < columns; m += 1) {
      const weight = (all.at[n * columns + m] as number) * (weights.at[n * columns + m] as number);
      const hit = which === 'first' ? n : m;
      sums[0] = (sums[0] as number) + weight;
      sums[1] = (sums[1] as number) + hit * weight;
      if (hit > 0) sums[2] = (sums[2] as number) + weight;
      if (hit > 1) sums[3] = (sums[3] as number) + weight;
    }
  }
  const [total = 0, size = 0, happened = 0, several = 0] = sums;
  return { happened: happened / total, several: several / total, size: size / total };
}

/** Sizes of a break: a geometric distribution with this mean, so that a share of 1/mean has a single victim. */
export function breakSizes(probability: number, mean: number): EventSizes {
  const stop = 1 / Math.max(1, mean);
  return Array.from({ length: MAX_TESTS + 2 }, (_, n) =>
    n === 0 ? 1 - probability : probability * stop * (1 - stop) ** (n - 1),
  );
}

/** Sizes of an outage that the gate lets pass: mostly 1 to `small` tests alike, now and then up to `largest`. */
export function outageSizes(probability: number, small: number, largest: number): EventSizes {
  const more = Math.max(0, largest - small);
  const ofSmall = more === 0 ? 1 : SMALL_OUTAGES;
  return Array.from({ length: small + more + 1 }, (_, n) => {
    if (n === 0) return 1 - probability;
    return probability * (n <= small ? ofSmall / small : (1 - SMALL_OUTAGES) / more);
  });
}

/** Share of outages that are small, where larger ones stay below the gate's limit too. */
const SMALL_OUTAGES = 0.9;

/** An event that cannot have happened. */
export const NO_EVENT: EventSizes = [1];
