import { HISTORY_ARTIFACT, HISTORY_FILE, historyText } from '../../src/core/documents/history.ts';
import { failed, HistoryBuilder, passed } from '../fakes/actions-history/builder.ts';
import type { ActionsHistory } from '../fakes/actions-history/history.ts';
import { zip } from '../fakes/actions-history/zip.ts';
import { pytestLog } from '../steps/classify/evidence.ts';

/** More than one page of jobs in one run, and of runs in the window. */
const MANY_JOBS = 104;
const MANY_RUNS = 104;

const FLAKY = pytestLog(['tests/test_queue.py::test_drains']);
const LAST = pytestLog(['tests/test_api.py::test_answers']);
const REPORT = '<testsuite tests="1"><testcase classname="a" name="b"/></testsuite>';

export interface FetchWorld {
  readonly history: ActionsHistory;
  /** Id of the run in which flakewarden itself is. */
  readonly ownRunId: string;
}

/**
 * A repository of which every kind of object is read: runs, jobs, logs, annotations, a report archive, the history of an
 * earlier report, and a CODEOWNERS in the last place where GitHub looks.
 *
 * @param isLong with two pages of runs, and of jobs of one run
 */
export function fetchWorld(isLong: boolean): FetchWorld {
  const builder = new HistoryBuilder({ minutesBetweenRuns: 10 });
  const ci = builder.workflow();
  const own = builder.workflow('.github/workflows/flakewarden.yml', 'Flaky tests');
  const nightly = builder.workflow('.github/workflows/nightly.yml', 'Nightly');
  const annotations = [
    { path: 'tests/test_queue.py', startLine: 12, level: 'failure', message: 'assert 1 == 2' },
  ] as const;
  builder.run({
    workflow: ci,
    attempts: [[failed('test', FLAKY, { annotations })], [passed('test')]],
    artifacts: [{ name: 'junit', zip: zip({ 'report.xml': REPORT }) }],
  });
  const many = Array.from({ length: isLong ? MANY_JOBS : 1 }, (_, i) => passed(`cell ${i}`));
  builder.run({ workflow: ci, attempts: [[...many, failed('last', LAST)]] });
  builder.run({ workflow: ci, attempts: [[passed('test')]] });
  const binding = { repositoryId: String(builder.repository.id), runId: '7', runAttempt: 1 };
  builder.run({
    workflow: own,
    event: 'schedule',
    attempts: [[passed('report')]],
    artifacts: [{ name: HISTORY_ARTIFACT, zip: zip({ [HISTORY_FILE]: historyText(binding, []) }) }],
  });
  const now = builder.run({
    workflow: own,
    event: 'workflow_dispatch',
    attempts: [[{ name: 'fetch', conclusion: null }]],
  });
  for (let i = 0; i < (isLong ? MANY_RUNS : 1); i += 1) {
    builder.run({ workflow: nightly, event: 'schedule', attempts: [[passed('night')]] });
  }
  builder.file('docs/CODEOWNERS', '* @acme/everyone\n');
  return { history: builder.history(), ownRunId: String(now.id) };
}

/** Routes of fetch, by what a request is for. The first pattern that fits names it. */
const ROUTES: readonly (readonly [RegExp, string])[] = [
  [/^\/job-logs\//, 'log: download'],
  [/^\/artifacts\/3000000001\.zip/, 'reports: download'],
  [/^\/artifacts\/3000000002\.zip/, 'history: download'],
  [/\/actions\/runs\/\d+\/jobs\?.*page=2/, 'jobs, page 2'],
  [/\/actions\/runs\/\d+\/jobs/, 'jobs'],
  [/\/actions\/runs\/\d+\/artifacts\?.*name=flakewarden/, 'history: artifacts'],
  [/\/actions\/runs\/\d+\/artifacts/, 'reports: artifacts'],
  [/\/actions\/runs\/\d+$/, 'own run'],
  [/\/actions\/runs\?.*page=2/, 'runs, page 2'],
  [/\/actions\/runs\?/, 'runs'],
  [/\/actions\/workflows\/[^/]+\/runs\?.*status=success/, 'history: runs'],
  [/\/actions\/workflows\/[^/]+\/runs\?/, 'runs of a workflow'],
  [/\/actions\/jobs\/\d+\/logs/, 'log: redirect'],
  [/\/actions\/artifacts\/3000000001\/zip/, 'reports: redirect'],
  [/\/actions\/artifacts\/3000000002\/zip/, 'history: redirect'],
  [/\/check-runs\/\d+\/annotations/, 'annotations'],
  [/\/contents\//, 'codeowners'],
  [/^\/repos\/[^/]+\/[^/?]+$/, 'repository'],
];

export function fetchRouteOf(_method: string, path: string): string {
  return ROUTES.find(([pattern]) => pattern.test(path))?.[1] ?? 'unknown';
}

/** Lists that say how many objects they hold. */
export const LISTS_WITH_TOTAL: ReadonlySet<string> = new Set([
  'runs',
  'runs, page 2',
  'runs of a workflow',
  'history: artifacts',
  'jobs',
  'jobs, page 2',
  'reports: artifacts',
]);

/** Of these any content will do: nothing says what it should be. */
export const UNCHECKED: ReadonlySet<string> = new Set(['log: download']);
