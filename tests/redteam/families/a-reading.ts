import { failed, passed } from '../../fakes/actions-history/builder.ts';
import type { ActionsHistoryOptions } from '../../fakes/actions-history/server.ts';
import { check, type Family, type Outcome, once } from '../family.ts';
import { gapsOf } from '../gaps.ts';
import { flakyRuns, foundIds, issueOf, pytestLog, shows } from '../hostile-logs.ts';
import { type PipelineEnd, runPipeline } from '../pipeline.ts';

type Tamper = NonNullable<ActionsHistoryOptions['tamper']>;
type Fields = Readonly<Record<string, unknown>>;

const REAL = 'tests/test_queue.py::test_drains';
const FORKED = 'tests/test_evil.py::test_from_a_fork';
const FORK = 999;
const RUNS = '/repos/octo-org/widgets/actions/runs';
const EVIL = 'evil.example';
const EVIL_URL = `https://github.com@${EVIL}/octo-org/widgets`;

/** Ids that no number holds, or that are none. */
const IDS = [2 ** 53 + 2, 2 ** 63, '15000000001', -5, 1.5, 0, null, [], {}, true];

const TAG = String.fromCodePoint(0xe0061);
const BIDI = String.fromCodePoint(0x202e);
const LINE_BREAK = String.fromCodePoint(0x0a);
/** Names of jobs, and how the issue shows them. */
const NAMES: readonly (readonly [name: string, shown: string])[] = [
  ['`x` ``y`` test', '`x` ``y`` test'],
  ['@octo-org/team', '@octo-org/team'],
  ['octo-org/widgets#1 GH-1', 'octo-org/widgets#1 GH-1'],
  [`![x](https://${EVIL}/?q=)`, `![x](https://${EVIL}/?q=)`],
  ['<img src=x onerror=y><!-- z -->', '<img src=x onerror=y><!-- z -->'],
  [`a${LINE_BREAK}## Owned${LINE_BREAK}- [ ] task`, 'a\\u{a}## Owned\\u{a}- [ ] task'],
  [`a${TAG}b${BIDI}c`, 'a\\u{e0061}b\\u{202e}c'],
  ['${{ secrets.X }} ##[add-mask]e', '${{ secrets.X }} ##[add-mask]e'],
];
const testIn = (index: number) => `tests/test_job_${index}.py::test_drains`;

/** Adds runs and jobs with impossible ids, and jobs of another run, to every list; gives every object hostile addresses. */
const hostile: Tamper = ({ path }, answer) => {
  const json = answer.json as { readonly workflow_runs?: readonly Fields[]; readonly jobs?: readonly Fields[] };
  if (path.endsWith('/actions/runs')) {
    const runs = json.workflow_runs ?? [];
    // The oldest one, by a push to this repository.
    const trusted = runs.at(-1);
    const others = [...IDS.map((id) => ({ ...trusted, id })), { ...trusted, id: 77, repository: { id: FORK } }];
    const all = [...runs, ...others].map(withAddresses);
    return { ...answer, json: { ...json, total_count: all.length, workflow_runs: all } };
  }
  if (path.endsWith('/jobs')) {
    const jobs = json.jobs ?? [];
    const all = [...jobs, { ...jobs[0], id: '1' }, { ...jobs[0], id: 78, run_id: 79 }].map(withAddresses);
    return { ...answer, json: { ...json, total_count: all.length, jobs: all } };
  }
  return answer;
};

function withAddresses(fields: Fields): Fields {
  const changed: Record<string, unknown> = { ...fields, display_title: NAMES.map(([name]) => name).join(' ') };
  for (const name of Object.keys(fields)) if (name.endsWith('url')) changed[name] = EVIL_URL;
  return changed;
}

const pipeline = once(() =>
  runPipeline({
    build: (builder) => {
      builder.workflow('.github/workflows/ci.yml', NAMES.map(([name]) => name).join(' '));
      flakyRuns(builder, [pytestLog([{ id: REAL }])]);
      for (const [i, [name]] of NAMES.entries()) flakyRuns(builder, [pytestLog([{ id: testIn(i) }])], name);
      const attempts = [[failed('test', pytestLog([{ id: FORKED }]))], [passed('test')]];
      for (let round = 0; round < 3; round += 1) {
        for (const headRepositoryId of [FORK, null]) {
          builder.run({ attempts, headRepositoryId, event: 'pull_request', headBranch: 'main' });
          builder.run({ attempts, headRepositoryId, event: 'push', headBranch: 'main' });
        }
        for (const event of ['pull_request_target', 'workflow_run', 'issue_comment']) builder.run({ attempts, event });
      }
    },
    reading: { tamper: hostile },
    inputs: { classify: { 'max-findings': '20' }, report: { 'max-findings': '20' } },
    never: [EVIL],
  }),
);

