import Anthropic from '@anthropic-ai/sdk';
import { ConfigError } from '../../core/errors.ts';
import { LIMITS } from '../../core/limits.ts';
import { MODEL_ATTEMPTS } from '../../core/llm/model-client.ts';
import type { AuditTrail } from '../../core/ports.ts';
import { federatedTokens, isConfidential, type ModelCredential } from './credentials.ts';
import { type Attempt, pinnedFetch } from './pinned-fetch.ts';

/** Where questions go. No environment variable changes it. */
const API_ORIGIN = 'https://api.anthropic.com';

/** Routes that are called. Any other is not ours, and the audit trail says so without repeating it. */
const ROUTES: ReadonlySet<string> = new Set(['/v1/messages', '/v1/messages/count_tokens', '/v1/oauth/token']);

export interface AnthropicOptions {
  readonly credential: ModelCredential;
  readonly audit: AuditTrail;
  /** Only for tests: an origin on this machine that stands in for the service. */
  readonly loopbackUrl?: string | undefined;
  /** Seconds for one attempt, body included. */
  readonly attemptSeconds?: number | undefined;
  /** Called once for each attempt of each request, retries included. */
  readonly onAttempt: (attempt: Attempt) => void;
}

const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/**
 * The only place where an Anthropic client is made. Everything that the SDK would otherwise take from the environment or
 * from files in the home folder (key, token, address, profile, extra headers, log level, telemetry) is given here or
 * switched off.
 *
 * @throws ConfigError when `loopbackUrl` is not on this machine.
 */
export function createAnthropic(options: AnthropicOptions): Anthropic {
  const baseURL = originOf(options.loopbackUrl);
  const fetch = impatient({
    origin: baseURL,
    maxBytes: LIMITS.modelReplyBytes,
    audit: options.audit,
    routeOf,
    onAttempt: options.onAttempt,
  });
  return withoutEnvironment(
    () =>
      new Anthropic({
        ...authentication(options, baseURL, fetch),
        baseURL,
        fetch,
        webhookKey: null,
        maxRetries: MODEL_ATTEMPTS - 1,
        timeout: (options.attemptSeconds ?? LIMITS.modelAttemptSeconds) * 1_000,
        logLevel: 'off',
        logger: SILENT,
        openTelemetry: false,
      }),
  );
}

/**
 * A pinned fetch whose answers never make the SDK wait long: it would wait for whatever `retry-after` says, be it hours.
 */
function impatient(options: Parameters<typeof pinnedFetch>[0]): typeof globalThis.fetch {
  const pinned = pinnedFetch(options);
  return async (input, init) => {
    const response = await pinned(input, init);
    if (secondsToWait(response.headers) > LIMITS.rateLimitWaitSeconds) response.headers.set('x-should-retry', 'false');
    return response;
  };
}

/** The longest wait that the answer asks for; a date is a wait of unknown length, hence a long one. */
function secondsToWait(headers: Headers): number {
  const asked = [headers.get('retry-after') ?? '0', `${headers.get('retry-after-ms') ?? '0'}e-3`];
  return Math.max(...asked.map((text) => (/^\d{1,12}(?:\.\d{1,12})?(?:e-3)?$/.test(text) ? Number(text) : Infinity)));
}

function routeOf(path: string): string {
  return ROUTES.has(path) ? path : 'other';
}

function originOf(loopbackUrl: string | undefined): string {
  if (loopbackUrl === undefined) return API_ORIGIN;
  if (loopbackUrl.startsWith('http:') && isConfidential(loopbackUrl)) return new URL(loopbackUrl).origin;
  throw new ConfigError('The stand-in for the model service must be on this machine.', {
    code: 'bad-model-address',
    hint: 'Use http and a loopback address such as 127.0.0.1.',
  });
}

function authentication(
  { credential, audit, attemptSeconds }: AnthropicOptions,
  baseUrl: string,
  fetch: typeof globalThis.fetch,
) {
  return credential.kind === 'api-key'
    ? { apiKey: credential.key }
    : { credentials: federatedTokens(credential, { baseUrl, fetch, audit, attemptSeconds }) };
}

/**
 * Runs `make` while the environment holds no `ANTHROPIC_…` variable. The constructor reads some of them with no option
 * to prevent it: `ANTHROPIC_CUSTOM_HEADERS` could replace the Authorization header of every request. `make` is
 * synchronous, so nothing else sees the gap.
 */
function withoutEnvironment<T>(make: () => T): T {
  const hidden = Object.entries(process.env).filter(([name]) => name.toUpperCase().startsWith('ANTHROPIC_'));
  for (const [name] of hidden) Reflect.deleteProperty(process.env, name);
  try {
    return make();
  } finally {
    for (const [name, value] of hidden) process.env[name] = value;
  }
}
