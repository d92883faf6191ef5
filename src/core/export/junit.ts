import type { Findings } from '../documents/findings.ts';
import { type ExportedFinding, exportedFindings } from './exported-finding.ts';

/** What is told of a test beside its name, as properties of its test case. */
const PROPERTIES: readonly (keyof ExportedFinding)[] = [
  ...(['state', 'quarantine', 'probability', 'failed', 'executions', 'flips', 'cause', 'fix', 'trend'] as const),
  ...(['workflow', 'job', 'runId', 'attempt', 'jobId'] as const),
];

/** Findings as JUnit XML: a suite with one test case per finding, which neither failed nor was skipped, with properties. */
export function findingsJunit(findings: Findings): string {
  const cases = exportedFindings(findings).map((finding) => testCase(finding));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites>',
    `  <testsuite name="flakewarden" tests="${cases.length}" failures="0" errors="0" skipped="0">`,
    ...cases,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function testCase(finding: ExportedFinding): string {
  const { id, suite, file, framework } = finding;
  const place = file === null ? '' : ` file="${escaped(file)}"`;
  const properties = PROPERTIES.map(
    (name) => `        <property name="flakewarden.${name}" value="${escaped(String(finding[name]))}"/>`,
  );
  return [
    `    <testcase name="${escaped(id)}" classname="${escaped(suite ?? framework)}"${place}>`,
    '      <properties>',
    ...properties,
    '      </properties>',
    '    </testcase>',
  ].join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text of an attribute. Control characters, which XML has no way to write, were made visible before. */
function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
