import type { FailureCall } from '../documents/findings.ts';
import type { Manifest } from '../documents/manifest.ts';
import type { Execution } from '../evidence/execution.ts';
import type { Observation } from '../evidence/timeline.ts';
import type { TestVerdict } from '../findings/test-verdict.ts';
import { dateOf, dayOf } from '../model/calendar.ts';
import type { ReportDay } from './report-data.ts';

/** What the days are made of. */
export interface DaySources {
  readonly manifest: Pick<Manifest, 'runs' | 'jobs' | 'window'>;
  /** Every test that failed in an execution that counts. */
  readonly verdicts: readonly TestVerdict[];
  readonly callOf: (failed: Observation) => FailureCall;
  /** Executions that the infrastructure gate took out. */
  readonly excluded: readonly Execution[];
}

type Counts = { -readonly [K in Exclude<keyof ReportDay, 'day'>]: number };

const FIELD_OF_CALL = {
  flake: 'flakes',
  regression: 'regressions',
  infrastructure: 'infrastructure',
  unknown: 'unknown',
} as const satisfies Record<FailureCall, keyof Counts>;

/** Conclusions with which an attempt is red. */
const RED: ReadonlySet<string | null> = new Set(['failure', 'timed_out', 'startup_failure']);

const MINUTE_MS = 60_000;

/**
 * The window day by day, UTC. A failure is one of a test in one execution; an execution that failed for a reason outside
 * of its tests counts once, however many of them it took down.
 */
export function daysOf({ manifest, verdicts, callOf, excluded }: DaySources): readonly ReportDay[] {
  const { since, until } = manifest.window;
  const [first, last] = [dayOf(Date.parse(since)), dayOf(Date.parse(until) - 1)];
  const days = Array.from({ length: Math.max(0, last - first + 1) }, noCounts);
  const add = (at: number, field: keyof Counts, amount: number): void => {
    const day = days[dayOf(at) - first];
    if (day !== undefined) day[field] += amount;
  };
  for (const { createdAt, attempts } of manifest.runs) {
    add(Date.parse(createdAt), 'runs', 1);
    if (attempts.some(({ conclusion }) => RED.has(conclusion))) add(Date.parse(createdAt), 'redRuns', 1);
  }
  for (const failure of verdicts.flatMap(({ failures }) => failures)) {
    add(failure.execution.startedAt, FIELD_OF_CALL[callOf(failure)], 1);
  }
  for (const { startedAt, excluded: why } of excluded) {
    add(startedAt, why === 'unknown' ? 'unknown' : 'infrastructure', 1);
  }
  for (const { attempt, startedAt, completedAt } of manifest.jobs) {
    if (attempt === 1 || startedAt === null || completedAt === null) continue;
    const start = Date.parse(startedAt);
    add(start, 'rerunMinutes', Math.max(0, Date.parse(completedAt) - start) / MINUTE_MS);
  }
  return days.map((counts, i) => ({
    day: dateOf(first + i),
    ...counts,
    rerunMinutes: Math.round(counts.rerunMinutes * 100) / 100,
  }));
}

function noCounts(): Counts {
  return { runs: 0, redRuns: 0, flakes: 0, regressions: 0, infrastructure: 0, unknown: 0, rerunMinutes: 0 };
}
