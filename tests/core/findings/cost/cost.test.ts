import { expect, test } from 'vitest';
import {
  type CostRates,
  DEFAULT_COST_RATES,
  minutePriceOf,
  totalCost,
  weeklyCost,
} from '../../../../src/core/findings/cost/cost.ts';
import { lowerRate } from '../../../../src/core/findings/cost/lower-rate.ts';
import { DEFAULT_PARAMETERS } from '../../../../src/core/scoring/parameters.ts';

/** A failing group that the model takes for a flake but for these shares. */
const failure = (regression = 0, outage = 0) => ({ regression, columns: [{ outage }] });
const times = <T>(count: number, item: T): T[] => Array.from({ length: count }, () => item);

/** detection.md, section 7: five failures in 100 executions, 200 executions a week. */
const FACTS = {
  lowerRate: lowerRate(100, times(5, failure()), DEFAULT_PARAMETERS),
  executionsPerWeek: 200,
  blocks: 1,
  rerunMinutes: 12,
  rerunPrice: 12 * DEFAULT_COST_RATES.minutePrice,
  waitMinutes: 15,
  notRerun: 0.5,
  share: 1,
};

test('the worked example of the reference', () => {
  const cost = weeklyCost(FACTS, DEFAULT_COST_RATES);
  expect(FACTS.lowerRate).toBeCloseTo(0.021_133, 6);
  expect(Math.abs(cost.developerMinutes - 85.04)).toBeLessThanOrEqual(0.01);
  expect(cost.failures).toBeCloseTo(4.226_6, 3);
  expect(cost.minutes).toBeCloseTo(50.72, 2);
});

test('every price and share counts', () => {
  const minutes = (facts: Partial<typeof FACTS>, rates: Partial<CostRates> = {}) =>
    Math.round(
      weeklyCost({ ...FACTS, lowerRate: 0.01, ...facts }, { ...DEFAULT_COST_RATES, ...rates }).developerMinutes * 100,
    ) / 100;
  expect([
    minutes({}),
    minutes({ blocks: 0 }),
    minutes({ blocks: 0.5 }),
    minutes({ notRerun: 0 }),
    minutes({ share: 0.5 }),
    minutes({ rerunPrice: 12 }),
    minutes({ executionsPerWeek: 400 }),
    minutes({}, { waitingPeople: 3 }),
    minutes({}, { waitingPeople: 0, investigationMinutes: 60 }),
  ]).toEqual([40.24, 0, 20.12, 30.24, 20.12, 64, 80.48, 100.24, 60.24]);
});

test('a broken main and outages make no test look flakier', () => {
  const rate = (failures: ReturnType<typeof failure>[]) => lowerRate(100, failures, DEFAULT_PARAMETERS).toFixed(6);
  expect([rate(times(5, failure())), rate(times(5, failure(1))), rate(times(5, failure(0.5, 0.5)))]).toEqual([
    '0.021133',
    rate([]),
    rate([]),
  ]);
  expect(Number(rate([...times(5, failure()), ...times(20, failure(1))]))).toBeGreaterThan(0.021_133);
});

test('the members of a cluster cost what they cost together', () => {
  const cost = weeklyCost(FACTS, DEFAULT_COST_RATES);
  expect(totalCost([cost, cost])).toEqual({
    failures: 2 * cost.failures,
    minutes: 2 * cost.minutes,
    developerMinutes: 2 * cost.developerMinutes,
  });
  expect(totalCost([])).toEqual({ failures: 0, minutes: 0, developerMinutes: 0 });
});

test('the first label with a price decides what a minute costs', () => {
  const rates = {
    ...DEFAULT_COST_RATES,
    runnerPrices: new Map([
      ['macos-15', 0.1],
      ['free', 0],
    ]),
  };
  expect(
    [['macos-15'], ['self-hosted', 'free'], ['ubuntu-24.04'], []].map((labels) => minutePriceOf(labels, rates)),
  ).toEqual([0.1, 0, 0.01, 0.01]);
});
