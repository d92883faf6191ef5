import { expect, test } from 'vitest';
import { type HistoryTest, historyTestSchema } from '../../../../src/core/documents/history.ts';
import type { Execution } from '../../../../src/core/evidence/execution.ts';
import { sumOfDays } from '../../../../src/core/findings/weeks/calendar-weeks.ts';
import { weekKey } from '../../../../src/core/findings/weeks/merge-history.ts';
import { extendHistory, type NewWeek, observedWeek } from '../../../../src/core/findings/weeks/weeks.ts';
import { LIMITS } from '../../../../src/core/limits.ts';
import { DAY_MS, dayOf } from '../../../../src/core/model/calendar.ts';
import { executionsOf, failureOf, green, type Sketch } from '../../evidence/history.ts';
import { daysAt, judgedAt, remembered, withWeeks } from '../remembered.ts';
import { verdictsOf, WORKFLOW } from '../verdicts.ts';

/** Sketches count in hours from 2026-11-01, a Sunday. */
const START = Date.parse('2026-11-01T00:00:00Z');
const at = (day: number) => new Date(START + day * DAY_MS).toISOString();
const WORKFLOWS = [{ id: '7', path: WORKFLOW, name: 'CI' }];

function weekWith(executions: readonly Execution[], more: Partial<NewWeek> = {}): NewWeek {
  return {
    ...{ window: { since: at(0), until: at(14) }, workflows: WORKFLOWS, complete: true, executions },
    branch: 'main',
    ...{ verdicts: verdictsOf(executions), reported: new Set<string>(), isRegression: () => false },
    ...more,
  };
}

const extended = (history: readonly HistoryTest[], week: NewWeek) =>
  extendHistory(history, observedWeek(history, week));
const total = ({ weeks }: HistoryTest) => sumOfDays(weeks, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);

/** Green but for `x`, which fails at hour 20 and passes when re-run. */
const FLAKY = executionsOf([...green(0, 10), { run: '1', hour: 20, fails: ['x'] }, { run: '1', hour: 21, attempt: 2 }]);
const KEY = weekKey(remembered('x'));

test('a new test: its whole record', () => {
  const next = extended([], weekWith(FLAKY, { reported: new Set([KEY]) }));
  expect(next).toEqual([
    {
      ...remembered('x'),
      ...{ firstSeen: '2026-11-01T20:00:00.000Z', firstCommit: '1'.padStart(40, '0') },
      ...{ lastSeen: '2026-11-01T20:00:00.000Z', lastFlip: '2026-11-01T20:00:00.000Z', firstReported: at(14) },
      weeks: [
        { week: '2026-10-26', days: [null, null, null, null, null, null, [12, 1, 1]], judged: null },
        judgedAt(at(14), { rate: 0.083333 }),
      ],
    },
  ]);
  expect(next.map((line) => historyTestSchema.parse(JSON.parse(JSON.stringify(line))))).toEqual(next);
});

test('the same window twice changes nothing, and the order of executions is of no matter', () => {
  const history = [withWeeks(remembered('x'), judgedAt(at(-1))), remembered('quiet')];
  const week = weekWith(FLAKY);
  const once = extended(history, week);
  expect(extended(once, week)).toEqual(once);
  expect(extended(history.toReversed(), weekWith(FLAKY.toReversed()))).toEqual(once);
});

test('what a failure is recognised by is remembered, not its text', () => {
  const [execution] = executionsOf([{ hour: 1, fails: ['x'] }]) as [Execution];
  const failing = (message: string) => ({
    ...execution,
    failures: new Map([[[...execution.failures.keys()][0] as string, failureOf('x', { message })]]),
  });
  const signature = (message: string) => extended([], weekWith([failing(message)]))[0]?.signature;
  expect(signature('timed out after 12 s')).toMatch(/^[0-9a-f]{16}$/);
  expect(signature('timed out after 12 s')).toBe(signature('timed out after 97 s'));
  expect(signature('timed out after 12 s')).not.toBe(signature('connection refused'));
});

test('overlapping windows count every execution once', () => {
  const sketches: readonly Sketch[] = [
    ...green(0, 24 * 21).map((sketch, i) => ({ ...sketch, run: String(100 + i) })),
    ...[9, 90, 250, 400].map((hour, i): Sketch => ({ hour, run: String(10 + i), fails: ['x'] })),
  ];
  const all = executionsOf(sketches);
  const seen = (from: number, to: number): NewWeek => {
    const inside = all.filter(({ startedAt }) => startedAt >= Date.parse(at(from)) && startedAt < Date.parse(at(to)));
    return weekWith(inside, { window: { since: at(from), until: at(to) } });
  };
  // Windows that begin and end in the middle of a day, each seven days further.
  const history = [
    [0, 7.25],
    [0, 14.25],
    [7.25, 21],
  ].reduce<readonly HistoryTest[]>((before, [from, to]) => extended(before, seen(from as number, to as number)), []);
  expect(history.map(total)).toEqual([{ executions: all.length, failed: 4 }]);
});

