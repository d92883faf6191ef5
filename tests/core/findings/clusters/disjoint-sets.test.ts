import { expect, test } from 'vitest';
import { createDisjointSets } from '../../../../src/core/findings/clusters/disjoint-sets.ts';

function roots(size: number, groups: readonly (readonly number[])[]): readonly number[] {
  const { find, join } = createDisjointSets(size);
  for (const group of groups) join(group);
  // Twice: looking must change nothing.
  for (let item = 0; item < size; item++) find(item);
  return Array.from({ length: size }, (_, item) => find(item));
}

test('a set is known by its smallest number, however it came about', () => {
  expect(roots(4, [])).toEqual([0, 1, 2, 3]);
  expect(roots(4, [[], [3], [3, 1]])).toEqual([0, 1, 2, 1]);
  expect(
    roots(7, [
      [5, 6],
      [4, 5],
      [3, 4],
    ]),
  ).toEqual([0, 1, 2, 3, 3, 3, 3]);
  expect(
    roots(7, [
      [6, 2, 4],
      [1, 3],
      [3, 4],
    ]),
  ).toEqual([0, 1, 1, 1, 1, 5, 1]);
});
