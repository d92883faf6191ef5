/** Two sets, by their place in the input, and how alike they are. */
export interface SimilarPair {
  readonly a: number;
  readonly b: number;
  /** Size of the intersection divided by that of the union. */
  readonly jaccard: number;
}

/** Members of sets that are compared at most, all pairs together; a few tenths of a second. */
const COMPARISONS = 20_000_000;
/** Pairs that are found at most: six hundred tests that fail together but for chance. Equal sets should be given once. */
const MOST_PAIRS = 200_000;

/**
 * All pairs of sets with a Jaccard index of `least` or more. Two such sets share one of the first few members of each, when
 * all are sorted alike; so only sets with such a member in common are compared, through an index by member. Where rare
 * members come first few sets have one in common. When the bounds are reached, pairs of later sets are missing.
 *
 * @param sets each ascending; member 0 is the rarest
 */
export function similarPairs(sets: readonly (readonly number[])[], least: number): readonly SimilarPair[] {
  const order = sets.map((_, index) => index).toSorted((a, b) => sizeOf(sets, a) - sizeOf(sets, b) || a - b);
  const holders = new Map<number, number[]>();
  const pairs: SimilarPair[] = [];
  let left = COMPARISONS;
  for (const b of order) {
    const set = sets[b] ?? [];
    // Sets of which more than this many members are missing are not alike.
    const first = set.slice(0, set.length - Math.ceil(least * set.length) + 1);
    const candidates = first.flatMap((member) => holders.get(member) ?? []);
    left -= candidates.length;
    for (const a of new Set(candidates.filter((each) => sizeOf(sets, each) >= least * set.length))) {
      left -= set.length;
      if (left < 0 || pairs.length >= MOST_PAIRS) return pairs;
      const jaccard = jaccardOf(sets[a] ?? [], set);
      if (jaccard >= least) pairs.push({ a: Math.min(a, b), b: Math.max(a, b), jaccard });
    }
    for (const member of first) {
      const known = holders.get(member);
      if (known === undefined) holders.set(member, [b]);
      else known.push(b);
    }
  }
  return pairs;
}

function jaccardOf(a: readonly number[], b: readonly number[]): number {
  const shared = sharedMembers(a, b);
  return shared / (a.length + b.length - shared);
}

function sizeOf(sets: readonly (readonly number[])[], index: number): number {
  return sets[index]?.length ?? 0;
}

/** How many members two ascending sets have in common. */
export function sharedMembers(a: readonly number[], b: readonly number[]): number {
  let shared = 0;
  let j = 0;
  for (const member of a) {
    while (j < b.length && (b[j] ?? 0) < member) j += 1;
    if (b[j] === member) shared += 1;
  }
  return shared;
}
