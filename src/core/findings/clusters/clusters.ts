import type { LaneState } from '../lane-verdict.ts';
import type { TestVerdict } from '../test-verdict.ts';
import { coFailureGroups } from './co-failure.ts';
import { createDisjointSets } from './disjoint-sets.ts';
import { signatureGroups } from './signature-clusters.ts';

/** Flaky tests that have one cause, as far as can be told: what the report shows as one finding. */
export interface Cluster {
  /** How they are known to belong together: all fail in one way, or they fail at the same time. Null for a test on its own. */
  readonly by: 'signature' | 'co-failure' | null;
  /** The test that stands for all: confirmed before suspected, then the one that failed most. */
  readonly lead: TestVerdict;
  /** The others, in the same order. */
  readonly members: readonly TestVerdict[];
}

/**
 * One cluster per cause: detection.md, section 6. Every test is in exactly one. A signature joins by what failures say, co-failure by
 * when they happen; a test that belongs to both kinds of groups joins them.
 *
 * @param verdicts flaky tests, in any order
 * @returns sorted by the lead's key
 */
export function clustersOf(verdicts: readonly TestVerdict[]): readonly Cluster[] {
  const sorted = verdicts.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const signatures = createDisjointSets(sorted.length);
  const causes = createDisjointSets(sorted.length);
  for (const group of signatureGroups(sorted)) {
    signatures.join(group);
    causes.join(group);
  }
  for (const group of coFailureGroups(sorted)) causes.join(group);
  const clusters = new Map<number, number[]>();
  for (const index of sorted.keys()) {
    const cause = causes.find(index);
    const cluster = clusters.get(cause);
    if (cluster === undefined) clusters.set(cause, [index]);
    else cluster.push(index);
  }
  return [...clusters.values()]
    .map((indexes) => {
      const failAlike = new Set(indexes.map((index) => signatures.find(index))).size === 1;
      return clusterOf(
        indexes.flatMap((index) => sorted[index] ?? []),
        failAlike,
      );
    })
    .toSorted((a, b) => (a.lead.key < b.lead.key ? -1 : 1));
}

function clusterOf(tests: readonly TestVerdict[], failAlike: boolean): Cluster {
  const [lead, ...members] = tests.toSorted(byWeight);
  const by = members.length === 0 ? null : failAlike ? 'signature' : 'co-failure';
  return { by, lead: lead as TestVerdict, members };
}

function byWeight(a: TestVerdict, b: TestVerdict): number {
  return (
    rank(a.state) - rank(b.state) || b.failed - a.failed || b.probability - a.probability || (a.key < b.key ? -1 : 1)
  );
}

function rank(state: LaneState): number {
  return state === 'confirmed' ? 0 : 1;
}
