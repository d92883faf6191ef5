import { phraseSignal } from './signal.ts';

/** Midnight, month ends, daylight saving, clock resolution. */
export const clock = phraseSignal(
  { id: 'clock', title: 'Depends on the date, the time or a time zone', cause: 'time' },
  [
    [3, /time ?zone|daylight saving|midnight|leap (?:year|second)|UTC offset/i],
    // Two moments in one assertion that should have been the same.
    [
      2,
      /\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d.{0,120}\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d|datetime|timestamp|Date\.now|time\.Now|currentTimeMillis|clock/i,
    ],
    [1, /\b20\d\d-\d\d-\d\d|\bseconds?\b|today|tomorrow|yesterday/i],
  ],
);
