import { beforeEach, describe, expect, it } from 'vitest';
import type { Findings } from '../../../src/core/documents/findings.ts';
import { issueKeyLine } from '../../../src/core/render/key-line.ts';
import { createGitHubClient } from '../../../src/io/github/client.ts';
import { createIssueTracker } from '../../../src/io/github/issue-tracker.ts';
import { LostAnswerError } from '../../../src/steps/report/ports.ts';
import { finding, findings, noFindings, nthFinding } from '../../core/render/sample.ts';
import { runReport } from '../../steps/report/report-run.ts';
import { type EmulatedGitHub, startGitHub } from './emulated-github.ts';

const TARGET = { owner: 'octo-org', repo: 'widgets' };
const KEY = issueKeyLine('default', '77001');
/** The sample's failures lie in the past of the emulator's clock, and a person closes issues now. */
const LATER = '2999-01-01T00:00:00.000Z';

let github: EmulatedGitHub;
beforeEach(async () => {
  github = await startGitHub();
  return () => github.close();
});

const report = (document: Findings, token = github.writer, fetch?: typeof globalThis.fetch) =>
  runReport(github.tracker(token, fetch), document, {
    inputs: { 'author-login': github.bot.login, 'author-id': github.bot.id },
  });

/** Issues of the repository but the one with which the emulator told who we are. */
async function issues() {
  const { data } = await github
    .client(github.person)
    .rest.issues.listForRepo({ ...TARGET, state: 'all', sort: 'created', direction: 'asc' });
  return data
    .filter((issue) => issue.number > 1)
    .map(({ number, state, state_reason, labels, title, user }) => ({
      number,
      state,
      reason: state_reason ?? null,
      labels: labels.map((label) => (typeof label === 'string' ? label : label.name)),
      title,
      author: user?.login,
    }));
}

async function comments(number: number): Promise<readonly (string | undefined)[]> {
  const { data } = await github.client(github.person).rest.issues.listComments({ ...TARGET, issue_number: number });
  return data.map((comment) => comment.body?.split('\n')[0]);
}

const OPEN = {
  number: 2,
  state: 'open',
  reason: null,
  labels: ['flaky-test'],
  title: 'Flaky tests',
  author: 'flakewarden-test[bot]',
};

describe('the life of the issue', () => {
  it('is created, updated, left alone, closed and reopened as one and the same issue', async () => {
    expect((await report(findings())).action).toBe('created');
    expect(await issues()).toEqual([OPEN]);
    expect((await report(findings())).action).toBe('unchanged');

    const second = findings({ findings: [finding({ trend: 'recurring' }), nthFinding(2)] });
    expect((await report(second)).action).toBe('updated');
    expect((await report(second)).action).toBe('unchanged');
    expect(await comments(2)).toEqual(['Since 2026-11-13: 1 new flaky test. The issue above is up to date.']);

    const clear = noFindings({ binding: findings().binding });
    expect((await report(clear)).action).toBe('closed');
    expect(await issues()).toEqual([{ ...OPEN, state: 'closed', reason: 'completed' }]);
    expect((await report(clear)).action).toBe('none');

    expect((await report(findings())).action).toBe('reopened');
    expect(await issues()).toEqual([{ ...OPEN, reason: 'reopened' }]);
  });

  it('stays closed when a person closed it, and a later failure gets a new issue', async () => {
    await report(findings());
    await github.client(github.person).rest.issues.update({ ...TARGET, issue_number: 2, state: 'closed' });
    expect((await report(findings())).action).toBe('none');
    const later = findings({ findings: [finding({ lastSeen: LATER })] });
    expect(await report(later)).toMatchObject({ action: 'created', number: 3 });
    expect((await issues()).map(({ number, state }) => [number, state])).toEqual([
      [2, 'closed'],
      [3, 'open'],
    ]);
  });

  it('does not touch an issue that somebody else made with our key, title and label', async () => {
    const person = github.client(github.person);
    await person.rest.issues.createLabel({ ...TARGET, name: 'flaky-test', color: 'ffffff' });
    await person.rest.issues.create({ ...TARGET, title: 'Flaky tests', body: KEY, labels: ['flaky-test'] });
    expect(await report(findings())).toMatchObject({ action: 'created', number: 3, labelled: true });
    const { data } = await person.rest.issues.get({ ...TARGET, issue_number: 2 });
    expect(data.body).toBe(KEY);
  });
});

