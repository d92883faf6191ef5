import { type Break, type Breakage, breaksOn, newBreak } from './generator-breaks.ts';
import { type FlakyTest, flakyTestsOf, outcomesOf } from './generator-flakes.ts';
import { type Outage, outageOf } from './generator-outages.ts';
import { type Random, randomOf } from './random.ts';
import type { Scenario } from './scenario.ts';

/** Why a test failed in truth. An intermittent break is a regression that shows now and then. */
export type TrueCause = 'flake' | 'regression' | 'intermittent-regression' | 'infrastructure';

export interface SimulatedFailure {
  /** Index of the test. */
  readonly test: number;
  /** Its name in this run. */
  readonly name: string;
  readonly cause: TrueCause;
}

export interface SimulatedAttempt {
  readonly number: number;
  readonly failures: readonly SimulatedFailure[];
  /** The job died before its tests. */
  readonly died: boolean;
  /** Its log was lost. */
  readonly logMissing: boolean;
}

export interface SimulatedRun {
  readonly id: number;
  readonly line: 'main' | 'proposal';
  /** Number of the proposal; 0 on main. */
  readonly proposal: number;
  readonly attempts: readonly SimulatedAttempt[];
}

export interface SimulatedTest {
  readonly names: readonly string[];
  /** Undefined: its verdict is decided by the code. */
  readonly flaky: FlakyTest | undefined;
}

export interface SimulatedRepository {
  readonly name: string;
  readonly scenario: Scenario;
  readonly runs: readonly SimulatedRun[];
  readonly tests: readonly SimulatedTest[];
  /** The name of a test in a run, whether it failed there or not. */
  readonly nameOf: (test: number, run: SimulatedRun) => string;
}

/** P(re-run) of a red attempt: detection.md, section 11.1. Real failures are re-run four times less. */
const RERUN = { main: { flake: 0.4, real: 0.1 }, proposal: { flake: 0.6, real: 0.15 } } as const;
const MAX_ATTEMPTS = 3;

/** Simulates one repository. Deterministic in scenario, seed and the list of rates. */
export function simulate(scenario: Scenario, seed: number, rates: readonly number[]): SimulatedRepository {
  const random = randomOf(seed);
  const total = scenario.mainCommits + scenario.proposalCommits;
  const flaky = flakyTestsOf(scenario, total, rates, random.fork('flaky'));
  const names = new Names(scenario, total, random.fork('names'));
  const world = { scenario, flaky, names, random: random.fork('runs') };
  const runs: SimulatedRun[] = [];
  let mainBreaks: readonly Break[] = [];
  const proposals = new Map<number, readonly Break[]>();
  for (const [index, commit] of commitsOf(scenario, random.fork('commits')).entries()) {
    let breaks: readonly Break[];
    if (commit === 0) {
      mainBreaks = breaksOn(mainBreaks, newBreak(scenario, 'main', world.random), world.random);
      breaks = mainBreaks;
    } else {
      const own = breaksOn(proposals.get(commit) ?? [], newBreak(scenario, 'proposal', world.random), world.random);
      proposals.set(commit, own);
      breaks = world.random.chance(scenario.stars.inherits) ? [...own, ...mainBreaks] : own;
    }
    const line = commit === 0 ? 'main' : 'proposal';
    runs.push({ id: index + 1, line, proposal: commit, attempts: attemptsOf(world, { index, line, breaks }) });
  }
  return {
    name: `${scenario.id}-${seed}`,
    scenario,
    runs,
    tests: Array.from({ length: scenario.tests }, (_, i) => ({ names: names.all(i), flaky: flaky.get(i) })),
    nameOf: (test, run) => names.of(test, run.id - 1),
  };
}

/** Commits in the order in which they run: 0 is main, other numbers are proposals. */
function commitsOf({ mainCommits, proposalCommits, stars }: Scenario, random: Random): readonly number[] {
  const slots = random.shuffle([
    ...Array.from({ length: mainCommits }, () => true),
    ...Array.from({ length: proposalCommits }, () => false),
  ]);
  // Open proposals get the next commit in turn, so that commits of one proposal lie near each other, as people work.
  const open: { id: number; left: number }[] = [];
  let next = 1;
  return slots.map((isMain) => {
    if (isMain) return 0;
    while (open.length < (stars.commitsPerProposal > 1 ? OPEN_PROPOSALS : 1)) {
      open.push({ id: next, left: random.geometric(stars.commitsPerProposal) });
      next += 1;
    }
    const at = random.integer(open.length);
    const proposal = open[at] as { id: number; left: number };
    proposal.left -= 1;
    if (proposal.left <= 0) open.splice(at, 1);
    return proposal.id;
  });
}

