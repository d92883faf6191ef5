/** Numbers 0 to `size` - 1, each at first a set of its own. A set is known by its smallest number. */
export interface DisjointSets {
  readonly find: (item: number) => number;
  readonly join: (items: readonly number[]) => void;
}

export function createDisjointSets(size: number): DisjointSets {
  const parents = Int32Array.from({ length: size }, (_, item) => item);
  const find = (item: number): number => {
    let root = item;
    while (parents[root] !== root) root = parents[root] ?? root;
    // What was passed on the way points to the root from now on, so that no way grows long.
    for (let at = item; at !== root; ) {
      const next = parents[at] ?? root;
      parents[at] = root;
      at = next;
    }
    return root;
  };
  const join = (items: readonly number[]): void => {
    for (const item of items.slice(1)) {
      const [a, b] = [find(items[0] ?? item), find(item)];
      parents[Math.max(a, b)] = Math.min(a, b);
    }
  };
  return { find, join };
}