describe('rights', () => {
  it('names the permission when the token may only read', async () => {
    await expect(report(findings(), github.reader)).rejects.toMatchObject({
      name: 'AccessError',
      code: 'no-issues-permission',
      message: 'The token may not read and write issues here.',
      hint: 'Give the job of report `permissions: issues: write`; the workflow that calls it must grant it too.',
    });
    expect(await issues()).toEqual([]);
  });

  it('names it for every kind of write', async () => {
    await report(findings());
    for (const document of [findings({ findings: [nthFinding(3)] }), noFindings()]) {
      await expect(report(document, github.reader)).rejects.toMatchObject({ code: 'no-issues-permission' });
    }
    expect(await issues()).toEqual([OPEN]);
    expect(await comments(2)).toEqual([]);
  });

  it('sends nothing but the routes of a report, and nothing to another repository', async () => {
    const client = github.client(github.writer);
    createIssueTracker(client, { owner: TARGET.owner, name: TARGET.repo });
    const refused = 'report tried to send a request that it has no business to send';
    await expect(client.request('GET /user')).rejects.toThrow(refused);
    await expect(client.rest.issues.lock({ ...TARGET, issue_number: 2 })).rejects.toThrow(refused);
    await expect(client.rest.issues.listForRepo({ owner: 'octo-org', repo: 'gadgets' })).rejects.toThrow(refused);
    await expect(client.request(`GET ${github.url}/repos/octo-org/widgets/issues`)).rejects.toThrow(refused);
  });
});

/** Sends every request, and drops the answer of each write the first time: the server has done it, we do not know. */
function losing(lost: string[], fails: () => Response | never): typeof globalThis.fetch {
  const seen = new Set<string>();
  return async (input, init) => {
    const response = await fetch(input, init);
    const method = init?.method ?? 'GET';
    const path = new URL(input instanceof Request ? input.url : input).pathname;
    if (method === 'GET' || seen.has(`${method} ${path}`)) return response;
    seen.add(`${method} ${path}`);
    lost.push(`${method} ${path}`);
    return fails();
  };
}

describe('the surface of a report', () => {
  const METHODS = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'];
  /** Routes of GitHub's issues, and a few that a writer might be tempted by. */
  const PATHS = [
    '/repos/{owner}/{repo}',
    '/repos/{owner}/{repo}/issues',
    '/repos/{owner}/{repo}/issues/{issue_number}',
    '/repos/{owner}/{repo}/issues/{issue_number}/comments',
    '/repos/{owner}/{repo}/issues/{issue_number}/labels',
    '/repos/{owner}/{repo}/issues/{issue_number}/lock',
    '/repos/{owner}/{repo}/issues/comments/{comment_id}',
    '/repos/{owner}/{repo}/labels',
    '/repos/{owner}/{repo}/labels/{name}',
    '/repos/{owner}/{repo}/contents/{path}',
    '/repos/{owner}/{repo}/actions/runs/{run_id}/rerun',
    '/repos/{owner}/{repo}/dispatches',
    '/graphql',
    '/user',
  ];

  it('is nine routes of one repository', async () => {
    const sent: string[] = [];
    for (const method of METHODS) {
      for (const path of PATHS) {
        const client = github.client(github.writer, () => {
          sent.push(`${method} ${path}`);
          return Promise.resolve(new Response('{}', { headers: { 'content-type': 'application/json' } }));
        });
        createIssueTracker(client, { owner: TARGET.owner, name: TARGET.repo });
        const parameters = { ...TARGET, issue_number: 1, comment_id: 1, name: 'x', path: 'x', run_id: 1 };
        await client.request(`${method} ${path}`, parameters).catch(() => {});
      }
    }
    expect(sent.toSorted()).toEqual([
      'GET /repos/{owner}/{repo}',
      'GET /repos/{owner}/{repo}/issues',
      'GET /repos/{owner}/{repo}/issues/{issue_number}',
      'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
      'GET /repos/{owner}/{repo}/labels/{name}',
      'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
      'POST /repos/{owner}/{repo}/issues',
      'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
      'POST /repos/{owner}/{repo}/labels',
    ]);
  });

  it('is three writes: a fourth is not sent', async () => {
    const sent: string[] = [];
    const tracker = github.tracker(github.writer, (_, init) => {
      sent.push(init?.method ?? 'GET');
      return Promise.resolve(new Response('{"id":1}', { headers: { 'content-type': 'application/json' } }));
    });
    for (let i = 0; i < 3; i += 1) await tracker.addComment(2, 'x');
    await expect(tracker.addComment(2, 'x')).rejects.toThrow(LostAnswerError);
    await expect(tracker.update(2, { body: 'x' })).rejects.toThrow(LostAnswerError);
    await tracker.listComments(2, '2026-11-01T00:00:00Z', 1).catch(() => {});
    expect(sent).toEqual(['POST', 'POST', 'POST', 'GET']);
  });
});

