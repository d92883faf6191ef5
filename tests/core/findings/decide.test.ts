import { expect, test } from 'vitest';
import { type Decision, decide } from '../../../src/core/findings/decide.ts';
import { executionsOf, green, type Sketch } from '../evidence/history.ts';

const MANIFEST = {
  branch: 'main',
  workflows: [{ id: '7', path: '.github/workflows/ci.yml', name: 'CI' }],
  window: { since: '2026-11-01T00:00:00.000Z', until: '2026-11-15T00:00:00.000Z' },
};
const decideOn = (sketches: readonly Sketch[]) => decide(executionsOf(sketches), MANIFEST);

/** State of every test that failed, by name. */
function states(sketches: readonly Sketch[]): Record<string, string> {
  return Object.fromEntries(decideOn(sketches).verdicts.map((verdict) => [verdict.test.id, verdict.state]));
}

test('failed, then passed on the same code: confirmed, with nothing else known', () => {
  const again = { run: '1', hour: 1, attempt: 2 };
  expect(states([{ run: '1', hour: 0, fails: ['x'] }, again])).toEqual({ x: 'confirmed' });
});

test('a pass on the same commit confirms for a push, not for a pull request', () => {
  const runs = (event: 'push' | 'pull_request'): readonly Sketch[] => [
    ...green(0, 12),
    { hour: 20, fails: ['x'], commit: 'c', event, branch: 'topic' },
    { hour: 21, commit: 'c', event, branch: 'topic' },
  ];
  expect(states(runs('push'))).toEqual({ x: 'confirmed' });
  expect(states(runs('pull_request'))).toEqual({ x: 'healthy' });
});

test('a pass in another matrix cell confirms nothing', () => {
  const sketches: readonly Sketch[] = [
    { run: '1', hour: 0, job: 'test (a)', fails: ['x'] },
    { run: '1', hour: 0, job: 'test (b)' },
  ];
  expect(states(sketches)).toEqual({ x: 'insufficient' });
});

test('separate failures on main with passes between: suspected', () => {
  const sketches = [
    ...green(0, 30),
    { hour: 30, fails: ['x'] },
    ...green(31, 50),
    { hour: 50, fails: ['x'] },
    ...green(51, 60),
  ];
  expect(states(sketches)).toEqual({ x: 'suspected' });
});

test('one episode is not suspicion, however likely the model finds it', () => {
  expect(states([...green(0, 30), { hour: 30, fails: ['x'] }, ...green(31, 40)])).toEqual({ x: 'healthy' });
});

test('two episodes of one pull request are not suspicion', () => {
  const topic = { event: 'pull_request', branch: 'topic' } as const;
  const sketches: readonly Sketch[] = [
    ...green(0, 30),
    { hour: 30, fails: ['x'], ...topic },
    { hour: 31, ...topic },
    { hour: 32, fails: ['x'], ...topic },
    ...green(33, 40),
  ];
  expect(states(sketches)).toEqual({ x: 'healthy' });
});

test('a test that always fails is never flaky', () => {
  const always = Array.from({ length: 20 }, (_, i): Sketch => ({ hour: i, fails: ['x'] }));
  expect(states(always)).toEqual({ x: 'born-red' });
});

test('failing from one commit on: broken, with the range', () => {
  const decision = decideOn([
    ...green(0, 20),
    { hour: 20, fails: ['x'] },
    { hour: 21, fails: ['x'] },
    { hour: 22, fails: ['x'] },
  ]);
  expect(decision.candidates).toEqual([]);
  expect(
    decision.regressions.map(({ test: { id }, state, failed, executions, lastGood, firstBad }) => ({
      id,
      state,
      failed,
      executions,
      lastGood,
      firstBad,
    })),
  ).toEqual([
    {
      id: 'x',
      state: 'broken',
      failed: 3,
      executions: 23,
      lastGood: '1019'.padStart(40, '0'),
      firstBad: '1020'.padStart(40, '0'),
    },
  ]);
});

test('a re-run that fails again everywhere is no flake', () => {
  const broken = (attempt: number): Sketch => ({ run: '9', hour: 20 + attempt, attempt, fails: ['x'] });
  expect(states([...green(0, 20), broken(1), broken(2), broken(3), ...green(30, 40)])).toEqual({ x: 'healthy' });
});

test('infrastructure failures leave the statistics and get their own cluster', () => {
  const decision = decideOn([
    ...green(0, 3),
    { run: '77', hour: 5, fails: ['x'], infrastructure: 'runner-lost' },
    { run: '77', hour: 6, attempt: 2 },
  ]);
  expect(decision.verdicts).toEqual([]);
  expect(decision.infrastructure).toEqual([
    { bucket: 'runner-lost', executions: 1, examples: [{ runId: '77', attempt: 1, jobId: '5003', line: 99 }] },
  ]);
});

