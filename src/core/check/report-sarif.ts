import { TOOL } from '../tool.ts';
import type { Finding } from './check.ts';
import type { Remark } from './remark.ts';
import type { Rule } from './rule.ts';
import { addressOf, PROJECT_ADDRESS } from './rule-address.ts';
import { RULES } from './rules/registry.ts';
import type { Place } from './yaml-tree.ts';

/** How GitHub sorts alerts of the kind `security`: above 7 is high, above 4 medium. */
const SEVERITY = { error: '7.5', warning: '4.5' } as const;

/**
 * Findings as SARIF 2.1.0, for code scanning. Paths are relative to the folder in which `check` ran, which is the root of the
 * repository where the result is to be uploaded.
 */
export function findingsSarif(findings: readonly Finding[], remarks: readonly Remark[]): string {
  const [name, version] = TOOL.split(' ');
  const run = {
    tool: { driver: { name, version, informationUri: PROJECT_ADDRESS, rules: RULES.map((rule) => sarifRule(rule)) } },
    invocations: [
      {
        executionSuccessful: !remarks.some(({ fatal }) => fatal),
        toolExecutionNotifications: remarks.map(({ path, at, message, fatal }) => ({
          level: fatal ? 'error' : 'note',
          message: { text: message },
          locations: [location(path, at)],
        })),
      },
    ],
    columnKind: 'utf16CodeUnits',
    results: findings.map(({ rule, path, at, message }) => ({
      ruleId: rule.id,
      ruleIndex: RULES.indexOf(rule),
      level: rule.level,
      message: { text: message },
      locations: [location(path, at)],
    })),
  };
  const document = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function sarifRule(rule: Rule) {
  return {
    id: rule.id,
    name: rule.name,
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.why },
    help: { text: rule.mend, markdown: rule.mend },
    helpUri: addressOf(rule),
    defaultConfiguration: { level: rule.level },
    properties: { tags: ['security', 'ci'], 'security-severity': SEVERITY[rule.level] },
  };
}

function location(path: string, { line, column }: Place) {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(path), ...(path.startsWith('/') ? {} : { uriBaseId: '%SRCROOT%' }) },
      region: { startLine: line, startColumn: column },
    },
  };
}

/** A relative reference; every part is encoded, `:` and `#` included. */
function uriOf(path: string): string {
  const parts = path.split('/').filter((part) => part !== '.');
  return parts.map((part) => encodeURIComponent(part)).join('/');
}
