import { readFileSync } from 'node:fs';
import { tableRows } from '../../../tests/meta/project-files.ts';

/** What was measured on labelled logs of one runner, as MEASUREMENTS.md has it. */
export interface Measured {
  readonly logs: string;
  readonly failures: string;
  readonly precision: string;
  readonly recall: string;
}

/** Names in the table of what is read, where they are not the title of the parser. */
const NAMES: Readonly<Record<string, string>> = {
  ant: 'Ant',
  dart: 'Dart',
  dotnet: '.NET',
  'junit-console': 'JUnit console',
  playwright: 'Playwright',
};

const TABLE_HEAD = '| what the log holds |';
const rows = tableRows(withoutIndent(readFileSync(new URL('../../MEASUREMENTS.md', import.meta.url), 'utf8')));

/** Undefined: no labelled log of it. */
export function measuredOf(id: string, title: string): Measured | undefined {
  const [, logs, failures, precision, recall] = rows.find(([name]) => name === (NAMES[id] ?? title)) ?? [];
  if (logs === undefined || failures === undefined || precision === undefined || recall === undefined) return undefined;
  return { logs, failures, precision, recall };
}

/** From the head of the table on. */
function withoutIndent(markdown: string): string {
  const text = markdown.replaceAll(/^ {2}/gm, '');
  return text.slice(text.indexOf(TABLE_HEAD));
}
