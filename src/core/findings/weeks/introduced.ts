import type { Finding } from '../../documents/findings.ts';
import type { HistoryTest } from '../../documents/history.ts';
import type { Execution } from '../../evidence/execution.ts';
import { keptOf, type Observation, type TestGroup, type Timeline } from '../../evidence/timeline.ts';
import type { TestVerdict } from '../test-verdict.ts';
import { regressedGroups } from './outcome-days.ts';

/**
 * Passes, in units of 1/rate, that a flaky test shows in a row with a chance of 5 % (detection.md, section 5.3): with fewer
 * between a commit and the first failure, the test may well have been flaky in that commit.
 */
const TELLING_PASSES = 3;
/** Runs whose report lists the other tests of the lane and not this one, before it counts as not yet there. */
const RUNS_WITHOUT = 3;

/** What else is known of the failures. */
export interface IntroductionContext {
  /** What history remembers of the test. */
  readonly earlier?: HistoryTest | undefined;
  /** Whether a failing observation is called a regression; those are no first sight of a flake. */
  readonly isRegression?: (failed: Observation) => boolean;
}

/**
 * Commits between which a test began to be flaky, as far as the window shows it; null when it failed before the window or
 * only by regressions.
 *
 * `firstBad` is the commit of its first failure. That is no more than an upper bound: a test that fails in one of a hundred
 * runs was introduced a hundred runs earlier on average. So `lastGood` is not simply the last pass before it, but the last
 * commit of main after which the test passed so often that it would have failed, had it been flaky already (95 %); null
 * when the window holds too few passes to say. `newTest`: reports show that the test itself appeared in the window;
 * `lastGood` is then at the earliest the last commit of main without it. Where nothing names the passing tests this cannot
 * be known and is false.
 */
export function introducedBy(verdict: TestVerdict, context: IntroductionContext = {}): Finding['introduced'] {
  const { earlier, isRegression = () => false } = context;
  const sights = verdict.lanes.flatMap(({ timeline }) => firstSight(timeline, isRegression) ?? []);
  const first = sights.toSorted((a, b) => startOf(a.failed) - startOf(b.failed))[0];
  if (first === undefined) return null;
  if (earlier !== undefined && Date.parse(earlier.firstSeen) < startOf(first.failed)) return null;
  const newTest = isNew(first.timeline);
  const lastGood = lastGoodOf(first) ?? (newTest ? lastWithout(first.timeline) : undefined);
  return { firstBad: first.failed.execution.run.headSha, lastGood: lastGood?.run.headSha ?? null, newTest };
}

/** The first failure in one lane that is no regression. */
interface FirstSight {
  readonly timeline: Timeline;
  /** Position of its group in the lane. */
  readonly index: number;
  readonly failed: Observation;
  /** Positions of the groups that are regressions. */
  readonly regressed: ReadonlySet<number>;
}

function firstSight(timeline: Timeline, isRegression: (failed: Observation) => boolean): FirstSight | undefined {
  const regressed = regressedGroups(timeline, isRegression);
  const group = timeline.failing.find(({ index }) => !regressed.has(index));
  const failed = group?.observations.find((o) => o.failed);
  return group === undefined || failed === undefined ? undefined : { timeline, index: group.index, failed, regressed };
}

function startOf({ execution }: Observation): number {
  return execution.startedAt;
}

/** The newest execution on main after which there are passes enough. */
function lastGoodOf({ timeline, index, regressed }: FirstSight): Execution | undefined {
  const flaky = timeline.groups.filter((group) => group.index >= index && !regressed.has(group.index));
  const rate = countOf(flaky, (o) => o.failed) / countOf(flaky, () => true);
  let passes = 0;
  for (const group of timeline.groups.filter((before) => before.index < index).toReversed()) {
    passes += countOf([group], (o) => !o.failed);
    if (group.group.line === 'main' && passes >= TELLING_PASSES / rate) {
      const passed = group.observations.find((o) => !o.failed);
      if (passed !== undefined) return passed.execution;
    }
  }
  return undefined;
}

/** Distinct executions with such an observation. */
function countOf(groups: readonly TestGroup[], isCounted: (o: Observation) => boolean): number {
  const counted = groups.flatMap(({ observations }) => observations.filter((o) => isCounted(o)));
  return new Set(counted.map((o) => o.execution)).size;
}

/** True when enough runs of the lane listed their tests before this one was first seen, and did not list it. */
function isNew({ key, lane, groups }: Timeline): boolean {
  const first = groups[0]?.observations[0]?.execution.startedAt ?? 0;
  const before = lane.groups.flatMap((group) => keptOf(group)).filter(({ startedAt }) => startedAt < first);
  const without = before.filter(({ exact }) => exact?.covered.has(key) === true && !exact.passed.has(key));
  return new Set(without.map(({ run }) => run.id)).size >= RUNS_WITHOUT;
}

/** The newest execution on main before a new test was first seen. */
function lastWithout({ lane, groups }: Timeline): Execution | undefined {
  const first = groups[0]?.observations[0]?.execution.startedAt ?? 0;
  const main = lane.groups.filter(({ line }) => line === 'main').flatMap((group) => keptOf(group));
  return main.findLast(({ startedAt }) => startedAt < first);
}
