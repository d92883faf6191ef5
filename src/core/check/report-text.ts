import { terminalField } from '../text/field.ts';
import type { Finding } from './check.ts';
import type { Remark } from './remark.ts';
import type { Rule } from './rule.ts';
import { addressOf } from './rule-address.ts';

/** Findings for people. No line begins with text of a file but its path, which is escaped. */
export function findingsText(findings: readonly Finding[], checked: number): string {
  const rows = findings.map(
    ({ rule, path, at, message }) =>
      `${terminalField(path)}:${at.line}:${at.column}: ${rule.level} ${rule.id} ${rule.name}\n    ${message}\n`,
  );
  const broken = [...new Set(findings.map(({ rule }) => rule))].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const advice = broken.map((rule) => `${rule.id} ${rule.title}.\n    ${rule.mend}\n    ${addressOf(rule)}\n`);
  const errors = findings.filter(({ rule }) => rule.level === 'error').length;
  const summary = `${count(checked, 'workflow')} checked: ${count(errors, 'error')}, ${count(findings.length - errors, 'warning')}.\n`;
  return [...rows, ...(advice.length > 0 ? ['\nWhat to do\n\n', ...advice, '\n'] : []), summary].join('');
}

/** What could not be read, or would not run, for people. */
export function remarksText(remarks: readonly Remark[]): string {
  return remarks
    .map(({ path, at, message, fatal }) => `${fatal ? 'error' : 'note'}: ${placed(path, at)} ${message}\n`)
    .join('');
}

/** All there is to say about a rule, for `--explain`. */
export function ruleText(rule: Rule): string {
  return `${rule.id} ${rule.name} (${rule.level})
${rule.title}.

Applies to: ${rule.scope}.

Why: ${rule.why}

What to do: ${rule.mend}

Bad:

${indented(rule.bad)}
Good:

${indented(rule.good)}
${addressOf(rule)}
`;
}

function placed(path: string, { line, column }: Remark['at']): string {
  return `${terminalField(path)}:${line}:${column}:`;
}

function indented(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '    ');
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
