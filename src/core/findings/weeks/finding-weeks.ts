import type { Finding } from '../../documents/findings.ts';
import type { HistoryWeek } from '../../documents/history.ts';
import { LIMITS } from '../../limits.ts';
import { DAYS_OF_A_WEEK, dateOf, dayOf, mondayOf } from '../../model/calendar.ts';
import { sumOfDays } from './calendar-weeks.ts';

/**
 * Calendar weeks of a test without a hole, oldest first: from the first that any report has seen to the one in which the
 * window ends, the newest `LIMITS.findingWeeks` at most. A week of which nothing is known has no executions.
 *
 * @param until end of the present window, ISO 8601
 */
export function findingWeeks(weeks: readonly HistoryWeek[], until: string): Finding['weeks'] {
  // The end itself no longer belongs to the window: one that ends with a Sunday has nothing of the next week.
  const last = mondayOf(dayOf(Date.parse(until) - 1));
  const counted = new Map(
    weeks.map((week) => [
      dayOf(Date.parse(week.week)),
      sumOfDays([week], Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
    ]),
  );
  const known = [...counted].flatMap(([monday, { executions }]) => (executions > 0 && monday <= last ? [monday] : []));
  const oldest = last - (LIMITS.findingWeeks - 1) * DAYS_OF_A_WEEK;
  const first = known.reduce((least, monday) => Math.min(least, monday), last);
  const shown: Finding['weeks'] = [];
  for (let monday = Math.max(first, oldest); monday <= last; monday += DAYS_OF_A_WEEK) {
    const { executions, failed } = counted.get(monday) ?? { executions: 0, failed: 0 };
    shown.push({ week: dateOf(monday), executions, failed });
  }
  return shown;
}
