import type { Findings } from '../documents/findings.ts';
import { TOOL } from '../tool.ts';
import { type ExportedFinding, exportedFindings, sentenceOf } from './exported-finding.ts';

/**
 * Findings as a Common Test Report Format document. Its tests are neither passed nor failed: `other`, marked as flaky, since
 * what is told is not one execution but what many of them add up to.
 */
export function findingsCtrf(findings: Findings): string {
  const [name, version] = TOOL.split(' ');
  const tests = exportedFindings(findings).map((finding) => ctrfTest(finding));
  const { since, until } = findings.window;
  const document = {
    reportFormat: 'CTRF',
    specVersion: '0.0.0',
    results: {
      tool: { name, version },
      summary: {
        tests: tests.length,
        passed: 0,
        failed: 0,
        pending: 0,
        skipped: 0,
        other: tests.length,
        start: Date.parse(since),
        stop: Date.parse(until),
      },
      tests,
    },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function ctrfTest(finding: ExportedFinding) {
  const { id, suite, file, ...more } = finding;
  return {
    name: id,
    status: 'other',
    duration: 0,
    flaky: true,
    message: sentenceOf(finding),
    ...(suite === null ? {} : { suite }),
    ...(file === null ? {} : { filePath: file }),
    extra: more,
  };
}
