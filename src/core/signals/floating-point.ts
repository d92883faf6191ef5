import { phraseSignal } from './signal.ts';

/** Differences in the last digits. */
export const floatingPoint = phraseSignal(
  { id: 'floating-point', title: 'Compares floating-point numbers exactly', cause: 'floating-point' },
  [
    [3, /\b\d{1,12}\.\d{9,20}\b.{0,120}\b\d{1,12}\.\d{9,20}\b/],
    [2, /toBeCloseTo|approx\(|almost equal|within epsilon|ulp/i],
  ],
);
