import { Octokit } from '@octokit/rest';
import { expect, test } from 'vitest';
import { createIssueTracker } from '../../../src/io/github/issue-tracker.ts';
import { LostAnswerError } from '../../../src/steps/report/ports.ts';

/** The tracker over a client that does not wait between writes, and what it sent. */
function trackerOver(answer: () => Response) {
  const sent: string[] = [];
  const fetch: typeof globalThis.fetch = (input, init) => {
    sent.push(`${init?.method ?? 'GET'} ${input instanceof Request ? input.url : String(input)}`);
    return Promise.resolve(answer());
  };
  const client = new Octokit({ baseUrl: 'http://127.0.0.1:9', request: { fetch } });
  return { tracker: createIssueTracker(client, { owner: 'octo-org', name: 'widgets' }), sent };
}

const ISSUES = 'http://127.0.0.1:9/repos/octo-org/widgets/issues';

test('a report sends three writes and no fourth, whoever asks for it', async () => {
  const { tracker, sent } = trackerOver(() => Response.json({ id: 1, number: 1, html_url: ISSUES }, { status: 201 }));
  for (let n = 1; n <= 3; n += 1) await tracker.addComment(n, 'x');
  await expect(tracker.addComment(4, 'x')).rejects.toThrow(LostAnswerError);
  await expect(tracker.update(4, { body: 'x' })).rejects.toThrow(LostAnswerError);
  expect(sent).toEqual([1, 2, 3].map((n) => `POST ${ISSUES}/${n}/comments`));
});

test('a write that is answered with a redirect did not happen: the issue was transferred', async () => {
  const location = 'http://127.0.0.1:9/repositories/2/issues/1';
  const { tracker, sent } = trackerOver(() => new Response(null, { status: 301, headers: { location } }));
  await expect(tracker.update(1, { body: 'x' })).rejects.toMatchObject({ code: 'moved' });
  expect(sent).toEqual([`PATCH ${ISSUES}/1`]);
});
