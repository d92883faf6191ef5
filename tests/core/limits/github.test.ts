import { setTimeout as sleep } from 'node:timers/promises';
import { reportFilesOf } from '../../../src/io/github/artifacts.ts';
import { boundedFetch } from '../../../src/io/github/bounded-fetch.ts';
import { createCiHistory } from '../../../src/io/github/ci-history.ts';
import { createGitHubClient } from '../../../src/io/github/client.ts';
import { readLog } from '../../../src/io/github/job-log.ts';
import { whenFree } from '../../../src/io/github/open-requests.ts';
import type { Downloads } from '../../../src/io/github/signed-download.ts';
import { atDuration, atLimit } from './at-limit.ts';

const STORAGE = 'https://storage.blob.core.windows.net/log';
const API = 'https://api.github.com';
const audit = { record: () => {} };

type Fetch = typeof globalThis.fetch;

const downloadsBy = (fetch: Fetch): Downloads => ({ apiUrl: new URL(API), fetch, audit, retryMs: 1 });
const location = { ok: true, value: STORAGE } as const;
const answer =
  (body: string): Fetch =>
  () =>
    Promise.resolve(new Response(body));

/** Answers after so many milliseconds, unless it is told to stop. */
const slowly =
  (ms: number, body: string): Fetch =>
  async (_, init) => {
    await sleep(ms, undefined, init?.signal ? { signal: init.signal } : {});
    return new Response(body);
  };

atLimit(
  'logDownloadBytes',
  async (size) => {
    const log = await readLog(downloadsBy(answer('x'.repeat(size))), location, () => {});
    return log.ok && !log.value.cut;
  },
  { lowered: 10 },
);

atDuration('logSeconds', async (ms) => (await readLog(downloadsBy(slowly(ms, 'log')), location, () => {})).ok);

// No archive at all, which is told once it has been read.
atLimit(
  'reportArchiveBytes',
  async (size) => {
    const files = await reportFilesOf(downloadsBy(answer('x'.repeat(size))), location);
    return !files.ok && files.gap === 'invalid-answer';
  },
  { lowered: 10 },
);

atLimit('downloadHops', async (size) => {
  let hop = 0;
  const fetch: Fetch = () => {
    hop += 1;
    const redirect = new Response(null, { status: 302, headers: { location: STORAGE } });
    return Promise.resolve(hop < size ? redirect : new Response('log'));
  };
  return (await readLog(downloadsBy(fetch), location, () => {})).ok;
});

async function succeeds(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch {
    return false;
  }
}

atLimit('apiAnswerBytes', (size) => succeeds(() => boundedFetch(answer('x'.repeat(size)))(API)), { lowered: 10 });

atDuration('apiSeconds', (ms) => succeeds(() => boundedFetch(slowly(ms, '{}'))(API)));

atLimit('concurrentRequests', async (size) => {
  let open = 0;
  let most = 0;
  const hold = async () => {
    open += 1;
    most = Math.max(most, open);
    await sleep(20);
    open -= 1;
  };
  await Promise.all(Array.from({ length: size }, () => whenFree(hold)));
  return most === size;
});

const client = (fetch: Fetch) =>
  createGitHubClient({ token: 'secret', baseUrl: API, userAgent: 'test', audit, fetch, retryMs: 20 });

// The client counts a second as 20 milliseconds here; what the service asked for is compared as it is.
atLimit(
  'rateLimitWaitSeconds',
  async (size) => {
    let asked = 0;
    const limited: Fetch = () => {
      asked += 1;
      const body = JSON.stringify({ message: 'You have exceeded a secondary rate limit.' });
      const headers = { 'retry-after': String(size), 'content-type': 'application/json' };
      return Promise.resolve(asked > 1 ? Response.json({}) : new Response(body, { status: 403, headers }));
    };
    return succeeds(() => client(limited).request('GET /repos/{owner}/{repo}', { owner: 'a', repo: 'b' }));
  },
  { lowered: 3 },
);

atLimit(
  'codeownersBytes',
  async (size) => {
    const content = Buffer.from('x'.repeat(size)).toString('base64');
    const file = { type: 'file', encoding: 'base64', content, size };
    const fetch: Fetch = () => Promise.resolve(Response.json(file));
    const ci = createCiHistory(client(fetch), { owner: 'a', name: 'b', apiUrl: API, audit });
    return (await ci.file('CODEOWNERS')).ok;
  },
  { lowered: 10 },
);
