/** A table with a blank line before and after. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return `\n${line(head)}${line(head.map(() => '---'))}${rows.map((row) => line(row)).join('')}\n`;
}

export function code(text: string): string {
  return `\`${text}\``;
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
}
