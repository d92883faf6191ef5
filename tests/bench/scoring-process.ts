/**
 * `node tests/bench/scoring-process.ts TESTS RUNS quiet|worst`: makes the executions of one job, decides once, and prints
 * `{"seconds": …, "yardstick": …, "listed": …}`. In a process of its own, so that its peak memory can be told.
 */
import { type Execution, executionOf } from '../../src/core/evidence/execution.ts';
import { testKey } from '../../src/core/evidence/test-key.ts';
import { decide } from '../../src/core/findings/decide.ts';
import type { TestFailure } from '../../src/core/model/extraction.ts';

/** `quiet`: what a large suite is like. `worst`: every test failed at least once. */
type Kind = 'quiet' | 'worst';

const START = Date.parse('2026-09-01T00:00:00Z');
const HOUR = 3_600_000;
/** Of a quiet suite: every 25th test is flaky, and fails in every 30th run. */
const FLAKY_EVERY = 25;
const FAILS_EVERY = 30;
/** Every tenth run breaks three tests for as long as it lasts. */
const BREAKS_EVERY = 10;
const BROKEN_TESTS = 3;
/** Every other run belongs to a proposal; every fifth red run was run again, green. */
const RERUN_EVERY = 5;

/** Tests that fail in a run. A prime spreads them, so that none of the numbers above meets another again and again. */
function failingTests(run: number, tests: number, kind: Kind): readonly number[] {
  const failing = new Set<number>();
  for (let test = 0; test < tests; test += kind === 'quiet' ? FLAKY_EVERY : 1) {
    const period = kind === 'quiet' ? FAILS_EVERY : RUNS_UNTIL_FAILURE;
    if ((test * 7919 + run) % period === 0) failing.add(test);
  }
  if (run % BREAKS_EVERY === 0) for (let i = 0; i < BROKEN_TESTS; i += 1) failing.add((run * 31 + i) % tests);
  return [...failing];
}

/** In the worst case every test fails once in so many runs: below the share that the gate takes for an outage. */
const RUNS_UNTIL_FAILURE = 100;

function executionsOf(tests: number, runs: number, kind: Kind): readonly Execution[] {
  const failures = Array.from({ length: tests }, (_, i): TestFailure => {
    const file = `tests/test_part${Math.floor(i / 20)}.py`;
    return {
      framework: 'pytest',
      id: `${file}::test_case_${i}`,
      file,
      message: `AssertionError: case ${i}`,
      at: i + 1,
    };
  });
  return Array.from({ length: runs }, (_, run) => {
    const failing = failingTests(run, tests, kind).map((test) => failures[test] as TestFailure);
    const first = executionOfRun(run, 1, failing, tests);
    return run % RERUN_EVERY === 0 && failing.length > 0 ? [first, executionOfRun(run, 2, [], tests)] : [first];
  }).flat();
}

function executionOfRun(run: number, attempt: number, failing: readonly TestFailure[], tests: number): Execution {
  const createdAt = new Date(START + run * HOUR).toISOString();
  const startedAt = new Date(START + run * HOUR + attempt * 600_000).toISOString();
  const conclusion = failing.length === 0 ? 'success' : 'failure';
  const isMain = run % 2 === 0;
  const execution = executionOf(
    {
      ...{ id: String(run + 1), workflowId: '7', event: isMain ? 'push' : 'pull_request', createdAt },
      ...{ branch: isMain ? 'main' : `proposal-${run >> 2}`, headSha: run.toString(16).padStart(40, '0') },
      attempts: [{ number: attempt, conclusion }],
    },
    {
      ...{ id: String(run * 10 + attempt), runId: String(run + 1), attempt, name: 'test', conclusion },
      ...{ startedAt, completedAt: startedAt, labels: ['ubuntu-24.04'], failedSteps: [] },
    },
    failing.length === 0
      ? undefined
      : {
          tests: [
            {
              ...{ framework: 'pytest', failures: failing, retried: [], passed: [], finished: true },
              counts: { passed: tests - failing.length, failed: failing.length },
            },
          ],
          brokenParsers: [],
        },
  );
  if (execution === undefined) throw new Error('an execution that says nothing');
  return execution;
}

/** The yardstick: each test is looked up once in each execution, and its failures are added up. Nothing can do with less. */
function lookUpOnce(executions: readonly Execution[], keys: readonly string[]): number {
  let failed = 0;
  for (const { failures } of executions) for (const key of keys) failed += Number(failures.has(key));
  return failed;
}

function main([tests = '5000', runs = '200', kind = 'quiet']: readonly string[]): void {
  const executions = executionsOf(Number(tests), Number(runs), kind === 'worst' ? 'worst' : 'quiet');
  const until = new Date(START + Number(runs) * HOUR).toISOString();
  const manifest = {
    ...{ branch: 'main', workflows: [{ id: '7', path: '.github/workflows/ci.yml', name: 'CI' }] },
    window: { since: new Date(START).toISOString(), until },
  };
  const keys = Array.from({ length: Number(tests) }, (_, i) =>
    testKey({ framework: 'pytest', id: `tests/test_part${Math.floor(i / 20)}.py::test_case_${i}` }),
  );
  const started = performance.now();
  const { candidates, verdicts } = decide(executions, manifest);
  const decided = performance.now();
  const failed = lookUpOnce(executions, keys);
  const seconds = (decided - started) / 1_000;
  const yardstick = (performance.now() - decided) / 1_000;
  const listed = candidates.length;
  console.log(JSON.stringify({ seconds, yardstick, listed, failing: verdicts.length, failed }));
}

main(process.argv.slice(2));
