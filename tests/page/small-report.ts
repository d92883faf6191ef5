import type { ReportData, ReportRun, ReportTest } from '../../src/core/html-report/report-data.ts';

/** A report small enough to know by heart: six runs, two flaky tests, one that the code broke, one of another workflow. */
export const SMALL_REPORT: ReportData = {
  version: 1,
  tool: 'flakewarden 0.1.0',
  title: 'Flaky tests',
  repository: 'acme/orchard',
  branch: 'main',
  window: { since: '2026-11-02T00:00:00Z', until: '2026-11-16T06:00:00Z' },
  headline: ['2 flaky tests between 2026-11-02 and 2026-11-16: 1 confirmed, 1 suspected.'],
  complete: false,
  notes: [['6 runs were looked at.'], ['Made by ', { code: 'flakewarden 0.1.0' }, '.']],
  findings: [
    {
      test: 0,
      state: 'confirmed',
      trend: 'worse',
      probability: 0.9876,
      cause: 'waits too short',
      developerMinutes: 186,
      runnerMinutes: 40,
      paragraphs: [
        [{ strong: 'Confirmed:' }, ' it failed and passed on the same code.'],
        [
          { strong: 'Evidence:' },
          ' Failed in ',
          { label: 'run 103, attempt 1', href: 'https://github.com/acme/orchard/actions/runs/103' },
          '.',
        ],
        ['Seen twice.'],
      ],
      reproduce: 'python -m pytest tests/test_queue.py::test_drains --count=50',
      log: [{ line: 1204, text: 'E   AssertionError: still busy' }],
      logOf: { label: 'run 103, attempt 1', href: 'https://github.com/acme/orchard/actions/runs/103' },
    },
    {
      test: 1,
      state: 'suspected',
      trend: 'new',
      probability: 0.61,
      cause: 'race',
      developerMinutes: 12,
      runnerMinutes: 0.4,
      paragraphs: [[{ strong: 'Suspected:' }, ' perhaps flaky.']],
      reproduce: null,
      log: [],
      logOf: null,
    },
  ],
  lists: [
    {
      title: 'Infrastructure failures',
      lines: [['Network: ', { label: 'run 101', href: 'https://github.com/acme/orchard/actions/runs/101' }]],
    },
  ],
  workflows: [
    { path: '.github/workflows/test.yml', runs: ['101', '102', '103', '104', '105', '106'].map(runOf), omittedRuns: 3 },
    { path: '.github/workflows/nightly.yml', runs: ['201', '202'].map(runOf), omittedRuns: 0 },
  ],
  tests: [
    testOf({
      id: 'tests/test_queue.py::test_drains',
      framework: 'pytest',
      outcomes: 'PPFPB.',
      failed: 2,
      executions: 10,
      state: 'confirmed',
      probability: 0.9876,
      posterior: [
        [0, 0.05],
        [2, 0.4],
        [4, 0.9876],
      ],
      weeks: [
        { week: '2026-11-02', executions: 40, failed: 0, probability: null },
        { week: '2026-11-09', executions: 50, failed: 5, probability: 0.9876 },
      ],
    }),
    testOf({
      id: 'Basket keeps its items',
      suite: 'packages/basket/basket.test.ts',
      framework: 'vitest',
      job: 'browser',
      outcomes: 'IPPFPP',
      failed: 1,
      executions: 6,
      state: 'suspected',
      probability: 0.61,
    }),
    testOf({
      id: 'TestLedger/sums',
      framework: 'go-test',
      outcomes: 'PPPRRR',
      failed: 3,
      executions: 6,
      state: 'broken',
    }),
    testOf({ id: 'Nightly/import', framework: 'go-test', workflow: 1, outcomes: 'FP', failed: 1, executions: 2 }),
  ],
  omittedTests: 7,
  days: [
    {
      day: '2026-11-14',
      runs: 4,
      redRuns: 1,
      flakes: 2,
      regressions: 0,
      infrastructure: 1,
      unknown: 0,
      rerunMinutes: 30,
    },
    {
      day: '2026-11-15',
      runs: 4,
      redRuns: 2,
      flakes: 1,
      regressions: 3,
      infrastructure: 0,
      unknown: 1,
      rerunMinutes: 0,
    },
  ],
};

function runOf(id: string, i: number): ReportRun {
  return {
    id,
    href: `https://github.com/acme/orchard/actions/runs/${id}`,
    at: `2026-11-${String(10 + i)}T14:03:00Z`,
    event: i === 3 ? 'pull_request' : 'push',
    branch: i === 3 ? 'fix/queue' : 'main',
    sha: `c0ffee00000${i}`,
    attempts: i === 4 ? 2 : 1,
    conclusion: 'success',
  };
}

/** A test of which only what matters is said. */
export function testOf(given: Partial<ReportTest> & Pick<ReportTest, 'id' | 'outcomes'>): ReportTest {
  return {
    framework: 'pytest',
    suite: null,
    workflow: 0,
    job: 'unit',
    cells: [],
    state: 'healthy',
    probability: 0.02,
    failed: 1,
    executions: given.outcomes.length,
    posterior: [],
    weeks: [],
    ...given,
  };
}
