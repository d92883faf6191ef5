import { expect, test } from 'vitest';
import { decide } from '../../../src/core/findings/decide.ts';
import { summedLane } from '../../../src/core/findings/evidence-items.ts';
import { rounded } from '../../../src/core/findings/rounded.ts';
import type { TestVerdict } from '../../../src/core/findings/test-verdict.ts';
import { posteriorOf } from '../../../src/core/html-report/posterior.ts';
import { executionsOf, green, type Sketch } from '../evidence/history.ts';

const MANIFEST = {
  branch: 'main',
  workflows: [{ id: '7', path: 'ci.yml', name: 'CI' }],
  window: { since: '2026-11-01T00:00:00.000Z', until: '2026-11-15T00:00:00.000Z' },
};

/** 62 runs; a flip in runs 20 and 40, each with a second attempt. */
const FLAKY: readonly Sketch[] = [
  ...green(0, 20),
  { hour: 20, fails: ['x'], run: '20' },
  { hour: 21, run: '20', attempt: 2 },
  ...green(22, 41),
  { hour: 41, fails: ['x'], run: '40' },
  { hour: 42, run: '40', attempt: 2 },
  ...green(43, 60),
];

function judged(sketches: readonly Sketch[]): { readonly verdict: TestVerdict; readonly runs: readonly string[] } {
  const executions = executionsOf(sketches);
  const [verdict] = decide(executions, MANIFEST).verdicts;
  if (verdict === undefined) throw new Error('nothing failed');
  return { verdict, runs: [...new Set(executions.map(({ run }) => run.id))] };
}

test('passes lower it evenly, failures raise it, and it ends at the probability that is shown', () => {
  const { verdict, runs } = judged(FLAKY);
  const points = posteriorOf(verdict, (id) => runs.indexOf(id));
  const { prior, total, failures } = summedLane(verdict)?.score ?? { prior: 0, total: 0, failures: [] };
  const ofOnePass = (total - prior - failures.reduce((sum, { weight }) => sum + weight, 0)) / (runs.length - 2);
  const at = (run: number) => points.findLast(([position]) => position <= run)?.[1] ?? Number.NaN;
  const expected = (passes: number, failed: number) => {
    const sum = prior + passes * ofOnePass + failures.slice(0, failed).reduce((all, { weight }) => all + weight, 0);
    return rounded(1 / (1 + Math.exp(-sum)));
  };
  expect(points[0]).toEqual([0, expected(1, 0)]);
  expect(at(20)).toBe(expected(20, 1));
  expect(at(40)).toBe(expected(39, 2));
  expect(at(20)).toBeGreaterThan(at(19) + 0.3);
  expect(points.at(-1)).toEqual([runs.length - 1, rounded(verdict.probability)]);
  expect(points.length).toBeLessThan(runs.length);
});

test('of runs that are not shown the curve keeps the weight', () => {
  const { verdict, runs } = judged(FLAKY);
  const whole = posteriorOf(verdict, (id) => runs.indexOf(id));
  const newest = posteriorOf(verdict, (id) => Math.max(-1, runs.indexOf(id) - 30));
  expect(newest.at(-1)).toEqual([runs.length - 31, rounded(verdict.probability)]);
  expect(newest[0]?.[0]).toBe(0);
  expect(newest[0]?.[1]).toBeCloseTo(whole.findLast(([run]) => run <= 30)?.[1] ?? 0, 2);
  expect(posteriorOf(verdict, () => -1)).toEqual([]);
});

test('a run that adds twice has one point', () => {
  const { verdict, runs } = judged([...green(0, 12), { hour: 12, fails: ['x'] }, ...green(13, 20)]);
  const pairs = posteriorOf(verdict, (id) => Math.floor(runs.indexOf(id) / 2)).map(([run]) => run);
  expect(pairs).toEqual([...new Set(pairs)].toSorted((a, b) => a - b));
  expect(pairs.at(-1)).toBe(9);
});

test('a test that is broken has no curve: its sum was set, not added up', () => {
  const { verdict, runs } = judged([...green(0, 20), ...[20, 21, 22, 23, 24].map((hour) => ({ hour, fails: ['x'] }))]);
  expect([verdict.state, posteriorOf(verdict, (id) => runs.indexOf(id))]).toEqual(['broken', []]);
});
