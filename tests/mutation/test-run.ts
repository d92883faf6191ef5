import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { NamedTest } from './control.ts';

/** A mutant that takes away a bound may run for ever; the tests of one control take a few seconds. */
const CONTROL_MS = 180_000;
/** All named tests together take about a minute on two quiet cores. */
export const ALL_MS = 900_000;
/** On a busy machine a test that is only slow must not count as one that failed. */
const TEST_MS = 30_000;

export type TestResult = 'passed' | 'failed' | 'not run' | 'not loaded';

/** What became of each named test, in their order; `timed out`: it had to be ended. */
export type RunResult = readonly TestResult[] | 'timed out';

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** Runs the named tests of the project in `root`, and no others but those whose titles hold the same words. */
export async function runTests(
  root: string,
  tests: readonly NamedTest[],
  limitMs: number = CONTROL_MS,
): Promise<RunResult> {
  const output = join(root, 'mutation-report.json');
  rmSync(output, { force: true });
  const isDone = await vitest(root, limitMs, [
    ...new Set(tests.map(({ file }) => file)),
    '--testNamePattern',
    [...new Set(tests.map(({ title }) => literal(title)))].join('|'),
    '--reporter=json',
    `--outputFile=${output}`,
    // A cache beside the checkout's own would be shared through the link to node_modules.
    `--fsModuleCachePath=${join(root, '.vitest-cache')}`,
    '--no-cache',
    `--testTimeout=${TEST_MS}`,
    // One title may stand for many cases: the first that fails is enough.
    ...(tests.length === 1 ? ['--bail=1'] : []),
    '--maxWorkers=1',
  ]);
  if (!isDone) return 'timed out';
  const report = JSON.parse(readFileSync(output, 'utf8')) as Report;
  return tests.map((test) => resultOf(root, report, test));
}

function resultOf(root: string, { testResults }: Report, { file, title }: NamedTest): TestResult {
  const ran = testResults.find(({ name }) => name === join(root, file));
  if (ran === undefined) return 'not run';
  if (ran.assertionResults.length === 0) return 'not loaded';
  const results = ran.assertionResults.filter(({ fullName }) => fullName.includes(title));
  if (results.some(({ status }) => status === 'failed')) return 'failed';
  return results.some(({ status }) => status === 'passed') ? 'passed' : 'not run';
}

/** False when it had to be ended. */
function vitest(root: string, limitMs: number, options: readonly string[]): Promise<boolean> {
  const program = join(root, 'node_modules/vitest/vitest.mjs');
  const child = spawn(process.execPath, [program, 'run', '--config', 'tests/vitest.config.ts', ...options], {
    cwd: root,
    stdio: 'ignore',
  });
  return new Promise((done, failed) => {
    let isDone = true;
    const timer = setTimeout(() => {
      isDone = false;
      child.kill('SIGKILL');
    }, limitMs);
    child.once('error', failed);
    child.once('exit', () => {
      clearTimeout(timer);
      done(isDone);
    });
  });
}

function literal(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`);
}
