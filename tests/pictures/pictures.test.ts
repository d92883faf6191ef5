import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PAGE_CODE } from '../../src/core/html-report/generated.ts';
import { reportHtml } from '../../src/core/html-report/html.ts';
import { terminalSummary } from '../../src/core/render/terminal-summary.ts';
import { clippedOrOverlapping } from '../browser/boxes.ts';
import { startBrowser } from '../browser/browser.ts';
import { lowContrast } from '../browser/contrast.ts';
import { VIEWPORTS } from '../browser/viewports.ts';
import { everything, manifest, nthFinding, testIdentity } from '../core/render/sample.ts';
import { type Demo, runDemo } from './demo.ts';
import { faultsOf, listed } from './faults.ts';
import { emptyReport, fullReport, NAMES } from './hostile-report.ts';
import { issuePage, type Theme } from './issue-page.ts';
import { withLiveRuns } from './live.ts';
import { showLive, showReport } from './shots.ts';
import { terminalPage } from './terminal-page.ts';

/** Everything that people look at, with the data of the demo and with data that strains it, at three widths. */

const THEMES: readonly Theme[] = ['light', 'dark'];
const PATIENCE = { timeout: 60_000 };

/** Between the others only boxes are looked at, for the sake of time; `npm run pictures` looks at all. */
const MIDDLE = VIEWPORTS[1];

let browser: Browser;
/** By theme: a page per theme, used for one thing after the other. */
const pages = new Map<Theme, Page>();

beforeAll(async () => {
  browser = await startBrowser();
  for (const colorScheme of THEMES) {
    const context = await browser.newContext({ bypassCSP: true, colorScheme, reducedMotion: 'reduce' });
    pages.set(colorScheme, await context.newPage());
  }
}, 60_000);
afterAll(() => browser.close());

/** Faults in what `show` shows at any width; of another theme only the colours differ. */
async function faultsOfAll(show: (page: Page, theme: Theme) => Promise<void>, first: Theme = 'light') {
  const found: string[] = [];
  const page = pageOf(first);
  for (const viewport of VIEWPORTS) {
    await page.setViewportSize(viewport);
    await show(page, first);
    const faults = viewport === MIDDLE ? await clippedOrOverlapping(page) : listed(await faultsOf(page));
    found.push(...faults.map((fault) => `at ${viewport.width}: ${fault}`));
  }
  if (first === 'light') {
    await show(pageOf('dark'), 'dark');
    found.push(...(await lowContrast(pageOf('dark'))).map((fault) => `dark: ${fault}`));
  }
  return found;
}

function pageOf(theme: Theme): Page {
  const page = pages.get(theme);
  if (page === undefined) throw new Error('there is no page');
  return page;
}

const openAll = (page: Page) =>
  page.evaluate("for (const block of document.querySelectorAll('details')) block.open = true");

describe('the issue', () => {
  const goldens = fileURLToPath(new URL('../golden', import.meta.url));

  test.each(readdirSync(goldens).filter((name) => name.startsWith('issue-')))('%s', PATIENCE, async (name) => {
    const body = readFileSync(`${goldens}/${name}`, 'utf8');
    expect(
      await faultsOfAll(async (page, theme) => {
        await page.setContent(issuePage('Flaky tests', body, theme));
        await openAll(page);
      }),
    ).toEqual([]);
  });
});

describe('the report', () => {
  const full = fullReport();
  const hash = (test: number) => `#${new URLSearchParams({ test: full.tests[test]?.id ?? '' }).toString()}`;

  test('as full as can be', PATIENCE, async () => {
    const html = reportHtml(full, PAGE_CODE);
    expect(
      await faultsOfAll(async (page) => {
        await showReport(page, html, '');
        await openAll(page);
      }),
    ).toEqual([]);
  });

  test.each([0, 2])('one with a name that is endless or of another script (%i)', PATIENCE, async (number) => {
    const html = reportHtml(full, PAGE_CODE);
    expect(await faultsOfAll((page) => showReport(page, html, hash(number)))).toEqual([]);
  });

  test('with nothing in it', PATIENCE, async () => {
    const html = reportHtml(emptyReport(), PAGE_CODE);
    expect(await faultsOfAll((page) => showReport(page, html, ''))).toEqual([]);
  });
});

test('names of every kind on terminals of 40 and 120 columns', PATIENCE, async () => {
  const named = NAMES.slice(0, 5).map((id, i) => nthFinding(i + 1, { test: testIdentity({ id }) }));
  for (const width of [40, 120]) {
    const look = { width, unicode: true, colour: true };
    const printed = terminalSummary({ ...everything(), findings: named }, manifest(), 5, look);
    expect(await faultsOfAll((page) => page.setContent(terminalPage('flakewarden run', printed)), 'dark')).toEqual([]);
  }
});

describe('the demo', () => {
  let demo: Demo;
  beforeAll(async () => {
    demo = await runDemo(80);
  }, 60_000);

  test('its issue', PATIENCE, async () => {
    expect(
      await faultsOfAll(async (page, theme) => {
        await page.setContent(issuePage('Flaky tests', demo.issue, theme));
        await openAll(page);
      }),
    ).toEqual([]);
  });

  test('its report', PATIENCE, async () => {
    expect(
      await faultsOfAll(async (page) => {
        await showReport(page, demo.report, '');
        await openAll(page);
      }),
    ).toEqual([]);
  });

  test('its live view, in the middle', PATIENCE, async () => {
    const faults = await withLiveRuns(demo.report, ({ middle }) => faultsOfAll((page) => showLive(page, middle)));
    expect(faults).toEqual([]);
  });

  test('its live view, at the end', PATIENCE, async () => {
    // It shows the same, but for a few words.
    await withLiveRuns(demo.report, async ({ end }) => {
      const page = pageOf('light');
      await page.setViewportSize(VIEWPORTS[0]);
      await showLive(page, end);
      expect(listed(await faultsOf(page))).toEqual([]);
    });
  });

  test('its text on a terminal', PATIENCE, async () => {
    expect(
      await faultsOfAll((page) => page.setContent(terminalPage('flakewarden demo', demo.terminal)), 'dark'),
    ).toEqual([]);
  });
});
