import type { TestFailure } from '../model/extraction.ts';
import type { Execution } from './execution.ts';
import { DEFAULT_GATE, type GateNumbers } from './gate-numbers.ts';
import type { Group, Lane } from './group.ts';
import { isMass } from './mass-failure.ts';
import { type GroupColumns, OUTCOME, type OutcomeTable, outcomeTableOf } from './outcome-table.ts';
import type { TestKey } from './test-key.ts';

/** What one execution says of one test. A runner's own retry yields two observations: failed, then passed. */
export interface Observation {
  readonly execution: Execution;
  readonly failed: boolean;
  /** Present when it failed. */
  readonly failure: TestFailure | undefined;
}

/** A test in one group of same code. */
export interface TestGroup {
  readonly group: Group;
  /** Position of the group in the lane's outcome table. */
  readonly index: number;
  readonly observations: readonly Observation[];
  /** A failing and a passing observation of the same code, or undefined. */
  readonly flip: { readonly failed: Observation; readonly passed: Observation } | undefined;
}

/** Everything known of one test in one lane, oldest first. Groups in which its outcome is unknown are absent. */
export interface Timeline {
  readonly key: TestKey;
  readonly lane: Lane;
  /** Made when first asked for: most tests are judged without. */
  readonly groups: readonly TestGroup[];
  /** Those of `groups` with a failure; the very same objects. */
  readonly failing: readonly TestGroup[];
  /** Executions in which its outcome is known. */
  readonly executions: number;
  readonly table: OutcomeTable;
  /** The test's row of the table. */
  readonly outcomes: Uint8Array;
}

/** Timelines of all tests of a lane that failed (or were retried) at least once in a kept execution, by key. */
export function timelinesOf(lane: Lane, gate: GateNumbers = DEFAULT_GATE): readonly Timeline[] {
  const table = outcomeTableOf(lane);
  const shared = laneTable(table, gate);
  return table.tests.map((key, row) => new TableTimeline(shared, key, row));
}

/**
 * What the timelines of one lane share. An execution says the same of all tests that passed in it, and a group of all that
 * only passed: made once, that takes little memory even where thousands of tests have hundreds of groups.
 */
interface LaneTable {
  readonly table: OutcomeTable;
  /** Positions of groups whose flips say nothing of a test. */
  readonly massFlips: ReadonlySet<number>;
  /** Per column: what is observed of a test that passed. */
  readonly passes: readonly Observation[];
  /** Per group: a test that passed in all of its columns. */
  readonly passed: readonly TestGroup[];
}

function laneTable(table: OutcomeTable, gate: GateNumbers): LaneTable {
  const passes = table.executions.map((execution) => ({ execution, failed: false, failure: undefined }));
  const passed = table.groups.map(({ group, from, to }, index) => {
    return { group, index, observations: passes.slice(from, to), flip: undefined };
  });
  return { table, massFlips: groupsWithMassFlip(table, passes, gate), passes, passed };
}

class TableTimeline implements Timeline {
  readonly key: TestKey;
  readonly outcomes: Uint8Array;
  readonly failing: readonly TestGroup[];
  readonly executions: number;
  readonly #shared: LaneTable;
  #groups: readonly TestGroup[] | undefined;

  constructor(shared: LaneTable, key: TestKey, row: number) {
    const width = shared.table.executions.length;
    this.key = key;
    this.#shared = shared;
    this.outcomes = shared.table.outcomes.subarray(row * width, (row + 1) * width);
    this.failing = this.#groupsWhere((outcome) => outcome === OUTCOME.failed || outcome === OUTCOME.retried);
    let executions = 0;
    for (let column = 0; column < width; column += 1) if (this.outcomes[column] !== OUTCOME.absent) executions += 1;
    this.executions = executions;
  }

  get table(): OutcomeTable {
    return this.#shared.table;
  }

  get lane(): Lane {
    return this.table.lane;
  }

  get groups(): readonly TestGroup[] {
    this.#groups ??= this.#groupsWhere((outcome) => outcome !== OUTCOME.absent, this.failing);
    return this.#groups;
  }

