import type { Page } from 'playwright-core';
import { checkInPage } from './in-page.ts';

/**
 * Visible text, place-holders included, with a contrast below 4.5 to what is painted behind it, of whatever size. One
 * sentence each; empty when all is well. What lies behind is asked of the browser at the middle of the first line, so bars
 * of a plot count; a picture or a gradient there is a fault, as nobody knows the contrast. Disabled controls are let off,
 * and of many elements that are alike the first ten are looked at.
 */
export async function lowContrast(page: Page): Promise<readonly string[]> {
  return checkInPage(page, 'contrast-faults');
}
