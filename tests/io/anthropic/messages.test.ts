import { LLMock } from '@copilotkit/aimock';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ConfigError } from '../../../src/core/errors.ts';
import { answerSchema } from '../../../src/core/llm/answer.ts';
import { diagnoseCandidates } from '../../../src/core/llm/diagnose.ts';
import type { ModelClient } from '../../../src/core/llm/model-client.ts';
import { buildRequest, systemPrompt } from '../../../src/core/llm/prompt.ts';
import { createModelClient } from '../../../src/io/anthropic/messages.ts';
import { GOOD_ANSWER, NONCE, sampleDossier } from '../../core/llm/sample-dossier.ts';
import { type Arrived, type Loopback, memoryAudit, startRecorder } from './loopback.ts';

const MODEL = 'claude-haiku-5-5';
/** No part of it may be seen anywhere but in the Authorization header. */
const KEY = 'sk-ant-api03-CANARY0123456789';

const mock = new LLMock({ port: 0, strict: true });
let recorder: Loopback;
let audit: ReturnType<typeof memoryAudit>;
let client: ModelClient;

beforeAll(async () => {
  await mock.start();
  recorder = await startRecorder(mock.url);
});
afterAll(async () => {
  await recorder.close();
  await mock.stop();
});
beforeEach(() => {
  audit = memoryAudit();
  client = createModelClient({ credential: { kind: 'api-key', key: KEY }, audit, loopbackUrl: recorder.url });
});
afterEach(() => {
  mock.reset();
  recorder.arrived.length = 0;
});

const request = buildRequest({ model: MODEL, modelText: 'on', dossier: sampleDossier(), nonce: NONCE });
/** The double passes on nothing but these two; cache tokens are tested against a server of our own. */
const usage = { input_tokens: 2_940, output_tokens: 300 };
const anything = /FACTS/;

describe('an answer', () => {
  test('comes back with its text, stop reason, model and usage', async () => {
    mock.onMessage(anything, { content: JSON.stringify(GOOD_ANSWER), usage });
    expect(await client.ask(request)).toEqual({
      kind: 'reply',
      stopReason: 'end_turn',
      model: MODEL,
      texts: [JSON.stringify(GOOD_ANSWER)],
      otherBlocks: 0,
      usage: {
        inputTokens: 2_940,
        cacheWriteTokens: 0,
        cacheReadTokens: 0,
        outputTokens: 300,
        regional: false,
      },
      unpriced: 0,
    });
  });

  test('with thinking before it: the thinking is not read', async () => {
    mock.onMessage(anything, { content: JSON.stringify(GOOD_ANSWER), reasoning: 'Let me see.', usage });
    expect(await client.ask(request)).toMatchObject({ texts: [JSON.stringify(GOOD_ANSWER)], otherBlocks: 1 });
  });
});

function sent(): Record<string, unknown> {
  return JSON.parse(recorder.arrived[0]?.body ?? '') as Record<string, unknown>;
}

