import { collectionIn } from './printed-collections.ts';
import { numberAtEnd, numberAtStart, numberOf, type PrintedNumber } from './printed-numbers.ts';
import { type Signal, type SignalInput, type Tier, weightOf } from './signal.ts';

/** Two results of one calculation differ by less than this, relatively: detection.md, section 8.2, has differences near 1e-9. */
const LAST_DIGITS = 1e-6;
/** The same for arrays of single precision, whose sums keep five digits. */
const LAST_DIGITS_OF_ARRAYS = 1e-4;
/** Between 2001 and 2096: two moments in seconds, which a clock explains better. */
const LOOKS_LIKE_A_MOMENT = [1e9, 4e9] as const;

const WORDS: readonly Tier[] = [
  [1, /almost equal|within epsilon|\bulps?\b|\bisclose\b/i, /\bassertAlmostEqual\b|\bapprox\(/],
];

/** Differences in the last digits: the printed numbers are compared. */
export const floatingPoint: Signal = {
  id: 'floating-point',
  title: 'Compares floating-point numbers exactly',
  about:
    'Compares printed numbers, alone or in lists: they differ, and by no more than calculations in another order do. Reads the largest relative difference that NumPy and PyTorch print.',
  cause: 'floating-point',
  weigh: (input) => {
    if (input.comparisons.some(({ left, right }) => isClose(numberAtEnd(left), numberAtStart(right)))) return 3;
    if (input.comparisons.some(({ left, right }) => areCloseLists(left, right))) return 3;
    return hasSmallReportedDifference(input) ? 3 : weightOf(input, WORDS);
  },
};

function isClose(a: PrintedNumber | undefined, b: PrintedNumber | undefined): boolean {
  if (a === undefined || b === undefined || a.value === b.value || (a.isInteger && b.isInteger)) return false;
  const largest = Math.max(Math.abs(a.value), Math.abs(b.value));
  const isMoment = largest >= LOOKS_LIKE_A_MOMENT[0] && largest <= LOOKS_LIKE_A_MOMENT[1];
  return !isMoment && Math.abs(a.value - b.value) <= LAST_DIGITS * largest;
}

/** Lists that differ in last digits only. */
function areCloseLists(left: string, right: string): boolean {
  const a = collectionIn(left, 'end')?.elements ?? [];
  const b = collectionIn(right, 'start')?.elements ?? [];
  if (a.length === 0 || a.length !== b.length) return false;
  const pairs = a.flatMap((element, i) => (element === b[i] ? [] : [[element, b[i] ?? ''] as const]));
  return pairs.length > 0 && pairs.every(([x, y]) => isClose(numberOf(x), numberOf(y)));
}

/** NumPy and PyTorch print the largest relative difference themselves. */
const REPORTED = /(?:max|greatest) relative difference(?: among violations)?: (\d[\d.]{0,20}(?:e-?\d{1,3})?)/i;

function hasSmallReportedDifference({ printed }: SignalInput): boolean {
  const difference = Number(REPORTED.exec(printed)?.[1]);
  return difference > 0 && difference <= LAST_DIGITS_OF_ARRAYS;
}