test('failures that the code explains count neither as failures nor as executions', () => {
  const week = weekWith(FLAKY, { isRegression: (o) => o.failed });
  expect(total(extended([], week)[0] as HistoryTest)).toEqual({ executions: 10, failed: 0 });
});

test('executions that do not say what became of a test are none of its', () => {
  const executions = executionsOf([
    { hour: 1, fails: ['x'] },
    { hour: 2 },
    { hour: 3, fails: ['other'], finished: false },
  ]);
  expect(total(extended([], weekWith(executions)).find(({ id }) => id === 'x') as HistoryTest)).toEqual({
    ...{ executions: 2, failed: 1 },
  });
});

test('cells in which it failed earlier stay in the denominator', () => {
  const executions = executionsOf([
    { hour: 1, job: 'test (a)', fails: ['x'] },
    { hour: 2, job: 'test (a)' },
    { hour: 3, job: 'test (b)' },
    { hour: 4, job: 'test (c)' },
  ]);
  const next = extended([remembered('x', { cells: ['b'] })], weekWith(executions));
  expect([next[0]?.cells, total(next[0] as HistoryTest)]).toEqual([['a', 'b'], { executions: 3, failed: 1 }]);
});

test('a remembered test that did not fail: its passes count, where its outcome is known', () => {
  const executions = executionsOf([
    { hour: 1 },
    { hour: 2, fails: ['other'] },
    { hour: 3, fails: ['other'], finished: false },
    { hour: 4, job: 'lint' },
    { hour: 4, fails: ['other'], conclusion: 'timed_out' },
    { hour: 5, job: 'test (b)' },
  ]);
  const quiet = extended([remembered('x')], weekWith(executions)).find(({ id }) => id === 'x');
  expect(quiet?.weeks).toEqual([
    ...daysAt({ '2026-11-01': [2, 0, 0] }),
    judgedAt(at(14), { state: 'healthy', probability: null, rate: null, reported: false }),
  ]);
});

test('a report that names the passing tests decides: a test that it does not list did not run', () => {
  const [listed, unlisted] = executionsOf([{ hour: 1 }, { hour: 2 }]) as [Execution, Execution];
  const all = { has: () => true };
  const none = { has: () => false };
  const executions = [
    { ...listed, exact: { covered: all, passed: all } },
    { ...unlisted, exact: { covered: all, passed: none } },
  ];
  expect(total(extended([remembered('x')], weekWith(executions))[0] as HistoryTest)).toEqual({
    executions: 1,
    failed: 0,
  });
});

test('with incomplete data nothing is counted, and a quiet test is remembered as it was', () => {
  const quiet = withWeeks(remembered('quiet'), judgedAt(at(-1)));
  const next = extended([quiet], weekWith(FLAKY, { complete: false }));
  expect(next).toEqual([
    expect.objectContaining({ id: 'x', weeks: [judgedAt(at(14), { rate: 0.083333, reported: false })] }),
    quiet,
  ]);
});

test('weeks and tests are bounded, the least recent ones go first', () => {
  const many = Array.from({ length: 40 }, (_, i) => judgedAt(at(-7 * i)));
  const next = extended([withWeeks(remembered('x'), ...many)], weekWith(FLAKY));
  expect([next[0]?.weeks.length, next[0]?.weeks.at(-1)?.judged?.at]).toEqual([LIMITS.historyWeeks, at(14)]);
  const crowd = Array.from({ length: LIMITS.historyTests + 5 }, (_, i) => remembered(`t${i}`));
  const bounded = extended(crowd, weekWith(FLAKY));
  expect([bounded.length, bounded[0]?.id]).toEqual([LIMITS.historyTests, 'x']);
  const old = remembered('old', { lastSeen: '2026-05-01T00:00:00.000Z' });
  expect(extended([old], weekWith(FLAKY)).map(({ id }) => id)).toEqual(['x']);
});

test('history alone never makes a failing test', () => {
  const { failing } = observedWeek([remembered('quiet')], weekWith(executionsOf(green(0, 5))));
  expect([...failing]).toEqual([]);
  expect(dayOf(Date.parse(at(14)))).toBe(dayOf(START) + 14);
});
