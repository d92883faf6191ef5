import type { AuditTrail } from '../../core/ports.ts';

/** One request as it went over the wire. */
export interface Attempt {
  readonly path: string;
  /** HTTP status; 0 when no complete answer came. */
  readonly status: number;
  /** False when there was no connection to send it over. */
  readonly sent: boolean;
}

/** What a fetch that may talk to one origin only is made of. */
export interface PinnedFetchOptions {
  /** E.g. `https://api.anthropic.com`. */
  readonly origin: string;
  /** A longer body ends the request. */
  readonly maxBytes: number;
  readonly audit: AuditTrail;
  /** Route as the audit trail names it; a path may hold ids, a route never does. */
  readonly routeOf: (path: string) => string;
  readonly onAttempt?: (attempt: Attempt) => void;
}

/** Statuses that allow no body; `Response` refuses one. */
const BODILESS: ReadonlySet<number> = new Set([101, 204, 205, 304]);

/**
 * A fetch for handing credentials to: it reaches `origin` and nothing else, follows no redirect, reads the whole body (so
 * that the caller's time limit covers it) up to `maxBytes`, and writes one audit entry for each attempt.
 */
export function pinnedFetch(options: PinnedFetchOptions): typeof globalThis.fetch {
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (url.origin !== options.origin) throw new TypeError('A request to another origin was refused.');
    const method = methodOf(init?.method);
    const note = (status: number, bytes: number, sent: boolean) => {
      options.onAttempt?.({ path: url.pathname, status, sent });
      options.audit.record({ method, route: options.routeOf(url.pathname), status, bytes });
    };
    const answer = await wholeAnswer(url, init, options.maxBytes);
    if ('error' in answer) {
      note(0, 0, !isUnconnected(answer.error));
      throw answer.error;
    }
    const { response, body } = answer;
    note(response.status, body.size, true);
    return new Response(BODILESS.has(response.status) ? null : body, response);
  };
}

type WholeAnswer = { readonly response: Response; readonly body: Blob } | { readonly error: unknown };

async function wholeAnswer(url: URL, init: RequestInit | undefined, maxBytes: number): Promise<WholeAnswer> {
  try {
    const response = await globalThis.fetch(url, { ...init, redirect: 'error' });
    return { response, body: await readBody(response, maxBytes) };
  } catch (error) {
    return { error };
  }
}

/** System errors after which no byte of the request has left. */
const UNCONNECTED: ReadonlySet<unknown> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
]);

function isUnconnected(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && 'code' in cause && UNCONNECTED.has(cause.code);
}

function methodOf(method: string | undefined): 'GET' | 'POST' {
  return method?.toUpperCase() === 'POST' ? 'POST' : 'GET';
}

/** @throws RangeError as soon as the body is longer than `maxBytes`; the rest is not downloaded. */
async function readBody(response: Response, maxBytes: number): Promise<Blob> {
  const reader = (response.body as ReadableStream<Uint8Array<ArrayBuffer>> | null)?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    chunks.push(part.value);
    length += part.value.byteLength;
    if (length <= maxBytes) continue;
    await reader?.cancel();
    throw new RangeError('The answer of the service is too long.');
  }
  return new Blob(chunks);
}