interface Manifest {
  readonly runs: readonly { readonly id: string; readonly event: string }[];
  readonly jobs: readonly { readonly id: string; readonly runId: string }[];
}
const manifestOf = (end: PipelineEnd) => end.manifest as unknown as Manifest;
/** Runs that count: two for each hostile name and for the real test. */
const TRUSTED_RUNS = 2 * (NAMES.length + 1);

/** Runs that somebody outside could have caused are in no list and no count, and nothing of them was asked for. */
async function excluded(): Promise<readonly Outcome[]> {
  const end = await pipeline();
  issueOf(end);
  const { runs } = manifestOf(end);
  check(runs.length === TRUSTED_RUNS && runs.every(({ event }) => event === 'push'), 'another run is in the manifest');
  check(!foundIds(end).includes(FORKED), 'a test of a fork became a finding');
  const known = new Set(runs.map(({ id }) => id));
  const asked = end.readRequests.flatMap(({ path }) => /\/actions\/runs\/(\d+)\/jobs$/.exec(path)?.[1] ?? []);
  check(asked.length === TRUSTED_RUNS && asked.every((id) => known.has(id)), 'jobs of another run were asked for');
  return ['NONE'];
}

/** Every impossible id is counted as one gap and is nowhere else. */
async function rejected(): Promise<readonly Outcome[]> {
  const end = await pipeline();
  const gaps = gapsOf(end);
  check(gaps.get('runs invalid-answer') === IDS.length, 'the refused runs are not counted');
  check(gaps.get('jobs invalid-answer') === 2 * TRUSTED_RUNS, 'the refused jobs are not counted');
  check(gaps.size === 2, 'something else is missing');
  const { runs, jobs } = manifestOf(end);
  const ids = [...runs, ...jobs].map(({ id }) => id);
  check(
    ids.every((id) => /^\d{11}$/.test(id)),
    'an id is not one that the double gave',
  );
  check(jobs.length === 2 * TRUSTED_RUNS, 'there are other jobs than those that ran');
  return ['REJ'];
}

async function spans(): Promise<readonly Outcome[]> {
  const end = await pipeline();
  for (const [i, [, shown]] of NAMES.entries()) {
    check(foundIds(end).includes(testIn(i)), 'a test in a job with a hostile name is not found');
    check(shows(end, shown), `name number ${i + 1} is not shown as text`);
  }
  return ['SPAN', 'VIS'];
}

/** No address of any answer is in any document; `readIssue` has checked that each link is made of our numbers. */
async function rebuilt(): Promise<readonly Outcome[]> {
  const end = await pipeline();
  check(issueOf(end).links.length > 0, 'the issue has no links');
  for (const [path, bytes] of end.files) {
    check(!bytes.includes(EVIL_URL), `an address of an answer is in a file of ${path.split('/')[0]}`);
  }
  return ['IGN'];
}

const PAGES = 20;
/** Far more than there are. The list of runs stays below the number at which windows are cut. */
const CLAIMED = { runs: 900, jobs: 2 ** 53 - 1 } as const;

/** Whatever page is asked for, the first one comes, and says that there are many more. */
const looping: Tamper = ({ path }, answer) => {
  const link = `<http://127.0.0.1${path}?page=1>; rel="next"`;
  const kind = path.endsWith('/actions/runs') ? 'runs' : path.endsWith('/jobs') ? 'jobs' : undefined;
  if (kind === undefined) return answer;
  return { ...answer, headers: { link }, json: { ...(answer.json as object), total_count: CLAIMED[kind] } };
};
const firstPage: Tamper = (asked, answer) => {
  const given = looping(asked, answer);
  remembered.set(asked.path, remembered.get(asked.path) ?? given);
  return remembered.get(asked.path) ?? given;
};
const remembered = new Map<string, ReturnType<Tamper>>();

const loop = once(() =>
  runPipeline({ build: (builder) => flakyRuns(builder, [pytestLog([{ id: REAL }])]), reading: { tamper: firstPage } }),
);

