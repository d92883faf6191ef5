import { expect, test } from 'vitest';
import { codeIdentity, isMain, lanesOf } from '../../../src/core/evidence/group.ts';
import { jobIdentity } from '../../../src/core/evidence/job-identity.ts';
import { timelinesOf } from '../../../src/core/evidence/timeline.ts';
import { executionsOf, runOf, type Sketch } from './history.ts';

const EVENTS = ['push', 'schedule', 'merge_group', 'pull_request', 'workflow_dispatch'] as const;

test.each(EVENTS)('same code of %s', (event) => {
  const commit = 'a';
  const first = runOf({ hour: 0, event, commit, run: '1' });
  const second = runOf({ hour: 1, event, commit, run: '2' });
  const shared = ['push', 'schedule', 'merge_group'].includes(event);
  expect(codeIdentity(first) === codeIdentity(second)).toBe(shared);
});

test('a pull request or a merge group is never main, whatever its branch is called', () => {
  expect(EVENTS.map((event) => isMain(runOf({ hour: 0, event, branch: 'main' }), 'main'))).toEqual([
    true,
    true,
    false,
    false,
    true,
  ]);
});

test.each([
  ['test (3.12, ubuntu-latest)', { job: 'test', cell: '3.12, ubuntu-latest' }],
  ['build', { job: 'build', cell: '' }],
  ['ci / test (a (b))', { job: 'ci / test', cell: 'a (b)' }],
  ['(odd)', { job: '(odd)', cell: '' }],
  ['cut (3.12, ubu...', { job: 'cut (3.12, ubu...', cell: '' }],
])('the job name %s', (name, expected) => {
  expect(jobIdentity(name)).toEqual(expected);
});

test('cells of a matrix are lanes of their own, and the order of the input does not matter', () => {
  const sketches: readonly Sketch[] = [
    { hour: 0, job: 'test (a)', fails: ['x'], run: '1' },
    { hour: 0, job: 'test (b)', run: '1' },
    { hour: 1, job: 'test (a)', run: '1', attempt: 2 },
  ];
  const executions = executionsOf(sketches);
  const shape = (all: typeof executions) =>
    lanesOf(all, 'main').map((lane) => [lane.cell, lane.groups.map((g) => g.attempts.map((a) => a.job.attempt))]);
  expect(shape(executions)).toEqual([
    ['a', [[1, 2]]],
    ['b', [[1]]],
  ]);
  expect(shape(executions.toReversed())).toEqual(shape(executions));
});

test('outcomes: failed, passed in a green job, passed beside a failure when the summary was printed, else unknown', () => {
  const executions = executionsOf([
    { hour: 0, fails: ['x'] },
    { hour: 1 },
    { hour: 2, fails: ['y'] },
    { hour: 3, fails: ['y'], finished: false },
    { hour: 4, retried: ['x'], conclusion: 'success' },
  ]);
  const lane = lanesOf(executions, 'main')[0];
  const [x] = lane === undefined ? [] : timelinesOf(lane);
  expect(x?.groups.map((g) => g.observations.map((o) => (o.failed ? 'F' : 'P')).join(''))).toEqual([
    'F',
    'P',
    'P',
    'FP',
  ]);
  expect(x?.groups.map((g) => g.index)).toEqual([0, 1, 2, 4]);
  expect(x?.failing).toEqual([x?.groups[0], x?.groups[3]]);
});

test('tests that passed share what is known of it, and only that', () => {
  const executions = executionsOf([{ hour: 0 }, { hour: 1, fails: ['x'] }, { hour: 2, fails: ['y'] }]);
  const [x, y] = lanesOf(executions, 'main').flatMap((lane) => timelinesOf(lane));
  expect(x?.groups[0]).toBe(y?.groups[0]);
  expect([x, y].map((t) => t?.groups.map(({ observations }) => observations[0]?.failed))).toEqual([
    [false, true, false],
    [false, false, true],
  ]);
  expect(x?.groups[1]).toBe(x?.failing[0]);
});

test('two jobs of one name in one attempt are no flip, in two attempts they are', () => {
  const flips = (attempt: number) => {
    const executions = executionsOf([
      { run: '1', hour: 0, fails: ['x'] },
      { run: '1', hour: 0, attempt },
    ]);
    const lane = lanesOf(executions, 'main')[0];
    return lane === undefined ? [] : timelinesOf(lane).map((t) => t.groups[0]?.flip !== undefined);
  };
  expect([flips(1), flips(2)]).toEqual([[false], [true]]);
});
