import type { Findings } from '../documents/findings.ts';
import { textHash } from '../text/text-hash.ts';
import { TOOL } from '../tool.ts';
import { type ExportedFinding, exportedFindings, sentenceOf } from './exported-finding.ts';

const RULE = {
  id: 'flaky-test',
  name: 'FlakyTest',
  shortDescription: { text: 'The verdict of this test is not decided by the code.' },
  help: {
    text: 'Repair the test, or keep it out of the way until it is repaired. Running it again hides real failures.',
  },
  defaultConfiguration: { level: 'warning' },
  properties: { tags: ['test', 'flaky'] },
} as const;

/**
 * Findings as SARIF 2.1.0. Code scanning shows only results with a file of the repository; a test whose file is not known
 * is left without a place.
 */
export function findingsSarif(findings: Findings): string {
  const [name, version] = TOOL.split(' ');
  const run = {
    tool: { driver: { name, version, rules: [RULE] } },
    columnKind: 'utf16CodeUnits',
    results: exportedFindings(findings).map((finding) => result(finding)),
  };
  const document = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function result(finding: ExportedFinding) {
  const { id, suite, file, workflow, job, state, probability, cause, fix } = finding;
  return {
    ruleId: RULE.id,
    ruleIndex: 0,
    level: state === 'confirmed' ? 'warning' : 'note',
    message: { text: `${sentenceOf(finding)} ${id}` },
    locations: [
      {
        ...(isRepositoryPath(file) ? { physicalLocation: physicalLocation(file) } : {}),
        logicalLocations: [{ name: id, kind: 'function', fullyQualifiedName: suite === null ? id : `${suite} ${id}` }],
      },
    ],
    partialFingerprints: { 'flakewardenTest/v1': textHash(JSON.stringify([workflow, job, suite, id])) },
    properties: { probability, cause, fix, workflow, job },
  };
}

function physicalLocation(path: string) {
  const uri = path
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/');
  return { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region: { startLine: 1 } };
}

/** A path below the root of the repository, and nothing that leads out of it. */
function isRepositoryPath(file: string | null): file is string {
  if (file === null || file.startsWith('/') || /[\\:]/.test(file)) return false;
  return file.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}
