import type { HistoryDay, HistoryTest, HistoryWeek } from '../../../src/core/documents/history.ts';
import { weeksOfDays } from '../../../src/core/findings/weeks/calendar-weeks.ts';
import { mergeTests } from '../../../src/core/findings/weeks/merge-history.ts';
import { dayOf, weekOf } from '../../../src/core/model/calendar.ts';
import { WORKFLOW } from './verdicts.ts';

/** A test as history remembers it: seen failing once, never judged. */
export function remembered(id: string, more: Partial<HistoryTest> = {}): HistoryTest {
  return {
    ...{ framework: 'pytest', id, suite: null, workflow: WORKFLOW, job: 'test', formerly: null, cells: [''] },
    ...{ firstSeen: '2026-10-01T00:00:00.000Z', firstCommit: null },
    ...{ lastSeen: '2026-10-20T00:00:00.000Z', lastFile: null, signature: null },
    ...{ lastFlip: null, firstReported: null, weeks: [] },
    ...more,
  };
}

/** The same test with these counts and judgements besides. */
export function withWeeks(test: HistoryTest, ...weeks: readonly HistoryWeek[]): HistoryTest {
  return mergeTests(test, { ...test, weeks: [...weeks] });
}

/** Counts of days, by date. */
export function daysAt(days: Readonly<Record<string, HistoryDay>>): readonly HistoryWeek[] {
  return weeksOfDays(new Map(Object.entries(days).map(([date, day]) => [dayOf(Date.parse(date)), day])));
}

/** What the report said whose window ended then. */
export function judgedAt(at: string, more: Partial<NonNullable<HistoryWeek['judged']>> = {}): HistoryWeek {
  const judged = { at, state: 'confirmed' as const, probability: 0.99, rate: 0.1, reported: true, ...more };
  return { week: weekOf(at), days: [null, null, null, null, null, null, null], judged };
}
