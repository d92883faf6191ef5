import { array, assert, double, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import {
  breakSizes,
  type EventRatios,
  jointBreak,
  jointEvents,
  outageSizes,
} from '../../../src/core/scoring/joint-events.ts';

/** What hit each of the failing tests: nothing, a break, an outage. */
type Fate = 'own' | 'break' | 'outage';

/** Every way in which it can have been, one by one: the definition that the polynomials sum up. */
function byEnumeration(
  ratios: readonly EventRatios[],
  breaks: readonly number[],
  outage: readonly number[],
  tests: number,
) {
  const fates = ratios.reduce<Fate[][]>(
    (all) => all.flatMap((fate) => [...(['own', 'break', 'outage'] as const)].map((next) => [...fate, next])),
    [[]],
  );
  const weighed = fates.map((fate) => {
    const n = fate.filter((f) => f === 'break').length;
    const m = fate.filter((f) => f === 'outage').length;
    const size = ((breaks[n] ?? 0) / choose(tests, n)) * ((outage[m] ?? 0) / choose(tests, m));
    const of = (without: number) =>
      fate.reduce((product, f, i) => {
        if (i === without || f === 'own') return product;
        return product * (f === 'break' ? (ratios[i]?.breaks ?? 0) : (ratios[i]?.outage ?? 0));
      }, size);
    return { fate, n, of };
  });
  const sum = (keep: (entry: (typeof weighed)[number]) => boolean, without = -1) =>
    weighed.filter(keep).reduce((total, entry) => total + entry.of(without), 0);
  return {
    happened: sum(({ n }) => n > 0) / sum(() => true),
    several: sum(({ n }) => n > 1) / sum(() => true),
    priors: ratios.map((_, i) => {
      const own = sum(({ fate }) => fate[i] === 'own', i);
      const hit = sum(({ fate }) => fate[i] === 'break', i);
      return hit / (own + hit);
    }),
  };
}

function choose(n: number, k: number): number {
  return Array.from({ length: k }, (_, i) => (n - i) / (i + 1)).reduce((product, factor) => product * factor, 1);
}

const ratio = double({ min: 0.001, max: 1_000, noNaN: true });

test('the polynomials give what every single possibility adds up to', () => {
  assert(
    property(
      array(record({ breaks: ratio, outage: ratio }), { maxLength: 5 }),
      integer({ min: 6, max: 500 }),
      (ratios, tests) => {
        const sizes = { breaks: breakSizes(0.2, 3), outage: outageSizes(0.1, 3, 3) };
        const expected = byEnumeration(ratios, sizes.breaks, sizes.outage, tests);
        const { breaks } = jointEvents(ratios, sizes, tests);
        expect(breaks.happened).toBeCloseTo(expected.happened, 9);
        expect(breaks.several).toBeCloseTo(expected.several, 9);
        for (const [i, prior] of breaks.priors.entries()) expect(prior).toBeCloseTo(expected.priors[i] ?? -1, 9);
      },
    ),
    { seed: 4 },
  );
});

test('two new failures in one commit speak for a break much more than one does twice', () => {
  const sizes = { breaks: breakSizes(0.05, 4), outage: outageSizes(0.005, 6, 8) };
  const prior = (failures: number) => {
    const ratios = Array.from({ length: failures }, () => ({ breaks: 4e4, outage: 0 }));
    return jointEvents(ratios, sizes, 400).breaks.priors[0] ?? 0;
  };
  expect([1, 2, 3, 5].map((n) => prior(n).toPrecision(2))).toMatchInlineSnapshot(`
    [
      "0.000033",
      "0.0021",
      "0.0056",
      "0.0094",
    ]
  `);
});

test('more failures than coincidences explain are a break without a calculation', () => {
  const ratios = Array.from({ length: 61 }, () => ({ breaks: 2, outage: 2 }));
  const { breaks, outage } = jointEvents(
    ratios,
    { breaks: breakSizes(0.05, 4), outage: outageSizes(0.005, 6, 8) },
    400,
  );
  expect([breaks.size, breaks.priors.length, new Set(breaks.priors), outage.happened]).toEqual([
    61,
    61,
    new Set([0.95]),
    0,
  ]);
});

test('so many failures that passed again on the same code are an outage without a calculation', () => {
  const ratios = Array.from({ length: 61 }, () => ({ breaks: 0.01, outage: 1_000 }));
  const { breaks, outage } = jointEvents(
    ratios,
    { breaks: breakSizes(0.05, 4), outage: outageSizes(0.005, 6, 100) },
    5_000,
  );
  expect([breaks.happened, outage.happened, outage.size]).toEqual([0, 0.95, 61]);
});

test('outages are small, and now and then as large as the gate lets pass', () => {
  const rounded = (sizes: readonly number[]) => sizes.map((p) => Number(p.toFixed(4)));
  expect(rounded(outageSizes(0.1, 2, 2))).toEqual([0.9, 0.05, 0.05]);
  expect(rounded(outageSizes(0.1, 2, 4))).toEqual([0.9, 0.045, 0.045, 0.005, 0.005]);
  expect(rounded(outageSizes(0.1, 2, 0))).toEqual([0.9, 0.05, 0.05]);
});

test('nothing failed: nobody is suspected, and a break of one test stays possible', () => {
  const { breaks, others } = jointEvents([], { breaks: breakSizes(0.05, 4), outage: outageSizes(0.005, 6, 8) }, 400);
  expect(breaks).toEqual({ happened: 0, several: 0, size: 0, priors: [] });
  expect(others).toBeCloseTo((0.05 * 0.25) / 0.95 / 400, 6);
});

test.each([0, 3, 20, 61])(
  'whether a commit broke something is told alike without the messages: %i failures',
  (count) => {
    const ratios = Array.from({ length: count }, (_, i) => ({ breaks: 3 * i, outage: 90 / (i + 1) }));
    const sizes = { breaks: breakSizes(0.05, 4), outage: outageSizes(0.005, 6, 8) };
    expect(jointEvents(ratios, sizes, 400).breaks).toMatchObject(jointBreak(ratios, sizes, 400));
  },
);
