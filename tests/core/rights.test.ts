import { expect, test } from 'vitest';
import { ConfigError } from '../../src/core/errors.ts';
import type { Part } from '../../src/core/model/part.ts';
import { assertOwnRights, isRuntimeVariable } from '../../src/core/rights.ts';

const TOKEN = `ghs_${'a1'.repeat(18)}`;
/** The beginning of a token as GitHub gives it to apps and jobs. */
const JWT = ['eyJ', 'hbGciOiJIUzI1NiJ9', '.eyJ', 'zdWIiOiIxIn0', '.c2lnbmF0dXJl'].join('');
const KEY = 'sk-ant-api03-CANARY';

function verdict(part: Part, environment: Record<string, string>): string {
  try {
    assertOwnRights(part, environment);
    return 'allowed';
  } catch (error) {
    return error instanceof ConfigError ? error.message : 'bug';
  }
}

test.each([
  ['fetch', { 'INPUT_GITHUB-TOKEN': TOKEN, PATH: '/bin' }],
  ['classify', { 'INPUT_ANTHROPIC-API-KEY': KEY, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x' }],
  ['report', { 'INPUT_GITHUB-TOKEN': TOKEN }],
  ['classify', { GITHUB_TOKEN: '' }],
] as const)('%s may hold its own', (part, environment) => {
  expect(verdict(part, environment)).toBe('allowed');
});

test.each([
  ['fetch', { ANTHROPIC_API_KEY: 'x' }, 'fetch was given a key of the model in ANTHROPIC_API_KEY.'],
  ['fetch', { OTHER: KEY }, 'fetch was given a key of the model in OTHER.'],
  [
    'fetch',
    { ACTIONS_ID_TOKEN_REQUEST_URL: 'x' },
    'fetch was given the right to an identity token in ACTIONS_ID_TOKEN_REQUEST_URL.',
  ],
  ['classify', { GITHUB_TOKEN: 'x' }, 'classify was given a GitHub token in GITHUB_TOKEN.'],
  ['classify', { GH_TOKEN: 'x' }, 'classify was given a GitHub token in GH_TOKEN.'],
  ['classify', { 'INPUT_GITHUB-TOKEN': 'x' }, 'classify was given a GitHub token in INPUT_GITHUB-TOKEN.'],
  ['classify', { NOTE: `see ${TOKEN}` }, 'classify was given a GitHub token in NOTE.'],
  ['classify', { NOTE: `ghs_123456_${JWT}` }, 'classify was given a GitHub token in NOTE.'],
  ['classify', { gh_token: 'x' }, 'classify was given a GitHub token in gh_token.'],
  ['classify', { ANTHROPIC_BASE_URL: 'x' }, 'classify was given another address for the model in ANTHROPIC_BASE_URL.'],
  ['report', { anthropic_auth_token: 'x' }, 'report was given a key of the model in anthropic_auth_token.'],
  ['report', { 'INPUT_ANTHROPIC-API-KEY': 'x' }, 'report was given a key of the model in INPUT_ANTHROPIC-API-KEY.'],
  ['report', { 'a\n::set-output': KEY }, 'report was given a key of the model in an environment variable.'],
  [
    'report',
    { ACTIONS_ALLOW_UNSECURE_COMMANDS: 'true' },
    'report was given a switch that makes log lines into commands in ACTIONS_ALLOW_UNSECURE_COMMANDS.',
  ],
] as const)('%s refuses %j', (part, environment, message) => {
  expect(verdict(part, environment)).toBe(message);
});

test.each([
  ['NODE_OPTIONS', '--require=./x.cjs', 'a switch that changes what runs in its process'],
  ['NODE_OPTIONS', '--allow-fs-read=*', 'a switch that changes what runs in its process'],
  ['NODE_DEBUG', 'http', 'a switch that changes what runs in its process'],
  ['NODE_COMPILE_CACHE', 'cache', 'a switch that changes what runs in its process'],
  ['LD_PRELOAD', './x.so', 'a switch that changes what runs in its process'],
  ['NODE_TLS_REJECT_UNAUTHORIZED', '0', 'a switch against the check of certificates'],
] as const)('no part runs with %s=%s; an empty value is none', (name, value, what) => {
  const parts = ['fetch', 'classify', 'report'] as const;
  expect(parts.map((part) => verdict(part, { [name]: value }))).toEqual(
    parts.map((part) => `${part} was given ${what} in ${name}.`),
  );
  expect(parts.map((part) => verdict(part, { [name]: '' }))).toEqual(['allowed', 'allowed', 'allowed']);
});

test.each([
  ['ACTIONS_RUNTIME_TOKEN', true],
  ['ACTIONS_RUNTIME_URL', true],
  ['ACTIONS_RESULTS_URL', true],
  ['ACTIONS_CACHE_URL', true],
  ['ACTIONS_CACHE_SERVICE_V2', true],
  ['ACTIONS_ID_TOKEN_REQUEST_TOKEN', false],
  ['ACTIONS_STEP_DEBUG', false],
  ['MY_ACTIONS_RUNTIME_TOKEN', false],
])('%s opens artifacts or caches: %s', (name, expected) => {
  expect(isRuntimeVariable(name)).toBe(expected);
});
