import {
  type Arbitrary,
  array,
  assert,
  boolean,
  constant,
  constantFrom,
  integer,
  nat,
  option,
  property,
  record,
  tuple,
} from 'fast-check';
import { expect, test } from 'vitest';
import { type HistoryTest, type HistoryWeek, historyTestSchema } from '../../../../src/core/documents/history.ts';
import { mergeHistories } from '../../../../src/core/findings/weeks/merge-history.ts';
import { LIMITS } from '../../../../src/core/limits.ts';
import { daysAt, judgedAt, remembered, withWeeks } from '../remembered.ts';

const moment = integer({ min: 0, max: 200 }).map((hours) =>
  new Date(Date.parse('2026-08-03T00:00:00Z') + hours * 3_600_000 * 11).toISOString(),
);
const maybe = <T>(value: Arbitrary<T>) => option(value, { nil: null });
const letter = constantFrom('a', 'b', 'c');
const day = tuple(nat(9), nat(9), nat(9)).map(([a, b, c]): [number, number, number] => [
  a,
  Math.min(a, b),
  Math.min(a, c),
]);
const week: Arbitrary<HistoryWeek> = record({
  // More weeks than are kept, so that the bound is met.
  week: integer({ min: 0, max: LIMITS.historyWeeks + 4 }).map((n) =>
    new Date(Date.parse('2026-08-03') + n * 7 * 86_400_000).toISOString().slice(0, 10),
  ),
  days: array(maybe(day), { minLength: 7, maxLength: 7 }),
  judged: maybe(
    record({
      at: moment,
      state: constantFrom('healthy' as const, 'confirmed' as const, 'fixed' as const),
      probability: maybe(constantFrom(0, 0.25, 1)),
      rate: maybe(constantFrom(0, 0.25, 1)),
      reported: boolean(),
    }),
  ),
});
const testRecord: Arbitrary<HistoryTest> = record({
  framework: constantFrom('pytest' as const, 'jest' as const),
  id: letter,
  suite: maybe(constant('s')),
  workflow: constantFrom('ci.yml', 'nightly.yml'),
  job: constant('test'),
  formerly: maybe(letter),
  cells: array(
    nat(40).map((n) => `cell ${n}`),
    { maxLength: LIMITS.historyCells },
  ),
  firstSeen: moment,
  firstCommit: maybe(letter.map((l) => l.repeat(40))),
  lastSeen: moment,
  lastFile: maybe(letter),
  signature: maybe(letter.map((l) => l.repeat(16))),
  lastFlip: maybe(moment),
  firstReported: maybe(moment),
  weeks: array(week, { maxLength: 30 }),
});
const history = array(testRecord, { maxLength: 8 });

test('histories merge in whatever order, grouping and repetition', () => {
  assert(
    property(history, history, history, (a, b, c) => {
      const whole = mergeHistories(mergeHistories(a, b), c);
      expect(mergeHistories(a, mergeHistories(b, c))).toEqual(whole);
      expect(mergeHistories(mergeHistories(c, b), a)).toEqual(whole);
      expect(mergeHistories(whole, mergeHistories(b, whole))).toEqual(whole);
      expect(JSON.stringify(mergeHistories(b, a))).toBe(JSON.stringify(mergeHistories(a, b)));
      for (const line of whole) expect(historyTestSchema.parse(line)).toEqual(line);
    }),
    { seed: 4, numRuns: 150 },
  );
});

test('of two counts of one day the fuller one stands, and nothing is added up', () => {
  const a = withWeeks(remembered('x'), ...daysAt({ '2026-11-02': [10, 2, 1], '2026-11-03': [4, 0, 0] }));
  const b = withWeeks(remembered('x'), ...daysAt({ '2026-11-02': [7, 3, 1], '2026-11-04': [5, 1, 0] }));
  expect(mergeHistories([a], [b])).toEqual([
    withWeeks(
      remembered('x'),
      ...daysAt({ '2026-11-02': [10, 2, 1], '2026-11-03': [4, 0, 0], '2026-11-04': [5, 1, 0] }),
    ),
  ]);
});

test('the later report of a week has the last word, and the first sight and the newest failure keep what belongs to them', () => {
  const early = withWeeks(
    remembered('x', { firstCommit: 'a'.repeat(40), lastFile: 'old.py', firstReported: '2026-11-03T00:00:00.000Z' }),
    judgedAt('2026-11-03T00:00:00.000Z'),
  );
  const late = withWeeks(
    remembered('x', {
      firstSeen: '2026-11-01T00:00:00.000Z',
      lastSeen: '2026-11-02T00:00:00.000Z',
      lastFile: 'new.py',
    }),
    judgedAt('2026-11-05T00:00:00.000Z', { state: 'healthy', reported: false }),
  );
  expect(mergeHistories([late], [early])).toEqual([
    {
      ...remembered('x', { firstCommit: 'a'.repeat(40), lastSeen: '2026-11-02T00:00:00.000Z', lastFile: 'new.py' }),
      firstReported: '2026-11-03T00:00:00.000Z',
      weeks: [judgedAt('2026-11-05T00:00:00.000Z', { state: 'healthy', reported: false })],
    },
  ]);
});
