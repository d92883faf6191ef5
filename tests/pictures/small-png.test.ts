import { expect, test } from 'vitest';
import { startBrowser } from '../browser/browser.ts';
import { smallPng } from './small-png.ts';

test('a picture keeps its size and its plain colours, and is smaller', async () => {
  const browser = await startBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 300, height: 200 } });
    // More colours than a palette has, beside plain ones.
    await page.setContent(
      `<body style="margin: 0; background: #123456"><div style="height: 60px; background: linear-gradient(90deg, #f00, #00f)"></div>${'<b>Words </b>'.repeat(40)}`,
    );
    const png = await page.screenshot();
    const small = smallPng(png);
    expect(small.length).toBeLessThan(png.length);
    expect(smallPng(png).equals(small)).toBe(true);
    const colourAt = async (picture: Buffer, x: number, y: number) => {
      await page.setContent(`<img src="data:image/png;base64,${picture.toString('base64')}">`);
      return page.evaluate<readonly number[]>(`(async () => {
        const picture = document.images[0];
        await picture.decode();
        const pen = Object.assign(document.createElement('canvas'), { width: 300, height: 200 }).getContext('2d');
        pen.drawImage(picture, 0, 0);
        return [picture.naturalWidth, picture.naturalHeight, ...pen.getImageData(${x}, ${y}, 1, 1).data];
      })()`);
    };
    expect(await colourAt(small, 150, 195)).toEqual([300, 200, 0x12, 0x34, 0x56, 255]);
    const [before, after] = [await colourAt(png, 40, 30), await colourAt(small, 40, 30)];
    for (const [i, part] of before.entries()) expect(Math.abs(part - (after[i] ?? 0))).toBeLessThan(12);
  } finally {
    await browser.close();
  }
});
