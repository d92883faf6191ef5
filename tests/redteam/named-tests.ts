import { check, type Outcome, once } from './family.ts';
import { issueOf } from './hostile-logs.ts';
import { REPORTS, reportedRuns } from './hostile-reports.ts';
import { type PipelineEnd, runPipeline } from './pipeline.ts';
import { hasUnseen, isCut, shown } from './shown.ts';

/** Findings that one issue shows with room to spare; more names need more pipelines. */
const NAMES_AT_ONCE = 32;

/**
 * Pipelines in which each of `names` is the name, the class and the suite of a flaky test of a JUnit report, so that line
 * breaks and all else arrive as they are.
 *
 * @returns for names that were given, what became of them in the issue (the HTML report has the same): `SPAN`, with `VIS` and `CAP` where it applies
 */
export function nameTests(names: readonly string[]): (some: readonly string[]) => Promise<readonly Outcome[]> {
  const pages = Array.from({ length: Math.ceil(names.length / NAMES_AT_ONCE) }, (_, i) =>
    names.slice(i * NAMES_AT_ONCE, (i + 1) * NAMES_AT_ONCE),
  ).map((page) => ({ page, end: once(() => pipelineOf(page)) }));
  return async (some) => {
    const outcomes: Outcome[] = [];
    for (const { page, end } of pages) {
      for (const name of some.filter((one) => page.includes(one))) {
        outcomes.push(...outcomesOf(await end(), name, page.indexOf(name)));
      }
    }
    check(outcomes.length >= some.length, 'a name is in no pipeline');
    return [...new Set(outcomes)];
  };
}

/** What stands before a hostile name, so that its test is found again. */
const prefixOf = (i: number) => `n${i}_`;

function pipelineOf(names: readonly string[]): Promise<PipelineEnd> {
  const tests = names.map((name, i) => ({ name: prefixOf(i) + name, className: name === '' ? 'tests.test_n' : name }));
  const inputs = { 'max-findings': '50' };
  return runPipeline({
    build: (builder) => reportedRuns(builder, tests),
    inputs: { fetch: { reports: REPORTS }, classify: inputs, report: inputs },
  });
}

function outcomesOf(end: PipelineEnd, name: string, i: number): readonly Outcome[] {
  const { code, names } = issueOf(end);
  // The name of its block is whole; a cell of the table shows the end of it, with no bar.
  const head = [...names, ...code].find(
    (one) => one.includes(prefixOf(i)) || (isCut(name) && one.startsWith(shown(name).slice(0, 50))),
  );
  check(head !== undefined, `the test with hostile name ${i} is not in the issue`);
  check(
    isCut(name) ? head.endsWith('…') : head.endsWith(shown(prefixOf(i) + name)),
    `hostile name ${i} is shown wrongly`,
  );
  const ids = end.page?.ids ?? [];
  check(
    isCut(name) || ids.some((id) => id.endsWith(shown(prefixOf(i) + name))),
    `hostile name ${i} is not in the page`,
  );
  return ['SPAN', ...(hasUnseen(name) ? (['VIS'] as const) : []), ...(isCut(name) ? (['CAP'] as const) : [])];
}
