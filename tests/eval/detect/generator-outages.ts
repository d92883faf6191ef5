import type { Random } from './random.ts';
import type { Scenario } from './scenario.ts';

/** What takes an attempt down: nothing, its job before the tests, or some of its tests. */
export type Outage = 'none' | 'died' | readonly number[];

const DIES = 0.01;
const OUTAGE = 0.02;
/** Share of the tests that an outage takes down. */
const LEAST_SHARE = 0.02;
const MOST_SHARE = 0.6;
const SMALL_OUTAGE_TESTS = 6;

export function outageOf({ tests, stars }: Scenario, random: Random): Outage {
  if (random.chance(DIES)) return 'died';
  if (random.chance(OUTAGE)) {
    const share = LEAST_SHARE + random.next() * (MOST_SHARE - LEAST_SHARE);
    return victims(tests, Math.round(share * tests), random);
  }
  return random.chance(stars.smallOutages) ? victims(tests, 1 + random.integer(SMALL_OUTAGE_TESTS), random) : 'none';
}

function victims(tests: number, count: number, random: Random): readonly number[] {
  return random.shuffle(Array.from({ length: tests }, (_, i) => i)).slice(0, count);
}
