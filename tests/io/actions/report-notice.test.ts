import { expect, test } from 'vitest';
import { reportNotice } from '../../../src/io/actions/report-notice.ts';

test.each([
  [12, 3, 1, '3 flaky tests, 1 new: issue #12'],
  [12, 3, 0, '3 flaky tests: issue #12'],
  [12, 1, 1, '1 flaky test, new: issue #12'],
  [12, 1, 0, '1 flaky test: issue #12'],
  [12, 0, 0, 'No flaky test: issue #12'],
  [null, 0, 0, 'No flaky test, and no issue is open.'],
  [null, 3, 2, 'Flaky tests: 3, of them new: 2.'],
])('issue %j, %i findings, %i new', (number, found, news, text) => {
  expect(reportNotice({ number, counts: { findings: found, new: news } }).text).toBe(text);
});
