import type { InfrastructureCluster, Regression, TestIdentity } from '../documents/findings.ts';
import type { Manifest } from '../documents/manifest.ts';
import type { Execution } from '../evidence/execution.ts';
import { lanesOf } from '../evidence/group.ts';
import { withoutMassFailures } from '../evidence/mass-failure.ts';
import { timelinesOf } from '../evidence/timeline.ts';
import { createScorer } from '../scoring/hidden-markov.ts';
import { DEFAULT_PARAMETERS, type ModelParameters } from '../scoring/parameters.ts';
import { failingTestsByJob, impactOf, rerunMinutesByJob } from './impact.ts';
import { infrastructureClusters } from './infrastructure.ts';
import { judgeLane } from './lane-verdict.ts';
import { type Ranked, rank } from './rank.ts';
import { regressionsOf } from './regressions.ts';
import { mergeCells, type TestVerdict } from './test-verdict.ts';

/** What the evidence says, before anybody is asked for causes. Nothing after this adds or removes a test. */
export interface Decision {
  /** Flaky tests, most costly first. */
  readonly candidates: readonly Ranked[];
  readonly regressions: readonly Regression[];
  readonly infrastructure: readonly InfrastructureCluster[];
  /** Every test that failed at least once in a kept execution. */
  readonly verdicts: readonly TestVerdict[];
}

/** Decides from evidence which tests are flaky: gate, timelines, score, state, rank. Pure and deterministic. */
export function decide(
  executions: readonly Execution[],
  manifest: Pick<Manifest, 'branch' | 'workflows'>,
  parameters: ModelParameters = DEFAULT_PARAMETERS,
): Decision {
  const lanes = lanesOf(executions, manifest.branch).map((lane) => withoutMassFailures(lane));
  const score = createScorer(parameters);
  const laneVerdicts = lanes.flatMap((lane) => timelinesOf(lane)).map((timeline) => judgeLane(timeline, score));
  const paths = new Map(manifest.workflows.map((workflow) => [workflow.id, workflow.path]));
  const verdicts = mergeCells(laneVerdicts, (id) => paths.get(id) ?? id);
  const gated = lanes.flatMap((lane) => lane.groups.flatMap((group) => group.attempts));
  const minutes = rerunMinutesByJob(gated);
  const sharers = failingTestsByJob(verdicts);
  const flaky = withoutParents(verdicts.filter(({ state }) => state === 'confirmed' || state === 'suspected'));
  return {
    candidates: rank(
      flaky.map((verdict) => ({ verdict, impact: impactOf(verdict, minutes, sharers) })),
      parameters,
    ),
    regressions: regressionsOf(verdicts),
    infrastructure: infrastructureClusters(gated),
    verdicts,
  };
}

/** Runners whose tests are programs that run another framework's tests. */
const OUTER: ReadonlySet<string> = new Set(['ctest']);

/** A test that failed only through tests inside it (a Go test with subtests, a program run by CTest) is not named beside them. */
function withoutParents(flaky: readonly TestVerdict[]): readonly TestVerdict[] {
  return flaky.filter(({ test, failures }) => {
    const isParent = failures.every((o) => o.failure?.isParent === true);
    return !isParent || !flaky.some((other) => isChild(other.test, test));
  });
}

function isChild(child: TestIdentity, parent: TestIdentity): boolean {
  if (child.workflow !== parent.workflow || child.job !== parent.job) return false;
  if (child.framework !== parent.framework) return OUTER.has(parent.framework);
  return child.suite === parent.suite && child.id.startsWith(`${parent.id}/`);
}
