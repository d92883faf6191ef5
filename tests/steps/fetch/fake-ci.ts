import type { Answer, CiHistory, CiRun, Page, RunQuery } from '../../../src/steps/fetch/ports.ts';

export const REPOSITORY_ID = '3';

/** A trusted, green run; higher ids are newer, a minute each. */
export function ciRun(id: number, change: Partial<CiRun> = {}): CiRun {
  return {
    id: String(id),
    workflowId: '2',
    workflowPath: '.github/workflows/ci.yml',
    workflowName: 'CI',
    event: 'push',
    branch: 'main',
    headSha: 'a'.repeat(40),
    headRepositoryId: REPOSITORY_ID,
    createdAt: new Date(Date.parse('2026-11-01T00:00:00Z') + id * 60_000).toISOString().replace('.000Z', 'Z'),
    startedAt: null,
    attempt: 1,
    conclusion: 'success',
    ...change,
  };
}

const missing = () => Promise.resolve({ ok: false, gap: 'missing' } as const);

/** A history that answers what a test says, and `missing` to everything else. */
export function fakeCi(answers: Partial<CiHistory>): CiHistory {
  return {
    repository: missing,
    run: missing,
    runs: missing,
    successfulRuns: missing,
    jobs: missing,
    log: missing,
    annotations: missing,
    artifacts: missing,
    reports: missing,
    historyFile: missing,
    file: () => Promise.resolve({ ok: true, value: undefined }),
    repeats: () => 0,
    left: () => undefined,
    ...answers,
  };
}

export interface ServedRuns {
  readonly ask: CiHistory['runs'];
  readonly queries: RunQuery[];
}

/**
 * Lists runs as GitHub does: newest first, pages of 100, never more than 1,000, and the number it admits to is capped
 * too or not (`honest`), since both have been seen.
 */
export function servedRuns(all: readonly CiRun[], honest = true): ServedRuns {
  const queries: RunQuery[] = [];
  const newest = all.toSorted((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt));
  const ask = (query: RunQuery): Promise<Answer<Page<CiRun>>> => {
    queries.push(query);
    const since = Date.parse(query.since);
    const until = Date.parse(query.until);
    const hits = newest.filter((run) => Date.parse(run.createdAt) >= since && Date.parse(run.createdAt) <= until);
    const shown = hits.slice(0, 1_000);
    const items = shown.slice((query.page - 1) * 100, query.page * 100);
    return Promise.resolve({ ok: true, value: { total: (honest ? hits : shown).length, items, rejected: 0 } });
  };
  return { ask, queries };
}
