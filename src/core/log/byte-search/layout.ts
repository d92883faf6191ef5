/*
 * What lies where in the memory of the module. `assembly.ts` gets these addresses as arguments and knows none.
 */

/** Bytes looked at together. Three tell text from pattern far more often than two. */
export const GRAM = 3;
/** Bits of each byte that count: those that tell letters apart, so that the tables stay in the processor's cache. */
const BITS = 5;
const MASK = 2 ** BITS - 1;
/** How many grams are told apart. */
export const GRAMS = 2 ** (GRAM * BITS);

/** For each gram, how far the window may move on: one byte. */
export const SHIFTS = 0;
/** For each gram, the first pattern whose window it ends: two bytes. */
export const WINDOWS = SHIFTS + GRAMS;
/** For each gram, the first pattern that begins with it, of those that begin with a byte beyond ASCII: two bytes. */
export const LEADS = WINDOWS + 2 * GRAMS;
/** The patterns: address of the next of the same gram, offset of the window, length (two bytes each), then the bytes. */
export const PATTERNS = LEADS + 2 * GRAMS;
const PATTERNS_BYTES = 64 * 1024;
/** All tables together; behind them, up to the end of the memory, lies the buffer into which the log is read. */
export const TABLES_BYTES = PATTERNS + PATTERNS_BYTES;
/** The search looks at one byte more than a gram has. */
export const SLACK = 16;

/** Index of the gram at this position. */
export function gramAt(bytes: Uint8Array, at: number): number {
  return (
    (((bytes[at] ?? 0) & MASK) << (2 * BITS)) | (((bytes[at + 1] ?? 0) & MASK) << BITS) | ((bytes[at + 2] ?? 0) & MASK)
  );
}
