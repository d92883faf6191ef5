import { expect, test } from 'vitest';
import { completeLinkage } from '../../../../src/core/findings/clusters/complete-linkage.ts';

test('every two of a group are linked; first links decide', () => {
  const chain = [
    { a: 1, b: 2 },
    { a: 0, b: 1 },
    { a: 2, b: 3 },
  ];
  expect(completeLinkage(4, chain)).toEqual([[0], [1, 2], [3]]);
  expect(completeLinkage(4, chain.toReversed())).toEqual([
    [0, 1],
    [2, 3],
  ]);
  expect(completeLinkage(4, [...chain, { a: 0, b: 2 }])).toEqual([[0, 1, 2], [3]]);
});

test('two groups join when all their links are there', () => {
  const all = [0, 1, 2, 3].flatMap((a) => [0, 1, 2, 3].filter((b) => b > a).map((b) => ({ a, b })));
  expect(completeLinkage(5, all)).toEqual([[0, 1, 2, 3], [4]]);
  expect(completeLinkage(0, [])).toEqual([]);
});
