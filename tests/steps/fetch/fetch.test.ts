import { describe, expect, it } from 'vitest';
import { annotationSchema } from '../../../src/core/documents/annotations.ts';
import { LIMITS } from '../../../src/core/limits.ts';
import { failed, HistoryBuilder, type JobSpec, passed, skipped } from '../../fakes/actions-history/builder.ts';
import { logText } from '../../fakes/actions-history/log-text.ts';
import { zip } from '../../fakes/actions-history/zip.ts';
import { type Fetched, fetchFrom, inputs, TOKEN, withDouble } from './run-fetch.ts';

const LOG = logText(['FAILED tests/test_a.py::test_b - assert 1 == 2']);

/** Ids are long; tests name things by what they are. */
function jobsIn({ manifest }: Fetched): string[] {
  const runNumber = new Map(manifest.runs.map((run, index) => [run.id, index + 1]));
  return manifest.jobs.map((job) => `${runNumber.get(job.runId)}.${job.attempt} ${job.name} ${job.conclusion}`);
}

function gapsIn({ manifest }: Fetched): string[] {
  return manifest.completeness.gaps.map((gap) => `${gap.subject} ${gap.reason} ${gap.count}`);
}

function fetchHistory(builder: HistoryBuilder, options = {}, given = inputs()) {
  return withDouble(builder.history(), options, async ({ ci, double, audit }) => {
    const fetched = await fetchFrom(ci, given);
    expect(double.violations).toEqual([]);
    return { fetched, requests: double.requests, audit, maxConcurrent: double.maxConcurrent() };
  });
}

