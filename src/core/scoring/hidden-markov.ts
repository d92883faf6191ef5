import { beforeChange, beforeGroup, beforeProposal, type Later, nothingLater, rescale } from './backward-pass.ts';
import { type Emission, type Emit, emitter } from './emission.ts';
import { type FailureScore, judgeFailure, type LaterOfGroup } from './failure-score.ts';
import { type FailingGroup, ForwardPass } from './forward-pass.ts';
import { type Hypotheses, hypothesesOf } from './hypotheses.ts';
import type { EventPriors, LaneShape, TestHistory } from './lane-history.ts';
import type { ModelParameters } from './parameters.ts';
import { beforeStretch } from './stretch-steps.ts';

/** What the model says of one test in one lane. Weights are natural logarithms of odds, flaky against stable. */
export interface Score {
  /** P(the test is or was flaky | everything in the window): 1 / (1 + e^-total). */
  readonly flaky: number;
  /** P(it was flaky and is mended), part of `flaky`. */
  readonly mended: number;
  /** Expected failure rate, given that it is flaky. */
  readonly rate: number;
  /** P(main is broken for this test after the last group). */
  readonly brokenNow: number;
  /** Log odds before the first outcome and after the last. */
  readonly prior: number;
  readonly total: number;
  /** One per failing group, in order. */
  readonly failures: readonly FailureScore[];
}

/** Scores one test of a lane. */
export type Scorer = (shape: LaneShape, history: TestHistory, priors: EventPriors) => Score;

/**
 * Makes the function that scores one test: a hidden Markov model in which code is good for the test, breaks it, or breaks
 * it now and then, and the test is stable or flaky with one of 32 rates. Recursion and symbols: detection.md, section 4.2
 * (without decay); intermittent breaks, outages, tests that become flaky or are mended, and the look at what happened
 * later are ours.
 */
export function createScorer(parameters: ModelParameters): Scorer {
  const hypotheses = hypothesesOf(parameters);
  // Main's code goes on changing while nobody looks.
  const unknown: Emission = { good: new Float64Array(hypotheses.size).fill(1), broken: 1, intermittent: 1 };
  let likelihoods = new Float64Array();
  return (shape, history, priors) => {
    const emit = emitter(shape, history, priors.outages, { hypotheses, parameters });
    const breaks = priors.others.slice();
    for (const [i, group] of history.groups.entries()) breaks[group] = priors.breaks[i] ?? 0;
    const test = { shape, history, priors, hypotheses, parameters, emit, breaks };
    const room = 3 * hypotheses.size * shape.proposal.length;
    if (likelihoods.length < room) likelihoods = new Float64Array(room);
    const forward = new ForwardPass(hypotheses, parameters, shape, likelihoods);
    const prior = forward.logOdds();
    const failing = new Set(history.groups);
    for (const segment of history.segments) {
      if ('passes' in segment) {
        forward.skip(segment);
        continue;
      }
      const { group } = segment;
      const isMain = (shape.proposal[group] as number) < 0;
      const emission = emit(group) ?? (isMain ? unknown : undefined);
      if (emission !== undefined) forward.step(group, emission, breaks[group] as number, failing.has(group));
    }
    return scoreOf(forward, test, prior);
  };
}

/** Steps after which what came later is brought back into the range of doubles; one shrinks it by 1e-20 at most. */
const RESCALE_EVERY = 8;

interface ScoredTest {
  readonly shape: LaneShape;
  readonly history: TestHistory;
  readonly priors: EventPriors;
  readonly hypotheses: Hypotheses;
  readonly parameters: ModelParameters;
  readonly emit: Emit;
  /** Per group: P(its code newly breaks the test). */
  readonly breaks: Float64Array;
}

function scoreOf(forward: ForwardPass, test: ScoredTest, prior: number): Score {
  const weights = forward.weights();
  const { size, rates } = test.hypotheses;
  let [flaky, rateSum] = [0, 0];
  for (let h = 1; h < size - 1; h += 1) {
    flaky += weights[h] as number;
    rateSum += (weights[h] as number) * (rates[h] as number);
  }
  const mended = weights[size - 1] as number;
  return {
    flaky: 1 - (weights[0] as number),
    mended,
    rate: flaky === 0 ? 0 : rateSum / flaky,
    brokenNow: forward.brokenNow(),
    prior,
    total: forward.logOdds(),
    failures: test.parameters.hindsight === 0 ? filtered(forward, test) : smoothed(forward, test),
  };
}

