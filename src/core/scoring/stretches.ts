import { OUTCOME } from '../evidence/outcome-table.ts';
import type { LaneShape, TestHistory } from './lane-history.ts';

/** Part of a test's history: the number of a group to look at, or a stretch in which nothing happened. */
export type Segment = number | Stretch;

/** Groups in which the test passed, or has no outcome, with no failure near. */
export interface Stretch {
  readonly passes: number;
  /** How many of its groups are of main. */
  readonly mains: number;
}

/** Groups before a failure that are looked at one by one: the state of the code is settled again after as many. */
const BEFORE = 3;
/**
 * Groups of main after a failure, and groups of any kind, that are looked at one by one. A break that shows now and then
 * survives eight repairs and passes with a probability of (0.67 · 0.5)^8 = 0.02 %.
 */
const MAINS_AFTER = 8;
const GROUPS_AFTER = 40;

/**
 * Cuts a history into groups worth looking at and stretches of passes, which have a closed form. Most tests fail now and
 * then at most, so this is what makes a long history cheap.
 */
export function segmentsOf(
  shape: LaneShape,
  { outcomes, groups: failing }: Pick<TestHistory, 'outcomes' | 'groups'>,
): readonly Segment[] {
  const segments: Segment[] = [];
  const groups = shape.proposal.length;
  let [next, mainsLeft, groupsLeft, passes, mains] = [0, 0, 0, 0, 0];
  const flush = () => {
    if (passes + mains > 0) segments.push({ passes, mains });
    [passes, mains] = [0, 0];
  };
  for (let group = 0; group < groups; group += 1) {
    const isMain = (shape.proposal[group] as number) < 0;
    while ((failing[next] ?? groups) < group) next += 1;
    const distance = (failing[next] ?? Number.POSITIVE_INFINITY) - group;
    if (distance === 0) [mainsLeft, groupsLeft] = [MAINS_AFTER, GROUPS_AFTER];
    if (distance <= BEFORE || (mainsLeft > 0 && groupsLeft > 0)) {
      flush();
      segments.push(group);
      if (distance > 0 && isMain) mainsLeft -= 1;
      groupsLeft -= 1;
      continue;
    }
    if (isMain) mains += 1;
    const end = shape.from[group + 1] as number;
    for (let column = shape.from[group] as number; column < end; column += 1) {
      if (outcomes[column] === OUTCOME.passed) passes += 1;
    }
  }
  flush();
  return segments;
}
