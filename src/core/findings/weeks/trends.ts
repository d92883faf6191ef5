import type { Finding, Findings } from '../../documents/findings.ts';
import type { HistoryTest, Judged } from '../../documents/history.ts';
import { LIMITS } from '../../limits.ts';
import { dayOf } from '../../model/calendar.ts';
import { standardErrorsBetween } from '../../scoring/two-proportions.ts';
import { sumOfDays } from './calendar-weeks.ts';
import { compare, weekKey } from './merge-history.ts';
import type { ObservedWeek, Weeks } from './weeks.ts';

/**
 * A rate is called worse or better when both periods would differ so much by chance in 1 % of all cases (two-sided): a
 * report with a dozen recurring findings then says so wrongly once in some ten weeks.
 */
const STANDARD_ERRORS = 2.5758293035489;

/**
 * How a finding changed. `recurring`: an earlier report listed it. `worse` and `better`: besides, its failure rate in this
 * window is significantly another than on the remembered days before it, all of them seen with complete data. `new`: no
 * remembered report listed it; with a history that could not be used this says nothing, and the report must not say it.
 */
export function trendOf(key: string, history: Weeks, observed: ObservedWeek): Finding['trend'] {
  const earlier = history.get(key);
  const now = observed.failing.get(key);
  if (earlier === undefined || !wasReported(earlier, observed.window.until)) return 'new';
  if (now === undefined) return 'recurring';
  // Of a window with incomplete data no day is counted, so nothing differs.
  const start = dayOf(Date.parse(observed.window.since));
  const before = sumOfDays(earlier.weeks, Number.NEGATIVE_INFINITY, start);
  const present = sumOfDays(now.weeks, start, Number.POSITIVE_INFINITY);
  const apart = standardErrorsBetween(before, present);
  if (Math.abs(apart) < STANDARD_ERRORS) return 'recurring';
  return apart > 0 ? 'worse' : 'better';
}

/** True when a report of an earlier window listed it. @param until end of the present window */
function wasReported({ firstReported }: HistoryTest, until: string): boolean {
  return firstReported !== null && firstReported < until;
}

/**
 * When the newest earlier report was made, as far as what it said of tests is remembered; null when there is none. Whatever
 * is called something else than new was listed by a report that this one knows of.
 *
 * @param until end of the present window
 */
export function previousReport(history: readonly HistoryTest[], until: string): string | null {
  const judged = history.flatMap(({ weeks, firstReported }) => [
    ...weeks.flatMap((week) => week.judged?.at ?? []),
    ...(firstReported === null ? [] : [firstReported]),
  ]);
  const earlier = judged.filter((at) => at < until);
  return earlier.reduce<string | null>((newest, at) => (newest === null || at > newest ? at : newest), null);
}

/**
 * Tests that the last report listed and that did not fail in this window (`gone`: merely not seen), and tests that any
 * report listed and that are fixed by now (`isFixed`). Each is said once. Empty when the data is incomplete: a gap could
 * hide the failure. A test that was renamed is not gone.
 */
export function goneTests(history: readonly HistoryTest[], observed: ObservedWeek): Findings['gone'] {
  const renamed = new Set([...history, ...observed.failing.values()].flatMap(formerKey));
  return history
    .toSorted((a, b) => compare(b.lastSeen, a.lastSeen) || compare(weekKey(a), weekKey(b)))
    .filter((test) => !renamed.has(weekKey(test)))
    .flatMap((test) => {
      const how = howGone(test, observed);
      return how === undefined ? [] : [{ test: identityOf(test), lastSeen: test.lastSeen, how }];
    })
    .slice(0, LIMITS.findings);
}

function howGone(test: HistoryTest, { quiet, window }: ObservedWeek): 'gone' | 'fixed' | undefined {
  const now = quiet.get(weekKey(test));
  if (now === undefined || !wasReported(test, window.until)) return undefined;
  const before = newest(test, window.until);
  if (now.weeks.some((week) => week.judged?.state === 'fixed') && before?.state !== 'fixed') return 'fixed';
  return before?.reported === true ? 'gone' : undefined;
}

/** What the newest earlier report said. */
function newest({ weeks }: HistoryTest, until: string): Judged | undefined {
  return weeks.flatMap(({ judged }) => (judged !== null && judged.at < until ? [judged] : [])).at(-1);
}

function formerKey(test: HistoryTest): string[] {
  return test.formerly === null ? [] : [weekKey({ ...test, id: test.formerly })];
}

function identityOf({
  framework,
  id,
  suite,
  workflow,
  job,
  lastFile,
  cells,
}: HistoryTest): Findings['gone'][0]['test'] {
  return { framework, id, suite, file: lastFile, workflow, job, cells };
}
