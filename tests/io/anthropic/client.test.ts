import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ConfigError } from '../../../src/core/errors.ts';
import { LIMITS } from '../../../src/core/limits.ts';
import type { ModelClient } from '../../../src/core/llm/model-client.ts';
import { createModelClient } from '../../../src/io/anthropic/messages.ts';
import { type Arrived, type Loopback, memoryAudit, sendJson, startLoopback } from './loopback.ts';

const MODEL = 'claude-haiku-5-5';
const KEY = 'sk-ant-api03-CANARY0123456789';
const REQUEST = { model: MODEL, system: 'system', user: 'user', schema: { type: 'object' }, maxTokens: 4_000 };

const MESSAGE = {
  id: 'msg_1',
  type: 'message',
  role: 'assistant',
  model: MODEL,
  stop_reason: 'end_turn',
  content: [{ type: 'text', text: '{}' }],
  usage: {
    input_tokens: 40,
    output_tokens: 300,
    cache_creation_input_tokens: 2_900,
    cache_read_input_tokens: 7,
    inference_geo: 'global',
  },
};

let service: Loopback;
let audit: ReturnType<typeof memoryAudit>;
let answer: (request: Arrived, response: ServerResponse) => void;

beforeEach(async () => {
  audit = memoryAudit();
  service = await startLoopback((request, response) => answer(request, response));
});
afterEach(() => service.close());

function clientOf(attemptSeconds?: number): ModelClient {
  return createModelClient({
    credential: { kind: 'api-key', key: KEY },
    audit,
    loopbackUrl: service.url,
    attemptSeconds,
  });
}

const FAILED = (reason: string, unpriced: number) => ({ kind: 'failure', reason, unpriced });

describe('counting', () => {
  test('asks about the same prompt, without an upper bound of output', async () => {
    answer = (_, response) => sendJson(response, { input_tokens: 2_947 });
    expect(await clientOf().countTokens(REQUEST)).toBe(2_947);
    const [{ path, body }] = service.arrived as [Arrived];
    expect(path).toBe('/v1/messages/count_tokens');
    expect(JSON.parse(body)).toEqual({
      model: MODEL,
      system: [{ type: 'text', text: 'system', cache_control: { type: 'ephemeral' } }],
      messages: [{ role: 'user', content: 'user' }],
      output_config: { effort: 'low', format: { type: 'json_schema', schema: { type: 'object' } } },
    });
    expect(audit.entries).toEqual([{ method: 'POST', route: '/v1/messages/count_tokens', status: 200, bytes: 21 }]);
  });

  test.each([
    ['text', { input_tokens: '2947' }],
    ['negative', { input_tokens: -1 }],
    ['a fraction', { input_tokens: 1.5 }],
    ['absurd', { input_tokens: 1e15 }],
    ['missing', {}],
    ['null', null],
  ])('a count that is %s is none', async (_, count) => {
    answer = (_, response) => sendJson(response, count);
    expect(await clientOf().countTokens(REQUEST)).toBeUndefined();
  });

  test('is not repeated', async () => {
    answer = (_, response) => sendJson(response, {}, 529);
    expect(await clientOf().countTokens(REQUEST)).toBeUndefined();
    expect(service.arrived).toHaveLength(1);
  });
});

describe('usage', () => {
  test('comes with its cache tokens', async () => {
    answer = (_, response) => sendJson(response, MESSAGE);
    expect(await clientOf().ask(REQUEST)).toMatchObject({
      usage: { inputTokens: 40, cacheWriteTokens: 2_900, cacheReadTokens: 7, outputTokens: 300, regional: false },
    });
  });

  test.each([
    ['us', true],
    ['eu', true],
    ['not_available', false],
    [null, false],
    [undefined, false],
  ])('processing in %j has a surcharge: %s', async (inference_geo, regional) => {
    answer = (_, response) => sendJson(response, { ...MESSAGE, usage: { ...MESSAGE.usage, inference_geo } });
    expect(await clientOf().ask(REQUEST)).toMatchObject({ usage: { regional } });
  });
});

