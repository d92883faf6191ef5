import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from './strikes.ts';

/** How often a fault strikes a route: the first time only, or every time. */
export const MODES = ['once', 'always'] as const;
export type Mode = (typeof MODES)[number];

/** One cell of the matrix: one fault at one external call of one part. */
export interface Cell {
  readonly part: string;
  readonly route: string;
  readonly fault: string;
  readonly mode: string;
}

export interface Outcome extends Cell {
  /** E.g. `healed`, `gap jobs network`, `no-answer (4)`. */
  readonly ended: string;
  readonly requests: number;
  readonly ms: number;
  /** Empty: every invariant holds. */
  readonly violations: readonly string[];
}

/** One cell that can be run. Throwing is a violation, too. */
export interface Case extends Cell {
  run(): Promise<Omit<Outcome, keyof Cell | 'ms'>>;
}

/** The cells of one part, on doubles that live until `close`. */
export interface Matrix {
  readonly cases: readonly Case[];
  readonly close: () => Promise<void>;
}

export const strikes = (mode: Mode, nth: number): boolean => mode === 'always' || nth === 1;

/** With its limits scaled down a part is done in seconds; the rest is for machines that are busy with other things. */
export const MOST_MS = 240_000;
/** A part that is still at it hangs. */
const HANG_MS = 300_000;

/** Runs cases side by side. @param onOutcome called after each, e.g. to print */
export async function runCases(
  cases: readonly Case[],
  atOnce: number,
  onOutcome: (outcome: Outcome) => void = () => {},
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const waiting = cases.entries();
  const work = async () => {
    for (const [index, one] of waiting) {
      const outcome = await runCase(one);
      outcomes[index] = outcome;
      onOutcome(outcome);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return outcomes;
}

async function runCase(one: Case): Promise<Outcome> {
  const { part, route, fault, mode } = one;
  const started = performance.now();
  const hanging = new AbortController();
  const hang = sleep(HANG_MS, undefined, { signal: hanging.signal }).then(() => ({
    ended: 'hangs',
    requests: 0,
    violations: [`did not end within ${HANG_MS} ms`],
  }));
  hang.catch(() => {});
  const done = one.run().catch((error: unknown) => ({
    ended: 'the case itself failed',
    requests: 0,
    violations: [String(error instanceof Error ? error.stack : error)],
  }));
  const result = await Promise.race([done, hang]);
  hanging.abort();
  return { part, route, fault, mode, ...result, ms: Math.round(performance.now() - started) };
}

/** One external call in one situation. */
export interface Route {
  /** Says how many objects it holds. */
  readonly isList?: boolean;
  /** Any content will do. */
  readonly isUnchecked?: boolean;
  /** Every fault has been tried at this call in another situation. */
  readonly isKnown?: boolean;
}

/** Faults that make sense at a route. */
export function faultsFor(faults: readonly Fault[], { isList, isUnchecked, isKnown }: Route): Fault[] {
  return faults.filter(
    (fault) =>
      (fault.lists !== true || isList === true) &&
      (fault.replaces !== true || isUnchecked !== true) &&
      (fault.basic === true || fault.lists === true || isKnown !== true),
  );
}
