import {
  type Anthropic,
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  APIUserAbortError,
} from '@anthropic-ai/sdk';
import { z } from 'zod';
import { ConfigError } from '../../core/errors.ts';
import { LIMITS } from '../../core/limits.ts';
import type {
  ModelClient,
  ModelFailure,
  ModelFailureReason,
  ModelReply,
  ModelRequest,
  ModelUsage,
} from '../../core/llm/model-client.ts';
import { type AnthropicOptions, createAnthropic } from './client.ts';
import { CredentialFailure } from './credentials.ts';
import type { Attempt } from './pinned-fetch.ts';

/** Counting is an extra; it must not cost the time of an answer. */
const COUNT_SECONDS = 20;

/**
 * The model's service behind the port of `core/llm`: Messages API with structured output, a cached system prompt, low
 * effort, no tools and no sampling parameters.
 *
 * @throws ConfigError when `loopbackUrl` is not on this machine.
 */
export function createModelClient(options: Omit<AnthropicOptions, 'onAttempt'>): ModelClient {
  const attempts: Attempt[] = [];
  const sdk = createAnthropic({
    ...options,
    onAttempt: (attempt) => {
      if (attempt.path === '/v1/messages') attempts.push(attempt);
    },
  });
  return {
    countTokens: (request) => countTokens(sdk, request),
    ask: (request) => {
      attempts.length = 0;
      return ask(sdk, request, attempts);
    },
  };
}

/** The same for counting and asking, so that what was counted is what is sent. */
function prompt({ model, system, user, schema }: ModelRequest) {
  return {
    model,
    system: [{ type: 'text' as const, text: system, cache_control: { type: 'ephemeral' as const } }],
    messages: [{ role: 'user' as const, content: user }],
    output_config: { effort: 'low' as const, format: { type: 'json_schema' as const, schema: { ...schema } } },
  };
}

async function countTokens(sdk: Anthropic, request: ModelRequest): Promise<number | undefined> {
  const limit = { maxRetries: 0, signal: AbortSignal.timeout(COUNT_SECONDS * 1_000) };
  try {
    const count: unknown = await sdk.messages.countTokens(prompt(request), limit);
    return countSchema.parse(count).input_tokens;
  } catch (error) {
    assertService(error);
    return undefined;
  }
}

async function ask(
  sdk: Anthropic,
  request: ModelRequest,
  attempts: readonly Attempt[],
): Promise<ModelReply | ModelFailure> {
  // Covers both attempts and the wait between them.
  const limit = { signal: AbortSignal.timeout(LIMITS.modelRequestSeconds * 1_000) };
  try {
    const message: unknown = await sdk.messages.create(
      // The price table holds the prices of the standard tier.
      { ...prompt(request), max_tokens: request.maxTokens, service_tier: 'standard_only' },
      limit,
    );
    const read = messageSchema.safeParse(message);
    if (!read.success) return { kind: 'failure', reason: 'invalid-answer', unpriced: maybeBilled(attempts) };
    return replyOf(read.data, maybeBilled(attempts) - 1);
  } catch (error) {
    assertService(error);
    return { kind: 'failure', reason: reasonOf(error), unpriced: maybeBilled(attempts) };
  }
}

/** The SDK wraps what its fetch throws, once or twice. */
const WRAPPINGS = 3;

/** @throws ConfigError when the failure is ours: an audit trail that cannot be written. Nothing more is asked then. */
function assertService(error: unknown): void {
  let cause = error;
  for (let depth = 0; depth < WRAPPINGS && cause instanceof Error; depth += 1) {
    if (cause instanceof ConfigError) throw cause;
    cause = cause.cause;
  }
}

/**
 * Attempts that may be on the bill: not those that never left or that the service answered with an error, but those that got
 * lost on the way back, also where a gateway says so, and the one that succeeded.
 */
function maybeBilled(attempts: readonly Attempt[]): number {
  return attempts.filter(({ sent, status }) => sent && (status < FIRST_ERROR_STATUS || isOfGateway(status))).length;
}

const FIRST_ERROR_STATUS = 400;

/** Bad gateway, gateway timeout, and what networks in front of a service add to them: none is the service's own word. */
function isOfGateway(status: number): boolean {
  return status === 502 || status === 504 || (status >= 520 && status <= 527);
}

/** More tokens than any context window holds are no count. */
const tokens = z.int().min(0).max(1_000_000_000);
const optionalTokens = tokens.nullish().transform((count) => count ?? 0);
const countSchema = z.object({ input_tokens: tokens });

/** The part of a message that is used. The service may add fields and kinds of blocks, so unknown ones are allowed. */
const messageSchema = z.object({
  model: z.string().max(200),
  stop_reason: z.string().max(100),
  content: z.array(z.object({ type: z.string(), text: z.unknown().optional() })).max(100),
  usage: z.object({
    input_tokens: tokens,
    output_tokens: tokens,
    cache_creation_input_tokens: optionalTokens,
    cache_read_input_tokens: optionalTokens,
    inference_geo: z.string().nullish(),
  }),
});
type Message = z.infer<typeof messageSchema>;

function replyOf(message: Message, unpriced: number): ModelReply {
  const texts = message.content.flatMap(({ type, text }) =>
    type === 'text' && typeof text === 'string' ? [text] : [],
  );
  return {
    kind: 'reply',
    stopReason: message.stop_reason,
    model: message.model,
    texts,
    otherBlocks: message.content.length - texts.length,
    usage: usageOf(message.usage),
    unpriced: Math.max(0, unpriced),
  };
}

/** Places of processing without a surcharge; any other may have one. */
const GLOBAL: ReadonlySet<string> = new Set(['global', 'not_available']);

function usageOf(usage: Message['usage']): ModelUsage {
  const place = usage.inference_geo ?? 'global';
  return {
    inputTokens: usage.input_tokens,
    cacheWriteTokens: usage.cache_creation_input_tokens,
    cacheReadTokens: usage.cache_read_input_tokens,
    outputTokens: usage.output_tokens,
    regional: !GLOBAL.has(place),
  };
}

/** The kind of failure in our words. Nothing of the error itself is kept: it may hold the service's or our text. */
function reasonOf(error: unknown): ModelFailureReason {
  if (error instanceof CredentialFailure) return 'denied';
  if (error instanceof APIConnectionTimeoutError || error instanceof APIUserAbortError) return 'timed-out';
  if (error instanceof APIConnectionError) return 'network';
  if (error instanceof APIError && typeof error.status === 'number') return reasonOfStatus(error.status);
  return 'invalid-answer';
}

/** Statuses that the next request would get as well: credential, money, right, model. */
const HOPELESS: ReadonlySet<number> = new Set([401, 402, 403, 404]);

function reasonOfStatus(status: number): ModelFailureReason {
  if (HOPELESS.has(status)) return 'denied';
  if (status === 429) return 'rate-limited';
  if (status === 408) return 'timed-out';
  return status >= 500 ? 'overloaded' : 'rejected';
}
