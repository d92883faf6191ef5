import { expect, test } from 'vitest';
import { ConfigError } from '../../src/core/errors.ts';
import type { InputName } from '../../src/core/inputs.ts';
import type { Part } from '../../src/core/model/part.ts';
import { parseInputs } from '../../src/core/parse-inputs.ts';

const from = (values: Partial<Record<InputName, string>>) => (name: InputName) => values[name];

function problem(part: Part, values: Partial<Record<InputName, string>>): string {
  try {
    parseInputs(part, from(values));
    return 'none';
  } catch (error) {
    return error instanceof ConfigError ? error.message : 'bug';
  }
}

test('defaults of fetch', () => {
  expect(parseInputs('fetch', from({}))).toEqual({
    'github-token': undefined,
    repository: undefined,
    branch: undefined,
    workflows: [],
    'window-days': 14,
    'min-runs': 30,
    'max-runs': 500,
    'request-budget': 800,
    annotations: false,
    reports: undefined,
    history: true,
    until: undefined,
    record: undefined,
    evidence: 'flakewarden/evidence',
    'self-hosted': false,
    'allow-proxy': false,
    'github-host': undefined,
  });
});

test.each(['ghe.example.com', 'GHE.example.com:8443'])('%s is a host', (host) => {
  expect(parseInputs('report', from({ 'github-host': host }))['github-host']).toBe(host);
});

test.each([
  'https://ghe.example.com',
  'ghe.example.com/api',
  'ghe',
  'a@b.example',
  'ghe.example.com:',
  'a..b',
  '*.com',
])('%s is no host', (host) => {
  expect(problem('report', { 'github-host': host })).toContain('github-host: must be a host name');
});

test('values are parsed and lists are split', () => {
  const inputs = parseInputs(
    'fetch',
    from({ workflows: 'test.yml, e2e.yml\nnightly.yml', until: '2026-11-20T07:00:00Z' }),
  );
  expect([inputs.workflows, inputs.until]).toEqual([
    ['test.yml', 'e2e.yml', 'nightly.yml'],
    '2026-11-20T07:00:00.000Z',
  ]);
});

test('an input of another part is refused, its default is not', () => {
  expect(problem('fetch', { model: 'claude-haiku-5-5', label: 'flaky-test' })).toBe('none');
  expect(problem('fetch', { 'anthropic-api-key': 'secret' })).toBe(
    'The inputs of fetch are not right: anthropic-api-key: belongs to classify.',
  );
  expect(problem('classify', { 'github-token': 'secret', label: 'x' })).toBe(
    'The inputs of classify are not right: github-token: belongs to fetch and report; label: belongs to report.',
  );
});

test.each([
  ['fetch', { 'window-days': '0' }, 'window-days: must be at least 1'],
  ['fetch', { 'window-days': '$(id)' }, 'window-days: must be a whole number'],
  ['fetch', { 'window-days': '999999999' }, 'window-days: must be at most 90'],
  ['fetch', { repository: 'a' }, 'repository: must look like owner/name'],
  ['fetch', { until: 'soon' }, 'until: must be a moment such as 2026-11-20T07:00:00Z'],
  ['fetch', { annotations: 'yes' }, 'annotations: must be true or false'],
  ['classify', { 'max-cost': '-1' }, 'max-cost: must be an amount in dollars such as 0.50'],
  ['report', { title: 'a\nb' }, 'title: must be one line without control characters'],
  ['report', { 'author-id': '1e3' }, 'author-id: '],
] as const)('%s refuses %j', (part, values, message) => {
  expect(problem(part, values)).toContain(`The inputs of ${part} are not right: ${message}`);
});

test('the value of a secret never stands in a message', () => {
  expect(problem('report', { 'anthropic-api-key': 'CANARY', 'github-token': 'CAN\u0000ARY' })).not.toContain('CAN');
});
