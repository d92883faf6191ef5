import type { JudgedTest } from '../../../src/core/documents/findings.ts';
import type { Prediction } from './calibration.ts';
import type { JudgedFailure } from './failure-metrics.ts';
import type { TrueCause } from './generator.ts';
import type { Truth } from './truth.ts';

/** Numbers of the tests that a reader is told are flaky. What is no test of the repository gets a number below 0. */
export interface Flags {
  readonly confirmed: ReadonlySet<number>;
  /** Confirmed or suspected. */
  readonly either: ReadonlySet<number>;
}

export function flagsOf(tests: Iterable<{ readonly id: string; readonly state: string }>, truth: Truth): Flags {
  const confirmed = new Set<number>();
  const either = new Set<number>();
  let unknown = 0;
  for (const { id, state } of tests) {
    if (state !== 'confirmed' && state !== 'suspected') continue;
    unknown -= 1;
    const test = truth.testOf(id) ?? unknown;
    either.add(test);
    if (state === 'confirmed') confirmed.add(test);
  }
  return { confirmed, either };
}

export function flagsOfTests(tests: readonly JudgedTest[], truth: Truth): Flags {
  return flagsOf(
    tests.map(({ test, state }) => ({ id: test.id, state })),
    truth,
  );
}

/** One failure: what it was called, what it was, and P(regression) beside it. */
export interface ReadFailure extends JudgedFailure {
  readonly cause: TrueCause;
  readonly regression: number;
  /** The infrastructure gate took its execution out: what is said of it comes from a rule, not from the model. */
  readonly gated: boolean;
}

/**
 * All failures that were judged.
 *
 * @param gated ids of the job executions that the infrastructure gate took out
 */
export function failuresOf(
  tests: readonly JudgedTest[],
  truth: Truth,
  gated: ReadonlySet<string>,
): readonly ReadFailure[] {
  return tests.flatMap(({ test: { id }, failures }) => {
    const test = truth.testOf(id);
    if (test === undefined) return [];
    return failures.flatMap(({ jobId, call, regression }) => {
      const cause = truth.causeOf(jobId, test);
      return cause === undefined ? [] : [{ truth: kindOf(cause), call, cause, regression, gated: gated.has(jobId) }];
    });
  });
}

function kindOf(cause: TrueCause): JudgedFailure['truth'] {
  return cause === 'intermittent-regression' ? 'regression' : cause;
}

/** Whether P(regression) came true. */
export function predictionsOf(failures: readonly ReadFailure[]): readonly Prediction[] {
  return failures.map(({ regression, truth }) => ({ probability: regression, happened: truth === 'regression' }));
}
