import { expect, test } from 'vitest';
import { fetchOutcome, issueOutcome, whereToLook } from '../../../src/core/render/terminal-outcome.ts';

const look = { width: 80, unicode: true, colour: false };
const address = 'https://github.com/octo-org/widgets/issues/12';

test.each([
  ['created', 'Nothing was written to GitHub. With --write, report would open an issue.'],
  ['updated', 'Nothing was written to GitHub. With --write, report would bring the issue up to\ndate.'],
  ['none', 'Nothing was written to GitHub. With --write, report would do nothing, since\nthere is nothing to tell.'],
])('what a dry run would do: %s', (action, text) => {
  expect(issueOutcome({ action, 'issue-url': '' }, false, look)).toBe(`${text}\n`);
});

test.each([
  ['created', 'Opened an issue.'],
  ['unchanged', 'Left the issue as it is, since nothing changed.'],
  ['closed', 'Closed the issue, since all is clear.'],
  ['reopened', 'Reopened the issue and brought it up to date.'],
])('what was done: %s', (action, text) => {
  expect(issueOutcome({ action, 'issue-url': address }, true, look)).toBe(`${text}\n  ${address}\n`);
});

test('what fetch read', () => {
  expect(fetchOutcome({ runs: '87', jobs: '1', logs: '79', gaps: '0', requests: '131' }, look)).toBe(
    'Read 87 runs, 1 job execution and 79 logs with 131 requests. Nothing is missing.\nflakewarden classify decides from it which tests are flaky.\n',
  );
  expect(fetchOutcome({ runs: '87', jobs: '1', logs: '79', gaps: '2', requests: '131' }, look)).toContain(
    ' 2 objects could not\nbe had; the issue names the reasons. ',
  );
});

test('where more is to be found', () => {
  expect(whereToLook([], look)).toBe('');
  expect(
    whereToLook(
      [
        ['Report', 'out/html/flaky-tests.html'],
        ['Documents', 'o\u{202e}ut'],
      ],
      look,
    ),
  ).toBe('Where to look\n  Report     out/html/flaky-tests.html\n  Documents  o\\u{202e}ut\n');
});
