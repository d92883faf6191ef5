/** A small history with a bit of everything, as plain data: two workflows, matrix cells, proposals, re-runs, logs and reports. */
import { createHash } from 'node:crypto';
import type { PlainHistory, PlainJob, PlainRun } from './third-party.ts';

const SINCE = '2026-10-31T00:00:00Z';
const UNTIL = '2026-11-14T00:00:00Z';
const FIRST_RUN = Date.parse('2026-11-01T06:00:00Z');
const HOUR = 3_600_000;
const RUNS = 44;
const TESTS = 12;
const CI = '.github/workflows/ci.yml';
const NIGHTLY = '.github/workflows/nightly.yml';

/** What happens in which run of the matrix; the others are green. */
const CELLS: Readonly<
  Record<number, { readonly cell: string; readonly fails: readonly number[]; readonly again?: true }>
> = {
  2: { cell: '3.12', fails: [1], again: true },
  6: { cell: '3.13', fails: [2] },
  10: { cell: '3.12', fails: [1], again: true },
  14: { cell: '3.13', fails: [2, 5] },
  22: { cell: '3.12', fails: [7] },
  24: { cell: '3.12', fails: [7] },
  26: { cell: '3.12', fails: [1] },
  32: { cell: '3.13', fails: [2], again: true },
};

interface Night {
  readonly fails: readonly number[];
  readonly skips?: readonly number[];
  /** What is left of it. */
  readonly has: 'log' | 'report' | 'both' | 'nothing';
  readonly again?: true;
}

/** What happens in which run of the single job. */
const NIGHTS: Readonly<Record<number, Night>> = {
  1: { fails: [], has: 'report' },
  3: { fails: [3], has: 'both' },
  5: { fails: [], skips: [3], has: 'report' },
  7: { fails: [3, 8], has: 'report' },
  9: { fails: [3], has: 'log', again: true },
  13: { fails: [], has: 'report' },
  17: { fails: [4], has: 'both' },
  19: { fails: [4], has: 'log' },
  21: { fails: [], skips: [4], has: 'report' },
  25: { fails: [9], has: 'both' },
  27: { fails: [3], has: 'report' },
  31: { fails: [], has: 'report' },
  37: { fails: [8], has: 'log' },
  41: { fails: [10], has: 'both' },
};

export function interfaceHistory(): PlainHistory {
  const runs = Array.from({ length: RUNS }, (_, i) => (i % 2 === 0 ? matrixRun(i) : nightRun(i)));
  const jobs = runs.flatMap((run) => run.attempts.flat());
  const missingLogs = jobs.filter((job) => job.conclusion === 'failure' && job.log === undefined).length;
  return { since: SINCE, until: UNTIL, runs, missingLogs };
}

function matrixRun(i: number): PlainRun {
  const event = CELLS[i];
  const first = ['3.12', '3.13'].map((cell): PlainJob => {
    const name = `test (${cell}, ubuntu-24.04)`;
    if (event?.cell !== cell) return { name, conclusion: 'success' };
    return { name, conclusion: 'failure', log: pytestLog(event.fails) };
  });
  const again =
    event?.again === undefined
      ? []
      : [[{ name: `test (${event.cell}, ubuntu-24.04)`, conclusion: 'success' as const }]];
  const proposal = i % 8 === 6;
  return {
    ...{ workflow: CI, event: proposal ? 'pull_request' : 'push', branch: proposal ? `topic-${i}` : 'main' },
    // Two runs of one commit: the same code.
    ...{ commit: commitOf(i === 28 ? 26 : i), createdAt: timeOf(i), attempts: [first, ...again] },
  };
}

function nightRun(i: number): PlainRun {
  const { fails, skips = [], has, again } = NIGHTS[i] ?? { fails: [], has: 'nothing' };
  const red = fails.length > 0;
  const job: PlainJob = {
    name: 'nightly',
    conclusion: red ? 'failure' : 'success',
    ...(red && (has === 'log' || has === 'both') ? { log: pytestLog(fails) } : {}),
    ...(has === 'report' || has === 'both' ? { report: junit(fails, skips) } : {}),
  };
  return {
    ...{ workflow: NIGHTLY, event: 'push', branch: 'main', commit: commitOf(i), createdAt: timeOf(i) },
    attempts: [[job], ...(again === undefined ? [] : [[{ name: 'nightly', conclusion: 'success' as const }]])],
  };
}

function junit(fails: readonly number[], skips: readonly number[]): string {
  const cases = Array.from({ length: TESTS }, (_, i) => {
    const inside = fails.includes(i)
      ? '<failure message="TimeoutError: timed out"/>'
      : skips.includes(i)
        ? '<skipped/>'
        : '';
    return `<testcase classname="tests.test_shop" name="test_${i}" time="0.1">${inside}</testcase>`;
  });
  return `<?xml version="1.0"?>\n<testsuite name="pytest">\n${cases.join('\n')}\n</testsuite>\n`;
}

function pytestLog(fails: readonly number[]): string {
  const lines = [
    ...['##[group]Run pytest', 'pytest -q', '##[endgroup]'],
    '============================= test session starts ==============================',
    `collected ${TESTS} items`,
    '=================================== FAILURES ===================================',
    ...fails.flatMap((i) => [
      `____________________________________ test_${i} ____________________________________`,
      '>       assert wait()',
      'E       TimeoutError: timed out',
      `tests/test_shop.py:${i + 10}: TimeoutError`,
    ]),
    '=========================== short test summary info ============================',
    ...fails.map((i) => `FAILED tests/test_shop.py::test_${i} - TimeoutError: timed out`),
    `========================= ${fails.length} failed, ${TESTS - fails.length} passed in 3.21s =========================`,
    '##[error]Process completed with exit code 1.',
  ];
  return lines.map((line) => `2026-11-01T10:00:20.0000000Z ${line}\n`).join('');
}

function timeOf(i: number): string {
  return new Date(FIRST_RUN + i * HOUR).toISOString().replace('.000', '');
}

function commitOf(i: number): string {
  return createHash('sha1').update(`commit ${i}`).digest('hex');
}
