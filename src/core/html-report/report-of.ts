import type { Findings } from '../documents/findings.ts';
import type { Manifest } from '../documents/manifest.ts';
import type { Decision } from '../findings/decide.ts';
import { rounded } from '../findings/rounded.ts';
import type { TestVerdict } from '../findings/test-verdict.ts';
import type { Memory } from '../findings/weeks/memory.ts';
import { weekKey } from '../findings/weeks/weeks.ts';
import { INPUTS } from '../inputs.ts';
import { LIMITS } from '../limits.ts';
import { displayText } from '../text/field.ts';
import { daysOf } from './days.ts';
import { fitted } from './fitted.ts';
import { type PageCode, reportHtml, roomForData } from './html.ts';
import { excludedOf, outcomeMatrix } from './outcome-matrix.ts';
import { posteriorOf } from './posterior.ts';
import type { ReportData, ReportTest, ReportWeek } from './report-data.ts';
import { wordsOf } from './report-words.ts';
import { type ShownRuns, shownRuns } from './shown-runs.ts';

/** Everything that the page tells of. */
export interface ReportSources {
  readonly findings: Findings;
  readonly manifest: Manifest;
  readonly decision: Pick<Decision, 'candidates' | 'verdicts' | 'lanes' | 'callOf'>;
  readonly memory: Pick<Memory, 'weeksOf' | 'next'>;
  readonly title?: string | undefined;
}

/** The page as one file of `LIMITS.htmlReportBytes` at most. */
export function reportPage(sources: ReportSources, code: PageCode): string {
  const data = reportOf(sources);
  return reportHtml(fitted(data, roomForData(data, code, LIMITS.htmlReportBytes)), code);
}

/** The data of the page, however large. */
export function reportOf(sources: ReportSources): ReportData {
  const { findings, manifest, decision, title = INPUTS.title.default } = sources;
  const { repository } = manifest;
  const verdicts = shownVerdicts(sources);
  const runs = shownRuns(manifest, new Set(verdicts.map(workflowIdOf)));
  return {
    version: 1,
    tool: findings.tool,
    title: displayText(title),
    repository: `${repository.owner}/${repository.name}`,
    branch: displayText(manifest.branch),
    window: { since: iso(findings.window.since), until: iso(findings.window.until) },
    complete: findings.completeness.complete,
    ...wordsOf(findings, manifest),
    workflows: runs.workflows,
    tests: testsOf(verdicts, runs, sources),
    omittedTests: decision.verdicts.length - verdicts.length,
    days: daysOf({ manifest, ...decision, excluded: excludedOf(decision.lanes) }),
  };
}

function iso(time: string): string {
  return new Date(time).toISOString();
}

/** Findings in their order, tests that fail with them, regressions, and then by the number of failures. */
function shownVerdicts({ findings, decision }: ReportSources): readonly TestVerdict[] {
  const candidates = decision.candidates.slice(0, findings.findings.length);
  const named = new Set([
    ...candidates.map(({ verdict }) => verdict),
    ...candidates.flatMap(({ cluster }) => cluster?.members ?? []),
  ]);
  const others = decision.verdicts
    .filter((verdict) => !named.has(verdict))
    .toSorted((a, b) => Number(isBroken(b)) - Number(isBroken(a)) || b.failed - a.failed || (a.key < b.key ? -1 : 1));
  return [...named, ...others].slice(0, LIMITS.htmlReportTests);
}

function isBroken({ state }: TestVerdict): boolean {
  return state === 'broken' || state === 'born-red' || state === 'open-failure';
}

function workflowIdOf({ lanes }: TestVerdict): string {
  return lanes[0]?.timeline.lane.workflowId ?? '';
}

function testsOf(verdicts: readonly TestVerdict[], runs: ShownRuns, sources: ReportSources): readonly ReportTest[] {
  const { manifest, decision } = sources;
  const paths = new Map(manifest.workflows.map(({ id, path }) => [id, path]));
  const outcomes = outcomeMatrix({
    verdicts,
    lanes: decision.lanes,
    callOf: decision.callOf,
    workflowPath: (id) => paths.get(id) ?? id,
    runAt: runs.runAt,
    runsOf: (verdict) => runs.workflows[runs.workflowOf(workflowIdOf(verdict))]?.runs.length ?? 0,
  });
  const weeksOf = weeksIn(sources.memory);
  return verdicts.map((verdict, i) =>
    reportTest(verdict, {
      workflow: runs.workflowOf(workflowIdOf(verdict)),
      outcomes: outcomes[i] ?? '',
      posterior: i < LIMITS.htmlReportCurves ? posteriorOf(verdict, runs.runAt) : [],
      weeks: weeksOf(verdict),
    }),
  );
}

/** Matrix cells named. */
const CELLS = 10;

function reportTest(
  { test, state, probability, failed, executions }: TestVerdict,
  own: Pick<ReportTest, 'workflow' | 'outcomes' | 'posterior' | 'weeks'>,
): ReportTest {
  return {
    framework: test.framework,
    id: shownId(test.id),
    suite: test.suite === null ? null : displayText(test.suite),
    workflow: own.workflow,
    job: displayText(test.job),
    cells: test.cells.slice(0, CELLS).map((cell) => displayText(cell)),
    state,
    probability: rounded(probability),
    failed,
    executions,
    outcomes: own.outcomes,
    posterior: own.posterior,
    weeks: own.weeks,
  };
}

/** Whole, and where it was cut when it was read, that shows. */
function shownId(id: string): string {
  return `${displayText(id, id.length)}${id.length < LIMITS.testIdChars ? '' : '…'}`;
}

/** Counts of the weeks, with what the report of each said. */
function weeksIn(memory: ReportSources['memory']): (verdict: TestVerdict) => readonly ReportWeek[] {
  const remembered = new Map(memory.next.map((test) => [weekKey(test), test]));
  return ({ test }) => {
    const judged = new Map(
      (remembered.get(weekKey(test))?.weeks ?? []).map((week) => [week.week, week.judged?.probability ?? null]),
    );
    return memory.weeksOf(test).map((week) => ({ ...week, probability: judged.get(week.week) ?? null }));
  };
}
