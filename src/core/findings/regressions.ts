import type { Regression } from '../documents/findings.ts';
import { LIMITS } from '../limits.ts';
import { evidenceRef } from './evidence-items.ts';
import type { LaneState, LaneVerdict } from './lane-verdict.ts';
import type { TestVerdict } from './test-verdict.ts';

/** Executions that one regression cites. */
const MAX_EXAMPLES = 5;

const REGRESSION_STATES: ReadonlySet<LaneState> = new Set(['broken', 'born-red', 'open-failure']);

/** True for a test that fails because of the code. */
export function isRegressed({ state }: TestVerdict): boolean {
  return REGRESSION_STATES.has(state);
}

/** Tests that fail because of the code. They are shown so that nobody mistakes them for flaky ones. */
export function regressionsOf(verdicts: readonly TestVerdict[]): readonly Regression[] {
  return verdicts.flatMap((verdict) => regressionOf(verdict) ?? []).slice(0, LIMITS.findings);
}

function regressionOf(verdict: TestVerdict): Regression | undefined {
  const { state } = verdict;
  if (state !== 'broken' && state !== 'born-red' && state !== 'open-failure') return undefined;
  const lane = verdict.lanes.find((l) => REGRESSION_STATES.has(l.state));
  const range = lane === undefined ? undefined : rangeOf(lane);
  if (range === undefined) return undefined;
  return {
    test: verdict.test,
    state,
    failed: verdict.failed,
    executions: verdict.executions,
    lastGood: range.lastGood,
    firstBad: range.firstBad,
    examples: verdict.failures.slice(-MAX_EXAMPLES).map((observation) => evidenceRef(observation)),
  };
}

/** Last commit of main that passed before the failing streak, and the first that failed in it. */
function rangeOf(lane: LaneVerdict): { lastGood: string | null; firstBad: string } | undefined {
  const onMain = lane.timeline.groups.filter(({ group }) => group.line === 'main');
  const groups = onMain.length > 0 ? onMain : lane.timeline.groups;
  const lastPass = groups.findLastIndex(({ observations }) => observations.at(-1)?.failed === false);
  const firstBad = groups.slice(lastPass + 1).find(({ observations }) => observations.some((o) => o.failed));
  const bad = firstBad?.observations[0]?.execution.run.headSha;
  if (bad === undefined) return undefined;
  return { lastGood: groups[lastPass]?.observations[0]?.execution.run.headSha ?? null, firstBad: bad };
}
