import type { Random } from './random.ts';
import type { Scenario } from './scenario.ts';

/** How a flaky test fails. */
export type FlakyKind = 'independent' | 'clustered' | 'streaky' | 'order-dependent' | 'time-dependent';

export interface FlakyTest {
  readonly test: number;
  readonly kind: FlakyKind;
  /** P(failure) in one execution while active; for streaky and time-dependent tests while their state holds. */
  readonly rate: number;
  /** Runs between which it is flaky at all. */
  readonly from: number;
  readonly to: number;
  /** Number of its cluster, or -1. */
  readonly cluster: number;
  /** Per run: whether the environment lets it fail; undefined: always. */
  readonly bad: readonly boolean[] | undefined;
}

const FLAKY_SHARE = 0.04;
/** The highest rate: a test above it fails nearly always and would be taken for broken by anybody. */
const HIGHEST_RATE = 0.9;
const STARTS_LATE = 0.3;
const FIXED_EARLY = 0.3;
const CLUSTER_SIZE = 5;
/** Runs that one state of a streaky environment lasts, bad and good. */
const BAD_RUNS = 10;
const GOOD_RUNS = 60;
/** Share of the window in which a time-dependent test fails, and how often it does then. */
const DATE_SHARE = 0.07;
const DATE_RATE = 0.9;
/** Within a bad environment a streaky test fails at least this often; otherwise nobody would see a streak. */
const STREAK_RATE = 0.3;

/** Draws the flaky tests of a repository with `runs` runs. */
export function flakyTestsOf(
  { tests, stars }: Scenario,
  runs: number,
  rates: readonly number[],
  random: Random,
): ReadonlyMap<number, FlakyTest> {
  const chosen = random.shuffle(Array.from({ length: tests }, (_, i) => i)).slice(0, Math.round(tests * FLAKY_SHARE));
  const flaky = new Map<number, FlakyTest>();
  let cluster: { id: number; left: number; pattern: FlakyTest } | undefined;
  let clusters = 0;
  for (const test of chosen) {
    const kind = kindOf(stars, random);
    const fresh = draw(test, kind, { runs, rates, random });
    if (kind !== 'clustered') {
      flaky.set(test, fresh);
      continue;
    }
    if (cluster === undefined || cluster.left === 0) {
      cluster = { id: clusters, left: random.geometric(CLUSTER_SIZE), pattern: fresh };
      clusters += 1;
    }
    cluster.left -= 1;
    flaky.set(test, { ...cluster.pattern, test, cluster: cluster.id });
  }
  return flaky;
}

function kindOf(stars: Scenario['stars'], random: Random): FlakyKind {
  const kinds = [
    ['clustered', stars.clustered],
    ['streaky', stars.streaky],
    ['order-dependent', stars.orderDependent],
    ['time-dependent', stars.timeDependent],
  ] as const;
  let left = random.next();
  for (const [kind, share] of kinds) {
    if (left < share) return kind;
    left -= share;
  }
  return 'independent';
}

interface Draw {
  readonly runs: number;
  readonly rates: readonly number[];
  readonly random: Random;
}

function draw(test: number, kind: FlakyKind, { runs, rates, random }: Draw): FlakyTest {
  const drawn = Math.min(HIGHEST_RATE, random.pick(rates));
  const from = random.chance(STARTS_LATE) ? random.integer(Math.ceil((runs * 2) / 3)) : 0;
  const to = random.chance(FIXED_EARLY) ? from + 1 + random.integer(runs - from) : runs;
  const base = { test, kind, rate: drawn, from, to, cluster: -1, bad: undefined };
  if (kind === 'streaky') return { ...base, rate: Math.max(drawn, STREAK_RATE), bad: streaksOf(runs, random) };
  if (kind !== 'time-dependent') return base;
  const first = random.integer(runs);
  const bad = Array.from({ length: runs }, (_, i) => i >= first && i < first + runs * DATE_SHARE);
  return { ...base, rate: DATE_RATE, from: 0, to: runs, bad };
}

function streaksOf(runs: number, random: Random): readonly boolean[] {
  let bad = random.chance(BAD_RUNS / (BAD_RUNS + GOOD_RUNS));
  return Array.from({ length: runs }, () => {
    if (random.chance(1 / (bad ? BAD_RUNS : GOOD_RUNS))) bad = !bad;
    return bad;
  });
}

/** Flaky tests that fail in one execution of run `index`. */
export function outcomesOf(
  flaky: ReadonlyMap<number, FlakyTest>,
  { index, orderSeed }: { readonly index: number; readonly orderSeed: number },
  random: Random,
): readonly number[] {
  const shared = new Map<number, boolean>();
  return [...flaky.values()]
    .filter(({ test, kind, rate, from, to, cluster, bad }) => {
      const drawn = random.chance(rate);
      if (index < from || index >= to || bad?.[index] === false) return false;
      if (kind === 'order-dependent') return fraction(orderSeed * (test + 1) * 7919) < rate;
      if (cluster < 0) return drawn;
      if (!shared.has(cluster)) shared.set(cluster, drawn);
      return shared.get(cluster) === true;
    })
    .map(({ test }) => test);
}

function fraction(value: number): number {
  return value - Math.floor(value);
}