describe('answers that get lost', () => {
  const FAILURES: Record<string, () => Response> = {
    'a broken connection': () => {
      throw new TypeError('terminated');
    },
    'a bad gateway': () => new Response('<html>##[add-mask]e</html>', { status: 502 }),
    'an answer that is no JSON': () =>
      new Response('{"number":', { status: 201, headers: { 'content-type': 'application/json' } }),
  };

  it.each(Object.keys(FAILURES))('are no reason for a second issue or comment: %s', async (name) => {
    const lost: string[] = [];
    const flaky = losing(lost, FAILURES[name] as () => Response);
    expect(await report(findings(), github.writer, flaky)).toMatchObject({ action: 'created', number: 2 });
    const second = findings({ findings: [nthFinding(2)] });
    expect(await report(second, github.writer, flaky)).toMatchObject({ action: 'updated', number: 2 });
    expect(lost.toSorted()).toEqual([
      'PATCH /repos/octo-org/widgets/issues/2',
      'POST /repos/octo-org/widgets/issues',
      'POST /repos/octo-org/widgets/issues/2/comments',
      'POST /repos/octo-org/widgets/labels',
    ]);
    expect(await issues()).toEqual([OPEN]);
    expect(await comments(2)).toHaveLength(1);
  });
});

const answering = (status: number, body: object, headers: Record<string, string> = {}) =>
  github.tracker(github.writer, () =>
    Promise.resolve(
      new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } }),
    ),
  );
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error: unknown) => (error as { code?: string }).code,
  );

const write = (status: number, body: object = {}, headers: Record<string, string> = {}) =>
  codeOf(answering(status, body, headers).addComment(2, 'x'));

