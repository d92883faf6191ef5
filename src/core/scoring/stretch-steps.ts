import type { Later } from './backward-pass.ts';
import type { CodeState } from './emission.ts';
import type { Hypotheses } from './hypotheses.ts';
import type { ModelParameters } from './parameters.ts';
import type { Stretch } from './stretches.ts';

/**
 * A stretch of passes, in closed form. Between two commits of main a test passes `passes / mains` times; a stable test may
 * become flaky at each of them and a flaky one may be mended, so that the weights are sums of geometric series. What
 * good code and code that would have failed have in common is left out: weights are known up to a factor.
 */
export interface StretchPowers {
  /** Commits of main in it. */
  readonly mains: number;
  /** Per hypothesis: what is left of its weight after the stretch. */
  readonly left: Float64Array;
  /** Per flaky hypothesis: what a stable test that became so on the way, and one of it that was mended, have left. */
  readonly becoming: Float64Array;
  readonly mended: Float64Array;
}

/** Stretches that are remembered. Tests that fail in the same executions have the same ones. */
const MOST_KNOWN = 1_000;
/** More than any stretch has commits of main. */
const MOST_MAINS = 2 ** 26;

/** Makes the function that works out a stretch, or remembers it. */
export function stretchPowers(
  hypotheses: Hypotheses,
  parameters: ModelParameters,
): (stretch: Stretch) => StretchPowers {
  const known = new Map<number, StretchPowers>();
  return (stretch) => {
    const key = stretch.passes * MOST_MAINS + stretch.mains;
    const found = known.get(key) ?? powersOf(hypotheses, parameters, stretch);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, found);
    return found;
  };
}

function powersOf({ size, passes }: Hypotheses, parameters: ModelParameters, stretch: Stretch): StretchPowers {
  const { mend, onset, prior } = parameters;
  const { mains } = stretch;
  const left = new Float64Array(size);
  const becoming = new Float64Array(size);
  const mended = new Float64Array(size);
  if (mains === 0) return { mains, left: passes.map((pass) => pass ** stretch.passes), becoming, mended };
  const last = size - 1;
  const step = passes.map((pass, h) => {
    const stays = h === 0 ? 1 - onset * prior : h === last ? 1 : 1 - mend;
    return stays * pass ** (stretch.passes / mains);
  });
  for (let h = 0; h < size; h += 1) left[h] = (step[h] as number) ** mains;
  for (let h = 1; h < last; h += 1) {
    const [a, b, c] = [step[0] as number, step[h] as number, step[last] as number];
    const [ofA, ofB, ofC] = [left[0] as number, left[h] as number, left[last] as number];
    becoming[h] = series(a, b, { ofA, ofB, n: mains });
    mended[h] = series(c, b, { ofA: ofC, ofB, n: mains });
  }
  return { mains, left, becoming, mended };
}

/** Sum over j of a^j b^(n-1-j) for n commits, from a, b and their n-th powers. */
function series(
  a: number,
  b: number,
  { ofA, ofB, n }: { readonly ofA: number; readonly ofB: number; readonly n: number },
) {
  return Math.abs(a - b) < 1e-12 ? (n * ofA) / a : (ofA - ofB) / (a - b);
}

/** Moves the weights of the hypotheses over a stretch, and leaves main as it is after many passes. */
export function weighStretch(
  weights: Float64Array,
  main: CodeState,
  { hypotheses, parameters }: { readonly hypotheses: Hypotheses; readonly parameters: ModelParameters },
  { mains, left, becoming, mended }: StretchPowers,
): void {
  main.broken.fill(0);
  main.intermittent.fill(0);
  const { size, onset } = hypotheses;
  if (mains === 0) {
    for (let h = 0; h < size; h += 1) weights[h] = (weights[h] as number) * (left[h] as number);
    return;
  }
  const last = size - 1;
  const stable = weights[0] as number;
  let mendedWeight = (weights[last] as number) * (left[last] as number);
  for (let h = 1; h < last; h += 1) {
    const weight = weights[h] as number;
    weights[h] = weight * (left[h] as number) + stable * (onset[h] as number) * (becoming[h] as number);
    mendedWeight += weight * parameters.mend * (mended[h] as number);
  }
  weights[last] = mendedWeight;
  weights[0] = stable * (left[0] as number);
}

/** Goes back over a stretch. Bad code at its start was soon repaired: what came later then says little of it. */
export function beforeStretch(
  later: Later,
  { size, onset }: Hypotheses,
  { repair, intermittentRate, mend }: ModelParameters,
  { mains, left, becoming, mended }: StretchPowers,
): void {
  const good = later.good;
  const last = size - 1;
  if (mains === 0) {
    for (let h = 0; h < size; h += 1) good[h] = (good[h] as number) * (left[h] as number);
  } else {
    const ifMended = good[last] as number;
    let stable = (good[0] as number) * (left[0] as number);
    for (let h = 1; h < last; h += 1) {
      const value = good[h] as number;
      stable += (onset[h] as number) * value * (becoming[h] as number);
      good[h] = value * (left[h] as number) + mend * ifMended * (mended[h] as number);
    }
    good[0] = stable;
    good[last] = ifMended * (left[last] as number);
  }
  const intermittent = repair / (1 - (1 - repair) * (1 - intermittentRate));
  for (let h = 0; h < size; h += 1) {
    later.broken[h] = repair * (good[h] as number);
    later.intermittent[h] = intermittent * (good[h] as number);
  }
}
