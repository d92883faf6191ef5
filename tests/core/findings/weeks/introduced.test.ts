import { expect, test } from 'vitest';
import type { Execution } from '../../../../src/core/evidence/execution.ts';
import { introducedBy } from '../../../../src/core/findings/weeks/introduced.ts';
import { executionsOf, type Sketch } from '../../evidence/history.ts';
import { remembered } from '../remembered.ts';
import { verdictOf } from '../verdicts.ts';

/** Runs one hour apart; the run of hour `h` tests commit `h`. */
function runs(count: number, more: (hour: number) => Partial<Sketch>): readonly Execution[] {
  return executionsOf(
    Array.from({ length: count }, (_, hour) => ({ hour, run: String(hour + 1), commit: String(hour), ...more(hour) })),
  );
}

const commit = (hour: number) => String(hour).padStart(40, '0');
const failsIn =
  (...hours: readonly number[]) =>
  (hour: number): Partial<Sketch> =>
    hours.includes(hour) ? { fails: ['x'] } : {};

test('the last good commit is the last one with passes enough after it', () => {
  // From the first failure on it fails in every second run: six passes tell.
  const executions = runs(24, failsIn(20, 22));
  expect(introducedBy(verdictOf(executions))).toEqual({ firstBad: commit(20), lastGood: commit(14), newTest: false });
});

test('too few passes before a rare failure: it may be as old as the window', () => {
  const rare = runs(40, failsIn(20));
  expect(introducedBy(verdictOf(rare))).toEqual({ firstBad: commit(20), lastGood: null, newTest: false });
  const first = runs(4, failsIn(0, 2));
  expect(introducedBy(verdictOf(first))).toEqual({ firstBad: commit(0), lastGood: null, newTest: false });
});

test('proposals add passes and first sights, but no last good commit', () => {
  const proposal = (hour: number): Partial<Sketch> => ({
    branch: 'topic',
    event: 'pull_request',
    ...failsIn(20, 22)(hour),
  });
  const some = runs(24, (hour) => (hour >= 12 && hour !== 22 ? proposal(hour) : failsIn(22)(hour)));
  expect(introducedBy(verdictOf(some))).toEqual({ firstBad: commit(20), lastGood: commit(11), newTest: false });
});

test('the first of several cells counts', () => {
  const cells = runs(24, (hour) => ({
    job: hour % 2 === 0 ? 'test (a)' : 'test (b)',
    ...failsIn(19, 20, 21, 22)(hour),
  }));
  expect(introducedBy(verdictOf(cells))).toEqual({ firstBad: commit(19), lastGood: commit(9), newTest: false });
});

test('a failure that the code explains is no first sight', () => {
  const executions = runs(24, failsIn(3, 20, 22));
  const isRegression = (o: { execution: Execution }) => o.execution.run.id === '4';
  expect(introducedBy(verdictOf(executions), { isRegression })).toEqual({
    ...{ firstBad: commit(20), lastGood: commit(14), newTest: false },
  });
  expect(introducedBy(verdictOf(executions), { isRegression: () => true })).toBeNull();
  // Nor does one count in the rate: 2 of 3 instead of 3 of 4, so five passes tell and not four.
  const later = runs(24, failsIn(20, 21, 22));
  expect(introducedBy(verdictOf(later), { isRegression: (o) => o.execution.run.id === '22' })?.lastGood).toBe(
    commit(15),
  );
});

test('what failed before the window was not introduced in it', () => {
  const executions = runs(24, failsIn(20, 22));
  const before = remembered('x', { firstSeen: '2026-10-20T00:00:00.000Z' });
  expect(introducedBy(verdictOf(executions), { earlier: before })).toBeNull();
  // The same failure, already seen by last week's report.
  const same = remembered('x', { firstSeen: '2026-11-01T20:00:00.000Z' });
  expect(introducedBy(verdictOf(executions), { earlier: same })?.firstBad).toBe(commit(20));
});

/** With reports that list `x` from an hour on. */
function listing(from: number, executions: readonly Execution[]): readonly Execution[] {
  return executions.map((execution, hour) => ({
    ...execution,
    exact: { covered: { has: () => true }, passed: { has: () => hour >= from && execution.failures.size === 0 } },
  }));
}

test('a test that appears when others were long there is new', () => {
  const executions = runs(24, failsIn(12, 20));
  expect(introducedBy(verdictOf(listing(12, executions)))).toEqual({
    ...{ firstBad: commit(12), lastGood: commit(11), newTest: true },
  });
  expect(introducedBy(verdictOf(listing(10, executions)))).toEqual({
    ...{ firstBad: commit(12), lastGood: commit(9), newTest: true },
  });
});

test('two runs without it are not enough, nor is a window that begins with its failure', () => {
  expect(introducedBy(verdictOf(listing(2, runs(24, failsIn(2, 20)))))?.newTest).toBe(false);
  expect(introducedBy(verdictOf(listing(0, runs(24, failsIn(0, 20)))))?.newTest).toBe(false);
});
