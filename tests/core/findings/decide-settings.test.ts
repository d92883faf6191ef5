import { expect, test } from 'vitest';
import { decide } from '../../../src/core/findings/decide.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/findings/settings.ts';
import { executionsOf, green, type Sketch } from '../evidence/history.ts';

const MANIFEST = {
  branch: 'main',
  workflows: [{ id: '7', path: '.github/workflows/ci.yml', name: 'CI' }],
  window: { since: '2026-11-01T00:00:00.000Z', until: '2026-11-15T00:00:00.000Z' },
};
const decideWith = (sketches: readonly Sketch[], settings: Settings = DEFAULT_SETTINGS) =>
  decide(executionsOf(sketches), MANIFEST, settings);

/** Two failures of main with passes between, then a run that an outage of the machine ended. */
const HISTORY: readonly Sketch[] = [
  ...green(0, 30),
  { hour: 30, fails: ['x'], run: '30', commit: 'a' },
  ...green(31, 50),
  { hour: 50, fails: ['x'], run: '50', commit: 'b' },
  ...green(51, 60),
  { hour: 60, fails: ['x'], run: '60', commit: 'c', infrastructure: 'runner-lost' },
  { hour: 61, run: '60', commit: 'c', attempt: 2 },
];

test('thresholds, gate and prices are those of the settings', () => {
  const { thresholds, gate, rates } = DEFAULT_SETTINGS;
  const listed = (settings: Partial<Settings>) =>
    decideWith(HISTORY, { ...DEFAULT_SETTINGS, ...settings }).candidates.map(({ verdict }) => verdict.test.id);
  expect([
    listed({}),
    listed({ thresholds: { ...thresholds, suspected: 1, suspectedOnMain: 1 } }),
    listed({ thresholds: { ...thresholds, episodes: 3 } }),
    listed({ thresholds: { ...thresholds, minimumExecutions: 500 } }),
  ]).toEqual([['x'], [], [], []]);

  const mass: readonly Sketch[] = [
    { hour: 0, run: '1', fails: ['a', 'b', 'c'] },
    { hour: 1, run: '1', attempt: 2 },
  ];
  const buckets = (massMinimum: number) =>
    decideWith(mass, { ...DEFAULT_SETTINGS, gate: { ...gate, massMinimum } }).infrastructure.map(
      ({ bucket }) => bucket,
    );
  expect([buckets(6), buckets(2)]).toEqual([[], ['mass-failure']]);

  const cost = (settings: Settings) => decideWith(HISTORY, settings).candidates[0]?.impact.cost.developerMinutes ?? 0;
  const dear = { ...rates, waitingPeople: 2, investigationMinutes: 20, minutePrice: 0.02 };
  expect(cost({ ...DEFAULT_SETTINGS, rates: dear }) / cost(DEFAULT_SETTINGS)).toBeCloseTo(2, 10);
});

test('every failing test is judged, with the failures that the gate took out', () => {
  const { judged, isRegression, verdicts } = decideWith(HISTORY);
  expect(judged.omitted).toBe(0);
  expect(judged.tests.map(({ test: { id }, failed, executions }) => [id, failed, executions])).toEqual([['x', 2, 61]]);
  const [gated, ...kept] = judged.tests[0]?.failures ?? [];
  expect(gated).toEqual({
    ...{ runId: '60', attempt: 1, jobId: expect.any(String), line: 10 },
    ...{ call: 'infrastructure', regression: 0, flake: 0, infrastructure: 1 },
  });
  expect(kept.map(({ runId }) => runId)).toEqual(['50', '30']);
  expect(
    kept.every(({ regression, flake, infrastructure }) => Math.abs(regression + flake + infrastructure - 1) < 1e-9),
  ).toBe(true);
  expect(verdicts[0]?.failures.map((failure) => isRegression(failure))).toEqual([false, false]);
});
