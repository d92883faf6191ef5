import type { Random } from './random.ts';
import { type Broken, type RealHistory, testsOf } from './real-histories.ts';

/** Tests that a break takes along beside the first, on average: detection.md, section 11.1. */
const MORE_TESTS = 3;
/** Commits that a break lasts on average. */
const COMMITS = 3;

/**
 * Regressions on top of a real history: each commit breaks something with probability `rate`, and then one test and a
 * Poisson number of others, for a geometric number of commits. Only tests that pass at least once are chosen: what always
 * fails cannot be broken.
 */
export function injectRegressions(history: RealHistory, rate: number, random: Random): Broken {
  const broken = Array.from({ length: history.runs }, () => new Set<string>());
  const healthy = testsOf(history).filter((test) => history.outcomes.get(test)?.includes('P') !== false);
  if (healthy.length === 0) return broken;
  for (let commit = 0; commit < history.runs; commit += 1) {
    if (!random.chance(rate)) continue;
    const last = commit + random.geometric(COMMITS);
    for (const test of choose(healthy, 1 + random.poisson(MORE_TESTS), random)) {
      for (let run = commit; run < Math.min(last, history.runs); run += 1) broken[run]?.add(test);
    }
  }
  return broken;
}

/** `n` different ones, or all when there are no more. */
function choose(tests: readonly string[], n: number, random: Random): ReadonlySet<string> {
  const chosen = new Set<string>();
  while (chosen.size < Math.min(n, tests.length)) chosen.add(random.pick(tests));
  return chosen;
}
