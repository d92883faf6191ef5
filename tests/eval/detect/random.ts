/** A reproducible source of random numbers: equal seeds give equal numbers on every machine. */
export interface Random {
  /** Uniform in [0, 1), 32 bits fine. */
  readonly next: () => number;
  /** Uniform among 0 … n − 1. RangeError when n is no integer of 1 … 2^32. */
  integer(n: number): number;
  /** True with probability p. Always draws one number, so that changing p shifts nothing behind it. */
  chance(p: number): boolean;
  /** Number of events when `mean` are expected. */
  poisson(mean: number): number;
  /** 1, 2, 3 …: how often one tries until a success of probability 1/mean. */
  geometric(mean: number): number;
  /** One of a list that must not be empty (RangeError). */
  pick<T>(list: readonly T[]): T;
  /** A shuffled copy (Fisher and Yates). */
  shuffle<T>(list: readonly T[]): T[];
  /** A source of its own that depends on the seed and the label only, not on what was drawn before. */
  fork(label: string): Random;
}

const TWO_TO_32 = 2 ** 32;

/** A mean above this is drawn in parts: e^-mean must stay far from the smallest double. */
const POISSON_PART = 256;

/** splitmix32: a counter in steps of the golden ratio, mixed as murmur3 does; it passes through all 2^32 values. */
export function randomOf(seed: number): Random {
  const start = mix(seed >>> 0);
  let state = start;
  const next = (): number => {
    state = (state + 0x9e3779b9) >>> 0;
    return mix(state) / TWO_TO_32;
  };
  const integer = (n: number): number => {
    if (!Number.isInteger(n) || n < 1 || n > TWO_TO_32) throw new RangeError(`no integer below ${n}`);
    return Math.floor(next() * n);
  };
  return {
    next,
    integer,
    chance: (p) => next() < p,
    poisson: (mean) => poissonOf(mean, next),
    geometric: (mean) => (mean <= 1 ? 1 : 1 + Math.floor(Math.log(1 - next()) / Math.log(1 - 1 / mean))),
    pick: <T>(list: readonly T[]): T => list[integer(list.length)] as T,
    shuffle: <T>(list: readonly T[]): T[] => {
      const copy = [...list];
      for (let i = copy.length - 1; i > 0; i -= 1) {
        const j = integer(i + 1);
        [copy[i], copy[j]] = [copy[j] as T, copy[i] as T];
      }
      return copy;
    },
    fork: (label) => randomOf(mix(start ^ hashOf(label))),
  };
}

/** Knuth's product of uniform numbers, in parts. */
function poissonOf(mean: number, next: () => number): number {
  let count = 0;
  for (let left = mean; left > 0; left -= POISSON_PART) {
    const floor = Math.exp(-Math.min(left, POISSON_PART));
    for (let product = next(); product > floor; product *= next()) count += 1;
  }
  return count;
}

/** The finaliser of murmur3 every bit of the input moves every bit of the result. */
function mix(value: number): number {
  const a = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  const b = Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return (b ^ (b >>> 16)) >>> 0;
}

/** FNV-1a over UTF-16 code units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
