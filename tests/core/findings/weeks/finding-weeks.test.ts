import { expect, test } from 'vitest';
import { findingWeeks } from '../../../../src/core/findings/weeks/finding-weeks.ts';
import { LIMITS } from '../../../../src/core/limits.ts';
import { daysAt, judgedAt } from '../remembered.ts';

const UNTIL = '2026-11-20T00:00:00.000Z';

test('sums up days, fills holes, and ends with the week of the window', () => {
  const weeks = daysAt({ '2026-10-26': [10, 1, 0], '2026-11-01': [5, 1, 1], '2026-11-09': [4, 0, 0] });
  expect(findingWeeks(weeks, UNTIL)).toEqual([
    { week: '2026-10-26', executions: 15, failed: 2 },
    { week: '2026-11-02', executions: 0, failed: 0 },
    { week: '2026-11-09', executions: 4, failed: 0 },
    { week: '2026-11-16', executions: 0, failed: 0 },
  ]);
});

test('a week that was judged and not counted is none to begin with', () => {
  const weeks = [judgedAt('2026-10-02T00:00:00.000Z'), ...daysAt({ '2026-11-17': [3, 1, 0] })];
  expect(findingWeeks(weeks, UNTIL)).toEqual([{ week: '2026-11-16', executions: 3, failed: 1 }]);
  expect(findingWeeks([], UNTIL)).toEqual([{ week: '2026-11-16', executions: 0, failed: 0 }]);
});

test('a window that ends with a Sunday has nothing of the next week, and weeks behind its end are not told', () => {
  const weeks = daysAt({ '2026-11-12': [3, 1, 0], '2026-11-16': [8, 2, 0] });
  expect(findingWeeks(weeks, '2026-11-16T00:00:00.000Z')).toEqual([{ week: '2026-11-09', executions: 3, failed: 1 }]);
});

test('the newest weeks only', () => {
  const weeks = findingWeeks(daysAt({ '2026-01-05': [3, 1, 0], '2026-11-17': [3, 1, 0] }), UNTIL);
  expect([weeks.length, weeks[0]?.week, weeks.at(-1)?.week]).toEqual([LIMITS.findingWeeks, '2026-08-31', '2026-11-16']);
});
