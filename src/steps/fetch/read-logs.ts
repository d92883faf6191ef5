import { EVIDENCE_FILES, type Manifest } from '../../core/documents/manifest.ts';
import type { Evidence } from './evidence.ts';
import { createLogIntake } from './log-intake.ts';
import type { Reader } from './reader.ts';

export type StoredLog = Manifest['logs'][number];

/**
 * Reads one log and stores it, redacted and clipped.
 *
 * @param exactSecrets secrets that this process holds
 * @returns undefined when there is no log to be had; the reason is recorded
 */
export async function readLog(
  reader: Reader,
  evidence: Evidence,
  jobId: string,
  exactSecrets: readonly string[],
): Promise<StoredLog | undefined> {
  const intake = createLogIntake(exactSecrets);
  const done = await reader.read({ kind: 'log', subject: 'log' }, (ci) => ci.log(jobId, (text) => intake.push(text)));
  if (done === undefined) return undefined;
  // What came before the cut is kept: failures are often printed long before the end.
  if (done.cut) reader.miss('log', 'too-large');
  const { bytes, omittedBytes } = intake.finish(done.cut);
  const path = `${EVIDENCE_FILES.logFolder}/${jobId}.log`;
  return (await evidence.write('log', path, bytes)) ? { jobId, path, omittedBytes } : undefined;
}
