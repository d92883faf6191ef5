import type { TestFailure } from '../model/extraction.ts';
import type { Execution } from './execution.ts';
import { DEFAULT_GATE, type GateNumbers } from './gate-numbers.ts';
import type { Group, Lane } from './group.ts';
import { isMass } from './mass-failure.ts';
import { OUTCOME, type OutcomeTable, outcomeTableOf } from './outcome-table.ts';
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
  const massFlips = groupsWithMassFlip(table, gate);
  return table.tests.map((key, row) => new TableTimeline(table, { key, row, massFlips }));
}

class TableTimeline implements Timeline {
  readonly key: TestKey;
  readonly table: OutcomeTable;
  readonly outcomes: Uint8Array;
  readonly failing: readonly TestGroup[];
  readonly executions: number;
  readonly #massFlips: ReadonlySet<number>;
  #groups: readonly TestGroup[] | undefined;

  constructor(table: OutcomeTable, { key, row, massFlips }: { key: TestKey; row: number; massFlips: Set<number> }) {
    const width = table.executions.length;
    this.key = key;
    this.table = table;
    this.outcomes = table.outcomes.subarray(row * width, (row + 1) * width);
    this.#massFlips = massFlips;
    this.failing = this.#groupsWhere((outcome) => outcome === OUTCOME.failed || outcome === OUTCOME.retried);
    this.executions = this.outcomes.reduce((sum, outcome) => (outcome === OUTCOME.absent ? sum : sum + 1), 0);
  }

  get lane(): Lane {
    return this.table.lane;
  }

  get groups(): readonly TestGroup[] {
    if (this.#groups === undefined) {
      const failing = new Map(this.failing.map((group) => [group.index, group]));
      const known = this.#groupsWhere((outcome) => outcome !== OUTCOME.absent);
      this.#groups = known.map((group) => failing.get(group.index) ?? group);
    }
    return this.#groups;
  }

  #groupsWhere(counts: (outcome: number) => boolean): readonly TestGroup[] {
    return this.table.groups.flatMap(({ group, from, to }, index) => {
      if (!this.outcomes.subarray(from, to).some(counts)) return [];
      const observations = observationsOf(this.table, this.outcomes, { key: this.key, from, to });
      return [{ group, index, observations, flip: this.#massFlips.has(index) ? undefined : flipOf(observations) }];
    });
  }
}

/** Executions of a group that the infrastructure gate kept. */
export function keptOf(group: Group): readonly Execution[] {
  return group.attempts.filter((execution) => execution.excluded === undefined);
}

function observationsOf(
  { executions }: OutcomeTable,
  outcomes: Uint8Array,
  { key, from, to }: { readonly key: TestKey; readonly from: number; readonly to: number },
): readonly Observation[] {
  return executions.slice(from, to).flatMap((execution, i): readonly Observation[] => {
    const passed = { execution, failed: false, failure: undefined };
    switch (outcomes[from + i] ?? OUTCOME.absent) {
      case OUTCOME.passed:
        return [passed];
      case OUTCOME.failed:
        return [{ execution, failed: true, failure: execution.failures.get(key) }];
      case OUTCOME.retried:
        return [{ execution, failed: true, failure: execution.retried.get(key) }, passed];
      default:
        return [];
    }
  });
}

/** A failing and a passing observation that may be compared. */
function flipOf(observations: readonly Observation[]): TestGroup['flip'] {
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
function groupsWithMassFlip(table: OutcomeTable, gate: GateNumbers): Set<number> {
  const groups = new Set<number>();
  for (const [index, { from, to }] of table.groups.entries()) {
    const executions = table.executions.slice(from, to);
    const failing = new Set(executions.flatMap((e) => [...e.failures.keys(), ...e.retried.keys()]));
    const executed = Math.max(0, ...executions.map((e) => e.executed ?? 0));
    if (!isMass(failing.size, executed, gate)) continue;
    const flips = table.tests.filter((key, row) => {
      if (!failing.has(key)) return false;
      const outcomes = table.outcomes.subarray(row * table.executions.length, (row + 1) * table.executions.length);
      return flipOf(observationsOf(table, outcomes, { key, from, to })) !== undefined;
    });
    if (isMass(flips.length, executed, gate)) groups.add(index);
  }
  return groups;
}