function judge(start: FailingGroup, later: LaterOfGroup, test: ScoredTest): FailureScore {
  const { shape, history, priors, hypotheses, parameters, emit, breaks } = test;
  const emission = emit(start.group);
  if (emission === undefined) throw new Error('a failing group has outcomes');
  const columns = history.columns.flatMap((column, i) => {
    const isHere = column >= (shape.from[start.group] as number) && column < (shape.from[start.group + 1] as number);
    return isHere ? [{ column, outage: priors.outages[i] ?? 0 }] : [];
  });
  const worst = shape.worst[start.group] as number;
  const given = { emission, later, breaks: breaks[start.group] as number, columns, worst };
  return judgeFailure(start, given, hypotheses, parameters);
}

/** Every failure with what was known of its code then, and what is known of the test now. */
function filtered(forward: ForwardPass, test: ScoredTest): readonly FailureScore[] {
  const weights = forward.weights();
  return forward.failures.map((start) => {
    const { regressionThen: _, ...known } = start;
    const nothing = nothingLater(weights.length);
    const then = judge(start, { ...nothing, carried: nothing }, test);
    const bad = start.after.broken.reduce(
      (sum, broken, h) => sum + (weights[h] as number) * (broken + (start.after.intermittent[h] as number)),
      0,
    );
    return { ...then, weight: known.weight, regression: bad };
  });
}

/** Every failure with all that happened later, newest first through the history and back in order. */
function smoothed(forward: ForwardPass, test: ScoredTest): readonly FailureScore[] {
  const { shape, history, hypotheses, parameters, emit, breaks } = test;
  const later = nothingLater(hypotheses.size);
  const scores: FailureScore[] = [];
  let next = forward.failures.length - 1;
  let steps = 0;
  for (const segment of history.segments.toReversed()) {
    if (next < 0) break;
    if ('passes' in segment) {
      beforeStretch(later, hypotheses, parameters, segment);
      rescale(later);
      steps = 0;
      continue;
    }
    const { group } = segment;
    const start = forward.failures[next];
    const isMain = (shape.proposal[group] as number) < 0;
    if (start?.group === group) {
      scores.push(judge(start, isMain ? { ...later, carried: later } : laterInProposal(start, later, test), test));
      next -= 1;
    }
    const emission = emit(group);
    if (isMain) {
      beforeGroup(later, { emission, breaks: breaks[group] as number }, parameters);
      beforeChange(later, hypotheses, parameters);
    } else if (emission !== undefined) {
      const from = group * hypotheses.size * 3;
      beforeProposal(later, forward.likelihoods.subarray(from, from + hypotheses.size * 3));
    }
    steps += 1;
    if (steps % RESCALE_EVERY === 0) rescale(later);
  }
  return scores.toReversed();
}

/**
 * What happened after a failing group of a proposal. Main tells what the test is, and what the proposal had from it; the
 * proposal's next commits tell what its code was, once their share of the former is taken out.
 */
function laterInProposal(start: FailingGroup, later: Later, test: ScoredTest): LaterOfGroup {
  const { shape, hypotheses, parameters, emit, breaks } = test;
  const { main, carried, after } = start;
  const own = nothingLater(hypotheses.size);
  const inherited = { broken: new Float64Array(hypotheses.size), intermittent: new Float64Array(hypotheses.size) };
  const ahead: number[] = [];
  for (let g = shape.next[start.group] as number; g >= 0; g = shape.next[g] as number) ahead.push(g);
  for (const g of ahead.toReversed()) beforeGroup(own, { emission: emit(g), breaks: breaks[g] as number }, parameters);
  for (let h = 0; h < hypotheses.size; h += 1) {
    const [mainBroken, mainIntermittent] = [main.broken[h] as number, main.intermittent[h] as number];
    const [ifBroken, ifIntermittent] = [later.broken[h] as number, later.intermittent[h] as number];
    const weight =
      mainBroken * ifBroken +
      mainIntermittent * ifIntermittent +
      (1 - mainBroken - mainIntermittent) * (later.good[h] as number);
    const [broken, intermittent] = [after.broken[h] as number, after.intermittent[h] as number];
    const expected =
      broken * (own.broken[h] as number) +
      intermittent * (own.intermittent[h] as number) +
      (1 - broken - intermittent) * (own.good[h] as number);
    for (const state of [own.broken, own.intermittent, own.good]) state[h] = (state[h] as number) / expected;
    const fromMain = shareOf(parameters.inherit * mainBroken, carried.broken[h] as number);
    const fromMainNowAndThen = shareOf(parameters.inherit * mainIntermittent, carried.intermittent[h] as number);
    inherited.broken[h] = (own.broken[h] as number) * (fromMain * ifBroken + (1 - fromMain) * weight);
    inherited.intermittent[h] =
      (own.intermittent[h] as number) * (fromMainNowAndThen * ifIntermittent + (1 - fromMainNowAndThen) * weight);
    for (const state of [own.broken, own.intermittent, own.good]) state[h] = (state[h] as number) * weight;
  }
  return { ...own, carried: inherited };
}

function shareOf(part: number, whole: number): number {
  return whole <= part ? 1 : part / whole;
}
