import type { Outcome } from './matrix.ts';

const HEAD = ['part', 'external call', 'cells', 'as without', 'told', 'refused', 'violations'] as const;
/** Ends that do not differ from what comes without a fault. */
const UNHARMED = /^(?:whole|created|updated|closed|reopened|unchanged|3 explained, none|exit 0)$/;

/** One line per external call: how many cells, how they ended, and what was violated. */
export function table(outcomes: readonly Outcome[]): string {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const key = `${outcome.part}\u{0}${outcome.route}`;
    groups.set(key, [...(groups.get(key) ?? []), outcome]);
  }
  const rows = [...groups.values()].map((group) => [
    group[0]?.part ?? '',
    group[0]?.route ?? '',
    ...[
      group.length,
      group.filter(({ ended }) => UNHARMED.test(ended)).length,
      group.filter(({ ended }) => !UNHARMED.test(ended) && !isRefusal(ended)).length,
      group.filter(({ ended }) => isRefusal(ended)).length,
      group.filter(({ violations }) => violations.length > 0).length,
    ].map(String),
  ]);
  const all = [HEAD, ...rows.toSorted((a, b) => (`${a[0]} ${a[1]}` < `${b[0]} ${b[1]}` ? -1 : 1))];
  const widths = HEAD.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Ended with an error, or was killed. */
function isRefusal(ended: string): boolean {
  return /\(\d\)$|^exit [1-9]|^killed$/.test(ended);
}
