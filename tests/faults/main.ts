/**
 * Every fault at every external call of every part, with the real parts before doubles on this machine.
 *
 *   node tests/faults/main.ts [--json FILE] [--only TEXT]
 *
 * `--only` takes the cells whose part (documents, classify, report, fetch, process), external call and fault, in this order, contain the text. Exits with 1 when an invariant does not hold.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { documentMatrix } from './document-matrix.ts';
import { fetchMatrix } from './fetch-matrix.ts';
import { type Case, type Matrix, type Outcome, runCases } from './matrix.ts';
import { modelMatrix } from './model-matrix.ts';
import { withoutPauses } from './pace.ts';
import { processMatrix } from './process-matrix.ts';
import { reportMatrix } from './report-matrix.ts';
import { table } from './table.ts';

/** Cases side by side: where they wait for time limits, more than where they work. */
const IN_PROCESS: readonly (readonly [string, () => Promise<Matrix>, number])[] = [
  ['documents', documentMatrix, 4],
  ['classify', modelMatrix, 24],
  ['report', reportMatrix, 12],
  ['fetch', fetchMatrix, 8],
];
const PROCESSES = 2;
const PARTS = [...IN_PROCESS.map(([part]) => part), 'process'];

const { values } = parseArgs({ options: { json: { type: 'string' }, only: { type: 'string' } } });
const only = values.only ?? '';
const isWanted = ({ part, route, fault }: Case) => `${part} ${route} ${fault}`.includes(only);
/** To make the ground for cases that nobody wants takes time. */
const isWantedPart = (part: string) => PARTS.every((other) => !only.startsWith(other)) || only.startsWith(part);
const isWantedSubject = (name: string) =>
  !only.startsWith('process ') || `process ${name} `.startsWith(only) || only.startsWith(`process ${name} `);
const started = performance.now();
const outcomes: Outcome[] = [];

async function run(part: string, matrix: () => Promise<Matrix>, atOnce: number): Promise<void> {
  if (!isWantedPart(part)) return;
  const { cases, close } = await matrix();
  await runCases(cases.filter(isWanted), atOnce, (outcome) => {
    outcomes.push(outcome);
    for (const violation of outcome.violations) {
      process.stderr.write(`${[outcome.part, outcome.route, outcome.fault, outcome.mode, violation].join(' | ')}\n`);
    }
  });
  await close();
}

async function runInProcess(): Promise<void> {
  await withoutPauses();
  for (const [part, matrix, atOnce] of IN_PROCESS) await run(part, matrix, atOnce);
}

// Processes have a processor of their own; the others share this one.
await Promise.all([runInProcess(), run('process', () => processMatrix(isWantedSubject), PROCESSES)]);
const seconds = Math.round((performance.now() - started) / 1_000);
const violated = outcomes.filter(({ violations }) => violations.length > 0).length;
process.stdout.write(`${table(outcomes)}\n`);
process.stdout.write(`${outcomes.length} cells, ${violated} with a violation, ${seconds} s, `);
process.stdout.write(`peak memory ${Math.round(process.resourceUsage().maxRSS / 1_024)} MB (doubles included)\n`);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ seconds, outcomes }, null, 1)}\n`);
process.exitCode = violated > 0 || outcomes.length === 0 ? 1 : 0;
