import { expect, test } from 'vitest';
import { type SimilarPair, sharedMembers, similarPairs } from '../../../../src/core/findings/clusters/similar-sets.ts';
import { createRandom } from '../sample-random.ts';

function sorted(pairs: readonly SimilarPair[]): readonly SimilarPair[] {
  return pairs.toSorted((x, y) => x.a - y.a || x.b - y.b);
}

/** Every pair compared with every other. */
function byTheBook(sets: readonly (readonly number[])[], least: number): readonly SimilarPair[] {
  return sets.flatMap((one, a) =>
    sets.flatMap((other, b) => {
      const shared = one.filter((member) => other.includes(member)).length;
      const jaccard = shared / (one.length + other.length - shared);
      return a < b && jaccard >= least ? [{ a, b, jaccard }] : [];
    }),
  );
}

test('members in common', () => {
  expect([sharedMembers([1, 3, 5], [0, 3, 5, 9]), sharedMembers([], [1]), sharedMembers([2], [1])]).toEqual([2, 0, 0]);
});

test('finds the pairs that comparing all finds', () => {
  const random = createRandom(3);
  const patterns = Array.from({ length: 6 }, () => Array.from({ length: 60 }, () => random() < 0.3));
  const sets = Array.from({ length: 80 }, (_, i) =>
    (patterns[i % 6] ?? []).flatMap((member, at) => (member !== random() < 0.04 ? [at] : [])),
  );
  const expected = byTheBook(sets, 0.8);
  expect(expected.length).toBeGreaterThan(100);
  expect(sorted(similarPairs(sets, 0.8))).toEqual(expected);
});

test('a Jaccard index of exactly the least is enough', () => {
  expect(
    similarPairs(
      [
        [1, 2, 3, 4],
        [1, 2, 3, 4, 5],
        [1, 2, 3, 9],
      ],
      0.8,
    ),
  ).toEqual([{ a: 0, b: 1, jaccard: 0.8 }]);
});