describe('an answer that is none of the Messages API costs its worst case (J11)', () => {
  test.each([
    ['text for tokens', { ...MESSAGE, usage: { ...MESSAGE.usage, input_tokens: '40' } }],
    ['negative tokens', { ...MESSAGE, usage: { ...MESSAGE.usage, output_tokens: -300 } }],
    ['a fraction of a token', { ...MESSAGE, usage: { ...MESSAGE.usage, cache_read_input_tokens: 0.5 } }],
    ['no usage', { ...MESSAGE, usage: undefined }],
    ['no model', { ...MESSAGE, model: undefined }],
    ['a long model name', { ...MESSAGE, model: 'a'.repeat(201) }],
    ['no stop reason', { ...MESSAGE, stop_reason: null }],
    ['no content', { ...MESSAGE, content: undefined }],
    ['content that is text', { ...MESSAGE, content: '{}' }],
    ['too many blocks', { ...MESSAGE, content: Array.from({ length: 101 }, () => MESSAGE.content[0]) }],
    ['an array', [MESSAGE]],
    ['null', null],
  ])('%s', async (_, message) => {
    answer = (_, response) => sendJson(response, message);
    expect(await clientOf().ask(REQUEST)).toEqual(FAILED('invalid-answer', 1));
  });

  test.each([
    ['no JSON', 'application/json', '<html>::error::x</html>'],
    ['cut off', 'application/json', JSON.stringify(MESSAGE).slice(0, 100)],
    ['HTML', 'text/html', '<html></html>'],
    ['empty', 'application/json', ''],
  ])('%s', async (_, type, body) => {
    answer = (_, response) => void response.writeHead(200, { 'content-type': type }).end(body);
    expect(await clientOf().ask(REQUEST)).toEqual(FAILED('invalid-answer', 1));
  });

  test('blocks of other kinds are counted and not read (J09)', async () => {
    const content = [
      { type: 'thinking', thinking: 'hm', text: 'not this' },
      { type: 'tool_use', id: 't', name: 'bash', input: { command: 'id' } },
      { type: 'server_tool_use', text: '{}' },
      { type: 'text', text: 7 },
      ...MESSAGE.content,
    ];
    answer = (_, response) => sendJson(response, { ...MESSAGE, content });
    expect(await clientOf().ask(REQUEST)).toMatchObject({ texts: ['{}'], otherBlocks: 4 });
  });
});

describe('limits', () => {
  test('an answer that is too long is not read to its end', async () => {
    answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write(`{"a":"${'x'.repeat(LIMITS.modelReplyBytes)}`);
    };
    expect(await clientOf().ask(REQUEST)).toEqual(FAILED('network', 2));
    expect(audit.entries.map(({ status }) => status)).toEqual([0, 0]);
  });

  test.each([
    ['no answer', () => {}],
    [
      'an answer that never ends',
      (_: Arrived, response: ServerResponse) => {
        response.writeHead(200, { 'content-type': 'application/json' }).write('{');
      },
    ],
  ])('%s ends after the time of an attempt, twice', async (_, slow) => {
    answer = slow;
    expect(await clientOf(0.2).ask(REQUEST)).toEqual(FAILED('timed-out', 2));
    expect(service.arrived).toHaveLength(2);
  });

  test('a lost attempt before a good one may have been billed', async () => {
    answer = (_, response) => {
      if (service.arrived.length === 1) response.destroy();
      else sendJson(response, MESSAGE);
    };
    expect(await clientOf().ask(REQUEST)).toMatchObject({ kind: 'reply', unpriced: 1 });
  });

  test.each([
    ['retry-after', '3600'],
    ['retry-after', '1e9'],
    ['retry-after', 'Fri, 31 Dec 2100 23:59:59 GMT'],
    ['retry-after', '61'],
    ['retry-after-ms', '3600000'],
    ['retry-after-ms', 'never'],
  ])('%s: %s is not waited for', async (name, value) => {
    answer = (_, response) => sendJson(response, {}, 429, { [name]: value, 'x-should-retry': 'true' });
    expect(await clientOf().ask(REQUEST)).toEqual(FAILED('rate-limited', 0));
    expect(service.arrived).toHaveLength(1);
  });

  test('a short wait is kept', async () => {
    answer = (_, response) => {
      if (service.arrived.length === 1) sendJson(response, {}, 429, { 'retry-after-ms': '5' });
      else sendJson(response, MESSAGE);
    };
    expect(await clientOf().ask(REQUEST)).toMatchObject({ kind: 'reply', unpriced: 0 });
  });

  test('the service cannot ask for more than one retry', async () => {
    answer = (_, response) => sendJson(response, {}, 500, { 'x-should-retry': 'true', 'retry-after-ms': '1' });
    expect(await clientOf().ask(REQUEST)).toEqual(FAILED('overloaded', 0));
    expect(service.arrived).toHaveLength(2);
  });

  test('attempts of one request are not charged to the next', async () => {
    answer = (_, response) => void response.destroy();
    const client = clientOf();
    expect(await client.ask(REQUEST)).toEqual(FAILED('network', 2));
    answer = (_, response) => sendJson(response, MESSAGE);
    expect(await client.ask(REQUEST)).toMatchObject({ kind: 'reply', unpriced: 0 });
  });
});

