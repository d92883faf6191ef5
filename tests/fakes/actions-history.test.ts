import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import yauzl from 'yauzl';
import { failed, HistoryBuilder, passed, skipped } from './actions-history/builder.ts';
import type { ActionsHistory } from './actions-history/history.ts';
import { logText } from './actions-history/log-text.ts';
import {
  type ActionsHistoryDouble,
  type ActionsHistoryOptions,
  startActionsHistory,
} from './actions-history/server.ts';
import { zip } from './actions-history/zip.ts';

type Body = Record<string, unknown> & { readonly [name: string]: unknown };

const open: ActionsHistoryDouble[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((double) => double.close()));
});

async function start(history: ActionsHistory, options: ActionsHistoryOptions = {}): Promise<ActionsHistoryDouble> {
  const double = await startActionsHistory(history, options);
  open.push(double);
  return double;
}

/** A run that failed, was re-run in part and turned green, beside a plain green one. */
function rerunHistory(): ActionsHistory {
  const builder = new HistoryBuilder();
  const ci = builder.workflow();
  builder.workflow('.github/workflows/e2e.yml', 'E2E');
  builder.run({
    workflow: ci,
    attempts: [[passed('build'), failed('test', 'it broke\n'), skipped('deploy')], [passed('test')]],
    artifacts: [
      { name: 'junit', zip: zip({ 'a.xml': '<testsuite/>' }) },
      { name: 'old', zip: zip({}), expired: true },
    ],
  });
  builder.run({ workflow: ci, attempts: [[passed('build')]], event: 'pull_request', headBranch: 'topic' });
  builder.file('.github/CODEOWNERS', '* @acme/ci\n');
  builder.issue({ title: 'Flaky tests', labels: ['flaky-test'] });
  builder.issue({ title: 'A change', isPullRequest: true, user: { id: 9, login: 'dev' } });
  return builder.history();
}

const RUN = 15_000_000_001;
const [BUILD, TEST, DEPLOY, TEST_AGAIN] = [42_000_000_001, 42_000_000_002, 42_000_000_003, 42_000_000_004];

async function get(double: ActionsHistoryDouble, path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`${double.apiUrl}/repos/acme/widgets${path}`, { redirect: 'manual', ...init });
}

async function json(double: ActionsHistoryDouble, path: string): Promise<Body> {
  return (await (await get(double, path)).json()) as Body;
}

function pick(items: unknown, ...names: readonly string[]): unknown[] {
  return (items as Body[]).map((item) => names.map((name) => item[name]));
}

