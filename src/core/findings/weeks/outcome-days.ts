import type { HistoryDay, HistoryTest } from '../../documents/history.ts';
import type { Execution } from '../../evidence/execution.ts';
import { outcomeKnown } from '../../evidence/mass-failure.ts';
import { OUTCOME } from '../../evidence/outcome-table.ts';
import { type TestKey, testKey } from '../../evidence/test-key.ts';
import type { Observation, Timeline } from '../../evidence/timeline.ts';
import { LIMITS } from '../../limits.ts';
import { dayOf } from '../../model/calendar.ts';
import type { Framework } from '../../model/framework.ts';
import type { LaneVerdict } from '../lane-verdict.ts';
import type { Days } from './calendar-weeks.ts';

/**
 * Groups of a lane, by position, with a failure that the code explains. Neither their failures nor their executions say
 * anything of a flake rate: a broken test would look like a flaky one that got worse.
 *
 * @param isRegression whether a failing observation is called a regression
 */
export function regressedGroups(
  { failing }: Pick<Timeline, 'failing'>,
  isRegression: (failed: Observation) => boolean,
): ReadonlySet<number> {
  const regressed = failing.filter(({ observations }) => observations.some((o) => o.failed && isRegression(o)));
  return new Set(regressed.map(({ index }) => index));
}

/** What each day saw of a test in one lane: executions, failures and flips, without the groups that are regressions. */
export function daysOfLane(
  { timeline }: Pick<LaneVerdict, 'timeline'>,
  isRegression: (failed: Observation) => boolean,
): Days {
  const { failing, outcomes, table } = timeline;
  const regressed = regressedGroups(timeline, isRegression);
  const flipped = new Set(failing.flatMap(({ flip }) => (flip === undefined ? [] : [flip.failed.execution])));
  const days = new Map<number, HistoryDay>();
  for (const [index, { from, to }] of table.groups.entries()) {
    if (regressed.has(index)) continue;
    for (let column = from; column < to; column++) {
      const outcome = outcomes[column];
      const execution = table.executions[column];
      if (execution === undefined || outcome === OUTCOME.absent) continue;
      const failed = outcome === OUTCOME.passed ? 0 : 1;
      addTo(days, execution, [1, failed, failed === 1 && flipped.has(execution) ? 1 : 0]);
    }
  }
  return days;
}

function addTo(days: Map<number, HistoryDay>, { startedAt }: Execution, [executions, failed, flips]: HistoryDay): void {
  const day = dayOf(startedAt);
  const before = days.get(day) ?? [0, 0, 0];
  days.set(day, [before[0] + executions, before[1] + failed, before[2] + flips]);
}

/** Days of several lanes together. */
export function sumDays(all: readonly Days[]): Days {
  const days = new Map<number, HistoryDay>();
  for (const [day, counts] of all.flatMap((lane) => [...lane])) {
    const before = days.get(day) ?? [0, 0, 0];
    days.set(day, [before[0] + counts[0], before[1] + counts[1], before[2] + counts[2]]);
  }
  return days;
}

type Remembered = Pick<HistoryTest, 'framework' | 'id' | 'suite' | 'workflow' | 'job' | 'cells'>;

/** Executions of one job in one cell, added up where no test needs to be asked for by name. */
interface Cell {
  /** Green executions by day, and red ones whose closing summary was printed, by framework and day. */
  readonly green: Map<number, number>;
  readonly finished: Map<Framework, Map<number, number>>;
  /** Executions of which something names the passing tests. */
  readonly exact: Execution[];
}

/** Passes by day of tests that did not fail. */
export interface Passes {
  /**
   * @param besides cells that are already counted
   * @returns days with at least one pass in the cells in which the test is remembered to fail; in all when none is remembered
   */
  of(test: Remembered, besides?: ReadonlySet<string>): Days;
}

/**
 * Counts the executions in which a test passed that failed in none of them: where a report names the passing tests, those
 * that list it; else, as everywhere, green jobs and closing summaries. Executions lost to the infrastructure are in none.
 *
 * @param workflowPath path of a workflow file by workflow id
 */
export function passesOf(executions: readonly Execution[], workflowPath: (workflowId: string) => string): Passes {
  const jobs = new Map<string, Map<string, Cell>>();
  for (const execution of executions) {
    if (execution.excluded !== undefined) continue;
    const { run, identity } = execution;
    const key = jobKey(workflowPath(run.workflowId), identity.job);
    const cells = jobs.get(key) ?? new Map<string, Cell>();
    jobs.set(key, cells);
    const name = cellName(identity.cell);
    const cell = cells.get(name) ?? { green: new Map(), finished: new Map(), exact: [] };
    cells.set(name, cell);
    addExecution(cell, execution);
  }
  return {
    of: (test, besides) => {
      const key = testKey({ ...test, suite: test.suite ?? undefined });
      const cells = [...(jobs.get(jobKey(test.workflow, test.job)) ?? [])].filter(
        ([name]) => besides?.has(name) !== true && (test.cells.length === 0 || test.cells.includes(name)),
      );
      return sumDays(cells.map(([, cell]) => passesIn(cell, key, test.framework)));
    },
  };
}

function jobKey(workflow: string, job: string): string {
  return JSON.stringify([workflow.slice(0, LIMITS.testIdChars), job.slice(0, LIMITS.testIdChars)]);
}

/** A matrix cell as history remembers it. */
export function cellName(cell: string): string {
  return cell.slice(0, LIMITS.historyCellChars);
}

function addExecution(cell: Cell, execution: Execution): void {
  const day = dayOf(execution.startedAt);
  if (execution.exact !== undefined) cell.exact.push(execution);
  else if (execution.succeeded) cell.green.set(day, (cell.green.get(day) ?? 0) + 1);
  else {
    for (const framework of execution.finished) {
      const days = cell.finished.get(framework) ?? new Map<number, number>();
      cell.finished.set(framework, days.set(day, (days.get(day) ?? 0) + 1));
    }
  }
}

function passesIn(cell: Cell, key: TestKey, framework: Framework): Days {
  const days = new Map<number, HistoryDay>();
  for (const [day, executions] of [...cell.green, ...(cell.finished.get(framework) ?? [])]) {
    days.set(day, [(days.get(day)?.[0] ?? 0) + executions, 0, 0]);
  }
  for (const execution of cell.exact) {
    if (!execution.failures.has(key) && outcomeKnown(execution, key)) addTo(days, execution, [1, 0, 0]);
  }
  return days;
}
