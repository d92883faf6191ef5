import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations } from './axe.ts';
import { clippedOrOverlapping } from './boxes.ts';
import { startBrowser } from './browser.ts';
import { lowContrast } from './contrast.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
  const context = await browser.newContext({ bypassCSP: true, viewport: { width: 360, height: 400 } });
  page = await context.newPage();
});
afterAll(() => browser.close());

/** A page that nobody could find fault with, and something in it. */
async function show(content: string, style = ''): Promise<void> {
  await page.setContent(`<!doctype html><html lang="en"><head><title>T</title><style>
    body { font: 16px/1.5 sans-serif; color: #111; background: #fff; margin: 8px }
    .cut { overflow: hidden; width: 90px; white-space: nowrap }
    .ellipsis { text-overflow: ellipsis }
    .scroll { overflow: auto; width: 90px; white-space: nowrap }
    .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
    ${style}</style></head><body><main><h1>Heading</h1>${content}</main></body></html>`);
}

const GOOD: readonly (readonly [string, string, string?])[] = [
  [
    'plain text, also on several lines',
    `<p>${'Some words. '.repeat(30)}</p><p>More <b>bold</b> and <code>code</code> words.</p>`,
  ],
  ['lines as tight as their letters', `<p>${'Agpq <b>Agpq</b> '.repeat(30)}</p>`, 'p { line-height: 1 }'],
  [
    'an ellipsis with the whole text at hand',
    '<p class="cut ellipsis" title="A rather long sentence">A rather long sentence</p>',
  ],
  [
    'a box that keys can scroll',
    '<div class="scroll" tabindex="0" role="region" aria-label="R">A rather long sentence</div>',
  ],
  ['a box that holds something with the focus', '<div class="scroll"><a href="#x">A rather long sentence</a></div>'],
  [
    'text for screen readers',
    '<fieldset style="border: 0"><legend class="unseen">Not seen either</legend></fieldset><p>Seen<span class="unseen">Not seen by anybody with eyes</span></p>',
  ],
  ['a closed block', '<details><summary>More</summary><p class="cut">A rather long sentence</p></details>'],
  ['a link to skip to the content', '<a href="#x" style="position: absolute; top: -99px">Skip</a>'],
  [
    'a place-holder that fits',
    '<input placeholder="Find" aria-label="Find" style="width: 200px">',
    'input::placeholder { color: #444 }',
  ],
  [
    'what lies out of a box that is not its own',
    '<div class="cut" style="height: 0"><p style="position: absolute">A rather long sentence</p></div>',
  ],
  [
    'a heading that stays in place',
    '<div id="s" class="scroll" tabindex="0"><b style="position: sticky; left: 0; background: #fff">Stays</b> A rather long sentence</div><script>s.scrollLeft = 40</script>',
  ],
  [
    'a cell wider than its box',
    '<div class="scroll" tabindex="0"><p style="width: 900px">Words at the beginning</p></div>',
  ],
  ['a modal dialog', '<p>Words below the dialog</p><dialog id="d">Words above</dialog><script>d.showModal()</script>'],
];

const CLIPPED: readonly (readonly [string, string, string])[] = [
  [
    'cut at its end',
    '<p class="cut">A rather long sentence</p>',
    'clipped: "A rather long sentence" in main > p.cut, # px cut by main > p.cut',
  ],
  [
    'cut by a box far outside',
    '<div class="cut"><div><b>A rather long sentence</b></div></div>',
    'clipped: "A rather long sentence" in div > b, # px cut by main > div.cut',
  ],
  [
    'cut below',
    '<p style="height: 12px; overflow: clip">Tall words</p>',
    'clipped: "Tall words" in main > p, # px cut by main > p',
  ],
  [
    'an ellipsis alone',
    '<p class="cut ellipsis">A rather long sentence</p>',
    'clipped: "A rather long sentence" in main > p.cut.ellipsis, # px cut by main > p.cut.ellipsis',
  ],
  [
    'an ellipsis with part of the text at hand',
    '<p class="cut ellipsis" title="A rather">A rather long sentence</p>',
    'clipped: "A rather long sentence" in main > p.cut.ellipsis, # px cut by main > p.cut.ellipsis',
  ],
  [
    'hidden left of the page',
    '<p style="margin-left: -30px">Words</p>',
    'clipped: "Words" in main > p, # px beyond the edge of the page',
  ],
  [
    'wider than the window',
    '<p style="white-space: nowrap">A very long sentence, so long that it cannot fit into 360 pixels</p>',
    'the page is # px wider than its window',
  ],
  [
    'out of reach of keys',
    '<div class="scroll">A rather long sentence</div>',
    'no key scrolls main > div.scroll: "A rather long sentence" in main > div.scroll',
  ],
  [
    'a place-holder that is cut',
    '<input placeholder="Find a test by its name" style="width: 60px">',
    'clipped: "Find a test by its name" in main > input, # px longer than its field',
  ],
  [
    'a choice that is cut',
    '<select style="width: 60px"><option>Everything there is</option></select>',
    'clipped: "Everything there is" in main > select, # px longer than its field',
  ],
  [
    'cut in a drawing',
    '<svg width="60" height="20" role="img" aria-label="Drawing"><text y="15">A long label</text></svg>',
    'clipped: "A long label" in svg > text, # px cut by main > svg',
  ],
  [
    'one line over another',
    '<p>Upper words</p><p style="margin-top: -36px">Lower words</p>',
    'overlap: "Upper words" in main > p and "Lower words" in main > p, # × # px',
  ],
  [
    'a label beside another',
    '<p>Left<b style="margin-left: -20px">Right</b></p>',
    'overlap: "Left" in main > p and "Right" in p > b, # × # px',
  ],
  [
    'labels of a drawing',
    '<svg width="300" height="20" role="img" aria-label="Drawing"><text y="15">1 Jan</text><text x="20" y="15">2 Jan</text></svg>',
    'overlap: "1 Jan" in svg > text and "2 Jan" in svg > text, # × # px',
  ],
];

