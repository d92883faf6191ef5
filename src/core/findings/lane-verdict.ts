import { type GroupColumns, OUTCOME, streakStarts } from '../evidence/outcome-table.ts';
import type { Timeline } from '../evidence/timeline.ts';
import { calibrated, calibratedScore } from '../scoring/calibration.ts';
import type { FailureScore } from '../scoring/failure-score.ts';
import type { Score } from '../scoring/hidden-markov.ts';
import type { Estimates } from '../scoring/lane-estimates.ts';
import { laneShape } from '../scoring/lane-history.ts';
import { historyOf, scoreLane } from '../scoring/lane-score.ts';
import type { ModelParameters } from '../scoring/parameters.ts';
import { flakeShare } from './failure-call.ts';
import type { Settings, Thresholds } from './settings.ts';

/** States of one test in one lane. First match wins: detection.md, section 4.6. */
export type LaneState = 'insufficient' | 'broken' | 'born-red' | 'confirmed' | 'suspected' | 'open-failure' | 'healthy';

export interface LaneVerdict {
  readonly timeline: Timeline;
  readonly score: Score;
  /** What the lane's own history says of its repository; the same for all tests of the lane. */
  readonly estimates: Estimates;
  readonly state: LaneState;
  /** Distinct executions in which the test's outcome is known, and in which it failed. */
  readonly executions: number;
  readonly failed: number;
}

/** Decides what every test of one lane is, from its evidence alone. */
export function judgeLane(
  timelines: readonly Timeline[],
  { parameters, thresholds }: Pick<Settings, 'parameters' | 'thresholds'>,
): readonly LaneVerdict[] {
  const table = timelines[0]?.table;
  if (table === undefined) return [];
  const shape = laneShape(
    table.groups.map(({ group, from, to }) => ({
      failures: table.executions.slice(from, to).map(({ failures }) => failures.size),
      proposal: group.line === 'main' ? null : group.proposal,
    })),
  );
  const histories = timelines.map(({ outcomes }) => historyOf(outcomes, shape));
  const functions = timelines.map(({ key }) => withoutParameters(key));
  const tests = suiteSize(
    table.executions.flatMap(({ executed }) => executed ?? []),
    parameters.tests,
    timelines.length,
  );
  const { scores, estimates } = scoreLane(shape, { histories, functions }, forSuite(tests, parameters));
  return timelines.map((timeline, i) => {
    const judged = calibratedScore(scores[i] as Score);
    const state = stateOf(timeline, judged, thresholds);
    const score = state === 'broken' || state === 'born-red' ? withoutFlakes(judged, timeline) : judged;
    const failures = timeline.failing.flatMap(({ observations }) => observations.filter((o) => o.failed));
    return {
      timeline,
      score,
      estimates,
      state,
      executions: timeline.executions,
      failed: new Set(failures.map((o) => o.execution)).size,
    };
  });
}

/** Parametrised variants of one test function share its fate, and count as one where failures are counted. */
function withoutParameters(key: string): string {
  const bracket = key.lastIndexOf('[');
  // The key itself begins with a bracket.
  return bracket > 0 ? key.slice(0, bracket) : key;
}

/** Tests in the job: the median of what its runner printed, and never fewer than are known. */
function suiteSize(printed: readonly number[], otherwise: number, known: number): number {
  const sorted = printed.toSorted((a, b) => a - b);
  return Math.max(sorted[Math.floor(sorted.length / 2)] ?? otherwise, known, 1);
}

/** Tests of a suite from which breaks that show now and then are as frequent as the parameters say. */
const ORDINARY_SUITE = 100;

/**
 * Outages of a few tests are the rarer the fewer tests there are. So are breaks that show now and then: breaks spread over
 * the tests of a suite, and in one of two tests they would explain every flip.
 */
function forSuite(tests: number, parameters: ModelParameters): ModelParameters {
  return {
    ...parameters,
    tests,
    outage: parameters.outage * Math.min(1, tests / parameters.tests),
    intermittentShare: parameters.intermittentShare * Math.min(1, tests / ORDINARY_SUITE),
  };
}

/**
 * A test that fails to this day is broken, however long ago that began: the model knows repairs that take some commits,
 * and would in the end rather believe in a flaky test that happens to fail every time. So the failures since its last
 * pass are the code's, and one that never passed has shown nothing flaky (detection.md, section 4.5, guards 2 and 4).
 */
function withoutFlakes(score: Score, { outcomes, table }: Timeline): Score {
  const lastPass = Math.max(outcomes.lastIndexOf(OUTCOME.passed), outcomes.lastIndexOf(OUTCOME.retried));
  const failures = score.failures.map((failure) => {
    const isOpen = (table.groups[failure.group]?.from ?? 0) > lastPass;
    return isOpen
      ? { ...failure, regression: BROKEN, columns: failure.columns.map((c) => ({ ...c, outage: 0 })) }
      : failure;
  });
  if (lastPass >= 0) return { ...score, failures };
  return { ...score, flaky: 1 / (1 + Math.exp(-score.prior)), total: score.prior, failures };
}

