import { describe, expect, it } from 'vitest';
import { createCiHistory } from '../../../src/io/github/ci-history.ts';
import { createGitHubClient } from '../../../src/io/github/client.ts';
import type { CiHistory } from '../../../src/steps/fetch/ports.ts';
import { zip } from '../../fakes/actions-history/zip.ts';

interface Given {
  readonly status?: number;
  readonly json?: unknown;
  readonly body?: Uint8Array<ArrayBuffer>;
  readonly location?: string;
}

const BLOB = 'https://x.blob.core.windows.net/a?sig=s';

/** A history whose requests, in their order, are answered with `given`. */
function historyOf(...given: readonly Given[]) {
  const asked: string[] = [];
  const credentials: (string | null)[] = [];
  const audit = { record: () => {} };
  const fetch: typeof globalThis.fetch = (input, init) => {
    asked.push(input instanceof Request ? input.url : String(input));
    credentials.push(new Headers(init?.headers).get('authorization'));
    const answer = given[asked.length - 1] ?? { status: 404, json: {} };
    const headers = {
      'content-type': answer.json === undefined ? 'text/plain' : 'application/json',
      ...(answer.location === undefined ? {} : { location: answer.location }),
    };
    const body = answer.body ?? (answer.json === undefined ? '' : JSON.stringify(answer.json));
    return Promise.resolve(new Response(body, { status: answer.status ?? 200, headers }));
  };
  const apiUrl = 'https://api.github.com';
  const client = createGitHubClient({ token: 't', baseUrl: apiUrl, userAgent: 'test', audit, fetch, retryMs: 1 });
  const ci = createCiHistory(client, { owner: 'acme', name: 'widgets', apiUrl, audit, fetch, retryMs: 1 });
  return { ci, asked, credentials };
}

const ROOT = 'https://api.github.com/repos/acme/widgets';

