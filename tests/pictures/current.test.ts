import { readdirSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runDemo } from './demo.ts';
import { COLUMNS, committed, madeFrom, PICTURES } from './made-from.ts';
import { shotsOf } from './shots.ts';

test('the committed pictures show what the demo makes today: run `npm run pictures` otherwise', {
  timeout: 60_000,
}, async () => {
  const demo = await runDemo(COLUMNS);
  expect(committed()).toEqual(madeFrom(shotsOf(demo, { middle: '', end: '' })));
});

/** In bytes, of all together: every clone has them. */
const ROOM = 1_500_000;

test('there is a picture of each name, and together they are small', () => {
  const files = readdirSync(PICTURES).filter((name) => name.endsWith('.png'));
  expect(files.map((name) => name.replace(/\.png$/, ''))).toEqual(Object.keys(committed()).toSorted());
  expect(files.reduce((sum, name) => sum + statSync(`${PICTURES}/${name}`).size, 0)).toBeLessThan(ROOM);
});
