import { expect, test } from 'vitest';
import { executionsSince } from '../../../../src/core/findings/weeks/fixed.ts';
import { daysAt, remembered, withWeeks } from '../remembered.ts';

test('executions since a moment are those of the days after it', () => {
  const known = withWeeks(
    remembered('x'),
    ...daysAt({ '2026-11-01': [5, 1, 0], '2026-11-02': [7, 0, 0], '2026-11-12': [2, 0, 0] }),
  );
  expect(executionsSince(known, Date.parse('2026-11-01T03:00:00Z'))).toBe(9);
});
