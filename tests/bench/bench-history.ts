import { failed, HistoryBuilder, type JobSpec, passed } from '../fakes/actions-history/builder.ts';
import type { ActionsHistory } from '../fakes/actions-history/history.ts';
import { logText } from '../fakes/actions-history/log-text.ts';

/** The history that the bench reads: "Done when" 5 of issue 2. */
const RUNS = 300;
/** Runs that failed for good, and runs that were green only after a re-run. */
const FAILED_RUNS = 20;
const RERUN_RUNS = 20;
const SINCE = '2026-11-06T00:00:00Z';
/** 300 runs fit into the default window of 14 days. */
export const UNTIL = '2026-11-19T12:00:00Z';
const MINUTES_BETWEEN_RUNS = 60;

const GREEN_LINES = 400;
/** Every so many runs, one that is not simply green; 37 and 300 have no common factor, so they spread. */
const STRIDE = 37;

/** 300 runs of three jobs, 40 of them failed or re-run, with logs as pytest prints them. */
export function benchHistory(): ActionsHistory {
  const builder = new HistoryBuilder({ since: SINCE, minutesBetweenRuns: MINUTES_BETWEEN_RUNS });
  builder.workflow();
  builder.file('.github/CODEOWNERS', '* @acme/ci\n');
  const order = Array.from({ length: RUNS }, (_, index) => (index * STRIDE) % RUNS);
  const rank = new Map(order.map((run, position) => [run, position]));
  for (let index = 0; index < RUNS; index += 1) builder.run({ attempts: attemptsOf(rank.get(index) ?? RUNS) });
  return builder.history();
}

function attemptsOf(rank: number): JobSpec[][] {
  const green = [passed('lint'), passed('test (3.12)'), passed('test (3.13)')];
  if (rank >= FAILED_RUNS + RERUN_RUNS) return [green];
  const broken = failed('test (3.12)', () => failedLog(rank % 4));
  const red = [passed('lint'), broken, passed('test (3.13)')];
  return rank < FAILED_RUNS ? [red] : [red, [passed('test (3.12)')]];
}

/** A log with one failing test out of four that take turns. */
function failedLog(test: number): string {
  const name = `tests/test_queue.py::test_drains_${test}`;
  const green = Array.from({ length: GREEN_LINES }, (_, index) => `tests/test_core.py::test_case_${index} PASSED`);
  return logText([
    '##[group]Run pytest -v',
    'pytest -v',
    '##[endgroup]',
    '============================= test session starts ==============================',
    'platform linux -- Python 3.12.3, pytest-8.3.3, pluggy-1.5.0',
    ...green,
    `${name} FAILED`,
    '=================================== FAILURES ===================================',
    `________________________________ test_drains_${test} ________________________________`,
    '>       assert queue.wait(timeout=0.5)',
    'E       AssertionError: assert False',
    '',
    'tests/test_queue.py:41: AssertionError',
    '=========================== short test summary info ============================',
    `FAILED ${name} - AssertionError: assert False`,
    `======================== 1 failed, ${GREEN_LINES} passed in 12.34s =========================`,
    '##[error]Process completed with exit code 1.',
  ]);
}

/**
 * Objects that cannot be done without, counted from the history alone and in the cheapest way GitHub offers: a list page
 * per 100 runs, one page of jobs per run (it holds all attempts), one log per failed job execution.
 */
export function neededObjects(history: ActionsHistory): { lists: number; jobs: number; logs: number } {
  const executions = history.runs.map((run) => run.attempts.flatMap((attempt) => attempt.jobs));
  return {
    lists: Math.ceil(history.runs.length / PAGE),
    jobs: executions.reduce((sum, jobs) => sum + Math.ceil(jobs.length / PAGE), 0),
    logs: executions.flat().filter((job) => job.conclusion === 'failure').length,
  };
}

/** Largest page that GitHub gives. */
const PAGE = 100;
