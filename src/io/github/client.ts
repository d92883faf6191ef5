import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import { LIMITS } from '../../core/limits.ts';
import type { AuditTrail } from '../../core/ports.ts';
import { AnswerTooLarge, boundedFetch } from './bounded-fetch.ts';

export type GitHubClient = Octokit;

export interface GitHubClientOptions {
  readonly token: string | undefined;
  /** E.g. `https://api.github.com`; on GitHub Actions it comes from `GITHUB_API_URL`. */
  readonly baseUrl: string;
  readonly userAgent: string;
  readonly audit: AuditTrail;
  /** The client refuses everything but GET before it is sent: what fetch gets. */
  readonly readOnly?: boolean;
  /** Replaces the global fetch, e.g. to record answers. */
  readonly fetch?: typeof globalThis.fetch;
  /**
   * Milliseconds of a second of waiting: before a read is sent again after a failure on the way, four times as long before
   * the second time, and for a rate limit. Default: 1,000.
   */
  readonly retryMs?: number;
  /** For one answer, body included. Default: `LIMITS.apiSeconds`. */
  readonly apiSeconds?: number;
}

/** Version of GitHub's REST API that the code was written and tested against. */
const API_VERSION = '2022-11-28';

/** A request that failed on the way may be repeated this often, if it only reads. */
const READ_RETRIES = 2;

const DEFAULT_RETRY_MS = 1_000;

/** No answer that a repetition changes. 403 and 429 are rate limits or rights: the throttling plugin knows them. */
const FINAL = [400, 401, 403, 404, 410, 422, 429, 451];

const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** How often each client really sent something. */
const sent = new WeakMap<object, number>();
/** What the newest answer that each client got said of its rate limit. */
const remaining = new WeakMap<object, number>();

/**
 * The only place where an Octokit is made. Reads are repeated after a failure on the way and after a short rate limit;
 * writes never are, because a lost answer does not mean a lost write (`steps/report` looks before it tries again).
 */
export function createGitHubClient(options: GitHubClientOptions): GitHubClient {
  // A plugin's hook runs inside those of later plugins: this one sees every repetition.
  const Client = Octokit.plugin((octokit) => recordEveryRequest(octokit, options.audit), retry, throttling);
  const client = new Client({
    ...(options.token === undefined ? {} : { auth: options.token }),
    baseUrl: options.baseUrl,
    userAgent: options.userAgent,
    log: SILENT,
    // The request layer has a log of its own, the console by default; it would print addresses and headers.
    request: { fetch: boundedFetch(options.fetch ?? globalThis.fetch, options.apiSeconds), log: SILENT },
    retry: { retries: READ_RETRIES, doNotRetry: FINAL, retryAfterBaseValue: options.retryMs ?? DEFAULT_RETRY_MS },
    throttle: {
      retryAfterBaseValue: options.retryMs ?? DEFAULT_RETRY_MS,
      onRateLimit: waitOnce,
      onSecondaryRateLimit: waitOnce,
    },
  });
  client.hook.before('request', (request) => {
    if (options.readOnly === true && request.method !== 'GET') throw new TypeError('this client only reads');
    request.headers['x-github-api-version'] = API_VERSION;
    // Only ever set to nothing: a number here makes the plugin repeat even what is final.
    if (request.method !== 'GET') request.request['retries'] = 0;
  });
  return client;
}

/** Requests that `client` sent, repetitions included. */
export function sentRequests(client: GitHubClient): number {
  return sent.get(client) ?? 0;
}

/** Requests that `client` may still send before its rate limit, if GitHub said so. */
export function requestsLeft(client: GitHubClient): number | undefined {
  return remaining.get(client);
}

/** HTTP status of an error thrown by the client; 0 when no answer came. */
export function statusOf(error: unknown): number {
  const { status, request, response } = (error ?? {}) as { status?: unknown; request?: unknown; response?: unknown };
  // The request layer says 500 for want of an answer.
  if (request !== undefined && response === undefined) return 0;
  return typeof status === 'number' && Number.isInteger(status) && status >= 0 && status <= 999 ? status : 0;
}

function waitOnce(retryAfter: number, request: { method?: string }, _client: unknown, retries: number): boolean {
  return request.method === 'GET' && retries === 0 && retryAfter >= 0 && retryAfter <= LIMITS.rateLimitWaitSeconds;
}

function recordEveryRequest(octokit: Pick<Octokit, 'hook'>, audit: AuditTrail): void {
  octokit.hook.wrap('request', async (send, request) => {
    sent.set(octokit, (sent.get(octokit) ?? 0) + 1);
    const entry = { method: request.method, route: request.url.split('?')[0] ?? '' };
    const response = await Promise.resolve(send(request)).catch((error: unknown) => {
      audit.record({ ...entry, status: statusOf(error), bytes: 0 });
      noteLeft(octokit, (error as { response?: { headers?: object } } | null)?.response?.headers ?? {});
      // What is too large is so every time, and reading it takes long.
      if (isTooLarge(error)) request.request['retries'] = 0;
      throw error;
    });
    audit.record({ ...entry, status: response.status, bytes: numberIn(response.headers, 'content-length') ?? 0 });
    noteLeft(octokit, response.headers);
    return response;
  });
}

function noteLeft(client: object, headers: object): void {
  const left = numberIn(headers as Readonly<Record<string, unknown>>, 'x-ratelimit-remaining');
  if (left !== undefined) remaining.set(client, left);
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && error.cause instanceof AnswerTooLarge;
}

/** The types call some of these headers numbers; all come as text. */
function numberIn(headers: Readonly<Record<string, unknown>>, name: string): number | undefined {
  const value = headers[name];
  const number = value === undefined || value === '' ? Number.NaN : Number(value);
  return Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}
