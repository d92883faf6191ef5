import type { Manifest } from '../../../src/core/documents/manifest.ts';
import type { Execution } from '../../../src/core/evidence/execution.ts';
import type { Lane } from '../../../src/core/evidence/group.ts';
import { type Decision, decide } from '../../../src/core/findings/decide.ts';
import type { Rule } from './rule.ts';

/**
 * flakewarden's own decision as competing rules: what the report lists, and the part of it that is confirmed.
 *
 * @param branch the one that `lanesOf` was told; a lane does not remember it
 */
export function modelRules(branch: string): readonly Rule[] {
  const decisions = new WeakMap<readonly Lane[], Decision>();
  const decisionOf = (lanes: readonly Lane[]): Decision => {
    const known = decisions.get(lanes);
    if (known !== undefined) return known;
    const executions = lanes.flatMap((lane) => lane.groups.flatMap((group) => group.attempts));
    // Without paths of workflows a verdict's key is made of the workflow's id, as that of a rule.
    const made = decide(executions, { branch, workflows: [], window: windowOf(executions) });
    decisions.set(lanes, made);
    return made;
  };
  const flaggedBy = (states: readonly string[]) => (lanes: readonly Lane[]) =>
    new Set(
      decisionOf(lanes)
        .candidates.flatMap(({ verdict, cluster }) => [verdict, ...(cluster?.members ?? [])])
        .flatMap(({ state, key }) => (states.includes(state) ? [key] : [])),
    );
  return [
    {
      id: 'flakewarden',
      title: 'flakewarden, confirmed or suspected',
      source: 'this project',
      gated: true,
      flaky: flaggedBy(['confirmed', 'suspected']),
    },
    {
      id: 'flakewarden-confirmed',
      title: 'flakewarden, confirmed',
      source: 'this project',
      gated: true,
      flaky: flaggedBy(['confirmed']),
    },
  ];
}

/** From the first execution's start to the last one's. */
function windowOf(executions: readonly Execution[]): Manifest['window'] {
  let [since, until] = [Number.POSITIVE_INFINITY, 0];
  for (const { startedAt } of executions) {
    since = Math.min(since, startedAt);
    until = Math.max(until, startedAt);
  }
  return { since: new Date(Math.min(since, until)).toISOString(), until: new Date(until).toISOString() };
}