describe('routes', () => {
  it('serves every object of a history in a shape that GitHub describes', async () => {
    const double = await start(rerunHistory());
    const statuses: Record<string, number> = {};
    for (const path of [
      '',
      '/actions/workflows',
      '/actions/workflows/ci.yml',
      '/actions/workflows/90000002/runs',
      '/actions/runs',
      `/actions/runs/${RUN}`,
      `/actions/runs/${RUN}/attempts/1`,
      `/actions/runs/${RUN}/attempts/3`,
      `/actions/runs/${RUN}/attempts/1/jobs`,
      `/actions/runs/${RUN}/jobs?filter=all`,
      '/actions/runs/1',
      `/actions/jobs/${TEST}`,
      `/actions/jobs/${TEST}/logs`,
      `/actions/runs/${RUN}/artifacts`,
      '/issues?state=all',
      '/actions/artifacts?name=junit',
      '/actions/artifacts/3000000001/zip',
      '/actions/artifacts/3000000002/zip',
      `/check-runs/${TEST}/annotations`,
      `/check-runs/${DEPLOY}/annotations`,
      '/contents/.github%2FCODEOWNERS',
      '/contents/CODEOWNERS',
      '/compare/main...other',
    ]) {
      statuses[path] = (await get(double, path)).status;
    }
    const [first, second] = rerunHistory().runs.map((run) => run.headSha);
    statuses['/compare'] = (await get(double, `/compare/${first}...${second}`)).status;
    statuses['/rate_limit'] = (await fetch(`${double.apiUrl}/rate_limit`)).status;

    expect(statuses).toMatchInlineSnapshot(`
      {
        "": 200,
        "/actions/artifacts/3000000001/zip": 302,
        "/actions/artifacts/3000000002/zip": 410,
        "/actions/artifacts?name=junit": 200,
        "/actions/jobs/42000000002": 200,
        "/actions/jobs/42000000002/logs": 302,
        "/actions/runs": 200,
        "/actions/runs/1": 404,
        "/actions/runs/15000000001": 200,
        "/actions/runs/15000000001/artifacts": 200,
        "/actions/runs/15000000001/attempts/1": 200,
        "/actions/runs/15000000001/attempts/1/jobs": 200,
        "/actions/runs/15000000001/attempts/3": 404,
        "/actions/runs/15000000001/jobs?filter=all": 200,
        "/actions/workflows": 200,
        "/actions/workflows/90000002/runs": 200,
        "/actions/workflows/ci.yml": 200,
        "/check-runs/42000000002/annotations": 200,
        "/check-runs/42000000003/annotations": 404,
        "/compare": 200,
        "/compare/main...other": 404,
        "/contents/.github%2FCODEOWNERS": 200,
        "/contents/CODEOWNERS": 404,
        "/issues?state=all": 200,
        "/rate_limit": 200,
      }
    `);
    expect(double.violations).toEqual([]);
  });

  it('shows only the latest attempt of a run in lists, and each attempt when asked', async () => {
    const double = await start(rerunHistory());
    const fields = ['run_attempt', 'conclusion', 'run_started_at', 'previous_attempt_url'] as const;
    const list = await json(double, '/actions/runs');
    const attempt = await json(double, `/actions/runs/${RUN}/attempts/1`);

    expect(pick(list['workflow_runs'], 'id', ...fields)).toEqual([
      [RUN + 1, 1, 'success', '2026-11-01T07:00:00Z', null],
      [RUN, 2, 'success', '2026-11-01T06:12:10Z', `${double.apiUrl}/repos/acme/widgets/actions/runs/${RUN}/attempts/1`],
    ]);
    expect(pick([attempt], ...fields)).toEqual([[1, 'failure', '2026-11-01T06:00:00Z', null]]);
  });

  it('can leave out or repeat the jobs that did not run again', async () => {
    const path = `/actions/runs/${RUN}/attempts/2/jobs`;
    const only = await start(rerunHistory(), { carryOver: false });
    const repeated = await start(rerunHistory(), { carryOver: true });

    expect(pick((await json(only, path))['jobs'], 'id', 'name', 'run_attempt', 'started_at')).toEqual([
      [TEST_AGAIN, 'test', 2, '2026-11-01T06:12:20Z'],
    ]);
    expect(pick((await json(repeated, path))['jobs'], 'id', 'name', 'run_attempt', 'started_at')).toEqual([
      [TEST_AGAIN, 'test', 2, '2026-11-01T06:12:20Z'],
      [42_000_000_006, 'build', 2, '2026-11-01T06:00:10Z'],
      [42_000_000_007, 'deploy', 2, '2026-11-01T06:00:10Z'],
    ]);
  });

  it('gives the jobs of the latest attempt or of all', async () => {
    const double = await start(rerunHistory());
    const path = `/actions/runs/${RUN}/jobs`;
    expect(pick((await json(double, path))['jobs'], 'id')).toEqual([[TEST_AGAIN]]);
    expect(pick((await json(double, `${path}?filter=all`))['jobs'], 'id')).toEqual([
      [BUILD],
      [TEST],
      [DEPLOY],
      [TEST_AGAIN],
    ]);
  });

  it('names a deleted fork by null and another fork by its id', async () => {
    const builder = new HistoryBuilder();
    builder.run({ attempts: [[passed('build')]], event: 'pull_request', headRepositoryId: null });
    builder.run({ attempts: [[passed('build')]], event: 'pull_request', headRepositoryId: 5, headBranch: 'main' });
    const double = await start(builder.history());
    const runs = (await json(double, '/actions/runs'))['workflow_runs'] as Body[];

    expect(runs.map((run) => (run['head_repository'] as Body | null)?.['id'] ?? null)).toEqual([5, null]);
    expect(double.violations).toEqual([]);
  });

  it('gives files as JSON or raw', async () => {
    const double = await start(rerunHistory());
    const raw = await get(double, '/contents/.github/CODEOWNERS', {
      headers: { accept: 'application/vnd.github.raw+json' },
    });
    const file = await json(double, '/contents/.github/CODEOWNERS');

    expect([await raw.text(), Buffer.from(file['content'] as string, 'base64').toString()]).toEqual([
      '* @acme/ci\n',
      '* @acme/ci\n',
    ]);
  });

  it('lists issues by state, label and author, pull requests among them', async () => {
    const double = await start(rerunHistory());
    const numbers = async (query: string) =>
      ((await (await get(double, `/issues?${query}`)).json()) as Body[]).map((issue) => [
        issue['number'],
        'pull_request' in issue,
      ]);
    expect([
      await numbers('state=all'),
      await numbers('labels=flaky-test'),
      await numbers('creator=github-actions%5Bbot%5D'),
      await numbers('state=closed'),
    ]).toEqual([
      [
        [2, true],
        [1, false],
      ],
      [[1, false]],
      [[1, false]],
      [],
    ]);
  });

  it('compares two commits of the default branch', async () => {
    const history = rerunHistory();
    const [older, newer] = history.runs.map((run) => run.headSha);
    const double = await start(history);
    const ahead = await json(double, `/compare/${older}...${newer}`);
    const behind = await json(double, `/compare/${newer}...${older}`);

    expect([ahead, behind].map((one) => [one['status'], one['ahead_by'], one['behind_by']])).toEqual([
      ['ahead', 1, 0],
      ['behind', 0, 1],
    ]);
    expect(pick(ahead['commits'], 'sha')).toEqual([[newer]]);
    expect(double.violations).toEqual([]);
  });
});

