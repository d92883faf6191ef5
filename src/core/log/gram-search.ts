import { isAt, type PatternSearch } from './pattern-search.ts';

/** Bytes that are looked at together. Three tell text from pattern far more often than two. */
const GRAM = 3;
/** Bits of each byte that count: those that tell letters apart, so that the tables stay in the processor's cache. */
const BITS = 5;
const MASK = 2 ** BITS - 1;
const GRAMS = 2 ** (GRAM * BITS);

/**
 * Searches bytes for any of a set of substrings at once, after Wu and Manber ("A fast algorithm for multi-pattern
 * searching", 1994): the three bytes at the end of a window as long as the shortest substring tell how far the window
 * may move on. Most bytes are therefore never looked at, and the time depends little on what the text holds.
 */
export class GramSearch implements PatternSearch {
  readonly #patterns: readonly Uint8Array[];
  /** Bytes of the shortest pattern. */
  readonly #window: number;
  /** For each gram, how far the window may move. */
  readonly #shift: Uint8Array;
  /** Patterns by the gram that ends their first window; index 0 is empty. */
  readonly #buckets: number[][] = [[]];
  readonly #bucketOf = new Uint16Array(GRAMS);

  /** No pattern may be shorter than three bytes. Without any, nothing is found. */
  constructor(patterns: readonly Uint8Array[]) {
    this.#patterns = patterns;
    this.#window = Math.min(0xff, ...patterns.map(({ length }) => length));
    if (this.#window < GRAM) throw new RangeError(`A pattern has at least ${GRAM} bytes.`);
    this.#shift = new Uint8Array(GRAMS).fill(this.#window - GRAM + 1);
    patterns.forEach((pattern, index) => {
      this.#add(pattern, index);
    });
  }

  first(bytes: Uint8Array, from: number, to: number): number {
    const shift = this.#shift;
    const back = this.#window - GRAM;
    const last = to - GRAM;
    let gram = from + back;
    while (gram <= last) {
      const move = shift[gramAt(bytes, gram)] ?? 1;
      if (move > 0) gram += move;
      else if (this.#anyAt(bytes, gram - back, to)) return gram - back;
      else gram += 1;
    }
    return -1;
  }

  at(bytes: Uint8Array, at: number, to: number, found: (pattern: number) => void): void {
    if (at + this.#window > to) return;
    for (const index of this.#candidates(bytes, at)) {
      if (isAt(this.#patterns[index], bytes, at, to)) found(index);
    }
  }

  #add(pattern: Uint8Array, index: number): void {
    const last = this.#window - GRAM;
    for (let at = 0; at <= last; at += 1) {
      const gram = gramAt(pattern, at);
      this.#shift[gram] = Math.min(this.#shift[gram] ?? 0, last - at);
      if (at < last) continue;
      const known = this.#bucketOf[gram] ?? 0;
      if (known === 0) this.#bucketOf[gram] = this.#buckets.push([index]) - 1;
      else this.#buckets[known]?.push(index);
    }
  }

  #anyAt(bytes: Uint8Array, at: number, to: number): boolean {
    for (const index of this.#candidates(bytes, at)) if (isAt(this.#patterns[index], bytes, at, to)) return true;
    return false;
  }

  /** Patterns that may lie at this position, by the gram that ends their first window. */
  #candidates(bytes: Uint8Array, at: number): readonly number[] {
    return this.#buckets[this.#bucketOf[gramAt(bytes, at + this.#window - GRAM)] ?? 0] ?? [];
  }
}

function gramAt(bytes: Uint8Array, at: number): number {
  return (
    (((bytes[at] ?? 0) & MASK) << (2 * BITS)) | (((bytes[at + 1] ?? 0) & MASK) << BITS) | ((bytes[at + 2] ?? 0) & MASK)
  );
}
