import { expect, test } from 'vitest';
import { watchPace } from '../../../src/io/terminal/pace.ts';

/** Paces after each step of an even walk: `perSecond` steps a second. */
function walk(perSecond: number, steps: number, total: number) {
  const pace = watchPace(1_000);
  return Array.from({ length: steps }, (_, i) => pace(i + 1, total, 1_000 + ((i + 1) * 1_000) / perSecond));
}

test('nothing is foretold from a few steps, or in the first second', () => {
  expect(walk(1, 4, 100)).toEqual([undefined, undefined, undefined, undefined]);
  expect(walk(100, 99, 1_000).filter((pace) => pace !== undefined)).toEqual([]);
});

test('an even walk is measured exactly', () => {
  const last = walk(2, 20, 100).at(-1);
  expect(last?.perSecond).toBeCloseTo(2, 6);
  expect(last?.secondsLeft).toBeCloseTo(40, 6);
});

test('the speed follows a change, but not at once', () => {
  const pace = watchPace(0);
  for (let second = 1; second <= 10; second += 1) pace(second * 10, 1_000, second * 1_000);
  const speeds = [1, 5, 15].map((later) => {
    let last = 0;
    const slow = watchPace(0);
    for (let second = 1; second <= 10; second += 1) slow(second * 10, 1_000, second * 1_000);
    for (let second = 1; second <= later; second += 1) {
      last = slow(100 + second, 1_000, (10 + second) * 1_000)?.perSecond ?? 0;
    }
    return Math.round(10 * last) / 10;
  });
  expect(speeds).toEqual([8.4, 4.3, 1.4]);
});

test('a stage that stands still has no end in sight', () => {
  const pace = watchPace(0);
  expect(pace(0, 10, 5_000)).toBeUndefined();
});
