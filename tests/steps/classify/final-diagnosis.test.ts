import { expect, test } from 'vitest';
import type { Diagnosis } from '../../../src/core/documents/findings.ts';
import type { CandidateDiagnosis } from '../../../src/core/llm/diagnose.ts';
import { finalDiagnosis } from '../../../src/steps/classify/diagnose.ts';
import { finding } from '../../core/render/sample.ts';

const HEURISTIC: Diagnosis = { ...finding().diagnosis, source: 'heuristics', causeSentence: null, fixSentence: null };

function sentencesOf(causeSentence: string, fixSentence: string): readonly (string | null)[] {
  const said: CandidateDiagnosis = {
    source: 'model',
    diagnosis: {
      ...{ cause: HEURISTIC.cause, fix: HEURISTIC.fix, confidence: 'low', evidenceLines: [] },
      ...{ causeSentence, fixSentence },
    },
  };
  const { causeSentence: cause, fixSentence: fix } = finalDiagnosis(HEURISTIC, said);
  return [cause, fix];
}

test('a sentence with a secret in it is dropped, and the other one kept', () => {
  const token = ['ghp', 'a1B2'.repeat(9)].join('_');
  expect(sentencesOf(`The key is ${token}.`, 'Wait for it.')).toEqual([null, 'Wait for it.']);
  expect(sentencesOf('It waits.', `Use ${token}.`)).toEqual(['It waits.', null]);
});
