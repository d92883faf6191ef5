import type { Framework } from '../model/framework.ts';
import type { Execution } from './execution.ts';
import type { Group, Lane } from './group.ts';
import type { TestKey } from './test-key.ts';

/** What one execution says of one test. */
export const OUTCOME = {
  absent: 0,
  passed: 1,
  failed: 2,
  /** Failed and then passed on the runner's own retry. */
  retried: 3,
} as const;

/** A group with its kept executions as columns of the table. */
export interface GroupColumns {
  readonly group: Group;
  /** Columns `from` (included) to `to` (not included). */
  readonly from: number;
  readonly to: number;
}

/**
 * The outcomes of all tests of a lane that failed at least once in a kept execution: a row per test, a column per kept
 * execution, one byte each, so that a million outcomes take a megabyte.
 */
export interface OutcomeTable {
  readonly lane: Lane;
  /** Sorted. */
  readonly tests: readonly TestKey[];
  readonly executions: readonly Execution[];
  /** Columns in the order in which their executions began. */
  readonly byStart: readonly number[];
  /** Per column the position of its group. */
  readonly groupAt: Int32Array;
  /** Groups with at least one kept execution, and all of main: its code may change there too. In the order of their runs. */
  readonly groups: readonly GroupColumns[];
  /** `outcomes[test * executions.length + column]` is one of `OUTCOME`. */
  readonly outcomes: Uint8Array;
}

/** Reads the outcomes of a lane. Its executions must have passed the infrastructure gate. */
export function outcomeTableOf(lane: Lane): OutcomeTable {
  const executions: Execution[] = [];
  const groups: GroupColumns[] = [];
  for (const group of lane.groups) {
    const from = executions.length;
    executions.push(...group.attempts.filter((execution) => execution.excluded === undefined));
    if (executions.length > from || group.line === 'main') groups.push({ group, from, to: executions.length });
  }
  const groupAt = new Int32Array(executions.length);
  for (const [index, { from, to }] of groups.entries()) groupAt.fill(index, from, to);
  const tests = failedTests(executions);
  const outcomes = outcomesOf(tests, executions);
  return { lane, tests, executions, byStart: columnsByStart(executions), groupAt, groups, outcomes };
}

function columnsByStart(executions: readonly Execution[]): readonly number[] {
  return [...executions.entries()].toSorted(([, a], [, b]) => a.startedAt - b.startedAt).map(([column]) => column);
}

/**
 * Columns of a row at which it began to fail: it fails there, and what is known of it before is a pass, or nothing.
 *
 * @param order columns in the order in which they are read
 */
export function streakStarts(outcomes: Uint8Array, order: Iterable<number>): readonly number[] {
  const starts: number[] = [];
  let failing = false;
  for (const column of order) {
    const outcome = outcomes[column];
    if (outcome === OUTCOME.absent) continue;
    const fails = outcome === OUTCOME.failed || outcome === OUTCOME.retried;
    if (fails && !failing) starts.push(column);
    // Retried: the last that was seen of it there is a pass.
    failing = outcome === OUTCOME.failed;
  }
  return starts;
}

function failedTests(executions: readonly Execution[]): readonly TestKey[] {
  const keys = new Set<TestKey>();
  for (const { failures, retried } of executions) {
    for (const key of failures.keys()) keys.add(key);
    for (const key of retried.keys()) keys.add(key);
  }
  return [...keys].toSorted();
}

function outcomesOf(tests: readonly TestKey[], executions: readonly Execution[]): Uint8Array {
  const outcomes = new Uint8Array(tests.length * executions.length);
  const rows = new Map(tests.map((key, row) => [key, row]));
  const frameworks = tests.map((key) => frameworkOf(key));
  for (const [column, execution] of executions.entries()) {
    for (let row = 0; row < tests.length; row += 1) {
      if (hasPassed(execution, tests[row] as TestKey, frameworks[row])) {
        outcomes[row * executions.length + column] = OUTCOME.passed;
      }
    }
    for (const key of execution.retried.keys()) {
      outcomes[(rows.get(key) ?? 0) * executions.length + column] = OUTCOME.retried;
    }
    for (const key of execution.failures.keys()) {
      outcomes[(rows.get(key) ?? 0) * executions.length + column] = OUTCOME.failed;
    }
  }
  return outcomes;
}

/**
 * Whether a test that an execution does not call failed passed in it. Exactly, where a report covers it; else a job that
 * succeeded or a runner that printed its closing summary says that what it did not list passed. detection.md, section 2.
 *
 * @param framework that of the key, where the caller has it at hand; else it is read from the key when it matters
 */
export function hasPassed({ exact, succeeded, finished }: Execution, key: TestKey, framework?: Framework): boolean {
  if (exact?.covered.has(key) === true) return exact.passed.has(key);
  return succeeded || finished.has(framework ?? frameworkOf(key));
}

function frameworkOf(key: TestKey): Framework {
  return (JSON.parse(key) as [Framework])[0];
}
