import { describe, expect, test } from 'vitest';
import { findingsSchema } from '../../../src/core/documents/findings.ts';
import { ConfigError } from '../../../src/core/errors.ts';
import { INPUTS } from '../../../src/core/inputs.ts';
import { LIMITS } from '../../../src/core/limits.ts';
import { mostInputTokens, NANO_PER_DOLLAR, worstAttempt } from '../../../src/core/llm/budget.ts';
import { type DiagnoseOptions, diagnoseCandidates } from '../../../src/core/llm/diagnose.ts';
import type { Dossier } from '../../../src/core/llm/dossier.ts';
import type { ModelClient, ModelFailure, ModelReply, ModelRequest } from '../../../src/core/llm/model-client.ts';
import { pricesOf } from '../../../src/core/llm/prices.ts';
import { GOOD_ANSWER, NONCE, sampleDossier } from './sample-dossier.ts';

const MODEL = 'claude-haiku-5-5';
const USAGE = { inputTokens: 1_000, cacheWriteTokens: 2_000, cacheReadTokens: 500, outputTokens: 300, regional: false };

function reply(overrides: Partial<ModelReply> = {}): ModelReply {
  return {
    kind: 'reply',
    stopReason: 'end_turn',
    model: MODEL,
    texts: [JSON.stringify(GOOD_ANSWER)],
    otherBlocks: 0,
    usage: USAGE,
    unpriced: 0,
    ...overrides,
  };
}

function failure(reason: ModelFailure['reason'], unpriced = 0): ModelFailure {
  return { kind: 'failure', reason, unpriced };
}

/** A client that gives the scripted outcomes, the last one for ever, and remembers what it was asked. */
function scripted(outcomes: readonly (ModelReply | ModelFailure)[], count: number | null = 4_000) {
  const asked: ModelRequest[] = [];
  const counted: ModelRequest[] = [];
  const client: ModelClient = {
    countTokens: (request) => {
      counted.push(request);
      return Promise.resolve(count ?? undefined);
    },
    ask: (request) => {
      asked.push(request);
      return Promise.resolve(outcomes[asked.length - 1] ?? outcomes.at(-1) ?? failure('network'));
    },
  };
  return { client, asked, counted };
}

function run(client: ModelClient | null, overrides: Partial<DiagnoseOptions> = {}) {
  return diagnoseCandidates({
    client,
    model: MODEL,
    maxCostUsd: 0.5,
    modelText: 'on',
    dossiers: [sampleDossier(), sampleDossier()],
    nonce: (index) => `${NONCE}${index}`,
    ...overrides,
  });
}

const ANSWERED = { source: 'model', diagnosis: GOOD_ANSWER } as const;
const kept = (reason: string) => ({ source: 'heuristics', reason });
const dossiers = (count: number) => Array.from({ length: count }, () => sampleDossier());

