import { mkdir, writeFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../browser/browser.ts';
import { VIEWPORTS } from '../browser/viewports.ts';
import { runDemo } from './demo.ts';
import { faultsOf, listed } from './faults.ts';
import { withLiveRuns } from './live.ts';
import { COLUMNS, FILE, madeFromText, PICTURES } from './made-from.ts';
import { type Shot, shotsOf } from './shots.ts';
import { openShot, take } from './take.ts';

/**
 * Makes the pictures that README and notes show, from the recorded history of the demo, and checks what each shows at the
 * width of a phone, a tablet and a laptop. Writes `.github/pictures/`, prints a table, and ends with 1 when there is a fault.
 * Arguments: names of pictures, to make those only.
 */
async function main(names: readonly string[]): Promise<number> {
  const demo = await runDemo(COLUMNS);
  await mkdir(PICTURES, { recursive: true });
  const faults = await withLiveRuns(demo.report, async (live) => {
    const shots = shotsOf(demo, live);
    if (names.length === 0) await writeFile(FILE, madeFromText(shots));
    return make(shots.filter(({ name }) => names.length === 0 || names.includes(name)));
  });
  process.stdout.write(faults.map((fault) => `${fault}\n`).join(''));
  return faults.length === 0 ? 0 : 1;
}

async function make(shots: readonly Shot[]): Promise<readonly string[]> {
  const browser = await startBrowser();
  const faults: string[] = [];
  try {
    say('picture', 'width', 'clipped', 'contrast', 'axe', 'bytes');
    for (const shot of shots) {
      try {
        const png = await take(browser, shot);
        await writeFile(`${PICTURES}/${shot.name}.png`, png);
        faults.push(...(await check(browser, shot, png.length)));
      } catch (error) {
        faults.push(`${shot.name} cannot be shown: ${String(error)}`);
      }
    }
    return faults;
  } finally {
    await browser.close();
  }
}

async function check(browser: Browser, shot: Shot, bytes: number): Promise<readonly string[]> {
  const told: string[] = [];
  for (const viewport of VIEWPORTS) {
    const page = await openShot(browser, shot, viewport);
    const faults = await faultsOf(page);
    await page.context().close();
    say(shot.name, viewport.width, faults.boxes.length, faults.contrast.length, faults.axe.length, bytes);
    told.push(...listed(faults).map((fault) => `${shot.name} at ${viewport.width}: ${fault}`));
  }
  return told;
}

/** One row of the table. */
function say(name: string, ...cells: readonly (string | number)[]): void {
  process.stdout.write(`${name.padEnd(14)}${cells.map((cell) => String(cell).padStart(9)).join('')}\n`);
}

process.exitCode = await main(process.argv.slice(2));
