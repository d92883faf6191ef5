import type { Finding } from '../../../src/core/documents/findings.ts';
import type { ManifestRun } from '../../../src/core/documents/manifest.ts';
import { type Execution, executionOf } from '../../../src/core/evidence/execution.ts';
import { decide } from '../../../src/core/findings/decide.ts';
import { evidenceOf } from '../../../src/core/findings/evidence-items.ts';
import { arithmeticOf } from '../../../src/core/findings/finding.ts';
import { rounded } from '../../../src/core/findings/rounded.ts';
import { code, table } from './markdown-table.ts';

const START = Date.parse('2026-11-01T00:00:00Z');
const HOUR = 3_600_000;
const TEST = { framework: 'pytest', id: 'tests/test_cart.py::test_total', at: 7 } as const;

/** One execution of the example's only job: which run, which attempt, and whether the test failed. */
interface Outcome {
  readonly run: number;
  readonly attempt?: number;
  readonly event?: ManifestRun['event'];
  readonly failed?: boolean;
}

const passes = (from: number, count: number) => Array.from({ length: count }, (_, i): Outcome => ({ run: from + i }));
const HISTORY: readonly Outcome[] = [
  ...passes(0, 40),
  { run: 40, event: 'pull_request', failed: true },
  { run: 40, event: 'pull_request', attempt: 2 },
  ...passes(41, 20),
  { run: 61, failed: true },
  ...passes(62, 20),
];

/** The weights of the example, summed up as `findings.json` has them. */
export function workedExample(): string {
  const verdict = decide(HISTORY.map(executed), {
    branch: 'main',
    workflows: [],
    window: { since: iso(0), until: iso(HISTORY.length) },
  }).verdicts[0];
  if (verdict === undefined) throw new Error('the example has a failing test');
  const evidence = [...evidenceOf(verdict)];
  return rowsOf(arithmeticOf(verdict, evidence), evidence, rounded(verdict.probability));
}

function rowsOf(weights: Finding['weights'], evidence: Finding['evidence'], probability: number): string {
  return table(
    ['part', 'what it is', 'weight'],
    [
      [code('prior'), 'before anything was seen', String(weights.prior)],
      [code('passes'), `${weights.passes.groups} groups that only passed`, String(weights.passes.weight)],
      ...evidence.map(({ kind, weight, regression, infrastructure }) => [
        code('evidence'),
        `${code(kind)}: regression ${regression}, infrastructure ${infrastructure}`,
        String(weight),
      ]),
      [code('others'), 'groups with failures that are not listed', String(weights.others.weight)],
      [code('total'), 'the sum', String(weights.total)],
      [code('probability'), `1 / (1 + e^${-weights.total})`, String(probability)],
    ],
  );
}

function executed({ run, attempt = 1, event = 'push', failed = false }: Outcome, hour: number): Execution {
  const conclusion = failed ? 'failure' : 'success';
  const execution = executionOf(
    {
      id: String(run + 1),
      workflowId: '1',
      event,
      branch: event === 'push' ? 'main' : 'topic',
      headSha: String(run).padStart(40, '0'),
      createdAt: iso(hour),
      attempts: [{ number: attempt, conclusion }],
    },
    {
      id: String(hour + 1),
      runId: String(run + 1),
      attempt,
      name: 'test',
      conclusion,
      startedAt: iso(hour),
      completedAt: iso(hour),
      labels: [],
      failedSteps: [],
    },
    {
      tests: failed ? [{ framework: 'pytest', failures: [TEST], retried: [], passed: [], finished: true }] : [],
      brokenParsers: [],
    },
  );
  if (execution === undefined) throw new Error('every execution of the example counts');
  return execution;
}

function iso(hour: number): string {
  return new Date(START + hour * HOUR).toISOString();
}
