import { OUTCOME } from '../evidence/outcome-table.ts';
import type { Score } from './hidden-markov.ts';
import { breakSizes, outageSizes } from './joint-events.ts';
import type { LaneTests } from './lane-events.ts';
import type { ModelParameters } from './parameters.ts';

/**
 * Joins tests that failed together in one group of same code, passed in it as well, and never failed else, where one
 * flaky cause explains that better than an outage does; they then count as one coincidence. Both hit some set of n tests,
 * so what is compared is how often they happen at that size: tests · share / size · P(size = n) causes, each failing as
 * often as its history allows, against the rate of outages. With many passes on record an outage is the better
 * explanation, in a short history a flaky cause.
 *
 * @param lane its sets are changed in place
 */
export function joinOnceFlipped(lane: LaneTests, scores: readonly Score[], parameters: ModelParameters): void {
  for (const tests of flippedOnceTogether(lane)) {
    const size = new Set(tests.map((test) => lane.sets[test])).size;
    if (size < 2 || !isOneCause(tests, size, { scores, parameters })) continue;
    for (const test of tests) lane.sets[test] = lane.sets[tests[0] as number] as number;
  }
}

/** Tests with the very same failures, all in one group in which they passed too. */
function flippedOnceTogether({ shape, histories }: LaneTests): Iterable<readonly number[]> {
  const together = new Map<string, number[]>();
  for (const [test, { groups, columns, outcomes }] of histories.entries()) {
    const [group, ...further] = groups;
    if (group === undefined || further.length > 0) continue;
    const ofGroup = outcomes.subarray(shape.from[group], shape.from[group + 1]);
    if (!ofGroup.includes(OUTCOME.passed)) continue;
    const key = columns.join(' ');
    const tests = together.get(key);
    if (tests === undefined) together.set(key, [test]);
    else tests.push(test);
  }
  return together.values();
}

interface Scored {
  readonly scores: readonly Score[];
  readonly parameters: ModelParameters;
}

function isOneCause(tests: readonly number[], size: number, { scores, parameters: p }: Scored): boolean {
  const ratios = tests.flatMap((test) => scores[test]?.failures[0]?.columns[0]?.outageRatio ?? []);
  const failing = ratios.reduce((sum, ratio) => sum - Math.log(ratio), 0) / ratios.length;
  const causes = ((p.tests * p.coFailingShare) / p.coFailingSize) * (breakSizes(1, p.coFailingSize)[size] ?? 0);
  const outage = outageSizes(p.outage, p.outageTests, Math.floor(p.outageShare * p.tests))[size] ?? 0;
  return Math.log(causes) + failing > Math.log(outage);
}
