import { expect, test } from 'vitest';
import { decide } from '../../../src/core/findings/decide.ts';
import { executionsOf, simulatedManifest } from './executions.ts';
import { firstSuspicions } from './first-suspicion.ts';
import { simulate } from './generator.ts';
import { readRates } from './rates.ts';
import { judgeRepository } from './repository-result.ts';
import { NO_STARS, SCENARIOS, type Scenario } from './scenario.ts';
import { truthOf } from './truth.ts';
import { type Unit, unitsOf } from './units.ts';
import { judgeAll } from './work-pool.ts';

const { source, values: rates } = readRates();
/** Development seeds: what a test looks at is not fresh. */
const units = unitsOf({ seed: 1, seeds: 1, repositories: 2 }).filter(({ scenario }) => scenario.id === 'short');

test('processes judge as one does, in the order of the units', { timeout: 120_000 }, async () => {
  const seen: number[] = [];
  const results = await judgeAll(units, ({ repositorySeed }) => void seen.push(repositorySeed));
  expect(seen.toSorted((a, b) => a - b)).toEqual([1_000, 1_000, 1_001, 1_001]);
  // The last differs from the others in its seed and its stars: in another place it would not be equal.
  expect(results.at(-1)).toEqual(await judgeRepository(units.at(-1) as Unit, rates));
  for (const { either, ceiling, failures, predictions } of results) {
    expect(either.wanted).toBe(ceiling.wanted);
    expect(either.found).toBeGreaterThan(0);
    const judged = Object.values(failures).reduce((sum, count) => sum + count, 0);
    expect(judged).toBeGreaterThan(0);
    expect(predictions.probability.length).toBe(predictions.happened.length);
    expect(predictions.probability.length).toBeLessThanOrEqual(judged);
  }
});

test('a test that fails in every second execution is suspected within a few runs, and never before it failed', () => {
  const scenario = {
    ...{ id: 'loud', repositories: 1, tests: 50, mainCommits: 30, proposalCommits: 30 },
    ...{ rerunLevel: 1, breakMain: 0, breakLength: 1, breakProposal: 0, stars: NO_STARS },
  };
  const repository = simulate(scenario, 5, [0.5]);
  const delays = firstSuspicions(repository, truthOf(repository));
  expect(delays.length).toBeGreaterThan(0);
  expect(delays.every((delay) => delay !== undefined && delay >= 1 && delay <= 15)).toBe(true);
});

/** Seeds at which rounding made a probability of code less than 0, and with it every number of the repository none. */
test.skipIf(source !== 'FlakeFlagger').each([700_018])('every probability is a number, seed %d', (seed) => {
  const repository = simulate({ ...(SCENARIOS[0] as Scenario), stars: NO_STARS }, seed, rates);
  const { verdicts } = decide(executionsOf(repository), simulatedManifest(repository));
  const told = verdicts.flatMap(({ lanes, probability }) => [
    probability,
    ...lanes.flatMap(({ estimates, score }) => [
      ...Object.values(estimates),
      ...score.failures.flatMap(({ regression, columns }) => [regression, ...columns.map(({ outage }) => outage)]),
    ]),
  ]);
  expect(told.length).toBeGreaterThan(1_000);
  expect(told.filter((value) => !Number.isFinite(value))).toEqual([]);
});
