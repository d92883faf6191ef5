import { phraseSignal } from './signal.ts';

/** Midnight, month ends, daylight saving, clock resolution. */
export const clock = phraseSignal(
  { id: 'clock', title: 'Depends on the date, the time or a time zone', cause: 'time' },
  [
    [3, /time ?zone|daylight saving|midnight|leap (?:year|second)|UTC offset/i],
    [2, /datetime|timestamp|Date\.now|time\.Now|currentTimeMillis|clock/i],
    [1, /\b20\d\d-\d\d-\d\d|\bseconds?\b|today|tomorrow|yesterday/i],
  ],
);
