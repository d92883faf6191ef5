import { expect, test } from 'vitest';
import { SPARK_PATTERN, sparkline } from '../../../src/core/render/sparkline.ts';

const week = (executions: number, failed: number) => ({ executions, failed });

test.each([
  ['nothing known', [], '·'],
  ['one week with failures', [week(10, 1)], '█'],
  ['one week without', [week(10, 0)], '▁'],
  ['a week without executions', [week(10, 0), week(0, 0), week(10, 5)], '▁·█'],
  ['rates, not counts', [week(1_000, 10), week(10, 10)], '▂█'],
  ['the highest of its own weeks', [week(100, 1), week(100, 2)], '▅█'],
  ['a failure is never as low as none', [week(1_000_000, 1), week(10, 0), week(1, 1)], '▂▁█'],
  ['every step', [0, 1, 2, 3, 4, 5, 6, 7].map((failed) => week(7, failed)), '▁▂▃▄▅▆▇█'],
  ['the newest weeks', [week(1, 1), ...Array.from({ length: 8 }, (_, i) => week(7, i))], '▁▂▃▄▅▆▇█'],
])('%s', (_, weeks, line) => {
  expect(sparkline(weeks)).toBe(line);
  expect(line).toMatch(new RegExp(`^${SPARK_PATTERN}$`));
});
