import type { Concentration, Dimension } from '../documents/findings.ts';
import { LIMITS } from '../limits.ts';
import { logGamma } from '../scoring/beta.ts';
import { systemOf } from './operating-system.ts';
import { shardOf } from './shard.ts';

/** One execution of one test, as far as its place and time go. */
export interface PlacedOutcome {
  readonly failed: boolean;
  /** Matrix values of the job as printed; empty without a matrix. */
  readonly cell: string;
  /** What the runner was asked for by, e.g. `windows-2022`. */
  readonly labels: readonly string[];
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** Where passing executions tell theirs too; else it is read from the cell. Logs of green jobs are not read. */
  readonly shard?: string | undefined;
}

/** Level of all tests of one family together, and failures below which nothing is said: detection.md, section 2, E9. */
const LEVEL = 0.01;
const MINIMUM_FAILURES = 3;
/** What a finding lists. */
const MAX_ITEMS = 5;
/** Executions looked at, newest first: more than any test has in a window, and a bound on time. */
const MAX_OUTCOMES = 50_000;
/** What a reader can use, and the same text on every machine. */
const DIGITS = 6;
/** Hours of one block: four hold a night run and a working day apart, and six blocks cost little in the correction. */
const BLOCK_HOURS = 4;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** Of values that hold the same executions (the cell `windows-latest`, the system Windows) the first speaks for all. */
const WHERE: readonly (readonly [Dimension, (outcome: PlacedOutcome) => string | undefined])[] = [
  ['shard', ({ shard, cell }) => shard ?? shardOf(cell)],
  ['os', ({ labels, cell }) => systemOf(labels, cell)],
  ['cell', ({ cell }) => (cell === '' ? undefined : cell)],
  ['label', ({ labels }) => (labels.length === 0 ? undefined : labels.toSorted().join(', '))],
];

const WHEN: readonly (readonly [Dimension, (startedAt: number) => string])[] = [
  ['hour', blockOf],
  ['weekday', (startedAt) => WEEKDAYS[weekdayOf(startedAt)] ?? ''],
];

/**
 * Values in which failures pile up: one-sided Fisher exact test against all other executions of the test, at least three
 * failures, Holm's correction over all values that three failures could be in. Where and when are corrected apart. At most
 * five, the least likely first. `p` is that of the one value, before correction.
 *
 * Times are compared by the day: failures of one bad afternoon are one event, and would make any hour or weekday stand out.
 */
export function concentrationsOf(outcomes: readonly PlacedOutcome[]): readonly Concentration[] {
  const bounded = outcomes.toSorted((a, b) => b.startedAt - a.startedAt).slice(0, MAX_OUTCOMES);
  const failures = bounded.filter((outcome) => outcome.failed).length;
  if (failures < MINIMUM_FAILURES || failures === bounded.length) return [];
  const timed = bounded.filter(({ startedAt }) => Number.isFinite(startedAt));
  return [placesOf(bounded, failures), WHEN.flatMap(([dimension, read]) => timesOf(timed, dimension, read))]
    .flatMap(surviving)
    .toSorted((a, b) => a.p - b.p || (a.dimension + a.value < b.dimension + b.value ? -1 : 1))
    .slice(0, MAX_ITEMS);
}

/** One value of one dimension, and what the test is made on: executions, or days with executions. */
interface Candidate {
  readonly item: Concentration;
  readonly compared: number;
  readonly comparedFailed: number;
}

function placesOf(outcomes: readonly PlacedOutcome[], failures: number): readonly Candidate[] {
  const distinct = new Map<string, Candidate>();
  for (const [dimension, read] of WHERE) {
    for (const [value, positions] of positionsBy(outcomes, read)) {
      if (positions.length === outcomes.length) continue;
      const failed = positions.filter((position) => outcomes[position]?.failed === true).length;
      const executions = positions.length;
      const p = fisherTail({ failed, executions, failures, all: outcomes.length });
      const item = { dimension, value, failed, executions, p };
      const key = positions.join();
      if (!distinct.has(key)) distinct.set(key, { item, compared: executions, comparedFailed: failed });
    }
  }
  return [...distinct.values()];
}

