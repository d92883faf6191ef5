import { expect, test } from 'vitest';
import { shownRuns } from '../../../src/core/html-report/shown-runs.ts';
import { manifest } from '../render/sample.ts';

const PATHS = Array.from({ length: 400 }, (_, n) => `w${String(n).padStart(3, '0')}.yml`);
const WORKFLOWS = PATHS.map((path, n) => ({ id: String(1 + n), path, name: path }));

/** So many runs of each of the first workflows, newest first. */
function manifestOf(workflows: number, runs: number) {
  const all = WORKFLOWS.slice(0, workflows).flatMap(({ id }) =>
    Array.from({ length: runs }, (_, n) => ({
      ...{ id: `${id}0${String(1_000 - n)}`, workflowId: id, event: 'push' as const, branch: null },
      ...{ headSha: 'a'.repeat(40), createdAt: new Date(Date.UTC(2026, 10, 1) - n * 60_000).toISOString() },
      attempts: [{ number: 1, conclusion: null }],
    })),
  );
  return manifest({ workflows: WORKFLOWS, runs: all });
}

const idsOf = (workflows: number) => new Set(WORKFLOWS.slice(0, workflows).map(({ id }) => id));

test('many workflows share the room, and none gets less than ten runs', () => {
  const counts = (workflows: number) =>
    shownRuns(manifestOf(workflows, 25), idsOf(workflows)).workflows.map(({ runs, omittedRuns }) => [
      runs.length,
      omittedRuns,
    ]);
  expect(counts(100)).toEqual(Array.from({ length: 100 }, () => [25, 0]));
  expect(counts(200)).toEqual(Array.from({ length: 200 }, () => [15, 10]));
  expect(counts(400)).toEqual(Array.from({ length: 400 }, () => [10, 15]));
});

test('only wanted workflows, oldest run first; what is not there has no place', () => {
  const { workflows, workflowOf, runAt } = shownRuns(manifestOf(3, 2), new Set(['3', '2']));
  expect(workflows.map(({ path, runs }) => [path, runs.map(({ id }) => id)])).toEqual([
    ['w001.yml', ['20999', '201000']],
    ['w002.yml', ['30999', '301000']],
  ]);
  expect([workflowOf('2'), workflowOf('3'), runAt('301000'), runAt('30999'), runAt('101000')]).toEqual([
    0, 1, 1, 0, -1,
  ]);
  expect(workflows[0]?.runs[0]).toMatchObject({ branch: 'none', conclusion: 'not ended', attempts: 1 });
});