describe('what is sent', () => {
  beforeEach(async () => {
    mock.onMessage(anything, { content: '{}', usage });
    await client.ask(request);
  });
  test('is exactly this: no tools, no sampling, no stream, no metadata', () => {
    expect(sent()).toEqual({
      model: MODEL,
      max_tokens: request.maxTokens,
      service_tier: 'standard_only',
      system: [{ type: 'text', text: systemPrompt('on'), cache_control: { type: 'ephemeral' } }],
      messages: [{ role: 'user', content: request.user }],
      output_config: { effort: 'low', format: { type: 'json_schema', schema: answerSchema('on') } },
    });
  });

  test('holds a schema in which every object is closed and nothing is bounded', () => {
    const schema = JSON.stringify((sent()['output_config'] as { format: unknown }).format);
    expect(schema.match(/"type":"object"/g)).toHaveLength(1);
    expect(schema.match(/"additionalProperties":false/g)).toHaveLength(1);
    expect(schema).not.toMatch(/"(?:min|max|pattern|format":"|\$ref|default)/i);
  });

  test('has the key in one header and nowhere else', () => {
    const { headers, body, path } = recorder.arrived[0] as Arrived;
    expect(headers.authorization).toBe(`Bearer ${KEY}`);
    expect(path).toBe('/v1/messages');
    const { authorization: _, ...others } = headers;
    expect(JSON.stringify([others, body, path, audit.entries])).not.toMatch(/CANARY|sk-ant/);
    expect(Object.keys(others).filter((name) => /api-key|beta|trace|baggage/.test(name))).toEqual([]);
    expect(headers['anthropic-version']).toBe('2026-10-21');
  });

  test('is recorded without content', () => {
    expect(audit.entries).toEqual([
      { method: 'POST', route: '/v1/messages', status: 200, bytes: expect.any(Number) as number },
    ]);
  });
});

describe('stop reasons come through', () => {
  test.each([
    ['refusal', 'refusal'],
    ['length', 'max_tokens'],
  ])('%s is %s', async (finishReason, stopReason) => {
    mock.onMessage(anything, { content: '{"cause":"asy', finishReason, usage });
    expect(await client.ask(request)).toMatchObject({ kind: 'reply', stopReason });
  });
});

describe('errors in our words', () => {
  test.each([
    [400, 'rejected', 1],
    [401, 'denied', 1],
    [402, 'denied', 1],
    [403, 'denied', 1],
    [404, 'denied', 1],
    [413, 'rejected', 1],
    [422, 'rejected', 1],
    [429, 'rate-limited', 2],
    [500, 'overloaded', 2],
    [529, 'overloaded', 2],
  ])('status %i is %s after %i attempts', async (status, reason, attempts) => {
    mock.onMessage(anything, { error: { message: `::error::${KEY} secret`, type: 'some_error' }, status });
    expect(await client.ask(request)).toEqual({ kind: 'failure', reason, unpriced: 0 });
    expect(recorder.arrived).toHaveLength(attempts);
    expect(audit.entries.map(({ status }) => status)).toEqual(Array.from({ length: attempts }, () => status));
  });

  test.each([502, 504, 520, 524])(
    'status %i is a gateway, behind which the work may have been done',
    async (status) => {
      mock.onMessage(anything, { error: { message: 'Bad gateway', type: 'some_error' }, status });
      expect(await client.ask(request)).toEqual({ kind: 'failure', reason: 'overloaded', unpriced: 2 });
    },
  );

  test('an audit trail that cannot be written is no failure of the service: nothing more is asked', async () => {
    mock.onMessage(anything, { content: JSON.stringify(GOOD_ANSWER), usage });
    const full = new ConfigError('audit.jsonl could not be written: the disk is full.', {
      code: 'cannot-write',
      hint: '',
    });
    const broken = {
      record: () => {
        throw full;
      },
    };
    const silent = createModelClient({
      credential: { kind: 'api-key', key: KEY },
      audit: broken,
      loopbackUrl: recorder.url,
    });
    await expect(silent.ask(request)).rejects.toBe(full);
    await expect(silent.countTokens(request)).rejects.toBe(full);
  });

  test('an overloaded service that recovers is asked again, once', async () => {
    const overloaded = { error: { message: 'Overloaded', type: 'overloaded_error' }, status: 529 };
    mock.on({ userMessage: anything, sequenceIndex: 0 }, overloaded);
    mock.on({ userMessage: anything, sequenceIndex: 1 }, { content: JSON.stringify(GOOD_ANSWER), usage });
    expect(await client.ask(request)).toMatchObject({ kind: 'reply', stopReason: 'end_turn', unpriced: 0 });
    expect(audit.entries.map(({ status }) => status)).toEqual([529, 200]);
  });
});

function run(dossiers: number) {
  return diagnoseCandidates({
    client,
    model: MODEL,
    maxCostUsd: 0.5,
    modelText: 'on',
    dossiers: Array.from({ length: dossiers }, () => sampleDossier()),
    nonce: (index) => `${NONCE}${index}`,
  });
}

describe('a whole report against the double', () => {
  test('answer, refusal, cut-off, no JSON and an error side by side, without a count of tokens', async () => {
    const good = JSON.stringify(GOOD_ANSWER);
    mock.on({ userMessage: anything, sequenceIndex: 0 }, { content: good, usage });
    mock.on({ userMessage: anything, sequenceIndex: 1 }, { content: good, finishReason: 'refusal', usage });
    mock.on({ userMessage: anything, sequenceIndex: 2 }, { content: good.slice(0, 40), finishReason: 'length', usage });
    mock.on({ userMessage: anything, sequenceIndex: 3 }, { content: `Sure! ${good}`, usage });
    mock.on(
      { userMessage: anything, sequenceIndex: 4 },
      { error: { message: 'no', type: 'invalid_request_error' }, status: 400 },
    );
    expect(await run(5)).toEqual({
      results: [
        { source: 'model', diagnosis: GOOD_ANSWER },
        { source: 'heuristics', reason: 'refused' },
        { source: 'heuristics', reason: 'cut-off' },
        { source: 'heuristics', reason: 'invalid-answer' },
        { source: 'heuristics', reason: 'failed' },
      ],
      summary: {
        name: MODEL,
        fallback: 'service-failed',
        asked: 5,
        answered: 1,
        // 4 × (2,940 × 100 + 300 × 500) nano-dollars: refused and cut-off answers are billed.
        costUsd: 0.001776,
        inputTokens: 11_760,
        outputTokens: 1_200,
      },
      gaps: ['refused', 'cut-off', 'invalid-answer', 'failed'].map((reason) => ({
        subject: 'model',
        reason,
        count: 1,
      })),
    });
    expect(
      audit.entries.filter(({ route }) => route === '/v1/messages/count_tokens').map(({ status }) => status),
    ).toEqual(Array.from({ length: 5 }, () => 404));
  });

  test('the part of the prompt that can be cached is the same in every request', async () => {
    mock.onMessage(anything, { content: JSON.stringify(GOOD_ANSWER), usage });
    await run(3);
    const bodies = recorder.arrived
      .filter(({ path }) => path === '/v1/messages')
      .map(({ body }) => body.slice(0, body.indexOf(NONCE)));
    expect(new Set(bodies.map((body) => /"system":\[.*?\}\]/s.exec(body)?.[0])).size).toBe(1);
    expect(bodies[0]).toContain('"cache_control":{"type":"ephemeral"}');
  });

  test('a wrong key is tried once and the candidates keep their heuristics', async () => {
    mock.onMessage(anything, { error: { message: 'invalid x-api-key', type: 'authentication_error' }, status: 401 });
    const { summary, gaps } = await run(3);
    expect(summary).toMatchObject({ fallback: 'service-failed', asked: 1, answered: 0, costUsd: 0 });
    expect(gaps).toEqual([{ subject: 'model', reason: 'failed', count: 3 }]);
    expect(recorder.arrived.filter(({ path }) => path === '/v1/messages')).toHaveLength(1);
  });
});
