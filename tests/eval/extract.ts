/**
 * Precision and recall of test ids, recall of kinds and what windows hold, on a folder of labelled logs (format: the
 * corpus' own README).
 *
 *   node tests/eval/extract.ts [--corpus DIR] [--json FILE]
 *
 * Without `--corpus` it looks for `shared/corpus` beside the repository; when there is none it says so and exits with 0.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { KIND_RULE, kindTable, macroRecall, missedKinds, scoreKinds, summariseKinds } from './kinds.ts';
import { isCorpus, RULE, type Summary, scoreCorpus, summarise } from './score.ts';
import { scoreCases, scoreWindows, summariseWindows, WINDOW_RULE, windowTable } from './windows.ts';

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
  const kinds = scoreKinds(corpus);
  const kindSummaries = summariseKinds(kinds);
  console.log(`\n${KIND_RULE}\n\n${kindTable(kindSummaries).join('\n')}`);
  const windows = summariseWindows(scoreWindows(corpus), scoreCases(corpus));
  console.log(`\n${WINDOW_RULE}\n\n${windowTable(windows).join('\n')}`);
  if (values.json === undefined) return;
  const document = {
    overall: { ...overall, kindRecall: macroRecall(kindSummaries) },
    frameworks,
    kinds: kindSummaries,
    windows,
    misses: [...scores.filter(({ missed, invented }) => missed.length + invented.length > 0), ...missedKinds(kinds)],
    rules: [RULE, KIND_RULE, WINDOW_RULE],
  };
  writeFileSync(values.json, `${JSON.stringify(document, undefined, 1)}\n`);
}

main();
