import { expect, test } from 'vitest';
import { standardErrorsBetween } from '../../../src/core/scoring/two-proportions.ts';

const of = (failed: number, executions: number) => ({ failed, executions });

test('pooled, with Yates’ correction', () => {
  // Pooled 0.1, standard error 0.042426, difference 0.1 less the correction 0.01.
  expect(standardErrorsBetween(of(5, 100), of(15, 100))).toBeCloseTo(2.12132, 5);
  expect(standardErrorsBetween(of(15, 100), of(5, 100))).toBeCloseTo(-2.12132, 5);
});

test.each([
  [of(0, 0), of(3, 9)],
  [of(3, 9), of(0, 0)],
  [of(0, 9), of(0, 9)],
  [of(9, 9), of(9, 9)],
  [of(0, 2), of(1, 2)],
])('%j and %j cannot be told apart', (a, b) => {
  expect(standardErrorsBetween(a, b)).toBe(0);
});

test('never further apart than the exact test allows: 0 of 5 against 5 of 5', () => {
  // Fisher, two-sided: 2 / C(10, 5) = 0.0079. The normal distribution gives 0.0114 for 2.53.
  expect(standardErrorsBetween(of(0, 5), of(5, 5))).toBeCloseTo(2.52982, 5);
});
