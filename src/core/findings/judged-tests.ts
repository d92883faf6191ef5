import type { JudgedFailure, JudgedTest } from '../documents/findings.ts';
import type { Execution } from '../evidence/execution.ts';
import type { TestKey } from '../evidence/test-key.ts';
import type { Observation } from '../evidence/timeline.ts';
import { LIMITS } from '../limits.ts';
import type { TestFailure } from '../model/extraction.ts';
import { evidenceRef } from './evidence-items.ts';
import { callOf, type FailureShares, flakeShare } from './failure-call.ts';
import type { SharesOf } from './failure-shares.ts';
import { rounded } from './rounded.ts';
import type { Rules } from './rules.ts';
import type { TestVerdict } from './test-verdict.ts';

export interface JudgedTests {
  readonly tests: readonly JudgedTest[];
  /** Tests beyond the limits of the document. */
  readonly omitted: number;
}

interface Judging {
  readonly sharesOf: SharesOf;
  readonly rules: Rules;
  /** Failures in executions that the infrastructure gate took out, by the key of the verdict. */
  readonly gated: ReadonlyMap<string, readonly Observation[]>;
}

/**
 * Every test with a failure, whatever became of it, with what each of its failures came from. Listed tests first, the
 * others by key, so that a limit never hides what the report names.
 *
 * @param listed tests that the report names
 */
export function judgedTests(
  verdicts: readonly TestVerdict[],
  listed: ReadonlySet<TestVerdict>,
  judging: Judging,
): JudgedTests {
  const sorted = [
    ...verdicts.filter((verdict) => listed.has(verdict)),
    ...verdicts.filter((verdict) => !listed.has(verdict)),
  ];
  const tests: JudgedTest[] = [];
  let room: number = LIMITS.judgedFailuresTotal;
  for (const verdict of sorted.slice(0, LIMITS.judgedTests)) {
    const judged = judgedTest(verdict, judging, Math.min(room, LIMITS.judgedFailures));
    room -= judged.failures.length;
    tests.push(judged);
  }
  return { tests, omitted: verdicts.length - tests.length };
}

function judgedTest(verdict: TestVerdict, { sharesOf, rules, gated }: Judging, atMost: number): JudgedTest {
  const { test, state, failed, executions, probability, key } = verdict;
  const failures = [
    ...verdict.failures.map((failure) => ({
      failure,
      judge: () => judged(failure, sharesOf(failure), rules),
    })),
    ...(gated.get(key) ?? []).map((failure) => ({ failure, judge: () => judgedByGate(failure) })),
  ].toSorted((a, b) => b.failure.execution.startedAt - a.failure.execution.startedAt);
  return {
    test,
    state,
    failed,
    executions,
    probability: rounded(probability),
    failures: failures.slice(0, atMost).map(({ judge }) => judge()),
  };
}

function judged(failure: Observation, shares: FailureShares, rules: Rules): JudgedFailure {
  return { ...evidenceRef(failure), call: callOf(shares, rules), ...wholeShares(shares) };
}

/** The gate found a reason outside of the tests, or (a mass failure that nothing repeats) cannot tell. */
function judgedByGate(failure: Observation): JudgedFailure {
  const isUnknown = failure.execution.excluded === 'unknown';
  const shares = isUnknown ? { regression: 0.5, infrastructure: 0.5 } : { regression: 0, infrastructure: 1 };
  return { ...evidenceRef(failure), call: isUnknown ? 'unknown' : 'infrastructure', ...wholeShares(shares) };
}

/** Rounded so that the three still add up to 1. */
function wholeShares(shares: FailureShares): Pick<JudgedFailure, 'regression' | 'flake' | 'infrastructure'> {
  const flake = rounded(flakeShare(shares));
  const infrastructure = rounded(Math.min(shares.infrastructure, 1 - flake));
  return { regression: rounded(1 - flake - infrastructure), flake, infrastructure };
}

/**
 * Failures in executions that the gate took out, of tests that also failed in others.
 *
 * @param keyOf key of the verdict of a test in an execution
 */
export function gatedFailures(
  executions: readonly Execution[],
  verdicts: readonly TestVerdict[],
  keyOf: (execution: Execution, test: TestKey) => string,
): ReadonlyMap<string, readonly Observation[]> {
  const known = new Set(verdicts.map(({ key }) => key));
  const gated = new Map<string, Observation[]>();
  for (const execution of executions) {
    if (execution.excluded === undefined) continue;
    for (const [test, failure] of execution.failures) {
      const key = keyOf(execution, test);
      if (known.has(key)) append(gated, key, observed(execution, failure));
    }
  }
  return gated;
}

function observed(execution: Execution, failure: TestFailure): Observation {
  return { execution, failed: true, failure };
}

function append(map: Map<string, Observation[]>, key: string, value: Observation): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
