import type { Execution } from './execution.ts';
import { DEFAULT_GATE, type GateNumbers } from './gate-numbers.ts';
import type { Group, Lane } from './group.ts';
import { hasPassed } from './outcome-table.ts';
import type { TestKey } from './test-key.ts';

/** More failures (or flips) at once than a handful of flaky tests explains. */
export function isMass(tests: number, executed: number | undefined, gate: GateNumbers = DEFAULT_GATE): boolean {
  return tests > Math.max(gate.massMinimum, gate.massShare * (executed ?? 0));
}

/**
 * Rule c of the infrastructure gate: takes executions out of the statistics in which many tests failed at once that fail
 * neither before nor after, and keeps those of a big regression. Formula and measurements: detection.md, section 3.
 */
export function withoutMassFailures(lane: Lane, gate: GateNumbers = DEFAULT_GATE): Lane {
  const groups: Group[] = [];
  let lastMain: Execution | undefined;
  for (const [index, group] of lane.groups.entries()) {
    const attempts = group.attempts.map((execution) => {
      const verdict = judge(execution, { lane, index, lastMain }, gate);
      return verdict === undefined ? execution : { ...execution, excluded: verdict };
    });
    if (group.line === 'main') lastMain = attempts.findLast((a) => a.excluded === undefined) ?? lastMain;
    groups.push({ ...group, attempts });
  }
  return { ...lane, groups };
}

/** Where an execution stands. */
interface Place {
  readonly lane: Lane;
  /** Of its group. */
  readonly index: number;
  /** The last execution of main before it that the gate kept. */
  readonly lastMain: Execution | undefined;
}

function judge(
  execution: Execution,
  { lane, index, lastMain }: Place,
  gate: GateNumbers,
): 'mass-failure' | 'unknown' | undefined {
  if (execution.excluded !== undefined) return undefined;
  const novel = [...execution.failures.keys()].filter((key) => lastMain?.failures.has(key) !== true);
  if (!isMass(novel.length, execution.executed, gate)) return undefined;
  const group = lane.groups[index] as Group;
  // One that the gate took out, or whose tests are not known, says nothing about the code.
  const others = group.attempts.filter((other) => other !== execution && knows(other, novel, gate));
  if (others.some((other) => isGreenFor(other, novel, gate))) return 'mass-failure';
  if (group.line === 'main') {
    const next = lane.groups.slice(index + 1).filter((g) => g.line === 'main');
    const later = next.slice(0, gate.laterMainGroups).map((g) => g.attempts[0] as Execution);
    if (later.some((first) => isGreenFor(first, novel, gate))) return 'mass-failure';
    // The newest commit of main, or nothing is known of those after it. Of the oldest nothing tells that it was ever green.
    return lastMain === undefined || later.some((first) => knows(first, novel, gate)) ? undefined : 'unknown';
  }
  return others.some((other) => failedAgain(other, novel) >= gate.repeated * novel.length) ? undefined : 'unknown';
}

function isGreenFor(execution: Execution, tests: readonly TestKey[], gate: GateNumbers): boolean {
  return knows(execution, tests, gate) && failedAgain(execution, tests) < gate.greenFailed * tests.length;
}

function knows(execution: Execution, tests: readonly TestKey[], gate: GateNumbers): boolean {
  if (execution.excluded !== undefined) return false;
  return tests.filter((key) => outcomeKnown(execution, key)).length >= gate.greenExecuted * tests.length;
}

function failedAgain({ failures }: Execution, tests: readonly TestKey[]): number {
  return tests.filter((key) => failures.has(key)).length;
}

/** True when the execution says whether the test passed or failed. */
export function outcomeKnown(execution: Execution, key: TestKey): boolean {
  return execution.failures.has(key) || execution.retried.has(key) || hasPassed(execution, key);
}