describe('fetchEvidence', () => {
  it('collects runs, jobs and the logs of failed jobs', async () => {
    const builder = new HistoryBuilder();
    builder.run({ attempts: [[passed('lint'), failed('test (3.12)', LOG), skipped('deploy')]] });
    builder.run({ attempts: [[passed('lint'), passed('test (3.12)'), passed('deploy')]] });
    builder.file('.github/CODEOWNERS', '* @acme/everyone\n');
    const { fetched, audit, requests } = await fetchHistory(builder);
    expect(fetched.manifest).toMatchInlineSnapshot(`
      {
        "binding": {
          "repositoryId": "700000001",
          "runAttempt": 1,
          "runId": "0",
        },
        "branch": "main",
        "completeness": {
          "complete": true,
          "gaps": [],
        },
        "createdAt": "2026-11-14T00:00:01.000Z",
        "files": [
          {
            "bytes": 17,
            "path": "CODEOWNERS",
            "sha256": "3f133a5b637e5b3d7c92f92e1a17a692d40a9db03086a1cddb36208d7859dcdf",
          },
          {
            "bytes": 79,
            "path": "logs/42000000002.log",
            "sha256": "210cd40c04814ef183be4748906f578f31860fc52913c3c7a8fda73947180cca",
          },
        ],
        "jobs": [
          {
            "attempt": 1,
            "completedAt": "2026-11-01T06:02:10Z",
            "conclusion": "success",
            "failedSteps": [],
            "id": "42000000001",
            "labels": [
              "ubuntu-24.04",
            ],
            "name": "lint",
            "runId": "15000000001",
            "startedAt": "2026-11-01T06:00:10Z",
          },
          {
            "attempt": 1,
            "completedAt": "2026-11-01T06:02:10Z",
            "conclusion": "failure",
            "failedSteps": [
              {
                "conclusion": "failure",
                "name": "Run tests",
                "number": 2,
              },
            ],
            "id": "42000000002",
            "labels": [
              "ubuntu-24.04",
            ],
            "name": "test (3.12)",
            "runId": "15000000001",
            "startedAt": "2026-11-01T06:00:10Z",
          },
          {
            "attempt": 1,
            "completedAt": "2026-11-01T07:02:10Z",
            "conclusion": "success",
            "failedSteps": [],
            "id": "42000000004",
            "labels": [
              "ubuntu-24.04",
            ],
            "name": "lint",
            "runId": "15000000002",
            "startedAt": "2026-11-01T07:00:10Z",
          },
          {
            "attempt": 1,
            "completedAt": "2026-11-01T07:02:10Z",
            "conclusion": "success",
            "failedSteps": [],
            "id": "42000000005",
            "labels": [
              "ubuntu-24.04",
            ],
            "name": "test (3.12)",
            "runId": "15000000002",
            "startedAt": "2026-11-01T07:00:10Z",
          },
          {
            "attempt": 1,
            "completedAt": "2026-11-01T07:02:10Z",
            "conclusion": "success",
            "failedSteps": [],
            "id": "42000000006",
            "labels": [
              "ubuntu-24.04",
            ],
            "name": "deploy",
            "runId": "15000000002",
            "startedAt": "2026-11-01T07:00:10Z",
          },
        ],
        "logs": [
          {
            "jobId": "42000000002",
            "omittedBytes": 0,
            "path": "logs/42000000002.log",
          },
        ],
        "reports": [],
        "repository": {
          "defaultBranch": "main",
          "id": "700000001",
          "name": "widgets",
          "owner": "acme",
          "serverUrl": "https://github.com",
          "visibility": "public",
        },
        "requests": {
          "budget": 800,
          "byKind": {
            "codeowners": 1,
            "jobs": 2,
            "log": 1,
            "repository": 1,
            "runs": 1,
          },
          "spent": 6,
        },
        "runs": [
          {
            "attempts": [
              {
                "conclusion": "failure",
                "number": 1,
              },
            ],
            "branch": "main",
            "createdAt": "2026-11-01T06:00:00Z",
            "event": "push",
            "headSha": "312c2ba7c290c4acf701d858e467a308c4d67e23",
            "id": "15000000001",
            "workflowId": "90000001",
          },
          {
            "attempts": [
              {
                "conclusion": "success",
                "number": 1,
              },
            ],
            "branch": "main",
            "createdAt": "2026-11-01T07:00:00Z",
            "event": "push",
            "headSha": "f23f735fb28a7bcab0286447b8bc1a36d1df2cf5",
            "id": "15000000002",
            "workflowId": "90000001",
          },
        ],
        "schema": "flakewarden/manifest",
        "tool": "flakewarden 0.1.0",
        "version": 1,
        "window": {
          "since": "2026-10-31T00:00:00Z",
          "until": "2026-11-14T00:00:00Z",
        },
        "workflows": [
          {
            "id": "90000001",
            "name": "CI",
            "path": ".github/workflows/ci.yml",
          },
        ],
      }
    `);
    expect([...fetched.store.files.keys()].toSorted()).toEqual(['CODEOWNERS', 'logs/42000000002.log', 'manifest.json']);
    expect(fetched.store.files.get('logs/42000000002.log')).toBe(LOG);
    expect(fetched.counts).toEqual({
      runs: 2,
      untrustedRuns: 0,
      jobs: 5,
      logs: 1,
      reports: 0,
      gaps: 0,
      requests: 6,
    });
    expect(requests.filter(({ host }) => host === 'blob').map(({ headers }) => headers.authorization)).toEqual([
      undefined,
    ]);
    expect(audit.map(({ route, status }) => `${status} ${route}`).toSorted()).toMatchInlineSnapshot(`
      [
        "200 /repos/{owner}/{repo}",
        "200 /repos/{owner}/{repo}/actions/runs",
        "200 /repos/{owner}/{repo}/actions/runs/{run_id}/jobs",
        "200 /repos/{owner}/{repo}/actions/runs/{run_id}/jobs",
        "200 /repos/{owner}/{repo}/contents/{path}",
        "200 blob",
        "302 /repos/{owner}/{repo}/actions/jobs/{job_id}/logs",
      ]
    `);
    expect(JSON.stringify(audit)).not.toContain('sig=');
  });

  it.each([true, false])(
    'finds a job that failed and then passed behind a green run (carry-over: %s)',
    async (carryOver) => {
      const builder = new HistoryBuilder();
      builder.run({ attempts: [[passed('lint'), failed('unit', LOG), passed('e2e')], [passed('unit')]] });
      builder.run({ attempts: [[failed('unit', LOG)], [failed('unit', LOG)], [passed('unit')]] });
      const { fetched } = await fetchHistory(builder, { carryOver });
      expect(jobsIn(fetched)).toEqual([
        '1.1 lint success',
        '1.1 unit failure',
        '1.1 e2e success',
        '1.2 unit success',
        '2.1 unit failure',
        '2.2 unit failure',
        '2.3 unit success',
      ]);
      expect(fetched.manifest.runs.map((run) => run.attempts.map((attempt) => attempt.conclusion))).toEqual([
        ['failure', 'success'],
        ['failure', 'failure', 'success'],
      ]);
      expect(fetched.counts.logs).toBe(3);
      expect(fetched.manifest.completeness.complete).toBe(true);
    },
  );

  it('leaves out what somebody outside could have caused, and what nobody asked for', async () => {
    const builder = new HistoryBuilder();
    const ci = builder.workflow('.github/workflows/ci.yml', 'CI');
    const nightly = builder.workflow('.github/workflows/nightly.yml', 'Nightly');
    const pages = builder.workflow('dynamic/pages/pages-build-deployment', 'pages');
    const own = builder.workflow('.github/workflows/flaky.yml', 'Flaky');
    const attempts = [[failed('unit', LOG)]];
    builder.run({ workflow: ci, attempts, headBranch: 'kept' });
    builder.run({ workflow: ci, attempts, headBranch: 'main', event: 'pull_request', headRepositoryId: 999 });
    builder.run({ workflow: ci, attempts, headBranch: 'main', event: 'pull_request', headRepositoryId: null });
    builder.run({ workflow: ci, attempts, headBranch: 'main', event: 'pull_request_target' });
    builder.run({ workflow: ci, attempts, headBranch: 'also-kept', event: 'pull_request' });
    builder.run({ workflow: ci, attempts, headBranch: 'kept-too', event: 'schedule' });
    builder.run({ workflow: nightly, attempts, headBranch: 'main', event: 'schedule' });
    builder.run({ workflow: pages, attempts, headBranch: 'main' });
    const self = builder.run({ workflow: own, attempts, headBranch: 'main' });
    const given = inputs({}, { runId: String(self.id) });
    const { fetched } = await fetchHistory(builder, {}, given);
    expect(fetched.manifest.runs.map((run) => run.branch)).toEqual(['kept', 'also-kept', 'kept-too']);
    expect(fetched.manifest.workflows.map((workflow) => workflow.path)).toEqual(['.github/workflows/ci.yml']);
    expect(fetched.counts.untrustedRuns).toBe(3);

    const named = inputs({ workflows: ['nightly.yml', '.github/workflows/flaky.yml'] }, { runId: String(self.id) });
    const { fetched: onlyNamed } = await fetchHistory(builder, {}, named);
    expect(onlyNamed.manifest.workflows.map((workflow) => workflow.path)).toEqual(['.github/workflows/nightly.yml']);
  });

  it('reads every run of a window with more than 1,000 of them, once', async () => {
    const builder = new HistoryBuilder({ minutesBetweenRuns: 10 });
    const attempts: JobSpec[][] = [[passed('unit')]];
    for (let i = 0; i < 1_111; i += 1) builder.run({ attempts });
    const given = inputs({ 'max-runs': 5_000, 'request-budget': 50 });
    const { fetched, maxConcurrent } = await fetchHistory(builder, { oracle: false }, given);
    expect(fetched.counts.runs).toBe(1_111);
    expect(gapsIn(fetched).filter((gap) => gap.startsWith('runs'))).toEqual([]);
    expect(maxConcurrent).toBeLessThanOrEqual(10);
    expect(fetched.manifest.requests.byKind['runs']).toBe(13);
  });

  it('says how many runs it left out, and lets the window begin with the first one it kept', async () => {
    const builder = new HistoryBuilder({ minutesBetweenRuns: 10 });
    for (let i = 0; i < 1_200; i += 1) builder.run({ attempts: [[passed('unit')]] });
    const given = inputs({ 'max-runs': 50 });
    const { fetched } = await fetchHistory(builder, { oracle: false }, given);
    expect(fetched.counts.runs).toBe(50);
    expect(fetched.manifest.window).toEqual({
      since: fetched.manifest.runs[0]?.createdAt,
      until: '2026-11-14T00:00:00Z',
    });
    const [gap] = fetched.manifest.completeness.gaps;
    expect(gap).toMatchObject({ subject: 'runs', reason: 'capped' });
    expect(gap?.count).toBeGreaterThan(900);
  });

  it('looks further back, up to 90 days, until there are enough runs', async () => {
    const builder = new HistoryBuilder();
    for (const createdAt of [
      '2026-08-17T00:00:00Z',
      '2026-09-20T00:00:00Z',
      '2026-10-20T00:00:00Z',
      '2026-11-10T00:00:00Z',
    ]) {
      builder.run({ createdAt, attempts: [[passed('unit')]] });
    }
    const counts: Record<string, unknown> = {};
    for (const minRuns of [0, 1, 2, 3, 4]) {
      const { fetched } = await fetchHistory(builder, {}, inputs({ 'min-runs': minRuns }));
      counts[minRuns] = `${fetched.counts.runs} since ${fetched.manifest.window.since}`;
    }
    expect(counts).toEqual({
      0: '1 since 2026-10-31T00:00:00Z',
      1: '1 since 2026-10-31T00:00:00Z',
      2: '2 since 2026-10-17T00:00:00Z',
      3: '3 since 2026-09-19T00:00:00Z',
      4: '4 since 2026-08-16T00:00:00Z',
    });
  });

  it('records logs that expired, are missing or broke off, and goes on', async () => {
    const builder = new HistoryBuilder();
    builder.run({
      attempts: [
        [failed('a', 'expired'), failed('b', 'missing'), failed('c', LOG), failed('d', LOG), failed('e', LOG)],
      ],
    });
    const faults = {
      cut: [{ path: /42000000003/, afterBytes: 10 }],
      inject: [{ path: /^\/job-logs\/42000000004/, status: 503, times: 9 }],
    };
    const { fetched } = await fetchHistory(builder, faults);
    expect(gapsIn(fetched)).toEqual(['log expired 1', 'log missing 1', 'log network 2']);
    expect(fetched.manifest.completeness.complete).toBe(false);
    expect(fetched.manifest.logs.map((log) => log.path)).toEqual(['logs/42000000005.log']);
  });

  it('reads a download again when the storage failed once, and a list when GitHub did', async () => {
    const builder = new HistoryBuilder();
    builder.run({ attempts: [[failed('a', LOG)]] });
    const inject = [
      { path: /^\/job-logs\//, status: 503 },
      { path: /\/jobs$/, status: 502, times: 2 },
    ];
    const { fetched } = await fetchHistory(builder, { inject });
    expect(gapsIn(fetched)).toEqual([]);
    expect(fetched.counts).toMatchObject({ logs: 1, requests: 9 });
  });

  it('refuses a redirect to another host, without sending anything there', async () => {
    const builder = new HistoryBuilder();
    builder.run({ attempts: [[failed('a', LOG)]] });
    for (const redirectOrigin of ['http://169.254.169.254', 'https://example.com', 'http://u:p@localhost:1']) {
      const { fetched, audit } = await fetchHistory(builder, { redirectOrigin });
      expect(gapsIn(fetched)).toEqual(['log refused-redirect 1']);
      expect(audit.filter(({ route }) => route === 'blob')).toEqual([]);
    }
  });

  it('stops asking when the rate limit is used up', async () => {
    const builder = new HistoryBuilder();
    for (let i = 0; i < 60; i += 1) builder.run({ attempts: [[failed('unit', LOG)]] });
    const { fetched, requests } = await fetchHistory(builder, { rateLimitAfter: 40 });
    const after = requests.filter(({ host, status }) => host === 'api' && status === 403).length;
    expect(after).toBeLessThanOrEqual(LIMITS.concurrentTasks);
    expect(fetched.manifest.completeness.gaps.map((gap) => gap.reason)).toContain('rate-limited');
    expect(fetched.manifest.completeness.complete).toBe(false);
    expect(fetched.counts.runs).toBe(60);
  });

  it('waits out a short secondary limit', async () => {
    const builder = new HistoryBuilder();
    builder.run({ attempts: [[failed('unit', LOG)]] });
    const { fetched } = await fetchHistory(builder, { secondaryLimit: { after: 2, retryAfterSeconds: 1 } });
    expect(gapsIn(fetched)).toEqual([]);
    expect(fetched.counts.logs).toBe(1);
  });

  it.each([
    [{ forbidden: [/\/actions\/runs$/] }, 'no-access'],
    [{ forbidden: [/\/repos\/acme\/widgets$/] }, 'no-access'],
    [{ token: 'another' }, 'no-access'],
    [{ inject: [{ path: /widgets$/, status: 404 }] }, 'no-access'],
    [{ rateLimitAfter: 0 }, 'rate-limited'],
    [{ inject: [{ path: /widgets$/, status: 503, times: 9 }] }, 'no-answer'],
  ])('ends with an error when nothing can be read: %j', async (options, code) => {
    const builder = new HistoryBuilder();
    builder.run({ attempts: [[passed('unit')]] });
    const error: unknown = await fetchHistory(builder, options).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code });
    expect((error as { hint: string }).hint).not.toBe('');
    if (code === 'no-access') expect((error as { hint: string }).hint).toContain('actions: read');
  });

  it('says which workflow names are unknown', async () => {
    const builder = new HistoryBuilder();
    builder.run({ attempts: [[passed('unit')]] });
    const { fetched } = await fetchHistory(builder, {}, inputs({ workflows: ['ci.yml', 'typo.yml'] }));
    expect(gapsIn(fetched)).toEqual(['workflows missing 1']);
    await expect(fetchHistory(builder, {}, inputs({ workflows: ['typo.yml'] }))).rejects.toMatchObject({
      code: 'no-workflow',
    });
  });

  it('keeps going without the rights that it can do without', async () => {
    const builder = new HistoryBuilder();
    builder.run({ attempts: [[failed('unit', LOG)]] });
    const forbidden = [/\/contents\//, /\/annotations$/];
    const { fetched } = await fetchHistory(builder, { forbidden }, inputs({ annotations: true }));
    expect(gapsIn(fetched)).toEqual(['annotations forbidden 1', 'codeowners forbidden 1']);
    expect(fetched.manifest.completeness.complete).toBe(true);
  });
});

