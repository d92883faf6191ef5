import type { Framework } from '../model/framework.ts';
import type { Execution } from './execution.ts';
import type { Group, Lane } from './group.ts';
import type { TestKey } from './test-key.ts';

/** Fewer new failures than this are never a mass failure, however small the suite. detection.md, section 3. */
const MASS_MINIMUM = 6;
/** Above the minimum: this share of the executed tests. */
const MASS_SHARE = 0.02;
/** Another attempt counts as green when it executed at least this share of the failing tests … */
const GREEN_EXECUTED = 0.8;
/** … and fewer than this share of those failed again. */
const GREEN_FAILED = 0.2;
/** How many later groups of main may clear a mass failure on main. */
const LATER_MAIN_GROUPS = 2;

/** More failures (or flips) at once than a handful of flaky tests explains. */
export function isMass(tests: number, executed: number | undefined): boolean {
  return tests > Math.max(MASS_MINIMUM, MASS_SHARE * (executed ?? 0));
}

/**
 * Rule c of the infrastructure gate: takes executions out of the statistics in which many tests failed at once that fail
 * neither before nor after, and keeps those of a big regression. Formula and measurements: detection.md, section 3.
 */
export function withoutMassFailures(lane: Lane): Lane {
  const groups: Group[] = [];
  let lastMain: Execution | undefined;
  for (const [index, group] of lane.groups.entries()) {
    const attempts = group.attempts.map((execution) => {
      const verdict = judge(execution, group, lane.groups.slice(index + 1), lastMain);
      return verdict === undefined ? execution : { ...execution, excluded: verdict };
    });
    if (group.line === 'main') lastMain = attempts.findLast((a) => a.excluded === undefined) ?? lastMain;
    groups.push({ ...group, attempts });
  }
  return { ...lane, groups };
}

function judge(
  execution: Execution,
  group: Group,
  later: readonly Group[],
  lastMain: Execution | undefined,
): 'mass-failure' | 'unknown' | undefined {
  if (execution.excluded !== undefined) return undefined;
  const novel = [...execution.failures.keys()].filter((key) => lastMain?.failures.has(key) !== true);
  if (!isMass(novel.length, execution.executed)) return undefined;
  const others = group.attempts.filter((other) => other !== execution);
  if (others.some((other) => isGreenFor(other, novel))) return 'mass-failure';
  if (group.line === 'main') {
    const next = later.filter((g) => g.line === 'main').slice(0, LATER_MAIN_GROUPS);
    return next.some((g) => isGreenFor(g.attempts[0] as Execution, novel)) ? 'mass-failure' : undefined;
  }
  return others.length === 0 ? 'unknown' : undefined;
}

function isGreenFor(execution: Execution, tests: readonly TestKey[]): boolean {
  if (execution.excluded !== undefined) return false;
  const executed = tests.filter((key) => outcomeKnown(execution, key)).length;
  const failed = tests.filter((key) => execution.failures.has(key)).length;
  return executed >= GREEN_EXECUTED * tests.length && failed < GREEN_FAILED * tests.length;
}

/** True when the execution says whether the test passed or failed. */
export function outcomeKnown(execution: Execution, key: TestKey): boolean {
  if (execution.succeeded || execution.failures.has(key) || execution.retried.has(key)) return true;
  const framework = (JSON.parse(key) as [Framework])[0];
  return execution.finished.has(framework);
}
