import { expect, test } from 'vitest';
import { betaQuantile, regularisedBeta, wilsonInterval } from '../../../src/core/scoring/beta.ts';
import { DEFAULT_PARAMETERS } from '../../../src/core/scoring/parameters.ts';
import { rateGrid } from '../../../src/core/scoring/rate-grid.ts';

/** Reference: detection.md, section 5.4. Columns: k, n, Wilson 95 %, Beta(0.25 + k, 2.5 + n − k) 90 %, in percent. */
const INTERVALS: readonly (readonly [number, number, number, number, number, number])[] = [
  [0, 50, 0, 7.13, 0, 2.29],
  [1, 50, 0.354, 10.495, 0.204, 6.49],
  [2, 100, 0.55, 7.001, 0.454, 4.96],
  [5, 100, 2.154, 11.175, 2.113, 9.095],
  [10, 1000, 0.544, 1.831, 0.561, 1.594],
];

test.each(INTERVALS)('intervals of %i in %i', (k, n, low, high, lower, upper) => {
  const wilson = wilsonInterval(k, n);
  expect(wilson.low * 100).toBeCloseTo(low, 1);
  expect(wilson.high * 100).toBeCloseTo(high, 1);
  expect(betaQuantile(0.05, 0.25 + k, 2.5 + n - k) * 100).toBeCloseTo(lower, 1);
  expect(betaQuantile(0.95, 0.25 + k, 2.5 + n - k) * 100).toBeCloseTo(upper, 1);
});

test('the incomplete beta function at the two points of the reference and at its ends', () => {
  expect(regularisedBeta(0.01, 0.25, 2.5)).toBeCloseTo(0.420846, 6);
  expect(regularisedBeta(0.1, 1.25, 51.5)).toBeCloseTo(0.992382, 6);
  expect([regularisedBeta(0, 1, 1), regularisedBeta(1, 1, 1), regularisedBeta(0.3, 1, 1)]).toEqual([
    0,
    1,
    expect.closeTo(0.3, 12),
  ]);
});

test('nothing observed says nothing', () => {
  expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 });
});

test('the grid: 33 hypotheses whose weights add up to 1, with the printed constants', () => {
  const grid = rateGrid(DEFAULT_PARAMETERS);
  const flaky = grid.slice(1).map(({ rate, weight }) => [rate, weight / DEFAULT_PARAMETERS.prior]);
  expect(grid).toHaveLength(33);
  expect(grid.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
  expect(flaky[0]).toEqual([0.001, expect.closeTo(0.0557752, 6)]);
  expect(flaky[1]).toEqual([expect.closeTo(0.00125881, 8), expect.closeTo(0.018044, 6)]);
  expect(flaky[27]).toEqual([expect.closeTo(0.5, 12), expect.closeTo(0.0258791, 6)]);
  expect(flaky[31]).toEqual([0.9, expect.closeTo(0.00159766, 7)]);
});
