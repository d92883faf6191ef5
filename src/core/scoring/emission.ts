import { OUTCOME } from '../evidence/outcome-table.ts';
import type { Hypotheses } from './hypotheses.ts';
import type { LaneShape, TestHistory } from './lane-history.ts';
import type { ModelParameters } from './parameters.ts';

/** P(the outcomes of one group | state of its code). In good code it depends on the hypothesis about the test. */
export interface Emission {
  /** Per hypothesis. */
  readonly good: Float64Array;
  /** In code that makes the test fail always, and in code that makes it fail now and then. */
  readonly broken: number;
  readonly intermittent: number;
}

/** Reads the outcomes of one group; undefined when the test has none in it. */
export type Emit = (group: number) => Emission | undefined;

/** What the tests of a lane are scored with, one after the other. */
export interface Model {
  readonly hypotheses: Hypotheses;
  readonly parameters: ModelParameters;
  /** Room for what is known of one test only until it is scored. */
  readonly scratch: Scratch;
}

/** P(code breaks the test always, now and then), per hypothesis about the test. */
export interface CodeState {
  readonly broken: Float64Array;
  readonly intermittent: Float64Array;
}

/**
 * Arrays with a number per hypothesis, which are used again for the next test: as garbage, those of thousands of tests
 * would cost more time and memory than all the scoring.
 */
export class Scratch {
  readonly #size: number;
  readonly #arrays: Float64Array[] = [];
  #taken = 0;

  constructor(size: number) {
    this.#size = size;
  }

  /** From now on, every array taken so far may be given out again. */
  release(): void {
    this.#taken = 0;
  }

  /** An array that still holds what was last written into it. */
  take(): Float64Array {
    const array = this.#arrays[this.#taken] ?? new Float64Array(this.#size);
    this.#arrays[this.#taken] = array;
    this.#taken += 1;
    return array;
  }

  filled(value: number): Float64Array {
    return this.take().fill(value);
  }

  copyOf(values: Float64Array): Float64Array {
    const array = this.take();
    array.set(values);
    return array;
  }

  copyOfCode({ broken, intermittent }: CodeState): CodeState {
    return { broken: this.copyOf(broken), intermittent: this.copyOf(intermittent) };
  }
}

/**
 * Makes the function that reads one test's outcomes group by group. A failure in good code is a flake or an outage:
 * 1 − (1 − rate)(1 − P(outage)); detection.md, section 4.1, without the outage.
 *
 * @param outages per failing column of the test: P(an outage hit it)
 */
export function emitter(
  { from }: LaneShape,
  { outcomes, columns }: TestHistory,
  outages: ArrayLike<number>,
  { hypotheses, parameters, scratch }: Model,
): Emit {
  const { delta, intermittentRate, sameAgain } = parameters;
  const { passes, size } = hypotheses;
  const onePass: Emission = { good: passes, broken: delta, intermittent: 1 - intermittentRate };
  const known = new Map<number, Emission>();
  const read = (first: number, failed: number, passed: number): Emission => {
    const good = scratch.filled(1);
    if (passed > 0) for (let h = 0; h < size; h += 1) good[h] = (passes[h] as number) ** passed;
    let noOutage = 1;
    for (let i = first; i < first + failed; i += 1) {
      noOutage = 1 - (outages[i] ?? 0);
      for (let h = 0; h < size; h += 1) good[h] = (good[h] as number) * (1 - (passes[h] as number) * noOutage);
    }
    // Several executions ended as they did by chance each time, or once and then for the same reason again.
    const several = failed + passed > 1 ? size - 1 : 0;
    for (let h = 1; h < several; h += 1) {
      const pass = passes[h] as number;
      const once = passed === 0 ? 1 - pass * noOutage : failed === 0 ? pass : 0;
      good[h] = (1 - sameAgain) * (good[h] as number) + sameAgain * once;
    }
    return {
      good,
      broken: (1 - delta) ** failed * delta ** passed,
      intermittent: intermittentRate ** failed * (1 - intermittentRate) ** passed,
    };
  };
  return (group) => {
    const [start, end] = [from[group] as number, from[group + 1] as number];
    const failed = count(outcomes, start, end, OUTCOME.failed);
    const passed = count(outcomes, start, end, OUTCOME.passed);
    if (failed === 0 && passed < 2) return passed === 0 ? undefined : onePass;
    const emission = known.get(group) ?? read(positionOf(columns, start), failed, passed);
    known.set(group, emission);
    return emission;
  };
}

/** Columns with this outcome; what failed and passed on the runner's own retry counts as both. */
function count(outcomes: Uint8Array, from: number, to: number, wanted: number): number {
  let found = 0;
  for (let column = from; column < to; column += 1) {
    if (outcomes[column] === wanted || outcomes[column] === OUTCOME.retried) found += 1;
  }
  return found;
}

/** Position of the first of some ascending columns that is not before `from`. */
export function positionOf(columns: readonly number[], from: number): number {
  let [low, high] = [0, columns.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((columns[middle] as number) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