describe('answers of a real server that the emulator does not give', () => {
  it('are told apart', async () => {
    expect(
      await Promise.all([
        write(201, { id: 1 }),
        write(201),
        write(401),
        write(403, { message: 'Resource not accessible by integration' }),
        write(403, { message: 'Repository was archived so is read-only.' }),
        write(403, {}, { 'x-ratelimit-remaining': '0' }),
        write(403, { message: 'You have exceeded a secondary rate limit.' }),
        write(403, {}, { 'retry-after': '99999999' }),
        write(404),
        write(410, { message: 'Issues are disabled for this repo' }),
        write(422, { message: 'body is too long (maximum is 65536 characters)' }),
        write(429),
        write(408),
        write(500),
      ]),
    ).toEqual([
      'done',
      'answer-lost',
      'bad-token',
      'no-issues-permission',
      'archived',
      'rate-limited',
      'rate-limited',
      'rate-limited',
      'no-issues-permission',
      'issues-disabled',
      'request-refused',
      'rate-limited',
      'answer-lost',
      'answer-lost',
    ]);
  });

  it('never enter a message', async () => {
    const error: unknown = await answering(422, { message: 'SECRET ##[add-mask]e' })
      .addComment(2, 'x')
      .catch((thrown: unknown) => thrown);
    const { message, hint, cause } = error as { message: string; hint: string; cause: unknown };
    expect([message, hint, cause].join(' ')).not.toMatch(/SECRET|##\[/);
  });

  it('leave out pull requests, and survive authors and bodies that are gone', async () => {
    const listed = [
      { number: 5, user: null, state: 'open', body: null },
      { number: 6, user: { id: 1, login: 'a', type: 'User' }, state: 'open', body: 'x', pull_request: {} },
    ];
    expect(await answering(200, listed).listByCreator('a', 1)).toEqual({
      items: [{ number: 5, author: { id: '0', login: '', isBot: false }, state: 'open', body: '', locked: false }],
      isLast: true,
    });
  });

  it('that lead elsewhere are not followed, and change nothing there', async () => {
    const places: string[] = [];
    const tracker = github.tracker(github.writer, (input, init) => {
      places.push(`${init?.redirect} ${new URL(input instanceof Request ? input.url : input).pathname}`);
      return Promise.resolve(new Response('{}', { status: 307, headers: { location: '/repos/octo-org/gadgets' } }));
    });
    const codes = [
      tracker.visibility(),
      tracker.get(2),
      tracker.update(2, { body: 'x' }),
      tracker.addComment(2, 'x'),
      tracker.create({ title: 't', body: 'b', label: null }),
    ].map(codeOf);
    expect(await Promise.all(codes)).toEqual(['moved', 'moved', 'moved', 'moved', 'moved']);
    expect(places.every((place) => place.startsWith('manual /repos/octo-org/widgets'))).toBe(true);
    const issue = { number: 3, user: null, state: 'open', body: '' };
    expect(await codeOf(answering(200, issue).get(2))).toBe('moved');
  });

  it('say who can read the repository, and that nothing can be written there', async () => {
    const visibility = (over: object) =>
      answering(200, { private: true, ...over })
        .visibility()
        .catch((error: { code: string }) => error.code);
    expect(
      await Promise.all(
        [
          {},
          { private: false },
          { visibility: 'internal' },
          { archived: true },
          { has_issues: false },
          { private: 1 },
        ].map(visibility),
      ),
    ).toEqual(['private', 'public', 'internal', 'archived', 'issues-disabled', 'no-answer']);
  });

  it('of an impossible form are no answers', async () => {
    const impossible = [{ number: 2 ** 60, user: null, state: 'open', body: '' }];
    expect(await codeOf(answering(200, impossible).listByCreator('a', 1))).toBe('no-answer');
    expect(await codeOf(answering(200, [{}]).listByLabel('a', 1))).toBe('no-answer');
    await expect(answering(201, {}).create({ title: 't', body: 'b', label: null })).rejects.toThrow(LostAnswerError);
  });

  it('about a label that may not be made mean that there is none', async () => {
    expect(
      await answering(403, {})
        .ensureLabel('x')
        .catch((error: { code: string }) => error.code),
    ).toBe('no-issues-permission');
    for (const status of [403, 422]) {
      const tracker = github.tracker(github.writer, (_, init) =>
        Promise.resolve(new Response('{}', { status: init?.method === 'GET' ? 404 : status })),
      );
      expect(await tracker.ensureLabel('x')).toBe('unavailable');
    }
  });
});

describe('with the client of the action', () => {
  it('reports as well, with its waits between writes', async () => {
    const routes = new Set<string>();
    const client = createGitHubClient({
      token: github.writer,
      baseUrl: github.url,
      userAgent: 'flakewarden-test',
      audit: { record: ({ method, route, status }) => routes.add(`${method} ${route} ${status}`) },
    });
    const tracker = createIssueTracker(client, { owner: TARGET.owner, name: TARGET.repo });
    const inputs = { 'author-login': github.bot.login, 'author-id': github.bot.id };
    expect((await runReport(tracker, findings(), { inputs })).action).toBe('created');
    expect([...routes]).toEqual([
      'GET /repos/{owner}/{repo} 200',
      'GET /repos/{owner}/{repo}/issues 200',
      'GET /repos/{owner}/{repo}/labels/{name} 404',
      'POST /repos/{owner}/{repo}/labels 201',
      'POST /repos/{owner}/{repo}/issues 201',
    ]);
  });
});
