import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, vi } from 'vitest';
import { ConfigError } from '../../../src/core/errors.ts';
import { LIMITS } from '../../../src/core/limits.ts';
import {
  createGitHubClient,
  type GitHubClient,
  requestsLeft,
  sentRequests,
  statusOf,
} from '../../../src/io/github/client.ts';
import { gapOfError } from '../../../src/io/github/gap-of-error.ts';

interface Use {
  readonly client: GitHubClient;
  readonly requests: readonly IncomingMessage[];
  readonly audit: readonly string[];
}

/** A client of a server that answers the n-th request with `handle(n)`. */
async function withServer(handle: (response: ServerResponse, n: number) => void, use: (given: Use) => Promise<void>) {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    response.setHeader('content-type', 'application/json');
    handle(response, requests.length);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const audit: string[] = [];
  const trail = { record: (entry: object) => void audit.push(Object.values(entry).join(' ')) };
  const client = createGitHubClient({ token: 'secret', baseUrl, userAgent: 'test', audit: trail, retryMs: 1 });
  try {
    await use({ client, requests, audit });
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

const ROUTE = 'GET /repos/{owner}/{repo}/actions/runs';
const TARGET = { owner: 'o', repo: 'r', per_page: 1 };

const failing = (client: GitHubClient, route = ROUTE): Promise<unknown> =>
  client.request(route, TARGET).catch((error: unknown) => error);

describe('createGitHubClient', () => {
  it('names the version of the API, and writes templates to the audit trail', async () => {
    await withServer(
      (response) => response.end('{"ok":1}'),
      async ({ client, requests, audit }) => {
        const { data } = await client.request(ROUTE, TARGET);
        expect(data).toEqual({ ok: 1 });
        expect(requests[0]?.headers).toMatchObject({
          'x-github-api-version': '2022-11-28',
          authorization: 'token secret',
        });
        expect(requests[0]?.url).toBe('/repos/o/r/actions/runs?per_page=1');
        expect(audit).toEqual(['GET /repos/{owner}/{repo}/actions/runs 200 8']);
      },
    );
  });

  it('knows what the rate limit has left, of refusals too, until an answer says otherwise', async () => {
    const said = [undefined, '4999', '', 'many', '-1', '1.5', '0'];
    const left: (number | undefined)[] = [];
    await withServer(
      (response, n) => {
        const value = said[n - 1];
        if (value !== undefined) response.setHeader('x-ratelimit-remaining', value);
        response.statusCode = value === '0' ? 404 : 200;
        response.end('{}');
      },
      async ({ client }) => {
        for (const _ of said) {
          await failing(client);
          left.push(requestsLeft(client));
        }
      },
    );
    expect(left).toEqual([undefined, 4999, 4999, 4999, 4999, 4999, 0]);
  });

  it('refuses to write when it was made to read', async () => {
    const sentTo: unknown[] = [];
    const client = createGitHubClient({
      token: 'secret',
      baseUrl: 'http://127.0.0.1:9',
      userAgent: 'test',
      audit: { record: () => {} },
      readOnly: true,
      fetch: async (input) => {
        sentTo.push(input);
        return new Response('{}', { status: 201 });
      },
    });
    for (const method of ['POST', 'PATCH', 'PUT', 'DELETE']) {
      await expect(client.request(`${method} /repos/{owner}/{repo}/issues`, TARGET)).rejects.toThrow('only reads');
    }
    expect(sentTo).toEqual([]);
  });

  it('holds no more than ten requests open, however many are asked for', async () => {
    const waiting: (() => void)[] = [];
    let most = 0;
    const client = createGitHubClient({
      token: 'secret',
      baseUrl: 'http://127.0.0.1:9',
      userAgent: 'test',
      audit: { record: () => {} },
      fetch: async () => {
        await new Promise<void>((resolve) => {
          waiting.push(resolve);
          most = Math.max(most, waiting.length);
        });
        return new Response('{}', { status: 200 });
      },
    });
    const asked = Array.from({ length: 40 }, () => client.request(ROUTE, TARGET));
    await vi.waitUntil(() => waiting.length === LIMITS.concurrentRequests);
    // An answer makes room for one more, never for two.
    for (let answered = 0; answered < asked.length; answered += 1) {
      await vi.waitUntil(() => waiting.length > 0);
      waiting.shift()?.();
    }
    await Promise.all(asked);
    expect(most).toBe(LIMITS.concurrentRequests);
  });

  it('repeats a read twice after a failure on the way, and records every attempt', async () => {
    await withServer(
      (response, n) => {
        if (n === 1) response.destroy();
        else response.writeHead(n === 2 ? 502 : 200).end('{}');
      },
      async ({ client, audit }) => {
        await client.request(ROUTE, TARGET);
        expect(audit.map((line) => line.split(' ').slice(2).join(' '))).toEqual(['0 0', '502 0', '200 2']);
        expect(sentRequests(client)).toBe(3);
      },
    );
    await withServer(
      (response) => response.writeHead(503).end('<b>::add-mask::x</b>'),
      async ({ client, requests }) => {
        expect(gapOfError(await failing(client))).toBe('network');
        expect(requests).toHaveLength(3);
      },
    );
  });

  it.each([400, 401, 403, 404, 410, 422, 429, 451])('does not repeat a read that was answered %i', async (status) => {
    await withServer(
      (response) => response.writeHead(status).end('{}'),
      async ({ client, requests }) => {
        expect(statusOf(await failing(client))).toBe(status);
        expect(requests).toHaveLength(1);
      },
    );
  });

  it('never repeats a write', async () => {
    for (const answer of [
      (response: ServerResponse) => response.writeHead(502).end('{}'),
      (response: ServerResponse) => response.destroy(),
      (response: ServerResponse) =>
        response.writeHead(403, { 'retry-after': '0', 'x-ratelimit-remaining': '0' }).end('{}'),
    ]) {
      await withServer(answer, async ({ client, requests }) => {
        await failing(client, 'POST /repos/{owner}/{repo}/issues');
        expect(requests).toHaveLength(1);
      });
    }
  });

  it('waits for a rate limit once, when the wait is short', async () => {
    const limited = (seconds: string) => (response: ServerResponse, n: number) => {
      const body = JSON.stringify({ message: 'You have exceeded a secondary rate limit.' });
      if (n > 1) response.end('{}');
      else response.writeHead(403, { 'retry-after': seconds }).end(body);
    };
    await withServer(limited('1'), async ({ client, requests }) => {
      await client.request(ROUTE, TARGET);
      expect(requests).toHaveLength(2);
    });
    for (const seconds of ['99999999', '-5', String(LIMITS.rateLimitWaitSeconds + 1)]) {
      await withServer(limited(seconds), async ({ client, requests }) => {
        expect(gapOfError(await failing(client))).toBe('rate-limited');
        expect(requests).toHaveLength(1);
      });
    }
  });

  it('does not read an endless answer', async () => {
    const piece = Buffer.alloc(1024 * 1024, ' ');
    await withServer(
      (response) => {
        const more = () => {
          while (!response.destroyed && response.write(piece));
        };
        response.on('drain', more);
        more();
      },
      async ({ client, requests }) => {
        expect(gapOfError(await failing(client))).toBe('too-large');
        expect(requests).toHaveLength(1);
      },
    );
  });

  it('ends with its audit trail: what cannot be written down is not done again, and is no gap', async () => {
    const full = new ConfigError('audit.jsonl could not be written: the disk is full.', {
      code: 'cannot-write',
      hint: '',
    });
    for (const status of [200, 404, 502]) {
      const requests: unknown[] = [];
      const client = createGitHubClient({
        ...{ token: 'secret', baseUrl: 'http://127.0.0.1:9', userAgent: 'test', retryMs: 1 },
        audit: {
          record: () => {
            throw full;
          },
        },
        fetch: (input) => {
          requests.push(input);
          return Promise.resolve(new Response('{}', { status, headers: { 'content-type': 'application/json' } }));
        },
      });
      const error = await failing(client);
      expect(error).toBe(full);
      expect(() => gapOfError(error)).toThrow(full);
      expect(requests).toHaveLength(1);
    }
  });
});

describe('gapOfError', () => {
  const answered = (status: number, headers: Record<string, string> = {}, message = '') => ({
    status,
    message,
    request: {},
    response: { headers },
  });
  const timeout = new DOMException('', 'TimeoutError');

  it.each([
    [answered(401), 'forbidden'],
    [answered(403), 'forbidden'],
    [answered(403, { 'x-ratelimit-remaining': '17' }, 'Resource not accessible by integration'), 'forbidden'],
    [answered(403, { 'x-ratelimit-remaining': '0' }), 'rate-limited'],
    [answered(403, { 'retry-after': '60' }), 'rate-limited'],
    [answered(403, {}, 'You have exceeded a Secondary rate limit'), 'rate-limited'],
    [answered(404), 'missing'],
    [answered(410), 'expired'],
    [answered(422), 'invalid-answer'],
    [answered(429), 'rate-limited'],
    [answered(500), 'network'],
    [{ status: 500, request: {}, message: 'ECONNRESET' }, 'network'],
    [Object.assign(new Error('x', { cause: timeout }), { status: 500, request: {} }), 'timed-out'],
    [timeout, 'timed-out'],
    [new TypeError('fetch failed'), 'network'],
    [undefined, 'network'],
    ['text', 'network'],
  ])('%#: %j', (error, gap) => {
    expect(gapOfError(error)).toBe(gap);
  });
});
