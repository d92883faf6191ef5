/** A table with a blank line before and after. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return `\n${line(head)}${line(head.map(() => '---'))}${rows.map((row) => line(row)).join('')}\n`;
}

/** A code span; marks inside the text make its own longer. */
export function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([marks]) => marks.length));
  if (longest === 0) return `\`${text}\``;
  const mark = '`'.repeat(longest + 1);
  return `${mark} ${text} ${mark}`;
}

/** A fenced block; fences inside the text make its own longer. */
export function block(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/^\s*(`{3,})/gm)].map(([, marks]) => marks?.length ?? 0));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text.replace(/\n$/, '')}\n${fence}\n`;
}

/** A sentence in which only backquotes mean something: no sign is read as HTML or as emphasis. */
export function plain(text: string): string {
  return text.replaceAll(/`[^`]*`|[&<*_[\]]/g, (found) => (found.length > 1 ? found : `\\${found}`));
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
}
