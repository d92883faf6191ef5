import { fileURLToPath } from 'node:url';
import { MEMORY_FLAGS } from '../../src/io/process/part-process.ts';
import { runForPeak } from './peak-memory.ts';

/** Issue 4: a million executions, 5,000 tests in 200 runs, are scored in two seconds and in so much memory. */
const TESTS = 5_000;
const RUNS = 200;
const MAX_MEMORY_MB = 300;
/** Each in a process of its own, as the part scores once; the median counts. */
const ROUNDS = 3;

interface Scored {
  readonly seconds: number;
  readonly yardstick: number;
  readonly peakMb: number;
  readonly listed: number;
  readonly failing: number;
}

/**
 * Decides on a million executions of a suite like others and of one in which every test failed, and says what twice the
 * runs and twice the tests cost. Times depend on the machine; returns what missed the limit of memory.
 */
export function benchScoring(): string[] {
  console.log(`\nScoring: whole decision, median of ${ROUNDS} processes; yardstick: each outcome looked up once`);
  const problems: string[] = [];
  for (const kind of ['quiet', 'worst']) {
    const name = kind === 'quiet' ? 'few tests failed' : 'every test failed';
    const whole = row(name, TESTS, RUNS, kind);
    const halfRuns = row(name, TESTS, RUNS / 2, kind);
    const halfTests = row(name, TESTS / 2, RUNS, kind);
    console.log(
      `  ${name.padEnd(18)} twice the runs: ${times(whole, halfRuns)}, twice the tests: ${times(whole, halfTests)}`,
    );
    if (whole.peakMb > MAX_MEMORY_MB) problems.push(`${name}: ${whole.peakMb.toFixed(0)} MB of memory`);
  }
  return problems;
}

function times(whole: Scored, half: Scored): string {
  return `${(whole.seconds / half.seconds).toFixed(2)} times the time`;
}

function row(name: string, tests: number, runs: number, kind: string): Scored {
  const rounds = Array.from({ length: ROUNDS }, () => score(tests, runs, kind));
  const scored = rounds.toSorted((a, b) => a.seconds - b.seconds)[Math.floor(ROUNDS / 2)] as Scored;
  const milliseconds = (scored.seconds * 1_000).toFixed(0).padStart(6);
  const ratio = (scored.seconds / scored.yardstick).toFixed(1);
  console.log(
    `  ${name.padEnd(18)} ${tests} tests, ${runs} runs: ${milliseconds} ms, ${ratio} times the yardstick, ` +
      `peak ${scored.peakMb.toFixed(0)} MB, ${scored.failing} failed, ${scored.listed} listed`,
  );
  return scored;
}

function score(tests: number, runs: number, kind: string): Scored {
  const script = fileURLToPath(new URL('./scoring-process.ts', import.meta.url));
  const { peakMb, stdout } = runForPeak([...MEMORY_FLAGS, script, String(tests), String(runs), kind]);
  return { ...(JSON.parse(stdout) as Omit<Scored, 'peakMb'>), peakMb };
}
