import { describe, expect, it } from 'vitest';
import { randomOf } from './random.ts';

function draws<T>(n: number, draw: () => T): T[] {
  return Array.from({ length: n }, draw);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

describe('randomOf', () => {
  it('gives the same numbers for the same seed and others for another', () => {
    const [a, b, c] = [randomOf(7), randomOf(7), randomOf(8)].map((r) => draws(5, r.next));
    expect(a).toEqual(b);
    expect(a).not.toEqual(c);
  });

  it('pins its numbers, so that recorded figures stay reproducible', () => {
    const random = randomOf(1);
    expect(draws(6, () => random.integer(1_000))).toEqual([314, 798, 613, 75, 904, 771]);
  });

  it('forks by seed and label, whatever was drawn before', () => {
    const early = randomOf(3);
    const late = randomOf(3);
    draws(10, late.next);
    expect(draws(4, early.fork('outages').next)).toEqual(draws(4, late.fork('outages').next));
    expect(draws(4, early.fork('outages').next)).not.toEqual(draws(4, early.fork('tests').next));
  });

  it.each([1, 2, 3, 4, 5])('draws from the distributions it names (seed %i)', (seed) => {
    const random = randomOf(seed);
    const n = 20_000;
    expect(mean(draws(n, random.next))).toBeCloseTo(0.5, 1.7);
    expect(mean(draws(n, () => Number(random.chance(0.03))))).toBeCloseTo(0.03, 2);
    expect(Math.abs(mean(draws(n, () => random.poisson(3))) - 3)).toBeLessThan(0.06);
    expect(Math.abs(mean(draws(2_000, () => random.poisson(700))) - 700)).toBeLessThan(3);
    expect(Math.abs(mean(draws(n, () => random.geometric(3))) - 3)).toBeLessThan(0.1);
    expect(Math.min(...draws(n, () => random.geometric(6)))).toBe(1);
    expect(draws(10, () => random.geometric(1))).toEqual(Array.from({ length: 10 }, () => 1));
    expect(new Set(draws(200, () => random.integer(4)))).toEqual(new Set([0, 1, 2, 3]));
    expect(random.poisson(0)).toBe(0);
  });

  it('shuffles a copy', () => {
    const list = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const shuffled = randomOf(5).shuffle(list);
    expect(shuffled.toSorted()).toEqual(list);
    expect(shuffled).not.toEqual(list);
    expect(list[0]).toBe('a');
    const first = draws(8_000, () => 0).map((_, i) => randomOf(i).shuffle(list)[0]);
    expect(list.every((letter) => Math.abs(first.filter((f) => f === letter).length - 1_000) < 150)).toBe(true);
  });

  it('refuses a choice among nothing', () => {
    expect(() => randomOf(1).pick([])).toThrow(RangeError);
    expect(() => randomOf(1).integer(0)).toThrow(RangeError);
  });
});
