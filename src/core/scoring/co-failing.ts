import { OUTCOME } from '../evidence/outcome-table.ts';
import type { LaneShape, TestHistory } from './lane-history.ts';
import type { ModelParameters } from './parameters.ts';

/** Tests fail together when they share this part of the executions in which the rarer of them fails … */
const SHARED = 0.8;
/** … and the other one fails not much more often: a test that fails all the time shares everybody's failures. */
const TIMES_MORE = 2;
const FEW_MORE = 2;
/** Episodes that they share; three when all are of proposals, since two may carry the same mistake. detection.md, section 6. */
const EPISODES = 2;
const EPISODES_OF_PROPOSALS = 3;
/** Coincidences that are accepted. */
const BY_CHANCE = 0.02;
/** Sets that a test is compared with: those that share its first failures. More would cost more than they find. */
const MOST_COMPARED = 200;

interface CoFailingSet {
  readonly number: number;
  readonly columns: ReadonlySet<number>;
}

/**
 * Finds tests that fail together again and again: one flaky cause takes them down, so that they count as one coincidence
 * and not as many, which would speak for a broken commit. One break may show in many executions, so what counts are
 * episodes: stretches of failures between which main passed, and of proposals each only once.
 *
 * @param functions the function of each test: parametrised variants of one are one test here
 * @returns per test the number of its set; a test that fails alone has a number of its own
 */
export function coFailingSets(
  shape: LaneShape,
  histories: readonly TestHistory[],
  functions: readonly string[],
  parameters: Pick<ModelParameters, 'tests' | 'testsPerBreak'>,
): Int32Array {
  const shared = episodesBeyondChance(parameters);
  const first = new Map<string, number>();
  for (const [test, name] of functions.entries()) if (!first.has(name)) first.set(name, test);
  const numbers = Int32Array.from(functions, (name, test) => first.get(name) ?? test);
  const sets = new Map<number, CoFailingSet[]>();
  for (const [test, history] of histories.entries()) {
    if (!isRecurring(shape, history.outcomes, { groups: history.groups, shared })) continue;
    const candidates = new Set(history.columns.flatMap((column) => sets.get(column) ?? []));
    const set = [...candidates]
      .slice(0, MOST_COMPARED)
      .find(({ columns }) => failTogether(shape, { columns, history, shared }));
    if (set !== undefined) {
      numbers[test] = set.number;
      continue;
    }
    const own = { number: numbers[test] as number, columns: new Set(history.columns) };
    for (const column of history.columns) sets.set(column, [...(sets.get(column) ?? []), own]);
  }
  return numbers;
}

/**
 * Shared episodes that breaks with victims drawn by lot do not explain. A break that hits one test hits a certain other
 * one with probability (tests per break − 1) / (tests − 1): in a small suite breaks meet the same tests again and again.
 */
function episodesBeyondChance({ tests, testsPerBreak }: Pick<ModelParameters, 'tests' | 'testsPerBreak'>): number {
  const again = Math.min(0.99, Math.max(1e-9, (testsPerBreak - 1) / Math.max(1, tests - 1)));
  return 1 + Math.ceil(Math.log(BY_CHANCE) / Math.log(again));
}

function failTogether(
  shape: LaneShape,
  {
    columns,
    history,
    shared: episodes,
  }: { readonly columns: ReadonlySet<number>; readonly history: TestHistory; readonly shared: number },
): boolean {
  const shared = new Set(history.columns.filter((column) => columns.has(column)));
  const [fewer, more] = [
    Math.min(columns.size, history.columns.length),
    Math.max(columns.size, history.columns.length),
  ];
  if (shared.size < SHARED * fewer || more > TIMES_MORE * fewer + FEW_MORE) return false;
  const groups = history.groups.filter((g) => {
    for (let c = shape.from[g] as number; c < (shape.from[g + 1] as number); c += 1) if (shared.has(c)) return true;
    return false;
  });
  return isRecurring(shape, history.outcomes, { groups, shared: episodes });
}

/** Whether failures in these groups are enough separate episodes that one break cannot be all of them. */
function isRecurring(
  shape: LaneShape,
  outcomes: Uint8Array,
  { groups, shared }: { readonly groups: readonly number[]; readonly shared: number },
): boolean {
  const failing = new Set(groups);
  const seen = new Set<number>();
  let [episodes, open, onMain] = [0, false, false];
  for (let g = groups[0] ?? shape.proposal.length; g < shape.proposal.length; g += 1) {
    const proposal = shape.proposal[g] as number;
    if (!failing.has(g)) {
      if (proposal < 0 && passed(shape, outcomes, g)) open = false;
      continue;
    }
    if (!open && !seen.has(proposal)) episodes += 1;
    if (proposal >= 0) seen.add(proposal);
    else onMain = true;
    // A group that failed and passed shows no state that could last.
    open = !passed(shape, outcomes, g);
    onMain ||= !open;
  }
  return episodes >= Math.max(shared, onMain ? EPISODES : EPISODES_OF_PROPOSALS);
}

function passed(shape: LaneShape, outcomes: Uint8Array, group: number): boolean {
  for (let column = shape.from[group] as number; column < (shape.from[group + 1] as number); column += 1) {
    if (outcomes[column] === OUTCOME.passed || outcomes[column] === OUTCOME.retried) return true;
  }
  return false;
}