describe('fetchEvidence: the budget', () => {
  /** One re-run, two red runs on main, two red pull requests, six green runs; newest last. */
  function mixedHistory(): HistoryBuilder {
    const builder = new HistoryBuilder();
    const pull = { event: 'pull_request', headBranch: 'topic' };
    builder.run({ attempts: [[failed('rerun', LOG)], [passed('rerun')]], ...pull });
    builder.run({ attempts: [[failed('main-1', LOG)]] });
    builder.run({ attempts: [[failed('pull-1', LOG)]], ...pull });
    for (let i = 1; i <= 3; i += 1) builder.run({ attempts: [[passed(`green-${i}`)]] });
    builder.run({ attempts: [[failed('main-2', LOG)]] });
    builder.run({ attempts: [[failed('pull-2', LOG)]], ...pull });
    for (let i = 4; i <= 6; i += 1) builder.run({ attempts: [[passed(`green-${i}`)]] });
    return builder;
  }

  it('is spent on what shows most, and never overdrawn', async () => {
    const seen: Record<string, string> = {};
    for (const budget of [10, 12, 14, 16, 20, 24, 40]) {
      const given = inputs({ 'request-budget': budget });
      const { fetched, requests } = await fetchHistory(mixedHistory(), {}, given);
      const { manifest } = fetched;
      const nameOf = new Map(manifest.jobs.map((job) => [job.id, job.name]));
      const jobs = [...new Set(manifest.jobs.map((job) => job.name))].join(' ');
      seen[budget] =
        `${manifest.requests.spent}: ${jobs}; logs: ${manifest.logs.map((log) => nameOf.get(log.jobId)).join(' ')}`;
      expect(manifest.requests.spent).toBeLessThanOrEqual(budget);
      expect(requests.filter(({ host }) => host === 'api')).toHaveLength(manifest.requests.spent);
      const missed = gapsIn(fetched).filter((gap) => !gap.startsWith('codeowners'));
      expect(missed.every((gap) => gap.includes('request-budget'))).toBe(true);
    }
    expect(seen).toMatchInlineSnapshot(`
      {
        "10": "10: rerun pull-1 main-2 pull-2 green-6; logs: ",
        "12": "12: rerun main-1 pull-1 main-2 pull-2 green-6; logs: rerun",
        "14": "14: rerun main-1 pull-1 main-2 pull-2 green-5 green-6; logs: rerun main-2",
        "16": "16: rerun main-1 pull-1 main-2 pull-2 green-4 green-5 green-6; logs: rerun main-1 main-2",
        "20": "20: rerun main-1 pull-1 green-1 green-2 green-3 main-2 pull-2 green-4 green-5 green-6; logs: rerun main-1 main-2 pull-2",
        "24": "21: rerun main-1 pull-1 green-1 green-2 green-3 main-2 pull-2 green-4 green-5 green-6; logs: rerun main-1 pull-1 main-2 pull-2",
        "40": "21: rerun main-1 pull-1 green-1 green-2 green-3 main-2 pull-2 green-4 green-5 green-6; logs: rerun main-1 pull-1 main-2 pull-2",
      }
    `);
  });

  it('counts requests that were sent again', async () => {
    const inject = [{ path: /\/runs\/15000000001\/jobs$/, status: 502, times: 2 }];
    const { fetched, requests } = await fetchHistory(mixedHistory(), { inject });
    expect(fetched.manifest.requests.spent).toBe(requests.filter(({ host }) => host === 'api').length);
  });
});

