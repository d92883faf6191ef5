import type { Execution } from '../../../src/core/evidence/execution.ts';
import type { Group, Lane } from '../../../src/core/evidence/group.ts';
import { isMass, outcomeKnown, withoutMassFailures } from '../../../src/core/evidence/mass-failure.ts';
import type { TestKey } from '../../../src/core/evidence/test-key.ts';
import type { TestFailure } from '../../../src/core/model/extraction.ts';
import { type Rule, ruleKey } from './rule.ts';

/** One outcome of one test. A runner's own retry makes two of one execution: failed, then passed. */
export interface Outcome {
  readonly failed: boolean;
  readonly execution: Execution;
  readonly failure: TestFailure | undefined;
}

/** A test's outcomes on one code identity, in the order in which they came; never empty. */
export interface CodeHistory {
  readonly group: Group;
  readonly outcomes: readonly Outcome[];
}

/** What a rule sees of one test in one lane, oldest code first. Groups without an outcome of it are absent. */
export interface TestHistory {
  readonly lane: Lane;
  readonly testKey: TestKey;
  readonly groups: readonly CodeHistory[];
  /** Start of the lane's newest execution, in milliseconds: when the window is read. */
  readonly end: number;
  /** Groups in which more tests flip at once than a few flaky ones explain; none for a rule without a gate. */
  readonly massFlips: ReadonlySet<Group>;
}

/** Which executions a rule leaves out before it looks. */
export type Intake = 'everything' | 'gate' | 'upload-filter';

/** Trunk's filter: an upload in which more of its tests fail is thrown away. */
const UPLOAD_SHARE = 0.8;

/** A rule that judges each test of each lane by itself; a test is flaky when it is so in one cell. */
export function perTest(
  rule: Pick<Rule, 'id' | 'title' | 'source'>,
  isFlaky: (history: TestHistory) => boolean,
  intake: Intake = 'everything',
): Rule {
  return {
    ...rule,
    gated: intake === 'gate',
    flaky: (lanes) =>
      new Set(
        historiesOf(lanes, intake)
          .filter((history) => isFlaky(history))
          .map(({ lane, testKey }) => ruleKey(lane, testKey)),
      ),
  };
}

/** Rules read the same lanes one after another: what they share is made once per lane. */
const memory: Readonly<Record<Intake, WeakMap<Lane, readonly TestHistory[]>>> = {
  everything: new WeakMap(),
  gate: new WeakMap(),
  'upload-filter': new WeakMap(),
};

/** The histories of all tests that failed at least once in an execution that the intake keeps. */
export function historiesOf(lanes: readonly Lane[], intake: Intake): readonly TestHistory[] {
  return lanes.flatMap((lane) => {
    const known = memory[intake].get(lane);
    if (known !== undefined) return known;
    const made = historiesOfLane(lane, INTAKES[intake](lane), intake);
    memory[intake].set(lane, made);
    return made;
  });
}

/** The executions of each group that stay. */
const INTAKES: Readonly<Record<Intake, (lane: Lane) => readonly Kept[]>> = {
  everything: (lane) => lane.groups.map((group) => ({ group, executions: group.attempts })),
  gate: (lane) =>
    withoutMassFailures(lane).groups.map((group) => ({
      group,
      executions: group.attempts.filter((execution) => execution.excluded === undefined),
    })),
  'upload-filter': (lane) =>
    lane.groups.map((group) => ({
      group,
      executions: group.attempts.filter(
        ({ failures, executed }) => executed === undefined || failures.size <= UPLOAD_SHARE * executed,
      ),
    })),
};

interface Kept {
  readonly group: Group;
  readonly executions: readonly Execution[];
}

function historiesOfLane(lane: Lane, kept: readonly Kept[], intake: Intake): readonly TestHistory[] {
  const keys = new Set(
    kept.flatMap(({ executions }) => executions.flatMap((e) => [...e.failures.keys(), ...e.retried.keys()])),
  );
  const massFlips = new Set(intake === 'gate' ? kept.filter(hasMassFlip).map(({ group }) => group) : []);
  const end = Math.max(...lane.groups.flatMap((group) => group.attempts.map(({ startedAt }) => startedAt)));
  return [...keys].toSorted().map((testKey) => ({
    lane,
    testKey,
    end,
    massFlips,
    groups: kept.flatMap(({ group, executions }) => {
      const outcomes = executions.flatMap((execution) => outcomesIn(execution, testKey));
      return outcomes.length === 0 ? [] : [{ group, outcomes }];
    }),
  }));
}

function outcomesIn(execution: Execution, key: TestKey): readonly Outcome[] {
  const failure = execution.failures.get(key);
  if (failure !== undefined) return [{ failed: true, execution, failure }];
  const passed = { failed: false, execution, failure: undefined };
  const retry = execution.retried.get(key);
  if (retry !== undefined) return [{ failed: true, execution, failure: retry }, passed];
  return outcomeKnown(execution, key) ? [passed] : [];
}

/** Section 3 of detection.md, the guard behind the gate. */
function hasMassFlip({ executions }: Kept): boolean {
  const failing = new Set(executions.flatMap((e) => [...e.failures.keys(), ...e.retried.keys()]));
  const executed = Math.max(0, ...executions.map((e) => e.executed ?? 0));
  if (!isMass(failing.size, executed)) return false;
  const flips = [...failing].filter((key) => hasFlip(executions.flatMap((e) => outcomesIn(e, key)))).length;
  return isMass(flips, executed);
}

/**
 * A failing and a passing outcome that the same job produced: two jobs of one attempt that are called the same are two
 * jobs, so inside one attempt only a runner's own retry flips.
 */
export function hasFlip(outcomes: readonly Outcome[]): boolean {
  return outcomes.some((a) => a.failed && outcomes.some((b) => !b.failed && areComparable(a.execution, b.execution)));
}

export function areComparable(a: Execution, b: Execution): boolean {
  return a === b || a.run.id !== b.run.id || a.job.attempt !== b.job.attempt;
}

/** Outcomes on main only, in time order. */
export function onMain(history: TestHistory): readonly CodeHistory[] {
  return history.groups.filter(({ group }) => group.line === 'main');
}

/** All outcomes in time order of their code. */
export function outcomesOf(groups: readonly CodeHistory[]): readonly Outcome[] {
  return groups.flatMap(({ outcomes }) => outcomes);
}
