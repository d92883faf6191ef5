import { expect, test } from 'vitest';
import type { HistoryTest } from '../../../../src/core/documents/history.ts';
import type { Execution } from '../../../../src/core/evidence/execution.ts';
import { type TestKey, testKey } from '../../../../src/core/evidence/test-key.ts';
import { followRenames } from '../../../../src/core/findings/weeks/renames.ts';
import { likenessOf, partsOf } from '../../../../src/core/findings/weeks/similar-names.ts';
import { signatureOf } from '../../../../src/core/findings/weeks/weeks.ts';
import { executionsOf, failureOf, type Sketch } from '../../evidence/history.ts';
import { remembered } from '../remembered.ts';
import { verdictsOf, WORKFLOW } from '../verdicts.ts';

const OLD = 'tests/test_queue.py::test_drains_queue';
const NEW = 'tests/test_queue.py::test_drains_the_queue';
const MESSAGE = 'TimeoutError: timed out waiting for the queue';
const SIGNATURE = signatureOf(failureOf(OLD, { message: MESSAGE }));

/** An execution of main whose report lists these tests as passed, besides those that fail. */
interface Listing extends Partial<Sketch> {
  readonly passes?: readonly string[];
  /** False: nothing says which tests passed. */
  readonly listed?: boolean;
  readonly message?: string;
}

function listings(all: readonly Listing[]): readonly Execution[] {
  return executionsOf(all.map((listing, hour) => ({ hour, ...listing }))).map((execution, i) => {
    const { passes = [], listed = true, message = MESSAGE } = all[i] as Listing;
    const keys = new Set<TestKey>(passes.map((id) => testKey({ framework: 'pytest', id })));
    const failures = new Map([...execution.failures].map(([key, failure]) => [key, { ...failure, message }]));
    return { ...execution, failures, ...(listed ? { exact: { covered: { has: () => true }, passed: keys } } : {}) };
  });
}

function follow(
  history: readonly HistoryTest[],
  all: readonly Listing[],
): readonly (readonly [string, string | null])[] {
  const executions = listings(all);
  const workflows = [{ id: '7', path: WORKFLOW, name: 'CI' }];
  const evidence = { executions, workflows, verdicts: verdictsOf(executions), branch: 'main' };
  const followed = followRenames(history, evidence);
  expect(
    followRenames(history.toReversed(), { ...evidence, executions: executions.toReversed() }).toReversed(),
  ).toEqual(followed);
  return followed.map(({ id, formerly }) => [id, formerly] as const);
}

const times = (n: number, listing: Listing) => Array.from({ length: n }, () => listing);
/** The old name in five runs, the new one in five, the last of which fails. */
const RENAMED = [...times(5, { passes: [OLD] }), ...times(4, { passes: [NEW] }), { fails: [NEW] }];

test('a test that goes on under a similar name is followed, with what it was called', () => {
  expect(follow([remembered(OLD)], RENAMED)).toEqual([[NEW, OLD]]);
  expect(follow([remembered(OLD, { signature: SIGNATURE })], RENAMED)).toEqual([[NEW, OLD]]);
});

test('a test that moved to another file is followed', () => {
  const moved = OLD.replace('test_queue.py', 'queues/test_drain.py');
  expect(follow([remembered(OLD)], [...times(3, { passes: [OLD] }), ...times(3, { fails: [moved] })])).toEqual([
    [moved, OLD],
  ]);
});

test('everything else about the test stays', () => {
  const before = remembered(OLD, { firstReported: '2026-10-20T00:00:00.000Z', cells: ['a'] });
  const executions = listings(RENAMED);
  const evidence = {
    executions,
    verdicts: verdictsOf(executions),
    workflows: [{ id: '7', path: WORKFLOW, name: 'CI' }],
  };
  expect(followRenames([before], { ...evidence, branch: 'main' })).toEqual([{ ...before, id: NEW, formerly: OLD }]);
});

test.each([
  ['nothing names the passing tests', RENAMED.map((listing) => ({ ...listing, listed: false }))],
  ['the old name is still there', RENAMED.map(({ passes = [], ...rest }) => ({ ...rest, passes: [OLD, ...passes] }))],
  ['the old name comes back', [...RENAMED, { passes: [OLD, NEW] }]],
  ['the new name was there before', [{ passes: [OLD, NEW] }, ...RENAMED]],
  [
    'both live side by side for a while',
    [...times(5, { passes: [OLD] }), ...times(2, { passes: [OLD, NEW] }), ...times(4, { fails: [NEW] })],
  ],
  ['the old name is missing in two runs only', [...times(5, { passes: [OLD] }), { passes: [NEW] }, { fails: [NEW] }]],
  ['the new name is missing in two runs only', [...times(2, { passes: [OLD] }), ...times(4, { fails: [NEW] })]],
  ['it fails in another way', RENAMED.map((listing) => ({ ...listing, message: 'KeyError: 3' }))],
  ['all of it happened in a proposal', RENAMED.map((listing) => ({ ...listing, branch: 'topic' }))],
  ['the new name is known already', RENAMED, [remembered(NEW)]],
  ['another old test fits as well', RENAMED, [remembered('tests/test_queue.py::test_drains_queues')]],
  ['it is another job', RENAMED.map((listing) => ({ ...listing, job: 'nightly' }))],
] satisfies readonly (readonly [string, readonly Listing[], (readonly HistoryTest[])?])[])(
  'not followed: %s',
  (_, all, others: readonly HistoryTest[] = []) => {
    const history = [remembered(OLD, { signature: SIGNATURE }), ...others];
    expect(follow(history, all)).toEqual(history.map(({ id }) => [id, null]));
  },
);

