import { expect, test } from 'vitest';
import { concentrationsOf, fisherTail, type PlacedOutcome } from '../../../src/core/evidence/concentration.ts';
import { systemOf } from '../../../src/core/evidence/operating-system.ts';
import { shardOf } from '../../../src/core/evidence/shard.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** A Monday, 00:00 UTC. */
const MONDAY = Date.UTC(2026, 0, 5);

/** `count` executions, spread evenly over hours and days. */
function spread(count: number, outcome: (i: number) => Partial<PlacedOutcome>): readonly PlacedOutcome[] {
  return Array.from({ length: count }, (_, i) => ({
    failed: false,
    cell: '',
    labels: ['ubuntu-24.04'],
    startedAt: MONDAY + i * 5 * HOUR_MS,
    ...outcome(i),
  }));
}

test.each([
  // detection.md, section 2: C(20,5)/C(60,5).
  [{ failed: 5, executions: 20, failures: 5, all: 60 }, 0.002839],
  // The lady tasting tea: 3 or 4 of 4.
  [{ failed: 3, executions: 4, failures: 4, all: 8 }, 17 / 70],
  [{ failed: 0, executions: 20, failures: 5, all: 60 }, 1],
  [{ failed: 5, executions: 60, failures: 5, all: 60 }, 1],
  // 2,000 choose 3 of 100,000: factorials beyond any double.
  [{ failed: 3, executions: 2_000, failures: 3, all: 100_000 }, 7.98824e-6],
])('Fisher: %j', (counts, p) => {
  expect(fisherTail(counts)).toBeCloseTo(p, 6);
});

test('all five failures on one shard of three', () => {
  const outcomes = spread(60, (i) => ({ cell: `${(i % 3) + 1}/3`, failed: i % 12 === 1 }));
  const items = concentrationsOf(outcomes);
  expect(items.map(({ p, ...item }) => [item, p.toFixed(6)])).toEqual([
    [{ dimension: 'shard', value: '2/3', failed: 5, executions: 20 }, '0.002839'],
  ]);
});

test('the order of the input changes nothing', () => {
  const outcomes = spread(90, (i) => ({ cell: `${(i % 3) + 1}/3`, failed: i % 9 === 1 }));
  expect(concentrationsOf(outcomes.toReversed())).toEqual(concentrationsOf(outcomes));
});

test('a system over several cells; its cells are too few to tell', () => {
  const systems = ['ubuntu-latest', 'macos-latest', 'windows-latest'];
  const outcomes = spread(72, (i) => ({
    cell: `${systems[i % 3]}, ${3 + (i % 4)}`,
    labels: [systems[i % 3] as string],
    failed: i % 3 === 2 && i % 8 < 3,
  }));
  expect(
    concentrationsOf(outcomes).map(({ dimension, value, failed, executions }) => [
      dimension,
      value,
      failed,
      executions,
    ]),
  ).toEqual([['os', 'windows', 9, 24]]);
});

test('hours, but not those of one evening only', () => {
  const nightly = spread(80, (i) => ({ failed: Math.floor((i * 5) / 4) % 6 === 0 && i % 2 === 0 }));
  expect(concentrationsOf(nightly).map(({ dimension, value }) => [dimension, value])).toEqual([['hour', '00-04']]);
  const evening = spread(80, (i) => (i < 6 ? { failed: true, startedAt: MONDAY + 30 * DAY_MS + i } : {}));
  expect(concentrationsOf(evening)).toEqual([]);
});

test('a weekday', () => {
  const outcomes = spread(84, (i) => ({
    startedAt: MONDAY + i * DAY_MS + (i % 24) * HOUR_MS,
    failed: i % 7 === 2 && i % 2 === 0,
  }));
  expect(concentrationsOf(outcomes).map(({ dimension, value }) => [dimension, value])).toEqual([
    ['weekday', 'Wednesday'],
  ]);
});

test('nothing is said of two failures, of failures everywhere, and of an even spread', () => {
  expect(concentrationsOf(spread(500, (i) => ({ cell: `${i % 100}/100`, failed: i === 7 || i === 107 })))).toEqual([]);
  expect(concentrationsOf(spread(60, () => ({ failed: true })))).toEqual([]);
  expect(concentrationsOf(spread(60, (i) => ({ cell: `${(i % 3) + 1}/3`, failed: i % 7 === 0 })))).toEqual([]);
  expect(concentrationsOf([])).toEqual([]);
});

test('many values need more: three of three in one cell of three hundred is luck that somebody had to have', () => {
  const outcomes = spread(900, (i) => ({ cell: `v${i % 300}`, failed: i % 300 === 5 || i % 20 === 0 }));
  expect(concentrationsOf(outcomes).filter((item) => item.dimension === 'cell')).toEqual([]);
});

test.each([
  ['2/4', '2/4'],
  ['3.12, ubuntu-latest, shard 2 of 4', '2/4'],
  ['shard-03', '3'],
  ['group: 1/8', '1/8'],
  ['node 20, Chunk #7', '7'],
  ['5/4', undefined],
  ['1/1', undefined],
  ['3.12, ubuntu-latest', undefined],
  ['3, 4', undefined],
  ['', undefined],
])('the shard of %j is %s', (cell, shard) => {
  expect(shardOf(cell)).toBe(shard);
});

test.each([
  [['ubuntu-24.04'], '', 'linux'],
  [['self-hosted', 'macOS', 'ARM64'], '', 'macos'],
  [['ubuntu-latest'], 'x86_64-pc-windows-gnu', 'linux'],
  [[], '3.12, windows-2022', 'windows'],
  [[], 'x86_64-apple-darwin', 'macos'],
  [['big'], '3.12', undefined],
  [['ubuntu-latest', 'windows-latest'], '', undefined],
  [['twin-engine', 'winter'], '', undefined],
])('labels %j and cell %j: %s', (labels, cell, system) => {
  expect(systemOf(labels, cell)).toBe(system);
});
