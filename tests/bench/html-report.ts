import { fileURLToPath } from 'node:url';
import { LIMITS } from '../../src/core/limits.ts';
import { MEMORY_FLAGS } from '../../src/io/process/part-process.ts';
import { runForPeak } from './peak-memory.ts';

/** Issue 6: a report of 5,000 tests in 200 runs has at most 3 MB, and all of those tests. */
const TESTS = 5_000;
const RUNS = 200;
/** Cells of the matrix, which are one column of the report. */
const CELLS = 3;

interface Made {
  readonly seconds: number;
  readonly bytes: number;
  readonly tests: number;
  /** Tests with their weeks. */
  readonly histories: number;
}

/** Makes the HTML report of a suite in which every test failed; returns what missed its limit. */
export function benchHtmlReport(): string[] {
  const script = fileURLToPath(new URL('./html-report-process.ts', import.meta.url));
  const sizes = [TESTS, RUNS, CELLS].map(String);
  const { peakMb, stdout } = runForPeak([...MEMORY_FLAGS, script, ...sizes]);
  const { seconds, bytes, tests, histories } = JSON.parse(stdout) as Made;
  console.log(
    `\nHTML report: ${TESTS} tests, ${RUNS} runs, ${CELLS} cells: ${(bytes / 1e6).toFixed(2)} MB with ` +
      `${tests} tests, ${histories} of them with their weeks; ${(seconds * 1_000).toFixed(0)} ms, ` +
      `peak ${peakMb.toFixed(0)} MB with the decision`,
  );
  return [
    ...(bytes > LIMITS.htmlReportBytes ? [`the HTML report has ${bytes} bytes`] : []),
    ...(tests < TESTS ? [`the HTML report leaves out ${TESTS - tests} tests`] : []),
  ];
}
