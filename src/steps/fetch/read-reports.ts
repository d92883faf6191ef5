import { EVIDENCE_FILES, type Manifest } from '../../core/documents/manifest.ts';
import { LIMITS } from '../../core/limits.ts';
import { matchesPattern } from '../../core/text/name-pattern.ts';
import { decodeReport } from '../../core/text/report-text.ts';
import type { Evidence } from './evidence.ts';
import type { CiArtifact } from './ports.ts';
import type { Purpose, Reader } from './reader.ts';

export type StoredReport = Manifest['reports'][number];

const PURPOSE: Purpose = { kind: 'report-artifact', subject: 'report-artifact' };

/**
 * Reads the test reports that a run uploaded, and stores them redacted.
 *
 * @param pattern name of the artifacts; `*` stands for any text
 */
export async function readReports(
  reader: Reader,
  evidence: Evidence,
  runId: string,
  pattern: string,
): Promise<StoredReport[]> {
  const exactName = pattern.includes('*') ? undefined : pattern;
  const page = await reader.readPage(PURPOSE, (ci) => ci.artifacts(runId, exactName));
  if (page === undefined) return [];
  reader.miss('report-artifact', 'capped', page.total - page.items.length - page.rejected);
  const stored: StoredReport[] = [];
  for (const artifact of page.items) {
    if (!matchesPattern(pattern, artifact.name)) continue;
    stored.push(...(await readArchive(reader, evidence, runId, artifact)));
  }
  return stored;
}

async function readArchive(
  reader: Reader,
  evidence: Evidence,
  runId: string,
  artifact: CiArtifact,
): Promise<StoredReport[]> {
  if (artifact.expired || artifact.bytes > LIMITS.reportArchiveBytes) {
    reader.miss('report-artifact', artifact.expired ? 'expired' : 'too-large');
    return [];
  }
  const archive = await reader.read(PURPOSE, (ci) => ci.reports(artifact.id));
  if (archive === undefined) return [];
  reader.miss('report-artifact', 'invalid-answer', archive.refused);
  const stored: StoredReport[] = [];
  for (const [index, file] of archive.files.entries()) {
    const text = decodeReport(file);
    if (text === undefined) {
      reader.miss('report-artifact', 'encoding');
      continue;
    }
    const kind = text.trimStart().startsWith('<') ? 'xml' : 'json';
    const path = `${EVIDENCE_FILES.reportFolder}/${runId}-${artifact.id}-${index + 1}.${kind}`;
    if (await evidence.write('report-artifact', path, evidence.clean(text))) stored.push({ runId, path });
  }
  return stored;
}
