import { expect, test } from 'vitest';
import type { HistoryDay, HistoryTest } from '../../../../src/core/documents/history.ts';
import { weekKey } from '../../../../src/core/findings/weeks/merge-history.ts';
import { goneTests, trendOf } from '../../../../src/core/findings/weeks/trends.ts';
import { extendHistory, type NewWeek, observedWeek, weeksByTest } from '../../../../src/core/findings/weeks/weeks.ts';
import { executionsOf, green, type Sketch } from '../../evidence/history.ts';
import { daysAt, judgedAt, remembered, withWeeks } from '../remembered.ts';
import { verdictsOf, WORKFLOW } from '../verdicts.ts';

const WINDOW = { since: '2026-11-01T06:00:00.000Z', until: '2026-11-15T06:00:00.000Z' };
const LAST_WEEK = '2026-11-08T06:00:00.000Z';

function weekWith(sketches: readonly Sketch[], more: Partial<NewWeek> = {}): NewWeek {
  const executions = executionsOf(sketches);
  return {
    ...{ window: WINDOW, workflows: [{ id: '7', path: WORKFLOW, name: 'CI' }], complete: true, executions },
    branch: 'main',
    ...{ verdicts: verdictsOf(executions), reported: new Set<string>(), isRegression: () => false },
    ...more,
  };
}

/** `x` fails in so many of 200 executions. */
const failing = (failures: number): readonly Sketch[] =>
  Array.from({ length: 200 }, (_, hour) => (hour < failures ? { hour, fails: ['x'] } : { hour }));

const listed = (days: Readonly<Record<string, HistoryDay>>): HistoryTest =>
  withWeeks(remembered('x', { firstReported: LAST_WEEK }), judgedAt(LAST_WEEK), ...daysAt(days));

function trend(earlier: HistoryTest | undefined, week: NewWeek): string {
  const history = earlier === undefined ? [] : [earlier];
  return trendOf(weekKey(remembered('x')), weeksByTest(history), observedWeek(history, week));
}

test('new until a report has listed it, then recurring', () => {
  expect(trend(undefined, weekWith(failing(5)))).toBe('new');
  expect(trend(remembered('x'), weekWith(failing(5)))).toBe('new');
  expect(trend(listed({}), weekWith(failing(5)))).toBe('recurring');
});

test('a report of the same window that is made again says the same', () => {
  const again = remembered('x', { firstReported: WINDOW.until });
  expect(trend(again, weekWith(failing(5)))).toBe('new');
});

test('worse and better need a difference that chance would give once in a hundred', () => {
  const before = listed({ '2026-10-20': [200, 10, 3] });
  expect([1, 2, 10, 24, 25, 60].map((failures) => trend(before, weekWith(failing(failures))))).toEqual([
    'recurring',
    'recurring',
    'recurring',
    'recurring',
    'recurring',
    'worse',
  ]);
  const often = listed({ '2026-10-20': [200, 60, 3] });
  expect([60, 40, 10].map((failures) => trend(often, weekWith(failing(failures))))).toEqual([
    'recurring',
    'recurring',
    'better',
  ]);
});

test('days inside the present window are not compared with themselves', () => {
  const overlapping = listed({ '2026-11-01': [200, 1, 0], '2026-11-02': [200, 1, 0] });
  expect(trend(overlapping, weekWith(failing(60)))).toBe('recurring');
  expect(trend(listed({ '2026-10-31': [200, 1, 0] }), weekWith(failing(60)))).toBe('worse');
});

test('incomplete data makes nothing worse or better', () => {
  expect(trend(listed({ '2026-10-20': [200, 1, 0] }), weekWith(failing(60), { complete: false }))).toBe('recurring');
});

const OLD = { lastSeen: '2026-10-25T12:00:00.000Z', lastFlip: '2026-10-25T12:00:00.000Z', firstReported: LAST_WEEK };
const gone = (history: readonly HistoryTest[], week: NewWeek) =>
  goneTests(history, observedWeek(history, week)).map(({ test: { id }, lastSeen, how }) => ({ id, lastSeen, how }));

test('listed last week and silent now: gone, once', () => {
  const history = [withWeeks(remembered('x', OLD), judgedAt(LAST_WEEK))];
  const week = weekWith(green(0, 20));
  expect(gone(history, week)).toEqual([{ id: 'x', lastSeen: OLD.lastSeen, how: 'gone' }]);
  const later = { ...week, window: { since: LAST_WEEK, until: '2026-11-22T06:00:00.000Z' } };
  expect(gone(extendHistory(history, observedWeek(history, week)), later)).toEqual([]);
});

test('flaky, then 30 executions, 3 per rate and 14 days without failure: fixed, once', () => {
  const of = (rate: number, lastSeen = OLD.lastSeen) => [
    withWeeks(remembered('x', { ...OLD, lastSeen }), judgedAt(LAST_WEEK, { rate })),
  ];
  const how = (history: readonly HistoryTest[], executions: number) =>
    gone(history, weekWith(green(0, executions))).map((g) => g.how);
  expect([how(of(0.5), 29), how(of(0.5), 30)]).toEqual([['gone'], ['fixed']]);
  expect([how(of(0.05), 59), how(of(0.05), 60)]).toEqual([['gone'], ['fixed']]);
  expect(how(of(0.5, '2026-11-01T07:00:00.000Z'), 330)).toEqual(['gone']);
  expect(how(of(0.5, '2026-11-01T05:00:00.000Z'), 330)).toEqual(['fixed']);
  const week = weekWith(green(0, 60));
  const next = extendHistory(of(0.5), observedWeek(of(0.5), week));
  expect(next[0]?.weeks.at(-1)?.judged?.state).toBe('fixed');
  expect(gone(next, { ...week, window: { ...WINDOW, until: '2026-11-22T06:00:00.000Z' } })).toEqual([]);
});

test('executions of the day of its last failure do not count, because they may have run before it', () => {
  const busy = withWeeks(remembered('x', OLD), judgedAt(LAST_WEEK), ...daysAt({ '2026-10-25': [300, 1, 1] }));
  expect(gone([busy], weekWith(green(0, 29))).map((g) => g.how)).toEqual(['gone']);
});

test('a test that failed on other days of this window, that was never listed, or whose data is incomplete is neither', () => {
  const history = [withWeeks(remembered('x', OLD), judgedAt(LAST_WEEK))];
  expect(gone(history, weekWith(failing(1)))).toEqual([]);
  expect(gone(history, weekWith(green(0, 60), { complete: false }))).toEqual([]);
  const never = withWeeks(remembered('x', { ...OLD, firstReported: null }), judgedAt(LAST_WEEK, { reported: false }));
  expect(gone([never], weekWith(green(0, 60)))).toEqual([]);
});

test('what was healthy, broken or without a known rate is never called fixed', () => {
  const how = (more: Parameters<typeof judgedAt>[1]) =>
    gone([withWeeks(remembered('x', OLD), judgedAt(LAST_WEEK, more))], weekWith(green(0, 300))).map((g) => g.how);
  expect([how({ state: 'broken' }), how({ rate: null }), how({})]).toEqual([['gone'], ['gone'], ['fixed']]);
});

test('a test that was renamed is not gone', () => {
  const old = withWeeks(remembered('old', OLD), judgedAt(LAST_WEEK));
  expect(gone([old, remembered('new', { formerly: 'old' })], weekWith(green(0, 60)))).toEqual([]);
});
