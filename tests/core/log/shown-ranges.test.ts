import { expect, test } from 'vitest';
import type { Reasons } from '../../../src/core/log/reason-lines.ts';
import { shownRanges } from '../../../src/core/log/shown-ranges.ts';

const NONE: Reasons = { ends: [], annotations: [], anywhere: [] };

test('failing tests show what describes them, with small gaps closed', () => {
  const failures = [{ at: 20, block: { from: 20, to: 24 } }, { at: 31, block: { from: 31, to: 33 } }, { at: 60 }];
  const reasons = { ...NONE, ends: [{ from: 70, to: 99 }] };
  expect(shownRanges({ lines: 100, failures, reasons })).toEqual([
    { from: 18, to: 35 },
    { from: 58, to: 62 },
  ]);
});

test('a job without failing tests shows what led to its first failed commands', () => {
  const ends = [10, 110, 210, 310].map((from) => ({ from, to: from + 20 }));
  expect(shownRanges({ lines: 400, failures: [], reasons: { ...NONE, ends } })).toEqual([
    { from: 10, to: 30 },
    { from: 110, to: 130 },
    { from: 210, to: 230 },
  ]);
});

test('error lines of tools, and what counts anywhere, are shown with what stands around them', () => {
  const reasons = { ends: [], annotations: [{ from: 3, to: 4 }], anywhere: [{ from: 50, to: 51 }] };
  expect(shownRanges({ lines: 60, failures: [], reasons })).toEqual([
    { from: 1, to: 8 },
    { from: 42, to: 55 },
  ]);
});

test('long descriptions show their first and their last lines, cut alike until all fit', () => {
  expect(shownRanges({ lines: 900, failures: [{ at: 100, block: { from: 100, to: 399 } }], reasons: NONE })).toEqual([
    { from: 98, to: 151 },
    { from: 348, to: 401 },
  ]);
  const failures = Array.from({ length: 20 }, (_, index) => {
    const from = 1 + index * 100;
    return { at: from, block: { from, to: from + 79 } };
  });
  const ranges = shownRanges({ lines: 2_000, failures, reasons: NONE });
  expect(ranges.slice(0, 3)).toEqual([
    { from: 1, to: 8 },
    { from: 73, to: 82 },
    { from: 99, to: 108 },
  ]);
});

test('of a log over 6,000 lines at most a hundredth is shown', () => {
  const failures = Array.from({ length: 50 }, (_, index) => ({
    at: 1 + index * 100,
    block: { from: 1 + index * 100, to: 60 + index * 100 },
  }));
  const ranges = shownRanges({ lines: 7_000, failures, reasons: NONE });
  expect(ranges.reduce((sum, { from, to }) => sum + to - from + 1, 0)).toBe(70);
});

test('nothing is known, nothing is shown', () => {
  expect(shownRanges({ lines: 0, failures: [], reasons: NONE })).toEqual([]);
});
