import type { Later } from './backward-pass.ts';
import type { CodeState } from './forward-pass.ts';
import type { Hypotheses } from './hypotheses.ts';
import type { ModelParameters } from './parameters.ts';
import type { Stretch } from './stretches.ts';

/**
 * A stretch of passes, in closed form. Between two commits of main a test passes `passes / mains` times; a stable test may
 * become flaky at each of them and a flaky one may be mended, so that the weights are sums of geometric series. What
 * good code and code that would have failed have in common is left out: weights are known up to a factor.
 */
interface Powers {
  /** Per hypothesis: what is left of its weight after one commit and its passes, and after all of them. */
  readonly step: Float64Array;
  readonly all: Float64Array;
}

function powersOf({ size, passes }: Hypotheses, parameters: ModelParameters, stretch: Stretch): Powers {
  const { mend, onset, prior } = parameters;
  const perCommit = stretch.passes / stretch.mains;
  const step = new Float64Array(size);
  const all = new Float64Array(size);
  const last = size - 1;
  for (let h = 0; h < size; h += 1) {
    const stays = h === 0 ? 1 - onset * prior : h === last ? 1 : 1 - mend;
    step[h] = stays * (passes[h] as number) ** perCommit;
    all[h] = (step[h] as number) ** stretch.mains;
  }
  return { step, all };
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
  stretch: Stretch,
): void {
  main.broken.fill(0);
  main.intermittent.fill(0);
  const { size, passes, onset } = hypotheses;
  if (stretch.mains === 0) {
    for (let h = 0; h < size; h += 1) weights[h] = (weights[h] as number) * (passes[h] as number) ** stretch.passes;
    return;
  }
  const { step, all } = powersOf(hypotheses, parameters, stretch);
  const last = size - 1;
  const stable = weights[0] as number;
  const n = stretch.mains;
  let mended = (weights[last] as number) * (all[last] as number);
  for (let h = 1; h < last; h += 1) {
    const [a, b, c] = [step[0] as number, step[h] as number, step[last] as number];
    const [ofA, ofB, ofC] = [all[0] as number, all[h] as number, all[last] as number];
    const weight = weights[h] as number;
    weights[h] = weight * ofB + stable * (onset[h] as number) * series(a, b, { ofA, ofB, n });
    mended += weight * parameters.mend * series(c, b, { ofA: ofC, ofB, n });
  }
  weights[last] = mended;
  weights[0] = stable * (all[0] as number);
}

/** Goes back over a stretch. Bad code at its start was soon repaired: what came later then says little of it. */
export function beforeStretch(
  later: Later,
  hypotheses: Hypotheses,
  parameters: ModelParameters,
  stretch: Stretch,
): void {
  const { size, passes, onset } = hypotheses;
  const { repair, intermittentRate, mend } = parameters;
  const good = later.good;
  const last = size - 1;
  if (stretch.mains === 0) {
    for (let h = 0; h < size; h += 1) good[h] = (good[h] as number) * (passes[h] as number) ** stretch.passes;
  } else {
    const { step, all } = powersOf(hypotheses, parameters, stretch);
    const n = stretch.mains;
    const mended = good[last] as number;
    let stable = (good[0] as number) * (all[0] as number);
    for (let h = 1; h < last; h += 1) {
      const [a, b, c] = [step[0] as number, step[h] as number, step[last] as number];
      const [ofA, ofB, ofC] = [all[0] as number, all[h] as number, all[last] as number];
      const value = good[h] as number;
      stable += (onset[h] as number) * value * series(a, b, { ofA, ofB, n });
      good[h] = value * ofB + mend * mended * series(c, b, { ofA: ofC, ofB, n });
    }
    good[0] = stable;
    good[last] = mended * (all[last] as number);
  }
  const intermittent = repair / (1 - (1 - repair) * (1 - intermittentRate));
  for (let h = 0; h < size; h += 1) {
    later.broken[h] = repair * (good[h] as number);
    later.intermittent[h] = intermittent * (good[h] as number);
  }
}
