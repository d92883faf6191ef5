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
  { hypotheses, parameters }: { readonly hypotheses: Hypotheses; readonly parameters: ModelParameters },
): Emit {
  const { delta, intermittentRate, sameAgain } = parameters;
  const { passes } = hypotheses;
  const onePass: Emission = { good: passes, broken: delta, intermittent: 1 - intermittentRate };
  const outageAt = new Map(columns.map((column, i) => [column, outages[i] ?? 0]));
  /** All executions ended alike: by chance each time, or once and then for the same reason again. */
  const repeat = (good: Float64Array, once: (h: number) => number) => {
    for (let h = 1; h < good.length - 1; h += 1) {
      good[h] = (1 - sameAgain) * (good[h] as number) + sameAgain * once(h);
    }
  };
  const read = (group: number): GroupOutcomes => {
    const result: GroupOutcomes = { failing: [], passed: 0 };
    for (let column = from[group] as number; column < (from[group + 1] as number); column += 1) {
      const outcome = outcomes[column];
      if (outcome === OUTCOME.failed || outcome === OUTCOME.retried) result.failing.push(column);
      if (outcome === OUTCOME.passed || outcome === OUTCOME.retried) result.passed += 1;
    }
    return result;
  };
  return (group) => {
    const { failing, passed } = read(group);
    if (failing.length === 0 && passed < 2) return passed === 0 ? undefined : onePass;
    const good = passes.map((pass) => pass ** passed);
    for (const column of failing) {
      const noOutage = 1 - (outageAt.get(column) ?? 0);
      for (let h = 0; h < good.length; h += 1) good[h] = (good[h] as number) * (1 - (passes[h] as number) * noOutage);
    }
    const lastNoOutage = 1 - (outageAt.get(failing.at(-1) ?? -1) ?? 0);
    if (passed === 0 && failing.length > 1) repeat(good, (h) => 1 - (passes[h] as number) * lastNoOutage);
    else if (failing.length === 0) repeat(good, (h) => passes[h] as number);
    else if (passed > 0) repeat(good, () => 0);
    return {
      good,
      broken: (1 - delta) ** failing.length * delta ** passed,
      intermittent: intermittentRate ** failing.length * (1 - intermittentRate) ** passed,
    };
  };
}

interface GroupOutcomes {
  readonly failing: number[];
  passed: number;
}
