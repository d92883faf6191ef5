import { describe, expect, it } from 'vitest';
import { listRuns } from '../../../src/steps/fetch/list-runs.ts';
import type { Answer, CiHistory, CiRun, Page } from '../../../src/steps/fetch/ports.ts';
import { createReader } from '../../../src/steps/fetch/reader.ts';
import { ciRun, fakeCi, servedRuns } from './fake-ci.ts';

const WINDOW = { since: '2026-11-01T00:00:00Z', until: '2026-11-20T00:00:00Z' };
const never = () => false;

async function list(runs: CiHistory['runs'], options: { enough?: number; budget?: number } = {}) {
  const reader = createReader(fakeCi({ runs }), options.budget ?? 1_000);
  const isEnough = (found: readonly CiRun[]) => found.length >= (options.enough ?? Infinity);
  const result = await listRuns(reader, undefined, WINDOW, isEnough);
  const distinct = new Set(result.runs.map((run) => run.id)).size;
  return { distinct, listed: result.runs.length, unlisted: result.unlisted, gaps: reader.gaps, reader };
}

function pages(...given: readonly Partial<Page<CiRun>>[]): CiHistory['runs'] {
  return ({ page }) => {
    const value = { total: 0, items: [], rejected: 0, ...given[page - 1] };
    return Promise.resolve<Answer<Page<CiRun>>>({ ok: true, value });
  };
}

const range = (from: number, count: number) => Array.from({ length: count }, (_, i) => ciRun(from + i));

describe('listRuns', () => {
  it.each([0, 1, 99, 100, 101, 999, 1_000, 1_001, 4_321])(
    'finds all of %i runs, whatever total GitHub admits to',
    async (count) => {
      for (const honest of [true, false]) {
        const { ask, queries } = servedRuns(range(1, count), honest);
        const { distinct, listed, gaps } = await list(ask);
        expect({ distinct, listed, gaps }).toEqual({ distinct: count, listed: count, gaps: [] });
        expect(queries.length).toBeLessThanOrEqual(
          count < 1_000 ? Math.max(1, Math.ceil(count / 100)) : (count / 100) * 1.5 + 6,
        );
      }
    },
  );

  it('says so when more than 1,000 runs began within a minute', async () => {
    const createdAt = '2026-11-10T12:00:00Z';
    const { ask } = servedRuns(range(1, 1_300).map((run) => ({ ...run, createdAt })));
    const { distinct, gaps } = await list(ask);
    expect({ distinct, gaps }).toEqual({
      distinct: 1_000,
      gaps: [{ subject: 'runs', reason: 'capped', count: 300 }],
    });
    const dishonest = servedRuns(
      range(1, 1_300).map((run) => ({ ...run, createdAt })),
      false,
    );
    expect((await list(dishonest.ask)).gaps).toEqual([{ subject: 'runs', reason: 'capped', count: 1 }]);
  });

  it('stops between two windows when there are enough, and says how many it did not list', async () => {
    const { ask, queries } = servedRuns(range(1, 4_000));
    const { distinct, unlisted } = await list(ask, { enough: 500 });
    expect(distinct).toBeGreaterThanOrEqual(500);
    expect(distinct + unlisted).toBe(4_000);
    expect(queries.length).toBeLessThan(20);
  });

  it('takes neither a total that is too large nor pages that repeat themselves for more than they are', async () => {
    const lying = await list(pages({ total: 250, items: range(1, 100) }, { items: range(1, 100) }, {}));
    expect([lying.distinct, lying.gaps]).toEqual([100, [{ subject: 'runs', reason: 'missing', count: 150 }]]);
    const endless = await list(() =>
      Promise.resolve({ ok: true, value: { total: 999, items: range(1, 100), rejected: 0 } }),
    );
    expect([endless.distinct, endless.reader.budget.spent().spent]).toEqual([100, 10]);
  });

  it('records items that were refused and pages that could not be read', async () => {
    const refused = await list(pages({ total: 3, items: range(1, 2), rejected: 1 }));
    expect(refused.gaps).toEqual([{ subject: 'runs', reason: 'invalid-answer', count: 1 }]);
    const { ask } = servedRuns(range(1, 350));
    const broken = await list((query) =>
      query.page === 3 ? Promise.resolve({ ok: false, gap: 'network' }) : ask(query),
    );
    expect([broken.distinct, broken.gaps]).toEqual([250, [{ subject: 'runs', reason: 'network', count: 1 }]]);
  });

  it('stays within the budget', async () => {
    const { ask, queries } = servedRuns(range(1, 900));
    const { distinct, gaps } = await list(ask, { budget: 4 });
    expect([distinct, queries.length]).toEqual([400, 4]);
    expect(gaps.map(({ reason }) => reason)).toEqual(Array.from({ length: 5 }, () => 'request-budget'));
  });

  it('ends when the token may not list runs, and knows a workflow that does not exist', async () => {
    const forbidden = fakeCi({ runs: () => Promise.resolve({ ok: false, gap: 'forbidden' }) });
    await expect(listRuns(createReader(forbidden, 9), undefined, WINDOW, never)).rejects.toMatchObject({
      code: 'no-access',
    });
    const reader = createReader(fakeCi({}), 9);
    expect(await listRuns(reader, 'typo.yml', WINDOW, never)).toEqual({ runs: [], unlisted: 0, isUnknown: true });
    expect(reader.gaps).toEqual([{ subject: 'workflows', reason: 'missing', count: 1 }]);
  });
});
