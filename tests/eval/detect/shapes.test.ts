import { expect, test } from 'vitest';
import type { JudgedTest } from '../../../src/core/documents/findings.ts';
import { decide } from '../../../src/core/findings/decide.ts';
import { fetchFrom, inputs, withDouble } from '../../steps/fetch/run-fetch.ts';
import { actionsHistoryOf } from './actions-history.ts';
import { executionsOf, simulatedManifest } from './executions.ts';
import { type SimulatedRepository, simulate } from './generator.ts';
import { findingsFrom } from './pipeline.ts';
import { readRates } from './rates.ts';
import { ALL_STARS, NO_STARS, type Scenario } from './scenario.ts';
import { shapesOf } from './shapes.ts';

/** Small enough to be quick, and flaky enough that there is something to compare. */
const SMALL: Scenario = {
  ...{ id: 'small', repositories: 1, tests: 100, mainCommits: 50, proposalCommits: 100 },
  ...{ rerunLevel: 1, breakMain: 0.1, breakLength: 3, breakProposal: 0.15 },
  stars: NO_STARS,
};
const EVERY_STAR = { ...SMALL, stars: ALL_STARS };
/** Reports say which tests a run has, by name: a test that has another name there is not known to have passed. */
const SAME_NAMES = { ...ALL_STARS, renamed: 0, churning: 0 };
const LOGS_ONLY = 0;

const rates = readRates().values;

/** What was said of each test with a failure, without lines: executions made in memory have no logs. */
function saidOf(tests: readonly JudgedTest[]): readonly unknown[] {
  return tests
    .map(({ test: { id }, failures, ...rest }) => ({ id, ...rest, failures: failures.map((f) => ({ ...f, line: 0 })) }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function decidedOf(repository: SimulatedRepository): readonly unknown[] {
  return saidOf(decide(executionsOf(repository), simulatedManifest(repository)).judged.tests);
}

test.each([
  ['without stars, seed 1', SMALL, 1, LOGS_ONLY],
  ['without stars, seed 2', SMALL, 2, LOGS_ONLY],
  ['with every star, seed 3', EVERY_STAR, 3, LOGS_ONLY],
  ['with every star, seed 4', EVERY_STAR, 4, LOGS_ONLY],
  ['with reports', { ...SMALL, stars: SAME_NAMES }, 5, 4],
] as const)('%s: logs and reports say what the simulation did', async (_, scenario, seed, reportEvery) => {
  const repository = simulate(scenario, seed, rates);
  const decided = decidedOf(repository);
  expect(decided.length).toBeGreaterThan(0);
  expect(saidOf((await findingsFrom(shapesOf(repository, reportEvery))).tests)).toEqual(decided);
});

test("GitHub's answers become the same evidence, and the same verdicts", async () => {
  const repository = simulate(EVERY_STAR, 6, rates);
  const shapes = shapesOf(repository, LOGS_ONLY);
  const { until } = shapes.manifest.window;
  await withDouble(actionsHistoryOf(repository), {}, async ({ ci, double }) => {
    const given = inputs({ until, 'request-budget': 5_000 });
    const { store, manifest } = await fetchFrom(ci, given);
    expect(double.violations).toEqual([]);
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect(manifest.runs.toSorted(byId)).toEqual(shapes.manifest.runs.toSorted(byId));
    expect(manifest.jobs.toSorted(byId)).toEqual(shapes.manifest.jobs.toSorted(byId));
    expect(manifest.logs.map(({ jobId }) => jobId).toSorted()).toEqual(
      shapes.manifest.logs.map(({ jobId }) => jobId).toSorted(),
    );
    const files = new Map([...store.files].map(([path, text]) => [path, new TextEncoder().encode(text)]));
    expect(saidOf((await findingsFrom({ files, manifest })).tests)).toEqual(decidedOf(repository));
  });
});