describe('createCiHistory', () => {
  it.each<[string, (ci: CiHistory) => Promise<unknown>]>([
    ['', (ci) => ci.repository()],
    ['/actions/runs/7', (ci) => ci.run('7')],
    [
      '/actions/runs?created=2026-11-01T00%3A00%3A00Z..2026-11-02T00%3A00%3A00Z&per_page=100&page=2',
      (ci) => ci.runs({ since: '2026-11-01T00:00:00Z', until: '2026-11-02T00:00:00Z', page: 2 }),
    ],
    [
      '/actions/workflows/ci.yml/runs?created=a..b&per_page=100&page=1',
      (ci) => ci.runs({ workflow: 'ci.yml', since: 'a', until: 'b', page: 1 }),
    ],
    ['/actions/workflows/7/runs?branch=main&status=success&per_page=10', (ci) => ci.successfulRuns('7', 'main')],
    ['/actions/runs/7/jobs?filter=all&per_page=100&page=1', (ci) => ci.jobs('7', 1)],
    ['/actions/jobs/7/logs', (ci) => ci.log('7', () => {})],
    ['/check-runs/7/annotations?per_page=100', (ci) => ci.annotations('7')],
    ['/actions/runs/7/artifacts?per_page=100&name=x', (ci) => ci.artifacts('7', 'x')],
    ['/actions/artifacts/7/zip', (ci) => ci.reports('7')],
    ['/contents/.github%2FCODEOWNERS', (ci) => ci.file('.github/CODEOWNERS')],
  ])('asks for %s', async (path, use) => {
    const { ci, asked } = historyOf();
    await use(ci);
    expect(asked).toEqual([ROOT + path]);
  });

  it.each([{}, [], null, 'text', { total_count: 'x' }, { total_count: -1 }, { total_count: 1, jobs: {} }])(
    'takes no answer of another shape: %j',
    async (json) => {
      const invalid = { ok: false, gap: 'invalid-answer' };
      expect(await historyOf({ json }).ci.repository()).toEqual(invalid);
      expect(await historyOf({ json }).ci.run('7')).toEqual(invalid);
      expect(await historyOf({ json }).ci.runs({ since: 'a', until: 'b', page: 1 })).toEqual(invalid);
      expect(await historyOf({ json }).ci.jobs('7', 1)).toEqual(invalid);
      expect(await historyOf({ json }).ci.artifacts('7')).toEqual(invalid);
      expect(await historyOf({ json }).ci.file('x')).toEqual(invalid);
    },
  );

  it('takes no job of another run, and no id that a number cannot hold', async () => {
    const job = { run_id: 7, name: 'x', status: 'completed', conclusion: 'success' };
    const jobs = [
      { ...job, id: 1 },
      { ...job, id: 2, run_id: 8 },
      { ...job, id: 2 ** 60 },
    ];
    const page = await historyOf({ json: { total_count: 3, jobs } }).ci.jobs('7', 1);
    expect(page).toMatchObject({ ok: true, value: { total: 3, items: [{ id: '1' }], rejected: 2 } });
  });

  it('takes no run but the one it asked for, and no artifact of another run', async () => {
    const run = {
      ...{ id: 8, workflow_id: 1, path: 'ci.yml', event: 'push', head_branch: 'main', head_sha: 'a'.repeat(40) },
      ...{ created_at: '2026-11-01T00:00:00Z', run_attempt: 1, status: 'completed', conclusion: 'success' },
    };
    expect((await historyOf({ json: run }).ci.run('8')).ok).toBe(true);
    expect(await historyOf({ json: run }).ci.run('7')).toEqual({ ok: false, gap: 'invalid-answer' });
    const artifact = { id: 1, name: 'x', size_in_bytes: 1, expired: false };
    const artifacts = [artifact, { ...artifact, workflow_run: { id: 7 } }, { ...artifact, workflow_run: { id: 9 } }];
    const page = await historyOf({ json: { total_count: 3, artifacts } }).ci.artifacts('7');
    expect(page).toMatchObject({ ok: true, value: { total: 3, rejected: 1, items: [{ id: '1' }, { runId: '7' }] } });
  });

  it('does not believe what a redirect leads to', async () => {
    for (const location of ['https://evil.example/repos/acme/widgets', '/repos/acme/widgets']) {
      const { ci, asked } = historyOf({ status: 301, location, json: {} }, { status: 301, location, json: {} });
      expect(await ci.jobs('7', 1)).toEqual({ ok: false, gap: 'refused-redirect' });
      expect(asked.every((address) => address.startsWith('https://api.github.com/'))).toBe(true);
    }
  });

  it('has no annotations for a job without a check run', async () => {
    expect(await historyOf().ci.annotations('7')).toEqual({ ok: true, value: { total: 0, items: [], rejected: 0 } });
  });

  it('reads files, not folders', async () => {
    const content = Buffer.from('* @acme/é\n')
      .toString('base64')
      .replace(/(.{4})/, '$1\n');
    const file = historyOf({ json: { type: 'file', encoding: 'base64', content } });
    expect(await file.ci.file('CODEOWNERS')).toEqual({ ok: true, value: '* @acme/é\n' });
    expect(await historyOf({ json: [{ type: 'file' }] }).ci.file('docs')).toEqual({ ok: false, gap: 'invalid-answer' });
    expect(await historyOf().ci.file('CODEOWNERS')).toEqual({ ok: true, value: undefined });
    expect(await historyOf({ status: 403, json: {} }).ci.file('x')).toEqual({ ok: false, gap: 'forbidden' });
  });

  it('streams a log as text: no credentials, marks kept, bad bytes replaced', async () => {
    const body = Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0xff, 0x0a, 0xef, 0xbb, 0xbf, 0xc3, 0xa9]);
    const { ci, asked, credentials } = historyOf({ status: 302, location: BLOB }, { body });
    let text = '';
    const answer = await ci.log('7', (piece) => {
      text += piece;
    });
    expect(answer).toEqual({ ok: true, value: { bytes: 11, cut: false } });
    expect(text).toBe('\u{feff}a\u{fffd}\n\u{feff}é');
    expect([asked[1], credentials]).toEqual([BLOB, ['token t', null]]);
  });

  it.each([
    [{ status: 302 }, 'invalid-answer'],
    [{ status: 302, location: 'https://evil.example/' }, 'refused-redirect'],
    [{ status: 200, json: {} }, 'invalid-answer'],
    [{ status: 404, json: {} }, 'missing'],
    [{ status: 410, json: {} }, 'expired'],
    [{ status: 403, json: {} }, 'forbidden'],
  ])('has no log when the API answers %j', async (given, gap) => {
    const { ci, asked } = historyOf(given);
    expect(await ci.log('7', () => {})).toEqual({ ok: false, gap });
    expect(asked).toHaveLength(1);
  });

  it('opens archives in memory', async () => {
    const body = Buffer.from(zip({ 'a.xml': '<a/>', 'b.txt': '' }));
    const reports = await historyOf({ status: 302, location: BLOB }, { body }).ci.reports('7');
    expect(reports).toEqual({ ok: true, value: { files: [Buffer.from('<a/>')], refused: 0 } });
    const hostile = Buffer.from(zip({ '../a.xml': '<a/>' }));
    expect(await historyOf({ status: 302, location: BLOB }, { body: hostile }).ci.reports('7')).toEqual({
      ok: false,
      gap: 'invalid-answer',
    });
  });

  it('counts what had to be sent again', async () => {
    const { ci } = historyOf({ status: 502, json: {} }, { status: 502, json: {} }, { json: {} }, { json: {} });
    await ci.repository();
    await ci.repository();
    expect(ci.repeats()).toBe(2);
  });
});
