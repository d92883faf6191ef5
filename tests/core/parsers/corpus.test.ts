import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { isCorpus, SCORED, scoreCorpus, summarise } from '../../eval/score.ts';

const CORPUS = fileURLToPath(new URL('../../../../shared/corpus', import.meta.url));
/** What the issue asks for, as means over logs. */
const RECALL = 0.95;
const PRECISION = 0.98;

describe.skipIf(!isCorpus(CORPUS))('labelled logs of public projects (skipped without ../shared/corpus)', () => {
  test('ids are found, few are invented, and none in a log without failures', () => {
    const scores = isCorpus(CORPUS) ? scoreCorpus(CORPUS) : [];
    const { recall, precision, logsWithoutFailuresButIds } = summarise(
      scores.filter(({ framework }) => SCORED.some((name) => name === framework)),
    );
    expect(recall).toBeGreaterThanOrEqual(RECALL);
    expect(precision).toBeGreaterThanOrEqual(PRECISION);
    expect(logsWithoutFailuresButIds).toBe(0);
  });
});
