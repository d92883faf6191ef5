import type { PipelineEnd } from './pipeline.ts';

interface Gap {
  readonly subject: string;
  readonly reason: string;
  readonly count: number;
}

/**
 * What could not be had, as the findings say it: counts by `subject reason`, without what is missing because the doubles
 * hold no earlier report of flakewarden itself.
 */
export function gapsOf({ findings }: PipelineEnd): ReadonlyMap<string, number> {
  const { gaps } = (findings?.['completeness'] ?? { gaps: [] }) as { readonly gaps: readonly Gap[] };
  const counted = gaps.map(({ subject, reason, count }) => [`${subject} ${reason}`, count] as const);
  return new Map(counted.filter(([name]) => name !== 'history missing'));
}

/** True when `counts` holds exactly what `expected` holds. */
export function sameCounts(counts: ReadonlyMap<string, number>, expected: ReadonlyMap<string, number>): boolean {
  return counts.size === expected.size && [...expected].every(([name, count]) => counts.get(name) === count);
}

/** How often each name occurs. */
export function countsOf(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
