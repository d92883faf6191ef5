import { terminalField } from '../text/field.ts';
import type { Finding } from './check.ts';
import type { Remark } from './remark.ts';
import { addressOf } from './rule-address.ts';

/** Version of the document below; raised when a field is taken away or means something else. */
const VERSION = 1;

/** Findings for programs. Texts of files stand in it escaped, since what prints JSON may run in a job of GitHub. */
export function findingsJson(findings: readonly Finding[], remarks: readonly Remark[], checked: number): string {
  const document = {
    version: VERSION,
    checked,
    findings: findings.map(({ rule, path, at, job, message }) => ({
      rule: rule.id,
      name: rule.name,
      level: rule.level,
      path: terminalField(path),
      line: at.line,
      column: at.column,
      job: job === undefined ? null : terminalField(job),
      message,
      mend: rule.mend,
      help: addressOf(rule),
    })),
    remarks: remarks.map(({ path, at, message, fatal }) => ({
      path: terminalField(path),
      line: at.line,
      column: at.column,
      message,
      fatal,
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
