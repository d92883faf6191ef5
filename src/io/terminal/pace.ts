/** Steps arrive in bursts: the speed is measured over pieces of at least this long. */
const SAMPLE_MS = 250;
/** How far back the measured speed remembers: long enough not to jump, short enough to follow a rate limit. */
const MEMORY_MS = 5_000;
/** Nothing is foretold from less than this. */
const LEAST_STEPS = 5;
const LEAST_MS = 1_000;

/** Speed of a stage and what it means for its end. */
export interface Pace {
  /** Steps per second, smoothed. */
  readonly perSecond: number;
  readonly secondsLeft: number;
}

/**
 * Watches the steps of one stage.
 *
 * @param began milliseconds, of the same clock as every `now`
 */
export function watchPace(began: number): (done: number, total: number, now: number) => Pace | undefined {
  let [sampledAt, sampledDone, perSecond] = [began, 0, 0];
  return (done, total, now) => {
    const elapsed = now - sampledAt;
    if (elapsed >= SAMPLE_MS) {
      const measured = ((done - sampledDone) * 1_000) / elapsed;
      // An exponential mean over time: what was measured for long weighs more. The first measurement has nothing to be mixed with.
      const weight = sampledAt === began ? 1 : 1 - Math.exp(-elapsed / MEMORY_MS);
      perSecond += weight * (measured - perSecond);
      [sampledAt, sampledDone] = [now, done];
    }
    if (perSecond <= 0 || done < LEAST_STEPS || now - began < LEAST_MS) return undefined;
    return { perSecond, secondsLeft: (total - done) / perSecond };
  };
}
