import type { SimulatedAttempt, SimulatedRepository, SimulatedRun, TrueCause } from './generator.ts';
import type { FlakyTest } from './generator-flakes.ts';
import { jobIdOf } from './manifest-parts.ts';

/** What really happened, for whoever scores a rule. Tests are named by their index: a renamed or churning test is one test. */
export interface Truth {
  /** Number of a test by its id; undefined for what is no test of the repository. */
  readonly testOf: (id: string) => number | undefined;
  /** Tests whose verdict is not decided by the code. */
  readonly flaky: ReadonlySet<number>;
  /** Those among them that failed at least once as a flake, with the number of the run in which they first did. */
  readonly failedFlaky: ReadonlyMap<number, number>;
  /**
   * Those among `failedFlaky` that anybody could tell from a regression: a flake beside a pass of the same run, or flakes in two
   * runs, in executions whose logs were kept.
   */
  readonly tellable: ReadonlySet<number>;
  /** P(failure) of a flaky test in one execution while it is active; undefined for the others. */
  readonly rateOf: (test: number) => number | undefined;
  /** The flaky test fails only while a state of its surroundings lasts over many runs, as a break of the code does. */
  readonly followsStates: (test: number) => boolean;
  /** Why the test failed in the job execution; undefined when it did not. */
  readonly causeOf: (jobId: string, test: number) => TrueCause | undefined;
  /** Tests that an intermittent regression made fail at least once: an honest reader may take them for flaky. */
  readonly intermittent: ReadonlySet<number>;
  /** Tests that an outage failed in one attempt of a run and that passed in another. */
  readonly outageFlips: ReadonlySet<number>;
}

const TEST_NUMBER = /::test_case_(\d+)/;

const STATES: ReadonlySet<FlakyTest['kind']> = new Set(['streaky', 'time-dependent']);

export function truthOf(repository: SimulatedRepository): Truth {
  const causes = new Map<string, ReadonlyMap<number, TrueCause>>();
  const failedFlaky = new Map<number, number>();
  const intermittent = new Set<number>();
  for (const { run, attempt } of attemptsOf(repository)) {
    causes.set(jobIdOf(run, attempt), new Map(attempt.failures.map(({ test, cause }) => [test, cause])));
    for (const { test, cause } of attempt.failures) {
      if (cause === 'flake' && !failedFlaky.has(test)) failedFlaky.set(test, run.id);
      if (cause === 'intermittent-regression') intermittent.add(test);
    }
  }
  return {
    testOf: (id) => {
      const number = Number(TEST_NUMBER.exec(id)?.[1] ?? Number.NaN);
      return number < repository.tests.length ? number : undefined;
    },
    flaky: new Set(repository.tests.flatMap(({ flaky }, i) => (flaky === undefined ? [] : [i]))),
    failedFlaky,
    tellable: new Set([...flipsOf(repository, 'flake'), ...repeatedFlakes(repository)]),
    rateOf: (test) => repository.tests[test]?.flaky?.rate,
    followsStates: (test) => STATES.has(repository.tests[test]?.flaky?.kind ?? 'independent'),
    causeOf: (jobId, test) => causes.get(jobId)?.get(test),
    intermittent,
    outageFlips: flipsOf(repository, 'infrastructure'),
  };
}

function attemptsOf({ runs }: SimulatedRepository): readonly { run: SimulatedRun; attempt: SimulatedAttempt }[] {
  return runs.flatMap((run) => run.attempts.map((attempt) => ({ run, attempt })));
}

/** Tests that failed of `cause` in one attempt of a run and passed in another; what is not known of lost logs is no pass. */
function flipsOf({ runs }: SimulatedRepository, cause: TrueCause): ReadonlySet<number> {
  return new Set(
    runs.flatMap(({ attempts }) => {
      const known = attempts.filter(({ died, logMissing }) => !died && !logMissing);
      const passedOnce = (test: number) => known.some(({ failures }) => failures.every((other) => other.test !== test));
      const failed = known.flatMap(({ failures }) => failures.filter((failure) => failure.cause === cause));
      return failed.map(({ test }) => test).filter(passedOnce);
    }),
  );
}

function repeatedFlakes(repository: SimulatedRepository): readonly number[] {
  const seen = new Map<number, Set<number>>();
  for (const { run, attempt } of attemptsOf(repository)) {
    if (attempt.logMissing) continue;
    for (const { test, cause } of attempt.failures) {
      if (cause === 'flake') seen.set(test, (seen.get(test) ?? new Set()).add(run.id));
    }
  }
  return [...seen].flatMap(([test, runs]) => (runs.size > 1 ? [test] : []));
}
