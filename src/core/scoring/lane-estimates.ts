import { OUTCOME } from '../evidence/outcome-table.ts';
import type { Score } from './hidden-markov.ts';
import type { EventBelief } from './joint-events.ts';
import type { LaneEvents } from './lane-events.ts';
import type { LaneShape, TestHistory } from './lane-history.ts';
import type { ModelParameters } from './parameters.ts';

/** How often a repository's commits break tests, for how long, and how often a small outage hits: from its own history. */
export type Estimates = Pick<
  ModelParameters,
  'prior' | 'breakMain' | 'breakProposal' | 'repair' | 'inherit' | 'testsPerBreak' | 'outage'
>;

/** Bounds of what a history may say: detection.md, section 4.4; the rest are ours. */
const PRIOR = [0.001, 0.2] as const;
const BREAKS = [0.01, 0.5] as const;
const REPAIR = [0.1, 0.5] as const;
const TESTS_PER_BREAK = [1.5, 20] as const;
const OUTAGES = [0.0001, 0.1] as const;
const INHERIT = [0.02, 0.98] as const;
/** Repairs and broken groups that the starting value of the repair rate is worth. */
const REPAIR_WEIGHT = 15;
/** Runs of proposals while main was surely broken that the starting value of `inherit` is worth. */
const INHERIT_WEIGHT = 5;

/** One lane after its tests were scored. */
export interface ScoredLane {
  readonly shape: LaneShape;
  readonly histories: readonly TestHistory[];
  readonly scores: readonly Score[];
  readonly events: LaneEvents;
}

/** Starting values are pseudo-counts, so a short history changes little: detection.md, section 4.4. */
export function estimate(scored: ScoredLane, p: ModelParameters): Estimates {
  const { shape, scores, events } = scored;
  const isMain = (g: number) => (shape.proposal[g] as number) < 0;
  const main = events.breaks.filter((_, g) => isMain(g));
  const proposals = events.breaks.filter((_, g) => !isMain(g));
  const onMain = scores.flatMap((score) => score.failures.filter(({ group }) => isMain(group)));
  const mean = (prior: number, weight: number, list: readonly EventBelief[]) =>
    (weight * prior + sum(list.map((event) => event.happened))) / (weight + list.length);
  const broken = sum(events.breaks.map((event) => event.happened));
  const sizes = sum(events.breaks.map((event) => event.size));
  return {
    prior: clamp((p.priorWeight * p.prior + sum(scores.map(({ flaky }) => flaky))) / (p.priorWeight + p.tests), PRIOR),
    breakMain: clamp(mean(p.breakMain, p.breakWeight, main), BREAKS),
    breakProposal: clamp(mean(p.breakProposal, p.breakWeight, proposals), BREAKS),
    repair: clamp(
      (REPAIR_WEIGHT * p.repair + sum(onMain.map((f) => f.newBreak))) /
        (REPAIR_WEIGHT + sum(onMain.map((f) => f.regression))),
      REPAIR,
    ),
    inherit: clamp(inheritance(scored, p.inherit), INHERIT),
    testsPerBreak: clamp((p.breakWeight * p.testsPerBreak + sizes) / (p.breakWeight + broken), TESTS_PER_BREAK),
    outage: clamp(outageRate(scored, p), OUTAGES),
  };
}

/**
 * How often small outages hit. Only a re-run tells an outage from a break, so only groups with several executions count,
 * and of their failures only those of several tests: a single one may always be a flake.
 */
function outageRate({ shape, events }: ScoredLane, p: ModelParameters): number {
  let [red, rerun, hits] = [0, 0, 0];
  for (const [g, list] of events.outages.entries()) {
    const executions = (shape.from[g + 1] as number) - (shape.from[g] as number);
    if (list.some((event) => event.priors.length > 0)) red += 1;
    if (executions < 2) continue;
    rerun += 1;
    hits += sum(list.map((event) => event.several));
  }
  const all = (hits * p.outageTests) / Math.max(1, p.outageTests - 1);
  const seen = (shape.from.at(-1) ?? 0) * (red === 0 ? 0 : Math.min(1, rerun / red));
  return (p.outageWeight * p.outage + all) / (p.outageWeight + seen);
}

/** How often proposals failed that ran between two groups of main which one break made fail. */
function inheritance({ shape, histories, scores }: ScoredLane, prior: number): number {
  let failed = INHERIT_WEIGHT * prior;
  let known = INHERIT_WEIGHT;
  for (const [test, { failures }] of scores.entries()) {
    const outcomes = histories[test]?.outcomes ?? new Uint8Array();
    for (const [i, failure] of failures.entries()) {
      const until = shape.next[failure.group] as number;
      const after = failures.slice(i + 1).find(({ group }) => group >= until);
      if ((shape.proposal[failure.group] as number) >= 0 || after?.group !== until) continue;
      const sure = failure.regression * after.regression * (1 - after.newBreak);
      const between = outcomes.subarray(shape.from[failure.group + 1], shape.from[until]);
      const passed = between.reduce((sum, outcome) => sum + Number(outcome === OUTCOME.passed), 0);
      const absent = between.reduce((sum, outcome) => sum + Number(outcome === OUTCOME.absent), 0);
      known += sure * (between.length - absent);
      failed += sure * (between.length - absent - passed);
    }
  }
  return failed / known;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function clamp(value: number, [low, high]: readonly [number, number]): number {
  return Math.min(high, Math.max(low, value));
}
