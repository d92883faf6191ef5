import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { PAGE_CODE } from '../../src/core/html-report/generated.ts';
import { reportHtml } from '../../src/core/html-report/html.ts';
import type { ReportData } from '../../src/core/html-report/report-data.ts';
import { startBrowser } from '../browser/browser.ts';

/** A report in a window of the browser. */
export interface OpenReport {
  readonly page: Page;
  /** Addresses of all that was asked for, the file itself among them. */
  readonly requests: readonly string[];
  /** What the console, an uncaught error or the content security policy said; empty when all is well. */
  readonly complaints: readonly string[];
  readonly address: string;
}

/**
 * Opens reports from a file as a reader would, in one browser for all tests of a file. Each has a context of its own, which
 * ends with its test.
 */
export function reportOpener(): (
  data: ReportData,
  options?: BrowserContextOptions & { readonly hash?: string },
) => Promise<OpenReport> {
  let browser: Browser;
  let folder: string;
  let count = 0;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'flakewarden-page-'));
    browser = await startBrowser();
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
  });
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });
  return async (data, { hash = '', ...options } = {}) => {
    count += 1;
    const file = join(folder, `${count}.html`);
    await writeFile(file, reportHtml(data, PAGE_CODE));
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    const page = await context.newPage();
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => complaints.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
    await page.exposeFunction('complain', (what: string) => complaints.push(`policy: ${what}`));
    await page.addInitScript(
      "document.addEventListener('securitypolicyviolation', (event) => complain(event.violatedDirective));",
    );
    const address = pathToFileURL(file).href;
    await page.goto(`${address}${hash}`);
    return { page, requests, complaints, address };
  };
}

/** One attribute of all elements that a locator finds, in the order of the page. */
export async function attributes(found: Locator, name: string): Promise<readonly (string | null)[]> {
  return Promise.all((await found.all()).map((one) => one.getAttribute(name)));
}
