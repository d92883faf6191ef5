import { describe, expect, test } from 'vitest';
import type { Diagnosis } from '../../../src/core/documents/findings.ts';
import { mergeDiagnosis } from '../../../src/core/llm/merge-diagnosis.ts';
import { GOOD_ANSWER } from './sample-dossier.ts';

const HEURISTICS: Diagnosis = {
  source: 'heuristics',
  cause: 'async-wait',
  confidence: 'medium',
  fix: 'await-condition',
  signals: ['sleep-then-assert'],
  causeSentence: null,
  fixSentence: null,
};
const { evidenceLines: _, ...labels } = GOOD_ANSWER;

describe('mergeDiagnosis', () => {
  test('the model explains what the heuristics found', () => {
    expect(mergeDiagnosis(HEURISTICS, { source: 'model', diagnosis: GOOD_ANSWER })).toEqual({
      ...labels,
      source: 'model',
      signals: ['sleep-then-assert'],
    });
  });

  test('the model names a cause where the heuristics had none', () => {
    const merged = mergeDiagnosis({ ...HEURISTICS, cause: 'unknown' }, { source: 'model', diagnosis: GOOD_ANSWER });
    expect([merged.cause, merged.confidence]).toEqual(['async-wait', 'high']);
  });

  test('two causes that differ are no sure knowledge', () => {
    const merged = mergeDiagnosis({ ...HEURISTICS, cause: 'time' }, { source: 'model', diagnosis: GOOD_ANSWER });
    expect([merged.cause, merged.confidence, merged.otherCause]).toEqual(['async-wait', 'low', 'time']);
  });

  test('a model that does not know leaves the heuristics', () => {
    const diagnosis = { ...GOOD_ANSWER, cause: 'unknown' } as const;
    expect(mergeDiagnosis(HEURISTICS, { source: 'model', diagnosis })).toEqual({
      ...HEURISTICS,
      noModelCause: 'unsure',
    });
  });

  test.each(['refused', 'cut-off', 'invalid-answer'] as const)('%s: the heuristics stand, and it is told', (reason) => {
    expect(mergeDiagnosis(HEURISTICS, { source: 'heuristics', reason })).toEqual({
      ...HEURISTICS,
      noModelCause: reason,
    });
  });

  test.each(['no-key', 'cost-cap', 'failed'] as const)('%s says nothing of this candidate', (reason) => {
    expect(mergeDiagnosis(HEURISTICS, { source: 'heuristics', reason })).toBe(HEURISTICS);
  });
});