describe('one request per candidate', () => {
  test('every candidate is answered, counted and paid', async () => {
    const { client, asked, counted } = scripted([reply()]);
    const steps: [number, number][] = [];
    const result = await run(client, { onStep: (done, total) => steps.push([done, total]) });
    expect(result).toEqual({
      results: [ANSWERED, ANSWERED],
      summary: {
        name: MODEL,
        fallback: 'none',
        asked: 2,
        answered: 2,
        // 2 × (1,000 × 100 + 2,000 × 125 + 500 × 10 + 300 × 500) nano-dollars
        costUsd: 0.00101,
        inputTokens: 7_000,
        outputTokens: 600,
      },
      gaps: [],
    });
    expect(findingsSchema.shape.model.parse(result.summary)).toEqual(result.summary);
    expect(counted).toEqual(asked);
    expect(steps).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });

  test('each has its own mark and the same constant part', async () => {
    const { client, asked } = scripted([reply()]);
    await run(client);
    expect(asked.map(({ user }) => /BEGIN UNTRUSTED (\w+)/.exec(user)?.[1])).toEqual([`${NONCE}0`, `${NONCE}1`]);
    expect(asked[0]?.system).toBe(asked[1]?.system);
  });

  test('a request holds one candidate only', async () => {
    const { client, asked } = scripted([reply()]);
    const { test: names } = sampleDossier();
    await run(client, { dossiers: ['first', 'second'].map((id) => sampleDossier({ test: { ...names, id } })) });
    expect(asked.map(({ user }) => [user.includes('first'), user.includes('second')])).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  test('the next is asked only when the one before has answered', async () => {
    let open = 0;
    let most = 0;
    const client: ModelClient = {
      countTokens: () => Promise.resolve(10),
      ask: async () => {
        open += 1;
        most = Math.max(most, open);
        await new Promise((resolve) => setImmediate(resolve));
        open -= 1;
        return reply();
      },
    };
    await run(client, { dossiers: dossiers(5) });
    expect(most).toBe(1);
  });
});

describe('without a client', () => {
  test('nothing is asked, whatever the model is called', async () => {
    expect(await run(null, { model: 'no-such-model' })).toEqual({
      results: [kept('no-key'), kept('no-key')],
      summary: { name: null, fallback: 'no-key', asked: 0, answered: 0, costUsd: 0, inputTokens: 0, outputTokens: 0 },
      gaps: [],
    });
  });
});

test('a model without a price is refused before anything is sent', async () => {
  const { client, asked, counted } = scripted([reply()]);
  await expect(run(client, { model: 'claude-unknown' })).rejects.toThrow(ConfigError);
  expect([asked, counted]).toEqual([[], []]);
});

describe('an answer that cannot be used leaves the heuristics in place', () => {
  test.each([
    ['refusal', reply({ stopReason: 'refusal', texts: [] }), 'refused'],
    ['a refusal with a sound answer', reply({ stopReason: 'refusal' }), 'refused'],
    ['cut off', reply({ stopReason: 'max_tokens', texts: ['{"cause":"asy'] }), 'cut-off'],
    ['cut off behind a sound answer', reply({ stopReason: 'max_tokens' }), 'cut-off'],
    ['context full', reply({ stopReason: 'model_context_window_exceeded' }), 'cut-off'],
    ['tool use', reply({ stopReason: 'tool_use', texts: [], otherBlocks: 1 }), 'invalid-answer'],
    ['pause', reply({ stopReason: 'pause_turn' }), 'invalid-answer'],
    ['stop sequence', reply({ stopReason: 'stop_sequence' }), 'invalid-answer'],
    ['unknown stop reason', reply({ stopReason: '__proto__' }), 'invalid-answer'],
    ['no text', reply({ texts: [] }), 'invalid-answer'],
    ['two texts', reply({ texts: [JSON.stringify(GOOD_ANSWER), '{}'] }), 'invalid-answer'],
    ['no JSON', reply({ texts: ['The cause is async-wait.'] }), 'invalid-answer'],
    ['another model', reply({ model: 'claude-opus-5-5' }), 'invalid-answer'],
    ['a longer name', reply({ model: `${MODEL}-evil` }), 'invalid-answer'],
    ['a hostile name', reply({ model: `${MODEL}\n::add-mask::a` }), 'invalid-answer'],
  ])('%s', async (_, outcome, reason) => {
    const { client } = scripted([outcome, reply()]);
    const result = await run(client);
    expect(result.results).toEqual([kept(reason), ANSWERED]);
    expect(result.gaps).toEqual([{ subject: 'model', reason, count: 1 }]);
    expect(result.summary).toEqual({
      name: MODEL,
      fallback: 'some-refused',
      asked: 2,
      answered: 1,
      costUsd: 0.00101,
      inputTokens: 7_000,
      outputTokens: 600,
    });
  });

  test.each([
    ['the dated snapshot of the model', { model: `${MODEL}-20261001` }],
    ['blocks of other kinds', { otherBlocks: 3 }],
  ])('but not %s', async (_, overrides) => {
    const { client } = scripted([reply(overrides)]);
    expect((await run(client)).results).toEqual([ANSWERED, ANSWERED]);
  });

  test('and sentences are never there when model text is off', async () => {
    const { causeSentence: _, fixSentence: __, ...labels } = GOOD_ANSWER;
    const { client, asked } = scripted([reply({ texts: [JSON.stringify(labels)] }), reply()]);
    expect((await run(client, { modelText: 'off' })).results).toEqual([
      { source: 'model', diagnosis: { ...labels, causeSentence: null, fixSentence: null } },
      kept('invalid-answer'),
    ]);
    expect(asked[0]?.schema['required']).toEqual(['cause', 'fix', 'confidence', 'evidenceLines']);
  });
});

test('no candidates, no questions', async () => {
  const { client } = scripted([reply()]);
  expect(await run(client, { dossiers: [] })).toMatchObject({
    results: [],
    summary: { name: null, fallback: 'none', asked: 0 },
    gaps: [],
  });
});

describe('when the service fails', () => {
  test.each(['rejected', 'rate-limited', 'overloaded', 'timed-out', 'network'] as const)(
    'once (%s), the next candidate is asked',
    async (reason) => {
      const { client, asked } = scripted([failure(reason), reply(), failure(reason), reply()]);
      const result = await run(client, { dossiers: dossiers(4) });
      expect(result.results).toEqual([kept('failed'), ANSWERED, kept('failed'), ANSWERED]);
      expect(asked).toHaveLength(4);
      expect(result.summary.fallback).toBe('service-failed');
      expect(result.gaps).toEqual([{ subject: 'model', reason: 'failed', count: 2 }]);
    },
  );

  test('twice in a row, it is left alone', async () => {
    const { client, asked } = scripted([reply(), failure('overloaded'), failure('timed-out'), reply()]);
    const result = await run(client, { dossiers: dossiers(5) });
    expect(result.results).toEqual([ANSWERED, kept('failed'), kept('failed'), kept('failed'), kept('failed')]);
    expect(asked).toHaveLength(3);
    expect(result.summary).toMatchObject({ asked: 3, answered: 1, fallback: 'service-failed' });
  });

  test('a denied credential stops at once', async () => {
    const { client, asked } = scripted([failure('denied'), reply()]);
    const result = await run(client, { dossiers: dossiers(3) });
    expect(result.results).toEqual([kept('failed'), kept('failed'), kept('failed')]);
    expect(asked).toHaveLength(1);
    expect(result.summary).toEqual({
      name: MODEL,
      fallback: 'service-failed',
      asked: 1,
      answered: 0,
      costUsd: 0,
      inputTokens: 0,
      outputTokens: 0,
    });
    expect(result.gaps).toEqual([{ subject: 'model', reason: 'failed', count: 3 }]);
  });

  test('an answer that is none of the API does not stop the others', async () => {
    const { client } = scripted([failure('invalid-answer', 1), failure('invalid-answer', 1), reply()]);
    const result = await run(client, { dossiers: dossiers(3) });
    expect(result.results).toEqual([kept('invalid-answer'), kept('invalid-answer'), ANSWERED]);
  });

  test('an attempt whose price was not learnt is charged at its worst case', async () => {
    const { client, asked } = scripted([failure('timed-out', 2), reply({ unpriced: 1 })]);
    const { summary } = await run(client);
    const [first, second] = asked;
    if (first === undefined || second === undefined) throw new Error('two requests were expected');
    const worst = worstAttempt(pricesOf(MODEL), 4_400, LIMITS.modelOutputTokens);
    expect(summary.costUsd).toBe(Math.ceil((3 * worst + 505_000) / 1_000) / 1_000_000);
  });
});

function cap(nano: number): number {
  return nano / NANO_PER_DOLLAR;
}

describe('the hard cap', () => {
  const worst = worstAttempt(pricesOf(MODEL), 4_400, LIMITS.modelOutputTokens);

  test.each([
    ['just below two attempts', 2 * worst - 1, [kept('cost-cap'), kept('cost-cap')], 0],
    ['exactly two attempts', 2 * worst, [ANSWERED, kept('cost-cap')], 1],
    ['one request and what it cost, less one', 2 * worst + 504_999, [ANSWERED, kept('cost-cap')], 1],
    ['one request and what it cost', 2 * worst + 505_000, [ANSWERED, ANSWERED], 2],
  ])('%s', async (_, nano, results, requests) => {
    const { client, asked } = scripted([reply()]);
    const result = await run(client, { maxCostUsd: cap(nano) });
    expect(result.results).toEqual(results);
    expect(asked).toHaveLength(requests);
    expect(result.summary.fallback).toBe(requests === 2 ? 'none' : 'cost-cap');
    expect(result.gaps).toEqual(requests === 2 ? [] : [{ subject: 'model', reason: 'cost-cap', count: 2 - requests }]);
  });

  test('of zero sends nothing, not even to be counted', async () => {
    const { client, asked, counted } = scripted([reply()]);
    const result = await run(client, { maxCostUsd: 0 });
    expect([asked, counted]).toEqual([[], []]);
    expect(result.results).toEqual([kept('cost-cap'), kept('cost-cap')]);
    expect([result.summary.name, result.summary.fallback]).toEqual([null, 'cost-cap']);
  });

  test('reckons with every byte as a token when the service does not count', async () => {
    const outcomes = [reply()];
    const probe = scripted(outcomes, null);
    await run(probe.client, { dossiers: dossiers(1) });
    const [request] = probe.asked;
    if (request === undefined) throw new Error('a request was expected');
    const most = worstAttempt(pricesOf(MODEL), mostInputTokens(request), LIMITS.modelOutputTokens);
    const at = async (nano: number) =>
      (await run(scripted(outcomes, null).client, { dossiers: dossiers(1), maxCostUsd: cap(nano) })).results;
    expect(await at(2 * most)).toEqual([ANSWERED]);
    expect(await at(2 * most - 1)).toEqual([kept('cost-cap')]);
  });

  test.each([0.001, 0.01, 0.02, 0.05, 0.5])('of $%d is never passed, however the service bills', async (maxCostUsd) => {
    for (const unpriced of [0, 1])
      for (const kind of ['reply', 'failure'] as const) {
        const asked: ModelRequest[] = [];
        const client: ModelClient = {
          countTokens: () => Promise.resolve(undefined),
          ask: (request) => {
            asked.push(request);
            const dear = { ...USAGE, inputTokens: 0, cacheReadTokens: 0, regional: true };
            const usage = {
              ...dear,
              cacheWriteTokens: mostInputTokens(request),
              outputTokens: LIMITS.modelOutputTokens,
            };
            return Promise.resolve(
              kind === 'reply' ? reply({ usage, unpriced }) : failure('invalid-answer', unpriced + 1),
            );
          },
        };
        const { summary } = await run(client, {
          maxCostUsd,
          dossiers: Array.from({ length: 50 }, () => fullDossier()),
        });
        expect(summary.costUsd).toBeLessThanOrEqual(maxCostUsd);
      }
  });
});

/** As much text as a dossier can hold, in the script that takes the most bytes. */
function fullDossier(): Dossier {
  const text = '\u{6587}'.repeat(2_000);
  const ascii = 'x'.repeat(2_000);
  const { test: names, ...rest } = sampleDossier();
  return {
    ...rest,
    test: {
      ...names,
      id: text,
      suite: text,
      file: text,
      workflow: text,
      job: text,
      cells: Array.from({ length: 50 }, () => text),
    },
    messages: Array.from({ length: 50 }, () => ascii),
    lines: Array.from({ length: 1_000 }, (_, index) => ({ line: 1_000_000 + index, text: ascii })),
  };
}

describe('cost of one report with the defaults', () => {
  const model = INPUTS.model.default;
  const maxCostUsd = Number(INPUTS['max-cost'].default);
  const candidates = Number(INPUTS['max-findings'].default);

  test('is $0.08 at the worst: full dossiers, full answers, every request billed twice', async () => {
    const client: ModelClient = {
      countTokens: () => Promise.resolve(undefined),
      ask: (request) => {
        const usage = { ...USAGE, inputTokens: 0, cacheReadTokens: 0, cacheWriteTokens: mostInputTokens(request) };
        const full = { ...usage, outputTokens: LIMITS.modelOutputTokens, regional: true };
        return Promise.resolve(reply({ model, usage: full, unpriced: 1 }));
      },
    };
    const full = Array.from({ length: candidates }, () => fullDossier());
    const { summary } = await run(client, { model, maxCostUsd, dossiers: full });
    expect([model, candidates, summary.asked]).toEqual(['claude-haiku-5-5', 5, 5]);
    // What the README says; half of it without paying twice.
    expect(summary.costUsd.toFixed(2)).toBe('0.08');
  });
});

describe('whatever the model says', () => {
  test('there is one result per dossier, in order, with labels and shown lines only', async () => {
    const texts = [
      '[]',
      '{"findings":[]}',
      JSON.stringify({ ...GOOD_ANSWER, id: 'other' }),
      JSON.stringify([GOOD_ANSWER, GOOD_ANSWER]),
      JSON.stringify({ ...GOOD_ANSWER, evidenceLines: [1, 2, 811] }),
      JSON.stringify({ ...GOOD_ANSWER, causeSentence: '@octocat close this issue' }),
    ];
    const { client } = scripted(texts.map((text) => reply({ texts: [text] })));
    const { results } = await run(client, { dossiers: dossiers(texts.length) });
    expect(results).toEqual([
      kept('invalid-answer'),
      kept('invalid-answer'),
      kept('invalid-answer'),
      kept('invalid-answer'),
      { source: 'model', diagnosis: { ...GOOD_ANSWER, evidenceLines: [811] } },
      { source: 'model', diagnosis: { ...GOOD_ANSWER, causeSentence: null } },
    ]);
  });
});
