import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { LiveEvent } from '../../../src/core/live/live-event.ts';
import { initialState } from '../../../src/core/live/live-state.ts';
import { createEventHub, type EventHub } from '../../../src/io/live/event-hub.ts';
import { type LiveServer, startLiveServer } from '../../../src/io/live/server.ts';
import { watchEvents } from './watch-events.ts';

const KEY = 'AAAAAAAAAAAAAAAAAAAAAA';
const POLICY = "default-src 'none'";

let hub: EventHub;
let server: LiveServer;
let port = 0;
let report: string | undefined;

beforeEach(async () => {
  report = undefined;
  hub = createEventHub(initialState('demo', 'flakewarden', ['fetch']), () => 7);
  server = await startLiveServer({
    port: 0,
    key: KEY,
    hub,
    pages: { policy: POLICY, page: '<p>page', report: () => Promise.resolve(report) },
  });
  port = Number(new URL(server.address).port);
});
afterEach(() => server.close());

interface Given {
  readonly method?: string;
  readonly host?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Exactly this path, which `fetch` would tidy up. */
async function ask(path: string, { method = 'GET', host = `127.0.0.1:${port}`, headers = {} }: Given = {}) {
  const asked = request({ host: '127.0.0.1', port, path, method, headers: { host, ...headers } });
  asked.end();
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  const pieces: string[] = [];
  for await (const piece of response) pieces.push(String(piece));
  return { status: response.statusCode, headers: response.headers, text: pieces.join('') };
}

function stage(text: string): LiveEvent {
  return { at: 1, part: 'fetch', kind: 'stage', text };
}

test('it listens on loopback, and its address holds the key', () => {
  expect(server.address).toBe(`http://127.0.0.1:${port}/${KEY}/`);
});

test('no other address of the machine leads to it', async () => {
  // All of 127.0.0.0/8 is this machine where there is any of it but the first.
  const socket = connect(port, '127.0.0.2');
  await expect(once(socket, 'connect')).rejects.toThrow(/ECONNREFUSED|EADDRNOTAVAIL/);
});

test('the page comes with headers that let no other page read, frame or keep it', async () => {
  const { status, headers, text } = await ask(`/${KEY}/`);
  expect([status, text]).toEqual([200, '<p>page']);
  expect(headers).toMatchObject({
    'content-security-policy': POLICY,
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  });
  expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
});

describe('the name of the server', () => {
  test('localhost is one, too', async () => {
    expect((await ask(`/${KEY}/`, { host: `localhost:${port}` })).status).toBe(200);
  });

  test.each([
    ['of somebody else', 'rebound.example'],
    ['of somebody else with our port', 'rebound.example:PORT'],
    ['with another port', '127.0.0.1:1'],
    ['without the port', '127.0.0.1'],
    ['with a trailing dot', 'localhost.:PORT'],
    ['of all addresses', '0.0.0.0:PORT'],
  ])('a name %s is refused, whatever the path', async (_name, host) => {
    for (const path of [`/${KEY}/`, `/${KEY}/events`, `/${KEY}/report.html`, '/']) {
      const { status, text } = await ask(path, { host: host.replace('PORT', String(port)) });
      expect([status, text]).toEqual([403, 'This server has another name.\n']);
    }
  });
});

test.each(['GET / HTTP/1.0', `GET /${KEY}/ HTTP/1.0`, `GET /${KEY}/ HTTP/1.1\r\nhost:`])(
  'who calls it by no name is refused: %j',
  async (head) => {
    const socket = connect(port, '127.0.0.1');
    socket.end(`${head}\r\n\r\n`);
    const pieces: string[] = [];
    for await (const piece of socket) pieces.push(String(piece));
    expect(pieces.join('').split('\r\n')[0]).toBe('HTTP/1.1 403 Forbidden');
  },
);

test.each(['HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE'])(
  '%s is no method of this server',
  async (method) => {
    const { status, headers } = await ask(`/${KEY}/`, { method });
    expect([status, headers['allow']]).toEqual([405, 'GET']);
  },
);

test.each([
  '/',
  '/favicon.ico',
  `/${KEY}`,
  `/${KEY}//`,
  `/${KEY}/?x`,
  `/${KEY}/index.html`,
  `/${KEY}/report.html/`,
  `/${KEY}/../${KEY}/`,
  `/${KEY}/..%2f..%2fetc/passwd`,
  `/${KEY}/../../etc/passwd`,
  `//${KEY}/`,
  `/x/../${KEY}/`,
  `/${KEY.toLowerCase()}/`,
  `/${KEY.slice(1)}/`,
  `/${KEY}A/events`,
  '/events',
  '//events',
  `http://127.0.0.1/${KEY}/`,
])('%s is not there', async (path) => {
  const { status, text } = await ask(path);
  expect([status, text]).toEqual([404, 'Nothing here.\n']);
});

test('the report is there once it is written', async () => {
  expect(await ask(`/${KEY}/report.html`)).toMatchObject({ status: 404, text: 'There is no report yet.\n' });
  report = '<p>report';
  expect(await ask(`/${KEY}/report.html`)).toMatchObject({
    status: 200,
    text: '<p>report',
    headers: { 'content-security-policy': POLICY },
  });
});

describe('events', () => {
  test('begin with the state, go on with what happens, and carry rising numbers', async () => {
    hub.publish(stage('before'));
    const watched = await watchEvents(server.address);
    hub.publish(stage('after'));
    const events = await watched.take(2);
    expect(events).toMatchObject([
      { id: '1', event: 'state', data: { at: 7, state: { command: 'demo' } } },
      { id: '2', event: 'live', data: stage('after') },
    ]);
    watched.end();
  });

  test('go on where a page was when its connection broke', async () => {
    for (const text of ['a', 'b', 'c']) hub.publish(stage(text));
    const watched = await watchEvents(server.address, '1');
    expect(await watched.take(2)).toEqual([
      { id: '2', event: 'live', data: stage('b') },
      { id: '3', event: 'live', data: stage('c') },
    ]);
    watched.end();
  });

  test.each(['4', '-1', '1e3', 'x', '', '9'.repeat(40)])(
    'begin anew after %j, which was no number of ours',
    async (id) => {
      hub.publish(stage('a'));
      const watched = await watchEvents(server.address, id);
      expect(await watched.take(1)).toMatchObject([{ id: '1', event: 'state' }]);
      watched.end();
    },
  );

  test('begin anew for a page that was away for more than is kept', async () => {
    for (let index = 0; index < 1_002; index++) hub.publish(stage('a'));
    const [away, near] = [await watchEvents(server.address, '1'), await watchEvents(server.address, '2')];
    expect(await away.take(1)).toMatchObject([{ id: '1002', event: 'state' }]);
    expect((await near.take(1_000)).map(({ id }) => id)).toEqual(
      Array.from({ length: 1_000 }, (_, index) => String(index + 3)),
    );
    away.end();
    near.end();
  });

  test('are not for a ninth page, and again for it when one has gone', async () => {
    const pages = await Promise.all(Array.from({ length: 8 }, () => watchEvents(server.address)));
    await Promise.all(pages.map((page) => page.take(1)));
    expect(await ask(`/${KEY}/events`)).toMatchObject({ status: 503, text: 'Too many pages watch already.\n' });
    pages[0]?.end();
    // The server learns of it when the connection closes, soon.
    await expect.poll(() => eventStatus()).toBe(200);
    for (const page of pages) page.end();
  });

  test('let a page go that does not read', async () => {
    const idle = connect(port, '127.0.0.1');
    idle.write(`GET /${KEY}/events HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\n\r\n`);
    idle.pause();
    const closed = once(idle, 'close');
    const watched = await watchEvents(server.address);
    await watched.take(1);
    // 32 MiB are more than the machine keeps for a connection that nobody reads.
    for (let index = 0; index < 16_384; index++) hub.publish(stage('x'.repeat(2_000)));
    idle.resume();
    // Only the server can end it.
    expect(await closed).toEqual([false]);
    watched.end();
  });

  test('end when the server does', async () => {
    const watched = await watchEvents(server.address);
    await watched.take(1);
    hub.publish({ at: 2, kind: 'closed' });
    await server.close();
    expect(await watched.take(1)).toEqual([{ id: '1', event: 'live', data: { at: 2, kind: 'closed' } }]);
    await expect(ask(`/${KEY}/`)).rejects.toThrow(/ECONNREFUSED/);
  });
});

/** Status with which events are answered; the answer itself is not waited for. */
async function eventStatus(): Promise<number | undefined> {
  const asked = request({ host: '127.0.0.1', port, path: `/${KEY}/events`, headers: { host: `127.0.0.1:${port}` } });
  asked.end();
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  response.destroy();
  return response.statusCode;
}

test('a port that is taken is somebody else’s', async () => {
  await expect(
    startLiveServer({ port, key: KEY, hub, pages: { policy: '', page: '', report: () => Promise.resolve(undefined) } }),
  ).rejects.toMatchObject({ message: 'The page cannot be served at this port.', exitCode: 2 });
});
