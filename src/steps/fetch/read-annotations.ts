import type { Annotation } from '../../core/documents/annotations.ts';
import { LIMITS } from '../../core/limits.ts';
import type { Evidence } from './evidence.ts';
import type { Failure } from './plan.ts';
import type { Reader } from './reader.ts';

/** Reads the annotations of a failed job: its first 100, since the runner makes at most 20 for each step. */
export async function readAnnotations(
  reader: Reader,
  evidence: Evidence,
  { run, job }: Failure,
): Promise<Annotation[]> {
  const page = await reader.readPage({ kind: 'annotations', subject: 'annotations' }, (ci) => ci.annotations(job.id));
  if (page === undefined) return [];
  if (page.total >= LIMITS.pageSize) reader.miss('annotations', 'capped');
  return page.items.map((item) => ({
    runId: run.id,
    jobId: job.id,
    level: item.level,
    path: evidence.clean(item.path).slice(0, 1_000),
    line: item.line,
    title: evidence.clean(item.title).slice(0, LIMITS.annotationChars),
    message: evidence.clean(item.message).slice(0, LIMITS.annotationChars),
  }));
}
