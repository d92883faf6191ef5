import type { HistoryTest, Judged } from '../../documents/history.ts';
import { DAY_MS, dayOf } from '../../model/calendar.ts';
import { sumOfDays } from './calendar-weeks.ts';

/**
 * What a flaky test must show before it is called fixed: detection.md, section 4.6. After 3/rate executions an unchanged
 * test would have failed again with 95 % (section 5.3).
 */
export const FIXED = { days: 14, executions: 30, perRate: 3 } as const;

/** True when so many executions without failure over so many days end the suspicion against a test of this rate. */
function isEnough(executions: number, days: number, rate: number): boolean {
  return days >= FIXED.days && executions >= Math.max(FIXED.executions, FIXED.perRate / rate);
}

/**
 * True when a remembered flaky test neither failed nor flipped since for long enough. Executions are counted from the day
 * after its last failure, and only in windows with complete data, so there are at least as many as are counted.
 *
 * @param until end of the present window
 */
export function isFixed(test: HistoryTest, until: string): boolean {
  const judged = test.weeks.flatMap((week) => week.judged ?? []);
  const rate = judged.findLast((week) => (week.rate ?? 0) > 0)?.rate ?? null;
  if (rate === null || !judged.some(isFlaky)) return false;
  const since = Math.max(Date.parse(test.lastSeen), Date.parse(test.lastFlip ?? test.lastSeen));
  return isEnough(executionsSince(test, since), (Date.parse(until) - since) / DAY_MS, rate);
}

function isFlaky({ state }: Judged): boolean {
  return state === 'confirmed' || state === 'suspected';
}

/** Known executions of a remembered test on the days after the one of a moment. @param at milliseconds since 1970 */
export function executionsSince(test: HistoryTest, at: number): number {
  return sumOfDays(test.weeks, dayOf(at) + 1, Number.POSITIVE_INFINITY).executions;
}