  /** @param made groups that are taken as they are, in order */
  #groupsWhere(counts: (outcome: number) => boolean, made: readonly TestGroup[] = []): readonly TestGroup[] {
    const { groupAt } = this.table;
    const groups: TestGroup[] = [];
    let [last, next] = [-1, 0];
    for (let column = 0; column < this.outcomes.length; column += 1) {
      const index = groupAt[column] as number;
      if (index === last || !counts(this.outcomes[column] as number)) continue;
      const own = made[next];
      const isMade = own?.index === index;
      groups.push(isMade ? own : this.#groupAt(index));
      if (isMade) next += 1;
      last = index;
    }
    return groups;
  }

  #groupAt(index: number): TestGroup {
    const { massFlips, passes, passed } = this.#shared;
    const { group, from, to } = this.table.groups[index] as GroupColumns;
    if (hasOnlyPassed(this.outcomes, from, to)) return passed[index] as TestGroup;
    const observations = observationsOf(passes, this.outcomes, { key: this.key, from, to });
    const flip = massFlips.has(index) ? undefined : flipOf(observations);
    return { group, index, observations, flip };
  }
}

/** Executions of a group that the infrastructure gate kept. */
export function keptOf(group: Group): readonly Execution[] {
  return group.attempts.filter((execution) => execution.excluded === undefined);
}

function hasOnlyPassed(outcomes: Uint8Array, from: number, to: number): boolean {
  for (let column = from; column < to; column += 1) if (outcomes[column] !== OUTCOME.passed) return false;
  return true;
}

/** @param passes per column what is observed of a test that passed */
function observationsOf(
  passes: readonly Observation[],
  outcomes: Uint8Array,
  { key, from, to }: { readonly key: TestKey; readonly from: number; readonly to: number },
): readonly Observation[] {
  const observations: Observation[] = [];
  for (let column = from; column < to; column += 1) {
    const passed = passes[column] as Observation;
    const { execution } = passed;
    const outcome = outcomes[column];
    if (outcome === OUTCOME.failed) {
      observations.push({ execution, failed: true, failure: execution.failures.get(key) });
    } else if (outcome === OUTCOME.retried) {
      observations.push({ execution, failed: true, failure: execution.retried.get(key) }, passed);
    } else if (outcome === OUTCOME.passed) observations.push(passed);
  }
  return observations;
}

/** A failing and a passing observation that may be compared. */
function flipOf(observations: readonly Observation[]): TestGroup['flip'] {
  if (observations.length < 2) return undefined;
  const passes = observations.filter((o) => !o.failed);
  for (const failed of observations.filter((o) => o.failed)) {
    const passed = passes.find((pass) => areComparable(failed, pass));
    if (passed !== undefined) return { failed, passed };
  }
  return undefined;
}

/**
 * Two jobs of one attempt that are called the same are not the same job: names are cut to 100 characters, and nothing
 * keeps two called workflows from using one. Only a runner's own retry flips inside one attempt.
 */
function areComparable({ execution: a }: Observation, { execution: b }: Observation): boolean {
  return a === b || a.run.id !== b.run.id || a.job.attempt !== b.job.attempt;
}

/** After the gate, a group in which many tests flip at once met an outage that the gate could not name. */
function groupsWithMassFlip(table: OutcomeTable, passes: readonly Observation[], gate: GateNumbers): Set<number> {
  const groups = new Set<number>();
  for (const [index, { from, to }] of table.groups.entries()) {
    const executions = table.executions.slice(from, to);
    const failing = new Set(executions.flatMap((e) => [...e.failures.keys(), ...e.retried.keys()]));
    const executed = Math.max(0, ...executions.map((e) => e.executed ?? 0));
    if (!isMass(failing.size, executed, gate)) continue;
    const flips = table.tests.filter((key, row) => {
      if (!failing.has(key)) return false;
      const outcomes = table.outcomes.subarray(row * table.executions.length, (row + 1) * table.executions.length);
      return flipOf(observationsOf(passes, outcomes, { key, from, to })) !== undefined;
    });
    if (isMass(flips.length, executed, gate)) groups.add(index);
  }
  return groups;
}
