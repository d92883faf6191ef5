import { numberAtEnd, numberAtStart, type PrintedNumber, wordsOf } from './printed-numbers.ts';
import { type Signal, type SignalInput, type Tier, type Weight, weightOf } from './signal.ts';

/** A bound missed by a quarter was meant to hold; what takes twice as long as allowed may still be a slow machine. */
const JUST_BEYOND = 0.25;
/** What has a fraction was measured, and may miss by more. */
const BEYOND_FOR_FRACTIONS = 0.5;
const BEYOND_FOR_TIMES = 1;
/** Fewer things than this are counted, not measured: one row instead of none is no narrow miss. */
const SMALLEST_MEASURE = 10;
/** Lines that are searched, and of each the first characters. */
const MAX_LINES = 200;
const LINE_CHARS = 500;
/** Lines that one assertion is spread over: AssertJ prints value, phrase and bound each on its own. */
const SPREAD = 4;

type Sense = 'less' | 'greater';

/** Phrases between a measured value and its bound. A fact says what happened, a claim what should have. */
const PHRASES: readonly (readonly [phrase: string, sense: Sense, kind: 'claim' | 'fact'])[] = [
  ['was greater than', 'less', 'fact'],
  ['was less than', 'greater', 'fact'],
  [' exceeds ', 'less', 'fact'],
  [' exceeded ', 'less', 'fact'],
  ['longer than', 'less', 'fact'],
  ['slower than', 'less', 'fact'],
  ['less than or equal to', 'less', 'claim'],
  ['greater than or equal to', 'greater', 'claim'],
  ['less than', 'less', 'claim'],
  ['lower than', 'less', 'claim'],
  [' below ', 'less', 'claim'],
  ['at most', 'less', 'claim'],
  ['greater than', 'greater', 'claim'],
  [' above ', 'greater', 'claim'],
  ['at least', 'greater', 'claim'],
  [' <= ', 'less', 'claim'],
  [' < ', 'less', 'claim'],
  [' >= ', 'greater', 'claim'],
  [' > ', 'greater', 'claim'],
];

/** JUnit's assertTimeout. */
const WORDS: readonly Tier[] = [
  [3, /exceeded timeout of \d{1,12} ms by \d{1,12} ms/i],
  [2, /\btoo slow\b/i],
];

const TIMES = /\b(?:took|elapsed|duration|latency|seconds?|milliseconds?|ms|runtime|throughput|time)\b/i;

/** Durations and other measurements that just missed a fixed bound: the printed numbers are compared. */
export const tightRange: Signal = {
  id: 'tight-range',
  title: 'A measured value just missed its bound',
  about:
    'Compares a printed measurement with its bound, and says so when the bound is missed by little: up to a quarter for whole numbers, up to a half for numbers with a fraction, up to twice the bound for times.',
  cause: 'too-restrictive-range',
  weigh: (input) => {
    const weights = new Set([...fromLines(input), ...fromComparisons(input), weightOf(input, WORDS)]);
    return weights.has(3) ? 3 : weights.has(2) ? 2 : undefined;
  },
};

function fromLines({ lines }: SignalInput): readonly (Weight | undefined)[] {
  return lines.slice(0, MAX_LINES).flatMap((line, i) => {
    // `Expecting actual:` and what follows it are one sentence.
    const text = /^\W{0,12}Expecting\b/.test(line) ? lines.slice(i, i + SPREAD).join(' ') : line;
    return inOneLine(text.slice(0, LINE_CHARS));
  });
}

function inOneLine(line: string): readonly (Weight | undefined)[] {
  const found = PHRASES.find(([phrase]) => line.includes(phrase));
  if (found === undefined) return [inVersus(line)];
  const [phrase, sense, kind] = found;
  const at = line.indexOf(phrase);
  const value = lastNumber(line.slice(0, at));
  const bound = firstNumber(line.slice(at + phrase.length));
  return kind === 'fact' || !isAdvice(line) ? [miss(value, bound, { sense, line })] : [];
}

/** GoogleTest: `Expected: (elapsed) < (1000), actual: 1003 vs 1000`. */
function inVersus(line: string): Weight | undefined {
  const at = line.indexOf(' vs ');
  const sense = /\) (<|>)=? \(/.exec(line)?.[1];
  if (at < 0 || sense === undefined) return undefined;
  return miss(numberAtEnd(line.slice(0, at)), numberAtStart(line.slice(at + 4)), {
    sense: sense === '<' ? 'less' : 'greater',
    line,
  });
}

/** `Expected: < 1000` and `Received: 1003`; `want <= 100ms, got 120ms`. */
function fromComparisons({ comparisons }: SignalInput): readonly (Weight | undefined)[] {
  return comparisons.map(({ left, right }) => {
    const text = ` ${left} `;
    const found = PHRASES.find(([phrase, , kind]) => kind === 'claim' && text.includes(phrase));
    if (found === undefined) return undefined;
    const [phrase, sense] = found;
    const bound = firstNumber(text.slice(text.indexOf(phrase) + phrase.length));
    return miss(numberAtStart(right), bound, { sense, line: `${left} ${right}` });
  });
}

/** A summary of how often or how long, without a claim: `note: use at least 2 workers`. */
function isAdvice(line: string): boolean {
  return /\b(?:use|try|requires?|needs?|warning|note|hint)\b/i.test(line);
}

/** The value within a few words before the phrase. */
function lastNumber(text: string): PrintedNumber | undefined {
  const words = wordsOf(text).slice(-4);
  return words.toReversed().map(numberAtEnd).find(isPresent);
}

function firstNumber(text: string): PrintedNumber | undefined {
  return wordsOf(text).slice(0, 3).map(numberAtStart).find(isPresent);
}

function isPresent<T>(value: T | undefined): value is T {
  return value !== undefined;
}

/** How much a value beyond its bound says; nothing when it is not beyond, far beyond, or a small count. */
function miss(
  value: PrintedNumber | undefined,
  bound: PrintedNumber | undefined,
  { sense, line }: { readonly sense: Sense; readonly line: string },
): Weight | undefined {
  if (value === undefined || bound === undefined) return undefined;
  const [measured, limit] = inOneUnit(value, bound);
  const excess = (sense === 'less' ? measured - limit : limit - measured) / Math.abs(limit);
  if (!(excess >= 0) || limit === 0) return undefined;
  if (value.unitMs !== undefined || TIMES.test(line)) return excess <= BEYOND_FOR_TIMES ? 3 : undefined;
  return value.isInteger && bound.isInteger ? ofCount(excess, limit) : ofFraction(excess);
}

function ofCount(excess: number, limit: number): Weight | undefined {
  return excess <= JUST_BEYOND && Math.abs(limit) >= SMALLEST_MEASURE ? 2 : undefined;
}

function ofFraction(excess: number): Weight | undefined {
  if (excess <= JUST_BEYOND) return 3;
  return excess <= BEYOND_FOR_FRACTIONS ? 2 : undefined;
}

/** Milliseconds, when both have a unit of time. */
function inOneUnit(a: PrintedNumber, b: PrintedNumber): readonly [number, number] {
  return a.unitMs !== undefined && b.unitMs !== undefined
    ? [a.value * a.unitMs, b.value * b.unitMs]
    : [a.value, b.value];
}
