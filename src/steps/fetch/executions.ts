import type { ManifestRun } from '../../core/documents/manifest.ts';
import type { CiJob, CiRun } from './ports.ts';

/** A run's jobs, put in order. */
export interface RunJobs {
  /** Real executions, each once, in the attempt in which it ran; by attempt, then id. */
  readonly executions: readonly CiJob[];
  /** All attempts of the run. */
  readonly attempts: ManifestRun['attempts'];
}

/** Conclusions of a job for which its log is read. A cancelled job says nothing about its tests. */
const FAILED: ReadonlySet<string> = new Set(['failure', 'timed_out']);

export function isFailed(job: { readonly conclusion: string | null }): boolean {
  return job.conclusion !== null && FAILED.has(job.conclusion);
}

/**
 * Sorts out what a list of jobs with all attempts holds. A re-run of failed jobs may list the untouched green jobs again,
 * with their old times and perhaps new ids: those are dropped, and so are jobs that were skipped or have not ended. Jobs of
 * an attempt that began after the run was listed are dropped as well, so that all numbers belong to one state.
 *
 * @param jobs undefined: they could not be read
 */
export function sortJobs(run: CiRun, jobs: readonly CiJob[] | undefined): RunJobs {
  const listed = unique(jobs ?? [])
    .filter((job) => job.attempt <= run.attempt)
    .toSorted((a, b) => a.attempt - b.attempt || compareIds(a.id, b.id));
  const executions = listed.filter(
    (job, index) =>
      job.conclusion !== null && job.conclusion !== 'skipped' && !isCarriedOver(job, listed.slice(0, index), run),
  );
  const attempts = Array.from({ length: run.attempt }, (_, index) => {
    const number = index + 1;
    return { number, conclusion: number === run.attempt ? run.conclusion : conclusionOf(listed, number) };
  });
  return { executions, attempts };
}

/** Decimal ids in the order of their numbers. */
export function compareIds(a: string, b: string): number {
  if (a.length !== b.length) return a.length - b.length;
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function unique(jobs: readonly CiJob[]): CiJob[] {
  // The first one wins: the lowest attempt, should one id be listed under two.
  const byId = new Map<string, CiJob>();
  for (const job of jobs) {
    const known = byId.get(job.id);
    if (known === undefined || job.attempt < known.attempt) byId.set(job.id, job);
  }
  return [...byId.values()];
}

/**
 * Two signs: an earlier attempt has a job of this name with this start; or it began before the latest attempt itself did
 * (a list tells when that was; of earlier attempts it does not).
 */
function isCarriedOver(job: CiJob, earlier: readonly CiJob[], run: CiRun): boolean {
  if (job.attempt === 1 || job.startedAt === null) return false;
  if (job.attempt === run.attempt && run.startedAt !== null && Date.parse(job.startedAt) < Date.parse(run.startedAt)) {
    return true;
  }
  return earlier.some(
    (other) => other.attempt < job.attempt && other.name === job.name && other.startedAt === job.startedAt,
  );
}

/** How a run with jobs of these conclusions ends: the first of these words that one of them has. */
const GRAVITY = [
  'failure',
  'timed_out',
  'startup_failure',
  'cancelled',
  'action_required',
  'success',
  'neutral',
  'skipped',
];

/**
 * How an earlier attempt ended: lists of runs show the latest only. Each job counts as it was in that attempt, or in the
 * one before if it did not run again. Null when no job is known.
 */
function conclusionOf(listed: readonly CiJob[], attempt: number): string | null {
  const latest = new Map<string, { readonly attempt: number; readonly conclusions: (string | null)[] }>();
  for (const job of listed) {
    if (job.attempt > attempt) break;
    const known = latest.get(job.name);
    if (known?.attempt === job.attempt) known.conclusions.push(job.conclusion);
    else latest.set(job.name, { attempt: job.attempt, conclusions: [job.conclusion] });
  }
  const all = new Set([...latest.values()].flatMap((one) => one.conclusions));
  const worst = GRAVITY.find((word) => all.has(word)) ?? null;
  return worst === 'timed_out' ? 'failure' : worst;
}
