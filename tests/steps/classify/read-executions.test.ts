import { expect, test } from 'vitest';
import { outcomeKnown } from '../../../src/core/evidence/mass-failure.ts';
import { testKey } from '../../../src/core/evidence/test-key.ts';
import { openEvidence } from '../../../src/steps/classify/read-evidence.ts';
import { readExecutions } from '../../../src/steps/classify/read-executions.ts';
import { type EvidenceSketch, evidenceOf, pytestLog, readerOf } from './evidence.ts';

const SILENT = { stage: () => {}, step: () => {}, warn: () => {}, done: () => {} };
const CONTEXT = {
  ...{ repository: undefined, repositoryId: undefined, runId: '0', runAttempt: 1 },
  ...{ serverUrl: 'https://github.com', onActions: false },
};
const ID = 'tests/a.py::test_adds';
const KEY = testKey({ framework: 'pytest', id: ID });
const CASE = 'classname="tests.a" name="test_adds"';
const FAILED = `<testcase ${CASE}><failure message="boom"/></testcase>`;
const PASSED = `<testcase ${CASE}/>`;
const SKIPPED = `<testcase ${CASE}><skipped/></testcase>`;
const OTHER = '<testcase classname="tests.a" name="test_other"/>';

const suite = (...cases: readonly string[]) => `<testsuite>${cases.join('')}</testsuite>`;

/** Which job of which run a report is put to, by the index of the run; absent: the manifest does not say it. */
type JobIds = Readonly<Record<number, string | null>>;

/** What each execution says of the test: `failed`, `passed`, or nothing (`-`). */
async function outcomes(sketch: EvidenceSketch, jobIds: JobIds = {}, key = KEY): Promise<readonly string[]> {
  const { files, manifest } = evidenceOf(sketch);
  const reports = manifest.reports.map((report) => {
    const run = Number(report.runId) - 1_000;
    return run in jobIds ? { ...report, jobId: jobIds[run] } : report;
  });
  files.set('manifest.json', new TextEncoder().encode(JSON.stringify({ ...manifest, reports })));
  const evidence = await openEvidence(readerOf(files), { manifestSha256: undefined, context: CONTEXT });
  const { executions } = await readExecutions(evidence, SILENT);
  return executions.map((execution) => {
    if (execution.failures.has(key)) return 'failed';
    return outcomeKnown(execution, key) ? 'passed' : '-';
  });
}

test('without reports, a green execution passed every test, and a red one those that its log does not name', async () => {
  const log = pytestLog(['tests/a.py::test_other']);
  expect(await outcomes({ runs: [[{ log: pytestLog([ID]) }], [{}], [{ log }]] })).toEqual([
    'failed',
    'passed',
    'passed',
  ]);
});

test('a red execution with log and report, and green ones with a report only: skipped is neither', async () => {
  const runs = [[{ log: pytestLog([ID]) }], [{}], [{}], [{}], [{}]];
  const reports = new Map([
    [0, suite(FAILED, OTHER)],
    [1, suite(PASSED, OTHER)],
    [2, suite(SKIPPED, OTHER)],
    [3, suite(OTHER)],
  ]);
  expect(await outcomes({ runs, reports })).toEqual(['failed', 'passed', '-', '-', 'passed']);
});

test('a report that is cut off says what it lists, and the rest is inferred', async () => {
  const runs = [[{ log: pytestLog([ID]) }], [{}], [{}]];
  const cut = (text: string) => text.slice(0, -'</testsuite>'.length);
  const reports = new Map([
    [1, cut(suite(PASSED))],
    [2, cut(suite(OTHER))],
  ]);
  expect(await outcomes({ runs, reports })).toEqual(['failed', 'passed', 'passed']);
});

test('reports alone: a failure and a pass of one test meet, in whichever job of one name', async () => {
  const key = testKey({ framework: 'junit-xml', suite: 'tests.a', id: 'tests.a.test_adds' });
  const runs = [[{ log: pytestLog(['z.py::test_z']) }], [{}], [{}]];
  const reports = new Map([
    [0, suite(FAILED)],
    [1, suite(PASSED)],
    [2, suite(SKIPPED)],
  ]);
  expect(await outcomes({ runs, reports }, {}, key)).toEqual(['failed', 'passed', '-']);
});

test('a report without a job goes to the only failed job of the last attempt, or to the only job', async () => {
  const log = pytestLog(['z.py::test_z']);
  const key = testKey({ framework: 'junit-xml', suite: 'tests.a', id: 'tests.a.test_adds' });
  const runs = [
    [{ name: 'a' }, { name: 'b', log }],
    [
      { name: 'a', log },
      { name: 'b', log },
    ],
  ];
  const reports = new Map([
    [0, suite(FAILED)],
    [1, suite(FAILED)],
  ]);
  expect(await outcomes({ runs, reports }, {}, key)).toEqual(['passed', 'failed', '-', '-']);
  expect(await outcomes({ runs, reports }, { 0: null }, key)).toEqual(['passed', 'failed', '-', '-']);
});

test('a report with failing tests that is still there after a green re-run goes to the execution that failed', async () => {
  const log = pytestLog(['z.py::test_z']);
  const key = testKey({ framework: 'junit-xml', suite: 'tests.a', id: 'tests.a.test_adds' });
  const runs = [
    [{ log }, { attempt: 2 }],
    [{ log }, { attempt: 2 }],
    [{ log }, { log, attempt: 2 }, { attempt: 3 }],
    [{}],
  ];
  const reports = new Map([
    [0, suite(FAILED)],
    [1, suite(SKIPPED)],
    [2, suite(FAILED)],
    [3, suite(FAILED)],
  ]);
  const said = await outcomes({ runs, reports }, {}, key);
  expect(said).toEqual([...['failed', 'passed'], ...['-', '-'], ...['-', '-', 'passed'], 'failed']);
});

test('a report that names its job goes there, in any attempt, green or red', async () => {
  const log = pytestLog(['z.py::test_z']);
  const key = testKey({ framework: 'junit-xml', suite: 'tests.a', id: 'tests.a.test_adds' });
  const runs = [[{ log }, { log, attempt: 2 }], [{ name: 'a' }, { name: 'test', log }], [{ log }]];
  const reports = new Map([
    [0, suite(FAILED)],
    [1, suite(SKIPPED)],
    [2, suite(PASSED)],
  ]);
  expect(await outcomes({ runs, reports }, { 0: '5000', 1: '5011' }, key)).toEqual([
    'failed',
    '-',
    'passed',
    '-',
    'passed',
  ]);
});
