import type { Segment } from './stretches.ts';

/** What all tests of one lane have in common: its groups of same code, in the order in which they ran. */
export interface LaneShape {
  /** Columns of the outcomes that belong to group g: `from[g]` (included) to `from[g + 1]` (not included). */
  readonly from: Int32Array;
  /** -1 on main, else the number of the proposal: its groups share most of their code. */
  readonly proposal: Int32Array;
  /** The next group of main, or of the same proposal; -1: there is none. */
  readonly next: Int32Array;
  /**
   * The column of the group in which most tests failed: there a break and an outage
   * compete for the same failures. -1: the group has no kept execution.
   */
  readonly worst: Int32Array;
}

/** What else could have made a test fail, as the other tests of the same commits and executions tell. */
export interface EventPriors {
  /** Per group: P(its code newly breaks a test that did not fail in it). */
  readonly others: Float64Array;
  /** Per failing group of the test: P(its code newly breaks it). */
  readonly breaks: ArrayLike<number>;
  /** Per failing column of the test: P(an outage hit it). */
  readonly outages: ArrayLike<number>;
}

/** Where one test failed. */
export interface TestHistory {
  /** One of `OUTCOME` per column. */
  readonly outcomes: Uint8Array;
  /** Groups with a failure, ascending. */
  readonly groups: readonly number[];
  /** Columns with a failure, ascending. */
  readonly columns: readonly number[];
  /** The history cut into groups that are looked at one by one and stretches of passes. */
  readonly segments: readonly Segment[];
}

export interface GroupSketch {
  /** How many failing tests each of its executions has. */
  readonly failures: readonly number[];
  /** Null on main, else any name of the proposal. */
  readonly proposal: string | null;
}

/** Builds the shape of a lane from its groups, oldest first. */
export function laneShape(groups: readonly GroupSketch[]): LaneShape {
  const worst = new Int32Array(groups.length);
  const from = new Int32Array(groups.length + 1);
  const proposal = new Int32Array(groups.length).fill(-1);
  const next = new Int32Array(groups.length).fill(-1);
  const numbers = new Map<string, number>();
  const last = new Map<number, number>();
  for (const [g, group] of groups.entries()) {
    from[g + 1] = (from[g] ?? 0) + group.failures.length;
    const most = group.failures.indexOf(Math.max(...group.failures));
    worst[g] = most < 0 ? -1 : (from[g] ?? 0) + most;
    if (group.proposal !== null) {
      const number = numbers.get(group.proposal) ?? numbers.size;
      numbers.set(group.proposal, number);
      proposal[g] = number;
    }
    const line = proposal[g] ?? -1;
    const before = last.get(line);
    if (before !== undefined) next[before] = g;
    last.set(line, g);
  }
  return { from, proposal, next, worst };
}
