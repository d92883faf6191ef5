import { expect, test } from 'vitest';
import type { Execution } from '../../../src/core/evidence/execution.ts';
import { callOf, type FailureShares } from '../../../src/core/findings/failure-call.ts';
import { gatedFailures, judgedTests } from '../../../src/core/findings/judged-tests.ts';
import { DEFAULT_RULES } from '../../../src/core/findings/rules.ts';
import type { TestVerdict } from '../../../src/core/findings/test-verdict.ts';
import { LIMITS } from '../../../src/core/limits.ts';
import { executionsOf, failureOf } from '../evidence/history.ts';

const call = (regression: number, infrastructure = 0) => callOf({ regression, infrastructure }, DEFAULT_RULES);

test('a call at every limit', () => {
  const calls = [call(0.8), call(0.799), call(0.101), call(0.1), call(0), call(0, 0.1), call(0, 0.5), call(0, 0.8)];
  expect([...calls, call(0.06, 0.06)]).toEqual([
    ...['regression', 'unknown', 'unknown'],
    ...['flake', 'flake', 'flake'],
    ...['unknown', 'infrastructure', 'unknown'],
  ]);
});

function verdictOf(key: string, failing: readonly Execution[]): TestVerdict {
  return {
    key,
    test: { framework: 'pytest', id: key, suite: null, file: null, workflow: 'ci.yml', job: 'test', cells: [] },
    state: 'healthy',
    lanes: [],
    executions: 40,
    failed: failing.length,
    probability: 0.123_456_78,
    failures: failing.map((execution) => ({ execution, failed: true, failure: failureOf(key, { at: 3 }) })),
  };
}

const shares: FailureShares = { regression: 0.033_333_333, infrastructure: 0.066_666_666 };
const judging = { sharesOf: () => shares, rules: DEFAULT_RULES, gated: new Map() };

test('every failure with its call and its shares, newest first', () => {
  const [first, second, gated, unknown] = executionsOf([
    { hour: 0, fails: ['x'] },
    { hour: 1, fails: ['x'] },
    { hour: 2, fails: ['x'], infrastructure: 'runner-lost' },
    { hour: 3, fails: ['x', 'y'] },
  ]) as [Execution, Execution, Execution, Execution];
  const verdict = verdictOf('x', [first, second]);
  const executions = [first, second, gated, { ...unknown, excluded: 'unknown' as const }];
  const { tests, omitted } = judgedTests([verdict], new Set(), {
    ...judging,
    gated: gatedFailures(executions, [verdict], (_, key) => (JSON.parse(key) as string[])[2] ?? ''),
  });
  expect(omitted).toBe(0);
  const at = (execution: Execution, line: number) => ({
    runId: execution.run.id,
    attempt: 1,
    jobId: execution.job.id,
    line,
  });
  const flake = { call: 'flake', regression: 0.033_333, flake: 0.9, infrastructure: 0.066_667 };
  expect(tests).toEqual([
    {
      test: verdict.test,
      state: 'healthy',
      failed: 2,
      executions: 40,
      probability: 0.123_457,
      failures: [
        { ...at(unknown, 10), call: 'unknown', regression: 0.5, flake: 0, infrastructure: 0.5 },
        { ...at(gated, 10), call: 'infrastructure', regression: 0, flake: 0, infrastructure: 1 },
        { ...at(second, 3), ...flake },
        { ...at(first, 3), ...flake },
      ],
    },
  ]);
});

test('listed tests come first, and limits leave them in', () => {
  const [execution] = executionsOf([{ hour: 0, fails: ['x'] }]) as [Execution];
  const many = Array.from({ length: LIMITS.judgedTests + 2 }, (_, i) => verdictOf(`test ${i}`, [execution]));
  const last = many.at(-1) as TestVerdict;
  const { tests, omitted } = judgedTests(many, new Set([last]), judging);
  expect([tests.length, omitted, tests[0]?.test.id]).toEqual([LIMITS.judgedTests, 2, last.test.id]);
  const busy = verdictOf(
    'busy',
    Array.from({ length: LIMITS.judgedFailures + 1 }, () => execution),
  );
  expect(judgedTests([busy], new Set(), judging).tests[0]?.failures.length).toBe(LIMITS.judgedFailures);
  const all = judgedTests(
    Array.from({ length: 400 }, () => busy),
    new Set(),
    judging,
  );
  expect(all.tests.reduce((sum, { failures }) => sum + failures.length, 0)).toBe(LIMITS.judgedFailuresTotal);
});