function positionsBy(
  outcomes: readonly PlacedOutcome[],
  read: (outcome: PlacedOutcome) => string | undefined,
): ReadonlyMap<string, readonly number[]> {
  const byValue = new Map<string, number[]>();
  for (const [position, outcome] of outcomes.entries()) {
    const value = read(outcome);
    if (value === undefined) continue;
    const positions = byValue.get(value);
    if (positions === undefined) byValue.set(value, [position]);
    else positions.push(position);
  }
  return byValue;
}

/** A part of a day, or a day: it failed when anything failed in it. */
interface Span {
  readonly value: string;
  failed: number;
  executions: number;
}

function timesOf(
  outcomes: readonly PlacedOutcome[],
  dimension: Dimension,
  read: (startedAt: number) => string,
): readonly Candidate[] {
  const spans = new Map<string, Span>();
  for (const { startedAt, failed } of outcomes) {
    const value = read(startedAt);
    const key = `${Math.floor(startedAt / DAY_MS)} ${value}`;
    const span = spans.get(key) ?? { value, failed: 0, executions: 0 };
    spans.set(key, span);
    span.executions += 1;
    if (failed) span.failed += 1;
  }
  const all = [...spans.values()];
  const failures = all.filter((span) => span.failed > 0).length;
  return [...new Set(all.map(({ value }) => value))].map((value) => {
    const own = all.filter((span) => span.value === value);
    const ownFailed = own.filter((span) => span.failed > 0).length;
    const p = fisherTail({ failed: ownFailed, executions: own.length, failures, all: all.length });
    const item = { dimension, value, failed: sumOf(own, 'failed'), executions: sumOf(own, 'executions'), p };
    return { item, compared: own.length, comparedFailed: ownFailed };
  });
}

function sumOf(spans: readonly Span[], of: 'failed' | 'executions'): number {
  return spans.reduce((sum, span) => sum + span[of], 0);
}

/** Holm's step-down: the i-th smallest p is held against the level divided by the tests that are left. */
function surviving(candidates: readonly Candidate[]): readonly Concentration[] {
  const tested = candidates
    .filter(({ compared }) => compared >= MINIMUM_FAILURES)
    .toSorted((a, b) => a.item.p - b.item.p);
  const refused = tested.findIndex(({ item }, i) => item.p * (tested.length - i) >= LEVEL);
  return (refused < 0 ? tested : tested.slice(0, refused))
    .filter(({ comparedFailed }) => comparedFailed >= MINIMUM_FAILURES)
    .map(({ item }) => ({
      ...item,
      value: item.value.slice(0, LIMITS.testIdChars),
      p: Number(item.p.toPrecision(DIGITS)),
    }));
}

/**
 * P(at least `failed` of the `failures` fall into `executions` of `all`) when they fall anywhere: the upper tail of the
 * hypergeometric distribution. The first term from factorials, each further one from the one before.
 */
export function fisherTail(counts: {
  readonly failed: number;
  readonly executions: number;
  readonly failures: number;
  readonly all: number;
}): number {
  const { failed, executions, failures, all } = counts;
  if (failed <= Math.max(0, executions + failures - all)) return 1;
  const last = Math.min(failures, executions);
  let term = Math.exp(
    logChoose(failures, failed) + logChoose(all - failures, executions - failed) - logChoose(all, executions),
  );
  let tail = 0;
  for (let x = failed; x <= last; x++) {
    tail += term;
    term *= ((failures - x) * (executions - x)) / ((x + 1) * (all - failures - executions + x + 1));
  }
  return Math.min(1, tail);
}

function logChoose(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}

/** `04-08` of a moment between four and eight, UTC. */
function blockOf(startedAt: number): string {
  const hour = Math.floor(startedAt / HOUR_MS) % 24;
  const first = hour - (hour % BLOCK_HOURS);
  return `${String(first).padStart(2, '0')}-${String(first + BLOCK_HOURS).padStart(2, '0')}`;
}

/** 0 is Sunday; 1970 began on a Thursday. */
function weekdayOf(startedAt: number): number {
  return (Math.floor(startedAt / DAY_MS) + 4) % 7;
}