describe('fetchEvidence: side by side', () => {
  it('has ten requests open, API and downloads together, and never more', async () => {
    const builder = new HistoryBuilder({ minutesBetweenRuns: 30 });
    for (let i = 0; i < 60; i += 1) {
      builder.run({ attempts: i % 7 === 0 ? [[failed('a', LOG)], [passed('a')]] : [[passed('a')]] });
    }
    await withDouble(builder.history(), { oracle: false, latencyMs: 20 }, async ({ ci, double }) => {
      const fetched = await fetchFrom(ci);
      expect(fetched.counts).toMatchObject({ jobs: 69, logs: 9, gaps: 0 });
      expect(double.maxConcurrent()).toBe(LIMITS.concurrentRequests);
    });
  });
});

describe('fetchEvidence: optional evidence', () => {
  const HISTORY_LINE = '{"schema":"flakewarden/history"}\n';

  function withHistory(artifacts: { name: string; zip: Uint8Array; expired?: boolean }[], rest = {}) {
    const builder = new HistoryBuilder();
    builder.run({ attempts: [[passed('unit')]] });
    const own = builder.workflow('.github/workflows/flaky.yml', 'Flaky');
    builder.run({ workflow: own, event: 'schedule', attempts: [[passed('report')]], artifacts, ...rest });
    const self = builder.run({ workflow: own, event: 'schedule', attempts: [[{ name: 'fetch', conclusion: null }]] });
    return { builder, given: inputs({}, { runId: String(self.id) }) };
  }

  it.each([
    ['zipped', zip({ 'history.jsonl': HISTORY_LINE })],
    ['raw', Buffer.from(HISTORY_LINE)],
  ])('stores the history of the last successful run (%s)', async (_, archive) => {
    const { builder, given } = withHistory([{ name: 'flakewarden-history', zip: archive }]);
    const { fetched } = await fetchHistory(builder, {}, given);
    expect(fetched.store.files.get('history.jsonl')).toBe(HISTORY_LINE);
    expect(gapsIn(fetched)).toEqual([]);
  });

  it('stores the history redacted: whoever can write to the artifacts of that run wrote it', async () => {
    const line = (test: string) => `{"id":"tests/a.py::test_a[${test}]"}\n`;
    const file = { 'history.jsonl': HISTORY_LINE + line(`ghp_${'a1B2'.repeat(9)}`) };
    const { builder, given } = withHistory([{ name: 'flakewarden-history', zip: zip(file) }]);
    const { fetched } = await fetchHistory(builder, {}, given);
    expect(fetched.store.files.get('history.jsonl')).toBe(HISTORY_LINE + line('[redacted:github-token]'));
  });

  it.each([
    ['no artifact', [], {}, ['history missing 1']],
    ['an expired one', [{ name: 'flakewarden-history', zip: zip({}), expired: true }], {}, ['history expired 1']],
    ['no file in it', [{ name: 'flakewarden-history', zip: zip({ x: '' }) }], {}, ['history invalid-answer 1']],
    ['a run of another branch', [{ name: 'flakewarden-history', zip: zip({}) }], { headBranch: 'x' }, []],
    ['a run of a fork', [{ name: 'flakewarden-history', zip: zip({}) }], { headRepositoryId: 7 }, []],
  ])('does without history when there is %s', async (_, artifacts, rest, gaps) => {
    const { builder, given } = withHistory(artifacts, rest);
    const { fetched } = await fetchHistory(builder, {}, given);
    expect(fetched.store.files.has('history.jsonl')).toBe(false);
    expect(gapsIn(fetched)).toEqual(gaps);
    expect(fetched.manifest.completeness.complete).toBe(true);
  });

  it('stores annotations and reports, redacted', async () => {
    const LATIN1 = '<?xml version="1.0" encoding="ISO-8859-1"?><a>\u00E9</a>';
    const builder = new HistoryBuilder();
    const secret = `ghp_${'a1B2'.repeat(9)}`;
    builder.run({
      attempts: [
        [
          failed('unit', LOG, {
            annotations: [{ path: 'a.py', startLine: 3, level: 'failure', message: `boom ${secret}`, title: 'E' }],
          }),
        ],
      ],
      artifacts: [
        { name: 'test-results-linux', zip: zip({ 'a/junit.xml': `<a>${secret}</a>`, 'b.XML': '<b/>', 'c.txt': 'c' }) },
        { name: 'coverage', zip: zip({ 'x.xml': '<x/>' }) },
        { name: 'test-results-old', zip: zip({ 'x.xml': '<x/>' }), expired: true },
        { name: 'test-results-latin1', zip: zip({ 'x.xml': Buffer.from(LATIN1, 'latin1') }) },
        { name: 'test-results-utf16', zip: zip({ 'x.trx': Buffer.from(`\uFEFF<a>${secret}</a>`, 'utf16le') }) },
        { name: 'test-results-japan', zip: zip({ 'x.xml': '<?xml version="1.0" encoding="Shift_JIS"?><a/>' }) },
        { name: 'test-results-json', zip: zip({ 'package.json': '{}', 'go.json': '{"Action":"start"}' }) },
      ],
    });
    const given = inputs({ annotations: true, reports: 'test-results-*' });
    const { fetched } = await fetchHistory(builder, {}, given);
    expect(fetched.store.files.get('annotations.jsonl')).toBe(
      '{"runId":"15000000001","jobId":"42000000001","level":"failure","path":"a.py","line":3,"title":"E","message":"boom [redacted:github-token]"}\n',
    );
    annotationSchema.parse(JSON.parse(fetched.store.files.get('annotations.jsonl') ?? ''));
    expect(fetched.store.files.get('reports/15000000001-3000000001-1.xml')).toBe('<a>[redacted:github-token]</a>');
    expect(fetched.manifest.reports.map((report) => report.path)).toEqual([
      'reports/15000000001-3000000001-1.xml',
      'reports/15000000001-3000000001-2.xml',
      'reports/15000000001-3000000004-1.xml',
      'reports/15000000001-3000000005-1.xml',
      'reports/15000000001-3000000007-1.json',
    ]);
    expect(fetched.store.files.get('reports/15000000001-3000000004-1.xml')).toBe(LATIN1);
    expect(fetched.store.files.get('reports/15000000001-3000000005-1.xml')).toBe('<a>[redacted:github-token]</a>');
    expect(gapsIn(fetched)).toEqual(['report-artifact encoding 1', 'report-artifact expired 1']);
  });
});

