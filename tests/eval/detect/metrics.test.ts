import { describe, expect, it } from 'vitest';
import { calibrationOf, calibrationTable } from './calibration.ts';
import { failureShares, type JudgedFailure } from './failure-metrics.ts';
import { delaysOf, detectionOf, poolBands, poolDetections, quantile, recallByRate, sharesOf } from './metrics.ts';

describe('detection', () => {
  it('counts right and wrong flags, and what was found of what could be', () => {
    const flagged = new Set(['a', 'b', 'c', 'x']);
    const flaky = new Set(['a', 'b', 'c', 'd', 'e', 'f']);
    const detection = detectionOf(flagged, flaky, new Set(['a', 'b', 'd', 'e']));
    expect(detection).toEqual({ repositories: 1, flagged: 4, correct: 3, wanted: 4, found: 2 });
    // F1 = 2 · 0.75 · 0.5 / 1.25
    expect(sharesOf(detection)).toEqual({ precision: 0.75, recall: 0.5, f1: 0.6, falseFlagsPerRepository: 1 });
  });

  it('pools counts, not shares', () => {
    const a = detectionOf(new Set([1]), new Set([1]));
    const b = detectionOf(new Set([1, 2, 3]), new Set([3, 4, 5]));
    expect(poolDetections([a, b])).toEqual({ repositories: 2, flagged: 4, correct: 2, wanted: 4, found: 2 });
    expect(sharesOf(poolDetections([a, b]))).toEqual({
      precision: 0.5,
      recall: 0.5,
      f1: 0.5,
      falseFlagsPerRepository: 1,
    });
    expect(sharesOf(poolDetections([]))).toEqual({
      precision: null,
      recall: null,
      f1: null,
      falseFlagsPerRepository: null,
    });
  });

  it.each([
    ['no flag though something is flaky', [], ['a'], { precision: null, recall: 0, f1: 0, falseFlagsPerRepository: 0 }],
    ['a flag though nothing is', ['a'], [], { precision: 0, recall: null, f1: 0, falseFlagsPerRepository: 1 }],
    ['neither', [], [], { precision: null, recall: null, f1: null, falseFlagsPerRepository: 0 }],
  ])('gives shares of %s', (_, flagged, flaky, shares) => {
    expect(sharesOf(detectionOf(new Set<string>(flagged), new Set<string>(flaky)))).toEqual(shares);
  });

  it('tells recall by the true rate, a border belonging to the band below', () => {
    const rates = new Map([
      ['a', 0.5],
      ['b', 0.051],
      ['c', 0.05],
      ['d', 0.01],
      ['e', 0.002],
      ['f', 0.001],
      ['never', 0],
    ]);
    const bands = recallByRate(new Set(['a', 'c', 'e', 'x']), rates);
    expect(bands).toEqual([
      { band: '> 5 %', wanted: 2, found: 1, recall: 0.5 },
      { band: '1–5 %', wanted: 1, found: 1, recall: 1 },
      { band: '0.1–1 %', wanted: 2, found: 1, recall: 0.5 },
      { band: '< 0.1 %', wanted: 1, found: 0, recall: 0 },
    ]);
    const none = recallByRate(new Set<string>(), new Map([['a', 0.9]]));
    expect(poolBands([bands, none])).toEqual([
      { band: '> 5 %', wanted: 3, found: 1, recall: 1 / 3 },
      ...bands.slice(1),
    ]);
    expect(none[1]).toEqual({ band: '1–5 %', wanted: 0, found: 0, recall: null });
  });
});

describe('delays', () => {
  it('takes nearest ranks', () => {
    expect([0, 0.1, 0.5, 0.9, 1].map((q) => quantile([5, 1, 4, 2, 3], q))).toEqual([1, 1, 3, 5, 5]);
    expect(quantile([], 0.5)).toBeNull();
  });

  it('keeps apart what was suspected late and what never was', () => {
    expect(delaysOf([3, 1, undefined, 10])).toEqual({
      suspected: 3,
      never: 1,
      median: 3,
      p90: 10,
      medianOfAll: 3,
    });
    expect(delaysOf([undefined, 2, undefined])).toEqual({
      suspected: 1,
      never: 2,
      median: 2,
      p90: 2,
      medianOfAll: null,
    });
    expect(delaysOf([])).toEqual({ suspected: 0, never: 0, median: null, p90: null, medianOfAll: null });
  });
});