describe('lists', () => {
  it('come in pages that lead to each other by the id of the repository', async () => {
    const double = await start(manyRuns(45));
    const first = await get(double, '/actions/runs?per_page=20');
    const second = await fetch(`${double.apiUrl}/repositories/700000001/actions/runs?per_page=20&page=2`);
    const third = await fetch(`${double.apiUrl}/repositories/700000001/actions/runs?per_page=20&page=3`);
    const link = (page: number, rel: string) =>
      `<${double.apiUrl}/repositories/700000001/actions/runs?per_page=20&page=${page}>; rel="${rel}"`;

    expect([first, second, third].map((response) => response.headers.get('link'))).toEqual([
      [link(2, 'next'), link(3, 'last')].join(', '),
      [link(1, 'prev'), link(3, 'next'), link(3, 'last'), link(1, 'first')].join(', '),
      [link(2, 'prev'), link(1, 'first')].join(', '),
    ]);
    expect(((await third.json()) as Body)['workflow_runs']).toHaveLength(5);
    expect(double.violations).toEqual([]);
  });

  it('never hold more than 1,000 results when filtered', async () => {
    const double = await start(manyRuns(1_005), { oracle: false });
    const total = async (query: string) => (await json(double, `/actions/runs?per_page=1&${query}`))['total_count'];
    expect([await total(''), await total('branch=main'), await total('event=push')]).toEqual([1_005, 1_000, 503]);
    expect((await json(double, '/actions/runs?branch=main&per_page=100&page=11'))['workflow_runs']).toEqual([]);
  });

  it.each([
    ['2026-11-02..2026-11-03', [2, 3]],
    ['2026-11-02T00:00:00Z..2026-11-03T00:00:00Z', [2, 3]],
    ['2026-11-02T00:00:01Z..*', [3, 4]],
    ['>=2026-11-03', [3, 4]],
    ['>2026-11-03', [4]],
    ['<=2026-11-02', [1, 2]],
    ['<2026-11-02', [1]],
    ['2026-11-04', [4]],
  ])('of runs created %s', async (created, numbers) => {
    const double = await start(manyRuns(4, 24 * 60));
    const list = await json(double, `/actions/runs?${new URLSearchParams({ created }).toString()}`);
    expect(pick(list['workflow_runs'], 'run_number').flat().toReversed()).toEqual(numbers);
    expect(double.violations).toEqual([]);
  });

  it('take a status or a conclusion of the latest attempt, but not startup_failure', async () => {
    const builder = new HistoryBuilder();
    builder.run({ attempts: [[failed('test', 'x')], [passed('test')]] });
    builder.run({ attempts: [[failed('test', 'x')]] });
    builder.run({ attempts: [[{ name: 'test', conclusion: null }]] });
    const double = await start(builder.history());
    const numbers = async (status: string) =>
      pick((await json(double, `/actions/runs?status=${status}`))['workflow_runs'], 'run_number').flat();

    expect([
      await numbers('completed'),
      await numbers('success'),
      await numbers('failure'),
      await numbers('in_progress'),
    ]).toEqual([[2, 1], [1], [2], [3]]);
    expect(double.violations).toEqual([]);
    expect((await get(double, '/actions/runs?status=startup_failure')).status).toBe(422);
    expect(double.violations.map((violation) => [violation.where, violation.problem])).toEqual([
      ['request', 'query status must be equal to one of the allowed values'],
      ['answer', 'status 422 is not described'],
    ]);
  });
});

