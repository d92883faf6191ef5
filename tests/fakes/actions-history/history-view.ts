import type {
  ActionsHistory,
  HistoryArtifact,
  HistoryAttempt,
  HistoryJob,
  HistoryRun,
  HistoryWorkflow,
} from './history.ts';

/** A job as one attempt lists it. */
export interface ListedJob {
  readonly job: HistoryJob;
  readonly run: HistoryRun;
  readonly attempt: HistoryAttempt;
}

/**
 * A history made easy to ask, with the one question left open about GitHub decided: whether the job list of a later
 * attempt repeats the jobs that did not run again.
 */
export interface HistoryView {
  readonly history: ActionsHistory;
  /** Newest first, as every list of runs has them. */
  readonly runs: readonly HistoryRun[];
  runById(id: number): HistoryRun | undefined;
  jobById(id: number): ListedJob | undefined;
  jobsOf(run: HistoryRun, attempt: number): readonly ListedJob[];
  workflowOf(run: HistoryRun): HistoryWorkflow | undefined;
  artifactById(id: number): { readonly artifact: HistoryArtifact; readonly run: HistoryRun } | undefined;
}

/**
 * @param carryOver true: attempt n also lists the green jobs of attempt n-1 that did not run again, under new ids but
 *   with their old times; false: attempt n lists only what ran in it. Which of the two GitHub does is not verified.
 */
export function viewHistory(history: ActionsHistory, carryOver: boolean): HistoryView {
  const lists = new Map(history.runs.map((run) => [run.id, listJobs(run)]));
  if (carryOver) carryJobsOver(lists);
  const jobs = new Map([...lists.values()].flat(2).map((listed) => [listed.job.id, listed]));
  const runs = new Map(history.runs.map((run) => [run.id, run]));
  const artifacts = new Map(
    history.runs.flatMap((run) => (run.artifacts ?? []).map((artifact) => [artifact.id, { artifact, run }])),
  );
  return {
    history,
    runs: history.runs.toSorted((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt) || b.id - a.id),
    runById: (id) => runs.get(id),
    jobById: (id) => jobs.get(id),
    jobsOf: (run, attempt) => lists.get(run.id)?.[attempt - 1] ?? [],
    workflowOf: (run) => history.workflows.find((workflow) => workflow.id === run.workflowId),
    artifactById: (id) => artifacts.get(id),
  };
}

function listJobs(run: HistoryRun): ListedJob[][] {
  return run.attempts.map((attempt) => attempt.jobs.map((job) => ({ job, run, attempt })));
}

function carryJobsOver(lists: ReadonlyMap<number, ListedJob[][]>): void {
  let nextId = 1 + Math.max(0, ...[...lists.values()].flat(2).map((listed) => listed.job.id));
  for (const attempts of lists.values()) {
    for (const [index, current] of attempts.entries()) {
      const before = attempts[index - 1] ?? [];
      const ranAgain = new Set(current.map((listed) => listed.job.name));
      const attempt = before[0]?.run.attempts[index];
      if (attempt === undefined) continue;
      const untouched = before.filter(({ job }) => wasFine(job) && !ranAgain.has(job.name));
      current.push(...untouched.map((listed) => ({ ...listed, attempt, job: { ...listed.job, id: nextId++ } })));
    }
  }
}

function wasFine(job: HistoryJob): boolean {
  return job.conclusion === 'success' || job.conclusion === 'skipped' || job.conclusion === 'neutral';
}
