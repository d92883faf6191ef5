import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pinnedFetch } from '../../../src/io/anthropic/pinned-fetch.ts';

let server: Server;
let origin = '';
let asked = 0;
beforeAll(async () => {
  server = createServer((_request, response) => {
    asked += 1;
    response.end('{}');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((done) => server.close(done)));

test('a request to another origin is not sent', async () => {
  const audit: unknown[] = [];
  const fetch = pinnedFetch({
    origin,
    maxBytes: 10,
    audit: { record: (entry) => audit.push(entry) },
    routeOf: (path) => path,
  });
  expect(await (await fetch(`${origin}/v1/messages`)).text()).toBe('{}');
  const others = [origin.replace('127.0.0.1', 'localhost'), origin.replace('http:', 'https:'), 'http://127.0.0.1:1'];
  for (const other of others) await expect(fetch(`${other}/v1/messages`)).rejects.toThrow('another origin');
  expect([asked, audit.length]).toEqual([1, 1]);
});
