import { describe, expect, test } from 'vitest';
import { clustersOf } from '../../../../src/core/findings/clusters/clusters.ts';
import { createRandom } from '../sample-random.ts';
import { type SampleTest, verdictOf } from '../sample-verdicts.ts';

const SPECIFIC = 'Error: no courier for the warehouse of this parcel';
const RARE = `${'P'.repeat(20)}F${'P'.repeat(79)}`;

/** The clusters as lists of ids, lead first, behind how they were found; tests on their own are left out. */
function joined(samples: readonly SampleTest[]): readonly (readonly (string | null)[])[] {
  return clustersOf(samples.map((sample) => verdictOf(sample)))
    .filter(({ members }) => members.length > 0)
    .map(({ by, lead, members }) => [by, lead.test.id, ...members.map(({ test: each }) => each.id)]);
}

/** Outcomes of a hundred runs that fail in the given ones. */
function failingIn(...runs: readonly number[]): string {
  return Array.from({ length: 100 }, (_, run) => (runs.includes(run) ? 'F' : 'P')).join('');
}

/** Tests with a time of failure of their own each. */
const TESTS = ['cart', 'order', 'parcel', 'price', 'total', 'user', 'cart[1-a]', 'cart[2-b]', 'total[1-a]'];

/** Tests of one message, each with its own file and time of failure. */
function saying(message: string, ids: readonly string[], more: Partial<SampleTest> = {}): readonly SampleTest[] {
  return ids.map((id) => ({
    id,
    file: `src/${id}.test.ts`,
    outcomes: failingIn(10 * TESTS.indexOf(id) + 5, 10 * TESTS.indexOf(id) + 9),
    failures: [{ message }],
    ...more,
  }));
}

