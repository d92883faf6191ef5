import type { TestVerdict } from '../test-verdict.ts';
import type { Impact } from './impact.ts';

/** One cause of flakiness: the test that stands for it, and what all its tests cost together. */
export interface Ranked {
  readonly verdict: TestVerdict;
  readonly impact: Impact;
  /** The other tests of the cause; undefined when there is none. */
  readonly cluster: { readonly by: 'signature' | 'co-failure'; readonly members: readonly TestVerdict[] } | undefined;
  /** Worth keeping out of the way until it is repaired. */
  readonly quarantine: boolean;
}

/**
 * Most costly first: confirmed before suspected, then by the weekly cost; ties by trust, that is proposals hit, then runs
 * held up and minutes of re-runs; the key breaks what is left, so equal input gives equal order. detection.md, section 7.
 */
export function rank<T extends Pick<Ranked, 'verdict' | 'impact'>>(candidates: readonly T[]): readonly T[] {
  const hit = new Map(candidates.map(({ verdict }) => [verdict, proposalsHit(verdict)]));
  const confirmed = ({ verdict }: T) => (verdict.state === 'confirmed' ? 1 : 0);
  return candidates.toSorted(
    (a, b) =>
      confirmed(b) - confirmed(a) ||
      b.impact.cost.developerMinutes - a.impact.cost.developerMinutes ||
      (hit.get(b.verdict) ?? 0) - (hit.get(a.verdict) ?? 0) ||
      b.impact.blockedRuns - a.impact.blockedRuns ||
      b.impact.rerunMinutes - a.impact.rerunMinutes ||
      (a.verdict.key < b.verdict.key ? -1 : 1),
  );
}

function proposalsHit({ failures }: TestVerdict): number {
  return new Set(
    failures.flatMap(({ execution: { run } }) => (run.event === 'pull_request' ? [run.branch ?? run.id] : [])),
  ).size;
}
