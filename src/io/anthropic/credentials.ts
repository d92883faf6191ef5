import { oidcFederationProvider } from '@anthropic-ai/sdk/lib/credentials/oidc-federation';
import { ConfigError } from '../../core/errors.ts';
import { LIMITS } from '../../core/limits.ts';
import type { Inputs } from '../../core/parse-inputs.ts';
import type { AuditTrail } from '../../core/ports.ts';
import { pinnedFetch } from './pinned-fetch.ts';

/** Where a job of GitHub Actions with `id-token: write` gets a token that says who it is. */
interface IdentityTokenSource {
  /** `ACTIONS_ID_TOKEN_REQUEST_URL`. */
  readonly url: string;
  /** `ACTIONS_ID_TOKEN_REQUEST_TOKEN`: a secret. */
  readonly token: string;
}

export interface WorkloadIdentity {
  readonly kind: 'workload-identity';
  readonly rule: string;
  readonly organization: string;
  readonly serviceAccount: string | undefined;
  readonly workspace: string | undefined;
  readonly source: IdentityTokenSource;
}

interface ApiKey {
  readonly kind: 'api-key';
  readonly key: string;
}

export type ModelCredential = ApiKey | WorkloadIdentity;

type CredentialInputs = Pick<
  Inputs<'classify'>,
  | 'anthropic-api-key'
  | 'federation-rule'
  | 'federation-organization'
  | 'federation-service-account'
  | 'federation-workspace'
>;

/** What can stand in an HTTP header. A key with anything else was damaged on its way here. */
const HEADER_SAFE = /^[\x21-\x7e]+$/;

/**
 * The credential that the inputs ask for; null when they ask for none, and the report is then written from heuristics.
 *
 * @param env the job's environment, of which `ACTIONS_ID_TOKEN_REQUEST_URL` and `_TOKEN` are read, and only for workload
 *   identity. No `ANTHROPIC_…` variable is looked at: what is spent is decided by inputs alone.
 * @throws ConfigError when both kinds are given, one is incomplete, or the right `id-token: write` is missing.
 */
export function chooseCredential(
  inputs: CredentialInputs,
  env: Readonly<Record<string, string | undefined>>,
): ModelCredential | null {
  const key = inputs['anthropic-api-key'];
  const rule = inputs['federation-rule'];
  if (key !== undefined && rule !== undefined) throw wrong('Give either a key or workload identity, not both.');
  if (key !== undefined) return apiKey(key);
  if (rule === undefined) return null;
  const organization = inputs['federation-organization'];
  if (organization === undefined) throw wrong('federation-rule needs federation-organization as well.');
  return {
    kind: 'workload-identity',
    rule,
    organization,
    serviceAccount: inputs['federation-service-account'],
    workspace: inputs['federation-workspace'],
    source: identityTokenSource(env),
  };
}

function apiKey(key: string): ApiKey {
  if (!HEADER_SAFE.test(key)) throw wrong('anthropic-api-key holds a character that no key has.');
  return { kind: 'api-key', key };
}

function wrong(message: string): ConfigError {
  return new ConfigError(message, {
    code: 'bad-model-credential',
    hint: 'Set anthropic-api-key alone, or federation-rule with federation-organization, or none of them.',
  });
}

function identityTokenSource(env: Readonly<Record<string, string | undefined>>): IdentityTokenSource {
  const url = env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '';
  const token = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '';
  if (url !== '' && HEADER_SAFE.test(token) && isConfidential(url)) return { url, token };
  throw new ConfigError('Workload identity was asked for, and this job cannot get an identity token.', {
    code: 'no-identity-token',
    hint: 'Give the classify job the permission id-token: write; outside of GitHub Actions use a key.',
  });
}

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', '[::1]', 'localhost']);

/** True for `https`, and for `http` to this machine, which tests use. */
export function isConfidential(url: string): boolean {
  const { protocol, hostname } = URL.canParse(url) ? new URL(url) : { protocol: '', hostname: '' };
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.has(hostname));
}

/** The audience that Anthropic's documentation of workload identity asks for in GitHub's token. */
const AUDIENCE = 'https://api.anthropic.com';

/** GitHub's answer holds one signed token of about two kilobytes. */
const TOKEN_ANSWER_BYTES = 64 * 1024;

const JWT = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/;

/** No credential could be had. It carries no cause: the answers involved may repeat what was sent. */
export class CredentialFailure extends Error {
  override readonly name = 'CredentialFailure';
}

/** Who exchanges tokens, and how it is asked. */
interface TokenService {
  readonly baseUrl: string;
  readonly fetch: typeof globalThis.fetch;
  readonly audit: AuditTrail;
  /** Seconds for one answer, body included. Default: `LIMITS.modelAttemptSeconds`. */
  readonly attemptSeconds?: number | undefined;
}

/** A short-lived access token and the moment it ends, in seconds since 1970; as the SDK wants it. */
interface AccessToken {
  readonly token: string;
  readonly expiresAt: number | null;
}

/**
 * Exchanges the job's identity token for a short-lived token of the model's service, by the SDK's own implementation of
 * the exchange. The SDK asks again when a token has run out.
 *
 * @throws CredentialFailure (from the returned function) when any step fails.
 */
export function federatedTokens(identity: WorkloadIdentity, service: TokenService): () => Promise<AccessToken> {
  // The SDK sets no time limit for these calls.
  const limit = () => AbortSignal.timeout((service.attemptSeconds ?? LIMITS.modelAttemptSeconds) * 1_000);
  const exchange = oidcFederationProvider({
    identityTokenProvider: () => identityToken(identity.source, service.audit, limit()),
    federationRuleId: identity.rule,
    organizationId: identity.organization,
    serviceAccountId: identity.serviceAccount,
    workspaceId: identity.workspace,
    baseURL: service.baseUrl,
    fetch: (url, init) => service.fetch(url, { ...init, signal: limit() }),
  });
  return async () => {
    try {
      return await exchange();
    } catch (error) {
      // The audit trail cannot be written.
      if (error instanceof ConfigError) throw error;
      throw new CredentialFailure('The identity of the job was not accepted.');
    }
  };
}

/** GitHub's signed statement of who this job is. Kept nowhere. */
async function identityToken(
  { url, token }: IdentityTokenSource,
  audit: AuditTrail,
  signal: AbortSignal,
): Promise<string> {
  const address = new URL(url);
  address.searchParams.set('audience', AUDIENCE);
  const get = pinnedFetch({
    origin: address.origin,
    maxBytes: TOKEN_ANSWER_BYTES,
    audit,
    routeOf: () => 'ACTIONS_ID_TOKEN_REQUEST_URL',
  });
  const headers = { authorization: `Bearer ${token}`, accept: 'application/json' };
  const response = await get(address, { headers, signal });
  const answer = (await response.json()) as { readonly value?: unknown } | null;
  const value = answer?.value;
  if (!response.ok || typeof value !== 'string' || !JWT.test(value)) throw new TypeError('No identity token came.');
  return value;
}
