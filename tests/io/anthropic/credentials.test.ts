import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ConfigError } from '../../../src/core/errors.ts';
import { chooseCredential, type WorkloadIdentity } from '../../../src/io/anthropic/credentials.ts';
import { createModelClient } from '../../../src/io/anthropic/messages.ts';
import { type Arrived, type Loopback, memoryAudit, sendJson, startLoopback } from './loopback.ts';

const NONE = {
  'anthropic-api-key': undefined,
  'federation-rule': undefined,
  'federation-organization': undefined,
  'federation-service-account': undefined,
  'federation-workspace': undefined,
};
const FEDERATION = { ...NONE, 'federation-rule': 'fdrl_1', 'federation-organization': 'org-1' };
const ENV = {
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://pipelines.actions.githubusercontent.com/x?api-version=2.0',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
};

describe('chooseCredential', () => {
  test('without inputs there is none, whatever the environment holds', () => {
    expect(chooseCredential(NONE, { ...ENV, ANTHROPIC_API_KEY: 'a', ANTHROPIC_AUTH_TOKEN: 'b' })).toBeNull();
  });

  test('a key', () => {
    expect(chooseCredential({ ...NONE, 'anthropic-api-key': 'sk-ant-1' }, {})).toEqual({
      kind: 'api-key',
      key: 'sk-ant-1',
    });
  });

  test('workload identity', () => {
    const inputs = { ...FEDERATION, 'federation-service-account': 'svac_1', 'federation-workspace': 'wrkspc_1' };
    expect(chooseCredential(inputs, ENV)).toEqual({
      kind: 'workload-identity',
      rule: 'fdrl_1',
      organization: 'org-1',
      serviceAccount: 'svac_1',
      workspace: 'wrkspc_1',
      source: { url: ENV.ACTIONS_ID_TOKEN_REQUEST_URL, token: 'request-token' },
    });
  });

  test.each([
    ['both', { ...FEDERATION, 'anthropic-api-key': 'sk' }, ENV, 'bad-model-credential'],
    [
      'a rule without organisation',
      { ...FEDERATION, 'federation-organization': undefined },
      ENV,
      'bad-model-credential',
    ],
    ['a key with a space', { ...NONE, 'anthropic-api-key': 'sk CANARY' }, {}, 'bad-model-credential'],
    ['a key with an umlaut', { ...NONE, 'anthropic-api-key': 'sk-\u{FC}CANARY' }, {}, 'bad-model-credential'],
    ['no right to an identity token', FEDERATION, {}, 'no-identity-token'],
    ['half of it', FEDERATION, { ...ENV, ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' }, 'no-identity-token'],
    [
      'an address that is not confidential',
      FEDERATION,
      { ...ENV, ACTIONS_ID_TOKEN_REQUEST_URL: 'http://evil.example/CANARY' },
      'no-identity-token',
    ],
    ['no address', FEDERATION, { ...ENV, ACTIONS_ID_TOKEN_REQUEST_URL: 'CANARY' }, 'no-identity-token'],
  ])('%s is an error that shows no value', (_, inputs, env, code) => {
    const error = thrownBy(() => chooseCredential(inputs, env));
    expect(error).toBeInstanceOf(ConfigError);
    expect(error.code).toBe(code);
    expect(`${error.message} ${error.hint}`).not.toContain('CANARY');
  });
});

function thrownBy(act: () => unknown): ConfigError {
  try {
    act();
  } catch (error) {
    return error as ConfigError;
  }
  throw new Error('nothing was thrown');
}

const JWT = 'aGVhZGVy.Y2xhaW1z.c2lnbmF0dXJl';
const REQUEST = { model: 'claude-haiku-5-5', system: 's', user: 'u', schema: { type: 'object' }, maxTokens: 100 };
const MESSAGE = {
  model: REQUEST.model,
  stop_reason: 'end_turn',
  content: [{ type: 'text', text: '{}' }],
  usage: { input_tokens: 1, output_tokens: 1 },
};

describe('workload identity', () => {
  let service: Loopback;
  let github: Loopback;
  let audit: ReturnType<typeof memoryAudit>;
  let giveIdentity: (response: ServerResponse) => void;
  let giveToken: (response: ServerResponse) => void;
  let giveMessage: (request: Arrived, response: ServerResponse) => void;

  beforeEach(async () => {
    audit = memoryAudit();
    giveIdentity = (response) => sendJson(response, { count: 1, value: JWT });
    giveToken = (response) =>
      sendJson(response, { access_token: 'short-lived', token_type: 'Bearer', expires_in: 600 });
    giveMessage = (_, response) => sendJson(response, MESSAGE);
    github = await startLoopback((_, response) => giveIdentity(response));
    service = await startLoopback((request, response) =>
      request.path === '/v1/oauth/token' ? giveToken(response) : giveMessage(request, response),
    );
  });
  afterEach(async () => {
    await service.close();
    await github.close();
  });

  function client(overrides: Partial<WorkloadIdentity> = {}) {
    const credential: WorkloadIdentity = {
      kind: 'workload-identity',
      rule: 'fdrl_1',
      organization: 'org-1',
      serviceAccount: 'svac_1',
      workspace: undefined,
      source: { url: `${github.url}/token?api-version=2.0`, token: 'request-token' },
      ...overrides,
    };
    return createModelClient({ credential, audit, loopbackUrl: service.url });
  }

  test('asks GitHub who we are, exchanges the answer and uses the short-lived token', async () => {
    expect(await client().ask(REQUEST)).toMatchObject({ kind: 'reply', texts: ['{}'] });
    expect(github.arrived.map(({ method, path, headers }) => [method, path, headers.authorization])).toEqual([
      ['GET', '/token?api-version=2.0&audience=https%3A%2F%2Fapi.anthropic.com', 'Bearer request-token'],
    ]);
    const [exchange, message] = service.arrived as [Arrived, Arrived];
    expect(JSON.parse(exchange.body)).toEqual({
      grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
      assertion: JWT,
      federation_rule_id: 'fdrl_1',
      organization_id: 'org-1',
      service_account_id: 'svac_1',
    });
    expect([exchange.headers.authorization, message.headers.authorization]).toEqual([undefined, 'Bearer short-lived']);
    expect(audit.entries).toEqual([
      { method: 'GET', route: 'ACTIONS_ID_TOKEN_REQUEST_URL', status: 200, bytes: 52 },
      { method: 'POST', route: '/v1/oauth/token', status: 200, bytes: 69 },
      { method: 'POST', route: '/v1/messages', status: 200, bytes: expect.any(Number) as number },
    ]);
    expect(JSON.stringify(audit.entries)).not.toMatch(/short-lived|request-token|aGVhZGVy/);
  });

  test('exchanges once for several requests', async () => {
    const model = client();
    await model.countTokens(REQUEST);
    await model.ask(REQUEST);
    await model.ask(REQUEST);
    expect(github.arrived).toHaveLength(1);
    expect(service.arrived.map(({ path }) => path)).toEqual([
      '/v1/oauth/token',
      '/v1/messages/count_tokens',
      '/v1/messages',
      '/v1/messages',
    ]);
  });

  test('a token that is no longer accepted is renewed once', async () => {
    giveMessage = (_, response) =>
      sendJson(response, { error: { message: 'expired', type: 'authentication_error' } }, 401);
    expect(await client().ask(REQUEST)).toEqual({ kind: 'failure', reason: 'denied', unpriced: 0 });
    expect(service.arrived.map(({ path }) => path)).toEqual([
      '/v1/oauth/token',
      '/v1/messages',
      '/v1/oauth/token',
      '/v1/messages',
    ]);
  });

  test('the workspace travels with the exchange', async () => {
    await client({ workspace: 'wrkspc_1' }).ask(REQUEST);
    expect(JSON.parse(service.arrived[0]?.body ?? '')).toMatchObject({ workspace_id: 'wrkspc_1' });
  });

  describe('denied, with nothing sent to the model and nothing billed, when', () => {
    test.each<[string, () => void]>([
      ['GitHub refuses', () => (giveIdentity = (response) => sendJson(response, { message: 'no' }, 403))],
      ['GitHub gives no token', () => (giveIdentity = (response) => sendJson(response, { value: '' }))],
      ['GitHub gives null', () => (giveIdentity = (response) => sendJson(response, null))],
      ['GitHub gives a number', () => (giveIdentity = (response) => sendJson(response, { value: 7 }))],
      ['GitHub gives HTML', () => (giveIdentity = (response) => void response.end('<html>'))],
      ['GitHub gives a header', () => (giveIdentity = (response) => sendJson(response, { value: 'a.b.c\r\nx: y' }))],
      [
        'GitHub gives far too much',
        () => (giveIdentity = (response) => sendJson(response, { value: 'a'.repeat(70_000) })),
      ],
      [
        'GitHub redirects',
        () => (giveIdentity = (response) => void response.writeHead(302, { location: service.url }).end()),
      ],
      [
        'the rule does not match',
        () => (giveToken = (response) => sendJson(response, { error: 'invalid_grant' }, 401)),
      ],
      ['the exchange is down', () => (giveToken = (response) => sendJson(response, {}, 500))],
      ['the exchange gives no token', () => (giveToken = (response) => sendJson(response, { expires_in: 600 }))],
      ['the exchange gives no end', () => (giveToken = (response) => sendJson(response, { access_token: 'a' }))],
      [
        'the exchange redirects',
        () => (giveToken = (response) => void response.writeHead(307, { location: '/other' }).end()),
      ],
      ['the exchange breaks off', () => (giveToken = (response) => void response.destroy())],
    ])('%s', async (_, prepare) => {
      prepare();
      expect(await client().ask(REQUEST)).toEqual({ kind: 'failure', reason: 'denied', unpriced: 0 });
      expect(service.arrived.filter(({ path }) => path !== '/v1/oauth/token')).toEqual([]);
    });
  });
});
