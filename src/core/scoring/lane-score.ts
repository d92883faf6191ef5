import { OUTCOME } from '../evidence/outcome-table.ts';
import { coFailingSets } from './co-failing.ts';
import { joinOnceFlipped } from './co-failing-once.ts';
import { createScorer, type Score } from './hidden-markov.ts';
import { type Estimates, estimate } from './lane-estimates.ts';
import { eventsOf, failingPlaces } from './lane-events.ts';
import type { EventPriors, LaneShape, TestHistory } from './lane-history.ts';
import type { ModelParameters } from './parameters.ts';
import { segmentsOf } from './stretches.ts';

export interface LaneScores {
  /** In the order of the histories. */
  readonly scores: readonly Score[];
  readonly estimates: Estimates;
  /** Per test the number of the set it fails with; `co-failing.ts`. */
  readonly sets: Int32Array;
}

/**
 * Rounds in which tests and commits inform each other; the estimates move by less than a tenth of their value after the
 * second (measured on simulated repositories).
 */
const ROUNDS = 2;

/**
 * Scores all tests of a lane together. A commit that breaks something, and an outage, take several tests down at once; so
 * every round scores each test with what the others say of its commits and executions, and then asks of each commit and
 * execution anew which of its failures belong together (`joint-events.ts`).
 *
 * @param tests their histories, and the function that each is a variant of
 */
export function scoreLane(
  shape: LaneShape,
  { histories, functions }: { readonly histories: readonly TestHistory[]; readonly functions: readonly string[] },
  parameters: ModelParameters,
): LaneScores {
  const sets = coFailingSets(shape, histories, functions, parameters);
  const lane = { shape, histories, failing: failingPlaces(shape, histories), sets };
  let current = parameters;
  let { priors } = eventsOf(lane, undefined, current);
  for (let round = 1; ; round += 1) {
    const score = createScorer(current);
    const scores = histories.map((history, i) => score(shape, history, priors[i] as EventPriors));
    if (round === 1) joinOnceFlipped(lane, scores, current);
    const events = eventsOf(lane, scores, current);
    const estimates = estimate({ shape, histories, scores, events }, parameters);
    if (round > ROUNDS) return { scores, estimates, sets };
    current = { ...parameters, ...estimates };
    ({ priors } = events);
  }
}

/** Where a row of outcomes fails. */
export function historyOf(outcomes: Uint8Array, shape: LaneShape): TestHistory {
  const groups: number[] = [];
  const columns: number[] = [];
  for (let g = 0; g < shape.proposal.length; g += 1) {
    for (let c = shape.from[g] as number; c < (shape.from[g + 1] as number); c += 1) {
      if (outcomes[c] !== OUTCOME.failed && outcomes[c] !== OUTCOME.retried) continue;
      columns.push(c);
      if (groups.at(-1) !== g) groups.push(g);
    }
  }
  return { outcomes, groups, columns, segments: segmentsOf(shape, { outcomes, groups }) };
}
