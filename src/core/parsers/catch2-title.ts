/**
 * The names in a title: the test case first, then its sections, each on a line of its own and wrapped at `width`. A line
 * continues the one above when its first word had no room there.
 */
export function joinTitles(lines: readonly string[], width: number): { readonly id: string; readonly name: string } {
  const names: string[] = [];
  let above = '';
  for (const line of lines) {
    const text = line.trim();
    const isIndented = line.startsWith(' ');
    const word = text.split(' ', 1)[0] ?? '';
    const isContinued = names.length > 0 && above.length + 1 + word.length > width;
    if (isContinued || (names.length > 0 && !isIndented)) names.push(`${names.pop() ?? ''} ${text}`);
    else names.push(text);
    above = line;
  }
  return { id: names.join(' > '), name: names.at(-1) ?? '' };
}
