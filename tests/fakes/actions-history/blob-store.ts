import { createHash } from 'node:crypto';

/** What a signed link leads to. */
export interface Blob {
  readonly contentType: string;
  /** Made when it is asked for. */
  readonly bytes: () => Uint8Array;
}

export type BlobAnswer = { readonly status: 200; readonly blob: Blob } | { readonly status: 403; readonly xml: string };

/**
 * The storage behind redirects: a link carries a signature that fits one blob only and expires after a minute. As on
 * the real one, a request that brings an `Authorization` header of its own is refused.
 */
export class BlobStore {
  readonly #links = new Map<string, { readonly path: string; readonly blob: Blob; readonly expiresMs: number }>();
  readonly #lifetimeMs: number;

  constructor(lifetimeSeconds: number) {
    this.#lifetimeMs = lifetimeSeconds * 1_000;
  }

  /** Path and query of a fresh link. */
  sign(path: string, blob: Blob, nowMs: number): string {
    const signature = createHash('sha256').update(`${path} ${this.#links.size}`).digest('hex');
    this.#links.set(signature, { path, blob, expiresMs: nowMs + this.#lifetimeMs });
    const query = new URLSearchParams({ se: new Date(nowMs + this.#lifetimeMs).toISOString(), sig: signature });
    return `${path}?${query.toString()}`;
  }

  open(path: string, signature: string | undefined, hasAuthorization: boolean, nowMs: number): BlobAnswer {
    if (hasAuthorization) return refuse('InvalidAuthenticationInfo');
    const link = this.#links.get(signature ?? '');
    if (link === undefined || link.path !== path || nowMs > link.expiresMs) return refuse('AuthenticationFailed');
    return { status: 200, blob: link.blob };
  }
}

function refuse(code: string): BlobAnswer {
  const message = 'Server failed to authenticate the request.';
  return {
    status: 403,
    xml: `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`,
  };
}
