import { failed, type HistoryBuilder, passed } from '../fakes/actions-history/builder.ts';
import { logText } from '../fakes/actions-history/log-text.ts';
import type { PipelineEnd } from './pipeline.ts';

/** A test that failed, with everything that an attacker chooses. */
export interface Failure {
  /** E.g. `tests/test_queue.py::test_drains[param]`. */
  readonly id: string;
  /** What stands behind `E   AssertionError: `. */
  readonly message?: string;
  /** Lines that the test printed. */
  readonly output?: readonly string[];
}

/** Lines before and after the tests, as a hostile step before or a hostile plug-in would print them. */
export interface Surroundings {
  readonly before?: readonly string[];
  readonly after?: readonly string[];
}

const PASSING = 20;

/** What pytest prints when these tests fail, line by line, in the job log of GitHub. */
export function pytestLog(failures: readonly Failure[], around: Surroundings = {}): string {
  return logText(pytestLines(failures, around));
}

/** The same without time stamps. */
export function pytestLines(failures: readonly Failure[], around: Surroundings = {}): readonly string[] {
  const fileOf = (id: string) => id.split('::')[0] ?? id;
  return [
    ...['##[group]Run pytest', 'pytest -q', '##[endgroup]', ...(around.before ?? [])],
    '============================= test session starts ==============================',
    `collected ${failures.length + PASSING} items`,
    '',
    '=================================== FAILURES ===================================',
    ...failures.flatMap(({ id, message = 'assert 1 == 2', output = [] }) => [
      `_________________________________ ${nameOf(id)} __________________________________`,
      ...['', '    def test():', '>       assert compute() == 2'],
      `E       AssertionError: ${message}`,
      ...['', `${fileOf(id)}:12: AssertionError`],
      ...(output.length === 0
        ? []
        : ['----------------------------- Captured stdout call -----------------------------', ...output]),
    ]),
    '=========================== short test summary info ============================',
    ...failures.map(({ id, message = 'assert 1 == 2' }) => `FAILED ${id} - AssertionError: ${message}`),
    `========================= ${failures.length} failed, ${PASSING} passed in 3.21s =========================`,
    ...(around.after ?? []),
    '##[error]Process completed with exit code 1.',
  ];
}

/** The head line of a failure: classes and function with points between, the parameters as they are. */
function nameOf(id: string): string {
  const [, path = id, parameters = ''] = /^([^[]*)(.*)$/s.exec(id) ?? [];
  return `${path.split('::').slice(1).join('.') || path}${parameters}`;
}

/** What jest prints when these tests of one file fail; `id` is the title. */
export function jestLog(file: string, failures: readonly Failure[]): string {
  return logText([
    ...['##[group]Run npx jest', 'npx jest', '##[endgroup]', `FAIL ${file}`],
    ...failures.map(({ id }) => `  ✕ ${id} (5 ms)`),
    '  ✓ works (1 ms)',
    '',
    ...failures.flatMap(({ id, message = 'Expected: 1' }) => [
      ...[`  ● ${id}`, '', `    ${message}`, ''],
      `      at Object.<anonymous> (${file}:12:5)`,
      '',
    ]),
    'Test Suites: 1 failed, 1 total',
    `Tests:       ${failures.length} failed, 1 passed, ${failures.length + 1} total`,
    'Snapshots:   0 total',
    'Time:        1.234 s',
    '##[error]Process completed with exit code 1.',
  ]);
}

/**
 * Runs that make each failure of `logs` a flaky test: one run for each log, red first and green when it was run again,
 * each on a commit of its own, two times over.
 */
export function flakyRuns(builder: HistoryBuilder, logs: readonly (string | Uint8Array)[], job = 'test'): void {
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const log of logs) builder.run({ attempts: [[failed(job, log)], [passed(job)]] });
  }
}

const ROUNDS = 2;

/** The one issue that a pipeline wrote, all parts having ended well. */
export function issueOf({ exitCodes, issues }: PipelineEnd) {
  const [issue, ...more] = issues;
  if (exitCodes !== '0 0 0') throw new Error(`the parts ended with ${exitCodes}`);
  if (issue === undefined || more.length > 0) throw new Error(`${issues.length} issues were written`);
  return issue;
}

/** Says that `text` stands in a code span of the issue. */
export function shows(end: PipelineEnd, text: string): boolean {
  return issueOf(end).code.some((code) => code.includes(text));
}

interface FoundTest {
  readonly id: string;
}

/** Test ids of the findings, in order; behind each those that fail in the same way and are shown with it. */
export function foundIds(end: PipelineEnd): readonly string[] {
  type Found = { readonly test: FoundTest; readonly cluster: { readonly members: readonly FoundTest[] } | null };
  const findings = (end.findings?.['findings'] ?? []) as readonly Found[];
  return findings.flatMap(({ test, cluster }) => [test.id, ...(cluster?.members ?? []).map(({ id }) => id)]);
}
