import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { createCiHistory } from '../../../src/io/github/ci-history.ts';
import { createGitHubClient } from '../../../src/io/github/client.ts';
import { isAllowedDownload } from '../../../src/io/github/download-hosts.ts';
import { failed } from '../../fakes/actions-history/builder.ts';
import type { ActionsHistoryOptions } from '../../fakes/actions-history/server.ts';
import { check, type Family, type Outcome, once } from '../family.ts';
import { gapsOf, sameCounts } from '../gaps.ts';
import { flakyRuns, foundIds, issueOf, pytestLog } from '../hostile-logs.ts';
import { type PipelineEnd, runPipeline } from '../pipeline.ts';

const REAL = 'tests/test_queue.py::test_drains';
/** In logs that are never to be read. */
const HIDDEN = 'tests/test_hidden.py::test_never_read';
const CANARY = 'words-of-a-service';
/** Jobs of the doubles get their ids in the order in which they are made: the real test's four come first. */
const FIRST_JOB = 42_000_000_005;
const FIRST_RUN = 15_000_000_003;

/** Each run has one red job whose log is asked for, and a green one beside it. */
function hostileRuns(count: number) {
  return (builder: Parameters<typeof flakyRuns>[0]): void => {
    flakyRuns(builder, [pytestLog([{ id: REAL }])]);
    for (let i = 0; i < count; i += 1) builder.run({ attempts: [[failed('hidden', pytestLog([{ id: HIDDEN }]))]] });
  };
}

/** Number of the hostile log that an address of the API or of the storage asks for; -1: none of them. */
function logNumber(path: string): number {
  const id = /^\/repos\/octo-org\/widgets\/actions\/jobs\/(\d+)\/logs$|^\/job-logs\/(\d+)\.txt$/.exec(path);
  const index = id === null ? -1 : Number(id[1] ?? id[2]) - FIRST_JOB;
  return index >= 0 ? index : -1;
}
const jobsOf = (index: number) => `/repos/octo-org/widgets/actions/runs/${FIRST_RUN + index}/jobs`;

/** The real test is found all the same, and of the hidden ones nothing is known. */
function unharmed(end: PipelineEnd): void {
  issueOf(end);
  check(foundIds(end).join() === REAL, 'the findings are not the one real test');
  const stored = [...end.files.values()].some((bytes) => bytes.includes(HIDDEN));
  check(!stored, 'something was stored that should never have been read');
}

function sameGaps(end: PipelineEnd, expected: Readonly<Record<string, number>>): void {
  const isSame = sameCounts(gapsOf(end), new Map(Object.entries(expected)));
  check(isSame, 'what is missing is not what was expected');
}

/** A host that nobody may ask, and what it was asked all the same. */
async function startTrap(): Promise<{ readonly port: number; readonly asked: string[]; close(): void }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.url} ${request.headers.authorization ?? ''}`);
    response.end('{}');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { port: (server.address() as AddressInfo).port, asked, close: () => server.close() };
}

/** Where logs are said to be. */
const PLACES = [
  'https://evil.example/log',
  'http://169.254.169.254/latest/meta-data',
  'http://127.0.0.1.evil.example/log',
  'http://user:password@127.0.0.1/log',
  'file:///etc/passwd',
  'data:text/plain,FAILED',
  '//evil.example/log',
  'http://[broken',
  '',
];
/** A chain of redirects between allowed hosts, of a job of its own. */
const CHAIN = PLACES.length;

const redirects = once(async () => {
  const trap = await startTrap();
  const elsewhere = `http://127.0.0.1:${trap.port}/trap`;
  const tamper: ActionsHistoryOptions['tamper'] = ({ path }, answer) => {
    const index = logNumber(path);
    if (index >= 0 && index < PLACES.length)
      return { status: 302, json: {}, headers: { location: PLACES[index] ?? '' } };
    // The lists of two runs lead to another port, and round in a circle.
    if (path === jobsOf(CHAIN + 1)) return { status: 301, json: {}, headers: { location: elsewhere } };
    if (path === jobsOf(CHAIN + 2)) return { status: 307, json: {}, headers: { location: path } };
    return answer;
  };
  const byHand: ActionsHistoryOptions['byHand'] = (host, path, response) => {
    if (host !== 'blob' || !(logNumber(path) === CHAIN || path.startsWith('/hop'))) return false;
    const hop = Number(path.replace('/hop', '')) || 0;
    response.writeHead(302, { location: `/hop${hop + 1}` }).end();
    return true;
  };
  try {
    const end = await runPipeline({ build: hostileRuns(CHAIN + 3), reading: { tamper, byHand } });
    return { end, asked: trap.asked };
  } finally {
    trap.close();
  }
});

