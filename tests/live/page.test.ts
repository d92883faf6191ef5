import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { PAGE_CODE } from '../../src/core/html-report/generated.ts';
import { livePage } from '../../src/core/html-report/html.ts';
import type { LiveEvent } from '../../src/core/live/live-event.ts';
import { initialState, SHOWN_CALLS } from '../../src/core/live/live-state.ts';
import { livePolicy } from '../../src/core/live/page-policy.ts';
import { PARTS } from '../../src/core/model/part.ts';
import { createEventHub, type EventHub } from '../../src/io/live/event-hub.ts';
import { type LiveServer, startLiveServer } from '../../src/io/live/server.ts';
import { axeViolations } from '../browser/axe.ts';
import { clippedOrOverlapping } from '../browser/boxes.ts';
import { startBrowser } from '../browser/browser.ts';
import { lowContrast } from '../browser/contrast.ts';
import { VIEWPORTS } from '../browser/viewports.ts';

const KEY = 'AAAAAAAAAAAAAAAAAAAAAA';
/** Starting a browser and waiting for a connection to be made again. */
const PAGE_MS = 60_000;

let browser: Browser;
const servers: LiveServer[] = [];
beforeAll(async () => {
  browser = await startBrowser();
}, PAGE_MS);
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  for (const server of servers.splice(0)) await server.close().catch(() => undefined);
});
afterAll(() => browser.close());

async function serve(events: readonly LiveEvent[] = [], port = 0): Promise<{ hub: EventHub; server: LiveServer }> {
  const hub = createEventHub(initialState('run', 'flakewarden 0.1.0', PARTS), () => events.at(-1)?.at ?? 0);
  for (const event of events) hub.publish(event);
  const pages = {
    policy: livePolicy(PAGE_CODE),
    page: livePage('flakewarden run', PAGE_CODE),
    report: () => Promise.resolve('<!doctype html><title>The report</title>'),
  };
  const server = await startLiveServer({ port, key: KEY, hub, pages });
  servers.push(server);
  return { hub, server };
}

async function open(server: LiveServer, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(server.address);
  await page.locator('.live-part').nth(2).waitFor();
  return { page, complaints, requests };
}

function call(index: number): LiveEvent {
  const entry = {
    time: '2026-11-02T10:00:00.000Z',
    part: 'fetch',
    method: 'GET',
    route: '/repos/{owner}/{repo}/actions/runs/{run_id}/jobs',
    status: index % 5 === 4 ? 404 : 200,
    bytes: 2_048,
  } as const;
  return { at: 100 + index, part: 'fetch', kind: 'call', entry };
}

const BEGIN: readonly LiveEvent[] = [
  { at: 5, part: 'fetch', kind: 'part-started' },
  { at: 10, part: 'fetch', kind: 'stage', text: 'reading the list of runs' },
];
const MIDDLE: readonly LiveEvent[] = [
  ...BEGIN,
  ...Array.from({ length: 30 }, (_, index) => call(index)),
  { at: 1_000, part: 'fetch', kind: 'stage', text: 'reading 66 logs and the jobs of 40 other runs' },
  { at: 3_000, part: 'fetch', kind: 'step', done: 53, total: 106 },
  { at: 3_000, part: 'fetch', kind: 'requests', spent: 84, budget: 800, left: 4_916 },
  { at: 3_100, part: 'fetch', kind: 'warning', text: '4 objects could not be read; the report will say so' },
];
const FETCHED: readonly LiveEvent[] = [
  ...MIDDLE,
  { at: 4_000, part: 'fetch', kind: 'part-ended', exitCode: 0 },
  { at: 4_001, part: 'classify', kind: 'part-started' },
];
const DONE: readonly LiveEvent[] = [
  ...FETCHED,
  { at: 5_000, part: 'classify', kind: 'part-ended', exitCode: 0 },
  { at: 5_001, part: 'report', kind: 'part-started' },
  { at: 6_000, part: 'report', kind: 'part-ended', exitCode: 0 },
  { at: 6_001, kind: 'run-ended', exitCode: 0 },
];
const FAILED: readonly LiveEvent[] = [
  ...FETCHED,
  { at: 4_100, part: 'classify', kind: 'refused' },
  { at: 5_000, part: 'classify', kind: 'part-ended', exitCode: 4 },
  { at: 5_001, kind: 'run-ended', exitCode: 4 },
];

