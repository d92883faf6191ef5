/** The model's service as classify sees it: one question, one answer, no tools. `io/anthropic` implements it. */

/** A JSON schema in the subset that structured output understands: no bounds on numbers, lengths or counts. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** One question about one candidate. Everything that leaves for the service is in here; no secret ever is. */
export interface ModelRequest {
  readonly model: string;
  /** Constant text, marked for the prompt cache. */
  readonly system: string;
  /** The dossier, with its untrusted part fenced. */
  readonly user: string;
  /** Shape that the answer must have. */
  readonly schema: JsonSchema;
  /** Upper bound of generated tokens, thinking included. */
  readonly maxTokens: number;
}

/** Tokens as the service billed them. All whole and not negative. */
export interface ModelUsage {
  /** Input tokens neither written to nor read from the cache. */
  readonly inputTokens: number;
  readonly cacheWriteTokens: number;
  readonly cacheReadTokens: number;
  /** Thinking included. */
  readonly outputTokens: number;
  /** True when a place of processing with a surcharge was used. */
  readonly regional: boolean;
}

export interface ModelReply {
  readonly kind: 'reply';
  /** As the service names it, e.g. `end_turn`; any string may come. */
  readonly stopReason: string;
  /** The model that answered, as the service names it. */
  readonly model: string;
  /** The text blocks of the answer. Blocks of other kinds are counted only. */
  readonly texts: readonly string[];
  readonly otherBlocks: number;
  readonly usage: ModelUsage;
  /** Earlier attempts of this request that may have been billed although no price was learnt. */
  readonly unpriced: number;
}

/** Why there is no reply. */
export type ModelFailureReason =
  /** Wrong or missing credential, no right, no money, or the model is not available: the next request would fail too. */
  | 'denied'
  /** The service did not accept this request. */
  | 'rejected'
  | 'rate-limited'
  | 'overloaded'
  | 'timed-out'
  | 'network'
  /** An answer came, and it is not one of the Messages API. */
  | 'invalid-answer';

export interface ModelFailure {
  readonly kind: 'failure';
  readonly reason: ModelFailureReason;
  /** Attempts that may have been billed although no price was learnt. */
  readonly unpriced: number;
}

export interface ModelClient {
  /** Input tokens of `request` by the service's own count; undefined when it could not be had. Never throws. */
  countTokens(request: ModelRequest): Promise<number | undefined>;
  /** Asks once, with at most `MODEL_ATTEMPTS` attempts. Never throws for what the service or the network does. */
  ask(request: ModelRequest): Promise<ModelReply | ModelFailure>;
}

/** Attempts of one request: the first and one retry. Each may be billed, so the cost cap reserves for both. */
export const MODEL_ATTEMPTS = 2;
