import { describe, expect, it } from 'vitest';
import { createRequestBudget } from '../../../src/steps/fetch/request-budget.ts';

describe('createRequestBudget', () => {
  it('gives what there is, and counts by kind', () => {
    const budget = createRequestBudget(3, () => 0);
    expect([budget.take('runs'), budget.take('log'), budget.take('log'), budget.take('log')]).toEqual([
      undefined,
      undefined,
      undefined,
      'request-budget',
    ]);
    expect(budget.spent()).toEqual({ spent: 3, byKind: { log: 2, runs: 1 } });
  });

  it('keeps what is set aside, and gives back the rest of it', () => {
    const budget = createRequestBudget(5, () => 0);
    const reserve = budget.reserve(3);
    expect(budget.left()).toBe(2);
    budget.take('runs');
    budget.take('runs');
    expect(budget.take('runs')).toBe('request-budget');
    expect(reserve.take('jobs')).toBeUndefined();
    reserve.release();
    expect(budget.left()).toBe(2);
    expect(reserve.take('jobs')).toBe('request-budget');
    reserve.release();
    expect(budget.left()).toBe(2);
  });

  it('sets aside no more than there is', () => {
    const budget = createRequestBudget(2, () => 0);
    const reserve = budget.reserve(9);
    expect([reserve.take('jobs'), reserve.take('jobs'), reserve.take('jobs')]).toEqual([
      undefined,
      undefined,
      'request-budget',
    ]);
    expect(budget.reserve(1).take('jobs')).toBe('request-budget');
  });

  it('counts requests that were sent again', () => {
    let repeats = 0;
    const budget = createRequestBudget(3, () => repeats);
    budget.take('runs');
    repeats = 2;
    expect(budget.take('runs')).toBe('request-budget');
    expect(budget.spent().spent).toBe(3);
  });

  it('gives nothing after a stop, and remembers the first reason', () => {
    const budget = createRequestBudget(3, () => 0);
    const reserve = budget.reserve(1);
    budget.stop('rate-limited');
    budget.stop('network');
    expect([budget.take('runs'), reserve.take('runs')]).toEqual(['rate-limited', 'rate-limited']);
    expect(budget.spent().spent).toBe(0);
  });
});
