import { z } from 'zod';

/** What could not be had. */
export const GAP_SUBJECTS = [
  'workflows',
  'runs',
  'jobs',
  'log',
  'annotations',
  'report-artifact',
  'history',
  'codeowners',
  'parser',
  'model',
] as const;

/** Why not. */
export const GAP_REASONS = [
  'expired',
  'missing',
  'forbidden',
  'rate-limited',
  'request-budget',
  'too-large',
  'timed-out',
  'network',
  'refused-redirect',
  'invalid-answer',
  'capped',
  'failed',
  'refused',
  'cut-off',
  'cost-cap',
  'not-a-known-format',
  'encoding',
  'doctype',
  'not-well-formed',
  'too-deep',
] as const;

export type GapSubject = (typeof GAP_SUBJECTS)[number];
export type GapReason = (typeof GAP_REASONS)[number];

const gapSchema = z.strictObject({
  subject: z.enum(GAP_SUBJECTS),
  reason: z.enum(GAP_REASONS),
  /** How many objects are affected. */
  count: z.int().min(1),
});
export type Gap = z.infer<typeof gapSchema>;

/**
 * What was looked at and what was not. `complete` is false as soon as one gap could hide a test failure; nothing is then
 * called gone or fixed.
 */
export const completenessSchema = z.strictObject({
  complete: z.boolean(),
  gaps: z.array(gapSchema).max(200),
});
export type Completeness = z.infer<typeof completenessSchema>;

/** Gaps that hide no failure: the report is thinner for them, not wrong. */
const HARMLESS: ReadonlySet<GapSubject> = new Set(['annotations', 'history', 'codeowners', 'model']);

/** More than this is said as this: a total that a service made up, and seven digits can be taken for a commit. */
const MOST_MISSED = 999_999;

/** Adds up gaps of one subject and reason, in a stable order. */
export function completenessOf(gaps: readonly Gap[]): Completeness {
  const sums = new Map<string, Gap>();
  for (const gap of gaps) {
    const key = `${gap.subject} ${gap.reason}`;
    sums.set(key, { ...gap, count: Math.min(MOST_MISSED, gap.count + (sums.get(key)?.count ?? 0)) });
  }
  const merged = [...sums.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, gap]) => gap);
  return { complete: merged.every((gap) => HARMLESS.has(gap.subject)), gaps: merged };
}
