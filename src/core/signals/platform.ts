import { type Signal, type SignalInput, type Tier, weightOf } from './signal.ts';

const WORDS: readonly Tier[] = [
  [
    2,
    /not supported on (?:this platform|windows|macos|darwin|linux)|unsupported platform|PlatformNotSupportedException|Illegal instruction|\bSIGILL\b|exec format error/i,
  ],
];

/** Values that differ in what platforms write differently: the printed values are compared. */
export const platform: Signal = {
  id: 'platform',
  title: 'Expects what another platform writes differently',
  about:
    'Compares printed values: the same path with other separators, or the same text with other line ends. Looks besides for what a system says it does not support.',
  cause: 'platform-dependency',
  weigh: (input) => (hasOtherSpelling(input) ? 3 : weightOf(input, WORDS)),
};

/** The same path with the other separator, or the same text with the other line ends. */
function hasOtherSpelling({ comparisons }: SignalInput): boolean {
  return comparisons.some(({ left, right }) => {
    const a = lastPart(left);
    const b = lastPart(right);
    return a.length > 1 && a !== b && portable(a) === portable(b);
  });
}

/** The value without the words before it, its quotes and what ends a sentence. */
function lastPart(text: string): string {
  const trimmed = text.trim();
  const words = trimmed.split(' ', 50);
  return (words.at(-1) ?? '')
    .replace(/^["'<`(]{1,3}/, '')
    .replace(/["'>`).,]$/, '')
    .replace(/["'>`]$/, '');
}

function portable(text: string): string {
  return text.replaceAll('\\\\', '/').replaceAll('\\r\\n', '\\n').replaceAll('\\', '/');
}

/** Fails on one operating system, in one cell of the matrix or on one kind of runner. */
export const platformConcentration: Signal = {
  id: 'platform-concentration',
  title: 'Fails on one platform only',
  about:
    'Counts where the test fails: far more often on one operating system, in one cell of the matrix, or on runners with one label.',
  cause: 'platform-dependency',
  weigh: ({ evidence }) =>
    evidence.concentration.some(({ dimension }) => dimension === 'os' || dimension === 'cell' || dimension === 'label')
      ? 2
      : undefined,
};
