import { describe, expect, it } from 'vitest';
import { executionsOf } from './executions.ts';
import type { SimulatedAttempt, SimulatedRepository, SimulatedRun, TrueCause } from './generator.ts';
import type { FlakyTest } from './generator-flakes.ts';
import { jobIdOf } from './manifest-parts.ts';
import { detectionOf } from './metrics.ts';
import { failuresOf, flagsOf, predictionsOf } from './reading.ts';
import { NO_STARS } from './scenario.ts';
import { truthOf } from './truth.ts';

const flaky: FlakyTest = {
  ...{ test: 0, kind: 'independent', rate: 0.2, from: 0, to: 9, cluster: -1, bad: undefined },
};

function attempt(number: number, causes: Readonly<Record<number, TrueCause>>, change: Partial<SimulatedAttempt> = {}) {
  const failures = Object.entries(causes).map(([test, cause]) => ({
    test: Number(test),
    name: nameOf(Number(test)),
    cause,
  }));
  return { number, failures, died: false, logMissing: false, ...change };
}

function nameOf(test: number): string {
  return `tests/test_part0.py::test_case_${test}${test === 5 ? '[1700]' : ''}`;
}

function run(id: number, attempts: readonly SimulatedAttempt[], proposal = 0): SimulatedRun {
  return { id, line: proposal === 0 ? 'main' : 'proposal', proposal, attempts };
}

/** Tests 0 to 3 are flaky; 4 is hit by an outage, 5 broken now and then, 6 broken, 7 never fails. */
const repository: SimulatedRepository = {
  name: 'hand-made',
  scenario: {
    ...{ id: 'hand-made', repositories: 1, tests: 8, mainCommits: 5, proposalCommits: 1, rerunLevel: 1 },
    ...{ breakMain: 0, breakLength: 1, breakProposal: 0, stars: NO_STARS },
  },
  runs: [
    run(1, [attempt(1, { 0: 'flake', 4: 'infrastructure' }), attempt(2, {})]),
    run(2, [attempt(1, { 1: 'flake' }, { logMissing: true }), attempt(2, {})]),
    run(3, [attempt(1, { 2: 'flake', 6: 'regression' }), attempt(2, {}, { died: true })]),
    run(4, [attempt(1, { 1: 'flake', 5: 'intermittent-regression' })]),
    run(5, [attempt(1, { 2: 'flake' })], 7),
  ],
  tests: Array.from({ length: 8 }, (_, i) => ({
    names: [nameOf(i)],
    flaky: i < 4 ? { ...flaky, test: i, kind: i === 3 ? 'streaky' : 'independent' } : undefined,
  })),
  nameOf,
};
const truth = truthOf(repository);

describe('truthOf', () => {
  it('knows tests by their names, renamed and churning ones too', () => {
    const ids = [
      'tests/a.py::test_case_3',
      'tests/a.py::test_case_3_renamed',
      'a::test_case_5[17]',
      'x::test_case_8',
      'x',
    ];
    expect(ids.map((id) => truth.testOf(id))).toEqual([3, 3, 5, undefined, undefined]);
  });

  it('tells what is flaky, what showed it, and what could be told from a regression', () => {
    expect({ ...truth, testOf: null, rateOf: null, followsStates: null, causeOf: null }).toEqual({
      flaky: new Set([0, 1, 2, 3]),
      failedFlaky: new Map([
        [0, 1],
        [1, 2],
        [2, 3],
      ]),
      // 0 passed in the second attempt; 2 failed in two runs. Of 1 only one failure has a log.
      tellable: new Set([0, 2]),
      intermittent: new Set([5]),
      outageFlips: new Set([4]),
      ...{ testOf: null, rateOf: null, followsStates: null, causeOf: null },
    });
    expect([truth.rateOf(0), truth.rateOf(6)]).toEqual([0.2, undefined]);
    expect([0, 1, 2, 3, 6].filter((test) => truth.followsStates(test))).toEqual([3]);
    const [first] = repository.runs;
    const job = first === undefined ? '' : jobIdOf(first, first.attempts[0] as SimulatedAttempt);
    expect([0, 4, 6].map((test) => truth.causeOf(job, test))).toEqual(['flake', 'infrastructure', undefined]);
  });
});

it('executions say what the attempts did', () => {
  expect(
    executionsOf(repository).map(({ run: { event, branch }, job, failures, excluded, executed, succeeded }) => {
      return [job.id, event, branch, failures.size, excluded, executed, succeeded];
    }),
  ).toEqual([
    ['1000011', 'push', 'main', 2, undefined, 8, false],
    ['1000012', 'push', 'main', 0, undefined, undefined, true],
    ['1000021', 'push', 'main', 0, 'unknown', undefined, false],
    ['1000022', 'push', 'main', 0, undefined, undefined, true],
    ['1000031', 'push', 'main', 2, undefined, 8, false],
    ['1000032', 'push', 'main', 0, 'unknown', undefined, false],
    ['1000041', 'push', 'main', 2, undefined, 8, false],
    ['1000051', 'pull_request', 'proposal-7', 1, undefined, 8, false],
  ]);
});

describe('readings', () => {
  it('counts a test once, whatever it is called, and what is no test as wrong', () => {
    const said = [
      { id: nameOf(0), state: 'confirmed' },
      { id: `${nameOf(0)}_renamed`, state: 'suspected' },
      { id: nameOf(6), state: 'suspected' },
      { id: nameOf(2), state: 'broken' },
      { id: 'something else', state: 'confirmed' },
    ];
    const { confirmed, either } = flagsOf(said, truth);
    expect([detectionOf(confirmed, truth.flaky), detectionOf(either, truth.flaky)]).toEqual([
      { repositories: 1, flagged: 2, correct: 1, wanted: 4, found: 1 },
      { repositories: 1, flagged: 3, correct: 1, wanted: 4, found: 1 },
    ]);
  });

  it('asks of each failure what it really was', () => {
    const place = { runId: '100001', attempt: 1, line: null, flake: 0, infrastructure: 0 };
    const judged = (test: number, jobId: string, call: 'flake' | 'infrastructure', regression: number) => ({
      test: { id: nameOf(test) },
      failures: [{ ...place, jobId, call, regression }],
    });
    const tests = [
      judged(0, '1000011', 'flake', 0.1),
      judged(4, '1000011', 'infrastructure', 0),
      judged(5, '1000041', 'flake', 0.3),
      judged(7, '1000041', 'flake', 0.9),
    ];
    const failures = failuresOf(tests as never, truth, new Set(['1000041']));
    expect(failures).toEqual([
      { truth: 'flake', call: 'flake', cause: 'flake', regression: 0.1, gated: false },
      { truth: 'infrastructure', call: 'infrastructure', cause: 'infrastructure', regression: 0, gated: false },
      { truth: 'regression', call: 'flake', cause: 'intermittent-regression', regression: 0.3, gated: true },
    ]);
    expect(predictionsOf(failures)).toEqual([
      { probability: 0.1, happened: false },
      { probability: 0, happened: false },
      { probability: 0.3, happened: true },
    ]);
  });
});
