import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rgPath } from '@vscode/ripgrep';
import { CORPUS, HAS_CORPUS } from '../shared-corpus.ts';
import { runForPeak } from './peak-memory.ts';

const MEGABYTE = 1024 * 1024;
const ROUNDS = 5;
/** How many times as long as the yardstick the whole process may take; issue 3. */
const MAX_RATIO = 10;
/** Peak memory allowed at any size; issue 3. */
const MAX_MEMORY_MB = 150;
/** The yardstick: how long the fastest search tool takes to look for twelve fixed strings that open failures. */
const MARKERS = [
  ...['FAILED', '--- FAIL', 'Tests run:', 'not ok ', 'short test summary', ' failing', '##[error]', 'panicked at'],
  ...['Failures:', ' ● ', 'Failed examples:', 'Traceback (most recent call last)'],
];

interface Reading {
  readonly seconds: number;
  readonly peakMb: number;
}

/**
 * Reads logs of 1 MB to 1 GB, made of the corpus' logs one after the other, and one line of 100 MB, each in a process of
 * its own, beside `rg -c -F`. Returns what missed its limit.
 */
export function benchLogReading(dist: string): string[] {
  if (!HAS_CORPUS) {
    console.log('\nReading logs: SKIPPED, because ../shared/corpus is absent');
    return [];
  }
  const folder = mkdtempSync(join(tmpdir(), 'flakewarden-bench-'));
  try {
    return compare(join(dist, 'cli', 'index.js'), folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function compare(cli: string, folder: string): string[] {
  const text = corpusText();
  const markers = join(folder, 'markers');
  writeFileSync(markers, `${MARKERS.join('\n')}\n`);
  const log = join(folder, 'job.log');
  const start = read(cli, write(log, text, 0)).seconds;
  console.log(
    `\nReading logs: whole process, median of ${ROUNDS}; an empty log takes ${(start * 1_000).toFixed(0)} ms`,
  );
  const problems: string[] = [];
  for (const megabytes of [1, 10, 100, 1_024]) {
    const size = megabytes * MEGABYTE;
    problems.push(...row(`${megabytes} MB`, read(cli, write(log, text, size)), { start, size }, search(markers, log)));
  }
  const line = text.map((byte) => (byte === 0x0a || byte === 0x0d ? 0x20 : byte));
  const size = 100 * MEGABYTE;
  problems.push(...row('one line of 100 MB', read(cli, write(log, line, size)), { start, size }, undefined));
  return problems;
}

function row(
  name: string,
  { seconds, peakMb: peak }: Reading,
  { start, size }: { start: number; size: number },
  yardstick: number | undefined,
): string[] {
  const perMegabyte = ((seconds - start) / (size / MEGABYTE)) * 1_000;
  const ratio = yardstick === undefined ? undefined : seconds / yardstick;
  const beside =
    ratio === undefined ? '' : `, ${ratio.toFixed(1)} times rg's ${((yardstick ?? 0) * 1_000).toFixed(0)} ms`;
  console.log(
    `  ${name.padEnd(20)} ${(seconds * 1_000).toFixed(0).padStart(6)} ms, ${perMegabyte.toFixed(2)} ms/MB, peak ${peak.toFixed(0)} MB${beside}`,
  );
  return [
    ...(peak > MAX_MEMORY_MB ? [`${name}: ${peak.toFixed(0)} MB of memory`] : []),
    ...(size === 100 * MEGABYTE && ratio !== undefined && ratio > MAX_RATIO
      ? [`${name}: ${ratio.toFixed(1)} times rg`]
      : []),
  ];
}

function corpusText(): Uint8Array {
  const folder = join(CORPUS, 'logs');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:log|txt)$/.test(name),
  );
  return Buffer.concat(files.toSorted().flatMap((name) => [readFileSync(join(folder, name)), Buffer.from('\n')]));
}

/** Fills the file with the text, as often as it takes; returns its path. */
function write(path: string, text: Uint8Array, size: number): string {
  const file = openSync(path, 'w');
  for (let left = size; left > 0; ) left -= writeSync(file, text, 0, Math.min(left, text.length));
  closeSync(file);
  return path;
}

function read(cli: string, log: string): Reading {
  const times = Array.from({ length: ROUNDS }, () => {
    const started = performance.now();
    const { status } = spawnSync(process.execPath, [cli, 'read', '--json', log], { stdio: 'ignore' });
    if (status !== 0) throw new Error(`reading ended with ${status}`);
    return (performance.now() - started) / 1_000;
  });
  const { peakMb } = runForPeak([cli, 'read', '--json', log]);
  return { seconds: median(times), peakMb };
}

function search(markers: string, log: string): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const started = performance.now();
    spawnSync(rgPath, ['-c', '-F', '-f', markers, log]);
    return (performance.now() - started) / 1_000;
  });
  return median(times);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
