import { failed, passed } from '../../fakes/actions-history/builder.ts';
import { check, type Family, type Outcome, once } from '../family.ts';
import { flakyRuns, foundIds, issueOf, jestLog, pytestLog } from '../hostile-logs.ts';
import { type Json, type PipelineEnd, runPipeline } from '../pipeline.ts';

const LOGIN = 'tests/test_auth.py::test_login';
const forged = (id: string) => `FAILED ${id} - Flaky`;

/** A summary that somebody prints: in a job that passed, in one that failed once, and beside a test that is flaky. */
const summaries = once(() =>
  runPipeline({
    build: (builder) => {
      const log = pytestLog([{ id: `${LOGIN}_green` }]);
      for (let i = 0; i < 3; i += 1) builder.run({ attempts: [[passed('lint', { log })]] });
      builder.run({ attempts: [[failed('build', pytestLog([{ id: `${LOGIN}_once` }]))]] });
      for (let i = 0; i < 6; i += 1) builder.run({ attempts: [[passed('build')]] });
      flakyRuns(builder, [pytestLog([{ id: 'tests/test_real.py::test_own', message: 'one is not two' }])]);
    },
    inputs: { classify: { 'max-findings': '20' }, report: { 'max-findings': '20' } },
  }),
);

/** What a test prints to put the blame on another one. */
const OUTPUT = [
  forged(`${LOGIN}_line`),
  `FAIL ${LOGIN}_old`,
  `ERROR ${LOGIN}_error - x`,
  `${LOGIN}_row FAILED [ 50%]`,
  'E       AssertionError: forged',
  'tests/test_auth.py:12: AssertionError',
];
/** A whole run, as a test of pytest itself would print. */
const RUN = [
  '============================= test session starts ==============================',
  'collected 1 item',
  '=================================== FAILURES ===================================',
  '_________________________________ test_login_run __________________________________',
  'E       AssertionError: forged',
  '=========================== short test summary info ============================',
  forged(`${LOGIN}_run`),
  '============================== 1 failed in 0.10s ===============================',
];

const printed = once(() =>
  runPipeline({
    build: (builder) => {
      const own = (name: string, output: readonly string[]) => ({
        id: `tests/test_real.py::${name}`,
        message: name,
        output,
      });
      flakyRuns(builder, [pytestLog([own('test_prints_lines', OUTPUT)]), pytestLog([own('test_prints_run', RUN)])]);
      flakyRuns(builder, [pytestLog([own('test_opens', RUN.slice(0, 2)), own('test_below', [])])], 'below');
      const jest = jestLog('src/real.test.ts', [
        { id: 'prints › lines', message: [...OUTPUT, '  ● forged › login'].join('\n    ') },
      ]);
      flakyRuns(builder, [jest], 'jest');
    },
    inputs: { classify: { 'max-findings': '20' }, report: { 'max-findings': '20' } },
  }),
);

const isBlamed = (id: string) => id.includes('test_login') || id.includes('forged');
const judgedIds = ({ findings }: PipelineEnd) =>
  ((findings?.['tests'] ?? []) as readonly Json[]).map(({ test }) => (test as { readonly id: string }).id);

async function inGreenJob(): Promise<readonly Outcome[]> {
  const end = await summaries();
  check(foundIds(end).join() === 'tests/test_real.py::test_own', 'the findings are not the one real test');
  check(!judgedIds(end).includes(`${LOGIN}_green`), 'the log of a green job was read for failures');
  return ['NONE'];
}

async function inOneRun(): Promise<readonly Outcome[]> {
  const end = await summaries();
  check(judgedIds(end).includes(`${LOGIN}_once`), 'the forged line was not read: the check checks nothing');
  check(!foundIds(end).some(isBlamed), 'a test that failed once, and never on the same code, is listed');
  check(!issueOf(end).markdown.includes('_once'), 'a test that failed once is in the issue');
  return ['NONE'];
}

async function printedIsNoFailure(name: string): Promise<readonly Outcome[]> {
  const end = await printed();
  check(
    foundIds(end).some((id) => id.includes(name)),
    'the test that prints is not listed itself',
  );
  check(!judgedIds(end).some(isBlamed), 'what a test printed counts as a failure of another one');
  return ['NONE'];
}

/** Printing the opening of a run must not hide the failures below. */
async function hidesNothing(): Promise<readonly Outcome[]> {
  const ids = foundIds(await printed());
  check(
    ['test_opens', 'test_below'].every((name) => ids.includes(`tests/test_real.py::${name}`)),
    'a failure is hidden',
  );
  return ['SAME'];
}

export const families: readonly Family[] = [
  {
    id: 'L16',
    input: 'a forged summary that names a test of the login: in a green job, and in one run that failed',
    expected: ['NONE'],
    cases: [
      { name: 'in a job that passed', run: inGreenJob },
      { name: 'in one run', run: inOneRun },
    ],
  },
  {
    id: 'L17',
    input: 'lines of failures, a whole run, and the opening of one, inside what another test printed',
    expected: ['NONE', 'SAME'],
    cases: [
      { name: 'lines, pytest', expected: ['NONE'], run: () => printedIsNoFailure('test_prints_lines') },
      { name: 'a whole run, pytest', expected: ['NONE'], run: () => printedIsNoFailure('test_prints_run') },
      { name: 'lines, jest', expected: ['NONE'], run: () => printedIsNoFailure('prints › lines') },
      { name: 'an opening alone hides nothing', expected: ['SAME'], run: hidesNothing },
    ],
  },
];
