import { LIMITS } from '../../core/limits.ts';
import type { Answer, LogDownload } from '../../steps/fetch/ports.ts';
import { DownloadError, type Downloads, download } from './signed-download.ts';

/**
 * Streams a job's log from where the API's answer leads.
 *
 * @param location what the API answered: the signed address
 * @param onText gets the text piece by piece. Bytes that are no UTF-8 become U+FFFD; byte-order marks stay, since they also
 *   stand in the middle of logs.
 */
export async function readLog(
  downloads: Downloads,
  location: Answer<unknown>,
  onText: (text: string) => void,
): Promise<Answer<LogDownload>> {
  if (!location.ok) return location;
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const limits = { bytes: LIMITS.logDownloadBytes, seconds: downloads.seconds ?? LIMITS.logSeconds };
  try {
    const value = await download(downloads, location.value, limits, (chunk) =>
      onText(decoder.decode(chunk, { stream: true })),
    );
    onText(decoder.decode());
    return { ok: true, value };
  } catch (error) {
    if (error instanceof DownloadError) return { ok: false, gap: error.gap };
    throw error;
  }
}
