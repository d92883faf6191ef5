/**
 * Precision and recall of test ids on a folder of labelled logs (format: the corpus' own README).
 *
 *   node tests/eval/extract.ts [--corpus DIR] [--json FILE]
 *
 * Without `--corpus` it looks for `shared/corpus` beside the repository; when there is none it says so and exits with 0.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isCorpus, RULE, type Summary, scoreCorpus, summarise } from './score.ts';

const HEADING = `${'framework'.padEnd(16)} logs   ids  precision  recall  logs without failures but with ids`;

function printRow(name: string, summary: Summary): void {
  const columns = [
    name.padEnd(16),
    String(summary.logs).padStart(4),
    String(summary.ids).padStart(5),
    share(summary.precision).padStart(10),
    share(summary.recall).padStart(7),
    ` ${summary.logsWithoutFailuresButIds}`,
  ];
  console.log(columns.join(' '));
}

function share(value: number | null): string {
  return value === null ? '-' : value.toFixed(4);
}

function main(): void {
  const { values } = parseArgs({ options: { corpus: { type: 'string' }, json: { type: 'string' } } });
  const corpus = values.corpus ?? fileURLToPath(new URL('../../../shared/corpus', import.meta.url));
  if (!isCorpus(corpus)) {
    console.log('No corpus found: nothing was evaluated. Give its folder with --corpus DIR.');
    // A folder that was asked for and is not there is a mistake; the absent default is not.
    process.exitCode = values.corpus === undefined ? 0 : 2;
    return;
  }
  const scores = scoreCorpus(corpus);
  const names = [...new Set(scores.map(({ framework }) => framework))].toSorted();
  const frameworks = Object.fromEntries(
    names.map((name) => [name, summarise(scores.filter(({ framework }) => framework === name))]),
  );
  const overall = summarise(scores);
  console.log(`${RULE}\n\n${HEADING}`);
  for (const [name, summary] of Object.entries(frameworks)) printRow(name, summary);
  printRow('overall', overall);
  if (values.json === undefined) return;
  const misses = scores.filter(({ missed, invented }) => missed.length + invented.length > 0);
  writeFileSync(values.json, `${JSON.stringify({ rule: RULE, overall, frameworks, misses }, undefined, 1)}\n`);
}

main();
