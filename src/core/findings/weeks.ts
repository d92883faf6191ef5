import type { Findings } from '../documents/findings.ts';
import type { HistoryTest } from '../documents/history.ts';
import { LIMITS } from '../limits.ts';
import { flipCount } from './evidence-items.ts';
import type { TestVerdict } from './test-verdict.ts';

type Named = Pick<HistoryTest, 'framework' | 'id' | 'suite' | 'workflow' | 'job'>;

/** Identity of a test across weeks. */
export function weekKey(test: Named): string {
  return JSON.stringify([test.framework, test.suite, test.id, test.workflow, test.job]);
}

/** Earlier weeks by test. History adds weight and words to a finding; it can never make one. */
export type Weeks = ReadonlyMap<string, HistoryTest>;

export function weeksByTest(history: readonly HistoryTest[]): Weeks {
  return new Map(history.map((test) => [weekKey(test), test]));
}

/** True when an earlier report listed the test. */
export function wasReported(test: HistoryTest | undefined): boolean {
  return test?.weeks.some((week) => week.reported) === true;
}

/**
 * Tests that the last report listed and that this window did not see failing in any way. Only to be asked when the data
 * is complete: a gap could hide the failure.
 *
 * @param failing keys (`weekKey`) of all tests that failed in this window, flaky or not
 */
export function goneTests(history: readonly HistoryTest[], failing: ReadonlySet<string>): Findings['gone'] {
  return history
    .filter((test) => test.weeks.at(-1)?.reported === true && !failing.has(weekKey(test)))
    .slice(0, LIMITS.findings)
    .map(({ framework, id, suite, workflow, job, weeks, firstSeen }) => ({
      test: { framework, id, suite, file: null, workflow, job, cells: [] },
      lastSeen: weeks.findLast((week) => week.failed > 0)?.until ?? firstSeen,
    }));
}

/** What one report adds to the history. */
export interface NewWeek {
  readonly until: string;
  /** False: a test that did not show up may still be there. */
  readonly complete: boolean;
  readonly verdicts: readonly TestVerdict[];
  /** Keys (`weekKey`) of the tests that this report lists. */
  readonly reported: ReadonlySet<string>;
}

/** The history that the next report reads: this window's outcomes added, oldest weeks and least recent tests dropped. */
export function extendHistory(
  history: readonly HistoryTest[],
  { until, complete, verdicts, reported }: NewWeek,
): readonly HistoryTest[] {
  const tests = new Map(history.map((test) => [weekKey(test), withoutWeek(test, until)]));
  for (const verdict of verdicts) {
    const { framework, id, suite, workflow, job } = verdict.test;
    const key = weekKey(verdict.test);
    const before = tests.get(key);
    const { executions, failed } = verdict;
    const week = { until, failed, executions, flips: flipCount(verdict), reported: reported.has(key) };
    tests.set(key, {
      framework,
      id,
      suite,
      workflow,
      job,
      firstSeen: before?.firstSeen ?? firstFailure(verdict),
      weeks: [...(before?.weeks ?? []), week].slice(-LIMITS.historyWeeks),
    });
  }
  // A test listed last week and silent now still has to say so, else it would be called gone every week.
  for (const [key, test] of tests) {
    if (complete && test.weeks.at(-1)?.reported === true && test.weeks.at(-1)?.until !== until) {
      const quiet = { until, failed: 0, executions: 0, flips: 0, reported: false };
      tests.set(key, { ...test, weeks: [...test.weeks, quiet].slice(-LIMITS.historyWeeks) });
    }
  }
  return [...tests.values()]
    .filter((test) => test.weeks.length > 0)
    .toSorted(
      (a, b) => compare(b.weeks.at(-1)?.until ?? '', a.weeks.at(-1)?.until ?? '') || compare(weekKey(a), weekKey(b)),
    )
    .slice(0, LIMITS.historyTests);
}

function withoutWeek(test: HistoryTest, until: string): HistoryTest {
  return { ...test, weeks: test.weeks.filter((week) => week.until < until) };
}

export function firstFailure(verdict: TestVerdict): string {
  return new Date(verdict.failures[0]?.execution.startedAt ?? 0).toISOString();
}

export function lastFailure(verdict: TestVerdict): string {
  return new Date(verdict.failures.at(-1)?.execution.startedAt ?? 0).toISOString();
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
