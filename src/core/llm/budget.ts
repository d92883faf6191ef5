import { utf8Bytes } from '../text/utf8-bytes.ts';
import { MODEL_ATTEMPTS, type ModelRequest, type ModelUsage } from './model-client.ts';
import type { ModelPrices, TokenPrices } from './prices.ts';

/** Amounts are whole nano-dollars, so that sums are exact and a cap is not passed by rounding. */
export const NANO_PER_DOLLAR = 1_000_000_000;

/**
 * Processing in a chosen region costs a tenth more on the models in question; a workspace can make that its default
 * without the request saying so. Source: Anthropic's pricing page, "data residency".
 */
const REGIONAL_TENTHS = 11;

/** The service calls its own count an estimate; a tenth covers the difference. */
const COUNT_MARGIN_TENTHS = 11;

/** Tokens that the service adds to a request on its own: the frame of the messages and the instructions for the schema. */
const FRAME_TOKENS = 1_000;

/**
 * More input tokens than `request` can have: a byte-level tokenizer makes at most one token of each UTF-8 byte. Three to
 * four times too high for English; used when the service cannot count, and to bound a count that is not plausible.
 */
export function mostInputTokens(request: ModelRequest): number {
  return utf8Bytes(request.system) + utf8Bytes(request.user) + utf8Bytes(JSON.stringify(request.schema)) + FRAME_TOKENS;
}

/** Input tokens to reckon with, from the service's own count when there is a plausible one. */
export function plannedInputTokens(request: ModelRequest, counted: number | undefined): number {
  const most = mostInputTokens(request);
  if (counted === undefined || !Number.isSafeInteger(counted) || counted < 1) return most;
  return Math.min(Math.ceil((counted * COUNT_MARGIN_TENTHS) / 10), most);
}

/**
 * The most that one attempt can cost, in nano-dollars: all input written to the cache, all output used, in a region with
 * a surcharge.
 */
export function worstAttempt(prices: ModelPrices, inputTokens: number, maxTokens: number): number {
  const { cacheWrite, output } = pricesFor(prices, inputTokens);
  return withSurcharge(inputTokens * cacheWrite + maxTokens * output);
}

/**
 * May a request be sent whose attempts cost `attempt` nano-dollars each at most? All attempts are reserved, because one
 * that timed out here may have been billed there.
 */
export function fitsUnder(capUsd: number, spent: number, attempt: number): boolean {
  return spent + attempt * MODEL_ATTEMPTS <= Math.round(capUsd * NANO_PER_DOLLAR);
}

/** What a request cost, in nano-dollars, from the service's own statement of usage. */
export function costOf(prices: ModelPrices, usage: ModelUsage): number {
  const price = pricesFor(prices, promptTokens(usage));
  const cost =
    usage.inputTokens * price.input +
    usage.cacheWriteTokens * price.cacheWrite +
    usage.cacheReadTokens * price.cacheRead +
    usage.outputTokens * price.output;
  return usage.regional ? withSurcharge(cost) : cost;
}

/** Every token of the prompt, cached or not. */
export function promptTokens(usage: ModelUsage): number {
  return usage.inputTokens + usage.cacheWriteTokens + usage.cacheReadTokens;
}

/** Dollars, rounded up to a millionth: a report never says less than was spent. */
export function dollars(nano: number): number {
  return Math.ceil(nano / 1_000) / 1_000_000;
}

function pricesFor({ standard, longPrompt }: ModelPrices, tokens: number): TokenPrices {
  return longPrompt !== undefined && tokens > longPrompt.above ? longPrompt.prices : standard;
}

function withSurcharge(nano: number): number {
  return Math.ceil((nano * REGIONAL_TENTHS) / 10);
}
