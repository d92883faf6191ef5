import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { RecordedAnswer } from '../../../src/core/documents/recording.ts';
import { createRecorder } from '../../../src/io/github/recorder.ts';
import { type Replay, startReplay } from '../../../src/io/replay/server.ts';

const HEADER = {
  schema: 'flakewarden/recording',
  version: 1,
  recordedAt: '2026-11-21T08:00:00.000Z',
  until: '2026-11-20T07:00:00.000Z',
  repository: 'octo-org/webshop',
  finished: true,
};
const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };

let folder: string;
let replay: Replay | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'replay-'));
});

afterEach(async () => {
  await replay?.close();
  replay = undefined;
  await rm(folder, { recursive: true, force: true });
});

type Stored = Omit<RecordedAnswer, 'method' | 'query' | 'headers'> & Partial<RecordedAnswer>;

async function store(
  answers: readonly Stored[],
  logs: Readonly<Record<string, string>> = {},
  header: object = {},
): Promise<void> {
  const lines = answers.map((answer) => JSON.stringify({ method: 'GET', query: '', headers: JSON_TYPE, ...answer }));
  await mkdir(join(folder, 'logs'), { recursive: true });
  await writeFile(join(folder, 'recording.json'), JSON.stringify({ ...HEADER, answers: lines.length, ...header }));
  await writeFile(join(folder, 'answers.jsonl'), lines.map((line) => `${line}\n`).join(''));
  for (const [name, text] of Object.entries(logs)) await writeFile(join(folder, 'logs', name), text);
}

async function start(...stored: Parameters<typeof store>): Promise<Replay> {
  await store(...stored);
  replay = await startReplay(folder);
  return replay;
}

const ask = async (path: string, init?: RequestInit) => fetch(`${replay?.apiUrl}${path}`, init);
const NOT_RECORDED = { message: 'This request is not part of the recording.' };

describe('an answer', () => {
  test('is given for the recorded path and parameters in any order', async () => {
    const { until, repository } = await start([{ path: '/runs', query: 'a=1&b=2', status: 200, json: { total: 7 } }]);
    expect({ until: until.toISOString(), repository }).toEqual({
      until: '2026-11-20T07:00:00.000Z',
      repository: 'octo-org/webshop',
    });
    for (const path of ['/runs?a=1&b=2', '/runs?b=2&a=1']) {
      const response = await ask(path);
      expect([response.status, response.headers.get('content-type')]).toEqual([200, JSON_TYPE['content-type']]);
      expect(await response.json()).toEqual({ total: 7 });
    }
    for (const path of ['/runs', '/runs?a=1', '/runs?a=1&b=3', '/runs?a=1&b=2&c=3', '/run']) {
      const response = await ask(path);
      expect([response.status, await response.json()]).toEqual([404, NOT_RECORDED]);
    }
  });

  test('names the replay where it named the API', async () => {
    const link = '<{api}/repositories/1/runs?page=2>; rel="next", <{api}/repositories/1/runs?page=9>; rel="last"';
    const { apiUrl } = await start([{ path: '/x', status: 200, headers: { link }, json: { url: '{api}/y' } }]);
    const response = await ask('/x');
    expect(response.headers.get('link')).toBe(link.replaceAll('{api}', apiUrl));
    expect(await response.json()).toEqual({ url: `${apiUrl}/y` });
  });

  test('that changed while it was recorded changes in the same order', async () => {
    await start([
      { path: '/x', status: 502, json: {} },
      { path: '/x', status: 200, json: { turn: 2 } },
    ]);
    expect([(await ask('/x')).status, (await ask('/x')).status, (await ask('/x')).status]).toEqual([502, 200, 200]);
  });

  test('may be text', async () => {
    await start([{ path: '/x', status: 200, headers: { 'content-type': 'text/plain' }, text: '* @all\n' }]);
    expect(await (await ask('/x')).text()).toBe('* @all\n');
  });

  test.each(['POST', 'PATCH', 'PUT', 'DELETE'])('is not given to %s', async (method) => {
    await start([{ path: '/x', status: 200, json: {} }]);
    expect((await ask('/x', { method })).status).toBe(404);
  });
});

describe('issues', () => {
  test('are none unless they were recorded', async () => {
    await start([{ path: '/repos/a/b/issues', query: 'page=2', status: 200, json: [{ number: 7 }] }]);
    expect(await (await ask('/repos/a/b/issues?state=all')).json()).toEqual([]);
    expect(await (await ask('/repos/a/b/issues/7/comments?per_page=100')).json()).toEqual([]);
    expect(await (await ask('/repos/a/b/issues?page=2')).json()).toEqual([{ number: 7 }]);
    expect((await ask('/repos/a/b/issues/7')).status).toBe(404);
    expect((await ask('/repos/a/b/issues', { method: 'POST', body: '{}' })).status).toBe(404);
  });
});

