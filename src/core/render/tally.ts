import { counted, NUMBER_PATTERN, whole } from './numbers.ts';

/** Words behind a number, in the order in which they are said. */
export const TALLY_WORDS = ['new', 'worse', 'better', 'fixed', 'gone', 'confirmed', 'suspected'] as const;

/** New ones have no other name yet. */
const NEW = 'new flaky test';

/** Counts by word; what is absent or 0 is not said. At least one is above 0. */
export type Tally = { readonly [W in (typeof TALLY_WORDS)[number]]?: number };

/** `2 new flaky tests, 1 gone`. */
export function tallyText(tally: Tally): string {
  return TALLY_WORDS.flatMap((word) => {
    const count = tally[word] ?? 0;
    if (count === 0) return [];
    return [word === 'new' ? counted(count, NEW) : `${whole(count)} ${word}`];
  }).join(', ');
}

/** True when there is something to say. */
export function isTold(tally: Tally): boolean {
  return TALLY_WORDS.some((word) => (tally[word] ?? 0) > 0);
}

const ONE = `${NUMBER_PATTERN} (?:${NEW}s?|${TALLY_WORDS.slice(1).join('|')})`;

export const TALLY_PATTERN = `${ONE}(?:, ${ONE})*`;
