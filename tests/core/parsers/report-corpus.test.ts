import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { extractFromReport } from '../../../src/core/parsers/extract-report.ts';
import { decodeReport } from '../../../src/core/text/report-text.ts';
import { CORPUS, HAS_CORPUS } from '../../shared-corpus.ts';

const itemSchema = z.object({ file: z.string(), label: z.string().nullish(), type: z.string(), framework: z.string() });
const named = z.object({ testId: z.string() });
const labelSchema = z.object({
  failures: z.array(named),
  flaky: z.array(named).optional(),
  flakyInRun: z.array(named).optional(),
});

/** Files whose label is known to say something else than the parser, and why. */
const DIFFERENT: Readonly<Record<string, string>> = {
  'xml/go-junit/xml_action-junit-report_test_results_junit-server-test_report.xml':
    'gotestsum ran the failed test again and it passed: flaky, where the label counts the first try as a failure',
  'xml/unknown/xml_publish-unit-test-result-action_python_test_files_junit-xml_no-attributes.xml':
    'the failing tests have no name, so there is nothing to report',
};

/** What a file's parser says: its format, or why there is none, and whether its ids are those of the label. */
function verdictOf(item: z.infer<typeof itemSchema>): string {
  const text = decodeReport(readFileSync(`${CORPUS}/${item.file}`));
  if (text === undefined) return 'encoding';
  const { format, refusal, tests } = extractFromReport(text);
  if (refusal !== undefined) return `${format ?? 'none'}: ${refusal}`;
  if (item.label === undefined || item.label === null || item.file in DIFFERENT) return `${format}: read`;
  const label = labelSchema.parse(JSON.parse(readFileSync(`${CORPUS}/${item.label}`, 'utf8')));
  const failed = tests.flatMap(({ failures }) => failures);
  const retried = tests.flatMap(({ retried }) => retried);
  const same =
    isSame(failed.map(idOf), label.failures.map(labelOf)) &&
    isSame(retried.map(idOf), (label.flaky ?? label.flakyInRun ?? []).map(labelOf));
  return `${format}: ${same ? 'read as labelled' : `other ids in ${item.file}`}`;
}

const idOf = ({ id }: { id: string }) => id;
const labelOf = ({ testId }: { testId: string }) => testId;

/** A report may list one test several times. */
function isSame(ids: readonly string[], others: readonly string[]): boolean {
  return [...new Set(ids)].toSorted().join('\n') === [...new Set(others)].toSorted().join('\n');
}

function countsOf(type: string, isWanted: (framework: string) => boolean): Readonly<Record<string, number>> {
  const items = readFileSync(`${CORPUS}/index.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => itemSchema.parse(JSON.parse(line)))
    .filter((item) => item.type === type && isWanted(item.framework));
  const counts: Record<string, number> = {};
  for (const item of items) {
    const verdict = verdictOf(item);
    counts[verdict] = (counts[verdict] ?? 0) + 1;
  }
  return counts;
}

describe.skipIf(!HAS_CORPUS)('labelled reports of public projects (skipped without ../shared/corpus)', () => {
  test('every report is read as labelled', () => {
    expect(countsOf('report', () => true)).toMatchInlineSnapshot(`
      {
        "junit-xml: read": 2,
        "junit-xml: read as labelled": 91,
        "nunit-xml: read as labelled": 5,
        "trx: read as labelled": 5,
        "xunit-xml: read as labelled": 4,
      }
    `);
  });

  test('so is every file of events, and a console’s log is no report', () => {
    expect(countsOf('fixture', (framework) => framework.endsWith('-json'))).toMatchInlineSnapshot(`
      {
        "go-test-json: read as labelled": 7,
        "playwright-json: read as labelled": 1,
      }
    `);
    expect(countsOf('fixture', (framework) => !framework.endsWith('-json'))).toMatchInlineSnapshot(`
      {
        "none: not-a-known-format": 3,
      }
    `);
  });
});