const logAnswer = (job: string, status = 200): Stored => ({
  path: `/jobs/${job}/logs`,
  status: 302,
  headers: {},
  log: { job, status },
});
const locationOfLog = async (job: string) => {
  const response = await ask(`/jobs/${job}/logs`, { redirect: 'manual' });
  expect(response.status).toBe(302);
  return response.headers.get('location') ?? '';
};

describe('a log', () => {
  test('is served from another origin', async () => {
    const text = `\u{feff}first\nsecond ${'é'.repeat(200_000)}`;
    const { apiUrl } = await start([logAnswer('42')], { '42.log': text });
    const location = await locationOfLog('42');
    expect(new URL(location).origin).not.toBe(apiUrl);
    expect(new URL(location).hostname).toBe('127.0.0.1');
    const response = await fetch(location);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(Buffer.from(await response.arrayBuffer()).toString('utf8')).toBe(text);
  });

  test('is refused to whoever sends credentials', async () => {
    await start([logAnswer('42')], { '42.log': 'text' });
    const response = await fetch(await locationOfLog('42'), { headers: { authorization: 'Bearer x' } });
    expect(response.status).toBe(403);
  });

  test('has the status that storage gave, and 404 when its file is missing', async () => {
    await start([logAnswer('1', 410), logAnswer('2')]);
    expect((await fetch(await locationOfLog('1'))).status).toBe(410);
    expect((await fetch(await locationOfLog('2'))).status).toBe(404);
  });

  test('is never another file', async () => {
    await start([logAnswer('7')], { '42.log': 'text' });
    await writeFile(join(folder, 'secret'), 'secret');
    await symlink(join(folder, 'secret'), join(folder, 'logs', '7.log'));
    await mkdir(join(folder, 'logs', '8.log'));
    const { port } = new URL(await locationOfLog('7'));
    const statuses = await Promise.all(
      ['/200/7', '/200/8', '/200/../../secret', '/200/..%2f..%2fsecret', '/200/42/../7', '/secret', '//', '/200/'].map(
        async (path) => rawStatus(Number(port), path),
      ),
    );
    expect(statuses).toEqual(statuses.map(() => 404));
  });
});

describe('the API address', () => {
  test.each([
    '/../answers.jsonl',
    '/logs/../recording.json',
    '//elsewhere.example/x',
    'http://elsewhere.example/x',
    '*',
  ])('serves no file: %s', async (path) => {
    const { apiUrl } = await start([{ path: '/x', status: 200, json: {} }], { '42.log': 'text' });
    expect(await rawStatus(Number(new URL(apiUrl).port), path)).toBe(404);
  });

  test('is on loopback and gone after close', async () => {
    const started = await start([{ path: '/x', status: 200, json: {} }]);
    expect(new URL(started.apiUrl).hostname).toBe('127.0.0.1');
    await ask('/x');
    await started.close();
    await expect(ask('/x')).rejects.toThrow(TypeError);
  });
});

/** Sends a request line as it is; clients would tidy it up. */
async function rawStatus(port: number, target: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(`GET ${target} HTTP/1.1\r\nhost: x\r\n\r\n`));
    socket.once('error', reject);
    socket.once('data', (data) => {
      socket.destroy();
      resolve(Number(data.toString('latin1').split(' ')[1]));
    });
  });
}

const refusal = (message: RegExp) => ({
  code: 'bad-recording',
  exitCode: 5,
  hint: expect.stringContaining('--record') as string,
  message: expect.stringMatching(message) as string,
});

