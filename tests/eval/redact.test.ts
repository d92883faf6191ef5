import { describe, expect, test } from 'vitest';
import { CORPUS, HAS_CORPUS } from '../shared-corpus.ts';
import { readCorpus } from './redact/corpus.ts';
import { scorePlacements } from './redact/placements.ts';
import { shows } from './redact/synthetic-secrets.ts';

/** The corpus has some 45 MB. */
const CORPUS_MS = 120_000;
/** Issue 5. */
const MAX_PER_MB = 0.1;

test('nothing of a synthetic secret is left, wherever it stands', () => {
  const scores = scorePlacements();
  expect(scores.map(({ place, left }) => [place, left])).toEqual(scores.map(({ place }) => [place, []]));
  expect(scores.every(({ all }) => all >= 20)).toBe(true);
});

describe.skipIf(!HAS_CORPUS)('real logs and reports', () => {
  test(
    'lose next to nothing that is no secret',
    () => {
      const { bytes, replacements, guards } = readCorpus(CORPUS);
      const harmless = replacements.filter(({ reason }) => reason === undefined);
      expect(harmless.length / (bytes / (1024 * 1024))).toBeLessThanOrEqual(MAX_PER_MB);
      expect(guards.map(({ touched }) => touched)).toEqual([0, 0, 0]);
      expect(guards.every(({ seen }) => seen > 1_000)).toBe(true);
    },
    CORPUS_MS,
  );
});

test('a piece of a secret is seen', () => {
  const secret = 'abcdefghijklmnopqrstuvwxyz';
  expect([shows('xx efghijklmnop xx', secret), shows('xx efghijklmno xx', secret), shows('short', 'short')]).toEqual([
    true,
    false,
    true,
  ]);
});
