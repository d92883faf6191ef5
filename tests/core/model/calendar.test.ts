import { expect, test } from 'vitest';
import { dateOf, dayOf, isMonday, mondayOf, weekOf } from '../../../src/core/model/calendar.ts';

test.each([
  ['2026-11-15T23:59:59.999Z', '2026-11-09'],
  ['2026-11-16T00:00:00.000Z', '2026-11-16'],
  ['1970-01-01T00:00:00Z', '1969-12-29'],
  ['2024-02-29T12:00:00Z', '2024-02-26'],
])('%s is in the week of %s', (at, week) => {
  expect(weekOf(at)).toBe(week);
  expect(isMonday(week)).toBe(true);
  expect(dateOf(mondayOf(dayOf(Date.parse(at))))).toBe(week);
});

test('only Mondays are Mondays', () => {
  const week = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22'];
  expect(week.filter((date) => isMonday(date))).toEqual(['2026-11-16']);
});
