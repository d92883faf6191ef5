import type { TestVerdict } from '../test-verdict.ts';
import { type Chance, createChance } from './chance.ts';
import { completeLinkage } from './complete-linkage.ts';
import { type FailingSet, failingSetsOf } from './failing-sets.ts';
import { sharedMembers, similarPairs } from './similar-sets.ts';

/** Jaccard index of the failing executions from which on two tests fail together. detection.md, section 6. */
const TOGETHER = 0.8;
/** Runs in which they did so, where each has failures of its own too. detection.md, section 6. */
const SHARED_RUNS = 3;
/** Separate events that are enough when no test of a group ever failed without the others. */
const EXACT_EVENTS = 2;
/** Tests of which one event is enough, when none of them ever failed otherwise: an outage of the moment. */
const TESTS_OF_ONE_EVENT = 5;
/**
 * Groups of such a size and likeness that may be expected among unrelated tests of one report. Beyond it the data is too little
 * to tell: of forty tests that failed twice in ten executions, some always failed together.
 */
const EXPECTED_BY_CHANCE = 0.05;

/** Tests that failed in exactly the same executions. */
interface Node {
  readonly members: readonly FailingSet[];
  readonly first: FailingSet;
  /** The least of any member's. */
  readonly trials: number;
  /** ln P(two unrelated tests that fail as often do so in exactly the same executions). */
  readonly chance: number;
}

/**
 * Groups of tests that fail together, as indexes; every two of a group do, and more than by chance. No test is in two groups.
 */
export function coFailureGroups(verdicts: readonly TestVerdict[]): readonly (readonly number[])[] {
  const read = failingSetsOf(verdicts);
  const sets = read.sets.filter(({ executions }) => executions.length > 0);
  const most = sets.reduce((largest, { trials }) => Math.max(largest, trials), sets.length);
  // Two sets together have at most twice the executions of one.
  const chance = createChance(2 * most);
  const nodes = nodesOf(sets, chance);
  const pools = poolsOf(sets, chance);
  const isMoreThanChance = (group: readonly Node[]): boolean => {
    const members = group.flatMap((node) => node.members);
    return pools(members) + (members.length - 1) * worstChance(group, chance) < Math.log(EXPECTED_BY_CHANCE);
  };
  const groups = groupsOf(nodes, read.runs);
  return groups
    .flatMap((group) => (group.length > 1 && isMoreThanChance(group) ? [group] : group.map((node) => [node])))
    .filter((group) => group.length > 1 || group.every((node) => isEnough(node) && isMoreThanChance([node])))
    .map((group) => group.flatMap((node) => node.members.map(({ index }) => index)));
}

function nodesOf(sets: readonly FailingSet[], { overlap }: Chance): readonly Node[] {
  const nodes = new Map<string, FailingSet[]>();
  for (const set of sets) {
    const key = set.executions.join();
    const members = nodes.get(key);
    if (members === undefined) nodes.set(key, [set]);
    else members.push(set);
  }
  return [...nodes.values()].flatMap((members) => {
    const [first] = members;
    if (first === undefined) return [];
    const events = first.starts.length;
    const trials = members.reduce((least, set) => Math.min(least, set.trials), first.trials);
    return [{ members, first, trials, chance: overlap(Math.max(trials, events), events, events, events) }];
  });
}

/** Nodes of which every two fail together. */
function groupsOf(nodes: readonly Node[], runs: readonly string[]): readonly (readonly Node[])[] {
  const executions = nodes.map(({ first }) => first.executions);
  const links = similarPairs(executions, TOGETHER)
    .filter(({ a, b }) => shareRuns(executions[a] ?? [], executions[b] ?? [], runs))
    .toSorted((x, y) => y.jaccard - x.jaccard || x.a - y.a || x.b - y.b);
  return completeLinkage(nodes.length, links).map((group) => group.flatMap((item) => nodes[item] ?? []));
}

/** True when two ascending sets of executions share executions of at least `SHARED_RUNS` runs. */
function shareRuns(a: readonly number[], b: readonly number[], runs: readonly string[]): boolean {
  const shared = new Set<string | undefined>();
  let j = 0;
  for (const execution of a) {
    while (j < b.length && (b[j] ?? 0) < execution) j += 1;
    if (b[j] === execution && shared.add(runs[execution]).size >= SHARED_RUNS) return true;
  }
  return false;
}

/** True when tests that always fail together did so often enough, or are many. */
function isEnough({ members, first }: Node): boolean {
  return members.length > 1 && (first.starts.length >= EXACT_EVENTS || members.length >= TESTS_OF_ONE_EVENT);
}

/** ln P(two unrelated tests fail together as much), of the two of a group of which it is most likely. */
function worstChance(group: readonly Node[], { overlap }: Chance): number {
  const own = group.filter(({ members }) => members.length > 1).map((node) => node.chance);
  const between = group.flatMap((a, i) =>
    group.slice(i + 1).map((b) => {
      const [eventsA, eventsB] = [a.first.starts, b.first.starts];
      const shared = sharedMembers(eventsA, eventsB);
      const trials = Math.max(Math.min(a.trials, b.trials), eventsA.length + eventsB.length - shared);
      return overlap(trials, eventsA.length, eventsB.length, shared);
    }),
  );
  return [...own, ...between].reduce((worst, each) => Math.max(worst, each), -Infinity);
}

/**
 * ln of the number of groups of tests that could have been found: of one suite or file when all are of it, which there are far
 * fewer of, else of all.
 */
function poolsOf(sets: readonly FailingSet[], { choose }: Chance): (members: readonly FailingSet[]) => number {
  const homes = new Map<string, number>();
  for (const { home } of sets) if (home !== undefined) homes.set(home, (homes.get(home) ?? 0) + 1);
  const sizes = [...homes.values()];
  const known = new Map<number, number>();
  const ofOneHome = (size: number): number => {
    const ways = known.get(size) ?? logSum(sizes.filter((tests) => tests >= size).map((tests) => choose(tests, size)));
    known.set(size, ways);
    return ways;
  };
  return (members) => {
    const home = members[0]?.home;
    const isOneHome = home !== undefined && members.every((member) => member.home === home);
    return isOneHome ? ofOneHome(members.length) : choose(sets.length, members.length);
  };
}

/** ln of the sum of numbers given by their ln. */
function logSum(logs: readonly number[]): number {
  const largest = logs.reduce((most, each) => Math.max(most, each), -Infinity);
  return largest + Math.log(logs.reduce((sum, each) => sum + Math.exp(each - largest), 0));
}
