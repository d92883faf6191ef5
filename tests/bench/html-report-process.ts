/**
 * `node tests/bench/html-report-process.ts TESTS RUNS CELLS`: decides on a suite in which every test failed now and then,
 * makes the HTML report of it once, and prints `{"seconds": …, "bytes": …, "tests": …}`. In a process of its own, so that its
 * peak memory can be told.
 */
import type { ManifestJob, ManifestRun } from '../../src/core/documents/manifest.ts';
import { type Execution, executionOf } from '../../src/core/evidence/execution.ts';
import { decide } from '../../src/core/findings/decide.ts';
import { PAGE_CODE } from '../../src/core/html-report/generated.ts';
import type { ReportData } from '../../src/core/html-report/report-data.ts';
import { reportPage } from '../../src/core/html-report/report-of.ts';
import { LIMITS } from '../../src/core/limits.ts';
import type { TestFailure } from '../../src/core/model/extraction.ts';
import { finding, findings, manifest } from '../core/render/sample.ts';

const START = Date.parse('2026-11-06T00:00:00Z');
/** 200 runs fit into the default window of 14 days. */
const BETWEEN_RUNS_MS = 6_000_000;
/** Every test fails once in so many executions; a prime that spreads them, below the share of an outage. */
const UNTIL_FAILURE = 211;

/** 90 characters, as names of files, classes and parameters add up to. */
function failureOf(n: number): TestFailure {
  const part = String(n % 250).padStart(3, '0');
  const id = `tests/integration/part_${part}/test_checkout_${part}.py::TestOrders::test_keeps_the_total_${n}[eur-gb]`;
  return { framework: 'pytest', id, file: id.split('::')[0] ?? id, at: n + 1, message: `assert ${n} == ${n + 1}` };
}

function jobOf(run: ManifestRun, cell: number, id: number, failed: boolean): ManifestJob {
  return {
    ...{ id: String(id), runId: run.id, attempt: 1, name: `test (3.${10 + cell}, ubuntu-24.04)` },
    ...{ conclusion: failed ? 'failure' : 'success', startedAt: run.createdAt, completedAt: run.createdAt },
    ...{ labels: ['ubuntu-24.04'], failedSteps: [] },
  };
}

function executionsOf(tests: number, runs: readonly ManifestRun[], cells: number): readonly Execution[] {
  const failures = Array.from({ length: tests }, (_, n) => failureOf(n));
  return runs.flatMap((run, i) =>
    Array.from({ length: cells }, (_, cell) => {
      const place = i * cells + cell;
      const failing = failures.filter((_failure, n) => (n * 7_919 + place) % UNTIL_FAILURE === 0);
      const tested = {
        ...{ framework: 'pytest' as const, failures: failing, retried: [], passed: [], finished: true },
        counts: { passed: tests - failing.length, failed: failing.length },
      };
      const job = jobOf(run, cell, 50_000 + place, failing.length > 0);
      const execution = executionOf(run, job, { tests: [tested], brokenParsers: [] });
      if (execution === undefined) throw new Error('an execution that says nothing');
      return execution;
    }),
  );
}

function runOf(n: number): ManifestRun {
  return {
    ...{ id: String(19_000_000_000 + n), workflowId: '7', event: n % 2 === 0 ? 'push' : 'pull_request' },
    ...{ branch: n % 2 === 0 ? 'main' : `feature/keep-the-total-${n}`, headSha: n.toString(16).padStart(40, '0') },
    createdAt: new Date(START + n * BETWEEN_RUNS_MS).toISOString(),
    attempts: [{ number: 1, conclusion: 'failure' }],
  };
}

function main([tests = '5000', runs = '200', cells = '3']: readonly string[]): void {
  const all = Array.from({ length: Number(runs) }, (_, n) => runOf(n));
  const executions = executionsOf(Number(tests), all, Number(cells));
  const evidence = manifest({
    runs: all,
    jobs: executions.map(({ job }) => job),
    workflows: [{ id: '7', path: '.github/workflows/test.yml', name: 'Test' }],
  });
  const decision = decide(executions, evidence);
  const listed = decision.candidates.slice(0, LIMITS.findings).map(({ verdict: { test } }) => finding({ test }));
  const week = { week: '2026-11-09', executions: 300, failed: 2 };
  const memory = { weeksOf: () => Array.from({ length: LIMITS.findingWeeks }, () => week), next: [] };
  const started = performance.now();
  const page = reportPage(
    { findings: findings({ findings: listed }), manifest: evidence, decision, memory },
    PAGE_CODE,
  );
  const seconds = (performance.now() - started) / 1_000;
  const json = /id="data">([^<]*)</.exec(page)?.[1] ?? '';
  const data = JSON.parse(json) as ReportData;
  const histories = data.tests.filter(({ weeks }) => weeks.length > 0).length;
  console.log(JSON.stringify({ seconds, bytes: page.length, tests: data.tests.length, histories }));
}

main(process.argv.slice(2));
