import type { Emission, Scratch } from './emission.ts';
import { SMALLEST } from './forward-pass.ts';
import type { Hypotheses } from './hypotheses.ts';
import type { ModelParameters } from './parameters.ts';

/** P(everything that happened later | what the test is, state of the code), up to a common factor; per hypothesis. */
export interface Later {
  readonly broken: Float64Array;
  readonly intermittent: Float64Array;
  readonly good: Float64Array;
}

export function nothingLater(scratch: Scratch): Later {
  return { broken: scratch.filled(1), intermittent: scratch.filled(1), good: scratch.filled(1) };
}

/** Takes a group of a proposal into account. `likelihoods`: of all groups, as the forward pass left them. */
export function beforeProposal(later: Later, likelihoods: Float64Array, group: number): void {
  const size = later.good.length;
  for (let h = 0; h < size; h += 1) {
    const at = (group * size + h) * 3;
    later.broken[h] = (later.broken[h] as number) * (likelihoods[at] as number);
    later.intermittent[h] = (later.intermittent[h] as number) * (likelihoods[at + 1] as number);
    later.good[h] = (later.good[h] as number) * (likelihoods[at + 2] as number);
  }
}

/** How the code of one group comes from that of the one before: P(newly broken), and the outcomes seen in it. */
export interface CodeStep {
  readonly emission: Emission | undefined;
  readonly breaks: number;
}

/** Goes back over one group of the same code line. The backward half of the forward-backward algorithm. */
export function beforeGroup(later: Later, { emission, breaks }: CodeStep, parameters: ModelParameters): void {
  const { repair, intermittentShare } = parameters;
  for (let h = 0; h < later.good.length; h += 1) {
    const broken = (emission?.broken ?? 1) * (later.broken[h] as number);
    const intermittent = (emission?.intermittent ?? 1) * (later.intermittent[h] as number);
    const good = (emission?.good[h] ?? 1) * (later.good[h] as number);
    later.broken[h] = (1 - repair) * broken + repair * good;
    later.intermittent[h] = (1 - repair) * intermittent + repair * good;
    later.good[h] =
      breaks * ((1 - intermittentShare) * broken + intermittentShare * intermittent) + (1 - breaks) * good;
  }
}

/** Goes back over the chance that a commit of main made a stable test flaky, or mended a flaky one. */
export function beforeChange(
  later: Later,
  { onset, size }: Hypotheses,
  { mend, onset: becomes, prior }: ModelParameters,
): void {
  const last = size - 1;
  for (const state of [later.broken, later.intermittent, later.good]) {
    const mended = state[last] as number;
    let stable = (state[0] as number) * (1 - becomes * prior);
    for (let h = 1; h < last; h += 1) {
      stable += (onset[h] as number) * (state[h] as number);
      state[h] = (1 - mend) * (state[h] as number) + mend * mended;
    }
    state[0] = stable;
  }
}

/** Keeps products of outcomes in range. */
export function rescale(later: Later): void {
  let largest = 0;
  for (const state of [later.broken, later.intermittent, later.good]) {
    for (let h = 0; h < state.length; h += 1) largest = Math.max(largest, state[h] as number);
  }
  for (const state of [later.broken, later.intermittent, later.good]) {
    for (let h = 0; h < state.length; h += 1) state[h] = Math.max(SMALLEST, (state[h] as number) / largest);
  }
}
