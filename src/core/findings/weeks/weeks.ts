import type { HistoryTest, HistoryWeek, Judged } from '../../documents/history.ts';
import type { Manifest } from '../../documents/manifest.ts';
import type { Execution } from '../../evidence/execution.ts';
import type { Observation } from '../../evidence/timeline.ts';
import { LIMITS } from '../../limits.ts';
import { fingerprintOf } from '../../log/fingerprint.ts';
import { DAY_MS, DAYS_OF_A_WEEK, weekOf } from '../../model/calendar.ts';
import type { TestFailure } from '../../model/extraction.ts';
import { textHash } from '../../text/text-hash.ts';
import type { TestVerdict } from '../test-verdict.ts';
import { emptyWeek, sumOfDays, weeksOfDays } from './calendar-weeks.ts';
import { isFixed } from './fixed.ts';
import { compare, mergeHistories, mergeTests, mergeWeeks, weekKey } from './merge-history.ts';
import { cellName, daysOfLane, type Passes, passesOf, sumDays } from './outcome-days.ts';

export { weekKey } from './merge-history.ts';

/** Earlier weeks by test. History adds weight and words to a finding; it can never make one. */
export type Weeks = ReadonlyMap<string, HistoryTest>;

export function weeksByTest(history: readonly HistoryTest[]): Weeks {
  return new Map(history.map((test) => [weekKey(test), test]));
}

/** What one report adds to the history. */
export interface NewWeek {
  readonly window: Manifest['window'];
  readonly workflows: Manifest['workflows'];
  /** The branch on which a failure means that main is broken. */
  readonly branch: string;
  /** False: days are not counted, and a test that did not show up may still be there. */
  readonly complete: boolean;
  readonly executions: readonly Execution[];
  readonly verdicts: readonly TestVerdict[];
  /** Keys (`weekKey`) of the tests that this report lists. */
  readonly reported: ReadonlySet<string>;
  /** Whether a failing observation is called a regression: `Rules.regressionCall`. */
  readonly isRegression: (failed: Observation) => boolean;
}

/** What the present window alone says, in the form of a history. */
export interface ObservedWeek {
  readonly window: Manifest['window'];
  readonly complete: boolean;
  /** Tests that failed, by key. */
  readonly failing: Weeks;
  /** Remembered tests that did not, with their passes; empty when the data is incomplete. */
  readonly quiet: Weeks;
  /** What this window alone counted of the failing ones, also when the data is incomplete: for the eye, not for memory. */
  readonly counted: ReadonlyMap<string, readonly HistoryWeek[]>;
}

/**
 * Puts the present window beside the history. Counts of both belong to calendar days, so an overlap can be seen: what a
 * window adds twice is one day's count, not two.
 */
export function observedWeek(history: readonly HistoryTest[], week: NewWeek): ObservedWeek {
  const { window, complete } = week;
  const paths = new Map(week.workflows.map((workflow) => [workflow.id, workflow.path]));
  const passes = passesOf(week.executions, (id) => paths.get(id) ?? id);
  const earlier = weeksByTest(history);
  const failing = new Map<string, HistoryTest>();
  const counted = new Map<string, readonly HistoryWeek[]>();
  for (const verdict of week.verdicts) {
    const key = weekKey(verdict.test);
    const weeks = countedWeeks(verdict, { week, passes, earlier: earlier.get(key) });
    const seen = seenOf(verdict, { week, weeks, reported: week.reported.has(key) });
    const other = failing.get(key);
    failing.set(key, other === undefined ? seen : mergeTests(other, seen));
    counted.set(key, mergeWeeks([...(counted.get(key) ?? []), ...weeks]));
  }
  const silent = complete ? [...earlier].filter(([key]) => !failing.has(key)) : [];
  const quiet = new Map(silent.map(([key, test]) => [key, quietTest(test, passes, window.until)]));
  return { window, complete, failing, quiet, counted };
}

interface Counting {
  readonly week: NewWeek;
  readonly passes: Passes;
  readonly earlier: HistoryTest | undefined;
}

/** What the days of this window saw of a test. */
function countedWeeks(verdict: TestVerdict, { week, passes, earlier }: Counting): readonly HistoryWeek[] {
  const cells = new Set(verdict.lanes.map((lane) => cellName(lane.timeline.lane.cell)));
  // Cells in which it failed earlier and passes now belong to the denominator, else a rate would seem to grow.
  const elsewhere =
    earlier === undefined || earlier.cells.length === 0
      ? new Map()
      : passes.of({ ...earlier, id: verdict.test.id }, cells);
  return weeksOfDays(sumDays([...verdict.lanes.map((lane) => daysOfLane(lane, week.isRegression)), elsewhere]));
}

