import { expect, test } from 'vitest';
import { textHash } from '../../../src/core/text/text-hash.ts';

test('the same text gives the same digits on every machine', () => {
  expect(textHash('')).toBe('811c9dc51b873593');
  expect(textHash('timed out')).toBe('047b3902fc3b10a4');
});

test('10,000 short texts have 10,000 hashes', () => {
  const hashes = new Set(Array.from({ length: 10_000 }, (_, i) => textHash(`expected ${i} to be ${i % 7} \u{1F600}`)));
  expect(hashes.size).toBe(10_000);
});
