import { expect, test } from 'vitest';
import { attributes, reportOpener } from './open-report.ts';
import { SMALL_REPORT } from './small-report.ts';

const open = reportOpener();

test('the overview says first what the issue says first, and its numbers', async () => {
  const { page, requests, complaints, address } = await open(SMALL_REPORT);
  expect(await page.title()).toBe('Flaky tests in acme/orchard');
  expect(await page.locator('.page-head .of').innerText()).toBe('acme/orchard on main\n2 Nov 2026 to 16 Nov 2026');
  expect(await page.locator('h1').allInnerTexts()).toEqual(['Flaky tests']);
  expect(await page.locator('.headline').innerText()).toBe(
    '2 flaky tests between 2026-11-02 and 2026-11-16: 1 confirmed, 1 suspected.',
  );
  expect(await page.locator('.warning').innerText()).toBe(
    'Some data could not be read. Failures may be missing here; what was looked at is at the end.',
  );
  expect(await page.locator('.numbers > div').allTextContents()).toEqual([
    'Confirmed1 and 1 suspected',
    'Work and waiting3.3\u00a0h a week, roughly',
    'On runners40\u00a0min a week, roughly',
    'Failing runs3 of 8',
    'Failing tests4 in this report',
  ]);
  expect(await page.locator('h2').allInnerTexts()).toEqual([
    'Findings 2',
    'Over time',
    'Every run',
    'Infrastructure failures',
    'What was looked at',
  ]);
  expect(await page.locator('section.lines').last().locator('li').allInnerTexts()).toEqual([
    '6 runs were looked at.',
    'Made by flakewarden 0.1.0.',
    'Not in this file: 7 further tests with a failure.',
    'Not in this file: 3 older runs.',
  ]);
  expect(requests).toEqual([address]);
  expect(complaints).toEqual([]);
});

test('a finding is a row that opens to everything the issue says of it', async () => {
  const { page, complaints } = await open(SMALL_REPORT);
  const rows = page.locator('.finding > summary');
  expect(await rows.locator('h3').allInnerTexts()).toEqual([
    'tests/test_queue.py::test_drains',
    'Basket keeps its items',
  ]);
  expect(await rows.locator('.tags').allTextContents()).toEqual([
    'confirmedgetting worsewaits too short',
    'suspectednewrace',
  ]);
  expect(await rows.locator('.metric').allTextContents()).toEqual([
    '98.8\u00a0%probability',
    '2 / 10failed 20\u00a0%',
    '3.1\u00a0hcost a week',
    'by week',
    '61\u00a0%probability',
    '1 / 6failed 16.7\u00a0%',
    '12\u00a0mincost a week',
    'no weeks yetby week',
  ]);
  expect(await page.locator('.finding-body').first().isVisible()).toBe(false);
  await rows.first().click();
  const body = page.locator('.finding-body').first();
  expect(await body.locator('.paragraphs p').allInnerTexts()).toEqual([
    'Confirmed\nit failed and passed on the same code.',
    'Evidence\nFailed in run 103, attempt 1.',
    'Seen twice.',
  ]);
  expect(await body.locator('pre').innerText()).toBe('python -m pytest tests/test_queue.py::test_drains --count=50');
  expect(await body.locator('.log').innerText()).toBe(
    'Log of run 103, attempt 1\n\n1204\nE   AssertionError: still busy',
  );
  const link = body.locator('.paragraphs a');
  expect(await link.getAttribute('href')).toBe('https://github.com/acme/orchard/actions/runs/103');
  expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
  expect(await link.getAttribute('target')).toBeNull();
  expect(complaints).toEqual([]);
});

test('plots say in words what they show, and have their numbers as a table', async () => {
  const { page, complaints } = await open(SMALL_REPORT);
  const charts = page.locator('.charts .chart');
  expect(await charts.locator('h3').allInnerTexts()).toEqual([
    'Failures by day',
    'Runs by day',
    'Runner time of re-runs by day',
    'Cost a week by test',
  ]);
  expect(await charts.locator('.readout').allInnerTexts()).toEqual([
    '3 flakes, 3 regressions, 1 by infrastructure, 1 with its cause open',
    '3 of 8 runs had a failure',
    '30\u00a0min in all',
  ]);
  expect(await charts.nth(3).locator('.amount').allTextContents()).toEqual([
    '3.1\u00a0h + 40\u00a0min on runners',
    '12\u00a0min + <\u00a01\u00a0min on runners',
  ]);
  const first = charts.first();
  await first.getByRole('img').focus();
  await page.keyboard.press('ArrowLeft');
  expect(await first.locator('.readout').innerText()).toBe(
    '15 Nov: 1 flakes, 3 regressions, 0 infrastructure, 1 cause open',
  );
  await first.locator('summary').click();
  await first.locator('table').waitFor();
  expect(await first.locator('table tr').allInnerTexts()).toEqual([
    'Day\tflakes\tregressions\tinfrastructure\tcause open',
    '14 Nov\t2\t0\t1\t0',
    '15 Nov\t1\t3\t0\t1',
  ]);
  // The columns stand on each other: two flakes and one of the infrastructure.
  expect(await attributes(first.locator('.plot rect'), 'class')).toEqual([
    'flake',
    'infrastructure',
    'flake',
    'regression',
    'unknown',
  ]);
  expect(complaints).toEqual([]);
});

test('a report without findings and tests is a page without rows, and calls nothing by mistake', async () => {
  const empty = {
    ...SMALL_REPORT,
    complete: true,
    headline: ['All clear.'],
    findings: [],
    lists: [],
    tests: [],
    workflows: [],
    days: [],
    omittedTests: 0,
  };
  const { page, complaints } = await open(empty);
  expect(await page.locator('main').innerText()).toBe(
    [
      'Flaky tests',
      '',
      'All clear.',
      '',
      'Confirmed',
      '0',
      'and 0 suspected',
      'Work and waiting',
      '0\u00a0min',
      'a week, roughly',
      'On runners',
      '0\u00a0min',
      'a week, roughly',
      'Failing runs',
      '0',
      'of 0',
      'Failing tests',
      '0',
      'in this report',
      'Findings 0',
      '',
      'Nothing was found.',
      '',
      'What was looked at',
      '6 runs were looked at.',
      'Made by flakewarden 0.1.0.',
    ].join('\n'),
  );
  expect(complaints).toEqual([]);
});

test('a scale ends at a round number, and so does its half', async () => {
  const ticks = async (flakes: number): Promise<readonly string[]> => {
    const day = { day: '2026-11-14', runs: 1, redRuns: 1, flakes, regressions: 0, infrastructure: 0, unknown: 0 };
    const { page } = await open({ ...SMALL_REPORT, days: [{ ...day, rerunMinutes: 0 }] });
    return page.locator('.chart').first().locator('text.up').allTextContents();
  };
  expect(await ticks(0)).toEqual(['0', '1', '2']);
  expect(await ticks(1)).toEqual(['0', '1', '2']);
  expect(await ticks(5)).toEqual(['0', '3', '6']);
  expect(await ticks(12)).toEqual(['0', '10', '20']);
  expect(await ticks(999)).toEqual(['0', '500', '1,000']);
});
