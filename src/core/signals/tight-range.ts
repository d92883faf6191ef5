import { phraseSignal } from './signal.ts';

/** Durations and other measurements compared with a fixed bound. */
export const tightRange = phraseSignal(
  { id: 'tight-range', title: 'A measured value just missed its bound', cause: 'too-restrictive-range' },
  [
    [3, /(?:took|elapsed|duration|latency).{0,80}(?:exceed|longer|greater|more|less|expected|limit)/i],
    [
      2,
      /expected .{0,60}to be (?:less|greater|below|above|within)|toBeLessThan|toBeGreaterThan|assert .{0,60} [<>]=? /i,
    ],
  ],
);
