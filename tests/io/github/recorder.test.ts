import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LIMITS } from '../../../src/core/limits.ts';
import { createRecorder, type Recorder } from '../../../src/io/github/recorder.ts';

const TOKEN = 'ghs_secretsecretsecretsecretsecretsecret';
const SIGNATURE = 'sig=0123456789abcdef';
const SHA = 'f9d1e64a0c1b2d3e4f5061728394a5b6c7d8e9f0';

let folder: string;
let api: Server;
let blobs: Server;
let apiUrl: string;
let blobUrl: string;
let recorder: Recorder;

type Routes = Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>>;
let apiRoutes: Routes;
let blobRoutes: Routes;

async function listen(routes: () => Routes): Promise<Server> {
  const server = createServer((request, response) => {
    const route = routes()[new URL(request.url ?? '/', 'http://loopback.invalid').pathname];
    if (route === undefined) response.writeHead(404).end();
    else route(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

const origin = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

function json(body: unknown, headers: Record<string, string> = {}, status = 200): Routes[string] {
  return (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
    response.end(JSON.stringify(body));
  };
}

function text(body: string | Uint8Array, status = 200): Routes[string] {
  return (_, response) => response.writeHead(status, { 'content-type': 'text/plain' }).end(body);
}

function redirect(location: () => string): Routes[string] {
  return (_, response) => response.writeHead(302, { location: location() }).end();
}

/** Numbers the lines of each text, which shows that no two texts share a redaction. */
function startRedaction(): (line: string) => string {
  let number = 0;
  return (line) => {
    number += 1;
    return line.replaceAll(TOKEN, `[secret of line ${number}]`);
  };
}

const open = (directory: string) =>
  createRecorder({
    directory,
    apiUrl,
    repository: 'octo-org/webshop',
    until: new Date('2026-11-20T07:00:00Z'),
    recordedAt: new Date('2026-11-21T08:00:00Z'),
    startRedaction,
  });

const recording = () => join(folder, 'recording');
const stored = async (name: string) => readFile(join(recording(), name), 'utf8');
const answers = async () =>
  (await stored('answers.jsonl'))
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recorder-'));
  apiRoutes = {};
  blobRoutes = {};
  api = await listen(() => apiRoutes);
  blobs = await listen(() => blobRoutes);
  apiUrl = origin(api);
  blobUrl = origin(blobs);
  recorder = await open(recording());
});

afterEach(async () => {
  for (const server of [api, blobs]) {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
  await rm(folder, { recursive: true, force: true });
});

const file = (content: string) => ({ encoding: 'base64', content: Buffer.from(content).toString('base64') });
const followed = async (response: Response) =>
  recorder.fetch(response.headers.get('location') ?? '', { redirect: 'manual' });

describe('an answer of the API', () => {
  test('is stored with its sorted query and the headers that clients act on', async () => {
    apiRoutes = {
      '/repos/octo-org/webshop/actions/runs': json(
        { total_count: 1, workflow_runs: [{ id: 7, head_sha: SHA }] },
        {
          link: `<${apiUrl}/repositories/1/actions/runs?page=2>; rel="next"`,
          'x-ratelimit-remaining': '999',
          'x-github-request-id': 'ABCD:1',
          'set-cookie': 'session=1',
        },
      ),
    };
    const response = await recorder.fetch(`${apiUrl}/repos/octo-org/webshop/actions/runs?per_page=100&created=a..b`);
    expect(await response.json()).toEqual({ total_count: 1, workflow_runs: [{ id: 7, head_sha: SHA }] });
    expect(response.url).toBe(`${apiUrl}/repos/octo-org/webshop/actions/runs?per_page=100&created=a..b`);
    await recorder.finish();
    expect(await answers()).toEqual([
      {
        method: 'GET',
        path: '/repos/octo-org/webshop/actions/runs',
        query: 'created=a..b&per_page=100',
        status: 200,
        headers: {
          'content-type': 'application/json; charset=utf-8',
          link: '<{api}/repositories/1/actions/runs?page=2>; rel="next"',
          'x-ratelimit-remaining': '999',
        },
        json: { total_count: 1, workflow_runs: [{ id: 7, head_sha: SHA }] },
      },
    ]);
    expect(JSON.parse(await stored('recording.json'))).toEqual({
      schema: 'flakewarden/recording',
      version: 1,
      recordedAt: '2026-11-21T08:00:00.000Z',
      until: '2026-11-20T07:00:00.000Z',
      repository: 'octo-org/webshop',
      finished: true,
      answers: 1,
    });
  });

  test('is stored without people, tokens, addresses and what nobody reads', async () => {
    const person = { id: 5, login: 'dev', type: 'User', avatar_url: 'https://avatars.example/5', name: 'Jo Doe' };
    apiRoutes = {
      '/x': json({
        title: `Fix\nleak of ${TOKEN}`,
        triggering_actor: person,
        head_commit: { message: 'm', author: { name: 'Jo Doe', email: 'jo@example.org' } },
        email: 'jo@example.org',
        jobs_url: `${apiUrl}/jobs`,
        html_url: `${apiUrl}/octo-org`,
        created_at: '2026-11-20T07:00:00Z',
        list: [null, true, 1.5, { node_id: 'MDQ6' }],
      }),
    };
    await recorder.fetch(new URL(`${apiUrl}/x`), { headers: { authorization: `Bearer ${TOKEN}` } });
    expect((await answers()).map((answer) => (answer as { json: unknown }).json)).toEqual([
      {
        title: 'Fix\nleak of [secret of line 2]',
        triggering_actor: { id: 5, login: 'dev', type: 'User' },
        html_url: '{api}/octo-org',
        created_at: '2026-11-20T07:00:00Z',
        list: [null, true, 1.5, {}],
      },
    ]);
    expect(await stored('answers.jsonl')).not.toContain(TOKEN);
  });

  test('may be text, empty, or an error', async () => {
    apiRoutes = {
      '/text': text(`* @octo-org/all\n# ${TOKEN}`),
      '/empty': (_, response) => response.writeHead(204).end(),
      '/error': json({ message: 'Gone' }, {}, 410),
    };
    expect(await (await recorder.fetch(`${apiUrl}/text`)).text()).toBe(`* @octo-org/all\n# ${TOKEN}`);
    expect((await recorder.fetch(`${apiUrl}/empty`)).status).toBe(204);
    expect((await recorder.fetch(`${apiUrl}/error`)).status).toBe(410);
    const headers = { 'content-type': 'application/json; charset=utf-8' };
    expect(await answers()).toEqual([
      {
        method: 'GET',
        path: '/text',
        query: '',
        status: 200,
        headers: { 'content-type': 'text/plain' },
        text: '* @octo-org/all\n# [secret of line 2]',
      },
      { method: 'GET', path: '/empty', query: '', status: 204, headers: {} },
      { method: 'GET', path: '/error', query: '', status: 410, headers, json: { message: 'Gone' } },
    ]);
  });

  test('that holds a file is redacted inside its base64', async () => {
    apiRoutes = { '/contents/CODEOWNERS': json(file(`* @é\n# ${TOKEN}\n`)) };
    const response = await recorder.fetch(`${apiUrl}/contents/CODEOWNERS`);
    expect(await response.json()).toEqual(file(`* @é\n# ${TOKEN}\n`));
    expect(await answers()).toMatchObject([{ json: file('* @é\n# [secret of line 2]\n') }]);
  });

  test('is not stored when it is one to a write, or of another host', async () => {
    apiRoutes = { '/x': json({}) };
    blobRoutes = { '/x': json({}) };
    await recorder.fetch(`${apiUrl}/x`, { method: 'POST', body: '{}' });
    await recorder.fetch(new Request(`${apiUrl}/x`, { method: 'PATCH', body: '{}' }));
    await recorder.fetch(`${blobUrl}/x`);
    expect(await answers()).toEqual([]);
  });

  test('loses a link that leads away from the API', async () => {
    apiRoutes = { '/x': json({}, { link: '<https://elsewhere.example/?page=2>; rel="next"' }) };
    await recorder.fetch(`${apiUrl}/x`);
    expect(await answers()).toMatchObject([{ headers: { 'content-type': 'application/json; charset=utf-8' } }]);
    expect(await stored('answers.jsonl')).not.toContain('elsewhere');
  });
});

describe('the host name of an enterprise', () => {
  test('is stored nowhere', async () => {
    const base = 'https://ghe.corp.example/api/v3';
    const other = await createRecorder({
      directory: join(folder, 'enterprise'),
      apiUrl: base,
      repository: 'a/b',
      until: new Date(0),
      recordedAt: new Date(0),
      startRedaction,
      fetch: async () => Response.json({ html_url: 'https://ghe.corp.example/a/b', url: `${base}/repos/a/b` }),
    });
    await other.fetch(`${base}/repos/a/b`);
    expect(JSON.parse(await readFile(join(folder, 'enterprise', 'answers.jsonl'), 'utf8'))).toMatchObject({
      path: '/repos/a/b',
      json: { html_url: 'https://github.com/a/b', url: '{api}/repos/a/b' },
    });
  });
});

describe('a job log', () => {
  const LOG_PATH = '/repos/octo-org/webshop/actions/jobs/42/logs';
  const askForLog = () => recorder.fetch(`${apiUrl}${LOG_PATH}`, { redirect: 'manual' });

  test('is stored line by line while the caller reads it, and its address is not', async () => {
    const body = `\u{feff}2026-11-07T10:00:00.1234567Z ##[group]Run\nkey ${TOKEN}\r\nno line feed at the end, é`;
    apiRoutes = { [LOG_PATH]: redirect(() => `${blobUrl}/log.txt?${SIGNATURE}`) };
    blobRoutes = { '/log.txt': text(body) };
    const redirected = await askForLog();
    expect(redirected.status).toBe(302);
    const download = await followed(redirected);
    expect(Buffer.from(await download.arrayBuffer()).toString('utf8')).toBe(body);
    expect(download.url).toBe(`${blobUrl}/log.txt?${SIGNATURE}`);
    expect(await stored('logs/42.log')).toBe(body.replace(TOKEN, '[secret of line 2]'));
    expect(await answers()).toEqual([
      { method: 'GET', path: LOG_PATH, query: '', status: 302, headers: {}, log: { job: '42', status: 200 } },
    ]);
    expect(await stored('answers.jsonl')).not.toContain('sig');
  });

  test('is known by its address over a second redirect', async () => {
    apiRoutes = { [LOG_PATH]: redirect(() => `${blobUrl}/first?${SIGNATURE}`) };
    blobRoutes = { '/first': redirect(() => '/second'), '/second': text('text\n') };
    const first = await followed(await askForLog());
    expect(await (await recorder.fetch(`${blobUrl}${first.headers.get('location')}`)).text()).toBe('text\n');
    expect(await stored('logs/42.log')).toBe('text\n');
  });

  test('that storage refuses leaves its status', async () => {
    apiRoutes = { [LOG_PATH]: redirect(() => `${blobUrl}/gone`) };
    await followed(await askForLog());
    expect(await answers()).toMatchObject([{ path: LOG_PATH, status: 302, log: { job: '42', status: 404 } }]);
    expect(await readdir(join(recording(), 'logs'))).toEqual([]);
  });

  test('that storage could not give is what it gave when asked again', async () => {
    let failures = 1;
    apiRoutes = { [LOG_PATH]: redirect(() => `${blobUrl}/log.txt`) };
    blobRoutes = {
      '/log.txt': (_, response) => {
        response.writeHead(failures > 0 ? 503 : 200).end('text\n');
        failures -= 1;
      },
    };
    const redirected = await askForLog();
    expect((await followed(redirected)).status).toBe(503);
    expect(await (await followed(redirected)).text()).toBe('text\n');
    expect(await answers()).toMatchObject([{ log: { job: '42', status: 200 } }]);
  });

  test('that the API no longer has is an answer like any other', async () => {
    apiRoutes = { [LOG_PATH]: json({ message: 'Gone' }, {}, 410) };
    expect((await askForLog()).status).toBe(410);
    expect(await answers()).toMatchObject([{ path: LOG_PATH, status: 410, json: { message: 'Gone' } }]);
  });

  test('is kept as far as the caller read it', async () => {
    const connections: ServerResponse[] = [];
    apiRoutes = { [LOG_PATH]: redirect(() => `${blobUrl}/endless`) };
    blobRoutes = {
      '/endless': (_, response) => {
        response.write('first\nsecond\n');
        connections.push(response);
      },
    };
    const reader = (await followed(await askForLog())).body?.getReader();
    await reader?.read();
    for (const connection of connections) connection.write('third\n');
    await reader?.cancel();
    expect(await stored('logs/42.log')).toBe('first\nsecond\n');
    expect(await answers()).toMatchObject([{ log: { job: '42', status: 200 } }]);
  });

  test('that broke off is not kept', async () => {
    apiRoutes = { [LOG_PATH]: redirect(() => `${blobUrl}/broken`) };
    blobRoutes = {
      '/broken': (_, response) => {
        response.writeHead(200, { 'content-length': 1_000 });
        response.write('half\n', () => response.destroy());
      },
    };
    await expect(followed(await askForLog()).then((response) => response.text())).rejects.toThrow(TypeError);
    expect(await readdir(join(recording(), 'logs'))).toEqual([]);
    expect(await answers()).toEqual([]);
  });

  test('with a line of megabytes is stored cut, and the caller gets it whole', async () => {
    const long = 'x'.repeat(3 * 1024 * 1024);
    apiRoutes = { [LOG_PATH]: redirect(() => `${blobUrl}/long`) };
    blobRoutes = { '/long': text(`${long}\nlast\n`) };
    expect((await (await followed(await askForLog())).text()).length).toBe(long.length + 6);
    expect(await stored('logs/42.log')).toBe(`${'x'.repeat(LIMITS.logLineBytes)}\nlast\n`);
  });
});

describe('an artifact archive', () => {
  test('is passed on and called expired in the recording, because it cannot be redacted', async () => {
    const path = '/repos/octo-org/webshop/actions/artifacts/9/zip';
    apiRoutes = { [path]: redirect(() => `${blobUrl}/archive?${SIGNATURE}`) };
    blobRoutes = { '/archive': text(`PK ${TOKEN}`) };
    const redirected = await recorder.fetch(`${apiUrl}${path}`, { redirect: 'manual' });
    const archive = await recorder.fetch(redirected.headers.get('location') ?? '');
    expect(await archive.text()).toBe(`PK ${TOKEN}`);
    expect(await answers()).toEqual([{ method: 'GET', path, query: '', status: 410, headers: {} }]);
    expect(await readdir(join(recording(), 'logs'))).toEqual([]);
  });
});

describe('the folder', () => {
  test('says that the recording is not finished until it is', async () => {
    expect(JSON.parse(await stored('recording.json'))).toMatchObject({ finished: false });
  });

  test('must be empty', async () => {
    await expect(open(recording())).rejects.toMatchObject({ code: 'bad-recording-folder', exitCode: 2 });
  });

  test('must be a folder', async () => {
    await writeFile(join(folder, 'file'), '');
    await expect(open(join(folder, 'file'))).rejects.toMatchObject({ code: 'bad-recording-folder' });
  });
});