describe('boxes', () => {
  test.each(GOOD)('%s: nothing', async (_, content = '', style = '') => {
    await show(content, style);
    expect(await clippedOrOverlapping(page)).toEqual([]);
  });

  test.each(CLIPPED)('%s: told', async (_, content, fault) => {
    await show(content);
    const faults = await clippedOrOverlapping(page);
    expect(faults.map((told) => told.replaceAll(/\d+(?= px| ×)/g, '#'))).toContain(fault);
  });
});

const PALE: readonly (readonly [string, string, string])[] = [
  [
    'in an element higher than the window',
    '<p style="color: #777">Words<br><img alt="" height="1500"></p>',
    'contrast 4.47: "Words" in main > p',
  ],
  ['grey on white', '<p style="color: #777">Words</p>', 'contrast 4.47: "Words" in main > p'],
  ['half seen', '<p style="opacity: 0.5">Words</p>', 'contrast 3.54: "Words" in main > p'],
  [
    'large text is not let off',
    '<p style="color: #777; font-size: 40px">Words</p>',
    'contrast 4.47: "Words" in main > p',
  ],
  [
    'on the colour of a box outside',
    '<div style="background: #111"><p>Words</p></div>',
    'contrast 1.00: "Words" in div > p',
  ],
  ['on half a colour', '<p style="background: rgb(0 0 0 / 60%)">Words</p>', 'contrast 3.28: "Words" in main > p'],
  [
    'on a bar of a plot',
    '<svg width="90" height="20" role="img" aria-label="Plot"><rect width="90" height="20" fill="#222"/><text y="15" style="pointer-events: none">Words</text></svg>',
    'contrast 1.31: "Words" in svg > text',
  ],
  [
    'on a gradient',
    '<p style="background: linear-gradient(#fff, #eee)">Words</p>',
    'contrast unknown: "Words" in main > p: a picture lies behind it',
  ],
  [
    'under something',
    '<div style="position: relative"><p>Words</p><div style="position: absolute; inset: 0; background: #fff"></div></div>',
    'contrast unknown: "Words" in div > p: another element lies over it',
  ],
  ['a pale place-holder', '<input placeholder="Find" aria-label="Find">', 'contrast 4.47: "Find" in main > input'],
  [
    'far below, in a box that scrolls',
    '<div tabindex="0" style="height: 60px; overflow: auto"><p style="margin-top: 900px; color: #777">Words</p></div>',
    'contrast 4.47: "Words" in div > p',
  ],
];

describe('contrast', () => {
  test.each(GOOD)('%s: nothing', async (_, content = '', style = '') => {
    await show(content, style);
    expect(await lowContrast(page)).toEqual([]);
  });

  test.each(PALE)('%s: told', async (_, content, fault) => {
    await show(content, 'input::placeholder { color: #777 }');
    expect(await lowContrast(page)).toEqual([fault]);
  });

  test('enough, in words of every notation', async () => {
    await show('<p style="color: oklch(0.4 0.1 250)">Words</p><p style="color: hsl(0 0% 45%)">Words</p>');
    expect(await lowContrast(page)).toEqual([]);
  });
});

describe('axe', () => {
  test('nothing on a good page, whose policy allows no script', async () => {
    await show('<p>Words</p>');
    const policy =
      '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; require-trusted-types-for \'script\'">';
    await page.setContent((await page.content()).replace('<head>', `<head>${policy}`));
    expect(await axeViolations(page)).toEqual([]);
  });

  test('a button without a name', async () => {
    await show('<button></button>');
    expect((await axeViolations(page)).map((told) => told.split(':')[0])).toEqual(['button-name (critical)']);
  });
});
