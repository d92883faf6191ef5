import type { TestFailure } from '../model/extraction.ts';
import type { Execution } from './execution.ts';
import type { Group, Lane } from './group.ts';
import { isMass, outcomeKnown } from './mass-failure.ts';
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
  readonly observations: readonly Observation[];
  /**
   * How many tests failed for the first time in this group's first kept execution, when this test is one of them; else 0.
   * Several at once speak for a real break: detection.md, section 4.3.
   */
  readonly novel: number;
  /** A failing and a passing observation of the same code, or undefined. */
  readonly flip: { readonly failed: Observation; readonly passed: Observation } | undefined;
}

/** Everything known of one test in one lane, oldest first. Groups in which its outcome is unknown are absent. */
export interface Timeline {
  readonly key: TestKey;
  readonly lane: Lane;
  readonly groups: readonly TestGroup[];
}

/** Timelines of all tests of a lane that failed (or were retried) at least once in a kept execution, by key. */
export function timelinesOf(lane: Lane): readonly Timeline[] {
  const keys = new Set<TestKey>();
  for (const execution of lane.groups.flatMap(keptOf)) {
    for (const key of [...execution.failures.keys(), ...execution.retried.keys()]) keys.add(key);
  }
  const novelty = noveltyOf(lane);
  const massFlips = new Set(lane.groups.filter((group) => hasMassFlip(group)));
  return [...keys].toSorted().map((key) => ({
    key,
    lane,
    groups: lane.groups.flatMap((group) => {
      const observations = observationsOf(group, key);
      if (observations.length === 0) return [];
      const novel = novelty.get(group)?.has(key) === true ? variantsOf(novelty.get(group) ?? new Set()) : 0;
      return [{ group, observations, novel, flip: massFlips.has(group) ? undefined : flipOf(observations) }];
    }),
  }));
}

/** Executions of a group that the infrastructure gate kept. */
export function keptOf(group: Group): readonly Execution[] {
  return group.attempts.filter((execution) => execution.excluded === undefined);
}

function observationsOf(group: Group, key: TestKey): readonly Observation[] {
  return keptOf(group).flatMap((execution): Observation[] => {
    const passed = { execution, failed: false, failure: undefined };
    const failure = execution.failures.get(key);
    if (failure !== undefined) return [{ execution, failed: true, failure }];
    const retry = execution.retried.get(key);
    if (retry !== undefined) return [{ execution, failed: true, failure: retry }, passed];
    return outcomeKnown(execution, key) ? [passed] : [];
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
function hasMassFlip(group: Group): boolean {
  const kept = keptOf(group);
  const keys = new Set(kept.flatMap((e) => [...e.failures.keys(), ...e.retried.keys()]));
  const flips = [...keys].filter((key) => flipOf(observationsOf(group, key)) !== undefined).length;
  return isMass(flips, Math.max(0, ...kept.map((e) => e.executed ?? 0)));
}

/** Per group: the tests that fail there for the first time in the window, in its first kept execution. */
function noveltyOf(lane: Lane): ReadonlyMap<Group, ReadonlySet<TestKey>> {
  const seen = new Set<TestKey>();
  const novelty = new Map<Group, ReadonlySet<TestKey>>();
  for (const group of lane.groups) {
    const kept = keptOf(group);
    novelty.set(group, new Set([...(kept[0]?.failures.keys() ?? [])].filter((key) => !seen.has(key))));
    for (const execution of kept) for (const key of execution.failures.keys()) seen.add(key);
  }
  return novelty;
}

/** Parametrised variants of one test function count once. */
function variantsOf(keys: ReadonlySet<TestKey>): number {
  return new Set([...keys].map((key) => key.replace(/\[[^[]*$/u, ''))).size;
}
