import type { Gap } from '../../core/documents/completeness.ts';
import type { Manifest, ManifestJob, ManifestRun } from '../../core/documents/manifest.ts';
import { type Execution, executionOf } from '../../core/evidence/execution.ts';
import type { Extraction } from '../../core/model/extraction.ts';
import { extractFromLog } from '../../core/parsers/extract.ts';
import type { Progress } from '../../core/ports.ts';
import { addReports } from './add-reports.ts';
import type { Evidence } from './read-evidence.ts';

export interface ReadExecutions {
  readonly executions: readonly Execution[];
  /** Parsers that failed on a log, and reports that were refused: their tests are missing. */
  readonly gaps: readonly Gap[];
}

/** Reads every log and report of the evidence, one at a time, and keeps what it says of tests. */
export async function readExecutions(evidence: Evidence, progress: Progress): Promise<ReadExecutions> {
  const { manifest } = evidence;
  const extractions = new Map<string, Extraction>();
  for (const [index, log] of manifest.logs.entries()) {
    extractions.set(log.jobId, extractFromLog(await evidence.text(log.path)));
    progress.step(index + 1, manifest.logs.length);
  }
  const withReports = await addReports(evidence, extractions);
  const broken = [...withReports.extractions.values()].reduce((sum, e) => sum + e.brokenParsers.length, 0);
  const refused: readonly Gap[] = withReports.refusals.map((reason) => ({
    subject: 'report-artifact',
    reason,
    count: 1,
  }));
  return {
    executions: executionsOf(manifest, withReports.extractions),
    gaps: broken === 0 ? refused : [...refused, { subject: 'parser', reason: 'failed', count: broken }],
  };
}

function executionsOf(manifest: Manifest, extractions: ReadonlyMap<string, Extraction>): readonly Execution[] {
  const runs = new Map<string, ManifestRun>(manifest.runs.map((run) => [run.id, run]));
  return manifest.jobs.flatMap((job: ManifestJob) => {
    const run = runs.get(job.runId);
    return run === undefined ? [] : (executionOf(run, job, extractions.get(job.id)) ?? []);
  });
}
