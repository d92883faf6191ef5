/** Two items that may be in one group. */
export interface Link {
  readonly a: number;
  readonly b: number;
}

/** Look-ups of links at most; beyond it groups stay as they are. */
const LOOK_UPS = 5_000_000;

/**
 * Groups items so that within a group every two are linked; groups that hold the first links grow first.
 *
 * @param size number of items
 * @param links strongest first
 * @returns all groups, of one item too, each ascending
 */
export function completeLinkage(size: number, links: readonly Link[]): readonly (readonly number[])[] {
  const linked = new Set(links.map(({ a, b }) => keyOf(a, b, size)));
  const groups = Array.from({ length: size }, (_, item) => [item]);
  let left = LOOK_UPS;
  for (const { a, b } of links) {
    const [one, other] = [groups[a] ?? [], groups[b] ?? []];
    if (one === other) continue;
    left -= one.length * other.length;
    if (left < 0) break;
    if (!one.every((x) => other.every((y) => linked.has(keyOf(x, y, size))))) continue;
    const joined = [...one, ...other].toSorted((x, y) => x - y);
    for (const item of joined) groups[item] = joined;
  }
  return [...new Set(groups)];
}

function keyOf(a: number, b: number, size: number): number {
  return Math.min(a, b) * size + Math.max(a, b);
}