describe('logs', () => {
  it('come from another origin that wants no token', async () => {
    const double = await start(rerunHistory(), { token: 'secret' });
    const headers = { authorization: 'Bearer secret' };
    const redirect = await get(double, `/actions/jobs/${TEST}/logs`, { headers });
    const link = redirect.headers.get('location') ?? '';
    const plain = await fetch(link);
    const withToken = await fetch(link, { headers });

    expect(new URL(link).origin).toBe(double.blobUrl);
    expect([redirect.status, plain.status, await plain.text()]).toEqual([302, 200, 'it broke\n']);
    expect([withToken.status, withToken.headers.get('content-type')]).toEqual([403, 'application/xml']);
    expect(double.requests.map(({ host, path, status }) => [host, path, status])).toEqual([
      ['api', `/repos/acme/widgets/actions/jobs/${TEST}/logs`, 302],
      ['blob', `/job-logs/${TEST}.txt`, 200],
      ['blob', `/job-logs/${TEST}.txt`, 403],
    ]);
  });

  it('open with their own signature only, for as long as the link lives', async () => {
    const double = await start(rerunHistory());
    const own = await signedLink(double);
    const other = await signedLink(double, BUILD);
    const mixed = new URL(own);
    mixed.searchParams.set('sig', new URL(other).searchParams.get('sig') ?? '');
    const late = await signedLink(await start(rerunHistory(), { linkSeconds: -1 }));

    expect(await Promise.all([own, mixed, `${double.blobUrl}/job-logs/${TEST}.txt`, late].map(status))).toEqual([
      200, 403, 403, 403,
    ]);
  });

  it('may be expired, missing, or made when asked for', async () => {
    const builder = new HistoryBuilder();
    builder.run({
      attempts: [
        [failed('a', 'expired'), failed('b', 'missing'), failed('c', () => 'made\n'), skipped('d'), passed('e')],
      ],
    });
    const double = await start(builder.history());
    const ids = [0, 1, 2, 3, 4].map((index) => 42_000_000_001 + index);
    const answers = await Promise.all(ids.map((id) => get(double, `/actions/jobs/${id}/logs`)));

    expect(answers.map((answer) => answer.status)).toEqual([410, 404, 302, 404, 302]);
    expect(await (await fetch(answers[2]?.headers.get('location') ?? '')).text()).toBe('made\n');
    expect(double.violations).toEqual([]);
  });

  it('look like those of the runner: stamps, continuation lines, marks in the middle', () => {
    const text = logText(['first', 'two\nlines', 'after a block'], { bomBefore: [0, 2] });
    expect(text.replaceAll('\u{feff}', '<mark>')).toMatchInlineSnapshot(`
      "<mark>2026-11-01T06:00:10.0000000Z first
      2026-11-01T06:00:10.0100007Z two
      lines
      <mark>2026-11-01T06:00:10.0200014Z after a block
      "
    `);
  });
});

describe('artifacts', () => {
  it('are zip archives behind a redirect, with their digest in the list', async () => {
    const double = await start(rerunHistory());
    const list = await json(double, `/actions/runs/${RUN}/artifacts?name=junit`);
    const redirect = await get(double, '/actions/artifacts/3000000001/zip');
    const bytes = Buffer.from(await (await fetch(redirect.headers.get('location') ?? '')).arrayBuffer());

    expect(pick(list['artifacts'], 'name', 'expired', 'digest')).toEqual([
      ['junit', false, `sha256:${createHash('sha256').update(bytes).digest('hex')}`],
    ]);
    expect(await unzip(bytes)).toEqual({ 'a.xml': '<testsuite/>' });
  });
});

