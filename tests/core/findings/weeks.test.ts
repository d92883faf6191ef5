import { expect, test } from 'vitest';
import type { HistoryTest } from '../../../src/core/documents/history.ts';
import { decide } from '../../../src/core/findings/decide.ts';
import { extendHistory, goneTests, weekKey } from '../../../src/core/findings/weeks.ts';
import { LIMITS } from '../../../src/core/limits.ts';
import { executionsOf, green } from '../evidence/history.ts';

const UNTIL = '2026-11-15T00:00:00.000Z';
const EARLIER = '2026-11-08T00:00:00.000Z';

function remembered(id: string, weeks: readonly Partial<HistoryTest['weeks'][number]>[]): HistoryTest {
  return {
    framework: 'pytest',
    id,
    suite: null,
    workflow: '.github/workflows/ci.yml',
    job: 'test',
    firstSeen: '2026-10-01T00:00:00.000Z',
    weeks: weeks.map((week) => ({ until: EARLIER, failed: 1, executions: 20, flips: 1, reported: true, ...week })),
  };
}

const { verdicts } = decide(
  executionsOf([...green(0, 10), { run: '1', hour: 20, fails: ['x'] }, { run: '1', hour: 21, attempt: 2 }]),
  { branch: 'main', workflows: [{ id: '7', path: '.github/workflows/ci.yml', name: 'CI' }] },
);
const reported = new Set([weekKey(remembered('x', []))]);
const week = { until: UNTIL, complete: true, verdicts, reported };

test('a new test gets its first week', () => {
  expect(extendHistory([], week)).toEqual([
    {
      ...remembered('x', [{ until: UNTIL, failed: 1, executions: 12, flips: 1 }]),
      firstSeen: '2026-11-01T20:00:00.000Z',
    },
  ]);
});

test('a known test keeps its first sight, and the same report twice adds one week', () => {
  const before = [remembered('x', [{}])];
  const once = extendHistory(before, week);
  expect(once).toEqual([remembered('x', [{}, { until: UNTIL, executions: 12 }])]);
  expect(extendHistory(once, week)).toEqual(once);
});

test('a test that was reported and is quiet is called gone once', () => {
  const before = [remembered('quiet', [{}])];
  const gone = goneTests(before, reported);
  expect(gone.map(({ test: { id }, lastSeen }) => ({ id, lastSeen }))).toEqual([{ id: 'quiet', lastSeen: EARLIER }]);
  const after = extendHistory(before, week);
  expect(goneTests(after, reported)).toEqual([]);
});

test('with incomplete data a quiet test is remembered as it was', () => {
  const before = [remembered('quiet', [{}])];
  const after = extendHistory(before, { ...week, complete: false });
  expect(after.find((t) => t.id === 'quiet')).toEqual(before[0]);
});

test('weeks and tests are bounded', () => {
  const many = Array.from({ length: 40 }, (_, i) => ({ until: `2026-01-01T00:00:00.0${10 + i}Z` }));
  const after = extendHistory([remembered('x', many)], week);
  expect(after[0]?.weeks).toHaveLength(LIMITS.historyWeeks);
  expect(after[0]?.weeks.at(-1)?.until).toBe(UNTIL);
  const crowd = Array.from({ length: LIMITS.historyTests + 5 }, (_, i) => remembered(`t${i}`, [{ reported: false }]));
  const bounded = extendHistory(crowd, week);
  expect([bounded.length, bounded[0]?.id]).toEqual([LIMITS.historyTests, 'x']);
});
