import { expect, test } from 'vitest';
import { calibrated, calibratedScore } from '../../../src/core/scoring/calibration.ts';
import type { Score } from '../../../src/core/scoring/hidden-markov.ts';

const rounded = (value: number | undefined) => Number(value?.toFixed(6));

test('what came true rises with what was predicted, from 0 on, and is never certain', () => {
  const values = Array.from({ length: 101 }, (_, i) => calibrated(i / 100));
  expect(values).toEqual(values.toSorted((a, b) => a - b));
  expect([values[0], values[50], values[100]].map(rounded)).toEqual([0, 0.42064, 0.991]);
  expect(calibrated(0.652)).toBeCloseTo(0.608_734_694, 8);
});

test('flakiness and outages keep their proportion in what is left', () => {
  const failure = (regression: number, outage: number) => ({
    ...{ group: 0, weight: 0, regression, regressionThen: 0, newBreak: 0, breakRatio: 1, laterRatio: 1 },
    columns: [{ column: 0, outage, outageRatio: 1 }],
  });
  const score: Score = {
    ...{ flaky: 0.9, mended: 0, rate: 0.1, brokenNow: 0, prior: 0, total: 0 },
    failures: [failure(0.5, 0.25), failure(1, 0)],
  };
  const [half, certain] = calibratedScore(score).failures;
  expect([half?.regression, half?.columns[0]?.outage].map(rounded)).toEqual([0.42064, 0.28968]);
  expect([certain?.regression, certain?.columns[0]?.outage].map(rounded)).toEqual([0.991, 0]);
});

test('a failure is no likelier a flake than its test is flaky: what is left came from outside', () => {
  const score: Score = {
    ...{ flaky: 0.2, mended: 0, rate: 0.1, brokenNow: 0, prior: 0, total: 0 },
    failures: [
      {
        ...{ group: 0, weight: 0, regression: 0.5, regressionThen: 0, newBreak: 0, breakRatio: 1, laterRatio: 1 },
        columns: [{ column: 0, outage: 0.25, outageRatio: 1 }],
      },
    ],
  };
  const [failure] = calibratedScore(score).failures;
  expect([failure?.regression, failure?.columns[0]?.outage].map(rounded)).toEqual([0.42064, 0.37936]);
});
