/**
 * The title of a line that is ruled on both sides (`=== FAILURES ===`, `⎯⎯ Failed Tests 2 ⎯⎯`), or undefined. A title too
 * long for the terminal leaves one sign on each side, so one is enough.
 */
export function ruledTitle(text: string, sign: string): string | undefined {
  if (!text.startsWith(sign)) return undefined;
  const line = text.trimEnd();
  let from = 0;
  while (line[from] === sign) from += 1;
  let to = line.length;
  while (to > from && line[to - 1] === sign) to -= 1;
  if (to === line.length || line[from] !== ' ' || line[to - 1] !== ' ' || to - from < 3) return undefined;
  return line.slice(from + 1, to - 1);
}