const statusOf = (page: Page) => page.getByRole('status').textContent();
const partText = (page: Page, index: number) => page.locator('.live-part').nth(index).innerText();

test('stages, counts, requests, warnings and calls are shown as they come', { timeout: PAGE_MS }, async () => {
  const { hub, server } = await serve();
  const { page, complaints, requests } = await open(server);
  expect([await statusOf(page), await partText(page, 0)]).toEqual([
    'Working.',
    expect.stringContaining('waiting') as unknown,
  ]);
  for (const event of BEGIN) hub.publish(event);
  await expect.poll(() => statusOf(page)).toBe('fetch is reading the list of runs.');
  const bar = page.getByRole('progressbar', { name: 'fetch: reading the list of runs' });
  expect(await bar.getAttribute('value')).toBeNull();

  for (const event of MIDDLE.slice(BEGIN.length)) hub.publish(event);
  await expect.poll(() => partText(page, 0)).toContain('53 of 106, 27 a second, about 2.0\u00a0s left');
  const counted = page.getByRole('progressbar', { name: 'fetch: reading 66 logs and the jobs of 40 other runs' });
  expect([await counted.getAttribute('value'), await counted.getAttribute('max')]).toEqual(['53', '106']);
  const numbers = await page.locator('.numbers > div').allInnerTexts();
  expect(numbers.map((text) => text.split(/\s*\n\s*/))).toEqual([
    ['Requests spent', '84', 'of 800 allowed'],
    ['Left of the budget', '716', 'in this run'],
    ['Left at GitHub', '4,916', 'of its rate limit'],
    ['Calls recorded', '30', 'downloads included'],
  ]);
  expect(await page.locator('.live-warnings li').allInnerTexts()).toEqual([
    'fetch: 4 objects could not be read; the report will say so',
  ]);
  const cells = await page.locator('.live-calls tbody tr').last().locator('td').allInnerTexts();
  expect(cells).toEqual([
    '30',
    '10:00:00',
    'fetch',
    'GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs',
    '404',
    '2\u00a0KiB',
  ]);

  for (const event of DONE.slice(MIDDLE.length)) hub.publish(event);
  await expect.poll(() => statusOf(page)).toBe('Done after 6.0\u00a0s.');
  // The title is set after the page is drawn.
  await expect.poll(() => page.title()).toBe('Done: flakewarden run');
  await page.getByRole('link', { name: 'Show the report' }).click();
  await expect.poll(() => page.title()).toBe('The report');
  expect(complaints).toEqual([]);
  expect(requests.filter((url) => !url.startsWith(server.address))).toEqual([]);
});

test('a page that is opened late shows the same', { timeout: PAGE_MS }, async () => {
  const { server } = await serve(DONE);
  const { page } = await open(server);
  expect(await statusOf(page)).toBe('Done after 6.0\u00a0s.');
  expect(await page.locator('.live-part.done').count()).toBe(3);
});