/** P(regression) of a failure in a streak that is still open: as certain as a regression gets. */
const BROKEN = calibrated(1);

function stateOf(timeline: Timeline, score: Score, thresholds: Thresholds): LaneState {
  const { failing } = timeline;
  const flipped = failing.some((group) => group.flip !== undefined);
  const everPassed = timeline.outcomes.includes(OUTCOME.passed) || timeline.outcomes.includes(OUTCOME.retried);
  if (!flipped && !everPassed && failing.length >= thresholds.brokenGroups) return 'born-red';
  if (isBroken(timeline, score, thresholds)) return 'broken';
  if (isConfirmed(timeline, score, thresholds)) return 'confirmed';
  if (flipped && score.flaky >= thresholds.suspected) return 'suspected';
  if (timeline.executions < thresholds.minimumExecutions) return 'insufficient';
  if (isSuspected(timeline, score, thresholds)) return 'suspected';
  if (isOpenOnMain(timeline, score, thresholds)) return 'open-failure';
  return 'healthy';
}

/** Failed in separate episodes, and the model finds no better reason. */
function isSuspected(timeline: Timeline, { flaky }: Score, thresholds: Thresholds): boolean {
  const onlyMain = timeline.table.groups.every(({ group }) => group.line === 'main');
  const limit = onlyMain ? Math.max(thresholds.suspected, thresholds.suspectedOnMain) : thresholds.suspected;
  return flaky >= limit && hasSeparateEpisodes(timeline, thresholds);
}

/**
 * A flip says that the verdict was not the code's, but not whose it was: an outage flips a test, and so does a commit that
 * breaks it now and then. Confirmed needs a flip that the rest of the history does not explain in such a way.
 */
function isConfirmed({ failing }: Timeline, { flaky, failures }: Score, thresholds: Thresholds): boolean {
  if (flaky < thresholds.confirmed) return false;
  const scores = new Map(failures.map((score) => [score.group, score]));
  const others = failing
    .filter(({ flip }) => flip !== undefined)
    .map(({ index }) => scores.get(index))
    .map((score) => (score === undefined ? 1 : 1 - flakeOf(score)));
  return 1 - others.reduce((product, other) => product * other, 1) >= thresholds.confirmedFlip;
}

/** P(at least the likeliest of the group's failures was a flake). */
function flakeOf({ regression, columns }: FailureScore): number {
  return Math.max(...columns.map(({ outage }) => flakeShare({ regression, infrastructure: outage })));
}

function isBroken(timeline: Timeline, score: Score, thresholds: Thresholds): boolean {
  if (!failsOnMain(timeline)) return false;
  if (score.brokenNow >= thresholds.brokenNow) return true;
  const { table, outcomes } = timeline;
  const main = table.groups
    .filter(({ group }) => group.line === 'main')
    .map(({ from, to }) => outcomes.subarray(from, to).filter(isKnown))
    .filter((known) => known.length > 0);
  const since = main.slice(main.findIndex((known) => known.some(hasFailed)));
  return since.length >= thresholds.brokenGroups && since.every((known) => known.every((o) => o === OUTCOME.failed));
}

/** The last thing known of it on main is a failure. */
function failsOnMain({ table, outcomes }: Timeline): boolean {
  const groups = table.groups.filter(({ group }) => group.line === 'main');
  const last = groups.findLast(({ from, to }) => outcomes.subarray(from, to).some(isKnown));
  return last !== undefined && outcomes.subarray(last.from, last.to).findLast(isKnown) === OUTCOME.failed;
}

function isKnown(outcome: number): boolean {
  return outcome !== OUTCOME.absent;
}

function hasFailed(outcome: number): boolean {
  return outcome === OUTCOME.failed || outcome === OUTCOME.retried;
}

/** At least two stretches of failures with a pass between, not all of one proposal. */
function hasSeparateEpisodes({ table, outcomes }: Timeline, { episodes }: Thresholds): boolean {
  const starts = streakStarts(outcomes, table.byStart);
  const sources = new Set(
    starts
      .map((column) => (table.groups[table.groupAt[column] as number] as GroupColumns).group)
      .map((group) => (group.line === 'main' ? group.code : `proposal ${group.proposal}`)),
  );
  return starts.length >= episodes && sources.size > 1;
}

function isOpenOnMain(timeline: Timeline, { failures }: Score, { openFailure }: Thresholds): boolean {
  if (!failsOnMain(timeline)) return false;
  const last = timeline.failing.findLast(({ group }) => group.line === 'main');
  return (failures.find(({ group }) => group === last?.index)?.regression ?? 0) >= openFailure;
}
