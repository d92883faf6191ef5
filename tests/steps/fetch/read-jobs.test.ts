import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/core/limits.ts';
import type { CiHistory, CiJob } from '../../../src/steps/fetch/ports.ts';
import { readJobs } from '../../../src/steps/fetch/read-jobs.ts';
import { createReader } from '../../../src/steps/fetch/reader.ts';
import { ciRun, fakeCi } from './fake-ci.ts';

function job(id: number): CiJob {
  return {
    id: String(id),
    runId: '1',
    attempt: 1,
    name: `job ${id}`,
    conclusion: 'success',
    startedAt: '2026-11-01T00:00:00Z',
    completedAt: '2026-11-01T00:01:00Z',
    labels: [],
    steps: [],
  };
}

function served(count: number): CiHistory['jobs'] {
  return (_, page) => {
    const from = (page - 1) * 100;
    const items = Array.from({ length: Math.max(0, Math.min(100, count - from)) }, (_, i) => job(from + i + 1));
    return Promise.resolve({ ok: true, value: { total: count, items, rejected: 0 } });
  };
}

async function read(jobs: CiHistory['jobs'], budget = 100) {
  const reader = createReader(fakeCi({ jobs }), budget);
  const { executions, attempts } = await readJobs(reader, ciRun(1));
  return { jobs: executions.length, attempts, requests: reader.budget.spent().spent, gaps: reader.gaps };
}

function span(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

const GREEN = [{ number: 1, conclusion: 'success' }];

describe('readJobs', () => {
  it.each([
    [0, 1],
    [1, 1],
    [100, 1],
    [101, 2],
    [250, 3],
  ])('reads %i jobs with %i requests', async (count, requests) => {
    expect(await read(served(count))).toEqual({ jobs: count, attempts: GREEN, requests, gaps: [] });
  });

  it('stops after so many pages, and says how many jobs are missing', async () => {
    const most = LIMITS.listPages * LIMITS.pageSize;
    expect(await read(served(most + 7))).toEqual({
      jobs: most,
      attempts: GREEN,
      requests: LIMITS.listPages,
      gaps: [{ subject: 'jobs', reason: 'capped', count: 7 }],
    });
  });

  it('ends with a page that is empty, whatever the total says', async () => {
    const lying: CiHistory['jobs'] = (_, page) =>
      Promise.resolve({ ok: true, value: { total: 1e9, items: page === 1 ? [job(1)] : [], rejected: 0 } });
    expect(await read(lying)).toMatchObject({
      ...{ jobs: 1, requests: 2 },
      gaps: [{ subject: 'jobs', reason: 'missing', count: 1e9 - 1 }],
    });
  });

  it.each([
    ['comes short', [1, 2], [1, 2], 1],
    ['shows a job twice', [1, 2, 2], [1, 2, 2], 1],
    ['loses a job between two pages', span(1, 100), span(102, 110), 1],
    ['repeats a job between two pages', span(1, 100), span(100, 110), 0],
    ['has more than it says', [1, 2, 3, 4], [], 0],
  ])('tells what a list holds and does not show, when it %s', async (_, first, second, missing) => {
    const total = first.length < 100 ? 3 : 110;
    const pages = [first, second];
    const changing: CiHistory['jobs'] = (__, page) =>
      Promise.resolve({ ok: true, value: { total, items: (pages[page - 1] ?? []).map(job), rejected: 0 } });
    const gaps = missing === 0 ? [] : [{ subject: 'jobs', reason: 'missing', count: missing }];
    expect((await read(changing)).gaps).toEqual(gaps);
  });

  it('keeps what it has when a later page cannot be read', async () => {
    expect(await read(served(250), 2)).toMatchObject({
      jobs: 200,
      gaps: [{ subject: 'jobs', reason: 'request-budget', count: 1 }],
    });
    expect(await read(served(250), 0)).toEqual({
      jobs: 0,
      attempts: GREEN,
      requests: 0,
      gaps: [{ subject: 'jobs', reason: 'request-budget', count: 1 }],
    });
  });
});
