import { EVIDENCE_FILES, type Manifest } from './manifest.ts';

/**
 * Finds what the schema cannot: ids that are given twice, ids and paths that point nowhere, a window that ends before it
 * begins. What pointed nowhere would
 * be left out without a word, and the verdicts would be those of less evidence.
 *
 * @returns the first fault, in words of the manifest's own keys, e.g. `jobs[3].runId is the id of no run`
 */
export function faultOfReferences(manifest: Manifest): string | undefined {
  const { files, jobs, logs, reports, runs, window, workflows } = manifest;
  const workflowIds = new Set(workflows.map(({ id }) => id));
  const attempts = new Map(runs.map((run) => [run.id, run.attempts.map(({ number }) => number)]));
  const runOf = new Map(jobs.map((job) => [job.id, job.runId]));
  const paths = new Set(files.map(({ path }) => path));
  const faults = [
    Date.parse(window.until) < Date.parse(window.since) ? 'window.until is before window.since' : undefined,
    twice(runs, 'runs', 'id'),
    twice(jobs, 'jobs', 'id'),
    twice(files, 'files', 'path'),
    twice(logs, 'logs', 'jobId'),
    twice([...logs, ...reports], 'logs and reports', 'path'),
    first(runs, (run) => !workflowIds.has(run.workflowId), 'runs[#].workflowId is the id of no workflow'),
    first(runs, (run) => !isAscending(run.attempts), 'runs[#].attempts are not in the order of their numbers'),
    first(jobs, (job) => !attempts.has(job.runId), 'jobs[#].runId is the id of no run'),
    first(jobs, (job) => !attempts.get(job.runId)?.includes(job.attempt), 'jobs[#].attempt is no attempt of its run'),
    first(logs, (log) => !runOf.has(log.jobId), 'logs[#].jobId is the id of no job'),
    first(logs, (log) => !paths.has(log.path), 'logs[#].path is not listed in files'),
    first(reports, (report) => !attempts.has(report.runId), 'reports[#].runId is the id of no run'),
    first(reports, (report) => isStray(report, runOf), 'reports[#].jobId is the id of no job of that run'),
    first(reports, (report) => !paths.has(report.path), 'reports[#].path is not listed in files'),
    first(files, (file) => file.path === EVIDENCE_FILES.manifest, 'files[#] is the manifest itself'),
  ];
  return faults.find((fault) => fault !== undefined);
}

function first<T>(items: readonly T[], isWrong: (item: T) => boolean, fault: string): string | undefined {
  const index = items.findIndex(isWrong);
  return index === -1 ? undefined : fault.replace('#', String(index));
}

function twice<K extends string>(
  items: readonly Readonly<Record<K, string>>[],
  list: string,
  key: K,
): string | undefined {
  return new Set(items.map((item) => item[key])).size === items.length
    ? undefined
    : `two of ${list} have the same ${key}`;
}

function isAscending(attempts: readonly { readonly number: number }[]): boolean {
  return attempts.every(({ number }, i) => i === 0 || number > (attempts[i - 1]?.number ?? 0));
}

function isStray(report: Manifest['reports'][number], runOf: ReadonlyMap<string, string>): boolean {
  return report.jobId !== undefined && report.jobId !== null && runOf.get(report.jobId) !== report.runId;
}
