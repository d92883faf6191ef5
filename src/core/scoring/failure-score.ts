import type { Later } from './backward-pass.ts';
import type { CodeState, Emission, Model } from './emission.ts';
import type { FailingGroup } from './forward-pass.ts';

/** What the model says of one group in which the test failed. */
export interface FailureScore {
  readonly group: number;
  /** Log odds that the group added, flaky against stable, as known when it happened. */
  readonly weight: number;
  /** P(its code breaks the test | all of the history), and what was known when it happened. */
  readonly regression: number;
  readonly regressionThen: number;
  /** P(this very group broke it | all of the history). */
  readonly newBreak: number;
  /**
   * How much better the two kinds of events explain its own outcomes than all else does. What happened later stands apart:
   * tests that one break hit are repaired together, so it tells the same of all of them and counts once.
   */
  readonly breakRatio: number;
  /** How much better a new break explains what happened later. */
  readonly laterRatio: number;
  readonly columns: readonly ColumnScore[];
}

/** One failing execution. P(flake) is what `regression` and `outage` leave of 1. */
export interface ColumnScore {
  readonly column: number;
  /** P(an outage took it down, in good code | all of the history). */
  readonly outage: number;
  /** How much better an outage explains this one failure than all else does; a break counts as else but in `worst`. */
  readonly outageRatio: number;
}

/** Ratios beyond this are certain enough, and products of them stay in range. */
const LARGEST_RATIO = 1e6;

/** What happened after a group, given the state of its code; of code that was bad before it, where that differs. */
export interface LaterOfGroup extends Later {
  readonly carried: CodeState;
}

export interface Circumstances {
  readonly emission: Emission;
  readonly later: LaterOfGroup;
  /** P(the group's code newly breaks the test), as the other tests tell. */
  readonly breaks: number;
  /** The test's failing columns in this group, with P(an outage hit it), as the other tests tell. */
  readonly columns: readonly { readonly column: number; readonly outage: number }[];
  /** The column in which a break and an outage compete. */
  readonly worst: number;
}

/** Judges a failing group with everything that is known of it, later outcomes included. */
export function judgeFailure(
  start: FailingGroup,
  given: Circumstances,
  { hypotheses: { size, rates }, parameters, scratch }: Model,
): FailureScore {
  const { emission, later, breaks, columns } = given;
  const share = parameters.intermittentShare;
  const worst = columns.find(({ column }) => column === given.worst)?.outage ?? 0;
  const good = scratch.take();
  let [total, regression, newBreak, fresh, freshNow, own, hit] = [0, 0, 0, 0, 0, 0, 0];
  for (let h = 0; h < size; h += 1) {
    const weight = start.weights[h] as number;
    const ifBroken = emission.broken * (later.broken[h] as number);
    const ifIntermittent = emission.intermittent * (later.intermittent[h] as number);
    const ifGood = (emission.good[h] as number) * (later.good[h] as number);
    const carriedBroken = start.carried.broken[h] as number;
    const carriedIntermittent = start.carried.intermittent[h] as number;
    const sound = start.sound[h] as number;
    const carried =
      weight *
      (carriedBroken * emission.broken * (later.carried.broken[h] as number) +
        carriedIntermittent * emission.intermittent * (later.carried.intermittent[h] as number));
    const newly = weight * sound * ((1 - share) * ifBroken + share * ifIntermittent);
    const goodBefore = 1 - carriedBroken - carriedIntermittent;
    good[h] = weight * (goodBefore - breaks * sound) * ifGood;
    total += carried + breaks * newly + (good[h] as number);
    regression += carried + breaks * newly;
    newBreak += breaks * newly;
    fresh += newly;
    freshNow +=
      weight * sound * ((1 - share) * emission.broken + share * emission.intermittent) * (later.good[h] as number);
    // The failure in the worst column without an outage, and with one.
    const rate = rates[h] as number;
    const withoutOutage = (weight * goodBefore * ifGood) / (1 - (1 - rate) * (1 - worst));
    own += carried + withoutOutage * rate;
    hit += carried + withoutOutage;
  }
  for (let h = 0; h < size; h += 1) good[h] = (good[h] as number) / total;
  const judged = { good, regression: regression / total, rates };
  return {
    group: start.group,
    weight: start.weight,
    regression: judged.regression,
    regressionThen: start.regressionThen,
    newBreak: newBreak / total,
    breakRatio: Math.min(LARGEST_RATIO, freshNow / own),
    laterRatio: fresh / freshNow,
    columns: columns.map(({ column, outage }) => {
      const score = judgeColumn(column, outage, judged);
      return column === given.worst ? { ...score, outageRatio: Math.min(LARGEST_RATIO, hit / own) } : score;
    }),
  };
}

interface JudgedGroup {
  /** P(good code, hypothesis). */
  readonly good: Float64Array;
  readonly regression: number;
  readonly rates: Float64Array;
}

/** One failing execution: in good code, was it the test or an outage? In bad code an outage changes nothing. */
function judgeColumn(column: number, prior: number, { good, regression, rates }: JudgedGroup): ColumnScore {
  let outage = 0;
  let hit = regression;
  let missed = regression;
  for (let h = 0; h < rates.length; h += 1) {
    const rate = rates[h] as number;
    const share = (good[h] as number) / (1 - (1 - rate) * (1 - prior));
    outage += share * prior;
    // A stable test that failed in good code met something outside, whatever it was.
    if (h === 0 || h === rates.length - 1) outage += share * (1 - prior) * rate;
    hit += share;
    missed += share * rate;
  }
  return { column, outage, outageRatio: Math.min(LARGEST_RATIO, hit / missed) };
}
