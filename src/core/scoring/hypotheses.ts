import type { ModelParameters } from './parameters.ts';
import { rateGrid } from './rate-grid.ts';

/** What a test may be. Index 0: stable all along; 1 to 32: flaky with a rate; 33: was flaky, and is mended. */
export interface Hypotheses {
  readonly size: number;
  /** P(failure in good code), and its complement. */
  readonly rates: Float64Array;
  readonly passes: Float64Array;
  /** Prior of each. */
  readonly start: Float64Array;
  /** How the probability of becoming flaky is spread over the rates; 0 at both ends. */
  readonly onset: Float64Array;
}

/** The grid of detection.md, section 4.1, and the mended state, which nothing starts in. */
export function hypothesesOf(parameters: ModelParameters): Hypotheses {
  const grid = rateGrid(parameters);
  const rates = Float64Array.from([...grid.map(({ rate }) => rate), parameters.epsilon]);
  const start = Float64Array.from([...grid.map(({ weight }) => weight), 0]);
  const onset = start.map((weight, h) => (h === 0 ? 0 : weight * parameters.onset));
  return { size: rates.length, rates, passes: rates.map((rate) => 1 - rate), start, onset };
}
