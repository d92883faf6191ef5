import { expect, test } from 'vitest';
import { firstSuspicions } from './first-suspicion.ts';
import { simulate } from './generator.ts';
import { readRates } from './rates.ts';
import { judgeRepository } from './repository-result.ts';
import { NO_STARS } from './scenario.ts';
import { truthOf } from './truth.ts';
import { type Unit, unitsOf } from './units.ts';
import { judgeAll } from './work-pool.ts';

const rates = readRates().values;
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
