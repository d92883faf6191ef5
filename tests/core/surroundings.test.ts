import { describe, expect, test } from 'vitest';
import { ConfigError } from '../../src/core/errors.ts';
import { assertSurroundings, type Surroundings } from '../../src/core/surroundings.ts';

const HOSTED = { RUNNER_ENVIRONMENT: 'github-hosted', PATH: '/bin', NO_PROXY: 'localhost' };
const GITHUB: Surroundings = { onActions: true, selfHosted: false, allowProxy: false };

function verdict(environment: Readonly<Record<string, string>>, changed: Partial<Surroundings> = {}): string {
  try {
    assertSurroundings('report', environment, { ...GITHUB, ...changed });
    return 'accepted';
  } catch (error) {
    return error instanceof ConfigError ? `${error.code}: ${error.message}` : 'bug';
  }
}

describe('the runner', () => {
  test.each([
    ['github-hosted', false, 'accepted'],
    ['self-hosted', true, 'accepted'],
    ['self-hosted', false, "self-hosted-runner: report was started on a runner that is not GitHub's own."],
    ['GitHub-Hosted', false, "self-hosted-runner: report was started on a runner that is not GitHub's own."],
    ['', false, "self-hosted-runner: report was started on a runner that is not GitHub's own."],
  ])('%j, self-hosted: %s', (name, selfHosted, expected) => {
    expect(verdict({ RUNNER_ENVIRONMENT: name }, { selfHosted })).toBe(expected);
  });

  test('that does not say what it is counts as foreign', () => {
    expect(verdict({})).toMatch(/^self-hosted-runner: /);
  });
});

describe('the way to the network', () => {
  test.each([
    'HTTPS_PROXY',
    'https_proxy',
    'HTTP_PROXY',
    'http_proxy',
    'ALL_PROXY',
    'NODE_USE_ENV_PROXY',
    'NODE_EXTRA_CA_CERTS',
    'NODE_USE_SYSTEM_CA',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
  ])('%s needs the word of the user', (name) => {
    const environment = { ...HOSTED, [name]: 'CANARY' };
    expect([
      verdict(environment),
      verdict({ ...HOSTED, [name]: '' }),
      verdict(environment, { allowProxy: true }),
    ]).toEqual([`proxied-network: report was given another way to the network in ${name}.`, 'accepted', 'accepted']);
  });

  test('by hand it is the affair of the user', () => {
    expect(verdict({ HTTPS_PROXY: 'http://proxy.example:3128' }, { onActions: false })).toBe('accepted');
  });
});