describe('by what failures say', () => {
  test('a message that names things of the project joins tests of different files', () => {
    expect(joined(saying(SPECIFIC, ['cart', 'total', 'user']))).toEqual([['signature', 'cart', 'total', 'user']]);
  });

  test.each([
    'AssertionError',
    'exit status 1',
    'Process completed with exit code 1.',
    'assert false',
    'expected true to be false',
    '',
  ])('a generic one joins none: %s', (message) => {
    expect(joined(saying(message, ['cart', 'total', 'user', 'order', 'price', 'parcel']))).toEqual([]);
  });

  test('what differs from run to run is no difference', () => {
    const [cart, total] = saying('', ['cart', 'total']);
    const at = (message: string) => ({ failures: [{ message }] });
    expect(
      joined([
        { ...cart, ...at('no courier at 10.0.0.7:5432 for warehouse 17 of parcel after 1.5s') } as SampleTest,
        { ...total, ...at('no courier at 10.0.0.9:49152 for warehouse 3 of parcel after 30 ms') } as SampleTest,
      ]),
    ).toEqual([['signature', 'cart', 'total']]);
  });

  test('a long message may differ in a tenth, a short one may not', () => {
    const long = (name: string) => `${SPECIFIC}, because depot ${name} is closed for today and nobody has its keys`;
    expect(joined([...saying(long('north'), ['cart']), ...saying(long('south'), ['total'])])).toEqual([
      ['signature', 'cart', 'total'],
    ]);
    const short = (name: string) => `no courier of ${name} has parcel tape`;
    expect(joined([...saying(short('anna'), ['cart']), ...saying(short('anne'), ['total'])])).toEqual([]);
  });

  test('texts of different error types are not compared', () => {
    const [cart, total] = saying(SPECIFIC, ['cart', 'total']);
    const typed = { ...total, failures: [{ message: SPECIFIC, errorType: 'RangeError' }] } as SampleTest;
    expect(joined([cart as SampleTest, typed])).toEqual([]);
  });

  test('a generic message joins at the same line of own code', () => {
    const at = (file: string, line: number) => ({ failures: [{ message: 'Error: Connection refused', file, line }] });
    const ids = ['cart', 'total'];
    expect(joined(saying('', ids, at('test/helpers/api-client.ts', 17)))).toEqual([['signature', 'cart', 'total']]);
    const other = saying('', ['user'], at('test/helpers/api-client.ts', 18));
    expect(joined([...saying('', ['cart'], at('test/helpers/api-client.ts', 17)), ...other])).toEqual([]);
    for (const file of ['timers.js', '/ci/node_modules/pg/client.js', 'testing.go']) {
      expect(joined(saying('', ids, at(file, 17)))).toEqual([]);
    }
  });

  test('an assertion that many tests share is no common cause', () => {
    const at = (file: string) => ({ failures: [{ message: 'expected 3 to be 4', file, line: 17 }] });
    for (const file of ['test/assert-status.ts', 'test\\support\\cart.ts', 'TestBase.java']) {
      expect(joined(saying('', ['cart', 'total'], at(file)))).toEqual([]);
    }
    expect(joined(saying('', ['cart', 'total'], at('setup/test/cart.ts')))).toEqual([['signature', 'cart', 'total']]);
  });

  test('one test with other parameters, or in another job, is the same', () => {
    const variants = saying('', ['cart[1-a]', 'cart[2-b]', 'total[1-a]']).map((sample) => ({
      ...sample,
      failures: [{ message: 'assert 3 == 4', parameters: sample.id.slice(sample.id.indexOf('[') + 1, -1) }],
    }));
    expect(joined(variants)).toEqual([['signature', 'cart[1-a]', 'cart[2-b]']]);
    const failures = [{ message: 'assert 3 == 4' }];
    expect(
      joined([
        { id: 'cart', failures },
        { id: 'cart', job: 'macos', failures, outcomes: RARE },
      ]),
    ).toEqual([['signature', 'cart', 'cart']]);
  });

  test('five tests of one file with one generic message are one item, four are not, and bare ones never', () => {
    const ids = ['cart', 'order', 'price', 'total', 'user'];
    const file = 'src/shop.test.ts';
    expect(joined(saying('Error: Test timed out in 5000ms.', ids, { file }))).toEqual([['signature', ...ids]]);
    expect(joined(saying('Error: Test timed out in 5000ms.', ids.slice(1), { file }))).toEqual([]);
    expect(joined(saying('expected 3 to be 4', ids, { file }))).toEqual([]);
  });

  test('a test that fails in many ways has no signature; one that mostly fails in one way has', () => {
    const ways = (...messages: readonly string[]) => ({
      outcomes: failingIn(40, 50, 60, 70),
      failures: messages.map((message) => ({ message })),
    });
    const [cart] = saying(SPECIFIC, ['cart']) as readonly [SampleTest];
    const other = 'Error: the depot has lost its stamp';
    const mixed = { id: 'total', ...ways(SPECIFIC, SPECIFIC, other, 'exit status 1') };
    const mostly = { id: 'total', ...ways(SPECIFIC, SPECIFIC, SPECIFIC, other) };
    expect([joined([cart, mixed]), joined([cart, mostly])]).toEqual([[], [['signature', 'total', 'cart']]]);
  });
});

