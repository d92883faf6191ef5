import { expect, test } from 'vitest';
import { LineScanner } from '../../../src/core/log/line-scanner.ts';
import { windowOf } from '../../../src/core/log/window.ts';
import { extractFromLog } from '../../../src/core/parsers/extract.ts';
import { extractFromReport } from '../../../src/core/parsers/extract-report.ts';
import { FileExtractor } from '../../../src/core/parsers/file-extractor.ts';
import { JsonReader } from '../../../src/core/parsers/shared/report-json.ts';
import { EventReader } from '../../../src/core/parsers/shared/report-lines.ts';

/* What `npm run fuzz` found once, each in its shortest form. */

/** Far more than any of these takes, and far less than the quadratic ones took. */
const MOST_MS = 2_000;

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function linesIn(pieces: readonly Uint8Array[]): number {
  const scanner = new LineScanner([]);
  for (const piece of pieces) scanner.write(piece);
  const lines = scanner.end();
  scanner.close();
  return lines;
}

test('what ends the lines of a log is told by its first bytes, however many come at once', () => {
  const bytes = new TextEncoder().encode(`${'\r'.repeat(70_000)}\nlast`);
  const pieces = Array.from({ length: 80 }, (_, n) => bytes.subarray(n * 1_000, (n + 1) * 1_000));
  expect([linesIn([bytes]), linesIn(pieces)]).toEqual([70_002, 70_002]);
});

test('what a file is, is told by its first bytes, however many come at once', () => {
  const report = `{"a":"${'\u2713'.repeat(30_000)}","numTotalTests":0,"testResults":[],"startTime":0}`;
  const bytes = new TextEncoder().encode(report);
  const read = (size: number) => {
    const extractor = new FileExtractor();
    for (let from = 0; from < bytes.length; from += size) extractor.write(bytes.slice(from, from + size));
    return extractor.end();
  };
  expect(read(1_000)).toEqual(read(bytes.length));
});

test('what follows a JSON document is passed over, in whatever piece it comes', () => {
  const refusal = (pieces: readonly string[]) => {
    const reader = new JsonReader('$.*', () => {});
    for (const piece of pieces) reader.write(piece);
    return reader.end();
  };
  expect([refusal(['[],']), refusal(['[]', ','])]).toEqual([undefined, undefined]);
});

test('a declaration without an end does not take quadratic time', () => {
  for (const start of ['<!x', '<!"', '<!DOCTYPE ', '<!DOCTYPE a [<!']) {
    const text = `<testsuite>${start}${'a'.repeat(200_000)}`;
    const found: unknown[] = [];
    expect(milliseconds(() => found.push(extractFromReport(text).refusal))).toBeLessThan(MOST_MS);
    expect([start, found]).toEqual([start, ['doctype']]);
  }
});

test('lines that look like objects and are none are not all tried', () => {
  const text = '{"a"}\n'.repeat(300_000);
  const read = () => {
    const reader = new EventReader(() => {});
    reader.write(text);
    return reader.end();
  };
  expect(milliseconds(read)).toBeLessThan(MOST_MS / 4);
  expect(read()).toBe('not-well-formed');
});

test('a log of nothing but keywords is reduced in little time', () => {
  const lines = Array.from({ length: 200_000 }, (_, n) => ({ number: n + 1, text: `Failed ${n % 500}/2` }));
  expect(milliseconds(() => windowOf(lines, [], 3_600))).toBeLessThan(MOST_MS);
});

test('a duration that is no number is none', () => {
  const { tests } = extractFromLog('▶ k\n✖ k (0.553.ms)\nℹ tests 1\nℹ pass 0\nℹ fail 1\n');
  expect(tests.flatMap(({ failures }) => failures.map(({ id, durationMs }) => [id, durationMs]))).toEqual([
    ['k', undefined],
  ]);
});
