import type { Execution } from '../../evidence/execution.ts';
import type { ModelParameters } from '../../scoring/parameters.ts';
import type { TestVerdict } from '../test-verdict.ts';
import {
  type CostRates,
  minutePriceOf,
  NO_COST,
  totalCost,
  type WeeklyCost,
  type WeeklyFacts,
  weeklyCost,
} from './cost.ts';
import { lowerRate } from './lower-rate.ts';
import { attemptsKey, median, type RerunTimes } from './rerun-times.ts';

/** What a test held up in the window, and what it is expected to cost in a week. */
export interface Impact {
  /** Runs that failed, or had to be re-run, with this test failing. */
  readonly blockedRuns: number;
  /** Its share of the billed minutes that their re-runs took. */
  readonly rerunMinutes: number;
  /** 5 % quantile of its failure rate. */
  readonly lowerRate: number;
  readonly cost: WeeklyCost;
}

/** What impacts are measured against. */
export interface ImpactContext {
  readonly times: RerunTimes;
  /** Tests that failed in each job of a run: they share the minutes of its re-runs. */
  readonly sharers: ReadonlyMap<string, number>;
  /** Length of the window in weeks, positive. */
  readonly weeks: number;
  readonly rates: CostRates;
  readonly parameters: ModelParameters;
}

/** Distinct tests that failed in each job of a run. */
export function failingTestsByJob(verdicts: readonly TestVerdict[]): ReadonlyMap<string, number> {
  const tests = new Map<string, number>();
  for (const verdict of verdicts) {
    for (const key of new Set(blockingOf(verdict).map(attemptsKey))) tests.set(key, (tests.get(key) ?? 0) + 1);
  }
  return tests;
}

/** Executions of failing jobs in which the test failed: a failure that the runner itself retried blocks nobody. */
function blockingOf(verdict: TestVerdict): readonly Execution[] {
  return [...new Set(verdict.failures.map((o) => o.execution))].filter((execution) => !execution.succeeded);
}

/** Impact of one cause: that of its tests together, with the rate of the first. */
export function impactOf(
  verdicts: readonly [TestVerdict, ...(readonly TestVerdict[])],
  context: ImpactContext,
): Impact {
  const impacts = verdicts.map((verdict) => impactOfTest(verdict, context));
  return {
    blockedRuns: new Set(verdicts.flatMap(blockingOf).map(({ run }) => run.id)).size,
    rerunMinutes: impacts.reduce((sum, { rerunMinutes }) => sum + rerunMinutes, 0),
    lowerRate: impacts[0]?.lowerRate ?? 0,
    cost: totalCost(impacts.map(({ cost }) => cost)),
  };
}

function impactOfTest(verdict: TestVerdict, context: ImpactContext): Omit<Impact, 'blockedRuns'> {
  const { times, sharers, weeks } = context;
  const blocking = blockingOf(verdict);
  const lower = lowerRate(
    verdict.executions,
    verdict.lanes.flatMap(({ score }) => score.failures),
    context.parameters,
  );
  const minutes = [...new Map(blocking.map((execution) => [attemptsKey(execution), execution]))].map(
    ([key, execution]) => rerunMinutesAfter(execution, times) / (sharers.get(key) ?? 1),
  );
  const measured = { lowerRate: lower, executionsPerWeek: verdict.executions / weeks };
  return {
    rerunMinutes: minutes.reduce((sum, value) => sum + value, 0),
    lowerRate: lower,
    cost:
      blocking.length === 0
        ? NO_COST
        : weeklyCost({ ...measured, ...perFailure(verdict, blocking, context) }, context.rates),
  };
}

/** Billed minutes of all later attempts of a job. */
function rerunMinutesAfter(execution: Execution, times: RerunTimes): number {
  let minutes = 0;
  let next = times.next(execution);
  while (next !== undefined) {
    minutes += times.time(next)?.billed ?? 0;
    next = times.next(next);
  }
  return minutes;
}

/** What one failure leads to: measured where somebody re-ran it, else what the job takes as a rule. */
function perFailure(
  verdict: TestVerdict,
  blocking: readonly Execution[],
  { times, rates, sharers }: ImpactContext,
): Omit<WeeklyFacts, 'lowerRate' | 'executionsPerWeek'> {
  const reruns = blocking.map((execution) => {
    const next = times.next(execution);
    const time = next === undefined ? undefined : times.time(next);
    const { billed } = time ?? times.typical(execution);
    return { time, billed, price: billed * minutePriceOf(execution.job.labels, rates), isRerun: next !== undefined };
  });
  const waits = reruns.flatMap(({ time }) => time?.minutes ?? []);
  const failing = blocking.filter(failsItsRun).length;
  return {
    blocks: failing / new Set(verdict.failures.map((o) => o.execution)).size,
    rerunMinutes: mean(reruns.map(({ billed }) => billed)),
    rerunPrice: mean(reruns.map(({ price }) => price)),
    waitMinutes: median(waits.length > 0 ? waits : blocking.map((execution) => times.typical(execution).minutes)),
    notRerun: mean(reruns.map(({ isRerun }) => (isRerun ? 0 : 1))),
    share: mean(blocking.map((execution) => 1 / (sharers.get(attemptsKey(execution)) ?? 1))),
  };
}

/**
 * False for a job that is allowed to fail: its run succeeded all the same. Only of the last attempt does GitHub say how it
 * ended; of an earlier one somebody thought that it had to be repeated.
 */
function failsItsRun({ run, job }: Execution): boolean {
  const last = run.attempts.at(-1);
  return last?.number !== job.attempt || last.conclusion !== 'success';
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
