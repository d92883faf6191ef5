/**
 * `node tests/bench/bench.ts [--dist DIR]`: what reading a history costs. Prints times, which depend on the machine, and
 * ends with 1 when a figure that does not depend on it misses its limit.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { benchColdStart } from './cold-start.ts';
import { benchLogReading } from './log-reading.ts';
import { benchThreeParts } from './three-parts.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({ options: { dist: { type: 'string', default: join(root, 'dist') } } });
const dist = resolve(values.dist);

if (existsSync(join(dist, 'fetch', 'index.js'))) {
  benchColdStart(dist);
  const problems = [...benchLogReading(dist), ...(await benchThreeParts(dist))];
  for (const problem of problems) console.log(`MISSED: ${problem}`);
  process.exitCode = problems.length === 0 ? 0 : 1;
} else {
  console.log('There are no bundles: run `npm run build` first.');
  process.exitCode = 2;
}
