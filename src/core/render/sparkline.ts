import type { FindingWeek } from '../documents/findings.ts';

/** Eighths of a block, lowest first. */
const BARS = Array.from('▁▂▃▄▅▆▇█');

/** A week in which the test did not run, or of which nothing is known. */
const NO_EXECUTIONS = '·';

/** Two months: longer lines of bars are no longer read at a glance. */
const SPARK_WEEKS = 8;

/** What a sparkline may hold: for the audit. */
export const SPARK_PATTERN = `[${NO_EXECUTIONS}${BARS.join('')}]{1,${SPARK_WEEKS}}`;

/**
 * Failures per execution week by week, oldest first, as one character each: the newest `SPARK_WEEKS` weeks, scaled to the
 * highest of them. The lowest bar stands for a week without a failure, and for nothing else.
 */
export function sparkline(weeks: readonly Pick<FindingWeek, 'executions' | 'failed'>[]): string {
  const shown = weeks.slice(-SPARK_WEEKS);
  const rates = shown.map(({ executions, failed }) => (executions === 0 ? undefined : failed / executions));
  const highest = rates.reduce<number>((most, rate) => Math.max(most, rate ?? 0), 0);
  const bars = rates.map((rate) => (rate === undefined ? NO_EXECUTIONS : BARS[levelOf(rate, highest)]));
  return bars.length === 0 ? NO_EXECUTIONS : bars.join('');
}

/** Position in `BARS`. */
function levelOf(rate: number, highest: number): number {
  if (rate === 0) return 0;
  const steps = BARS.length - 1;
  return Math.max(1, Math.round((rate / highest) * steps));
}
