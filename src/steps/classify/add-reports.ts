import type { Manifest, ManifestJob } from '../../core/documents/manifest.ts';
import type { Extraction, ParsedTests, TestFailure } from '../../core/model/extraction.ts';
import { extractFromReport } from '../../core/parsers/extract-report.ts';
import type { ReportRefusal } from '../../core/parsers/report-parser.ts';
import type { Evidence } from './read-evidence.ts';

/** What logs and reports say together. */
export interface WithReports {
  /** By job. */
  readonly extractions: ReadonlyMap<string, Extraction>;
  /** Why report files were not read, or not to their end; one entry per file. */
  readonly refusals: readonly ReportRefusal[];
}

/**
 * Adds what report files say to what logs say. An artifact belongs to a run and names neither job nor attempt, so a
 * report's tests are put to the run's last attempt: to its only failed job, or to its only job. Where neither is
 * unique the report is left out, because outcomes must not land in the wrong job.
 *
 * Logs come first: a failure that a log of the same job names is not added again under its report's name.
 */
export async function addReports(evidence: Evidence, fromLogs: ReadonlyMap<string, Extraction>): Promise<WithReports> {
  const extractions = new Map(fromLogs);
  const refusals: ReportRefusal[] = [];
  for (const report of evidence.manifest.reports) {
    const job = jobOf(evidence.manifest, report.runId);
    if (job === undefined) continue;
    const before = extractions.get(job.id) ?? { tests: [], brokenParsers: [] };
    const read = extractFromReport(await evidence.text(report.path));
    if (read.refusal !== undefined) refusals.push(read.refusal);
    extractions.set(job.id, {
      ...before,
      tests: [...before.tests, ...read.tests.map((tests) => withoutKnown(tests, before))],
    });
  }
  return { extractions, refusals };
}

function jobOf(manifest: Manifest, runId: string): ManifestJob | undefined {
  const last = manifest.runs.find((run) => run.id === runId)?.attempts.at(-1)?.number;
  const jobs = manifest.jobs.filter((job) => job.runId === runId && job.attempt === last);
  const failed = jobs.filter((job) => job.conclusion === 'failure');
  if (failed.length === 1) return failed[0];
  return failed.length === 0 && jobs.length === 1 ? jobs[0] : undefined;
}

/** The tests of a report without those that a log of the same job names. */
function withoutKnown(tests: ParsedTests, known: Extraction): ParsedTests {
  const names = new Set(known.tests.flatMap((t) => [...t.failures, ...t.retried]).map(leafOf));
  const isNew = (failure: TestFailure) => !names.has(leafOf(failure));
  return { ...tests, failures: tests.failures.filter(isNew), retried: tests.retried.filter(isNew) };
}

/** Last part of a test id in any framework's spelling: what a log and a report have in common. */
function leafOf({ id }: TestFailure): string {
  const starts = ['::', '.', ' > ', ' › '].map((separator) => {
    const at = id.lastIndexOf(separator);
    return at < 0 ? 0 : at + separator.length;
  });
  return id.slice(Math.max(...starts)).trim();
}