test('two new tests that fit are one too many', () => {
  const twins = [NEW, `${NEW}s`];
  const all = [...times(5, { passes: [OLD] }), ...times(4, { passes: twins }), { fails: twins }];
  expect(follow([remembered(OLD)], all)).toEqual([[OLD, null]]);
});

test('variants keep their parameters', () => {
  const of = (name: string) => ['[1]', '[2]'].map((parameters) => `${name}${parameters}`);
  const all = [...times(3, { passes: of(OLD) }), ...times(3, { passes: of(NEW) }), { fails: of(NEW) }];
  expect(
    follow(
      of(OLD).map((id) => remembered(id)),
      all,
    ),
  ).toEqual([
    [`${NEW}[1]`, `${OLD}[1]`],
    [`${NEW}[2]`, `${OLD}[2]`],
  ]);
});

test('a rename before the window needs the same failure', () => {
  const all = [...times(3, { passes: [NEW] }), { fails: [NEW] }];
  expect(follow([remembered(OLD)], all)).toEqual([[OLD, null]]);
  expect(follow([remembered(OLD, { signature: SIGNATURE })], all)).toEqual([[NEW, OLD]]);
});

test('shards that list different tests make nobody disappear', () => {
  const shards = [1, 2, 3, 4].map((shard) => ({ run: '99', job: `test (${shard})`, passes: shard === 1 ? [OLD] : [] }));
  const all = [...times(5, { passes: [OLD] }), ...shards, { run: '99', fails: [NEW] }];
  expect(follow([remembered(OLD, { signature: SIGNATURE })], all)).toEqual([[OLD, null]]);
});

test('other shards of the last run that lists a test are no run without it', () => {
  const run = (id: string, more: Listing): Listing => ({ run: id, ...more });
  const last = [run('99', { job: 'test (1)', passes: [OLD] }), run('99', { job: 'test (2)' })];
  const after = (n: number) => Array.from({ length: n }, (_, i) => run(String(200 + i), { fails: [NEW] }));
  const all = (n: number) => [...times(5, { passes: [OLD] }), ...last, ...after(n)];
  expect([follow([remembered(OLD)], all(2)), follow([remembered(OLD)], all(3))]).toEqual([[[OLD, null]], [[NEW, OLD]]]);
});

test.each([1, 100])(
  'thousands of similar names in %i files cost little and are not followed',
  { timeout: 60_000 },
  (files) => {
    const names = (stem: string) =>
      Array.from({ length: 3_000 }, (_, i) => `tests/a${i % files}.py::${stem}${'x'.repeat(80)}_${i}`);
    const all = [...times(3, { passes: names('old') }), ...times(2, { passes: names('new') }), { fails: names('new') }];
    const history = names('old').map((id) => remembered(id));
    const started = performance.now();
    expect(follow(history, all).every(([, formerly]) => formerly === null)).toBe(true);
    expect(performance.now() - started).toBeLessThan(20_000);
  },
);

test.each([
  ['tests/a.py::TestX::test_b[1-a]', { container: 'tests/a.py::TestX', leaf: 'test_b', parameters: '[1-a]' }],
  [
    'src/a.test.ts > queue > drains. at once',
    { container: 'src/a.test.ts > queue', leaf: 'drains. at once', parameters: '' },
  ],
  ['com.example.QueueTest.drains', { container: 'com.example.QueueTest', leaf: 'drains', parameters: '' }],
  ['TestQueue/drains_v1.2', { container: 'TestQueue', leaf: 'drains_v1.2', parameters: '' }],
  ['TestQueue', { container: '', leaf: 'TestQueue', parameters: '' }],
  ['[x]', { container: '', leaf: '[x]', parameters: '' }],
])('%s taken apart', (id, parts) => {
  expect(partsOf(id)).toEqual(parts);
});

test.each([
  ['a::test_drains_queue', 'b::test_drains_queue', 'strong'],
  ['a::works', 'b::works', 'weak'],
  ['a::test_drains_queue', 'a::test_drains_the_queue', 'strong'],
  ['a::test_drains_queue', 'b::test_drains_the_queue', 'none'],
  ['a::test_case_1', 'a::test_case_2', 'weak'],
  ['a::test_case[1]', 'a::test_case[2]', 'none'],
  ['a::test_opens', 'a::test_closes', 'none'],
  [`a::${'x'.repeat(200)}`, `a::${'x'.repeat(199)}`, 'none'],
])('%s and %s: %s', (a, b, likeness) => {
  expect(likenessOf(partsOf(a), partsOf(b))).toBe(likeness);
});
