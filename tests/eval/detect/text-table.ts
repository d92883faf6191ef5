export type TableStyle = 'text' | 'markdown';

/** Rows of equal length, the first of them the heads; the first column is words, the others are numbers. */
export function tableOf(rows: readonly (readonly string[])[], style: TableStyle): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const cells = (row: readonly string[]) =>
    widths.map((width, column) => (column === 0 ? (row[0] ?? '').padEnd(width) : (row[column] ?? '').padStart(width)));
  if (style === 'text') return rows.map((row) => cells(row).join('  ').trimEnd());
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(Math.max(1, width - 1))}:`,
  );
  const [head = [], ...body] = rows;
  return [cells(head), rule, ...body.map(cells)].map((row) => `| ${row.join(' | ')} |`);
}

export function share(value: number | null, digits = 3): string {
  return value === null ? '-' : value.toFixed(digits);
}

export function percent(value: number | null): string {
  return value === null ? '-' : `${(value * 100).toFixed(2)} %`;
}
