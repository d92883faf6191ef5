import type { FailureCall, InfrastructureCluster, Regression } from '../documents/findings.ts';
import type { Manifest } from '../documents/manifest.ts';
import { isChild } from '../documents/parent-tests.ts';
import type { Execution } from '../evidence/execution.ts';
import { type Lane, lanesOf } from '../evidence/group.ts';
import { withoutMassFailures } from '../evidence/mass-failure.ts';
import type { TestKey } from '../evidence/test-key.ts';
import { type Observation, timelinesOf } from '../evidence/timeline.ts';
import { candidatesOf } from './cost/candidates.ts';
import type { Ranked } from './cost/rank.ts';
import { callOf } from './failure-call.ts';
import { failureShares } from './failure-shares.ts';
import { infrastructureClusters } from './infrastructure.ts';
import { gatedFailures, type JudgedTests, judgedTests } from './judged-tests.ts';
import { judgeLane } from './lane-verdict.ts';
import { isRegressed, regressionsOf } from './regressions.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { mergeCells, type TestVerdict, testVerdictKey } from './test-verdict.ts';

/** What the evidence says, before anybody is asked for causes. Nothing after this adds or removes a test. */
export interface Decision {
  /** Flaky tests, most costly first. */
  readonly candidates: readonly Ranked[];
  readonly regressions: readonly Regression[];
  readonly infrastructure: readonly InfrastructureCluster[];
  /** Every test that failed at least once in a kept execution. */
  readonly verdicts: readonly TestVerdict[];
  /** What became of each of them, and what each of their failures came from. */
  readonly judged: JudgedTests;
  /** Whether a failing observation of a verdict is called a regression. */
  readonly isRegression: (failed: Observation) => boolean;
  /** What a failing observation of a verdict came from. */
  readonly callOf: (failed: Observation) => FailureCall;
  /** All lanes, after the gate: also those in which nothing failed. */
  readonly lanes: readonly Lane[];
}

/** Decides from evidence which tests are flaky: gate, timelines, score, state, rank. Pure and deterministic. */
export function decide(
  executions: readonly Execution[],
  manifest: Pick<Manifest, 'branch' | 'workflows' | 'window'>,
  settings: Settings = DEFAULT_SETTINGS,
): Decision {
  const lanes = lanesOf(executions, manifest.branch).map((lane) => withoutMassFailures(lane, settings.gate));
  const laneVerdicts = lanes.flatMap((lane) => judgeLane(timelinesOf(lane, settings.gate), settings));
  const paths = new Map(manifest.workflows.map((workflow) => [workflow.id, workflow.path]));
  const pathOf = (id: string) => paths.get(id) ?? id;
  const verdicts = mergeCells(laneVerdicts, pathOf);
  const gated = lanes.flatMap((lane) => lane.groups.flatMap((group) => group.attempts));
  const flaky = withoutParents(verdicts.filter(({ state }) => state === 'confirmed' || state === 'suspected'));
  const candidates = candidatesOf(flaky, { verdicts, executions: gated, window: manifest.window }, settings);
  const sharesOf = failureShares(verdicts);
  const { rules } = settings;
  const keyOf = ({ run, identity }: Execution, key: TestKey) =>
    testVerdictKey(pathOf(run.workflowId), identity.job, key);
  return {
    candidates,
    judged: judgedTests(verdicts, listedOf(candidates, verdicts), {
      sharesOf,
      rules,
      gated: gatedFailures(gated, verdicts, keyOf),
    }),
    isRegression: (failed) => callOf(sharesOf(failed), rules) === 'regression',
    callOf: (failed) => callOf(sharesOf(failed), rules),
    regressions: regressionsOf(verdicts),
    infrastructure: infrastructureClusters(gated),
    verdicts,
    lanes,
  };
}

/** Tests that the report names: as a finding, as a member of one's cluster, or as a regression. */
function listedOf(candidates: readonly Ranked[], verdicts: readonly TestVerdict[]): ReadonlySet<TestVerdict> {
  return new Set([
    ...candidates.flatMap(({ verdict, cluster }) => [verdict, ...(cluster?.members ?? [])]),
    ...verdicts.filter(isRegressed),
  ]);
}

/** A test that failed only through tests inside it (a Go test with subtests, a program run by CTest) is not named beside them. */
function withoutParents(flaky: readonly TestVerdict[]): readonly TestVerdict[] {
  return flaky.filter(({ test, failures }) => {
    const isParent = failures.every((o) => o.failure?.isParent === true);
    return !isParent || !flaky.some((other) => isChild(other.test, test));
  });
}
