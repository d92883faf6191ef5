import { expect, test } from 'vitest';
import { rerunAdvice, stillFlake } from '../../../../src/core/findings/cost/rerun-advice.ts';
import { DEFAULT_RULES } from '../../../../src/core/findings/rules.ts';
import { DEFAULT_PARAMETERS } from '../../../../src/core/scoring/parameters.ts';

/** detection.md, section 5.2: passes on record, then P(still a flake) after 0 to 5 failing re-runs. */
const TABLE: readonly (readonly [number, readonly number[]])[] = [
  [0, [0.84, 0.6364, 0.4532, 0.319, 0.2278, 0.1666]],
  [10, [0.84, 0.3231, 0.0679, 0.0148, 0.0038, 0.0011]],
  [50, [0.84, 0.1088, 0.005, 0.0003, 0, 0]],
  [200, [0.84, 0.0312, 0.0004, 0, 0, 0]],
];

test.each(TABLE)('after %i passes a failure that fails again is less and less a flake', (passes, row) => {
  const computed = row.map((_, reruns) => stillFlake({ passes }, reruns, DEFAULT_PARAMETERS));
  expect(computed.filter((value, i) => Math.abs(value - (row[i] ?? 0)) > 1e-4)).toEqual([]);
});

test('one re-run settles an old test, new ones need more', () => {
  const advice = (passes: number) => rerunAdvice({ passes }, DEFAULT_PARAMETERS, DEFAULT_RULES);
  expect([advice(0), advice(10), advice(50), advice(200)]).toEqual([5, 2, 1, 1]);
  expect(rerunAdvice({ passes: 0 }, DEFAULT_PARAMETERS, { regressionCall: 1 })).toBe(20);
});

test('a test that fails often needs more re-runs than one that hardly ever does', () => {
  const advice = (flakes: number) => rerunAdvice({ passes: 100, flakes }, DEFAULT_PARAMETERS, DEFAULT_RULES);
  // What share of its executions failed: 1 %, 9 %, 33 %, 80 %.
  expect([0, 1, 10, 50, 400].map(advice)).toEqual([1, 1, 2, 3, 14]);
});
