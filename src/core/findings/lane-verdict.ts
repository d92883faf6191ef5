import type { Observation, TestGroup, Timeline } from '../evidence/timeline.ts';
import type { Score, ScoredGroup } from '../scoring/hidden-markov.ts';
import { THRESHOLDS } from '../scoring/parameters.ts';

/** States of one test in one lane. First match wins: detection.md, section 4.6. */
export type LaneState = 'insufficient' | 'broken' | 'born-red' | 'confirmed' | 'suspected' | 'open-failure' | 'healthy';

export interface LaneVerdict {
  readonly timeline: Timeline;
  readonly score: Score;
  readonly state: LaneState;
  /** Distinct executions in which the test's outcome is known, and in which it failed. */
  readonly executions: number;
  readonly failed: number;
}

/** Decides what one test is in one lane, from its evidence alone. */
export function judgeLane(timeline: Timeline, score: (groups: readonly ScoredGroup[]) => Score): LaneVerdict {
  const scored = score(timeline.groups.map(scoredGroup));
  const observations = timeline.groups.flatMap((group) => group.observations);
  return {
    timeline,
    score: scored,
    state: stateOf(timeline, scored, observations),
    executions: new Set(observations.map((o) => o.execution)).size,
    failed: new Set(observations.filter((o) => o.failed).map((o) => o.execution)).size,
  };
}

function scoredGroup({ group, observations, novel }: TestGroup): ScoredGroup {
  return { line: group.line, proposal: group.proposal, outcomes: observations.map((o) => o.failed), novel };
}

function stateOf(timeline: Timeline, score: Score, observations: readonly Observation[]): LaneState {
  const flipped = timeline.groups.some((group) => group.flip !== undefined);
  const everPassed = observations.some((o) => !o.failed);
  if (!flipped && !everPassed && failingGroups(timeline) >= THRESHOLDS.brokenGroups) return 'born-red';
  if (isBroken(timeline, score)) return 'broken';
  if (flipped) return 'confirmed';
  if (observations.length < THRESHOLDS.minimumExecutions) return 'insufficient';
  if (score.flaky >= THRESHOLDS.suspected && hasSeparateEpisodes(timeline)) return 'suspected';
  if (isOpenOnMain(timeline, score)) return 'open-failure';
  return 'healthy';
}

function failingGroups(timeline: Timeline): number {
  return timeline.groups.filter((group) => group.observations.some((o) => o.failed)).length;
}

function isBroken(timeline: Timeline, score: Score): boolean {
  const main = timeline.groups.filter(({ group }) => group.line === 'main');
  const lastMain = main.at(-1);
  if (lastMain === undefined || !endsFailing(lastMain)) return false;
  if (score.brokenNow >= THRESHOLDS.brokenNow) return true;
  const first = main.findIndex((group) => group.observations.some((o) => o.failed));
  const since = main.slice(first).flatMap((group) => group.observations);
  return main.length - first >= THRESHOLDS.brokenGroups && since.every((o) => o.failed);
}

function endsFailing(group: TestGroup): boolean {
  return group.observations.at(-1)?.failed === true;
}

/** At least two stretches of failures with a pass between, not all of one proposal. */
function hasSeparateEpisodes(timeline: Timeline): boolean {
  const observations = timeline.groups
    .flatMap(({ group, observations: all }) => all.map((o) => ({ group, o })))
    .toSorted((a, b) => a.o.execution.startedAt - b.o.execution.startedAt);
  const starts = observations.filter(({ o }, i) => o.failed && observations[i - 1]?.o.failed !== true);
  const sources = new Set(
    starts.map(({ group }) => (group.line === 'main' ? group.code : `proposal ${group.proposal}`)),
  );
  return starts.length >= THRESHOLDS.episodes && sources.size > 1;
}

function isOpenOnMain(timeline: Timeline, score: Score): boolean {
  const index = timeline.groups.findLastIndex(({ group }) => group.line === 'main');
  const last = timeline.groups[index];
  return last !== undefined && endsFailing(last) && (score.regression[index] ?? 0) >= THRESHOLDS.openFailure;
}
