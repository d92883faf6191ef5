import { type Meter, violation } from './target.ts';

/** The promise: real logs are read far faster; what is slower than this grows faster than its input. */
const MS_PER_MB = 200;
const MB = 1_000_000;
/** Less than this counts as so much: nobody notices, and a fixed cost is no slope. */
const LEAST_BYTES = 64_000;
/** An input is slow when it is slow every time: one collection of garbage says nothing. */
const REPEATS = 3;
/** So slow that nothing else than the work can be the reason. */
const HOPELESS_MS = 2_000;

/** Milliseconds that this thread has worked, so that other processes on the machine count for nothing. */
export type Stopwatch = () => number;

/** Where the runtime does not tell the time of a thread, the time on the wall. */
export function threadTime(): number {
  if (typeof process.threadCpuUsage !== 'function') return performance.now();
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

/** Slowest piece of work seen so far, in milliseconds per megabyte. */
export interface Slowest {
  msPerMb: number;
}

/**
 * A meter for one target.
 *
 * @param warmUp calls that are not measured: they are the compiler's
 */
export function meterOf(slowest: Slowest, warmUp: number, now: Stopwatch = threadTime): Meter {
  let calls = 0;
  return (bytes, work) => {
    const before = now();
    const result = work();
    let ms = now() - before;
    calls += 1;
    if (calls <= warmUp) return result;
    const allowed = (MS_PER_MB * Math.max(bytes, LEAST_BYTES)) / MB;
    for (let again = 0; again < REPEATS && ms > allowed && ms < HOPELESS_MS; again += 1) {
      const start = now();
      work();
      ms = Math.min(ms, now() - start);
    }
    const rate = (ms * MB) / Math.max(bytes, LEAST_BYTES);
    slowest.msPerMb = Math.max(slowest.msPerMb, rate);
    if (ms > allowed) throw violation('fast', `${Math.round(rate)} ms per MB on ${bytes} bytes`);
    return result;
  };
}
