import type { Gap, GapReason, GapSubject } from '../../core/documents/completeness.ts';
import type { Answer, CiHistory, Page } from './ports.ts';
import { createRequestBudget, type Purse, type RequestBudget, type RequestKind } from './request-budget.ts';

/** What a request is for. */
export interface Purpose {
  readonly kind: RequestKind;
  readonly subject: GapSubject;
  /** Where the request is taken from. Default: the common budget. */
  readonly purse?: Purse | undefined;
}

/** Reads that may fail: each is paid for, and each failure is a gap that the report shows. */
export interface Reader {
  readonly ci: CiHistory;
  readonly budget: RequestBudget;
  /** Everything that could not be had so far. */
  readonly gaps: readonly Gap[];
  /** Pays for one request and sends it; a failure is recorded and gives undefined. */
  read<T>(purpose: Purpose, request: (ci: CiHistory) => Promise<Answer<T>>): Promise<T | undefined>;
  /** As `read`, but the caller decides what a failure means. */
  tryRead<T>(purpose: Purpose, request: (ci: CiHistory) => Promise<Answer<T>>): Promise<Answer<T>>;
  /** As `read` for a page of a list; items that were refused are recorded too. */
  readPage<T>(purpose: Purpose, request: (ci: CiHistory) => Promise<Answer<Page<T>>>): Promise<Page<T> | undefined>;
  miss(subject: GapSubject, reason: GapReason, count?: number): void;
}

/**
 * @param requests how many requests may be spent
 * @param isLate asked before each request: true when the time is over, and everything that is left is a gap
 * @param onSpent told after each answer how many requests were spent so far
 */
export function createReader(
  ci: CiHistory,
  requests: number,
  isLate: () => boolean = () => false,
  onSpent: (spent: number) => void = () => {},
): Reader {
  const budget = createRequestBudget(requests, () => ci.repeats());
  const gaps: Gap[] = [];
  const miss: Reader['miss'] = (subject, reason, count = 1) => {
    if (count > 0) gaps.push({ subject, reason, count });
  };
  const tryRead: Reader['tryRead'] = async ({ kind, purse = budget }, request) => {
    // A service that answers slowly, or makes every other request wait, would use up the time of the job.
    if (isLate()) budget.stop('timed-out');
    const refusal = purse.take(kind);
    if (refusal !== undefined) return { ok: false, gap: refusal };
    const answer = await request(ci);
    onSpent(budget.spent().spent);
    // The client has waited already where waiting was short; asking on would only prolong the ban.
    if (!answer.ok && answer.gap === 'rate-limited') budget.stop('rate-limited');
    return answer;
  };
  const read: Reader['read'] = async (purpose, request) => {
    const answer = await tryRead(purpose, request);
    if (answer.ok) return answer.value;
    miss(purpose.subject, answer.gap);
    return undefined;
  };
  const readPage: Reader['readPage'] = async (purpose, request) => {
    const page = await read(purpose, request);
    miss(purpose.subject, 'invalid-answer', page?.rejected ?? 0);
    return page;
  };
  return { ci, budget, gaps, read, tryRead, readPage, miss };
}
