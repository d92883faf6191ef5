import type { Completeness } from '../../core/documents/completeness.ts';
import { type Manifest, type ManifestJob, type ManifestRun, manifestSchema } from '../../core/documents/manifest.ts';
import type { Collected } from './collect.ts';
import type { Evidence } from './evidence.ts';
import { compareIds } from './executions.ts';
import type { CiJob, CiRepository, FetchContext } from './ports.ts';
import type { Selection, TrustedRun } from './select-runs.ts';

export interface ManifestParts {
  readonly context: FetchContext;
  readonly repository: CiRepository;
  readonly branch: string;
  readonly selection: Selection;
  readonly collected: Collected;
  readonly evidence: Evidence;
  readonly createdAt: string;
  readonly completeness: Completeness;
  readonly requests: Manifest['requests'];
}

/** Longer names do not pass the manifest's check; a mark of redaction can make a name longer. */
const NAME_CHARS = 1_000;
const FAILED_STEPS = 100;
const FINE: ReadonlySet<string> = new Set(['success', 'skipped', 'neutral']);

/**
 * Puts everything in one fixed order (runs by creation, jobs by run and attempt, files by path), so that the same history
 * gives the same manifest whatever came first over the network.
 */
export function buildManifest(parts: ManifestParts): Manifest {
  const { context, repository, selection, collected, evidence } = parts;
  const name = (text: string) => evidence.clean(text).slice(0, NAME_CHARS);
  const runs = selection.runs.toSorted(
    (a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt) || compareIds(a.id, b.id),
  );
  const jobs = runs.flatMap((run) => collected.jobsOf(run).executions.map((job) => manifestJob(job, name)));
  const place = new Map(jobs.map((job, index) => [job.id, index]));
  return manifestSchema.parse({
    schema: 'flakewarden/manifest',
    version: 1,
    tool: context.tool,
    binding: { repositoryId: repository.id, runId: context.runId, runAttempt: context.runAttempt },
    createdAt: parts.createdAt,
    repository: { ...repository, defaultBranch: name(repository.defaultBranch), serverUrl: context.serverUrl },
    branch: name(parts.branch),
    window: selection.window,
    workflows: selection.workflows.map(({ id, path, name: title }) => ({ id, path: name(path), name: name(title) })),
    runs: runs.map((run) => manifestRun(run, collected, name)),
    jobs,
    logs: collected.logs.toSorted((a, b) => (place.get(a.jobId) ?? 0) - (place.get(b.jobId) ?? 0)),
    reports: collected.reports.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    files: [...evidence.files()],
    completeness: parts.completeness,
    requests: parts.requests,
  } satisfies Manifest);
}

function manifestRun(run: TrustedRun, collected: Collected, name: (text: string) => string): ManifestRun {
  return {
    id: run.id,
    workflowId: run.workflowId,
    event: run.event,
    branch: run.branch === null ? null : name(run.branch),
    headSha: run.headSha,
    createdAt: run.createdAt,
    attempts: collected.jobsOf(run).attempts,
  };
}

function manifestJob(job: CiJob, name: (text: string) => string): ManifestJob {
  const isGreen = job.conclusion === 'success';
  const failed = isGreen ? [] : job.steps.filter((step) => step.conclusion !== null && !FINE.has(step.conclusion));
  return {
    id: job.id,
    runId: job.runId,
    attempt: job.attempt,
    name: name(job.name),
    conclusion: job.conclusion,
    startedAt: job.startedAt,
    completedAt: job.completedAt,
    labels: job.labels.map(name),
    failedSteps: failed.slice(0, FAILED_STEPS).map((step) => ({ ...step, name: name(step.name) })),
  };
}