describe('a recording is refused', () => {
  const good: Stored = { path: '/x', status: 200, json: {} };
  test('that is not there', async () => {
    await expect(startReplay(folder)).rejects.toMatchObject(refusal(/`recording.json` is missing/));
  });

  test('that was interrupted', async () => {
    await store([good], {}, { finished: false });
    await expect(startReplay(folder)).rejects.toMatchObject(refusal(/interrupted/));
  });

  test.each([[{ version: 2 }], [{ schema: 'other' }], [{ extra: 1 }], [{ repository: '../x' }], [{ until: 'now' }]])(
    'whose header is not one: %j',
    async (header) => {
      await store([good], {}, header);
      await expect(startReplay(folder)).rejects.toMatchObject(refusal(/not that of a recording of version 1/));
    },
  );

  test('whose header is not JSON', async () => {
    await store([good]);
    await writeFile(join(folder, 'recording.json'), '{');
    await expect(startReplay(folder)).rejects.toMatchObject(refusal(/not that of a recording/));
  });

  test('that lost an answer', async () => {
    await store([good], {}, { answers: 2 });
    await expect(startReplay(folder)).rejects.toMatchObject(refusal(/as many answers/));
  });

  test.each<[string, Stored]>([
    ['another method', { ...good, method: 'POST' as 'GET' }],
    ['a path that is none', { ...good, path: 'x' }],
    ['a path with a query', { ...good, path: '/x?a=1' }],
    ['a header nobody acts on', { ...good, headers: { 'set-cookie': 'a=1' } as object }],
    ['a header of two lines', { ...good, headers: { 'content-type': 'a\r\nb: c' } }],
    ['a link to elsewhere', { ...good, headers: { link: '<https://elsewhere.example/>; rel="next"' } }],
    ['a link that leaves the API', { ...good, headers: { link: '<{api}.elsewhere.example/>; rel="next"' } }],
    ['a log outside its folder', { ...good, log: { job: '../recording', status: 200 } }],
    ['a status that is none', { ...good, status: 99 }],
  ])('with %s', async (_, answer) => {
    await store([good, answer]);
    await expect(startReplay(folder)).rejects.toMatchObject(
      refusal(/Line 2 of `answers.jsonl` is not a recorded answer/),
    );
  });

  test('whose answers are a link to another file', async () => {
    await store([]);
    await rm(join(folder, 'answers.jsonl'));
    await symlink('/etc/hostname', join(folder, 'answers.jsonl'));
    await expect(startReplay(folder)).rejects.toMatchObject(refusal(/`answers.jsonl` is missing/));
  });
});

describe('recorder and replay together', () => {
  let origin: Server;

  afterEach(async () => {
    origin.closeAllConnections();
    await new Promise((done) => origin.close(done));
  });

  test('give the same answers as the API did', async () => {
    const secret = 'ghs_secretsecretsecretsecretsecretsecret';
    origin = createServer((request, response) => {
      const url = new URL(request.url ?? '/', 'http://loopback.invalid');
      if (url.pathname === '/api/runs') {
        const link = `<${base}/api/repositories/1/runs?page=2&per_page=1>; rel="next"`;
        response.writeHead(200, { ...JSON_TYPE, ...(url.searchParams.has('page') ? {} : { link }) });
        response.end(JSON.stringify({ runs: [{ id: 1, html_url: `${base}/api/x` }] }));
      } else if (url.pathname === '/api/repositories/1/runs') {
        response.writeHead(200, JSON_TYPE).end(JSON.stringify({ runs: [{ id: 2 }] }));
      } else if (url.pathname === '/api/actions/jobs/42/logs') {
        response.writeHead(302, { location: `${base}/blob?sig=0123456789` }).end();
      } else if (url.pathname === '/blob') {
        response.end(`one\ntoken ${secret}\nthree\n`);
      } else response.writeHead(404, JSON_TYPE).end('{"message":"Not Found"}');
    });
    await new Promise<void>((resolve) => origin.listen(0, '127.0.0.1', resolve));
    const base = `http://127.0.0.1:${(origin.address() as AddressInfo).port}`;
    const directory = join(folder, 'recorded');
    const recorder = await createRecorder({
      directory,
      apiUrl: `${base}/api/`,
      repository: 'octo-org/webshop',
      until: new Date('2026-11-20T07:00:00Z'),
      recordedAt: new Date('2026-11-21T08:00:00Z'),
      startRedaction: () => (line) => line.replaceAll(secret, '[redacted]'),
    });
    const original = await everything(`${base}/api`, recorder.fetch);
    await recorder.finish();
    replay = await startReplay(directory);
    expect(await everything(replay.apiUrl, fetch)).toEqual(
      JSON.parse(JSON.stringify(original).replaceAll(secret, '[redacted]')),
    );
  });
});

/** What a client sees: both pages of a list, a log, something missing. */
async function everything(apiUrl: string, through: typeof fetch): Promise<unknown> {
  const first = await through(`${apiUrl}/runs?per_page=1`);
  const next = /<([^>]+)>/.exec(first.headers.get('link') ?? '')?.[1] ?? '';
  const log = await through(`${apiUrl}/actions/jobs/42/logs`, { redirect: 'manual' });
  const missing = await through(`${apiUrl}/nothing`);
  const local = (value: unknown) => JSON.parse(JSON.stringify(value).replaceAll(apiUrl, '{api}')) as unknown;
  return {
    first: local(await first.json()),
    next: local(next),
    second: await (await through(next)).json(),
    log: await (await through(log.headers.get('location') ?? '')).text(),
    missing: [missing.status, await missing.json()],
  };
}
