import { describe, expect, it } from 'vitest';
import { isAllowedDownload } from '../../../src/io/github/download-hosts.ts';

const PUBLIC = 'https://api.github.com';
const SERVER = 'https://ghe.example.com/api/v3';
const REPLAY = 'http://127.0.0.1:4000';

describe('isAllowedDownload', () => {
  it.each([
    [PUBLIC, 'https://productionresults.blob.core.windows.net/a?sig=b', true],
    [PUBLIC, 'https://results-receiver.actions.githubusercontent.com/a', true],
    [PUBLIC, 'https://RESULTS.BLOB.core.windows.net/a', true],
    [PUBLIC, 'https://x.blob.core.windows.net:443/a', true],
    [PUBLIC, 'http://x.blob.core.windows.net/a', false],
    [PUBLIC, 'https://x.blob.core.windows.net:8443/a', false],
    [PUBLIC, 'https://u:p@x.blob.core.windows.net/a', false],
    [PUBLIC, 'https://u@x.blob.core.windows.net/a', false],
    [PUBLIC, 'https://x.blob.core.windows.net./a', false],
    [PUBLIC, 'https://x.blob.core.windows.net.evil.example/a', false],
    [PUBLIC, 'https://evilblob.core.windows.net/a', false],
    [PUBLIC, 'https://blob.core.windows.net/a', false],
    [PUBLIC, 'https://evil.example/.blob.core.windows.net', false],
    [PUBLIC, 'https://evil.example#.blob.core.windows.net', false],
    [PUBLIC, 'https://x.blob.core.windows.net@evil.example/', false],
    [PUBLIC, 'https://169.254.169.254/latest/meta-data', false],
    [PUBLIC, 'https://localhost/a', false],
    [PUBLIC, 'http://127.0.0.1:4000/a', false],
    [PUBLIC, 'https://api.github.com/a', false],
    [PUBLIC, 'https://github.com/a', false],
    [PUBLIC, 'file:///etc/passwd', false],
    [PUBLIC, 'data:text/plain,a', false],
    [SERVER, 'https://ghe.example.com/_services/a', true],
    [SERVER, 'https://x.blob.core.windows.net/a', true],
    [SERVER, 'https://ghe.example.com:8443/a', false],
    [SERVER, 'http://ghe.example.com/a', false],
    [SERVER, 'https://other.example.com/a', false],
    [REPLAY, 'http://127.0.0.1:4001/a', true],
    [REPLAY, 'http://localhost:4001/a', true],
    [REPLAY, 'http://[::1]:4001/a', true],
    [REPLAY, 'http://u:p@127.0.0.1:4001/a', false],
    [REPLAY, 'http://127.0.0.2:4001/a', false],
    [REPLAY, 'http://localhost.evil.example/a', false],
    [REPLAY, 'https://x.blob.core.windows.net/a', false],
    ['https://127.0.0.1:4000', 'http://127.0.0.1:4001/a', false],
  ])('API %s, redirect to %s: %s', (api, target, expected) => {
    expect(isAllowedDownload(new URL(target), new URL(api))).toBe(expected);
  });
});
