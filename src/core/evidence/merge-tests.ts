import type { ParsedTests, TestFailure } from '../model/extraction.ts';
import { testKey } from './test-key.ts';

/** Failing and retried tests. */
export function named(parsed: readonly ParsedTests[]): readonly TestFailure[] {
  return parsed.flatMap(({ failures, retried }) => [...failures, ...retried]);
}

/**
 * Log and reports of one execution. A report's test that the log names is left out; so is one whose name nothing pairs
 * with, when its last part is that of a failure which the log, or a report in another format, names.
 */
export function mergeTests(
  log: readonly ParsedTests[],
  reports: readonly ParsedTests[],
  nameOf: (failure: TestFailure) => TestFailure | undefined,
): readonly ParsedTests[] {
  const logged = named(log);
  const keys = new Set(logged.map(testKey));
  const sources = new Map(logged.map((failure) => [leafOf(failure), 'log']));
  const added = reports.map((tests): ParsedTests => {
    const own = (failure: TestFailure): readonly TestFailure[] => {
      const known = nameOf(failure);
      if (known !== undefined) return keys.has(testKey(known)) ? [] : [known];
      const source = sources.get(leafOf(failure)) ?? tests.framework;
      return source === tests.framework ? [failure] : [];
    };
    const failures = tests.failures.flatMap(own);
    const retried = tests.retried.flatMap(own);
    for (const leaf of named([tests]).map(leafOf)) if (!sources.has(leaf)) sources.set(leaf, tests.framework);
    return { ...tests, failures, retried };
  });
  return countedOnce(log, added);
}

/** A log and the reports count the same tests: the larger count stays. */
function countedOnce(logged: readonly ParsedTests[], reported: readonly ParsedTests[]): readonly ParsedTests[] {
  return executedIn(logged) < executedIn(reported)
    ? [...logged.map(uncounted), ...reported]
    : [...logged, ...reported.map(uncounted)];
}

function uncounted(tests: ParsedTests): ParsedTests {
  return { ...tests, counts: undefined };
}

function executedIn(parsed: readonly ParsedTests[]): number {
  return parsed.reduce((sum, { counts }) => sum + (counts?.passed ?? 0) + (counts?.failed ?? 0), 0);
}

/** Last part of a test id in any framework's spelling: what a log and a report have in common. */
function leafOf({ id }: TestFailure): string {
  const starts = ['::', '.', ' > ', ' › '].map((separator) => {
    const at = id.lastIndexOf(separator);
    return at < 0 ? 0 : at + separator.length;
  });
  return id.slice(Math.max(...starts)).trim();
}
