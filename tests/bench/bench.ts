/**
 * `node tests/bench/bench.ts [--dist DIR] [--only start|logs|reports|scoring|html|page|history]`: what reading a history, a log and a
 * report, and deciding, costs. Prints times, which depend on the machine, and ends with 1 when a ratio, a count or the
 * memory misses its limit.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { benchColdStart } from './cold-start.ts';
import { benchHtmlReport } from './html-report.ts';
import { benchLogReading } from './log-reading.ts';
import { benchPage } from './page.ts';
import { benchReportMemory } from './report-memory.ts';
import { benchScoring } from './scoring.ts';
import { benchThreeParts } from './three-parts.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({
  options: { dist: { type: 'string', default: join(root, 'dist') }, only: { type: 'string' } },
});
const dist = resolve(values.dist);

if (existsSync(join(dist, 'fetch', 'index.js'))) {
  const wants = (what: string) => values.only === undefined || values.only === what;
  if (wants('start')) benchColdStart(dist);
  const problems = [
    ...(wants('logs') ? benchLogReading(dist) : []),
    ...(wants('reports') ? benchReportMemory(dist) : []),
    ...(wants('scoring') ? benchScoring() : []),
    ...(wants('html') ? benchHtmlReport() : []),
    ...(wants('page') ? await benchPage() : []),
    ...(wants('history') ? await benchThreeParts(dist) : []),
  ];
  for (const problem of problems) console.log(`MISSED: ${problem}`);
  process.exitCode = problems.length === 0 ? 0 : 1;
} else {
  console.log('There are no bundles: run `npm run package` first.');
  process.exitCode = 2;
}
