import { HISTORY_FILE } from '../../core/documents/history.ts';
import { LIMITS } from '../../core/limits.ts';
import { isReportName, isReportStart, needsLook } from '../../core/text/report-text.ts';
import type { Answer, ReportFiles } from '../../steps/fetch/ports.ts';
import { ArchiveError, unpack } from './report-archive.ts';
import { DownloadError, type Downloads, download } from './signed-download.ts';

/** How zip files begin. */
const ZIP_START = 'PK';

/**
 * The XML and JSON reports inside a report artifact.
 *
 * @param location what the API answered: the signed address
 */
export async function reportFilesOf(downloads: Downloads, location: Answer<unknown>): Promise<Answer<ReportFiles>> {
  return settled(async () => {
    const archive = await readWhole(downloads, location, LIMITS.reportArchiveBytes);
    return unpack(archive, isReportName, { isNeeded: needsLook, isWanted: isReportStart });
  });
}

/** The history file inside an artifact: new artifacts of one file may come unzipped, older ones never do. */
export async function historyFileOf(downloads: Downloads, location: Answer<unknown>): Promise<Answer<Uint8Array>> {
  return settled(async () => {
    const whole = await readWhole(downloads, location, LIMITS.documentBytes);
    if (Buffer.from(whole.subarray(0, ZIP_START.length)).toString('latin1') !== ZIP_START) return whole;
    const { files } = await unpack(whole, (name) => name === HISTORY_FILE);
    if (files[0] === undefined || files.length > 1) throw new ArchiveError('invalid-answer');
    return files[0];
  });
}

async function readWhole(downloads: Downloads, location: Answer<unknown>, bytes: number): Promise<Uint8Array> {
  if (!location.ok) throw new DownloadError(location.gap);
  const chunks: Uint8Array[] = [];
  const limits = { bytes, seconds: downloads.seconds ?? LIMITS.logSeconds };
  const { cut } = await download(downloads, location.value, limits, (chunk) => chunks.push(chunk));
  if (cut) throw new DownloadError('too-large');
  return Buffer.concat(chunks);
}

async function settled<T>(read: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { ok: true, value: await read() };
  } catch (error) {
    if (error instanceof DownloadError || error instanceof ArchiveError) return { ok: false, gap: error.gap };
    throw error;
  }
}
