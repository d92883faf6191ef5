/*
 * What lies where in the memory of the module. `assembly/` gets these addresses as arguments and knows none.
 */

/** Bytes looked at together. Four tell text from trigger so well that hardly any of them is a false alarm. */
export const SAMPLE = 4;
const SAMPLES = 0x1_0000;
/** Fibonacci hashing: the upper half of the product with 2^32 divided by the golden ratio. */
const FACTOR = 0x9e3779b1;

/** Bytes of a sign beyond ASCII that are looked at together, and the bits of each that count. */
export const GRAM = 3;
const BITS = 5;
const MASK = 2 ** BITS - 1;
const GRAMS = 2 ** (GRAM * BITS);

/** For each sample, whether a pattern holds it: one byte. */
export const FLAGS = 0;
/** For each sample, the first pattern that holds it: two bytes. */
export const TABLE = FLAGS + SAMPLES;
/** For each gram, the first pattern that begins with it, of those that begin with a byte beyond ASCII: two bytes. */
export const LEADS = TABLE + 2 * SAMPLES;
/**
 * The patterns: address of the next of the same sample or gram, where in it that lies, length, trigger (two bytes each), bytes.
 */
export const PATTERNS = LEADS + 2 * GRAMS;
const PATTERNS_BYTES = 64 * 1024;
/** All tables together, which belong to one set of triggers. */
export const TABLES_BYTES = PATTERNS + PATTERNS_BYTES;
/** The triggers of one line: their number and then each, two bytes each. There is room for what is taken at a time and a chain. */
export const FOUND = PATTERNS + PATTERNS_BYTES;
export const FOUND_BYTES = 16 * 1024;
/** Up to the end of the memory lies the buffer into which the log is read. */
export const BUFFER = FOUND + FOUND_BYTES;
/** The search for signs looks at one byte more than a gram has. */
export const SLACK = 16;

/** Index of the sample at this position. */
export function sampleAt(bytes: Uint8Array, at: number): number {
  const word =
    (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
  return Math.imul(word, FACTOR) >>> 16;
}

/** Index of the gram at this position. */
export function gramAt(bytes: Uint8Array, at: number): number {
  return (
    (((bytes[at] ?? 0) & MASK) << (2 * BITS)) | (((bytes[at + 1] ?? 0) & MASK) << BITS) | ((bytes[at + 2] ?? 0) & MASK)
  );
}
