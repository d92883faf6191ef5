import type { TestVerdict } from '../test-verdict.ts';

/** When one test failed. Executions are numbers given in falling rarity: the first of a set is the one that fewest tests share. */
export interface FailingSet {
  /** Index of the test in the input. */
  readonly index: number;
  /** What the test is part of, its suite or file; undefined when nothing is known. */
  readonly home: string | undefined;
  /** Failing job executions, ascending. */
  readonly executions: readonly number[];
  /** Those of them at which a streak of failures began, ascending: a streak is one event, however long. */
  readonly starts: readonly number[];
  /** Executions of the matrix cells in which it failed at all. */
  readonly trials: number;
}

/** Failing sets of all tests, and which run each execution belongs to. */
export interface FailingSets {
  readonly sets: readonly FailingSet[];
  /** Run by execution number. */
  readonly runs: readonly string[];
}

interface Raw {
  readonly home: string | undefined;
  readonly failed: ReadonlySet<string>;
  readonly starts: ReadonlySet<string>;
  readonly trials: number;
}

/** Reads when each test failed. */
export function failingSetsOf(verdicts: readonly TestVerdict[]): FailingSets {
  const runs = new Map<string, string>();
  const read = verdicts.map((verdict) => readFailures(verdict, runs));
  const tests = new Map<string, number>();
  for (const { failed } of read) for (const job of failed) tests.set(job, (tests.get(job) ?? 0) + 1);
  const byRarity = [...tests.entries()]
    .toSorted(([jobA, a], [jobB, b]) => a - b || (jobA < jobB ? -1 : 1))
    .map(([job]) => job);
  const numbers = new Map(byRarity.map((job, number) => [job, number]));
  const numbersOf = (jobs: ReadonlySet<string>): readonly number[] =>
    [...jobs].map((job) => numbers.get(job) ?? 0).toSorted((a, b) => a - b);
  return {
    sets: read.map(({ home, failed, starts, trials }, index) => ({
      index,
      home,
      executions: numbersOf(failed),
      starts: numbersOf(starts),
      trials,
    })),
    runs: byRarity.map((job) => runs.get(job) ?? ''),
  };
}

/** @param runs takes the run of every failing job execution */
function readFailures({ test, lanes }: TestVerdict, runs: Map<string, string>): Raw {
  const failed = new Set<string>();
  const starts = new Set<string>();
  const failing = lanes.filter((lane) => lane.failed > 0);
  for (const { timeline } of failing) {
    const observations = timeline.groups.flatMap((group) => group.observations);
    for (const [i, { execution, failed: fails }] of observations.entries()) {
      if (!fails) continue;
      failed.add(execution.job.id);
      runs.set(execution.job.id, execution.run.id);
      if (observations[i - 1]?.failed !== true) starts.add(execution.job.id);
    }
  }
  const trials = failing.reduce((sum, { executions }) => sum + executions, 0);
  return { home: test.suite ?? test.file ?? undefined, failed, starts, trials };
}
