import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { axeViolations } from '../browser/axe.ts';
import { startBrowser } from '../browser/browser.ts';
import { watchEvents } from '../io/live/watch-events.ts';
import { ROOT } from '../meta/project-files.ts';

/** For the whole demo and a browser on a busy machine. */
const DEMO_MS = 120_000;

let browser: Browser;
let folder = '';
const children: ChildProcess[] = [];
beforeAll(async () => {
  browser = await startBrowser();
}, DEMO_MS);
afterAll(() => browser.close());
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'flakewarden-live-demo-')));
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await Promise.all(browser.contexts().map((context) => context.close()));
  rmSync(folder, { recursive: true, force: true });
});

/** The demo in an empty folder that is its temporary folder, too, and the address that it says. */
async function startDemo(...args: readonly string[]) {
  const child = spawn(process.execPath, ['--no-warnings', join(ROOT, 'src/entry/cli.ts'), 'demo', '--ui', ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'], TMPDIR: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  const stdout = text(child.stdout);
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (piece: string) => {
    stderr += piece;
  });
  const ended = once(child, 'exit') as Promise<[number | null, string | null]>;
  await expect.poll(() => stderr, { timeout: DEMO_MS }).toContain('\n');
  const address = /^Watch it at (http:\/\/127\.0\.0\.1:\d+\/[\w-]{22}\/)\n/.exec(stderr)?.[1] ?? '';
  return { child, address, ended, stdout, stderr: () => stderr };
}

test('the demo in a browser: stages advance, the report is shown, nothing is left', { timeout: DEMO_MS }, async () => {
  const demo = await startDemo('--markdown');
  const context = await browser.newContext();
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.exposeFunction('complain', (what: string) => complaints.push(`policy: ${what}`));
  await page.addInitScript(
    "document.addEventListener('securitypolicyviolation', (event) => complain(event.violatedDirective));",
  );
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));

  // Watched from its beginning: every sentence of the status is seen, as a screen reader would hear it.
  const sentences: string[] = [];
  await page.exposeFunction('sentence', (words: string) => sentences.push(words));
  await page.addInitScript(`document.addEventListener('DOMContentLoaded', () => {
    let before = '';
    new MutationObserver(() => {
      const words = document.querySelector('[role=status]')?.textContent ?? '';
      if (words !== before) sentence(words);
      before = words;
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });`);
  await page.goto(demo.address);
  await expect
    .poll(() => page.getByRole('status').textContent(), { timeout: DEMO_MS })
    .toMatch(/^Done after \d+(?:\.\d)?\u00a0s\.$/);
  // A stage that takes no time at all may be drawn together with the next.
  expect(sentences.at(-1)).toMatch(/^Done after /);
  expect(sentences.filter((words) => /^classify is reading \d+ logs and \d+ reports\.$/.test(words))).toHaveLength(1);
  const stages = await page.locator('.live-part').nth(1).locator('.live-stages li > span:first-child').allInnerTexts();
  expect(stages).toEqual([
    expect.stringMatching(/^Reading \d+ logs and \d+ reports$/),
    expect.stringMatching(/^Explaining \d+ candidates$/),
  ]);
  expect(await page.locator('.live-part.done h2').allInnerTexts()).toEqual(['fetch', 'classify', 'report']);
  expect(await page.locator('.live-calls tbody tr').count()).toBeGreaterThan(100);

  await page.getByRole('link', { name: 'Show the report' }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(page.url()).toBe(`${demo.address}report.html`);
  expect(await page.locator('.finding').count()).toBeGreaterThan(0);
  await page.goBack();
  await expect.poll(() => page.getByRole('status').textContent()).toContain('Done');
  expect([complaints, requests.filter((url) => !url.startsWith(demo.address))]).toEqual([[], []]);

  const readable = await (await browser.newContext({ bypassCSP: true })).newPage();
  await readable.goto(demo.address);
  await readable.locator('.live-part').first().waitFor();
  expect(await axeViolations(readable)).toEqual([]);

  await expect.poll(demo.stderr).toContain('as there is no terminal to end it from');
  demo.child.kill('SIGINT');
  expect(await demo.ended).toEqual([0, null]);
  expect(await demo.stdout).toContain('flaky');
  expect(readdirSync(folder)).toEqual([]);
  await expect(fetch(demo.address)).rejects.toThrow(/fetch failed/);
  await expect.poll(() => page.getByRole('status').textContent()).toContain('flakewarden has ended');
});

test('Ctrl-C while a part works ends the parts and the page, and leaves nothing', { timeout: DEMO_MS }, async () => {
  const demo = await startDemo();
  const watched = await watchEvents(demo.address);
  const isCall = (data: unknown) => (data as { kind?: string }).kind === 'call';
  while (!(await watched.take(1)).some(({ data }) => isCall(data)));
  demo.child.kill('SIGINT');
  expect(await demo.ended).toEqual([3, null]);
  const rest = (await watched.take(Number.MAX_SAFE_INTEGER)).map(({ data }) => data as { kind: string; part?: string });
  expect(rest.filter(({ part }) => part === 'classify')).toEqual([]);
  expect(rest.slice(-3)).toMatchObject([
    { kind: 'part-ended', part: 'fetch', exitCode: 3 },
    { kind: 'run-ended', exitCode: 3 },
    { kind: 'closed' },
  ]);
  expect(readdirSync(folder)).toEqual([]);
  await expect(fetch(demo.address)).rejects.toThrow(/fetch failed/);
});

test('with --out the documents stay', { timeout: DEMO_MS }, async () => {
  const demo = await startDemo('--out', join(folder, 'kept'));
  await expect.poll(demo.stderr, { timeout: DEMO_MS }).toContain('as there is no terminal to end it from');
  demo.child.kill('SIGTERM');
  expect(await demo.ended).toEqual([0, null]);
  expect(readdirSync(folder)).toEqual(['kept']);
  expect(readdirSync(join(folder, 'kept'))).toEqual(['evidence', 'findings', 'history', 'html', 'report']);
});