/** Proposals that people work on at the same time. */
const OPEN_PROPOSALS = 4;

interface World {
  readonly scenario: Scenario;
  readonly flaky: ReadonlyMap<number, FlakyTest>;
  readonly names: Names;
  readonly random: Random;
}

interface Commit {
  readonly index: number;
  readonly line: 'main' | 'proposal';
  readonly breaks: readonly Break[];
}

function attemptsOf(world: World, commit: Commit): readonly SimulatedAttempt[] {
  const { scenario, random } = world;
  const attempts: SimulatedAttempt[] = [];
  const orderSeed = random.next();
  for (let number = 1; number <= MAX_ATTEMPTS; number += 1) {
    const outage = outageOf(scenario, random);
    const failures = outage === 'died' ? [] : failuresOf(world, { ...commit, orderSeed, outage });
    const red = outage === 'died' || failures.length > 0;
    attempts.push({
      number,
      failures,
      died: outage === 'died',
      logMissing: red && random.chance(scenario.stars.missingLogs),
    });
    const real = failures.some(({ cause }) => cause === 'regression' || cause === 'intermittent-regression');
    if (!red || !random.chance(scenario.rerunLevel * RERUN[commit.line][real ? 'real' : 'flake'])) break;
  }
  return attempts;
}

interface Execution extends Commit {
  readonly orderSeed: number;
  readonly outage: Outage;
}

function failuresOf(
  { flaky, names, random }: World,
  { index, breaks, orderSeed, outage }: Execution,
): readonly SimulatedFailure[] {
  const causes = new Map<number, TrueCause>();
  const hit = outage === 'none' || outage === 'died' ? [] : outage;
  for (const test of hit) causes.set(test, 'infrastructure');
  for (const test of outcomesOf(flaky, { index, orderSeed }, random)) causes.set(test, 'flake');
  for (const breakage of breaks.flatMap((b) => b.tests)) {
    if (shows(breakage, random))
      causes.set(breakage.test, breakage.intermittent ? 'intermittent-regression' : 'regression');
  }
  return [...causes.entries()]
    .toSorted(([a], [b]) => a - b)
    .map(([test, cause]) => ({ test, name: names.of(test, index), cause }));
}

/** An intermittent break fails in about half of the executions. */
const INTERMITTENT_RATE = 0.5;

function shows(breakage: Breakage, random: Random): boolean {
  return !breakage.intermittent || random.chance(INTERMITTENT_RATE);
}

/** Tests per file. */
const TESTS_PER_FILE = 20;

class Names {
  readonly #renamedAt: ReadonlyMap<number, number>;
  readonly #churning: ReadonlySet<number>;

  constructor({ tests, stars }: Scenario, runs: number, random: Random) {
    const all = Array.from({ length: tests }, (_, i) => i);
    this.#renamedAt = new Map(
      all.filter(() => random.chance(stars.renamed)).map((i) => [i, 1 + random.integer(runs - 1)]),
    );
    this.#churning = new Set(all.filter(() => random.chance(stars.churning)));
  }

  of(test: number, run: number): string {
    const base = `tests/test_part${Math.floor(test / TESTS_PER_FILE)}.py::test_case_${test}`;
    const name = run >= (this.#renamedAt.get(test) ?? Number.POSITIVE_INFINITY) ? `${base}_renamed` : base;
    return this.#churning.has(test) ? `${name}[${1_700_000_000 + run * 977}]` : name;
  }

  /** All names but those of churning tests, whose base stands for them. */
  all(test: number): readonly string[] {
    return [...new Set([this.of(test, 0), this.of(test, Number.MAX_SAFE_INTEGER)])].map((name) =>
      this.#churning.has(test) ? name.slice(0, name.lastIndexOf('[')) : name,
    );
  }
}
