import type { ReportData } from '../core/html-report/report-data.ts';
import { indexTests, type TestIndex } from './filter-tests.ts';
import { type TestKeys, testKeys } from './test-key.ts';

/** The report with what is looked up in it again and again. */
export interface Report {
  readonly data: ReportData;
  readonly index: TestIndex;
  readonly keys: TestKeys;
  /** Finding of a test, by its position. */
  readonly findingOf: ReadonlyMap<number, ReportData['findings'][number]>;
}

export function readyReport(data: ReportData): Report {
  return {
    data,
    index: indexTests(data),
    keys: testKeys(data.tests),
    findingOf: new Map(data.findings.map((finding) => [finding.test, finding])),
  };
}
