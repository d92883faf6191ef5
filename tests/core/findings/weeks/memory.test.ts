import { expect, test } from 'vitest';
import type { HistoryTest } from '../../../../src/core/documents/history.ts';
import type { Execution } from '../../../../src/core/evidence/execution.ts';
import { type Memory, remember } from '../../../../src/core/findings/weeks/memory.ts';
import { weekKey } from '../../../../src/core/findings/weeks/weeks.ts';
import { DAY_MS } from '../../../../src/core/model/calendar.ts';
import { executionsOf, type Sketch } from '../../evidence/history.ts';
import { remembered } from '../remembered.ts';
import { verdictOf, verdictsOf, WORKFLOW } from '../verdicts.ts';

const START = Date.parse('2026-11-01T00:00:00Z');
const at = (day: number) => new Date(START + day * DAY_MS).toISOString();
const RUNS_A_DAY = 12;

/** What the report says whose window of 14 days ends at a day, when it lists every test that fails. */
function report(
  history: readonly HistoryTest[],
  all: readonly Execution[],
  day: number,
  complete = true,
): Memory & { said: string[] } {
  const window = { since: at(day - 14), until: at(day) };
  const executions = all.filter(
    ({ startedAt }) => startedAt >= Date.parse(window.since) && startedAt < Date.parse(window.until),
  );
  const verdicts = verdictsOf(executions);
  const memory = remember(history, {
    ...{ window, workflows: [{ id: '7', path: WORKFLOW, name: 'CI' }], branch: 'main', complete },
    ...{ executions, verdicts, isRegression: () => false },
    reported: new Set(verdicts.map((verdict) => weekKey(verdict.test))),
  });
  const said = [
    ...verdicts.map(({ test: { id } }, i) => `${id} ${memory.trendOf((verdicts[i] as (typeof verdicts)[0]).test)}`),
    ...memory.gone.map(({ test: { id }, how }) => `${id} ${how}`),
  ];
  return { ...memory, said };
}

/** Twelve runs a day for 70 days, `x` failing in these; every failure is green when re-run. */
function runs(isFailing: (day: number, run: number) => boolean): readonly Execution[] {
  const sketches = Array.from({ length: 70 * RUNS_A_DAY }, (_, i): readonly Sketch[] => {
    const hour = i * 2;
    const run = String(i + 1);
    if (!isFailing(Math.floor(i / RUNS_A_DAY), i)) return [{ hour, run }];
    return [
      { hour, run, fails: ['x'] },
      { hour: hour + 1, run, attempt: 2 },
    ];
  });
  return executionsOf(sketches.flat());
}

test('the life of a flaky test, a report a week', () => {
  // Five weeks at one failure in twelve runs, two at one in three, then nothing more.
  const all = runs((day, i) => (day >= 10 && day < 35 ? i % 12 === 5 : day >= 35 && day < 49 && i % 3 === 0));
  const said: (readonly string[])[] = [];
  let history: readonly HistoryTest[] = [];
  for (let day = 7; day <= 70; day += 7) {
    const week = report(history, all, day);
    history = week.next;
    said.push(week.said);
  }
  expect(said).toEqual([
    [],
    ['x new'],
    ['x recurring'],
    ['x recurring'],
    ['x recurring'],
    ['x worse'],
    ['x worse'],
    // Half of this window is clean, and what it is compared with holds a bad week.
    ['x recurring'],
    ['x fixed'],
    [],
  ]);
});

test('what a finding says of its past', () => {
  const all = runs((day, i) => day < 14 && i % 12 === 5);
  const verdict = verdictOf(all);
  const earlier = remembered('x', { firstSeen: '2026-10-05T00:00:00.000Z', formerly: 'w' });
  const said = (history: readonly HistoryTest[]) => {
    const memory = report(history, all, 14);
    return [memory.firstSeenOf(verdict), memory.formerlyOf(verdict.test), memory.introducedOf(verdict)?.firstBad];
  };
  expect(said([earlier])).toEqual(['2026-10-05T00:00:00.000Z', 'w', undefined]);
  expect(said([])).toEqual(['2026-11-01T10:00:00.000Z', null, '6'.padStart(40, '0')]);
  // A history that claims a later first sight than the evidence has is not believed.
  expect(said([{ ...earlier, firstSeen: at(13) }])[0]).toBe('2026-11-01T10:00:00.000Z');
});

test('the weeks of a finding go on from report to report, and the last report is known', () => {
  const all = runs((day, i) => day < 28 && i % 12 === 5);
  const first = report([], all, 14);
  const second = report(first.next, all, 28);
  const { test: tested } = verdictOf(all);
  // The first window begins with a Sunday, which is a week of its own. A re-run adds an execution a day.
  const full = (week: string) => ({ week, executions: 91, failed: 7 });
  const weeks = [{ week: '2026-10-26', executions: 13, failed: 1 }, full('2026-11-02'), full('2026-11-09')];
  expect([first.previousReport, second.previousReport]).toEqual([null, at(14)]);
  expect(second.weeksOf(tested).slice(0, 3)).toEqual(weeks);
  expect(second.weeksOf(tested).map(({ week }) => week)).toEqual([
    ...weeks.map(({ week }) => week),
    '2026-11-16',
    '2026-11-23',
  ]);
});

test('incomplete data is not remembered, but a finding tells of it', () => {
  const all = runs((_, i) => i % 12 === 5);
  const known = report([], all, 14, false);
  expect(known.weeksOf(verdictOf(all).test).map(({ failed }) => failed)).toEqual([1, 7, 6]);
  expect(known.next.flatMap(({ weeks }) => weeks.flatMap(({ days }) => days.filter((day) => day !== null)))).toEqual(
    [],
  );
});

test('a renamed test keeps its past', () => {
  const names = (i: number) => (i < 80 ? 'a.py::test_drains_queue' : 'a.py::test_drains_the_queue');
  const all = executionsOf(
    Array.from({ length: 14 * RUNS_A_DAY }, (_, i) =>
      i % 20 === 19 ? { hour: i * 2, fails: [names(i)] } : { hour: i * 2 },
    ),
  ).map((execution, i): Execution => {
    const passed = { has: (key: string) => key.includes(`${names(i)}"`) && execution.failures.size === 0 };
    return { ...execution, exact: { covered: { has: () => true }, passed } };
  });
  const first = report([], all, 6);
  expect(first.said).toEqual(['a.py::test_drains_queue new']);
  const second = report(first.next, all, 14);
  expect(second.said).toContain('a.py::test_drains_the_queue recurring');
  expect(second.gone).toEqual([]);
  expect(second.formerlyOf(verdictOf(all, names(100)).test)).toBe(names(0));
});
