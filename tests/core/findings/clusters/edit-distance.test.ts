import { describe, expect, test } from 'vitest';
import { comparedText, editsAtLeast, isNearlyEqual } from '../../../../src/core/findings/clusters/edit-distance.ts';
import { createRandom } from '../sample-random.ts';

const WORDS =
  'the cart of warehouse seven lost its last item while the order was being packed and nobody saw it go away';

function near(a: string, b: string, budget = { left: 1_000_000 }): boolean {
  return isNearlyEqual(comparedText(a), comparedText(b), budget);
}

/** Levenshtein's distance by the book. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The text with some letters replaced, added or taken away. */
function edited(text: string, edits: number, random: () => number): string {
  let result = text;
  for (let i = 0; i < edits; i++) {
    const at = Math.floor(random() * result.length);
    const letter = ['', 'x', result[at] === 'y' ? 'z' : 'y'][Math.floor(random() * 3)] ?? '';
    const keep = random() < 0.5 ? at : at + 1;
    result = result.slice(0, at) + letter + result.slice(keep);
  }
  return result;
}

describe('nearly equal', () => {
  test('below a tenth of the mean length, and not at it', () => {
    const text = WORDS.slice(0, 100);
    expect([near(text, `${text.slice(0, 91)}*********`), near(text, `${text.slice(0, 90)}**********`)]).toEqual([
      true,
      false,
    ]);
  });

  test('short texts must be equal', () => {
    const text = WORDS.slice(0, 60);
    expect([near(text, text), near(text, `${text.slice(0, 59)}*`)]).toEqual([true, false]);
  });

  test('agrees with the distance by the book, on either side of the limit', () => {
    const random = createRandom(7);
    const seen = { near: 0, far: 0 };
    for (let i = 0; i < 400; i++) {
      const other = edited(WORDS, Math.floor(random() * 30), random);
      const expected = distance(WORDS, other) < (0.1 * (WORDS.length + other.length)) / 2;
      seen[expected ? 'near' : 'far'] += 1;
      expect([other, near(WORDS, other), near(other, WORDS)]).toEqual([other, expected, expected]);
    }
    expect([seen.near > 100, seen.far > 100]).toEqual([true, true]);
  });

  test('nothing but equal texts once the budget is used up, and little is spent on texts that the bound tells apart', () => {
    const budget = { left: 150 };
    const other = `*${WORDS.slice(1, -1)}*`;
    expect([near(WORDS, other, budget), near(WORDS, other, budget), near(WORDS, WORDS, budget)]).toEqual([
      false,
      false,
      true,
    ]);
    const untouched = { left: 10 };
    expect([near(WORDS, WORDS.toUpperCase(), untouched), untouched.left]).toEqual([false, 10]);
  });
});

test('the bound by 4-grams never exceeds the distance', () => {
  const random = createRandom(11);
  let tight = 0;
  for (let i = 0; i < 300; i++) {
    const other = edited(WORDS, Math.floor(random() * 60), random);
    const bound = editsAtLeast(comparedText(WORDS), comparedText(other));
    expect(bound).toBeLessThanOrEqual(distance(WORDS, other));
    if (bound > 10) tight += 1;
  }
  // A bound of nothing would be one too.
  expect(tight).toBeGreaterThan(50);
});
