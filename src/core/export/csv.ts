import type { Findings } from '../documents/findings.ts';
import { type ExportedFinding, exportedFindings } from './exported-finding.ts';

const COLUMNS: readonly (keyof ExportedFinding)[] = [
  ...(['id', 'suite', 'file', 'framework', 'workflow', 'job', 'state', 'quarantine', 'probability'] as const),
  ...(['failed', 'executions', 'flips', 'cause', 'fix', 'trend', 'firstSeen', 'lastSeen', 'minutesPerWeek'] as const),
  ...(['runId', 'attempt', 'jobId'] as const),
];

/** What makes a spreadsheet take a cell for a formula (security.md, N14). */
const FORMULA = /^[=+\-@\t\r]/;

/** Findings as comma-separated values after RFC 4180, a heading first. Text that would be a formula gets `'` in front. */
export function findingsCsv(findings: Findings): string {
  const rows = exportedFindings(findings).map((row) => COLUMNS.map((column) => cell(row[column])));
  return [COLUMNS, ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

function cell(value: ExportedFinding[keyof ExportedFinding]): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
