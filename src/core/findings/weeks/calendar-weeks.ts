import type { HistoryDay, HistoryWeek } from '../../documents/history.ts';
import { DAYS_OF_A_WEEK, dateOf, dayOf, mondayOf } from '../../model/calendar.ts';

/** Counts by number of day. */
export type Days = ReadonlyMap<number, HistoryDay>;

/** Days sorted into calendar weeks, oldest first, nothing judged. */
export function weeksOfDays(days: Days): readonly HistoryWeek[] {
  const weeks = new Map<number, HistoryWeek>();
  for (const [day, counts] of [...days].toSorted(([a], [b]) => a - b)) {
    const monday = mondayOf(day);
    const week = weeks.get(monday) ?? { week: dateOf(monday), days: emptyWeek(), judged: null };
    week.days[day - monday] = counts;
    weeks.set(monday, week);
  }
  return [...weeks.values()];
}

/** Seven days of which nothing is known. */
export function emptyWeek(): (HistoryDay | null)[] {
  return Array<null>(DAYS_OF_A_WEEK).fill(null);
}

/** Sums over the days from `from` (included) to `to` (not included), by number of day. */
export function sumOfDays(
  weeks: readonly HistoryWeek[],
  from: number,
  to: number,
): { readonly executions: number; readonly failed: number } {
  let executions = 0;
  let failed = 0;
  for (const { week, days } of weeks) {
    const monday = dayOf(Date.parse(week));
    for (const [i, day] of days.entries()) {
      if (day === null || monday + i < from || monday + i >= to) continue;
      executions += day[0];
      failed += day[1];
    }
  }
  return { executions, failed };
}
