import { LIMIT_TABLE, type Limit } from '../../../src/core/limits.ts';
import { limitValue } from '../../../src/core/render/limits-text.ts';
import { code, table } from './markdown-table.ts';

/** `LIMITS.md`: the whole table, as `flakewarden limits` prints it. */
export function limitsPage(): string {
  const limits: readonly (readonly [string, Limit])[] = Object.entries(LIMIT_TABLE);
  const rows = limits.map(([name, limit]) => [
    code(name),
    limitValue(limit),
    limit.reason,
    limit.input === undefined ? '' : code(limit.input),
  ]);
  return `# Limits

Whoever controls a log, a report or an answer controls how much of it there is. These are all the numbers that bound it, as
\`flakewarden limits\` prints them. Where one of them cut something, the issue says that the data was incomplete. No input
raises a limit; the inputs named here ask for less.

This page is made of \`src/core/limits.ts\` by \`npm run docs\`. Each limit is tried just below, at and just above it by
\`tests/core/limits\`.
${table(['limit', 'value', 'of what, and why', 'less by the input'], rows)}`;
}
