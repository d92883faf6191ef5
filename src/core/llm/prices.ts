import { ConfigError } from '../errors.ts';

/**
 * Prices in nano-dollars (a billionth of a dollar) per token, which makes every sum below exact: $0.10 per million tokens
 * is 100.
 */
export interface TokenPrices {
  readonly input: number;
  readonly output: number;
  readonly cacheWrite: number;
  readonly cacheRead: number;
}

/** Prices of one model; some models charge more, for the whole request, when the prompt is long. */
export interface ModelPrices {
  readonly standard: TokenPrices;
  readonly longPrompt?: { readonly above: number; readonly prices: TokenPrices };
}

/** One dollar per million tokens, in nano-dollars per token. */
const PER_MILLION = 1_000;

/** Writing to the five-minute cache costs a quarter more than plain input, for every model. */
const CACHE_WRITE = 1.25;

function nano(dollarsPerMillion: number): number {
  return Math.round(dollarsPerMillion * PER_MILLION);
}

function prices(input: number, output: number, cacheRead: number): TokenPrices {
  return {
    input: nano(input),
    output: nano(output),
    cacheWrite: nano(input * CACHE_WRITE),
    cacheRead: nano(input * cacheRead),
  };
}

/**
 * Dollars per million tokens: input, output, and the share of the input price that a cache read costs.
 *
 * Source: Anthropic's model and pricing pages and the notes on them collected in the project's reference
 * (github-and-claude-api.md, section 6), as of 2026-11-20. Haiku 5.5 charges five times as much for prompts above 100,000
 * tokens; the price of its cache reads there is not stated, and the same share is assumed.
 */
const TABLE: ReadonlyMap<string, ModelPrices> = new Map([
  [
    'claude-haiku-5-5',
    { standard: prices(0.1, 0.5, 0.1), longPrompt: { above: 100_000, prices: prices(0.5, 2.5, 0.1) } },
  ],
  ['claude-sonnet-5-5', { standard: prices(2, 10, 0.05) }],
  ['claude-opus-5-5', { standard: prices(4, 20, 0.05) }],
  ['claude-fable-5-2', { standard: prices(8, 40, 0.05) }],
]);

/** Models whose price is known, cheapest first. */
export const KNOWN_MODELS: readonly string[] = [...TABLE.keys()];

/**
 * @throws ConfigError for a model whose price is not known: a cap in dollars means nothing without one, so nothing is
 *   spent. Call it before reading anything, so that the mistake shows early.
 */
export function pricesOf(model: string): ModelPrices {
  const found = TABLE.get(model);
  if (found !== undefined) return found;
  throw new ConfigError('The price of the model is not known, so its cost cannot be capped.', {
    code: 'unknown-model',
    hint: `Set the input model to one of: ${KNOWN_MODELS.join(', ')}.`,
  });
}
