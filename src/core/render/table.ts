import type { Finding } from '../documents/findings.ts';
import { cell } from './phrase.ts';
import type { CELLS } from './phrases.ts';
import { sparkline } from './sparkline.ts';
import type { Block, Line, TableColumn } from './tree.ts';
import type { VOCABULARY } from './vocabulary.ts';

/** The columns of the one table, each with the cells that may stand in it. */
export const COLUMNS: readonly (TableColumn & { readonly cells: readonly (keyof typeof CELLS)[] })[] = [
  { title: 'Test', align: 'left', cells: ['test'] },
  { title: 'Failed', align: 'right', cells: ['failed'] },
  { title: 'Verdict', align: 'left', cells: ['verdict'] },
  { title: 'Cause', align: 'left', cells: ['cause'] },
  { title: 'Trend', align: 'left', cells: ['trend'] },
  { title: 'Work', align: 'right', cells: ['minutes', 'none'] },
  { title: 'Runners', align: 'right', cells: ['minutes', 'none'] },
];

/** One row per finding: what tells people which one to open. */
export function findingsTable(findings: readonly Finding[], isCompared: boolean): readonly Block[] {
  if (findings.length === 0) return [];
  return [{ type: 'table', columns: COLUMNS, rows: findings.map((finding, i) => row(finding, i + 1, isCompared)) }];
}

function row(finding: Finding, number: number, isCompared: boolean): readonly Line[] {
  const { test, counts, diagnosis, weeks } = finding;
  return [
    cell('test', number, test.id),
    cell('failed', counts.failed, counts.executions),
    cell('verdict', verdictOf(finding, isCompared)),
    cell('cause', diagnosis.cause),
    cell('trend', sparkline(weeks)),
    ...costCells(finding),
  ];
}

/** In words, as the table and the terminal say it: a key of `VOCABULARY.verdict`. */
export function verdictOf({ state, trend }: Finding, isCompared: boolean): keyof typeof VOCABULARY.verdict {
  return trend === 'recurring' || !isCompared ? state : `${state} ${trend}`;
}

/** Nothing is expected of a test whose failures the runner retried each time. */
function costCells({ impact }: Finding): readonly Line[] {
  const { developerMinutesPerWeek, minutesPerWeek } = impact;
  if (developerMinutesPerWeek === 0) return [cell('none'), cell('none')];
  return [cell('minutes', developerMinutesPerWeek), cell('minutes', minutesPerWeek)];
}