describe('failure level', () => {
  it('counts every truth against every call', () => {
    const times = (n: number, failure: JudgedFailure): JudgedFailure[] => Array.from({ length: n }, () => failure);
    const shares = failureShares([
      ...times(8, { truth: 'regression', call: 'regression' }),
      ...times(1, { truth: 'regression', call: 'flake' }),
      ...times(1, { truth: 'regression', call: 'unknown' }),
      ...times(3, { truth: 'flake', call: 'flake' }),
      ...times(1, { truth: 'flake', call: 'unknown' }),
    ]);
    expect(shares).toEqual({
      counts: {
        regression: { regression: 8, flake: 1, infrastructure: 0, unknown: 1 },
        flake: { regression: 0, flake: 3, infrastructure: 0, unknown: 1 },
        infrastructure: { regression: 0, flake: 0, infrastructure: 0, unknown: 0 },
      },
      regressionsCalledFlaky: 0.1,
      regressionsRecognised: 0.8,
      flakesRecognised: 0.75,
      infrastructureRecognised: null,
      coverage: 12 / 14,
      coverageByKind: { regression: 0.9, flake: 0.75, infrastructure: null },
    });
  });
});

describe('calibration', () => {
  it('compares what was said with what happened, bin by bin', () => {
    const said = (probability: number, ...happened: number[]) =>
      happened.map((h) => ({ probability, happened: h === 1 }));
    const { bins, ...summary } = calibrationOf([
      ...said(0.05, 0, 0, 0, 0),
      ...said(0.1, 0, 1),
      ...said(0.5, 1, 0, 0, 0),
      ...said(1, 1, 1),
    ]);
    const empty = { count: 0, predicted: null, actual: null, error: null };
    expect(bins.map(({ count, predicted, actual, error }) => ({ count, predicted, actual, error }))).toEqual([
      { count: 4, predicted: 0.05, actual: 0, error: 0.05 },
      { count: 2, predicted: 0.1, actual: 0.5, error: -0.4 },
      empty,
      empty,
      empty,
      { count: 4, predicted: 0.5, actual: 0.25, error: 0.25 },
      empty,
      empty,
      empty,
      { count: 2, predicted: 1, actual: 1, error: 0 },
    ]);
    // (4 · 0.05 + 2 · 0.4 + 4 · 0.25 + 0) / 12
    expect(summary).toEqual({ predictions: 12, expected: 2 / 12, worst: bins[1] });
  });

  it('lets only well-filled bins be the worst', () => {
    const few = [{ probability: 0.95, happened: false }];
    const many = Array.from({ length: 5 }, () => ({ probability: 0.25, happened: false }));
    expect(calibrationOf([...few, ...many], 10, 5).worst).toEqual({
      from: 0.2,
      to: 0.3,
      count: 5,
      predicted: 0.25,
      actual: 0,
      error: 0.25,
    });
    expect(calibrationOf(few, 10, 5).worst).toBeNull();
    expect(calibrationOf([])).toMatchObject({ predictions: 0, expected: null, worst: null });
  });

  it('refuses what is no probability', () => {
    expect(() => calibrationOf([{ probability: -0.1, happened: true }])).toThrow(RangeError);
    expect(() => calibrationOf([{ probability: Number.NaN, happened: true }])).toThrow(RangeError);
  });

  it('prints the table', () => {
    const table = calibrationTable(calibrationOf([{ probability: 0.75, happened: true }], 2));
    expect(table).toEqual([
      'said         count     mean   actual    error',
      '0.00–0.50       0        -        -        -',
      '0.50–1.00       1    0.750    1.000   -0.250',
    ]);
  });
});