describe('by when they fail', () => {
  const at = (id: string, ...runs: readonly number[]): SampleTest => ({
    id,
    file: `src/${id}.test.ts`,
    outcomes: failingIn(...runs),
    failures: [{ message: `Error: ${id.repeat(3)}` }],
  });

  test('tests with failures of their own, when four of five are common', () => {
    expect(joined([at('cart', 3, 20, 40, 60), at('total', 3, 20, 40, 60, 80)])).toEqual([
      ['co-failure', 'total', 'cart'],
    ]);
    expect(joined([at('cart', 3, 20, 40, 60, 90), at('total', 3, 20, 40, 60, 80)])).toEqual([]);
  });

  test('three runs are three runs, not the cells of two', () => {
    const pair = [at('cart', 4, 6, 60, 62), at('total', 4, 6, 60, 62, 80)];
    expect(joined(pair.map((sample) => ({ ...sample, perRun: 2 })))).toEqual([['co-failure', 'total', 'cart']]);
    expect(joined(pair.map((sample) => ({ ...sample, perRun: 4 })))).toEqual([]);
  });

  test('tests that never fail without each other, when twice in separate events', () => {
    expect(joined([at('cart', 3, 60), at('total', 3, 60)])).toEqual([['co-failure', 'cart', 'total']]);
    expect(joined([at('cart', 3, 4), at('total', 3, 4)])).toEqual([]);
    expect(joined([at('cart', 3), at('total', 3)])).toEqual([]);
  });

  test('one event is enough for five tests', () => {
    const ids = ['cart', 'order', 'price', 'total', 'user'];
    expect(joined(ids.map((id) => at(id, 3)))).toEqual([['co-failure', ...ids]]);
    expect(joined(ids.slice(1).map((id) => at(id, 3)))).toEqual([]);
  });

  test('not when chance does it: few executions, or many flaky tests', () => {
    const short = (sample: SampleTest): SampleTest => ({ ...sample, outcomes: sample.outcomes?.slice(0, 8) ?? '' });
    expect(joined([at('cart', 1, 4, 6), at('total', 1, 4, 6)].map(short))).toEqual([['co-failure', 'cart', 'total']]);
    const others = Array.from({ length: 40 }, (_, i) => at(`t${i}`, i % 8, (i * 3 + 1) % 8, (i * 5 + 2) % 8));
    expect(joined([at('cart', 1, 4, 6), at('total', 1, 4, 6), ...others].map(short))).toEqual([]);
  });

  test('nor when two tests with failures of their own share what many executions would not', () => {
    const pair = [at('cart', 1, 3, 5, 7), at('total', 0, 1, 3, 5, 7)];
    expect(joined(pair)).toEqual([['co-failure', 'total', 'cart']]);
    expect(joined(pair.map((sample) => ({ ...sample, outcomes: sample.outcomes?.slice(0, 12) ?? '' })))).toEqual([]);
  });

  test('every two of a group fail together; of equal claims the first by key wins, in any order of the input', () => {
    const common = [10, 20, 30, 40, 50, 60, 70, 80];
    const chain = [at('cart', ...common, 4, 6), at('total', ...common, 4, 8), at('user', ...common, 8, 2)];
    expect(joined(chain)).toEqual([['co-failure', 'cart', 'total']]);
    expect(joined(chain.toReversed())).toEqual([['co-failure', 'cart', 'total']]);
  });

  test('tests of one suite need less: fewer pairs could do it by chance', () => {
    const pair = [at('cart', 3, 60), at('total', 3, 60)];
    const others = Array.from({ length: 60 }, (_, i) => at(`t${i}`, i, (i * 7 + 30) % 100));
    expect(joined([...pair, ...others])).toEqual([]);
    expect(joined([...pair.map((sample) => ({ ...sample, suite: 'shop' })), ...others])).toEqual([
      ['co-failure', 'cart', 'total'],
    ]);
  });

  test('jobs are apart: failing in the same run is not failing together', () => {
    expect(joined([at('cart', 3, 60), { ...at('total', 3, 60), job: 'macos' }])).toEqual([]);
  });
});

describe('both together', () => {
  const samples: readonly SampleTest[] = [
    ...saying(SPECIFIC, ['cart', 'total']),
    { id: 'user', outcomes: failingIn(5, 9, 40), failures: [{ message: 'expected 3 to be 4' }] },
    { id: 'price', outcomes: failingIn(5, 9, 40), failures: [{ message: 'exit status 1' }], state: 'confirmed' },
    { id: 'order', outcomes: failingIn(5, 9, 40), failures: [{ message: SPECIFIC }] },
    { id: 'parcel', outcomes: failingIn(1), failures: [{ message: 'assert false' }] },
  ];

  test('a test of both joins its groups; confirmed before suspected, then the one that failed most', () => {
    expect(joined(samples)).toEqual([['co-failure', 'price', 'order', 'user', 'cart', 'total']]);
  });

  test('every test is in one cluster, alone too, and the order of the input does not matter', () => {
    const verdicts = samples.map((sample) => verdictOf(sample));
    const clusters = clustersOf(verdicts);
    expect(clusters.map(({ by, lead, members }) => [by, lead.test.id, members.length])).toEqual([
      [null, 'parcel', 0],
      ['co-failure', 'price', 4],
    ]);
    const random = createRandom(5);
    for (let i = 0; i < 20; i++) {
      const shuffled = verdicts.map((verdict) => ({ verdict, at: random() })).toSorted((a, b) => a.at - b.at);
      expect(clustersOf(shuffled.map(({ verdict }) => verdict))).toEqual(clusters);
    }
    expect(clustersOf([])).toEqual([]);
  });
});
