import { expect, test } from 'vitest';
import type { Execution } from '../../../../src/core/evidence/execution.ts';
import { DEFAULT_COST_RATES } from '../../../../src/core/findings/cost/cost.ts';
import { failingTestsByJob, impactOf } from '../../../../src/core/findings/cost/impact.ts';
import { lowerRate } from '../../../../src/core/findings/cost/lower-rate.ts';
import { rank } from '../../../../src/core/findings/cost/rank.ts';
import { rerunTimesOf } from '../../../../src/core/findings/cost/rerun-times.ts';
import type { TestVerdict } from '../../../../src/core/findings/test-verdict.ts';
import { DEFAULT_PARAMETERS } from '../../../../src/core/scoring/parameters.ts';
import { executionsOf, type Sketch } from '../../evidence/history.ts';

/** A test that failed in these executions; `lanes` is empty, so its rate is that of a test without failing groups. */
function verdictOf(id: string, failing: readonly Execution[], overrides: Partial<TestVerdict> = {}): TestVerdict {
  return {
    key: id,
    test: { framework: 'pytest', id, suite: null, file: null, workflow: 'ci.yml', job: 'test', cells: [] },
    state: 'confirmed',
    lanes: [],
    executions: 40,
    failed: failing.length,
    probability: 0.99,
    failures: failing.map((execution) => ({ execution, failed: true, failure: undefined })),
    ...overrides,
  };
}

const LOWER = lowerRate(40, [], DEFAULT_PARAMETERS);
const WEEKS = 2;

/** Impact of a test that failed in the red executions of `sketches`, with the prices of the defaults unless given. */
function impactIn(sketches: readonly Sketch[], rates = DEFAULT_COST_RATES) {
  const executions = executionsOf(sketches);
  const verdict = verdictOf(
    'x',
    executions.filter((execution) => execution.failures.size + execution.retried.size > 0),
  );
  const { cost, ...rest } = impactOf([verdict], {
    times: rerunTimesOf(executions),
    sharers: failingTestsByJob([verdict]),
    weeks: WEEKS,
    rates,
    parameters: DEFAULT_PARAMETERS,
  });
  // Per failure to be expected, so that the numbers can be read.
  const failures = (LOWER * 40) / WEEKS;
  return {
    ...rest,
    blocks: round(cost.failures / failures),
    minutes: round(cost.minutes / failures),
    developerMinutes: round(cost.developerMinutes / failures),
  };
}

const round = (value: number) => Math.round(value * 1000) / 1000;
const failed = { hour: 0, run: '1', fails: ['x'], runConclusion: 'failure' } as const;
const again = { hour: 1, run: '1', attempt: 2 } as const;

test('a re-run costs its billed minutes and the wait for it, and spares the investigation', () => {
  expect(impactIn([failed, { ...again, minutes: 7.5 }])).toEqual({
    blockedRuns: 1,
    rerunMinutes: 8,
    lowerRate: LOWER,
    blocks: 1,
    minutes: 8,
    developerMinutes: round(8 * 0.01 + 7.5),
  });
});

test('without a re-run it is what the job takes as a rule, and somebody has to look', () => {
  const others: readonly Sketch[] = [
    { hour: 2, minutes: 4.2 },
    { hour: 3, minutes: 90, job: 'other' },
  ];
  expect(impactIn([{ ...failed, minutes: 4.2 }, ...others])).toEqual({
    blockedRuns: 1,
    rerunMinutes: 0,
    lowerRate: LOWER,
    blocks: 1,
    minutes: 5,
    developerMinutes: round(5 * 0.01 + 4.2 + 10),
  });
});

test('a retry of the runner itself blocks nobody, and a job that may fail neither', () => {
  const retried = impactIn([{ hour: 0, run: '1', retried: ['x'] }]);
  const allowed = impactIn([{ ...failed, runConclusion: 'success' }]);
  expect([retried.blockedRuns, retried.developerMinutes, allowed.developerMinutes]).toEqual([0, 0, 0]);
  const half = impactIn([failed, again, { hour: 3, run: '2', retried: ['x'] }]);
  expect([half.blockedRuns, half.blocks]).toEqual([1, 0.5]);
});

test('prices are those of the runner', () => {
  const rates = { ...DEFAULT_COST_RATES, runnerPrices: new Map([['ubuntu-24.04', 2]]), waitingPeople: 0 };
  expect(impactIn([failed, { ...again, minutes: 3 }], rates).developerMinutes).toBe(6);
});

test('a time that GitHub did not say costs what is known of the job', () => {
  const [first, second] = executionsOf([{ ...failed, minutes: 4 }, again]) as [Execution, Execution];
  const blank = { ...second, job: { ...second.job, completedAt: null } };
  const times = rerunTimesOf([first, blank]);
  expect([times.next(first), times.time(blank), times.typical(first)]).toEqual([
    blank,
    undefined,
    { minutes: 4, billed: 4 },
  ]);
});

test('confirmed first, then by cost, then by proposals hit, then by key', () => {
  const executions = executionsOf([
    { hour: 0, fails: ['x'], event: 'pull_request', branch: 'a' },
    { hour: 1, fails: ['x'], event: 'pull_request', branch: 'b' },
    { hour: 2, fails: ['x'] },
  ]);
  const [inA, inB, onMain] = executions as [Execution, Execution, Execution];
  const ranked = (key: string, failing: readonly Execution[], minutes: number, state: 'confirmed' | 'suspected') => ({
    verdict: verdictOf(key, failing, { state }),
    impact: {
      blockedRuns: 1,
      rerunMinutes: 0,
      lowerRate: 0,
      cost: { failures: 1, minutes: 0, developerMinutes: minutes },
    },
  });
  const all = [
    ranked('suspected', [onMain], 900, 'suspected'),
    ranked('b', [onMain], 5, 'confirmed'),
    ranked('a', [onMain], 5, 'confirmed'),
    ranked('two proposals', [inA, inB], 5, 'confirmed'),
    ranked('dear', [onMain], 50, 'confirmed'),
  ];
  const order = ['dear', 'two proposals', 'a', 'b', 'suspected'];
  expect(rank(all).map(({ verdict }) => verdict.key)).toEqual(order);
  expect(rank(all.toReversed()).map(({ verdict }) => verdict.key)).toEqual(order);
});

test('tests of one cause cost together what was spent, and hold up each run once', () => {
  const executions = executionsOf([failed, { ...again, minutes: 6 }]);
  const [red] = executions as [Execution];
  const [one, other] = [verdictOf('x', [red]), verdictOf('y', [red])];
  const context = {
    times: rerunTimesOf(executions),
    sharers: failingTestsByJob([one, other]),
    weeks: WEEKS,
    rates: DEFAULT_COST_RATES,
    parameters: DEFAULT_PARAMETERS,
  };
  const alone = impactOf([one], { ...context, sharers: failingTestsByJob([one]) });
  const together = impactOf([one, other], context);
  expect([together.blockedRuns, together.rerunMinutes]).toEqual([1, 6]);
  expect(together.cost.developerMinutes).toBeCloseTo(alone.cost.developerMinutes, 12);
  expect(together.cost.minutes).toBeCloseTo(alone.cost.minutes, 12);
  expect(together.cost.failures).toBeCloseTo(2 * alone.cost.failures, 12);
});
