import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { sampleReport } from '../core/html-report/sample.ts';
import { attributes, reportOpener } from './open-report.ts';
import { SMALL_REPORT } from './small-report.ts';

const open = reportOpener();

const status = (page: Page): Promise<string> => page.locator('.status').innerText();

test('a row per test and a sign per run, told apart by shape, with its sum in words', async () => {
  const { page } = await open(SMALL_REPORT);
  const grid = page.getByRole('grid');
  expect(await grid.getAttribute('aria-label')).toBe('Outcomes of 3 tests in 6 runs');
  expect(await grid.locator('tbody tr').allTextContents()).toEqual([
    'tests/test_queue.py::test_drains2/5failed in 2 of 5 runs',
    'Basket keeps its items2/6failed in 2 of 6 runs',
    'TestLedger/sums3/6failed in 3 of 6 runs',
  ]);
  const rows = await grid.locator('tbody tr').all();
  const signs = await Promise.all(rows.map((row) => attributes(row.locator('path'), 'class')));
  expect(signs).toEqual([
    ['sign-P', 'sign-F', 'sign-B'],
    ['sign-I', 'sign-P', 'sign-F'],
    ['sign-P', 'sign-R'],
  ]);
  // One sub-path per run, the frame and the half of a full square two.
  expect(await attributes(grid.locator('tbody tr').first().locator('path'), 'd')).toEqual([
    'M4.5 11h2v2h-2zM15.5 11h2v2h-2zM37.5 11h2v2h-2z',
    'M23.5 8h8v8h-8z',
    'M46 8.5h7v7h-7zl7 7h-7z',
  ]);
  expect(await page.locator('.matrix-legend li').allInnerTexts()).toEqual([
    'failed',
    'failed and passed on the same code',
    'failed, which the code explains',
    'failed for a reason outside of the tests',
    'passed',
    'empty: nothing known',
  ]);
});

test('arrow keys move from cell to cell, and a line says in words what is there', async () => {
  const { page, complaints } = await open(SMALL_REPORT);
  await page.getByRole('grid').focus();
  expect(await status(page)).toBe('Point at a cell, or use the arrow keys. A click or Enter opens the run.');
  const steps = [
    ['ArrowLeft', 'nothing known 15 Nov 2026, 14:03 UTC, push on main, commit c0ffee000005 run 106'],
    ['ArrowRight', 'nothing known 15 Nov 2026, 14:03 UTC, push on main, commit c0ffee000005 run 106'],
    [
      'ArrowLeft',
      'failed and passed on the same code 14 Nov 2026, 14:03 UTC, push on main, commit c0ffee000004, 2 attempts run 105',
    ],
    ['ArrowLeft', 'passed 13 Nov 2026, 14:03 UTC, pull request on fix/queue, commit c0ffee000003 run 104'],
    ['ArrowUp', 'passed 13 Nov 2026, 14:03 UTC, pull request on fix/queue, commit c0ffee000003 run 104'],
    ['Home', 'failed in 2 of 5 runs History of this test'],
  ] as const;
  for (const [key, words] of steps) {
    await page.keyboard.press(key);
    expect([key, await status(page)]).toEqual([key, `tests/test_queue.py::test_drains\n\n${words}`]);
  }
  await page.keyboard.press('PageDown');
  expect(await status(page)).toBe('TestLedger/sums\n\nfailed in 3 of 6 runs History of this test');
  await page.keyboard.press('End');
  const active = await page.getByRole('grid').getAttribute('aria-activedescendant');
  const cell = page.locator(`[id="${active ?? ''}"]`);
  expect([await cell.getAttribute('aria-label'), await cell.getAttribute('aria-colindex')]).toEqual([
    'failed, which the code explains',
    '8',
  ]);
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await page.locator('.test-view').waitFor();
  expect(await page.locator('main h1:visible').innerText()).toBe('TestLedger/sums');
  expect(complaints).toEqual([]);
});

