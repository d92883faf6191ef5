import { expect, test } from 'vitest';
import { rounded } from '../../../src/core/findings/rounded.ts';
import { reportOf, reportPage } from '../../../src/core/html-report/report-of.ts';
import { LIMITS } from '../../../src/core/limits.ts';
import { green, type Sketch } from '../evidence/history.ts';
import { judgedAt, remembered, withWeeks } from '../findings/remembered.ts';
import { createRandom } from '../findings/sample-random.ts';
import { sourcesOf, WINDOW } from './sources.ts';

const CODE = { script: 'go();', scriptSha256: 'c2M=', style: 'p{}', styleSha256: 'c3Q=' };

/** A flaky test, one that broke, one that was broken for longer, and one that failed once. */
const SKETCHES: readonly Sketch[] = [
  ...green(0, 20),
  { hour: 20, fails: ['flaky'], run: '20' },
  { hour: 21, run: '20', attempt: 2 },
  ...green(22, 40),
  { hour: 40, fails: ['flaky'], run: '40' },
  { hour: 41, run: '40', attempt: 2 },
  { hour: 42, fails: ['once'] },
  ...Array.from({ length: 8 }, (_, i) => ({ hour: 43 + i, fails: ['mended'] })),
  ...green(51, 60),
  ...[60, 61, 62, 63, 64].map((hour) => ({ hour, fails: ['broken'] })),
];

test('findings first, then regressions, then the rest; each with its outcomes', () => {
  const sources = sourcesOf(SKETCHES);
  const { tests, findings, omittedTests, workflows, days, ...rest } = reportOf(sources);
  const [flaky] = sources.decision.candidates;
  expect(tests.map(({ id, state, outcomes }) => [id, state, outcomes])).toEqual([
    ['flaky', 'confirmed', `${'P'.repeat(20)}B${'P'.repeat(18)}B${'P'.repeat(23)}`],
    ['broken', 'broken', `${'P'.repeat(58)}RRRRR`],
    ['mended', 'healthy', `${'P'.repeat(41)}RRRRRRRR${'P'.repeat(14)}`],
    ['once', 'healthy', `${'P'.repeat(40)}F${'P'.repeat(22)}`],
  ]);
  expect(tests[0]).toEqual({
    framework: 'pytest',
    ...{ id: 'flaky', suite: null, workflow: 0, job: 'test', cells: [], state: 'confirmed' },
    probability: rounded(flaky?.verdict.probability ?? 0),
    ...{ failed: 2, executions: 65, outcomes: tests[0]?.outcomes, weeks: [] },
    posterior: expect.any(Array) as unknown,
  });
  expect(tests[0]?.posterior.at(-1)).toEqual([62, tests[0]?.probability]);
  expect([findings.map(({ test: position }) => position), omittedTests, days.length]).toEqual([[0], 0, 14]);
  expect(workflows.map(({ path, runs, omittedRuns }) => [path, runs.length, omittedRuns])).toEqual([
    ['.github/workflows/ci.yml', 63, 0],
  ]);
  expect(workflows[0]?.runs[20]).toEqual({
    id: '20',
    href: 'https://github.com/octo-org/widgets/actions/runs/20',
    at: '2026-11-01T20:00:00.000Z',
    ...{ event: 'push', branch: 'main', sha: '000000000000', attempts: 2, conclusion: 'success' },
  });
  expect(rest).toMatchObject({
    ...{ version: 1, tool: 'flakewarden 0.1.0', title: 'Flaky tests', repository: 'octo-org/widgets', branch: 'main' },
    ...{ window: WINDOW, complete: true },
  });
});

test('weeks carry what the report of each said', () => {
  const week = { week: '2026-10-19', executions: 12, failed: 3 };
  const known = withWeeks(
    remembered('flaky', { framework: 'pytest', workflow: '.github/workflows/ci.yml', job: 'test' }),
    judgedAt('2026-10-25T00:00:00.000Z', { probability: 0.75 }),
  );
  const memory = { weeksOf: () => [week, { ...week, week: '2026-10-26' }], next: [known] };
  expect(reportOf(sourcesOf(SKETCHES, { memory })).tests[0]?.weeks).toEqual([
    { ...week, probability: 0.75 },
    { ...week, week: '2026-10-26', probability: null },
  ]);
});

test('a workflow with two ids is one, and its path is outside text', () => {
  const workflows = [{ id: '7', path: '.github/\u{202e}workflows/ci.yml', name: 'CI' }];
  expect(reportOf(sourcesOf(SKETCHES, { workflows })).workflows.map(({ path }) => path)).toEqual([
    '.github/\\u{202e}workflows/ci.yml',
  ]);
  const twice = sourcesOf(SKETCHES, {
    workflows: [7, 8].map((id) => ({ id: String(id), path: 'ci.yml', name: 'CI' })),
  });
  const runs = twice.manifest.runs.map((run, i) => (i < 10 ? { ...run, workflowId: '8' } : run));
  const { workflows: shown } = reportOf({ ...twice, manifest: { ...twice.manifest, runs } });
  expect(shown.map(({ path, runs: own }) => [path, own.length])).toEqual([['ci.yml', 63]]);
});

test('a name is whole, and shows where it was cut when it was read', () => {
  const [whole, cut] = ['x'.repeat(LIMITS.testIdChars - 1), 'y'.repeat(LIMITS.testIdChars)];
  const sketches = [...green(0, 5), { hour: 5, fails: [whole, cut] }, ...green(6, 9)];
  expect(reportOf(sourcesOf(sketches)).tests.map(({ id }) => id)).toEqual([whole, `${cut}…`]);
});

test('equal evidence gives an equal file, in whatever order it comes', () => {
  const random = createRandom(5);
  const shuffled = SKETCHES.map((sketch, i) => ({ ...sketch, run: sketch.run ?? String(1_000 + i) }));
  const page = reportPage(sourcesOf(shuffled), CODE);
  const again = sourcesOf(shuffled);
  const mixed = {
    ...again,
    manifest: {
      ...again.manifest,
      runs: again.manifest.runs
        .map((run) => ({ run, at: random() }))
        .toSorted((a, b) => a.at - b.at)
        .map(({ run }) => run),
    },
  };
  expect(reportPage(mixed, CODE)).toBe(page);
});
