import type { Page } from 'playwright-core';
import { checkInPage } from './in-page.ts';

/**
 * Text of the page, as it stands now, that nobody can read whole. One sentence each; empty when all is well.
 *
 * - cut by a box that hides what is beyond it, or beyond the left, upper or right edge of the page;
 * - under other text (two lines of ink that share more than a pixel each way);
 * - in a box that scrolls, which no key can reach;
 * - longer than the field that shows it;
 * - and a page that is wider than its window.
 *
 * Allowed: an ellipsis whose whole text stands in a `title` or `aria-label` of its element, cell or link; text for screen
 * readers only; a link to skip to the content, out of sight until it has the focus; text below a tooltip, a popover, a
 * dialog, or a heading that stays while the rest is scrolled. Not seen: text that a style sheet brings (`content`), and pictures over text.
 */
export async function clippedOrOverlapping(page: Page): Promise<readonly string[]> {
  return checkInPage(page, 'box-faults');
}
