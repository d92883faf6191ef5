import { describe, expect, it } from 'vitest';
import { BASELINES } from './baselines/registry.ts';
import { betterRules, figureTable, reliabilityTable, ruleTable } from './figure-tables.ts';
import { figuresOf, type Judged } from './figures.ts';
import type { RepositoryResult } from './repository-result.ts';
import { ALL_STARS, NO_STARS, SCENARIOS } from './scenario.ts';
import { tableOf } from './text-table.ts';
import { type Unit, unitsOf } from './units.ts';

const [base] = SCENARIOS;
const counts = (change: Partial<RepositoryResult['failures']>): RepositoryResult['failures'] => ({
  ...{ 'regression regression': 0, 'regression flake': 0, 'regression infrastructure': 0, 'regression unknown': 0 },
  ...{ 'flake regression': 0, 'flake flake': 0, 'flake infrastructure': 0, 'flake unknown': 0 },
  ...{ 'infrastructure regression': 0, 'infrastructure flake': 0 },
  ...{ 'infrastructure infrastructure': 0, 'infrastructure unknown': 0 },
  ...change,
});

function judged(seed: number, change: Partial<RepositoryResult>): Judged {
  const detection = { repositories: 1, flagged: 10, correct: 10, wanted: 10, found: 10 };
  const unit: Unit = {
    scenario: { ...(base as NonNullable<typeof base>), stars: ALL_STARS },
    ...{ starred: true, seed, repositorySeed: seed, throughPipeline: true, closely: true },
  };
  return {
    unit,
    result: {
      ...{ confirmed: detection, either: detection, lenient: detection, ceiling: detection },
      ...{
        outageConfirmations: 0,
        intermittentConfirmations: 0,
        bands: [],
        steadyBands: [],
        delays: [2, undefined, 8],
        differences: 0,
      },
      failures: counts({ 'regression regression': 97, 'regression flake': 3, 'flake flake': 50 }),
      intermittentFailures: counts({ 'regression flake': 2 }),
      gatedFailures: counts({
        'regression infrastructure': 20,
        'regression unknown': 5,
        'infrastructure infrastructure': 9,
      }),
      predictions: { probability: Float64Array.of(0.05, 0.95), happened: Uint8Array.of(0, 1) },
      baselines: BASELINES.map(() => detection),
      ...change,
    },
  };
}

describe('figuresOf', () => {
  const half = { repositories: 1, flagged: 10, correct: 5, wanted: 10, found: 5 };
  const figures = figuresOf([judged(1, {}), judged(2, { either: half, outageConfirmations: 1, delays: undefined })]);

  it('pools repositories, and names the worst seed', () => {
    expect(figures.either).toEqual({
      ...{ repositories: 2, flagged: 20, correct: 15, wanted: 20, found: 15 },
      ...{ precision: 0.75, recall: 0.75, f1: 0.75, falseFlagsPerRepository: 2.5 },
      worst: { precision: 0.5, recall: 0.5, f1: 0.5 },
    });
    expect([figures.repositories, figures.outageConfirmations, figures.delays.median]).toEqual([2, 0.5, 2]);
  });

  it('counts regressions called flaky among all, and among those that always show', () => {
    expect([figures.regressionsCalledFlaky, figures.steadyRegressionsCalledFlaky]).toEqual([6 / 200, 2 / 196]);
    expect(figures.regressionsGated).toBe(40 / 250);
  });

  it('has a row for each figure and each rule, and marks what is better elsewhere', () => {
    const table = figureTable([figures], 'text');
    expect(table.length).toBe(23);
    expect(table[0]).toMatch(/^ +asked for +rerun-1\.0$/);
    expect(table.find((line) => line.includes('F1 in the worst'))).toMatch(/ 0\.500$/);
    const rules = ruleTable([figures], 'text');
    expect(rules.length).toBe(BASELINES.length + 3);
    expect(rules[1]).toMatch(/^flakewarden, confirmed or suspected +0\.750 \/ 0\.750 \/ 0\.750$/);
    expect(rules[3]).toMatch(/ 1\.000\* \/ 1\.000\* \/ 1\.000\*$/);
    expect(betterRules([figures])).toEqual([`rerun-1.0: ${BASELINES.map(({ title }) => title).join('; ')}`]);
    expect(betterRules([figuresOf([judged(1, {})])])).toEqual(['rerun-1.0: none']);
    expect(reliabilityTable(figures.calibration, 'text').length).toBe(11);
  });
});

describe('unitsOf', () => {
  it('gives each scenario, with stars first, the repositories of each seed', () => {
    const units = unitsOf({ seed: 7, seeds: 2, repositories: 3 });
    expect(units.length).toBe(2 * SCENARIOS.length * 2 * 3);
    expect(units.slice(0, 7).map(({ repositorySeed }) => repositorySeed)).toEqual([
      ...[7_000, 7_001, 7_002, 8_000, 8_001, 8_002, 7_000],
    ]);
    expect(units.slice(0, 4).map(({ closely }) => closely)).toEqual([true, false, false, true]);
    expect(units.slice(-3).map(({ throughPipeline }) => throughPipeline)).toEqual([true, false, false]);
    expect([units[0]?.scenario.stars, units.at(-1)?.scenario.stars]).toEqual([ALL_STARS, NO_STARS]);
    expect(unitsOf({ seed: 7, seeds: 1, repositories: 1_000 }).length).toBe(2 * (4 * 20 + 60));
  });
});

describe('tableOf', () => {
  const rows = [
    ['', 'a'],
    ['row', '1.000'],
  ];

  it('aligns text', () => {
    expect(tableOf(rows, 'text')).toEqual(['         a', 'row  1.000']);
  });

  it('writes markdown with numbers to the right', () => {
    expect(tableOf(rows, 'markdown')).toEqual(['|     |     a |', '| --- | ----: |', '| row | 1.000 |']);
  });
});
