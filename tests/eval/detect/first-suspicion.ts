import { decide } from '../../../src/core/findings/decide.ts';
import { executionsOf, simulatedManifest } from './executions.ts';
import type { SimulatedRepository } from './generator.ts';
import { flagsOfTests } from './reading.ts';
import type { Truth } from './truth.ts';

/**
 * Runs after a failure at which the window is read again: what a failure means can become clear only by the passes behind it.
 * Reading in between could only find a test earlier, so delays are upper bounds.
 */
const READ_AFTER = [0, 2, 6] as const;

/**
 * For each flaky test that failed as a flake: runs from that failure, itself counted, to the first reading in which it is
 * confirmed or suspected; undefined: never. The window is read as it stood after a run, with no later run in it.
 */
export function firstSuspicions(repository: SimulatedRepository, truth: Truth): readonly (number | undefined)[] {
  const delays = new Map<number, number>();
  const pending = new Set(truth.failedFlaky.keys());
  const due = new Set<number>();
  for (const [index, run] of repository.runs.entries()) {
    const failed = run.attempts.some(({ failures }) =>
      failures.some(({ test, cause }) => cause === 'flake' && pending.has(test)),
    );
    if (failed) for (const after of READ_AFTER) due.add(index + after);
    if (!due.has(index)) continue;
    const soFar = { ...repository, runs: repository.runs.slice(0, index + 1) };
    const { either } = flagsOfTests(decide(executionsOf(soFar), simulatedManifest(soFar)).judged.tests, truth);
    for (const test of pending) {
      const first = truth.failedFlaky.get(test) ?? Number.POSITIVE_INFINITY;
      if (first > run.id || !either.has(test)) continue;
      delays.set(test, run.id - first + 1);
      pending.delete(test);
    }
  }
  return [...truth.failedFlaky.keys()].map((test) => delays.get(test));
}
