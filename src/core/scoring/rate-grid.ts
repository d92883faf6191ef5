import { regularisedBeta } from './beta.ts';
import type { ModelParameters } from './parameters.ts';

/** One hypothesis: the test fails with this rate in good code. Index 0 of the grid is "stable". */
export interface RateHypothesis {
  readonly rate: number;
  /** Prior probability; all of a grid add up to 1. */
  readonly weight: number;
}

/** 28 rates from 0.1 % to 50 % in equal ratios, then four high ones. Below 0.05 % a rate cannot be seen in a window. */
const GEOMETRIC_RATES = 28;
const LOWEST_RATE = 0.001;
const HIGHEST_GEOMETRIC_RATE = 0.5;
const HIGH_RATES = [0.6, 0.7, 0.8, 0.9];
const LOWEST_EDGE = 0.0005;
const HIGHEST_EDGE = 0.97;

/** The stable hypothesis and 32 flaky ones: detection.md, section 4.1. */
export function rateGrid(parameters: ModelParameters): readonly RateHypothesis[] {
  const rates = Array.from(
    { length: GEOMETRIC_RATES },
    (_, i) => LOWEST_RATE * (HIGHEST_GEOMETRIC_RATE / LOWEST_RATE) ** (i / (GEOMETRIC_RATES - 1)),
  ).concat(HIGH_RATES);
  const edges = [LOWEST_EDGE, ...rates.slice(1).map((rate, i) => Math.sqrt(rate * (rates[i] ?? 0))), HIGHEST_EDGE];
  const cumulated = edges.map((edge) => regularisedBeta(edge, parameters.rateA, parameters.rateB));
  const masses = rates.map((_, i) => (cumulated[i + 1] ?? 0) - (cumulated[i] ?? 0));
  const total = masses.reduce((sum, mass) => sum + mass, 0);
  return [
    { rate: parameters.epsilon, weight: 1 - parameters.prior },
    ...rates.map((rate, i) => ({ rate, weight: (parameters.prior * (masses[i] ?? 0)) / total })),
  ];
}