describe('one origin', () => {
  test.each([302, 307])('a redirect (%i) is not followed', async (status) => {
    const elsewhere = await startLoopback((_, response) => sendJson(response, MESSAGE));
    answer = (_, response) => void response.writeHead(status, { location: `${elsewhere.url}/v1/messages` }).end();
    expect(await clientOf().ask(REQUEST)).toMatchObject({ kind: 'failure', reason: 'network' });
    expect(elsewhere.arrived).toEqual([]);
    await elsewhere.close();
  });

  test.each([
    'https://evil.example',
    'http://evil.example',
    'http://127.0.0.1.evil.example',
    'http://localhost@evil.example',
    'file:///etc/passwd',
    'not an address',
    '',
  ])('a stand-in must be on this machine: %j', (loopbackUrl) => {
    expect(() => createModelClient({ credential: { kind: 'api-key', key: KEY }, audit, loopbackUrl })).toThrow(
      ConfigError,
    );
  });

  test('nobody there: nothing was sent, so nothing can be billed', async () => {
    const { url } = service;
    await service.close();
    service = await startLoopback(() => {});
    const client = createModelClient({ credential: { kind: 'api-key', key: KEY }, audit, loopbackUrl: url });
    expect(await client.ask(REQUEST)).toEqual(FAILED('network', 0));
  });
});

describe('the environment', () => {
  const planted = {
    ANTHROPIC_API_KEY: 'planted-key',
    ANTHROPIC_AUTH_TOKEN: 'planted-token',
    ANTHROPIC_BASE_URL: 'http://127.0.0.1:9',
    ANTHROPIC_CUSTOM_HEADERS: 'Authorization: Bearer planted\nX-Api-Key: planted\nX-Planted: planted',
    ANTHROPIC_PROFILE: 'planted',
    ANTHROPIC_CONFIG_DIR: '/planted',
    ANTHROPIC_FEDERATION_RULE_ID: 'fdrl_planted',
    ANTHROPIC_ORGANIZATION_ID: 'planted',
    ANTHROPIC_IDENTITY_TOKEN: 'planted',
    ANTHROPIC_WORKSPACE_ID: 'planted',
    ANTHROPIC_LOG: 'debug',
    ANTHROPIC_WEBHOOK_SIGNING_KEY: 'planted',
    ANTHROPIC_OPEN_TELEMETRY: 'true',
  };
  beforeEach(() => void Object.assign(process.env, planted));
  afterEach(() => {
    for (const name of Object.keys(planted)) Reflect.deleteProperty(process.env, name);
  });

  test('changes nothing of what is sent and prints nothing', async () => {
    answer = (_, response) => sendJson(response, MESSAGE);
    const printers = [
      vi.spyOn(process.stdout, 'write').mockReturnValue(true),
      vi.spyOn(process.stderr, 'write').mockReturnValue(true),
      ...(['debug', 'info', 'log', 'warn', 'error'] as const).map((name) => vi.spyOn(console, name)),
    ];
    const outcome = await clientOf().ask(REQUEST);
    const printed = printers.flatMap(({ mock }): unknown[] => mock.calls);
    vi.restoreAllMocks();
    expect(outcome).toMatchObject({ kind: 'reply' });
    const [{ headers, body }] = service.arrived as [Arrived];
    expect(headers.authorization).toBe(`Bearer ${KEY}`);
    expect(JSON.stringify([headers, body])).not.toContain('planted');
    expect(printed).toEqual([]);
  });

  test('is left as it was', () => {
    clientOf();
    expect(process.env).toMatchObject(planted);
  });
});

test('a failure holds nothing of what the service said', async () => {
  answer = (_, response) => sendJson(response, { error: { message: `${KEY} ::add-mask::a`, type: 'x' } }, 400);
  expect(await clientOf().ask(REQUEST)).toEqual(FAILED('rejected', 0));
  expect(JSON.stringify(audit.entries)).not.toContain('CANARY');
});
