/**
 * How likely sets of failing executions overlap by chance alone. All results are natural logarithms of probabilities or of
 * expected numbers.
 */
export interface Chance {
  /** ln of the number of ways to choose `k` of `n`. */
  readonly choose: (n: number, k: number) => number;
  /**
   * ln of an upper bound of the probability that two sets of `a` and `b` of `n` executions share `shared` or more, when
   * neither knows of the other (hypergeometric tail).
   */
  readonly overlap: (n: number, a: number, b: number, shared: number) => number;
}

/** @param largest the largest `n` that will be asked for */
export function createChance(largest: number): Chance {
  const factorials = new Float64Array(largest + 1);
  for (let i = 1; i <= largest; i++) factorials[i] = (factorials[i - 1] ?? 0) + Math.log(i);
  const factorial = (n: number): number => factorials[n] ?? 0;
  const choose = (n: number, k: number): number =>
    k < 0 || k > n ? -Infinity : factorial(n) - factorial(k) - factorial(n - k);
  const overlap = (n: number, a: number, b: number, shared: number): number => {
    // Up to the most likely overlap the tail is about one; behind it terms only fall, so the first bounds the others.
    if (shared <= ((a + 1) * (b + 1)) / (n + 2)) return 0;
    const first = choose(a, shared) + choose(n - a, b - shared) - choose(n, b);
    return Math.min(0, first + Math.log(Math.min(a, b) - shared + 1));
  };
  return { choose, overlap };
}
