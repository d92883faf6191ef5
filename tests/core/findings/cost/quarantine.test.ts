import { expect, test } from 'vitest';
import { quarantinedOf, suiteSize } from '../../../../src/core/findings/cost/quarantine.ts';
import { decide } from '../../../../src/core/findings/decide.ts';
import { DEFAULT_RULES, type Rules } from '../../../../src/core/findings/rules.ts';
import type { TestVerdict } from '../../../../src/core/findings/test-verdict.ts';
import { executionsOf, green, type Sketch } from '../../evidence/history.ts';

const iso = (day: number) => new Date(Date.UTC(2026, 10, day)).toISOString();

interface Traits {
  readonly state?: TestVerdict['state'];
  readonly probability?: number;
  readonly lowerRate?: number;
  readonly cost?: number;
}

/** A confirmed test that is worth a quarantine unless a trait says otherwise. */
function candidate(
  key: string,
  { state = 'confirmed', probability = 0.995, lowerRate = 0.02, cost = 10 }: Traits = {},
) {
  const verdict: TestVerdict = {
    key,
    test: { framework: 'pytest', id: key, suite: null, file: null, workflow: 'ci.yml', job: 'test', cells: [] },
    state,
    lanes: [],
    executions: 100,
    failed: 5,
    probability,
    failures: [],
  };
  const spent = { failures: 1, minutes: 1, developerMinutes: cost };
  return { verdict, impact: { blockedRuns: 1, rerunMinutes: 1, lowerRate, cost: spent } };
}

const chosen = (candidates: readonly ReturnType<typeof candidate>[], suite = 1_000, rules: Partial<Rules> = {}) =>
  [...quarantinedOf(candidates, suite, { ...DEFAULT_RULES, ...rules })].map(({ key }) => key);

test('confirmed, sure, often enough and dear enough', () => {
  const candidates = [
    candidate('yes'),
    candidate('suspected', { state: 'suspected' }),
    candidate('unsure', { probability: 0.98 }),
    candidate('rare', { lowerRate: 0.009 }),
    candidate('cheap', { cost: 2 }),
  ];
  expect(chosen(candidates, 1_000, { quarantineCost: 5 })).toEqual(['yes']);
  expect(chosen(candidates)).toEqual(['yes', 'cheap']);
});

/** A flip in each of two commits, and a break of main that the test caught. */
const flips: readonly Sketch[] = [1, 2].flatMap((i): readonly Sketch[] => [
  { run: String(i), hour: 10 * i, fails: ['x'], event: 'pull_request', branch: `topic-${i}` },
  { run: String(i), hour: 10 * i + 1, attempt: 2, event: 'pull_request', branch: `topic-${i}` },
]);
const caught: readonly Sketch[] = [40, 41, 42, 43, 44].map((hour) => ({ hour, fails: ['x', 'y', 'z'] }));

test('flips on several commits stand in for certainty, and a test that caught a regression stays', () => {
  const judge = (sketches: readonly Sketch[], commits: number) => {
    const manifest = { branch: 'main', workflows: [], window: { since: iso(1), until: iso(15) } };
    const [verdict] = decide(executionsOf([...green(0, 9), ...sketches, ...green(50, 60)]), manifest).verdicts;
    if (verdict === undefined) throw new Error('the test failed');
    const { impact } = candidate('x');
    const confirmed: TestVerdict = { ...verdict, state: 'confirmed', probability: 0.9 };
    return quarantinedOf([{ verdict: confirmed, impact }], 1_000, { ...DEFAULT_RULES, quarantineCommits: commits })
      .size;
  };
  expect([judge(flips, 2), judge(flips, 3), judge([...flips, ...caught], 2)]).toEqual([1, 0, 0]);
});

test('at most a share of the suite, the most costly ones, and one at least', () => {
  const candidates = ['a', 'b', 'c', 'd'].map((key) => candidate(key));
  expect([
    chosen(candidates, 300),
    chosen(candidates, 50),
    chosen(candidates, 0),
    chosen(candidates, 300, { quarantineShare: 0 }),
  ]).toEqual([['a', 'b', 'c'], ['a'], ['a'], []]);
});

test('the size of the suite is what each job ran at most', () => {
  const executions = executionsOf([
    { hour: 0, fails: ['x'], executed: 120, job: 'test (a)' },
    { hour: 1, fails: ['x'], executed: 130, job: 'test (b)' },
    { hour: 2, fails: ['x'], job: 'unknown' },
    { hour: 3, job: 'lint' },
  ]);
  expect(suiteSize(executions, { tests: 400 })).toBe(530);
});
