import type { ReportData, ReportTest } from '../core/html-report/report-data.ts';
import type { Filter } from './route.ts';

/** What a filter looks at in each test, made once per report. */
export interface TestIndex {
  readonly tests: readonly ReportTest[];
  /** Lower-case names, a line each. */
  readonly texts: readonly string[];
  readonly workflows: readonly string[];
}

export function indexTests({ tests, workflows }: ReportData): TestIndex {
  return {
    tests,
    texts: tests.map(({ id, suite, job }) => `${id}\n${suite ?? ''}\n${job}`.toLowerCase()),
    workflows: workflows.map(({ path }) => path),
  };
}

/** Positions of the tests that a filter leaves, in the order of the report. Every word must stand somewhere in the names. */
export function filterTests(index: TestIndex, filter: Filter): readonly number[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  const workflow = filter.workflow === null ? null : index.workflows.indexOf(filter.workflow);
  const left: number[] = [];
  for (const [position, test] of index.tests.entries()) {
    if (filter.state !== null && test.state !== filter.state) continue;
    if (workflow !== null && test.workflow !== workflow) continue;
    if (filter.framework !== null && test.framework !== filter.framework) continue;
    const text = index.texts[position] ?? '';
    if (words.every((word) => text.includes(word))) left.push(position);
  }
  return left;
}
