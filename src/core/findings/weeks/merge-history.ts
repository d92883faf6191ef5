import type { HistoryDay, HistoryTest, HistoryWeek, Judged } from '../../documents/history.ts';
import { LIMITS } from '../../limits.ts';

type Named = Pick<HistoryTest, 'framework' | 'id' | 'suite' | 'workflow' | 'job'>;

/** Identity of a test across weeks. */
export function weekKey(test: Named): string {
  return JSON.stringify([test.framework, test.suite, test.id, test.workflow, test.job]);
}

/**
 * What two histories of one repository know together, by key. Every part is a greatest or least under a total order, so the
 * result is the same in whatever order, and however often, histories are merged: overlapping windows count nothing twice.
 * Of two counts of one day the one with more executions stands: it saw more of the day. The number of tests is not cut
 * here, because what is cut could come back with another history; `extendHistory` cuts once, when it is written.
 */
export function mergeHistories(a: readonly HistoryTest[], b: readonly HistoryTest[]): readonly HistoryTest[] {
  const tests = new Map<string, HistoryTest>();
  for (const test of [...a, ...b]) {
    const key = weekKey(test);
    const other = tests.get(key);
    tests.set(key, other === undefined ? normal(test) : mergeTests(other, test));
  }
  return [...tests].toSorted(([x], [y]) => compare(x, y)).map(([, test]) => test);
}

/** Two records of one test. */
export function mergeTests(a: HistoryTest, b: HistoryTest): HistoryTest {
  const first = firstRank(a) <= firstRank(b) ? a : b;
  const last = lastRank(a) >= lastRank(b) ? a : b;
  const { framework, id, suite, workflow, job } = a;
  return {
    framework,
    id,
    suite,
    workflow,
    job,
    formerly: greatest(a.formerly, b.formerly),
    cells: cellsOf([...a.cells, ...b.cells]),
    firstSeen: first.firstSeen,
    firstCommit: first.firstCommit,
    lastSeen: last.lastSeen,
    lastFile: last.lastFile,
    signature: last.signature,
    lastFlip: greatest(a.lastFlip, b.lastFlip),
    firstReported: least(a.firstReported, b.firstReported),
    weeks: mergeWeeks([...a.weeks, ...b.weeks]),
  };
}

function normal(test: HistoryTest): HistoryTest {
  return { ...test, cells: cellsOf(test.cells), weeks: mergeWeeks(test.weeks) };
}

/** Earlier is smaller; of one moment, the record that knows a commit comes first. */
function firstRank({ firstSeen, firstCommit }: HistoryTest): string {
  return `${firstSeen} ${firstCommit ?? 'unknown'}`;
}

function lastRank({ lastSeen, lastFile, signature }: HistoryTest): string {
  return `${lastSeen} ${JSON.stringify([lastFile ?? '', signature ?? '', lastFile !== null])}`;
}

/** The first few by their bytes: which ones does not depend on the order of merging. */
function cellsOf(cells: readonly string[]): string[] {
  return [...new Set(cells)].toSorted().slice(0, LIMITS.historyCells);
}

/** The newest weeks, oldest of them first. */
export function mergeWeeks(weeks: readonly HistoryWeek[]): HistoryWeek[] {
  const merged = new Map<string, HistoryWeek>();
  for (const week of weeks) {
    const other = merged.get(week.week);
    merged.set(week.week, other === undefined ? week : mergeWeek(other, week));
  }
  return [...merged]
    .toSorted(([a], [b]) => compare(a, b))
    .slice(-LIMITS.historyWeeks)
    .map(([, week]) => week);
}

function mergeWeek(a: HistoryWeek, b: HistoryWeek): HistoryWeek {
  return {
    week: a.week,
    days: a.days.map((day, i) => fullerDay(day, b.days[i] ?? null)),
    judged: laterJudged(a.judged, b.judged),
  };
}

function fullerDay(a: HistoryDay | null, b: HistoryDay | null): HistoryDay | null {
  if (a === null || b === null) return a ?? b;
  return (a[0] - b[0] || a[1] - b[1] || a[2] - b[2]) >= 0 ? a : b;
}

function laterJudged(a: Judged | null, b: Judged | null): Judged | null {
  if (a === null || b === null) return a ?? b;
  return judgedRank(a) >= judgedRank(b) ? a : b;
}

function judgedRank({ at, reported, state, probability, rate }: Judged): string {
  return JSON.stringify([at, reported ? 1 : 0, state, String(probability), String(rate)]);
}

function greatest(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}

function least(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

/** By code units: the same on every machine. */
export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
