import { expect, test } from 'vitest';
import { type Decision, decide } from '../../../src/core/findings/decide.ts';
import { outcomeMatrix } from '../../../src/core/html-report/outcome-matrix.ts';
import { OUTCOME_CODES } from '../../../src/core/html-report/report-data.ts';
import { executionsOf, green, type Sketch } from '../evidence/history.ts';
import { createRandom } from '../findings/sample-random.ts';

const MANIFEST = {
  branch: 'main',
  workflows: [{ id: '7', path: 'ci.yml', name: 'CI' }],
  window: { since: '2026-11-01T00:00:00.000Z', until: '2026-11-15T00:00:00.000Z' },
};

/** Rows by test, one character per run in the order of the sketches. @param callOf instead of what the model says */
function matrixOf(
  sketches: readonly Sketch[],
  { callOf, shown }: { callOf?: Decision['callOf']; shown?: number } = {},
): Readonly<Record<string, string>> {
  const executions = executionsOf(sketches);
  const decision = decide(executions, MANIFEST);
  const runs = [...new Set(executions.map(({ run }) => run.id))].slice(-(shown ?? executions.length));
  const rows = outcomeMatrix({
    verdicts: decision.verdicts,
    lanes: decision.lanes,
    callOf: callOf ?? (() => 'flake'),
    workflowPath: (id) => (id === '7' ? 'ci.yml' : id),
    runAt: (id) => runs.indexOf(id),
    runsOf: () => runs.length,
  });
  return Object.fromEntries(decision.verdicts.map(({ test: { id } }, i) => [id, rows[i] ?? '']));
}

test('one character per run: passed, failed, unknown, and both on a re-run or a retry', () => {
  const sketches: readonly Sketch[] = [
    { hour: 0 },
    { hour: 1, fails: ['x'] },
    { hour: 2, fails: ['x'], run: '2' },
    { hour: 3, run: '2', attempt: 2 },
    { hour: 4, retried: ['x'], conclusion: 'success' },
    { hour: 5, fails: ['y'], finished: false },
    { hour: 6 },
  ];
  expect(matrixOf(sketches)).toEqual({ x: 'PFBB.P', y: 'PPPPFP' });
});

test('matrix cells in which a test ever failed are one run, though no flip; other jobs are not', () => {
  const sketches: readonly Sketch[] = [
    ...[0, 1, 2].flatMap((hour): Sketch[] => [
      { hour, run: `10${hour}`, job: 'test (a)', ...(hour === 1 ? { fails: ['x'] } : {}) },
      { hour, run: `10${hour}`, job: 'test (b)', ...(hour === 2 ? { fails: ['x'] } : {}) },
      { hour, run: `10${hour}`, job: 'test (c)' },
      { hour, run: `10${hour}`, job: 'other' },
    ]),
    { hour: 3, run: '103', job: 'test (c)' },
    { hour: 4, run: '104', job: 'other', fails: ['z'] },
    { hour: 5, run: '105', job: 'test (a)', fails: ['x'] },
    { hour: 5, run: '105', job: 'test (b)', fails: ['x'] },
    { hour: 6, run: '105', job: 'test (b)', attempt: 2 },
  ];
  expect(matrixOf(sketches)).toEqual({ x: 'PFF..B', z: 'PPP.F.' });
});

test('a failure that the code explains, and one from outside, are told apart from the test’s own', () => {
  const sketches: readonly Sketch[] = [
    { hour: 0 },
    { hour: 1, fails: ['x'], run: '1' },
    { hour: 2, run: '1', attempt: 2 },
    { hour: 3, fails: ['x'] },
  ];
  expect(matrixOf(sketches, { callOf: () => 'regression' })).toEqual({ x: 'PRR' });
  expect(matrixOf(sketches, { callOf: () => 'infrastructure' })).toEqual({ x: 'PII' });
  expect(matrixOf(sketches, { callOf: () => 'unknown' })).toEqual({ x: 'PBF' });
  expect(
    matrixOf(sketches, { callOf: ({ execution }) => (execution.run.id === '1' ? 'regression' : 'flake') }),
  ).toEqual({ x: 'PRF' });
});

test('executions that the infrastructure gate took out show where the test failed in them', () => {
  const sketches: readonly Sketch[] = [
    { hour: 0 },
    { hour: 1, fails: ['x'] },
    { hour: 2, fails: ['x', 'never else'], run: '2', infrastructure: 'runner-lost' },
    { hour: 3, run: '2', attempt: 2 },
    { hour: 4, fails: ['y'], infrastructure: 'runner-lost' },
    { hour: 5 },
  ];
  expect(matrixOf(sketches)).toEqual({ x: 'PFI.P' });
});

test('runs that are not shown have no place', () => {
  const sketches: readonly Sketch[] = [{ hour: 0, fails: ['x'] }, ...green(1, 4), { hour: 4, fails: ['x'] }];
  expect(matrixOf(sketches, { shown: 3 })).toEqual({ x: 'PPF' });
});

test('every row has one known character per run, whatever happens', () => {
  for (let seed = 1; seed <= 20; seed += 1) {
    const random = createRandom(seed);
    const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
    const sketches = Array.from({ length: 60 }, (_, hour): Sketch => {
      const fails = ['a', 'b', 'c'].filter(() => random() < 0.2);
      return {
        ...{ hour, run: String(1 + Math.floor(hour / 3)), attempt: 1 + (hour % 3), job: pick(['u (1)', 'u (2)', 'v']) },
        ...(fails.length === 0 ? {} : { fails }),
        ...(random() < 0.1 ? { infrastructure: 'runner-lost' as const, fails: ['a'] } : {}),
        ...(random() < 0.1 ? { retried: ['c'] } : {}),
      };
    });
    const runs = new Set(sketches.map(({ run }) => run)).size;
    for (const row of Object.values(matrixOf(sketches))) {
      expect([row.length, Array.from(row).filter((code) => !OUTCOME_CODES.some((known) => known === code))]).toEqual([
        runs,
        [],
      ]);
    }
  }
});
