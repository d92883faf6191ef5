import { epochIn, momentIn, type PrintedMoment } from './printed-moments.ts';
import { wordsOf } from './printed-numbers.ts';
import { type Signal, type SignalInput, type Tier, type Weight, weightOf } from './signal.ts';

const HOUR = 3_600;
const DAY = 24 * HOUR;
/** No zone is further from another. */
const LARGEST_SHIFT = 14 * HOUR;
/** Two readings of the clock in one test are seldom further apart. */
const SAME_MOMENT = 5;

/** In longer texts a moment is one value among others. */
const VALUE_CHARS = 200;

const WORDS: readonly Tier[] = [
  [
    3,
    /day is out of range for month|NonExistentTimeError|AmbiguousTimeError|daylight saving|leap (?:year|second)|certificate (?:has expired|is not yet valid)/i,
  ],
  [2, /\bTokenExpiredError\b|jwt expired|token (?:has|is) expired|signature has expired|month must be in 1\.\.12/i],
  [
    1,
    /time ?zone|midnight|\bUTC offset\b|clock skew/i,
    /\bDate\.now\(|\bnew Date\(\)|datetime\.now\(|time\.Now\(|currentTimeMillis\(|LocalDate(?:Time)?\.now\(|Time\.now\b/,
  ],
];

/** Midnight, month ends, daylight saving, clock resolution: printed moments are compared. */
export const clockTime: Signal = {
  id: 'clock-time',
  title: 'Depends on the date, the time or a time zone',
  about:
    'Compares printed moments: a day apart, whole hours apart, or a few seconds apart. Looks besides for errors of calendars, expired tokens and certificates, and for code that asks for the present time.',
  cause: 'time',
  weigh: (input) => {
    const shifts = new Set(input.comparisons.map(({ left, right }) => weightOfShift(left, right)));
    if (shifts.has(3)) return 3;
    const words = weightOf(input, WORDS);
    return shifts.has(2) && words !== 3 ? 2 : words;
  },
};

/** What the distance of two printed moments says. */
function weightOfShift(left: string, right: string): Weight | undefined {
  if (left.length > VALUE_CHARS || right.length > VALUE_CHARS) return undefined;
  const a = momentIn(left);
  const b = momentIn(right);
  if (a !== undefined && b !== undefined && a.has === b.has) return ofDistance(Math.abs(a.seconds - b.seconds), a.has);
  return haveOtherDays(left, right) ? 2 : ofEpochs(left, right);
}

function ofDistance(distance: number, has: PrintedMoment['has']): Weight | undefined {
  if (distance === 0) return undefined;
  if (has === 'date') return distance === DAY ? 3 : 2;
  if (distance === DAY || (distance % HOUR === 0 && distance <= LARGEST_SHIFT)) return 3;
  return distance <= SAME_MOMENT ? 2 : undefined;
}

const DAYS =
  /\b(?:today|yesterday|tomorrow|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December)\b/i;

/** Two values that each name a day or a month, and not the same. */
function haveOtherDays(left: string, right: string): boolean {
  const [a, b] = [DAYS.exec(left)?.[0], DAYS.exec(right)?.[0]];
  return a !== undefined && b !== undefined && a.toLowerCase() !== b.toLowerCase();
}

function ofEpochs(left: string, right: string): Weight | undefined {
  const a = epochIn(wordsOf(left).at(-1) ?? '');
  const b = epochIn(wordsOf(right)[0] ?? '');
  return a !== undefined && b !== undefined && a !== b && Math.abs(a - b) <= SAME_MOMENT ? 2 : undefined;
}

/** Failures at one time of day or on one day of the week. */
export const clockConcentration: Signal = {
  id: 'clock-concentration',
  title: 'Fails at one time of day or on one day of the week',
  about:
    'Counts when the test fails: far more often in some hours of the day, or on some days of the week. If it fails again at once, the clock is the likely cause; a busy hour would often let it pass.',
  cause: 'time',
  weigh: ({ evidence }: SignalInput) => {
    if (!evidence.concentration.some(({ dimension }) => dimension === 'hour' || dimension === 'weekday'))
      return undefined;
    // What depends on the clock fails again at once; what a busy hour disturbs often passes.
    return evidence.repeated.failed > evidence.repeated.passed ? 3 : 2;
  },
};
