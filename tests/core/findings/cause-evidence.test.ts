import { expect, test } from 'vitest';
import type { Execution } from '../../../src/core/evidence/execution.ts';
import { type Lane, lanesOf } from '../../../src/core/evidence/group.ts';
import { timelinesOf } from '../../../src/core/evidence/timeline.ts';
import { causeEvidenceOf, concentrationOf, suiteOrderOf } from '../../../src/core/findings/cause-evidence.ts';
import { executionsOf, type Sketch } from '../evidence/history.ts';

/** What is observed of the test `x`, and all lanes. */
function observed(executions: readonly Execution[]) {
  const lanes = lanesOf(executions, 'main');
  const timelines = lanes.flatMap((lane) => timelinesOf(lane)).filter(({ key }) => key.includes('x'));
  const failures = timelines.flatMap(({ groups }) => groups.flatMap((g) => g.observations.filter((o) => o.failed)));
  const verdict = {
    test: { framework: 'pytest' as const },
    lanes: timelines.map((timeline) => ({ timeline })),
    failures,
  };
  return { verdict, lanes };
}

const CELLS = ['ubuntu-latest', 'macos-latest', 'windows-latest'];

/** `count` runs of a matrix, an hour apart; `x` fails where `fails` says so. */
function matrix(count: number, cells: readonly string[], fails: (run: number, cell: string) => boolean): Sketch[] {
  return Array.from({ length: count }, (_, run) =>
    cells.map((cell): Sketch => {
      const sketch = { run: String(run + 1), hour: run * 5, job: `test (${cell})` };
      return fails(run, cell) ? { ...sketch, fails: ['x'] } : sketch;
    }),
  ).flat();
}

const summary = ({ verdict, lanes }: ReturnType<typeof observed>, elsewhere: readonly Lane[] = lanes) =>
  concentrationOf(verdict, elsewhere).map((c) => [c.dimension, c.value, c.failed, c.executions]);

test('cells in which it never failed count as passes', () => {
  const it = observed(executionsOf(matrix(30, CELLS, (run, cell) => cell === 'windows-latest' && run % 4 === 0)));
  expect(it.verdict.lanes.length).toBe(1);
  expect(summary(it)).toEqual([['cell', 'windows-latest', 8, 30]]);
  // Only the cells that failed: nothing to compare with.
  expect(summary(it, [])).toEqual([]);
});

test('another shard ran other tests: its green jobs are no passes of this one', () => {
  const shards = ['1/3', '2/3', '3/3'];
  expect(summary(observed(executionsOf(matrix(30, shards, (run, cell) => cell === '2/3' && run % 4 === 0))))).toEqual(
    [],
  );
});

test('reports that list the test in another shard are passes of this one', () => {
  const shards = ['1/3', '2/3', '3/3'];
  const sketches = matrix(30, shards, (run, cell) => cell === '2/3' && run % 4 === 0);
  const everything = { has: () => true };
  const listed = executionsOf(sketches).map((e) => ({ ...e, exact: { covered: everything, passed: everything } }));
  expect(summary(observed(listed))).toEqual([['shard', '2/3', 8, 30]]);
});

test('repetitions of the same code are counted from its first failure on', () => {
  const sketches: readonly Sketch[] = [
    { run: '1', hour: 0, fails: ['x'] },
    { run: '1', hour: 1, attempt: 2, fails: ['x'] },
    { run: '1', hour: 2, attempt: 3 },
    { run: '2', hour: 3 },
    { run: '3', hour: 4, retried: ['x'] },
  ];
  const { verdict, lanes } = observed(executionsOf(sketches));
  expect(causeEvidenceOf(verdict, lanes)).toEqual({
    concentration: [],
    repeated: { passed: 2, failed: 1 },
    durationsMs: [],
  });
});

test('seed and shard are those of the newest failure that printed them', () => {
  const executions = executionsOf([
    { hour: 0, fails: ['x'] },
    { hour: 1, fails: ['x'] },
    { hour: 2, fails: ['x'] },
  ]);
  const ordered = executions.map((execution, i) => {
    const order = { seed: `${i}`, shard: i === 0 ? '1/2' : undefined };
    return i === 2 ? execution : { ...execution, order: new Map([['pytest', order]] as const) };
  });
  const { verdict } = observed(ordered);
  expect(suiteOrderOf(verdict, [])).toEqual({ seed: '1', shard: '1/2' });
  const pile = { dimension: 'shard', value: '2/2', failed: 5, executions: 20, p: 0.001 } as const;
  expect(suiteOrderOf(verdict, [pile])).toEqual({ seed: '1', shard: '2/2' });
});