test('the newest calls are shown, at the end unless the reader went up', { timeout: PAGE_MS }, async () => {
  const { hub, server } = await serve([...BEGIN, ...Array.from({ length: 1_000 }, (_, index) => call(index))]);
  const { page } = await open(server);
  const rows = page.locator('.live-calls tbody tr');
  const box = "document.querySelector('.live-calls .scroll')";
  const last = rows.last().locator('td').first();
  const isInView = () => page.evaluate<boolean>(`${box}.scrollHeight - ${box}.scrollTop - ${box}.clientHeight < 2`);
  expect([await rows.count(), await last.innerText()]).toEqual([SHOWN_CALLS, '1,000']);
  await expect.poll(isInView).toBe(true);
  hub.publish(call(1_000));
  await expect.poll(() => last.innerText()).toBe('1,001');
  await expect.poll(isInView).toBe(true);
  await page.evaluate(`${box}.scrollTop = 40`);
  // The browser tells of a scroll with the next picture.
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  hub.publish(call(1_001));
  await expect.poll(() => last.innerText()).toBe('1,002');
  expect(await isInView()).toBe(false);
});

test('a failure says what its exit code means, and which part never began', { timeout: PAGE_MS }, async () => {
  const { server } = await serve(FAILED);
  const { page } = await open(server);
  const meaning = "GitHub or the model's service refused or could not be reached.";
  expect(await statusOf(page)).toBe(`Failed with exit code 4. ${meaning}`);
  const [classify, report] = [await partText(page, 1), await partText(page, 2)];
  expect(classify).toContain(`Exit code 4. ${meaning} The terminal says more.`);
  expect(classify).toContain('It said something that no part says. Nothing more of it is shown here.');
  expect(report).toContain('not started');
  expect(await page.getByRole('link', { name: 'Show the report' }).count()).toBe(0);
});

describe('a connection that is lost', () => {
  test('is made again, and nothing is missing', { timeout: PAGE_MS }, async () => {
    const { server } = await serve(MIDDLE);
    const { page } = await open(server);
    await server.close();
    await expect.poll(() => statusOf(page)).toBe('Disconnected from flakewarden, trying again.');
    await serve(DONE, Number(new URL(server.address).port));
    await expect.poll(() => statusOf(page), { timeout: PAGE_MS }).toBe('Done after 6.0\u00a0s.');
  });

  test('is not made again when the command has ended', { timeout: PAGE_MS }, async () => {
    const { hub, server } = await serve(DONE);
    const { page } = await open(server);
    hub.publish({ at: 7_000, kind: 'closed' });
    await server.close();
    await expect
      .poll(() => statusOf(page))
      .toBe('Done after 6.0\u00a0s. flakewarden has ended; this page gets nothing more.');
    expect(await page.getByRole('link', { name: 'Show the report' }).count()).toBe(0);
  });

  test('is told of when it stopped before it was done', { timeout: PAGE_MS }, async () => {
    const { hub, server } = await serve(MIDDLE);
    const { page } = await open(server);
    hub.publish({ at: 7_000, kind: 'closed' });
    await expect
      .poll(() => statusOf(page))
      .toBe('Stopped before it was done. flakewarden has ended; this page gets nothing more.');
  });

  test('is not made at all for one page too many', { timeout: PAGE_MS }, async () => {
    const { server } = await serve(MIDDLE);
    const asked = await Promise.all(Array.from({ length: 8 }, () => fetch(`${server.address}events`)));
    const page = await browser.newPage();
    await page.goto(server.address);
    await expect
      .poll(() => statusOf(page))
      .toBe('flakewarden does not answer this page. Too many pages watch, or it has ended.');
    for (const { body } of asked) await body?.cancel();
  });
});

describe.each([
  ['at work', MIDDLE],
  ['done', DONE],
  ['failed', FAILED],
])('%s', (_name, events) => {
  test.each(['light', 'dark'] as const)(
    'nothing is clipped, faint or out of reach in %s',
    { timeout: PAGE_MS },
    async (colorScheme) => {
      const { server } = await serve(events);
      const { page } = await open(server, { colorScheme, bypassCSP: true, reducedMotion: 'reduce' });
      for (const viewport of VIEWPORTS) {
        await page.setViewportSize(viewport);
        expect([viewport, await clippedOrOverlapping(page), await lowContrast(page)]).toEqual([viewport, [], []]);
        expect([viewport, await axeViolations(page)]).toEqual([viewport, []]);
      }
    },
  );
});
