import type { ModelParameters } from './parameters.ts';
import { type RateHypothesis, rateGrid } from './rate-grid.ts';

/** What the model sees of one test in one group of same code. */
export interface ScoredGroup {
  readonly line: 'main' | 'proposal';
  readonly proposal: string;
  /** True: failed. In the order in which the executions ran. */
  readonly outcomes: readonly boolean[];
  /** Tests that failed here for the first time, when this test is one of them; else 0. */
  readonly novel: number;
}

export interface Score {
  /** P(the test is flaky | everything in the window). */
  readonly flaky: number;
  /** Expected failure rate, given that it is flaky. */
  readonly rate: number;
  /** P(main is broken for this test after the last group). */
  readonly brokenNow: number;
  /** Per group: P(its code breaks the test), with all of the group's executions and all later history; 0 without failure. */
  readonly regression: readonly number[];
}

/**
 * Makes the function that scores one test: a hidden Markov model in which code is good or bad for the test, and the test
 * is stable or flaky with one of 32 rates. Recursion and symbols: detection.md, section 4.2 (without decay).
 */
export function createScorer(parameters: ModelParameters): (groups: readonly ScoredGroup[]) => Score {
  const grid = rateGrid(parameters);
  return (groups) => scoreTest(groups, grid, parameters);
}

function scoreTest(
  groups: readonly ScoredGroup[],
  grid: readonly RateHypothesis[],
  parameters: ModelParameters,
): Score {
  const lambda = (parameters.testsPerBreak * parameters.breakMain) / parameters.tests;
  let logWeights = grid.map((h) => Math.log(h.weight));
  let badMain = grid.map(() => lambda / (lambda + parameters.repair));
  const badProposal = new Map<string, readonly number[]>();
  const badAtEnd: (readonly number[] | undefined)[] = [];
  for (const group of groups) {
    const before = startOfGroup(group, badMain, badProposal.get(group.proposal), parameters);
    const { bad, logWeights: after } = observe(group.outcomes, before, { grid, logWeights, parameters });
    logWeights = after;
    if (group.line === 'main') badMain = [...bad];
    else badProposal.set(group.proposal, bad);
    badAtEnd.push(group.outcomes.includes(true) ? bad : undefined);
  }
  const weights = softmax(logWeights);
  const flaky = 1 - (weights[0] ?? 0);
  const rateSum = grid.reduce((sum, h, i) => (i === 0 ? 0 : sum + (weights[i] ?? 0) * h.rate), 0);
  return {
    flaky,
    rate: flaky === 0 ? 0 : rateSum / flaky,
    brokenNow: dot(weights, badMain),
    regression: badAtEnd.map((bad) => (bad === undefined ? 0 : dot(weights, bad))),
  };
}

/** P(bad) per hypothesis before the first outcome of a group. */
function startOfGroup(
  group: ScoredGroup,
  badMain: readonly number[],
  badBefore: readonly number[] | undefined,
  parameters: ModelParameters,
): readonly number[] {
  const t = transitionPrior(group, parameters);
  if (group.line === 'main') return badMain.map((b) => b * (1 - parameters.repair) + (1 - b) * t);
  return badMain.map((b, i) => {
    const own = (1 - parameters.repair) * (badBefore?.[i] ?? 0);
    const k = 1 - (1 - parameters.inherit * b) * (1 - own);
    return k + (1 - k) * t;
  });
}

/** P(this group's code newly breaks the test): detection.md, section 4.3. */
function transitionPrior(group: ScoredGroup, p: ModelParameters): number {
  if (group.novel >= 3) return p.manyNovel;
  if (group.novel === 2) return p.twoNovel;
  const breaks = group.line === 'main' ? p.breakMain : p.breakProposal;
  if (group.novel === 1) return (p.singleVictim * breaks) / p.tests;
  return (p.testsPerBreak * breaks) / p.tests;
}

interface ModelState {
  readonly grid: readonly RateHypothesis[];
  readonly logWeights: readonly number[];
  readonly parameters: ModelParameters;
}

function observe(
  outcomes: readonly boolean[],
  before: readonly number[],
  state: ModelState,
): { bad: readonly number[]; logWeights: number[] } {
  const bad = [...before];
  const logWeights = [...state.logWeights];
  for (const failed of outcomes) {
    const ifBad = failed ? 1 - state.parameters.delta : state.parameters.delta;
    for (const [i, hypothesis] of state.grid.entries()) {
      const ifGood = failed ? hypothesis.rate : 1 - hypothesis.rate;
      const c = bad[i] ?? 0;
      const likelihood = c * ifBad + (1 - c) * ifGood;
      logWeights[i] = (logWeights[i] ?? 0) + Math.log(likelihood);
      bad[i] = (c * ifBad) / likelihood;
    }
  }
  return { bad, logWeights };
}

function softmax(logs: readonly number[]): readonly number[] {
  const max = logs.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const weights = logs.map((l) => Math.exp(l - max));
  const total = weights.reduce((sum, w) => sum + w, 0);
  return weights.map((w) => w / total);
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}
