import type { Random } from './random.ts';
import type { Scenario } from './scenario.ts';

/** A test that a break makes fail. */
export interface Breakage {
  readonly test: number;
  readonly intermittent: boolean;
}

export interface Break {
  readonly tests: readonly Breakage[];
  /** P(the next commit of the same line repairs it). */
  readonly repair: number;
}

/** Tests beyond the first that a break takes along, on average. */
const FURTHER_TESTS = 3;

/** What a new commit breaks; undefined: nothing. */
export function newBreak(scenario: Scenario, line: 'main' | 'proposal', random: Random): Break | undefined {
  const { breakMain, breakProposal, breakLength, tests, stars } = scenario;
  if (!random.chance(line === 'main' ? breakMain : breakProposal)) return undefined;
  const victims = new Set<number>();
  const size = Math.min(tests, 1 + random.poisson(FURTHER_TESTS));
  while (victims.size < size) victims.add(random.integer(tests));
  return {
    tests: [...victims].map((test) => ({ test, intermittent: random.chance(stars.intermittentBreaks) })),
    // A proposal's author sees the red check and repairs it as fast as an ordinary break of main.
    repair: 1 / (line === 'main' ? breakLength : PROPOSAL_LENGTH),
  };
}

const PROPOSAL_LENGTH = 3;

/** The breaks of a line after one more commit. */
export function breaksOn(before: readonly Break[], added: Break | undefined, random: Random): readonly Break[] {
  const left = before.filter(({ repair }) => !random.chance(repair));
  return added === undefined ? left : [...left, added];
}