interface Sight {
  readonly week: NewWeek;
  /** As counted in this window. */
  readonly weeks: readonly HistoryWeek[];
  readonly reported: boolean;
}

/** One test that failed in this window. */
function seenOf(verdict: TestVerdict, { week, weeks, reported }: Sight): HistoryTest {
  const { framework, id, suite, workflow, job, file } = verdict.test;
  const { until } = week.window;
  const cells = new Set(verdict.lanes.map((lane) => cellName(lane.timeline.lane.cell)));
  const { executions, failed } = sumOfDays(weeks, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
  const rate = executions === 0 || failed === 0 ? verdict.failed / verdict.executions : failed / executions;
  const judged = { at: until, state: verdict.state, probability: sixDigits(verdict.probability), reported };
  const flips = verdict.lanes.flatMap((lane) => lane.timeline.failing.flatMap(({ flip }) => flip?.failed ?? []));
  return {
    framework,
    id,
    suite,
    workflow,
    job,
    formerly: null,
    cells: [...cells].toSorted().slice(0, LIMITS.historyCells),
    firstSeen: firstFailure(verdict),
    firstCommit: verdict.failures[0]?.execution.run.headSha ?? null,
    lastSeen: lastFailure(verdict),
    lastFile: file,
    signature: signatureOf(verdict.failures.at(-1)?.failure),
    lastFlip:
      flips.length === 0
        ? null
        : isoOf(flips.reduce((newest, { execution }) => Math.max(newest, execution.startedAt), 0)),
    firstReported: reported ? until : null,
    weeks: judgedAt(week.complete ? weeks : [], { ...judged, rate: sixDigits(rate) }),
  };
}

/** One remembered test that did not fail in this window: its passes, and that it is quiet. */
function quietTest(test: HistoryTest, passes: Passes, until: string): HistoryTest {
  const weeks = weeksOfDays(passes.of(test));
  const known = mergeTests(test, { ...test, weeks: [...weeks] });
  const state = isFixed(known, until) ? 'fixed' : 'healthy';
  return {
    ...test,
    weeks: judgedAt(weeks, { at: until, state, probability: null, rate: null, reported: false }),
  };
}

/** The weeks with a judgement in the one in which the window ends. */
function judgedAt(weeks: readonly HistoryWeek[], judged: Judged): HistoryWeek[] {
  const week = weekOf(judged.at);
  const others = weeks.filter((other) => other.week !== week);
  const days = weeks.find((other) => other.week === week)?.days ?? emptyWeek();
  return [...others, { week, days, judged }];
}

/** What the failure is recognised by in another week; null when nothing was printed. */
export function signatureOf(failure: TestFailure | undefined): string | null {
  if (failure?.message === undefined) return null;
  return textHash(fingerprintOf(failure, []));
}

/**
 * The history that the next report reads. The same window twice changes nothing; tests that have not failed for longer than
 * weeks are remembered, and the least recent ones beyond the cap, are left out.
 */
export function extendHistory(history: readonly HistoryTest[], observed: ObservedWeek): readonly HistoryTest[] {
  const { failing, quiet, window } = observed;
  const oldest = isoOf(Date.parse(window.until) - LIMITS.historyWeeks * DAYS_OF_A_WEEK * DAY_MS);
  return mergeHistories(history, [...failing.values(), ...quiet.values()])
    .filter((test) => test.lastSeen >= oldest)
    .toSorted((a, b) => compare(b.lastSeen, a.lastSeen) || compare(weekKey(a), weekKey(b)))
    .slice(0, LIMITS.historyTests);
}

export function firstFailure(verdict: TestVerdict): string {
  return isoOf(verdict.failures[0]?.execution.startedAt ?? 0);
}

export function lastFailure(verdict: TestVerdict): string {
  return isoOf(verdict.failures.at(-1)?.execution.startedAt ?? 0);
}

function isoOf(at: number): string {
  return new Date(at).toISOString();
}

/** As documents hold shares: the same text on every machine. */
function sixDigits(share: number): number {
  return Math.round(share * 1e6) / 1e6;
}