describe('what goes wrong', () => {
  it('refuses a wrong token, an unknown version and a client without a name', async () => {
    const double = await start(rerunHistory(), { token: 'secret' });
    const answer = async (headers: Record<string, string>) => (await get(double, '', { headers })).status;
    expect([
      await answer({}),
      await answer({ authorization: 'Bearer wrong' }),
      await answer({ authorization: 'token secret' }),
      await answer({ authorization: 'Bearer secret', 'x-github-api-version': '2021-01-01' }),
    ]).toEqual([401, 401, 200, 400]);
  });

  it('uses up the primary limit', async () => {
    const double = await start(rerunHistory(), { rateLimitAfter: 2 });
    const answers = [await get(double, ''), await get(double, '/actions/runs'), await get(double, '')];
    expect(answers.map((one) => [one.status, one.headers.get('x-ratelimit-remaining')])).toEqual([
      [200, '1'],
      [200, '0'],
      [403, '0'],
    ]);
    expect(Number(answers[2]?.headers.get('x-ratelimit-reset'))).toBeGreaterThan(0);
    expect((await fetch(`${double.apiUrl}/rate_limit`)).status).toBe(200);
    expect(double.violations).toEqual([]);
  });

  it('asks to wait once for the secondary limit', async () => {
    const double = await start(rerunHistory(), { secondaryLimit: { after: 1, retryAfterSeconds: 7 } });
    const answers = [await get(double, ''), await get(double, ''), await get(double, '')];
    expect(answers.map((one) => [one.status, one.headers.get('retry-after')])).toEqual([
      [200, null],
      [403, '7'],
      [200, null],
    ]);
  });

  it('lacks a permission, fails once, and breaks off a download', async () => {
    const double = await start(rerunHistory(), {
      forbidden: [/\/annotations$/],
      inject: [{ path: /\/actions\/runs$/, status: 502 }],
      cut: [{ path: /\/job-logs\//, afterBytes: 3 }],
    });
    const forbidden = await get(double, `/check-runs/${TEST}/annotations`);
    const runs = [await get(double, '/actions/runs'), await get(double, '/actions/runs')];
    const link = (await get(double, `/actions/jobs/${TEST}/logs`)).headers.get('location') ?? '';

    expect([forbidden.status, ((await forbidden.json()) as Body)['message']]).toEqual([
      403,
      'Resource not accessible by integration',
    ]);
    expect(runs.map((one) => one.status)).toEqual([502, 200]);
    await expect(fetch(link).then((response) => response.text())).rejects.toThrow('terminated');
    expect(double.violations).toEqual([]);
  });

  it('can send downloads to a host that nobody asked for', async () => {
    const double = await start(rerunHistory(), { redirectOrigin: 'http://127.0.0.2:9' });
    const link = (await get(double, `/actions/jobs/${TEST}/logs`)).headers.get('location') ?? '';
    expect(new URL(link).origin).toBe('http://127.0.0.2:9');
  });

  it('counts how many requests are open at once', async () => {
    const double = await start(rerunHistory(), { latencyMs: 30 });
    await Promise.all([1, 2, 3].map(() => get(double, '/actions/runs')));
    await get(double, '/actions/runs');
    expect(double.maxConcurrent()).toBe(3);
  });

  it('notices an answer of its own that GitHub would not give', async () => {
    const history = rerunHistory();
    const [workflow] = history.workflows;
    const double = await start({ ...history, workflows: [{ ...workflow, state: 'broken' }] as never });
    await get(double, '/actions/workflows');
    expect(double.violations).toEqual([
      {
        where: 'answer',
        method: 'GET',
        path: '/repos/acme/widgets/actions/workflows',
        problem: 'body/workflows/0/state must be equal to one of the allowed values',
      },
    ]);
  });

  it('takes no writes, and notices requests that GitHub does not know', async () => {
    const double = await start(rerunHistory());
    const post = await get(double, '/issues', { method: 'POST', body: JSON.stringify({ body: 'no title' }) });
    expect(post.status).toBe(404);
    expect(double.violations.map(({ where, problem }) => `${where}: ${problem}`)).toMatchInlineSnapshot(`
      [
        "request: body must have required property 'title'",
      ]
    `);
  });
});

function manyRuns(count: number, minutesBetweenRuns = 1): ActionsHistory {
  const builder = new HistoryBuilder({ minutesBetweenRuns, since: '2026-11-01T00:00:00Z' });
  for (let index = 0; index < count; index += 1) {
    builder.run({ attempts: [[passed('build')]], event: index % 2 === 0 ? 'push' : 'schedule' });
  }
  return builder.history();
}

async function signedLink(double: ActionsHistoryDouble, job = TEST): Promise<string> {
  return (await get(double, `/actions/jobs/${job}/logs`)).headers.get('location') ?? '';
}

async function status(url: string | URL): Promise<number> {
  return (await fetch(url)).status;
}

async function unzip(bytes: Buffer): Promise<Record<string, string>> {
  const archive = await yauzl.fromBufferPromise(bytes);
  const files: Record<string, string> = {};
  for await (const entry of archive.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await archive.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    files[entry.fileName] = Buffer.concat(chunks).toString();
  }
  return files;
}
