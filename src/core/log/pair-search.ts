import { isAt, type PatternSearch } from './pattern-search.ts';

/** Pairs of bytes. */
const PAIRS = 0x1_0000;

/**
 * Searches bytes for any of a set of substrings at once, after Wu and Manber ("A fast algorithm for multi-pattern
 * searching", 1994): the pair of bytes at the end of a window as long as the shortest substring tells how far the window
 * may move on. Most bytes are therefore never looked at, and the time does not depend on what the text holds.
 */
export class PairSearch implements PatternSearch {
  readonly #patterns: readonly Uint8Array[];
  /** Bytes of the shortest pattern. */
  readonly #window: number;
  /** For each pair of bytes, how far the window may move. */
  readonly #shift: Uint8Array;
  /** For each pair of bytes, whether a pattern begins with it: tells most false alarms apart at once. */
  readonly #begins = new Uint8Array(PAIRS);
  /** Patterns by the pair that ends their first window; index 0 is empty. */
  readonly #buckets: number[][] = [[]];
  readonly #bucketOf = new Uint16Array(PAIRS);

  /** No pattern may be shorter than two bytes. Without any, nothing is found. */
  constructor(patterns: readonly Uint8Array[]) {
    this.#patterns = patterns;
    this.#window = Math.min(0xff, ...patterns.map(({ length }) => length));
    if (this.#window < 2) throw new RangeError('A pattern has at least two bytes.');
    this.#shift = new Uint8Array(PAIRS).fill(this.#window - 1);
    this.#patterns.forEach((pattern, index) => {
      this.#add(pattern, index);
    });
  }

  first(bytes: Uint8Array, from: number, to: number): number {
    const shift = this.#shift;
    const begins = this.#begins;
    const back = this.#window - 1;
    let end = from + back;
    while (end < to) {
      const move = shift[pairAt(bytes, end - 1)] ?? 1;
      if (move === 0) {
        const at = end - back;
        if (begins[pairAt(bytes, at)] === 1 && this.#anyAt(bytes, at, to)) return at;
        end += 1;
      } else end += move;
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
    this.#begins[pairAt(pattern, 0)] = 1;
    for (let end = 1; end < this.#window; end += 1) {
      const pair = pairAt(pattern, end - 1);
      this.#shift[pair] = Math.min(this.#shift[pair] ?? 0, this.#window - 1 - end);
      if (end < this.#window - 1) continue;
      const known = this.#bucketOf[pair] ?? 0;
      if (known === 0) this.#bucketOf[pair] = this.#buckets.push([index]) - 1;
      else this.#buckets[known]?.push(index);
    }
  }

  #anyAt(bytes: Uint8Array, at: number, to: number): boolean {
    for (const index of this.#candidates(bytes, at)) if (isAt(this.#patterns[index], bytes, at, to)) return true;
    return false;
  }

  /** Patterns that may lie at this position, by the pair that ends their first window. */
  #candidates(bytes: Uint8Array, at: number): readonly number[] {
    return this.#buckets[this.#bucketOf[pairAt(bytes, at + this.#window - 2)] ?? 0] ?? [];
  }
}

function pairAt(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}
