import type { Gap } from '../../core/documents/completeness.ts';
import type { HistoryTest } from '../../core/documents/history.ts';
import type { Manifest, ManifestRun } from '../../core/documents/manifest.ts';
import { type Execution, executionOf } from '../../core/evidence/execution.ts';
import { jobIdentity } from '../../core/evidence/job-identity.ts';
import { type JobTests, JobTestsReader, type RememberedTest } from '../../core/evidence/job-tests.ts';
import { LIMITS } from '../../core/limits.ts';
import { extractFromLog } from '../../core/parsers/extract.ts';
import type { Progress } from '../../core/ports.ts';
import { addReports } from './add-reports.ts';
import type { Evidence } from './read-evidence.ts';

export interface ReadExecutions {
  readonly executions: readonly Execution[];
  /** Parsers that failed on a log, and reports that were refused: their tests are missing. */
  readonly gaps: readonly Gap[];
}

/**
 * Reads every log and report of the evidence, one at a time, and keeps what it says of tests.
 *
 * @param remembered tests of which reports are asked whether they still run, although they may not fail any more
 */
export async function readExecutions(
  evidence: Evidence,
  progress: Progress,
  remembered: readonly HistoryTest[] = [],
): Promise<ReadExecutions> {
  const { manifest } = evidence;
  const reader = new JobTestsReader();
  let broken = 0;
  for (const [index, log] of manifest.logs.entries()) {
    const extraction = extractFromLog(await evidence.text(log.path));
    broken += extraction.brokenParsers.length;
    reader.addLog(log.jobId, extraction);
    progress.step(index + 1, manifest.logs.length);
  }
  const refusals = await addReports(evidence, reader);
  const refused = refusals.map((reason): Gap => ({ subject: 'report-artifact', reason, count: 1 }));
  return {
    executions: executionsOf(manifest, reader.end(executionsByJob(manifest), rememberedOf(manifest, remembered))),
    gaps: [...refused, ...gapOf('parser', 'failed', broken), ...gapOf('log', 'missing', unreadJobs(manifest))],
  };
}

function gapOf(subject: Gap['subject'], reason: Gap['reason'], count: number): readonly Gap[] {
  return count === 0 ? [] : [{ subject, reason, count }];
}

/**
 * Failed job executions of which there is neither log nor report, where the manifest itself tells of no log that is
 * missing: evidence that somebody else assembled may be thinner than its gaps say.
 */
function unreadJobs({ jobs, logs, reports, completeness }: Manifest): number {
  if (completeness.gaps.some(({ subject }) => subject === 'log')) return 0;
  const withLog = new Set(logs.map(({ jobId }) => jobId));
  const withReport = new Set(reports.map(({ runId }) => runId));
  const isUnread = (job: Manifest['jobs'][number]) =>
    job.conclusion === 'failure' && !withLog.has(job.id) && !withReport.has(job.runId);
  return jobs.filter(isUnread).length;
}

/** Ids of the executions of each job, in whichever matrix cell. */
function executionsByJob({ jobs, runs }: Manifest): Iterable<readonly string[]> {
  const workflows = new Map(runs.map((run) => [run.id, run.workflowId]));
  const byJob = new Map<string, string[]>();
  for (const { id, name, runId } of jobs) {
    const key = JSON.stringify([workflows.get(runId), jobIdentity(name).job]);
    const ids = byJob.get(key);
    if (ids === undefined) byJob.set(key, [id]);
    else ids.push(id);
  }
  return byJob.values();
}

/** Finds the remembered tests of the job of an execution. */
function rememberedOf(
  { jobs, runs, workflows }: Manifest,
  remembered: readonly HistoryTest[],
): (jobId: string) => readonly RememberedTest[] {
  const byJob = new Map<string, RememberedTest[]>();
  for (const { framework, id, suite, workflow, job } of remembered) {
    const key = JSON.stringify([workflow, job]);
    const test = { framework, id, suite: suite ?? undefined };
    const known = byJob.get(key);
    if (known === undefined) byJob.set(key, [test]);
    else known.push(test);
  }
  const workflowIds = new Map(runs.map((run) => [run.id, run.workflowId]));
  const paths = new Map(workflows.map((workflow) => [workflow.id, workflow.path]));
  const names = new Map(jobs.map((job) => [job.id, job]));
  return (jobId) => {
    const job = names.get(jobId);
    const workflowId = workflowIds.get(job?.runId ?? '') ?? '';
    const parts = [paths.get(workflowId) ?? workflowId, jobIdentity(job?.name ?? '').job];
    return byJob.get(JSON.stringify(parts.map((part) => part.slice(0, LIMITS.testIdChars)))) ?? [];
  };
}

function executionsOf(manifest: Manifest, tests: ReadonlyMap<string, JobTests>): readonly Execution[] {
  const runs = new Map<string, ManifestRun>(manifest.runs.map((run) => [run.id, run]));
  return manifest.jobs.flatMap((job) => {
    const run = runs.get(job.runId);
    const said = tests.get(job.id);
    return run === undefined ? [] : (executionOf(run, job, said?.extraction, said?.exact) ?? []);
  });
}