async function notFollowed(): Promise<readonly Outcome[]> {
  const { end, asked } = await redirects();
  unharmed(end);
  check(asked.length === 0, 'another host was asked');
  // Eight places and the chain; the last place is none, which is no redirect.
  sameGaps(end, { 'log refused-redirect': PLACES.length, 'log invalid-answer': 1, 'jobs refused-redirect': 2 });
  const stored = end.readRequests.filter(({ host }) => host === 'blob');
  check(
    stored.every(({ headers }) => headers.authorization === undefined),
    'the storage was sent credentials',
  );
  check(stored.filter(({ path }) => path.startsWith('/hop')).length <= 1, 'a chain of redirects was followed');
  return ['REJ'];
}

/** The doubles are on loopback, where only loopback may be followed to; the real API's rule is another. */
async function realHosts(): Promise<readonly Outcome[]> {
  const api = new URL('https://api.github.com');
  const refused = [...PLACES, 'http://x.blob.core.windows.net/a', 'https://localhost/a', 'http://127.0.0.1:1/a'];
  const followed = refused.filter(
    (place) => URL.canParse(place, api.href) && isAllowedDownload(new URL(place, api), api),
  );
  check(followed.length === 0, 'a redirect to a host that is not the storage would be followed');
  check(isAllowedDownload(new URL('https://x.blob.core.windows.net/a?sig=b'), api), 'the storage itself is refused');
  return ['REJ'];
}

const HTML = `<html>##[add-mask]e ${CANARY}\n::error::${CANARY}</html>`;

const problems = once(() =>
  runPipeline({
    build: (builder) => {
      hostileRuns(0)(builder);
      for (const log of ['expired', 'missing']) builder.run({ attempts: [[failed('hidden', log)]] });
      builder.run({ attempts: [[failed('hidden', pytestLog([{ id: HIDDEN }]))]] });
    },
    reading: {
      tamper: ({ path }, answer) => {
        const headers = { 'content-type': 'text/html' };
        return logNumber(path) === 2 ? { status: 502, text: HTML, headers } : answer;
      },
    },
    never: [CANARY],
  }),
);

async function skipped(): Promise<readonly Outcome[]> {
  const end = await problems();
  unharmed(end);
  sameGaps(end, { 'log expired': 1, 'log missing': 1, 'log network': 1 });
  check(![...end.files.values()].some((bytes) => bytes.includes(CANARY)), 'words of an error are in a document');
  return ['REJ', 'SILENT'];
}

/** More than three years. A part that only waited a minute would be ended by `run-part.ts`. */
const WAIT_SECONDS = '99999999';

async function notWaitedFor(): Promise<readonly Outcome[]> {
  const end = await runPipeline({
    build: hostileRuns(1),
    reading: {
      tamper: ({ path }, answer) => {
        const json = { message: `You have exceeded a secondary rate limit. ${CANARY}` };
        const headers = { 'retry-after': WAIT_SECONDS };
        return logNumber(path) === 0 ? { status: 403, json, headers } : answer;
      },
    },
    never: [CANARY],
  });
  check(end.exitCodes === '0 0 0', `the parts ended with ${end.exitCodes}`);
  check((gapsOf(end).get('log rate-limited') ?? 0) > 0, 'the limit is not said');
  check(end.readRequests.filter(({ path }) => logNumber(path) === 0).length === 1, 'it was asked again all the same');
  return ['REJ', 'FAST'];
}

/** To give up three answers that never end, each tried three times. */
const PATIENCE_SECONDS = 30;
const MEGABYTE = 1024 * 1024;
/** More than a log may have, and more than an answer of the API may have. */
const swollenLog = () => gzipSync(Buffer.alloc(80 * MEGABYTE, `${'x'.repeat(4_000)}\n`));
const swollenAnswer = () => gzipSync(Buffer.alloc(40 * MEGABYTE, ' '));
const LAYERS = 6;

