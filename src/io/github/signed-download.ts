import { setTimeout as sleep } from 'node:timers/promises';
import type { GapReason } from '../../core/documents/completeness.ts';
import { FlakewardenError } from '../../core/errors.ts';
import { LIMITS } from '../../core/limits.ts';
import type { AuditTrail } from '../../core/ports.ts';
import { isAllowedDownload } from './download-hosts.ts';
import { whenFree } from './open-requests.ts';

export interface Downloads {
  /** Tells which hosts are allowed. */
  readonly apiUrl: URL;
  readonly fetch: typeof globalThis.fetch;
  readonly audit: AuditTrail;
  /** Before a download that brought nothing is tried again. */
  readonly retryMs: number;
  /** For one download. Default: `LIMITS.logSeconds`. */
  readonly seconds?: number | undefined;
}

export interface DownloadLimits {
  /** Reading stops here; bytes count after decompression. */
  readonly bytes: number;
  /** For everything: redirects, head and body. */
  readonly seconds: number;
}

/** `cut`: reading stopped at the limit of bytes. */
export interface Downloaded {
  readonly bytes: number;
  readonly cut: boolean;
}

/** A download failed; `gap` says why. It carries no address, because addresses are signed. */
export class DownloadError extends Error {
  readonly gap: GapReason;

  constructor(gap: GapReason, cause?: unknown) {
    super('A download failed.', cause === undefined ? undefined : { cause });
    this.gap = gap;
  }
}

/** A signed link lives for a minute; once is what fits in. */
const RETRIES = 1;

/**
 * Follows the redirect that the API answered with, by hand: to allowed hosts only, at most `LIMITS.downloadHops` times, and
 * without credentials (the address is signed, and the storage refuses an `Authorization` header). Tried again when the
 * storage failed before the first byte.
 *
 * @param onChunk gets the body piece by piece
 * @throws DownloadError; ConfigError when the audit trail cannot be written
 */
export function download(
  downloads: Downloads,
  location: unknown,
  limits: DownloadLimits,
  onChunk: (chunk: Uint8Array) => void,
): Promise<Downloaded> {
  return whenFree(() => downloadNow(downloads, location, limits, onChunk));
}

async function downloadNow(
  downloads: Downloads,
  location: unknown,
  limits: DownloadLimits,
  onChunk: (chunk: Uint8Array) => void,
): Promise<Downloaded> {
  const signal = AbortSignal.timeout(limits.seconds * 1_000);
  for (let attempt = 0; ; attempt += 1) {
    try {
      const response = await open(downloads, location, signal);
      return await read(downloads.audit, response, limits.bytes, onChunk);
    } catch (error) {
      // Ours, e.g. an audit trail that cannot be written: no gap, since nothing can go on.
      if (error instanceof FlakewardenError) throw error;
      const failure = signal.aborted ? new DownloadError('timed-out') : asDownloadError(error);
      if (attempt === RETRIES || !(error instanceof NothingCame)) throw failure;
      await sleep(downloads.retryMs);
    }
  }
}

/** The storage could not be reached or failed, and no byte has been handed on. */
class NothingCame extends DownloadError {
  constructor(cause?: unknown) {
    super('network', cause);
  }
}

function asDownloadError(error: unknown): DownloadError {
  return error instanceof DownloadError ? error : new DownloadError('network', error);
}

async function open(downloads: Downloads, location: unknown, signal: AbortSignal): Promise<Response> {
  let target = parse(location, downloads.apiUrl);
  for (let hop = 1; ; hop += 1) {
    if (target === undefined || hop > LIMITS.downloadHops || !isAllowedDownload(target, downloads.apiUrl)) {
      throw new DownloadError('refused-redirect');
    }
    const response = await ask(downloads, target, signal);
    if (response.status === 200) return response;
    record(downloads.audit, response.status, 0);
    await response.body?.cancel();
    const next = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || next === null) throw gapOf(response.status);
    target = parse(next, target);
  }
}

async function ask({ fetch, audit }: Downloads, target: URL, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(target, { redirect: 'manual', credentials: 'omit', signal });
  } catch (error) {
    record(audit, 0, 0);
    throw new NothingCame(error);
  }
}

function record(audit: AuditTrail, status: number, bytes: number): void {
  audit.record({ method: 'GET', route: 'blob', status, bytes });
}

function gapOf(status: number): DownloadError {
  return status >= 500 ? new NothingCame() : new DownloadError(STORAGE_GAPS.get(status) ?? 'invalid-answer');
}

const STORAGE_GAPS: ReadonlyMap<number, GapReason> = new Map([
  [403, 'forbidden'],
  [404, 'missing'],
  [410, 'expired'],
  [429, 'rate-limited'],
]);

async function read(
  audit: AuditTrail,
  response: Response,
  limit: number,
  onChunk: (chunk: Uint8Array) => void,
): Promise<Downloaded> {
  let bytes = 0;
  const body: AsyncIterable<Uint8Array> | readonly Uint8Array[] = response.body ?? [];
  try {
    // Leaving the loop cancels the stream.
    for await (const chunk of body) {
      const kept = chunk.subarray(0, limit - bytes);
      bytes += kept.length;
      onChunk(kept);
      if (kept.length < chunk.length) return { bytes, cut: true };
    }
    return { bytes, cut: false };
  } finally {
    record(audit, response.status, bytes);
  }
}

function parse(location: unknown, base: URL): URL | undefined {
  return typeof location === 'string' && URL.canParse(location, base.href) ? new URL(location, base) : undefined;
}