test('counts, impact and rank of two flaky tests', () => {
  const sketches: readonly Sketch[] = [
    ...green(0, 10),
    { run: '1', hour: 20, fails: ['often', 'once'] },
    { run: '1', hour: 21, attempt: 2, minutes: 7.5 },
    { run: '2', hour: 22, fails: ['often'] },
    { run: '2', hour: 23, attempt: 2, minutes: 3 },
    // Another job of the same run: its re-run is nobody's fault here.
    { run: '2', hour: 23, attempt: 2, minutes: 30, job: 'other' },
  ];
  const { candidates } = decideOn(sketches);
  expect(
    candidates.map(({ verdict, impact: { blockedRuns, rerunMinutes } }) => [
      verdict.test.id,
      verdict.failed,
      verdict.executions,
      { blockedRuns, rerunMinutes },
    ]),
  ).toEqual([
    ['often', 2, 14, { blockedRuns: 2, rerunMinutes: 7 }],
    ['once', 1, 14, { blockedRuns: 1, rerunMinutes: 4 }],
  ]);
});

test('cells add up, the strongest state and the highest probability win', () => {
  const cell = (name: string, sketch: Sketch): Sketch => ({ ...sketch, job: `test (${name})` });
  const sketches = [
    cell('a', { run: '1', hour: 0, fails: ['x'] }),
    cell('a', { run: '1', hour: 1, attempt: 2 }),
    cell('b', { run: '2', hour: 2, fails: ['x'] }),
  ];
  const [verdict] = decideOn(sketches).verdicts;
  expect([verdict?.state, verdict?.failed, verdict?.executions, verdict?.test.cells]).toEqual([
    'confirmed',
    2,
    3,
    ['a', 'b'],
  ]);
});

test('the same evidence in another order gives the same decision', () => {
  const sketches = [...green(0, 30), { hour: 30, fails: ['x', 'y'] }, ...green(31, 50), { hour: 50, fails: ['x'] }];
  const executions = executionsOf(sketches);
  const told = ({ candidates, judged, regressions, infrastructure }: Decision) => ({
    ...{ candidates, judged, regressions, infrastructure },
  });
  expect(told(decide(executions.toReversed(), MANIFEST))).toEqual(told(decide(executions, MANIFEST)));
});

test('a parent that failed only through its subtest is not named beside it', () => {
  const fails = ['TestA', 'TestA/case', 'TestAlone'];
  const { candidates } = decideOn([
    { run: '1', hour: 0, fails, parents: ['TestA', 'TestAlone'] },
    { run: '1', hour: 1, attempt: 2 },
  ]);
  expect(candidates.map(({ verdict }) => verdict.test.id)).toEqual(['TestA/case', 'TestAlone']);
});

test('a program that CTest ran is not named beside the tests that failed in it', () => {
  const { candidates } = decideOn([
    { run: '1', hour: 0, fails: ['Cart.Adds'], programs: ['cart_tests'] },
    { run: '1', hour: 1, attempt: 2 },
  ]);
  expect(candidates.map(({ verdict }) => verdict.test.id)).toEqual(['Cart.Adds']);
});

/** What each failure of the only failing test came from, oldest first. */
function calls(sketches: readonly Sketch[]): readonly string[] {
  const [test] = decideOn(sketches).judged.tests;
  return (test?.failures ?? []).map(({ call }) => call).toReversed();
}

test("failures of a test that fails to this day are the code's, however long ago that began", () => {
  const red = Array.from({ length: 40 }, (_, i): Sketch => ({ hour: 30 + i, fails: ['x'] }));
  expect(new Set(calls([...green(0, 20), ...red]))).toEqual(new Set(['regression']));
});

test('a test that never passed has shown nothing flaky', () => {
  const red = Array.from({ length: 40 }, (_, hour): Sketch => ({ hour, fails: ['x'] }));
  const [verdict] = decideOn(red).verdicts;
  expect([verdict?.state, (verdict?.probability ?? 1) < 0.05, new Set(calls(red))]).toEqual([
    ...['born-red', true],
    new Set(['regression']),
  ]);
});

test('a red head of main is shown, even when nothing can be said of it yet', () => {
  const { regressions } = decideOn([...green(0, 30), { hour: 30, fails: ['x'] }]);
  expect(regressions.map(({ test: { id }, state }) => [id, state])).toEqual([['x', 'open-failure']]);
});

test('more tests than a few that flip at once met an outage, up to the limit of the gate', () => {
  const flip = (tests: number, executed: number): readonly Sketch[] => [
    ...green(0, 40),
    { run: '1', hour: 50, fails: Array.from({ length: tests }, (_, i) => `t${i}`), executed },
    { run: '1', hour: 51, attempt: 2 },
    ...green(60, 100),
  ];
  const found = (tests: number, executed: number) => new Set(Object.values(states(flip(tests, executed))));
  expect([found(8, 400), found(20, 1_000), found(80, 5_000)]).toEqual(
    Array.from({ length: 3 }, () => new Set(['healthy'])),
  );
  expect(calls(flip(8, 400))).toEqual(['infrastructure']);
});

test('what is called a flake is never likelier than that the test is flaky', () => {
  const { judged } = decideOn([
    ...green(0, 60),
    { run: '1', hour: 70, fails: ['x'], executed: 5_000 },
    { run: '1', hour: 71, attempt: 2 },
  ]);
  const [test] = judged.tests;
  expect((test?.failures[0]?.flake ?? 1) <= (test?.probability ?? 0)).toBe(true);
});
