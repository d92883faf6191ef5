import { expect, test } from 'vitest';
import { lanesOf } from '../../../src/core/evidence/group.ts';
import { outcomeTableOf } from '../../../src/core/evidence/outcome-table.ts';
import { executionsOf, type Sketch } from './history.ts';

function rows(sketches: readonly Sketch[]): Record<string, string> {
  const lane = lanesOf(executionsOf(sketches), 'main')[0];
  if (lane === undefined) return {};
  const { tests, executions, outcomes } = outcomeTableOf(lane);
  return Object.fromEntries(
    tests.map((key, row) => [
      (JSON.parse(key) as string[])[2] ?? '',
      [...outcomes.subarray(row * executions.length, (row + 1) * executions.length)].map((o) => '-PFR'[o]).join(''),
    ]),
  );
}

test('a row per failing test, a column per kept execution', () => {
  expect(
    rows([
      { hour: 0, fails: ['x'] },
      { hour: 1 },
      { hour: 2, fails: ['y'], finished: false },
      { hour: 3, fails: ['y'], infrastructure: 'runner-lost' },
      { hour: 4, retried: ['x'], conclusion: 'success' },
    ]),
  ).toEqual({ x: 'FP-R', y: 'PPFP' });
});

test('a group of main without a kept execution stays, since its commit may change the code; one of a proposal goes', () => {
  const lost = (hour: number, more: Partial<Sketch> = {}): Sketch => ({
    ...{ hour, fails: ['x'], infrastructure: 'runner-lost' },
    ...more,
  });
  const lane = lanesOf(
    executionsOf([{ hour: 0 }, lost(1), lost(2, { event: 'pull_request', branch: 'topic' }), { hour: 3 }]),
    'main',
  )[0];
  const groups = lane === undefined ? [] : outcomeTableOf(lane).groups;
  expect(groups.map(({ from, to }) => [from, to])).toEqual([
    [0, 1],
    [1, 1],
    [1, 2],
  ]);
});