describe('fetchEvidence: what is stored', () => {
  it('holds neither token nor signed address, whatever the log says', async () => {
    const builder = new HistoryBuilder();
    const encoded = Buffer.from(`x-access-token:${TOKEN}`).toString('base64');
    const log = logText(
      [`using ${TOKEN}`, `AUTHORIZATION: basic ${encoded}`, encoded, 'a message\nthat goes on', 'last'],
      { bomBefore: [0, 2] },
    );
    builder.run({ attempts: [[failed(`unit ${TOKEN}`, log)]], headBranch: `x-${TOKEN}` });
    const { fetched, requests } = await fetchHistory(builder);
    const everything = [...fetched.store.files.values()].join('\n');
    const signature = requests.find(({ host }) => host === 'blob')?.query['sig'] ?? 'none';
    expect(signature).toMatch(/^[0-9a-f]{64}$/);
    for (const secret of [TOKEN, TOKEN.slice(4, 24), encoded.slice(8, 30), signature]) {
      expect(everything).not.toContain(secret);
    }
    const stored = fetched.store.files.get(fetched.manifest.logs[0]?.path ?? '') ?? '';
    expect(stored.split('\n')).toHaveLength(log.split('\n').length);
    expect(stored).toContain('\nthat goes on\n');
  });

  it('keeps head and tail of a log that is larger than the caps', async () => {
    const line = `2026-11-01T06:00:10.0000000Z ${'x'.repeat(171)}\n`;
    const builder = new HistoryBuilder();
    builder.run({ attempts: [[failed('unit', () => `first\n${line.repeat(40_000)}last`)]] });
    const { fetched } = await fetchHistory(builder);
    const [log] = fetched.manifest.logs;
    const stored = fetched.store.files.get(log?.path ?? '') ?? '';
    expect(stored.startsWith('first\n')).toBe(true);
    expect(stored.endsWith('x\nlast\n')).toBe(true);
    expect(stored.length).toBeLessThan(4 * 1024 * 1024 + 100);
    expect(log?.omittedBytes).toBe(6 + line.length * 40_000 + 5 - stored.length + 46);
    expect(gapsIn(fetched)).toEqual([]);
  });

  it('is the same for the same history, manifest last', async () => {
    const builder = new HistoryBuilder();
    for (let i = 0; i < 25; i += 1) {
      builder.run({
        attempts: i % 3 === 0 ? [[failed('a', LOG), passed('b')], [passed('a')]] : [[passed('a'), failed('b', LOG)]],
      });
    }
    const one = await fetchHistory(builder);
    const two = await fetchHistory(builder, { latencyMs: 3 });
    expect(two.fetched.manifest).toEqual(one.fetched.manifest);
    expect(one.fetched.store.order.at(-1)).toBe('manifest.json');
    expect(one.fetched.said).toMatchInlineSnapshot(`
      [
        "reading the list of runs",
        "reading the jobs of 25 runs that were re-run or failed",
        "reading 25 logs and the jobs of 0 other runs",
      ]
    `);
  });
});
