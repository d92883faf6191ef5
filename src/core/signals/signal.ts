import type { Concentration } from '../documents/findings.ts';
import type { Cause } from '../model/cause.ts';
import type { Framework } from '../model/framework.ts';
import type { Comparison } from './compared-values.ts';

/** What was counted about the failures of one test, beside their text. */
export interface CauseEvidence {
  /** Where and when it fails more than elsewhere. */
  readonly concentration: readonly Concentration[];
  /** Same code tried again after a failure: how often it then passed, and how often it failed again. */
  readonly repeated: { readonly passed: number; readonly failed: number };
  /** Milliseconds that failing executions of the test took, where printed. */
  readonly durationsMs: readonly number[];
}

/** All that is known of one test's failures. Text is hostile; `diagnoseBySignals` bounds it. */
export interface FailureMaterial {
  readonly framework: Framework;
  /** Taken out of the text: a test called `connection refused` fails of other things too. */
  readonly id: string;
  /** Error types, messages and quoted lines of the failures: what says why. */
  readonly lines: readonly string[];
  /** All that was printed with one failure, in order. Only values are compared here: a test's own log holds all sorts of words. */
  readonly block: readonly string[];
  readonly evidence: CauseEvidence;
}

/** What a signal looks at. */
export interface SignalInput {
  /** What was printed, joined by line breaks, without the test's name and without lines that only say what was expected. */
  readonly printed: string;
  /** Quoted source code, joined by line breaks. */
  readonly code: string;
  /** The printed lines of the block, or the quoted ones where there is none. */
  readonly lines: readonly string[];
  /** Pairs of values that an assertion found unequal. */
  readonly comparisons: readonly Comparison[];
  readonly evidence: CauseEvidence;
}

/** How much a signal speaks for its cause: 1 hints, 2 suggests, 3 names it. */
export type Weight = 1 | 2 | 3;

/** One heuristic for one root cause. Signals speak for a cause only; they never decide whether a test is flaky. */
export interface Signal {
  readonly id: string;
  readonly title: string;
  /** What it looks for and why that speaks for its cause, in a sentence or two, for the page about it. Markdown. */
  readonly about: string;
  readonly cause: Cause;
  /** Undefined: nothing to say. */
  weigh(input: SignalInput): Weight | undefined;
}

/** Words that a signal looks for in what was printed, and those that count in quoted code as well. */
export type Tier = readonly [weight: Weight, printed: RegExp, code?: RegExp];

/**
 * Makes a signal that looks for phrases: the first tier that matches gives the weight. Patterns are case-insensitive
 * alternatives without nested repetition, so matching stays linear.
 */
export function phraseSignal(named: Omit<Signal, 'weigh'>, tiers: readonly Tier[]): Signal {
  return { ...named, weigh: (input) => weightOf(input, tiers) };
}

/** For signals that do more than look for phrases. */
export function weightOf({ printed, code }: SignalInput, tiers: readonly Tier[]): Weight | undefined {
  return tiers.find(([, inPrinted, inCode]) => inPrinted.test(printed) || inCode?.test(code) === true)?.[0];
}
