import { expect, test } from 'vitest';
import { createChance } from '../../../../src/core/findings/clusters/chance.ts';

const { choose, overlap } = createChance(200);

test('ways to choose', () => {
  expect([
    Math.exp(choose(5, 2)),
    Math.exp(choose(5, 0)),
    Math.exp(choose(5, 6)),
    Math.exp(choose(100, 10)) / 17_310_309_456_440,
  ]).toEqual([expect.closeTo(10), expect.closeTo(1), 0, expect.closeTo(1)]);
});

test('chance of an overlap: all of ten, three of twenty, one of a hundred', () => {
  expect(Math.exp(overlap(10, 2, 2, 2))).toBeCloseTo(1 / 45);
  expect(Math.exp(overlap(20, 3, 3, 3))).toBeCloseTo(1 / 1140);
  expect(Math.exp(overlap(100, 1, 1, 1))).toBeCloseTo(1 / 100);
});

test('it bounds the exact tail from above, and is one where the overlap is nothing special', () => {
  // Two sets of 5 of 20: exactly 4 or 5 in common, (C(5,4) C(15,1) + 1) / C(20,5).
  const exact = (5 * 15 + 1) / 15_504;
  const bound = Math.exp(overlap(20, 5, 5, 4));
  expect([bound >= exact, bound < 2 * exact]).toEqual([true, true]);
  expect([overlap(20, 10, 10, 5), overlap(20, 20, 20, 20), overlap(3, 0, 0, 0)]).toEqual([0, 0, 0]);
});
