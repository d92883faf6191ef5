import { beforeChange, beforeGroup, beforeProposal, type Later, nothingLater, rescale } from './backward-pass.ts';
import { type CodeState, type Emission, type Emit, emitter, type Model, positionOf, Scratch } from './emission.ts';
import { type FailureScore, judgeFailure, type LaterOfGroup } from './failure-score.ts';
import { type FailingGroup, ForwardPass } from './forward-pass.ts';
import { hypothesesOf } from './hypotheses.ts';
import type { EventPriors, LaneShape, TestHistory } from './lane-history.ts';
import type { ModelParameters } from './parameters.ts';
import { beforeStretch, type StretchPowers, stretchPowers } from './stretch-steps.ts';
import type { Segment, Stretch } from './stretches.ts';

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
  const model: Model = { hypotheses, parameters, scratch: new Scratch(hypotheses.size) };
  const powersOf = stretchPowers(hypotheses, parameters);
  // Main's code goes on changing while nobody looks.
  const unknown: Emission = { good: new Float64Array(hypotheses.size).fill(1), broken: 1, intermittent: 1 };
  let likelihoods = new Float64Array();
  let breaks = new Float64Array();
  return (shape, history, priors) => {
    model.scratch.release();
    const groups = shape.proposal.length;
    if (breaks.length !== groups) {
      breaks = new Float64Array(groups);
      likelihoods = new Float64Array(3 * hypotheses.size * groups);
    }
    breaks.set(priors.others);
    for (let i = 0; i < history.groups.length; i += 1) breaks[history.groups[i] as number] = priors.breaks[i] ?? 0;
    const test = {
      shape,
      history,
      priors,
      model,
      powersOf,
      emit: emitter(shape, history, priors.outages, model),
      breaks,
    };
    const forward = new ForwardPass(model, shape, likelihoods);
    const prior = forward.logOdds();
    for (const segment of history.segments) {
      if (typeof segment !== 'number') {
        forward.skip(powersOf(segment));
        continue;
      }
      const group = segment;
      const isMain = (shape.proposal[group] as number) < 0;
      const emission = test.emit(group) ?? (isMain ? unknown : undefined);
      if (emission === undefined) continue;
      forward.step(group, emission, breaks[group] as number, history.groups[forward.failures.length] === group);
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
  readonly model: Model;
  readonly powersOf: (stretch: Stretch) => StretchPowers;
  readonly emit: Emit;
  /** Per group: P(its code newly breaks the test). */
  readonly breaks: Float64Array;
}

function scoreOf(forward: ForwardPass, test: ScoredTest, prior: number): Score {
  const weights = forward.weights();
  const { size, rates } = test.model.hypotheses;
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
    failures: test.model.parameters.hindsight === 0 ? filtered(forward, test) : smoothed(forward, test),
  };
}

function judge(start: FailingGroup, later: LaterOfGroup, test: ScoredTest): FailureScore {
  const { shape, history, priors, model, emit, breaks } = test;
  const emission = emit(start.group);
  if (emission === undefined) throw new Error('a failing group has outcomes');
  const columns: { column: number; outage: number }[] = [];
  const end = shape.from[start.group + 1] as number;
  for (let i = positionOf(history.columns, shape.from[start.group] as number); i < history.columns.length; i += 1) {
    const column = history.columns[i] as number;
    if (column >= end) break;
    columns.push({ column, outage: priors.outages[i] ?? 0 });
  }
  const worst = shape.worst[start.group] as number;
  return judgeFailure(start, { emission, later, breaks: breaks[start.group] as number, columns, worst }, model);
}

/** Every failure with what was known of its code then, and what is known of the test now. */
function filtered(forward: ForwardPass, test: ScoredTest): readonly FailureScore[] {
  const weights = forward.weights();
  return forward.failures.map((start) => {
    const { regressionThen: _, ...known } = start;
    const nothing = nothingLater(test.model.scratch);
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
  const { shape, history, emit, breaks } = test;
  const { hypotheses, parameters, scratch } = test.model;
  const later = nothingLater(scratch);
  const scores: FailureScore[] = [];
  let next = forward.failures.length - 1;
  let steps = 0;
  for (let i = history.segments.length - 1; i >= 0 && next >= 0; i -= 1) {
    const segment = history.segments[i] as Segment;
    if (typeof segment !== 'number') {
      beforeStretch(later, hypotheses, parameters, test.powersOf(segment));
      rescale(later);
      steps = 0;
      continue;
    }
    const group = segment;
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
      beforeProposal(later, forward.likelihoods, group);
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
  const { shape, emit, breaks } = test;
  const { hypotheses, parameters, scratch } = test.model;
  const { main, carried, after } = start;
  const own = nothingLater(scratch);
  const inherited: CodeState = { broken: scratch.take(), intermittent: scratch.take() };
  const ahead: number[] = [];
  for (let g = shape.next[start.group] as number; g >= 0; g = shape.next[g] as number) ahead.push(g);
  for (const g of ahead.toReversed()) beforeGroup(own, { emission: emit(g), breaks: breaks[g] as number }, parameters);
  for (let h = 0; h < hypotheses.size; h += 1) {
    const mainBroken = main.broken[h] as number;
    const mainIntermittent = main.intermittent[h] as number;
    const ifBroken = later.broken[h] as number;
    const ifIntermittent = later.intermittent[h] as number;
    const weight =
      mainBroken * ifBroken +
      mainIntermittent * ifIntermittent +
      (1 - mainBroken - mainIntermittent) * (later.good[h] as number);
    const broken = after.broken[h] as number;
    const intermittent = after.intermittent[h] as number;
    const expected =
      broken * (own.broken[h] as number) +
      intermittent * (own.intermittent[h] as number) +
      (1 - broken - intermittent) * (own.good[h] as number);
    const ownBroken = (own.broken[h] as number) / expected;
    const ownIntermittent = (own.intermittent[h] as number) / expected;
    const fromMain = shareOf(parameters.inherit * mainBroken, carried.broken[h] as number);
    const fromMainNowAndThen = shareOf(parameters.inherit * mainIntermittent, carried.intermittent[h] as number);
    inherited.broken[h] = ownBroken * (fromMain * ifBroken + (1 - fromMain) * weight);
    inherited.intermittent[h] =
      ownIntermittent * (fromMainNowAndThen * ifIntermittent + (1 - fromMainNowAndThen) * weight);
    own.broken[h] = ownBroken * weight;
    own.intermittent[h] = ownIntermittent * weight;
    own.good[h] = ((own.good[h] as number) / expected) * weight;
  }
  return { ...own, carried: inherited };
}

function shareOf(part: number, whole: number): number {
  return whole <= part ? 1 : part / whole;
}
