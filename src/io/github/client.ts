import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import { LIMITS } from '../../core/limits.ts';
import type { AuditTrail } from '../../core/ports.ts';

const PatientOctokit = Octokit.plugin(retry, throttling);

export type GitHubClient = InstanceType<typeof PatientOctokit>;

export interface GitHubClientOptions {
  readonly token: string | undefined;
  /** E.g. `https://api.github.com`; on GitHub Actions it comes from `GITHUB_API_URL`. */
  readonly baseUrl: string;
  readonly userAgent: string;
  readonly audit: AuditTrail;
  /** Replaces the global fetch, e.g. to record answers. */
  readonly fetch?: typeof globalThis.fetch;
}

/** Version of GitHub's REST API that the code was written and tested against. */
const API_VERSION = '2022-11-28';

/** A request that failed on the way may be repeated this often, if it only reads. */
const READ_RETRIES = 2;

const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/**
 * The only place where an Octokit is made. Reads are repeated after a failure on the way and after a short rate limit;
 * writes never are, because a lost answer does not mean a lost write (`steps/report` looks before it tries again).
 */
export function createGitHubClient(options: GitHubClientOptions): GitHubClient {
  const waitOnce = (retryAfter: number, request: { method?: string }, _: unknown, retries: number) =>
    request.method === 'GET' && retries === 0 && retryAfter <= LIMITS.rateLimitWaitSeconds;
  const client = new PatientOctokit({
    ...(options.token === undefined ? {} : { auth: options.token }),
    baseUrl: options.baseUrl,
    userAgent: options.userAgent,
    log: SILENT,
    request: options.fetch === undefined ? {} : { fetch: options.fetch },
    throttle: {
      onRateLimit: waitOnce,
      onSecondaryRateLimit: waitOnce,
    },
  });
  client.hook.before('request', (request) => {
    request.headers['x-github-api-version'] = API_VERSION;
    request.request['retries'] = request.method === 'GET' ? READ_RETRIES : 0;
  });
  client.hook.wrap('request', async (send, request) => {
    const entry = { method: request.method, route: request.url };
    try {
      const response = await send(request);
      options.audit.record({
        ...entry,
        status: response.status,
        bytes: response.headers['content-length'] ?? 0,
      });
      return response;
    } catch (error) {
      options.audit.record({ ...entry, status: statusOf(error), bytes: 0 });
      throw error;
    }
  });
  return client;
}

/** HTTP status of an error thrown by the client; 0 when no answer came. */
export function statusOf(error: unknown): number {
  const status = (error as { status?: unknown } | null)?.status;
  return typeof status === 'number' && Number.isInteger(status) && status >= 0 && status <= 999 ? status : 0;
}
