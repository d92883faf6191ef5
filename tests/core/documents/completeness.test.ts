import { describe, expect, it } from 'vitest';
import { completenessOf } from '../../../src/core/documents/completeness.ts';

describe('completenessOf', () => {
  it('adds up what is of one kind, in one order', () => {
    const gaps = [
      { subject: 'runs', reason: 'missing', count: 2 },
      { subject: 'log', reason: 'expired', count: 1 },
      { subject: 'runs', reason: 'missing', count: 3 },
    ] as const;
    expect(completenessOf(gaps)).toEqual({
      complete: false,
      gaps: [
        { subject: 'log', reason: 'expired', count: 1 },
        { subject: 'runs', reason: 'missing', count: 5 },
      ],
    });
    expect(completenessOf(gaps.toReversed())).toEqual(completenessOf(gaps));
  });

  it('is complete in spite of what hides no failure', () => {
    const count = 1;
    expect(completenessOf([{ subject: 'history', reason: 'missing', count }]).complete).toBe(true);
    expect(
      completenessOf([
        { subject: 'history', reason: 'missing', count },
        { subject: 'log', reason: 'expired', count },
      ]).complete,
    ).toBe(false);
  });

  it.each([
    [[999_998], 999_998],
    [[999_999], 999_999],
    [[1_000_000], 999_999],
    [[500_000, 500_000], 999_999],
    [[Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER], 999_999],
  ])('says no more than six digits: %j', (counts, said) => {
    const gaps = counts.map((count) => ({ subject: 'jobs', reason: 'capped', count }) as const);
    expect(completenessOf(gaps).gaps).toEqual([{ subject: 'jobs', reason: 'capped', count: said }]);
  });
});
