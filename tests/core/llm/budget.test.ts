import { describe, expect, test } from 'vitest';
import { ConfigError } from '../../../src/core/errors.ts';
import {
  costOf,
  dollars,
  fitsUnder,
  mostInputTokens,
  NANO_PER_DOLLAR,
  plannedInputTokens,
  worstAttempt,
} from '../../../src/core/llm/budget.ts';
import { KNOWN_MODELS, pricesOf } from '../../../src/core/llm/prices.ts';
import { buildRequest } from '../../../src/core/llm/prompt.ts';
import { NONCE, sampleDossier } from './sample-dossier.ts';

const HAIKU = pricesOf('claude-haiku-5-5');
const request = buildRequest({ model: 'claude-haiku-5-5', modelText: 'on', dossier: sampleDossier(), nonce: NONCE });
const NOTHING = { inputTokens: 0, cacheWriteTokens: 0, cacheReadTokens: 0, outputTokens: 0, regional: false };

describe('the price table', () => {
  test('in nano-dollars per token', () => {
    expect(Object.fromEntries(KNOWN_MODELS.map((model) => [model, pricesOf(model)]))).toMatchInlineSnapshot(`
      {
        "claude-fable-5-2": {
          "standard": {
            "cacheRead": 400,
            "cacheWrite": 10000,
            "input": 8000,
            "output": 40000,
          },
        },
        "claude-haiku-5-5": {
          "longPrompt": {
            "above": 100000,
            "prices": {
              "cacheRead": 50,
              "cacheWrite": 625,
              "input": 500,
              "output": 2500,
            },
          },
          "standard": {
            "cacheRead": 10,
            "cacheWrite": 125,
            "input": 100,
            "output": 500,
          },
        },
        "claude-opus-5-5": {
          "standard": {
            "cacheRead": 200,
            "cacheWrite": 5000,
            "input": 4000,
            "output": 20000,
          },
        },
        "claude-sonnet-5-5": {
          "standard": {
            "cacheRead": 100,
            "cacheWrite": 2500,
            "input": 2000,
            "output": 10000,
          },
        },
      }
    `);
  });

  test.each(['claude-haiku-4-5', '', 'claude-haiku-5-5-20261001', '__proto__', 'constructor'])(
    'refuses to spend on %j, whose price is not known',
    (model) => {
      expect(() => pricesOf(model)).toThrow(ConfigError);
    },
  );

  test('the refusal names the models that can be used and not the one that was given', () => {
    const error = (() => {
      try {
        return pricesOf('claude-secret');
      } catch (thrown) {
        return thrown as ConfigError;
      }
    })() as ConfigError;
    expect([error.code, error.exitCode, error.hint]).toEqual([
      'unknown-model',
      2,
      'Set the input model to one of: claude-haiku-5-5, claude-sonnet-5-5, claude-opus-5-5, claude-fable-5-2.',
    ]);
  });
});

describe('actual cost', () => {
  const million = 1_000_000;

  test.each([
    ['input', { inputTokens: 100_000 }, 0.01],
    ['input of a long prompt', { inputTokens: 100_001 }, 0.0500005],
    ['a long prompt that is mostly cached', { inputTokens: 1, cacheReadTokens: 100_000 }, 0.0050005],
    ['output', { outputTokens: million }, 0.5],
    ['output after a long prompt', { inputTokens: 200_000, outputTokens: million }, 2.6],
    ['cache write', { cacheWriteTokens: 100_000 }, 0.0125],
    ['cache read', { cacheReadTokens: 100_000 }, 0.001],
    ['processing in a region', { inputTokens: 100_000, regional: true }, 0.011],
  ])('of %s', (_, usage, expected) => {
    expect(costOf(HAIKU, { ...NOTHING, ...usage }) / NANO_PER_DOLLAR).toBe(expected);
  });

  test('of other models', () => {
    const usage = { inputTokens: million, cacheWriteTokens: million, cacheReadTokens: million, outputTokens: million };
    const cost = (model: string) => costOf(pricesOf(model), { ...NOTHING, ...usage }) / NANO_PER_DOLLAR;
    expect(KNOWN_MODELS.map(cost)).toEqual([0.5 + 0.625 + 0.05 + 2.5, 14.6, 29.2, 58.4]);
  });
});

describe('worst case of one attempt', () => {
  test('is all input written to the cache, all output used, with the surcharge of a region', () => {
    expect(worstAttempt(HAIKU, 1_000, 4_000)).toBe((1_000 * 125 + 4_000 * 500) * 1.1);
  });

  test('takes the price of long prompts from the first token that is too many', () => {
    expect([worstAttempt(HAIKU, 100_000, 0), worstAttempt(HAIKU, 100_001, 0)]).toEqual([13_750_000, 68_750_688]);
  });

  test.each([0, 1, 999, 100_000, 100_001, 400_000])('is never below the actual cost of %i tokens', (total) => {
    const shapes = [
      { inputTokens: total },
      { cacheWriteTokens: total },
      { cacheReadTokens: total },
      { cacheWriteTokens: total >> 1, inputTokens: total - (total >> 1) },
    ];
    for (const prices of KNOWN_MODELS.map(pricesOf))
      for (const shape of shapes)
        for (const regional of [false, true])
          expect(costOf(prices, { ...NOTHING, ...shape, outputTokens: 4_000, regional })).toBeLessThanOrEqual(
            worstAttempt(prices, total, 4_000),
          );
  });
});

describe('the cap', () => {
  test.each([
    [0.5, 0, 249_999_999, true],
    [0.5, 0, 250_000_000, true],
    [0.5, 0, 250_000_001, false],
    [0.5, 1, 250_000_000, false],
    [0.5, 499_999_998, 1, true],
    [0.5, 499_999_999, 1, false],
    [0, 0, 1, false],
    [0, 0, 0, true],
    [0.1, 0, 50_000_000, true],
    [0.3, 100_000_000, 100_000_000, true],
  ])('of $%d with %d spent and two attempts of %d: %s', (cap, spent, attempt, fits) => {
    expect(fitsUnder(cap, spent, attempt)).toBe(fits);
  });
});

describe('input tokens to reckon with', () => {
  test('are at most the bytes of what is sent, and a thousand', () => {
    const bytes = new TextEncoder().encode(request.system + request.user + JSON.stringify(request.schema)).length;
    expect(mostInputTokens(request)).toBe(bytes + 1_000);
  });

  test.each([
    ['not counted', undefined, mostInputTokens(request)],
    ['counted', 3_000, 3_300],
    ['counted, rounded up', 3_001, 3_302],
    ['counted above what is possible', 10_000_000, mostInputTokens(request)],
    ['zero', 0, mostInputTokens(request)],
    ['negative', -5, mostInputTokens(request)],
    ['no number', Number.NaN, mostInputTokens(request)],
    ['a fraction', 2.5, mostInputTokens(request)],
    ['infinite', Number.POSITIVE_INFINITY, mostInputTokens(request)],
  ])('%s', (_, counted, expected) => {
    expect(plannedInputTokens(request, counted)).toBe(expected);
  });
});

test.each([
  [0, 0],
  [1, 0.000001],
  [1_000, 0.000001],
  [1_001, 0.000002],
  [500_000_000, 0.5],
])('%d nano-dollars are shown as $%d', (nano, shown) => {
  expect(dollars(nano)).toBe(shown);
});