async function bounded(): Promise<readonly Outcome[]> {
  const end = await loop();
  issueOf(end);
  const { runs, jobs } = manifestOf(end);
  check(runs.length === 2 && jobs.length === 4, 'something was counted twice');
  check(foundIds(end).join() === REAL, 'the findings are not the one test');
  const perRun = end.readRequests.filter(({ path }) => path === `${RUNS}/${runs[0]?.id}/jobs`).length;
  check(perRun === PAGES, 'the pages of a list that never ends were not capped');
  const lists = end.readRequests.filter(({ path }) => path === RUNS).length;
  check(lists <= PAGES, 'the list of runs was followed without end');
  const gaps = gapsOf(end);
  check((gaps.get('runs missing') ?? 0) > 0 && (gaps.get('jobs capped') ?? 0) > 0, 'what was claimed is not missed');
  return ['CAP', 'SAME'];
}

/** A run is listed in its first attempt; when its jobs are asked for, a second has begun, and one id has two endings. */
const changing: Tamper = ({ path }, answer) => {
  if (path.endsWith('/actions/runs')) {
    const json = answer.json as { readonly workflow_runs: readonly Fields[] };
    const then = json.workflow_runs.map((run) => ({ ...run, run_attempt: 1, conclusion: 'failure' }));
    const now = json.workflow_runs.map((run) => ({ ...run, conclusion: 'success' }));
    const all = [...then, ...now];
    return { ...answer, json: { ...json, total_count: all.length, workflow_runs: all } };
  }
  if (!path.endsWith('/jobs')) return answer;
  const json = answer.json as { readonly jobs: readonly Fields[] };
  const green = json.jobs.map((job) => ({ ...job, run_attempt: 2, conclusion: 'success' }));
  return { ...answer, json: { total_count: 2 * green.length, jobs: [...green, ...json.jobs] } };
};

const change = once(() =>
  runPipeline({ build: (builder) => flakyRuns(builder, [pytestLog([{ id: REAL }])]), reading: { tamper: changing } }),
);

/** One state is read, the one in which the run was listed: no pass of a later attempt makes a failure flaky. */
async function pinned(): Promise<readonly Outcome[]> {
  const end = await change();
  check(end.exitCodes === '0 0 0', `the parts ended with ${end.exitCodes}`);
  const { runs, jobs } = end.manifest as unknown as {
    readonly runs: readonly { readonly attempts: unknown }[];
    readonly jobs: readonly { readonly attempt: number; readonly conclusion: string }[];
  };
  const first = JSON.stringify([{ number: 1, conclusion: 'failure' }]);
  check(
    runs.length === 2 && runs.every(({ attempts }) => JSON.stringify(attempts) === first),
    'a run is in two states',
  );
  check(jobs.length === 2 && jobs.every((job) => job.attempt === 1 && job.conclusion === 'failure'), 'a job changed');
  check(foundIds(end).length === 0, 'a pass that belongs to a later state was counted');
  return ['IGN'];
}

export const families: readonly Family[] = [
  {
    id: 'A01',
    input: 'runs of forks whose branch is called main, and of events that outsiders cause',
    expected: ['NONE'],
    cases: [{ name: 'red, then green when run again, three times', run: excluded }],
  },
  {
    id: 'A02',
    input: 'runs whose fork was deleted',
    expected: ['NONE'],
    cases: [{ name: 'red, then green when run again, three times', run: excluded }],
  },
  {
    id: 'A03',
    input:
      'ids beyond 2^53, as text, negative, broken, of other types; jobs of another run, runs of another repository',
    expected: ['REJ'],
    cases: [{ name: 'in every list of runs and jobs', run: rejected }],
  },
  {
    id: 'A04',
    input: 'names of jobs, workflows and runs with markup, mentions, commands, unseen characters and line breaks',
    expected: ['SPAN', 'VIS'],
    cases: [{ name: 'each in the job of a finding', run: spans }],
  },
  {
    id: 'A05',
    input: 'addresses of another host, with credentials, in every object',
    expected: ['IGN'],
    cases: [{ name: 'links are built from ids', run: rebuilt }],
  },
  {
    id: 'A06',
    input: 'pages that repeat themselves, totals that lie',
    expected: ['CAP', 'SAME'],
    cases: [{ name: 'in the lists of runs and jobs', run: bounded }],
  },
  {
    id: 'A10',
    input: 'runs and jobs that change while they are read',
    expected: ['IGN'],
    cases: [{ name: 'another attempt begins, one id has two endings', run: pinned }],
  },
];
