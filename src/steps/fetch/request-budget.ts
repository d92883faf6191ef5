import type { GapReason } from '../../core/documents/completeness.ts';

/** Kinds of objects that requests are spent on; the manifest counts by them. */
export const REQUEST_KINDS = [
  'repository',
  'runs',
  'jobs',
  'log',
  'report-artifact',
  'annotations',
  'history',
  'codeowners',
] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

/** Something that requests may be taken from. */
export interface Purse {
  /** Takes one request; when that is not possible, says why not. */
  take(kind: RequestKind): GapReason | undefined;
}

/** Requests set aside for later or for somebody else. */
export interface Reserve extends Purse {
  /** Gives back what is left. */
  release(): void;
}

export interface RequestBudget extends Purse {
  /** Sets aside up to `count` requests; nothing else can take them before they are given back. */
  reserve(count: number): Reserve;
  /** No request makes sense any more, e.g. because the rate limit is used up. */
  stop(reason: GapReason): void;
  /** Requests that can still be taken, those set aside not counted. */
  left(): number;
  spent(): { readonly spent: number; readonly byKind: Record<string, number> };
}

/**
 * Keeps account of requests toward GitHub. A log or an archive counts once: its download goes to another host that has no
 * such limit. Requests sent again after a failure count too.
 *
 * @param repeats how many requests were sent again so far
 */
export function createRequestBudget(total: number, repeats: () => number): RequestBudget {
  const byKind = new Map<RequestKind, number>();
  let taken = 0;
  let reserved = 0;
  let stopped: GapReason | undefined;
  const left = () => total - taken - repeats() - reserved;
  const spend = (kind: RequestKind) => {
    taken += 1;
    byKind.set(kind, (byKind.get(kind) ?? 0) + 1);
  };
  return {
    take(kind) {
      if (stopped !== undefined) return stopped;
      if (left() <= 0) return 'request-budget';
      spend(kind);
      return undefined;
    },
    reserve(count) {
      let own = Math.max(0, Math.min(count, left()));
      reserved += own;
      return {
        take(kind) {
          if (stopped !== undefined) return stopped;
          if (own === 0) return 'request-budget';
          own -= 1;
          reserved -= 1;
          spend(kind);
          return undefined;
        },
        release() {
          reserved -= own;
          own = 0;
        },
      };
    },
    stop(reason) {
      stopped ??= reason;
    },
    left,
    spent: () => ({
      spent: taken + repeats(),
      byKind: Object.fromEntries([...byKind].toSorted(([a], [b]) => (a < b ? -1 : 1))),
    }),
  };
}