test('Enter and a click open the run, a finger only with its second tap', async () => {
  const opened: string[] = [];
  const watch = async (page: Page): Promise<void> => {
    await page.route('https://github.com/**', async (route) => {
      opened.push(route.request().url());
      await route.fulfill({ body: '<!doctype html><title>Run</title>', contentType: 'text/html' });
    });
  };
  const mouse = await open(SMALL_REPORT);
  await watch(mouse.page);
  await mouse.page
    .locator('tbody tr')
    .nth(1)
    .locator('td.runs')
    .hover({ position: { x: 6 + 3 * 11 + 5, y: 12 } });
  expect(await status(mouse.page)).toContain('failed 13 Nov 2026');
  await mouse.page
    .locator('tbody tr')
    .nth(1)
    .locator('td.runs')
    .click({ position: { x: 6 + 3 * 11 + 5, y: 12 } });
  await mouse.page.waitForURL('https://github.com/**');
  await mouse.page.goBack();
  await mouse.page.getByRole('grid').focus();
  await mouse.page.keyboard.press('ArrowLeft');
  await mouse.page.keyboard.press('Enter');
  await mouse.page.waitForURL('https://github.com/**');

  const finger = await open(SMALL_REPORT, { hasTouch: true });
  await watch(finger.page);
  const cells = finger.page.locator('tbody tr').first().locator('td.runs');
  const position = { x: 6 + 2 * 11 + 5, y: 12 };
  const box = await cells.boundingBox();
  const place = { clientX: (box?.x ?? 0) + position.x, clientY: (box?.y ?? 0) + position.y };
  // A finger that is not quite still moves a pointer before it taps.
  await cells.dispatchEvent('pointermove', { ...place, pointerType: 'touch', bubbles: true });
  await cells.tap({ position });
  expect(await status(finger.page)).toContain('failed 12 Nov 2026');
  expect(opened).toHaveLength(2);
  await cells.tap({ position });
  await finger.page.waitForURL('https://github.com/**');
  const run = (id: number): string => `https://github.com/acme/orchard/actions/runs/${id}`;
  expect(opened).toEqual([run(104), run(106), run(103)]);
});

test('a hundred tests at a time, the newest runs in sight, and no page wider than its window', async () => {
  const { page, complaints } = await open(sampleReport({ tests: 250, runs: 200, seed: 3 }), {
    viewport: { width: 360, height: 740 },
  });
  const rows = page.locator('.matrix tbody tr');
  expect(await rows.count()).toBe(100);
  expect(await page.locator('.pager').innerText()).toBe('Previous\nTests 1 to 100 of 215\nNext');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  expect([await rows.count(), await page.locator('.pager').innerText()]).toEqual([
    15,
    'Previous\nTests 201 to 215 of 215\nNext',
  ]);
  expect(await page.getByRole('button', { name: 'Next' }).isDisabled()).toBe(true);
  const leftOver = await page.evaluate(`(() => {
    const { scrollLeft, clientWidth, scrollWidth } = document.querySelector('.matrix .scroll');
    return scrollWidth - clientWidth - scrollLeft;
  })()`);
  expect(leftOver).toBeLessThanOrEqual(1);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
  await page.getByLabel('Runs of').selectOption('.github/workflows/end-to-end.yml');
  expect(await rows.count()).toBe(35);
  expect(new URL(page.url()).hash).toBe('#runs=.github%2Fworkflows%2Fend-to-end.yml');
  expect(complaints).toEqual([]);
});

test('the cell under the keys comes into sight', async () => {
  const { page } = await open(sampleReport({ tests: 40, runs: 200, seed: 3 }), {
    viewport: { width: 768, height: 700 },
  });
  await page.getByRole('grid').focus();
  await page.keyboard.press('ArrowLeft');
  for (let i = 0; i < 150; i += 1) await page.keyboard.press('ArrowLeft');
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('PageDown');
  const inside = await page.evaluate(`(() => {
    const box = document.querySelector('td .cursor').getBoundingClientRect();
    return document.elementFromPoint(box.left + 5, box.top + 10)?.closest('td') === document.querySelector('td .cursor').parentElement;
  })()`);
  expect(inside).toBe(true);
});
