import { expect, test } from 'vitest';
import { startGitHub } from '../io/github/emulated-github.ts';
import { type IssueState, issueFaults } from './invariants.ts';
import { withoutPauses } from './pace.ts';
import { type Exchange, startProxy } from './proxy.ts';
import { issuesAt, makePlace, renamedTo, reportRouteOf, runReport, SCENARIOS, type Scenario } from './report-world.ts';

/* The matrix is green because the parts are right, and not because it sees nothing: here a part is made wrong. */

/** Sends again whatever got no answer, as a client with retries for every method does. */
const repeating: typeof globalThis.fetch = (input, init) =>
  globalThis.fetch(input, init).catch(() => globalThis.fetch(input, init));

const lost = async ({ forward, response }: Exchange) => {
  await forward();
  response.socket?.resetAndDestroy();
};

async function reportWith(fetch: typeof globalThis.fetch): Promise<readonly string[]> {
  const scenario = SCENARIOS[0] as Scenario;
  const github = await startGitHub();
  const report = async (name: string, route: string, send: typeof globalThis.fetch) => {
    const place = await makePlace(github, name, scenario);
    const proxy = await startProxy({
      target: () => github.url,
      rename: renamedTo(name),
      routeOf: reportRouteOf,
      strikeAt: (at, nth) => (at === route && nth === 1 ? lost : undefined),
    });
    const { error } = await runReport({ place, apiUrl: proxy.url, fetch: send, isSlow: false, files: scenario.files });
    await proxy.close();
    const writes = proxy.forwarded.filter((one) => !one.startsWith('GET ')).length;
    return { error, writes, after: await issuesAt(place) };
  };
  try {
    const right = await report('right', 'none', globalThis.fetch);
    const seen = await report('broken', 'POST issues', fetch);
    const before: readonly IssueState[] = [];
    return issueFaults({ ...seen, before, restarted: seen.after, expected: right.after, isBlind: false });
  } finally {
    await github.close();
  }
}

test('a lost answer: a report that looks first leaves one issue, one that just repeats is caught', async () => {
  await withoutPauses();
  expect(await reportWith(globalThis.fetch)).toEqual([]);
  expect(await reportWith(repeating)).toEqual([
    'two open issues',
    'a duplicate issue',
    'a restart does not lead to the one right issue',
    'said done, and it is not',
  ]);
});
