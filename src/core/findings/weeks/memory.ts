import type { Finding, Findings, TestIdentity } from '../../documents/findings.ts';
import type { HistoryTest } from '../../documents/history.ts';
import type { TestVerdict } from '../test-verdict.ts';
import { findingWeeks } from './finding-weeks.ts';
import { introducedBy } from './introduced.ts';
import { mergeWeeks } from './merge-history.ts';
import { followRenames } from './renames.ts';
import { goneTests, previousReport, trendOf } from './trends.ts';
import { extendHistory, firstFailure, type NewWeek, observedWeek, weekKey, weeksByTest } from './weeks.ts';

/** What earlier weeks and the present window say together. It adds words to findings; it never makes one. */
export interface Memory {
  trendOf(test: TestIdentity): Finding['trend'];
  /** Its id in earlier weeks, when it was renamed since. */
  formerlyOf(test: TestIdentity): Finding['formerly'];
  /** First failure that any report saw. */
  firstSeenOf(verdict: TestVerdict): string;
  introducedOf(verdict: TestVerdict): Finding['introduced'];
  /** Its failures week by week, those of the present window among them. */
  weeksOf(test: TestIdentity): Finding['weeks'];
  /** End of the window of the newest earlier report that judged a test; null when none is known. */
  readonly previousReport: Findings['previousReport'];
  /** Tests that an earlier report listed and that no longer fail. */
  readonly gone: Findings['gone'];
  /** The history that the next report reads. */
  readonly next: readonly HistoryTest[];
}

/**
 * Puts the present window beside the history. Pure; equal input in any order gives equal output.
 *
 * @param history of the same repository; empty when there is none or it was refused
 */
export function remember(history: readonly HistoryTest[], week: NewWeek): Memory {
  const followed = followRenames(history, week);
  const weeks = weeksByTest(followed);
  const observed = observedWeek(followed, week);
  const earlierOf = (test: TestIdentity): HistoryTest | undefined => weeks.get(weekKey(test));
  return {
    trendOf: (test) => trendOf(weekKey(test), weeks, observed),
    formerlyOf: (test) => earlierOf(test)?.formerly ?? null,
    firstSeenOf: (verdict) => {
      const [first, earlier] = [firstFailure(verdict), earlierOf(verdict.test)?.firstSeen];
      return earlier === undefined || first < earlier ? first : earlier;
    },
    introducedOf: (verdict) =>
      introducedBy(verdict, { earlier: earlierOf(verdict.test), isRegression: week.isRegression }),
    weeksOf: (test) => {
      const key = weekKey(test);
      const present = observed.counted.get(key) ?? [];
      return findingWeeks(mergeWeeks([...(weeks.get(key)?.weeks ?? []), ...present]), week.window.until);
    },
    previousReport: previousReport(followed, week.window.until),
    gone: goneTests(followed, observed),
    next: extendHistory(followed, observed),
  };
}
