import type { Browser, Page } from 'playwright-core';
import type { Shot } from './shots.ts';
import { smallPng } from './small-png.ts';

/** Pixels of a picture to one of CSS: sharp on screens of today, and still small. */
const SCALE = 1.25;

/** The picture, as PNG. */
export async function take(browser: Browser, shot: Shot): Promise<Buffer> {
  const page = await openShot(browser, shot, shot);
  try {
    const { top, bottom } = await frameOf(page, shot);
    const clip = { x: 0, y: top, width: shot.width, height: Math.min(bottom - top, shot.height) };
    return smallPng(await page.screenshot({ fullPage: true, clip }));
  } finally {
    await page.context().close();
  }
}

/** From where to where the picture goes, in CSS pixels of the page. */
async function frameOf(page: Page, { part }: Shot): Promise<{ readonly top: number; readonly bottom: number }> {
  // Of the window nothing is shown that the page does not fill.
  const bottom = await page.evaluate<number>('Math.ceil(document.body.getBoundingClientRect().bottom + scrollY)');
  if (part === undefined) return { top: 0, bottom };
  const box = await page.locator(part).first().boundingBox();
  if (box === null) throw new Error(`the page has no ${part}`);
  const top = Math.max(0, Math.floor(box.y - MARGIN));
  return { top, bottom: Math.min(bottom, Math.ceil(box.y + box.height + MARGIN)) };
}

/** Around a part of a page, in CSS pixels. */
const MARGIN = 12;

/** Shows what a picture shows in a window of another size. The caller closes the page's context. */
export async function openShot(
  browser: Browser,
  shot: Shot,
  viewport: { readonly width: number; readonly height: number },
): Promise<Page> {
  const context = await browser.newContext({
    // For axe, which is a script from outside.
    bypassCSP: true,
    viewport: { width: viewport.width, height: viewport.height },
    deviceScaleFactor: SCALE,
    colorScheme: shot.theme,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  // A page that does not come needs no more time here: nothing is far away.
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  await shot.show(page);
  return page;
}
