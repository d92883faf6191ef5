import { expect, test } from 'vitest';
import { ConfigError } from '../../src/core/errors.ts';
import { assertOwnServer } from '../../src/core/github-server.ts';

function verdict(server: Parameters<typeof assertOwnServer>[0], githubHost: string | undefined): string {
  try {
    assertOwnServer(server, githubHost);
    return 'accepted';
  } catch (error) {
    return error instanceof ConfigError ? `${error.code}: ${error.message}` : 'bug';
  }
}

const refused = 'odd-server: GITHUB_SERVER_URL and GITHUB_API_URL do not name a server of GitHub that was expected.';
test.each([
  ['https://github.com', 'https://api.github.com', undefined, 'accepted'],
  ['https://acme.ghe.com', 'https://api.acme.ghe.com', undefined, 'accepted'],
  ['https://ghe.example.com', 'https://ghe.example.com/api/v3', 'ghe.example.com', 'accepted'],
  ['https://ghe.example.com:8443', 'https://ghe.example.com:8443/api/v3', 'GHE.example.com:8443', 'accepted'],
  ['https://ghe.example.com', 'https://api.ghe.example.com', 'ghe.example.com', 'accepted'],
  ['https://github.com', 'http://127.0.0.1:4010/repos', undefined, 'accepted'],
  ['https://github.com', 'https://evil.example', undefined, refused],
  ['https://github.com', 'https://api.github.com.evil.example', undefined, refused],
  ['https://github.com', 'https://api.github.com/proxy', undefined, refused],
  ['https://evil.example', 'https://api.github.com', undefined, refused],
  ['https://evil.example', 'https://evil.example/api/v3', undefined, refused],
  ['https://evil.example', 'https://evil.example/api/v3', 'ghe.example.com', refused],
  ['https://ghe.example.com', 'https://evil.example/api/v3', 'ghe.example.com', refused],
  ['https://acme.ghe.com', 'https://api.other.ghe.com', undefined, refused],
  ['https://a.b.ghe.com', 'https://api.a.b.ghe.com', undefined, refused],
  ['https://github.com', 'http://127.0.0.1.evil.example:4010', undefined, refused],
  ['https://github.com', 'https://api.github.com', 'ghe.example.com', refused],
])('%s with %s, github-host %s', (serverUrl, apiUrl, githubHost, expected) => {
  expect(verdict({ serverUrl, apiUrl, onActions: true }, githubHost)).toBe(expected);
});

test('by hand the server is the choice of the user', () => {
  const server = { serverUrl: 'https://github.com', apiUrl: 'https://ghe.example.com/api/v3', onActions: false };
  expect(verdict(server, undefined)).toBe('accepted');
});
