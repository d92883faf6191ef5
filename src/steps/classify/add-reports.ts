import type { Manifest, ManifestJob } from '../../core/documents/manifest.ts';
import type { JobTestsReader } from '../../core/evidence/job-tests.ts';
import { extractFromReport } from '../../core/parsers/extract-report.ts';
import type { ReportRefusal } from '../../core/parsers/report-parser.ts';
import type { Evidence } from './read-evidence.ts';

/**
 * Adds what report files say to what logs say. A report that names its job execution belongs to it. An artifact belongs to
 * a run and names neither job nor attempt: see `jobFinder`. Where no job is certain the report is left out, because
 * outcomes must not land in the wrong job.
 *
 * @returns why report files were not read, or not to their end; one entry per file
 */
export async function addReports(evidence: Evidence, tests: JobTestsReader): Promise<readonly ReportRefusal[]> {
  const jobIdOf = jobFinder(evidence.manifest);
  const refusals: ReportRefusal[] = [];
  // Where two reports name one test, the first decides: that must not hang on the order of the manifest.
  for (const report of evidence.manifest.reports.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const possible = [report.jobId, jobIdOf(report.runId, true), jobIdOf(report.runId, false)];
    if (possible.every((jobId) => jobId === undefined || jobId === null)) continue;
    const read = extractFromReport(await evidence.text(report.path));
    const hasFailures = read.tests.some(({ failures }) => failures.length > 0);
    const jobId = report.jobId ?? jobIdOf(report.runId, hasFailures);
    if (jobId === undefined) continue;
    if (read.refusal !== undefined) refusals.push(read.refusal);
    tests.addReport(jobId, read.tests[0]);
  }
  return refusals;
}

/**
 * Finds the job execution that a run's report belongs to: in the last attempt the only failed job, or the only job. But the
 * report of an attempt that failed is still there after a green one, which often uploads none: failing tests then belong to
 * the only execution of the run that failed.
 */
function jobFinder({ runs, jobs }: Manifest): (runId: string, hasFailures: boolean) => string | undefined {
  const last = new Map(runs.map((run) => [run.id, run.attempts.at(-1)?.number]));
  const jobsOf = new Map<string, ManifestJob[]>();
  for (const job of jobs) {
    const known = jobsOf.get(job.runId);
    if (known === undefined) jobsOf.set(job.runId, [job]);
    else known.push(job);
  }
  return (runId, hasFailures) => {
    const all = jobsOf.get(runId) ?? [];
    const latest = all.filter((job) => job.attempt === last.get(runId));
    const failedLast = latest.filter(isFailed);
    if (failedLast.length > 0) return only(failedLast);
    const failed = all.filter(isFailed);
    return hasFailures && failed.length > 0 ? only(failed) : only(latest);
  };
}

function isFailed({ conclusion }: ManifestJob): boolean {
  return conclusion === 'failure';
}

function only(jobs: readonly ManifestJob[]): string | undefined {
  return jobs.length === 1 ? jobs[0]?.id : undefined;
}
