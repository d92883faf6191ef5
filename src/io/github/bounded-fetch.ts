import { LIMITS } from '../../core/limits.ts';
import { whenFree } from './open-requests.ts';
import { withinOrigin } from './own-origin.ts';

/** An answer was larger than any that the API gives. */
export class AnswerTooLarge extends Error {}

/** Statuses whose answers have no body; a `Response` made with one throws. */
const BODILESS: ReadonlySet<number> = new Set([101, 204, 205, 304]);

/**
 * A fetch that ends: the whole answer, after decompression, within `LIMITS.apiAnswerBytes` and `seconds`. The
 * body is read here, so that the caller's reading cannot hang or fill the memory, and the place it took is free again.
 * Redirects are not followed out of the API.
 */
export function boundedFetch(
  send: typeof globalThis.fetch,
  seconds: number = LIMITS.apiSeconds,
): typeof globalThis.fetch {
  const follow = withinOrigin(send);
  const bounded: typeof globalThis.fetch = async (input, init) => {
    const time = AbortSignal.timeout(seconds * 1_000);
    const signal = init?.signal === undefined || init.signal === null ? time : AbortSignal.any([init.signal, time]);
    const response = await follow(input, { ...init, signal });
    const { status, statusText } = response;
    const body = await readBody(response);
    const headers = new Headers(response.headers);
    // What was really read, for the audit trail: the server's own word counts packed bytes, or is missing.
    headers.set('content-length', String(body.length));
    headers.delete('content-encoding');
    return new Response(BODILESS.has(status) ? null : body, { status, statusText, headers });
  };
  return (input, init) => whenFree(() => bounded(input, init));
}

async function readBody(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  const body: AsyncIterable<Uint8Array> | readonly Uint8Array[] = response.body ?? [];
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > LIMITS.apiAnswerBytes) throw new AnswerTooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
