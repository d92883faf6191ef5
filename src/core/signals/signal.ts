import type { Cause } from '../model/cause.ts';

/** What a signal may look at: text that the failures of one test left, and where they happened. */
export interface SignalInput {
  /** Test id, error types, messages and quoted log lines of the failures, joined by line breaks; capped by the caller. */
  readonly text: string;
  /** Matrix cells in which the test failed, and in which it is known at all. */
  readonly failedCells: readonly string[];
  readonly knownCells: readonly string[];
}

/** How much a signal speaks for its cause: 1 hints, 2 suggests, 3 names it. */
export type Weight = 1 | 2 | 3;

/** One heuristic for one root cause. Signals speak for a cause only; they never decide whether a test is flaky. */
export interface Signal {
  readonly id: string;
  readonly title: string;
  readonly cause: Cause;
  /** Undefined: nothing to say. */
  weigh(input: SignalInput): Weight | undefined;
}

/**
 * Makes a signal that looks for phrases: the first tier that matches gives the weight. Patterns are case-insensitive
 * alternatives without nested repetition, so matching stays linear.
 */
export function phraseSignal(
  about: Pick<Signal, 'id' | 'title' | 'cause'>,
  tiers: readonly (readonly [Weight, RegExp])[],
): Signal {
  return { ...about, weigh: ({ text }) => tiers.find(([, pattern]) => pattern.test(text))?.[0] };
}