const bodies = once(() =>
  runPipeline({
    build: hostileRuns(4),
    reading: {
      byHand: (host, path, response) => {
        if (host === 'api' && path === jobsOf(3)) return packed(response, swollenAnswer(), 'application/json');
        return host === 'blob' && swollen(logNumber(path), response);
      },
    },
  }),
);

function packed(response: ServerResponse, bytes: Uint8Array, type: string): true {
  response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip', 'content-length': bytes.length });
  response.end(bytes);
  return true;
}

function swollen(index: number, response: ServerResponse): boolean {
  if (index === 0) return packed(response, swollenLog(), 'text/plain');
  if (index === 1) {
    // Says that a megabyte comes, and brings a letter.
    response.writeHead(200, { 'content-length': MEGABYTE }).write('x', () => response.destroy());
    return true;
  }
  if (index !== 2) return false;
  const encodings = Array.from({ length: LAYERS }, () => 'gzip').join(', ');
  response.writeHead(200, { 'content-encoding': encodings }).end(gzipSync('no'));
  return true;
}

async function capped(): Promise<readonly Outcome[]> {
  const end = await bodies();
  issueOf(end);
  check(foundIds(end).join() === REAL, 'the findings are not the one real test');
  sameGaps(end, { 'log too-large': 1, 'log network': 2, 'jobs too-large': 1 });
  const log = end.files.get(`evidence/logs/${FIRST_JOB}.log`);
  check(log !== undefined && log.length < STORED_BYTES, 'what was kept of the log is not bounded');
  return ['CAP', 'REJ'];
}

/** Head, tail and a line between them. */
const STORED_BYTES = 5 * MEGABYTE;

/** For one answer or download here; in the product it is a minute or less. */
const PATIENCE = 0.3;
const DRIP_MS = 20;

/** A server that begins every answer as it should be and then sends a letter now and then, for ever. */
async function neverEnding(): Promise<readonly Outcome[]> {
  const server = createServer((request, response) => {
    const isLog = request.url?.endsWith('/logs') === true;
    if (isLog) return response.writeHead(302, { location: '/storage' }).end();
    response.writeHead(200, { 'content-type': 'application/json' });
    const drip = setInterval(() => response.write(' '), DRIP_MS);
    return response.once('close', () => clearInterval(drip));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const audit = { record: () => {} };
  const client = createGitHubClient({
    ...{ token: undefined, baseUrl, userAgent: 'redteam', audit, readOnly: true },
    ...{ retryMs: 1, apiSeconds: PATIENCE },
  });
  const ci = createCiHistory(client, {
    ...{ owner: 'octo-org', name: 'widgets', apiUrl: baseUrl, audit },
    ...{ retryMs: 1, downloadSeconds: PATIENCE },
  });
  const started = performance.now();
  const answers = await Promise.all([ci.log('1', () => {}), ci.jobs('1', 1), ci.repository()]);
  server.closeAllConnections();
  server.close();
  const gaps = answers.map((answer) => (answer.ok ? 'ok' : answer.gap)).join();
  check(gaps === 'timed-out,timed-out,timed-out', 'an answer without an end was not given up');
  check(performance.now() - started < PATIENCE_SECONDS * 1_000, 'it took too long to give up');
  return ['REJ', 'FAST'];
}

export const families: readonly Family[] = [
  {
    id: 'A07',
    input: 'logs and lists that are said to be on other hosts, in files, behind passwords, behind chains of redirects',
    expected: ['REJ'],
    cases: [
      { name: 'nothing is asked there, and the run goes on', run: notFollowed },
      { name: 'the rule for the real API', run: realHosts },
    ],
  },
  {
    id: 'A08',
    input: 'logs that expired, errors in HTML with commands, limits that ask for years of waiting',
    expected: ['REJ', 'SILENT', 'FAST'],
    cases: [
      { name: 'expired, missing, broken', run: skipped },
      { name: 'waits', run: notWaitedFor },
    ],
  },
  {
    id: 'A09',
    input: 'answers that swell when they are unpacked, lengths that lie, answers that never end',
    expected: ['CAP', 'REJ', 'FAST'],
    cases: [
      { name: 'packed a thousand times, six times over, with another length', run: capped },
      { name: 'a letter now and then, for ever', run: neverEnding },
    ],
  },
];
