import { expect, test } from 'vitest';
import type { Regression } from '../../../../src/core/documents/findings.ts';
import { regressionClusters } from '../../../../src/core/findings/clusters/regression-clusters.ts';

function regression(id: string, lastGood: string | null, firstBad: string): Regression {
  return {
    test: { framework: 'jest', id, suite: null, file: null, workflow: 'ci.yml', job: 'unit', cells: [] },
    state: lastGood === null ? 'born-red' : 'broken',
    failed: 3,
    executions: 9,
    lastGood,
    firstBad,
    examples: [{ runId: '1', attempt: 1, jobId: '2', line: 3 }],
  };
}

test('regressions that begin on one commit are one item, in the order given', () => {
  const cart = regression('cart', 'a'.repeat(40), 'b'.repeat(40));
  const user = regression('user', 'a'.repeat(40), 'd'.repeat(40));
  const total = regression('total', 'c'.repeat(40), 'b'.repeat(40));
  expect(regressionClusters([cart, user, total])).toEqual([
    { lead: cart, members: [total] },
    { lead: user, members: [] },
  ]);
  expect(regressionClusters([])).toEqual([]);
});

test('tests that never passed in the window stand alone: nobody saw them begin', () => {
  const cart = regression('cart', null, 'b'.repeat(40));
  const user = regression('user', null, 'b'.repeat(40));
  const total = regression('total', 'a'.repeat(40), 'b'.repeat(40));
  expect(regressionClusters([cart, user, total])).toEqual([
    { lead: cart, members: [] },
    { lead: user, members: [] },
    { lead: total, members: [] },
  ]);
});
