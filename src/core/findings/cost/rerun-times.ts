import type { Execution } from '../../evidence/execution.ts';

const MINUTE = 60_000;

/** How long one execution of a job took. */
export interface JobTime {
  readonly minutes: number;
  /** Rounded up to whole minutes, as GitHub bills it. */
  readonly billed: number;
}

/** What re-runs cost in this repository, measured from the time stamps of its jobs. */
export interface RerunTimes {
  /** The execution of the same job of the same run in the next attempt. */
  next(execution: Execution): Execution | undefined;
  /** Of this execution itself; undefined when GitHub did not say when it began or ended. */
  time(execution: Execution): JobTime | undefined;
  /** Median over all executions of the job, for failures that nobody re-ran. */
  typical(execution: Execution): JobTime;
}

/** Indexes all executions, also those that the infrastructure gate took out: their re-runs were paid for as well. */
export function rerunTimesOf(executions: readonly Execution[]): RerunTimes {
  const attempts = new Map<string, Execution[]>();
  const times = new Map<string, JobTime[]>();
  for (const execution of executions) {
    append(attempts, attemptsKey(execution), execution);
    const time = jobTime(execution);
    if (time !== undefined) append(times, jobKey(execution), time);
  }
  const medians = new Map<string, JobTime>();
  return {
    next: (execution) => nextOf(execution, attempts.get(attemptsKey(execution)) ?? []),
    time: jobTime,
    typical: (execution) => {
      const key = jobKey(execution);
      const known = medians.get(key) ?? medianTime(times.get(key) ?? []);
      medians.set(key, known);
      return known;
    },
  };
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

/** One job of one run: what a re-run of failed jobs starts again. */
export function attemptsKey({ run, job }: Execution): string {
  return `${run.id} ${job.name}`;
}

function jobKey({ run, job }: Execution): string {
  return `${run.workflowId} ${job.name}`;
}

function nextOf({ job }: Execution, attempts: readonly Execution[]): Execution | undefined {
  const later = attempts.filter((other) => other.job.attempt > job.attempt);
  return later.toSorted((a, b) => a.job.attempt - b.job.attempt)[0];
}

function jobTime({ job: { startedAt, completedAt } }: Execution): JobTime | undefined {
  if (startedAt === null || completedAt === null) return undefined;
  const minutes = Math.max(0, Date.parse(completedAt) - Date.parse(startedAt)) / MINUTE;
  return { minutes, billed: Math.ceil(minutes) };
}

function medianTime(times: readonly JobTime[]): JobTime {
  return { minutes: median(times.map((time) => time.minutes)), billed: median(times.map((time) => time.billed)) };
}

/** The lower one of two in the middle; 0 of nothing. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;
}
