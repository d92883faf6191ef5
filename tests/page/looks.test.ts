import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeViolations } from '../browser/axe.ts';
import { clippedOrOverlapping } from '../browser/boxes.ts';
import { lowContrast } from '../browser/contrast.ts';
import { VIEWPORTS } from '../browser/viewports.ts';
import { sampleReport } from '../core/html-report/sample.ts';
import { reportOpener } from './open-report.ts';

const open = reportOpener();
/** Three checks of every element, on a machine that does other things. */
const BUSY_MS = 60_000;
const report = sampleReport({ tests: 24, runs: 40, seed: 5 });
const one = `#test=${encodeURIComponent(report.tests[0]?.id ?? '')}`;

/** With a finding, a table of numbers and a cell of the matrix open to the reader. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })");
  await page.getByRole('grid').first().focus();
  await page.keyboard.press('ArrowLeft');
}

for (const viewport of VIEWPORTS) {
  for (const colorScheme of ['light', 'dark'] as const) {
    describe(`${viewport.width} px, ${colorScheme}`, () => {
      test.each([
        ['all tests', ''],
        ['one test', one],
      ])(
        '%s: nothing is cut, covered, too pale, or out of reach of a screen reader',
        async (_, hash) => {
          const { page } = await open(report, { viewport, colorScheme, hash, bypassCSP: true });
          expect(await clippedOrOverlapping(page)).toEqual([]);
          await unfold(page);
          expect(await clippedOrOverlapping(page)).toEqual([]);
          expect(await lowContrast(page)).toEqual([]);
          expect(await axeViolations(page)).toEqual([]);
        },
        BUSY_MS,
      );
    });
  }
}

/** Of a drawing against what it is drawn on: WCAG 2.2, 1.4.11. */
const GRAPHICS_CONTRAST = 3;

test.each(['light', 'dark'] as const)(
  '%s: signs, columns and curves stand out from what they are drawn on',
  async (colorScheme) => {
    const { page } = await open(report, { colorScheme, hash: one });
    const colours = await page.evaluate<Record<string, string>>(`(() => {
    const style = getComputedStyle(document.documentElement);
    const probe = document.body.appendChild(document.createElement('i'));
    const names = ['card', 'sunk', 'failed', 'both', 'explained', 'outside', 'passed', 'edge', 'link'];
    return Object.fromEntries(names.map((name) => {
      probe.style.color = style.getPropertyValue('--' + name);
      return [name, getComputedStyle(probe).color];
    }));
  })()`);
    const { card = '', sunk = '', ...drawn } = colours;
    expect(Object.keys(drawn)).toHaveLength(7);
    const pale = Object.entries(drawn).flatMap(([name, colour]) =>
      [card, sunk].some((ground) => contrastOf(colour, ground) < GRAPHICS_CONTRAST) ? [name] : [],
    );
    expect(pale).toEqual([]);
  },
);

/** Contrast of two colours as `rgb(R, G, B)`: WCAG 2.2. */
function contrastOf(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminanceOf(a), luminanceOf(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [...colour.matchAll(/\d+/g)].map(([digits]) => {
    const share = Number(digits) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test('light, dark, or as the system says', async () => {
  const { page, complaints } = await open(report, { colorScheme: 'dark' });
  const ground = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
  const [light, dark] = ['rgb(245, 246, 248)', 'rgb(14, 17, 22)'];
  expect(await ground()).toBe(dark);
  await page.getByText('Light', { exact: true }).click();
  expect(await ground()).toBe(light);
  await page.reload();
  expect([await ground(), await page.getByRole('radio', { name: 'Light' }).isChecked()]).toEqual([light, true]);
  await page.getByRole('radio', { name: 'Light' }).press('ArrowRight');
  expect(await ground()).toBe(dark);
  await page.getByText('System', { exact: true }).click();
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await ground()).toBe(light);
  expect(complaints).toEqual([]);
});

test('on paper: every finding opened, black on white, without controls, and as it was afterwards', async () => {
  const { page, complaints } = await open(report, { colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print' });
  await page.locator('.finding[open]').nth(11).waitFor();
  expect(await page.locator('.finding-body:visible').count()).toBe(12);
  expect(
    await page.locator('.toolbar:visible, .theme:visible, button:visible, select:visible, .status:visible').count(),
  ).toBe(0);
  expect(
    await page.evaluate('[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color]'),
  ).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  await page.setViewportSize({ width: 720, height: 1000 });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(720);
  expect(await page.locator('.matrix td.runs svg').first().boundingBox()).toMatchObject({ height: 24 });
  expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
  await page.emulateMedia({ media: 'screen' });
  await page.locator('.finding[open]').first().waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
});

test('Tab reaches the skip link first, then everything, and the focus is seen', async () => {
  const { page } = await open(sampleReport({ tests: 3, runs: 10, seed: 5 }));
  const reached: string[] = [];
  for (let i = 0; i < 40; i += 1) {
    await page.keyboard.press('Tab');
    const [what, outline] = await page.evaluate<[string, string]>(`(() => {
      const at = document.activeElement;
      const shown = at.matches('[type=radio]') ? at.nextElementSibling : at.matches('[role=grid]') ? at.parentElement : at;
      const name = at.id || at.getAttribute('aria-label')?.split(':')[0] || at.textContent.slice(0, 20) || at.name;
      return [at.tagName + ' ' + name, getComputedStyle(shown).outlineStyle];
    })()`);
    if (what.startsWith('BODY')) break;
    reached.push(what);
    expect([what, outline]).toEqual([what, expect.stringMatching(/solid|auto/)]);
  }
  expect(reached).toEqual([
    'A Skip to the findings',
    'INPUT theme',
    'INPUT search',
    'SELECT allconfirmedsuspecte',
    'SELECT alltest.ymlend-to-en',
    'SELECT alljestpytestvitest',
    'SUMMARY tests/upload/test_up',
    'SUMMARY Retry search reopens',
    'SUMMARY src/stream/search.sp',
    'svg Failures by day',
    'SUMMARY Show numbers of Fail',
    'svg Runs by day',
    'SUMMARY Show numbers of Runs',
    'svg Runner time of re-runs by day',
    'SUMMARY Show numbers of Runn',
    'A tests/upload/test_…f',
    'A Retry search reopens',
    'A src/stream/search.sp',
    'TABLE Outcomes of 3 tests in 10 runs',
    'A run 19000000001, att',
    'A run 19000000001, att',
  ]);
});

test('the skip link goes to the findings and leaves the address alone', async () => {
  const { page, address } = await open(report);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate('document.activeElement.id')).toBe('main');
  expect(page.url()).toBe(address);
});
