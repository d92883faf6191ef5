/** Changes (a letter added, removed or replaced) up to which a name was probably a slip. */
const SLIPS = 3;

/** The known name that somebody probably meant; undefined when none is close. Names are short, lists are ours. */
export function similarName(name: string, known: readonly string[], slips: number = SLIPS): string | undefined {
  const byDistance = known
    .map((candidate) => ({ candidate, changes: changesBetween(name, candidate) }))
    .filter(({ changes }) => changes <= slips)
    .toSorted((a, b) => a.changes - b.changes || (a.candidate < b.candidate ? -1 : 1));
  return byDistance[0]?.candidate;
}

/** Levenshtein's distance, one row at a time. */
function changesBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of Array.from(a).entries()) {
    const next = [i + 1];
    for (const [j, other] of Array.from(b).entries()) {
      const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
