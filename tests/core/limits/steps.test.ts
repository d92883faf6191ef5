import { setTimeout as sleep } from 'node:timers/promises';
import { createEvidence } from '../../../src/steps/fetch/evidence.ts';
import { fetchEvidence } from '../../../src/steps/fetch/fetch.ts';
import { listRuns } from '../../../src/steps/fetch/list-runs.ts';
import type { CiHistory, CiJob, CiRun } from '../../../src/steps/fetch/ports.ts';
import { readAnnotations } from '../../../src/steps/fetch/read-annotations.ts';
import { readJobs } from '../../../src/steps/fetch/read-jobs.ts';
import { createReader } from '../../../src/steps/fetch/reader.ts';
import { findOwnIssues } from '../../../src/steps/report/own-issues.ts';
import { HistoryBuilder, passed } from '../../fakes/actions-history/builder.ts';
import { ciRun, fakeCi, servedRuns } from '../../steps/fetch/fake-ci.ts';
import { fetchFrom, inputs, memoryStore, withDouble } from '../../steps/fetch/run-fetch.ts';
import { BOT, FakeTracker } from '../../steps/report/fake-tracker.ts';
import { atLimit } from './at-limit.ts';

const evidence = () => createEvidence(memoryStore(), createReader(fakeCi({}), 10), []);

atLimit('evidenceBytes', (size) => evidence().write('log', 'logs/1.log', 'x'.repeat(size)), { lowered: 10 });

atLimit(
  'evidenceFiles',
  async (size) => {
    const folder = evidence();
    const written: boolean[] = [];
    for (let n = 0; n < size; n += 1) written.push(await folder.write('log', `logs/${n}.log`, 'x'));
    return written.every((one) => one);
  },
  { lowered: 4 },
);

atLimit(
  'manifestJobs',
  async (size) => {
    const builder = new HistoryBuilder();
    builder.run({ attempts: [Array.from({ length: size }, (_, n) => passed(`job ${n}`))] });
    const { manifest } = await withDouble(builder.history(), {}, ({ ci }) => fetchFrom(ci));
    return manifest.jobs.length === size;
  },
  { lowered: 4 },
);

const WINDOW = { since: '2026-11-01T00:00:00Z', until: '2026-11-20T00:00:00Z' };
const runs = (count: number): CiRun[] => Array.from({ length: count }, (_, n) => ciRun(n + 1));

function list(ask: CiHistory['runs']) {
  return listRuns(createReader(fakeCi({ runs: ask }), 1_000), undefined, WINDOW, () => false);
}

// So many may be more: the window is asked for again in two halves.
atLimit(
  'listResults',
  async (size) => {
    const { ask, queries } = servedRuns(runs(size));
    await list(ask);
    return queries.every(({ since }) => since === WINDOW.since);
  },
  { exclusive: true },
);

atLimit(
  'concurrentTasks',
  async (size) => {
    // The first page is read alone and says how many others there are.
    const { ask } = servedRuns(runs((size + 1) * 100));
    let open = 0;
    let most = 0;
    await list(async (query) => {
      open += 1;
      most = Math.max(most, open);
      await sleep(20);
      open -= 1;
      return ask(query);
    });
    return most === size;
  },
  { lowered: 3 },
);

const job = (id: number): CiJob => ({
  id: String(id),
  runId: '1',
  attempt: 1,
  name: `job ${id}`,
  conclusion: 'failure',
  startedAt: '2026-11-01T00:00:00Z',
  completedAt: '2026-11-01T00:01:00Z',
  labels: [],
  steps: [],
});

atLimit(
  'listPages',
  async (size) => {
    const jobs: CiHistory['jobs'] = (_, page) => {
      const items = Array.from({ length: 100 }, (_, n) => job(page * 100 + n));
      return Promise.resolve({ ok: true, value: { total: size * 100, items, rejected: 0 } });
    };
    const reader = createReader(fakeCi({ jobs }), 100);
    return (await readJobs(reader, ciRun(1))).executions.length === size * 100;
  },
  { lowered: 3 },
);

// A full page may be the first of several, and no other is asked for.
atLimit(
  'pageSize',
  async (size) => {
    const annotation = { path: 'a', line: 1, level: 'failure', title: '', message: 'm' };
    const items = Array.from({ length: size }, () => annotation);
    const annotations = () => Promise.resolve({ ok: true, value: { total: size, items, rejected: 0 } } as const);
    const reader = createReader(fakeCi({ annotations }), 10);
    await readAnnotations(reader, evidence(), { run: ciRun(1), job: job(1) });
    return reader.gaps.length === 0;
  },
  { exclusive: true },
);

const KEY = '<!-- key -->';

atLimit(
  'issuePages',
  async (size) => {
    const tracker = new FakeTracker();
    // Newest first: ours is the oldest, alone on the last page.
    tracker.add({ body: `text\n\n${KEY}\n` });
    for (let n = 0; n < (size - 1) * 100; n += 1) tracker.add({ body: 'another' });
    const author = { 'author-id': BOT.id, 'author-login': BOT.login, label: 'flaky' };
    return (await findOwnIssues(tracker, author, KEY)).open !== undefined;
  },
  { lowered: 3 },
);

// A service that needs so many seconds to say which repository it is: is anything asked after that?
atLimit('fetchSeconds', async (size) => {
  let now = 0;
  let asked = 0;
  const value = { id: '1', owner: 'acme', name: 'widgets', visibility: 'public', defaultBranch: 'main' } as const;
  const ci = fakeCi({
    repository: () => {
      now += size * 1_000;
      return Promise.resolve({ ok: true, value });
    },
    runs: () => {
      asked += 1;
      return Promise.resolve({ ok: true, value: { total: 0, items: [], rejected: 0 } });
    },
  });
  const progress = { stage: () => {}, step: () => {}, warn: () => {}, done: () => {} };
  const clock = { now: () => new Date(now) };
  await fetchEvidence(inputs(), { ci, store: memoryStore(), progress, clock });
  return asked > 0;
});
