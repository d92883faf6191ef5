import type { Diagnosis } from '../documents/findings.ts';
import type { CandidateDiagnosis } from './diagnose.ts';

/**
 * The diagnosis that a finding carries, from what simple rules found and what the model said.
 *
 * The model may label, abstain and lower confidence: where it answers `unknown`, or did not answer, the heuristics stand;
 * where both name a cause and the causes differ, the model's is shown with confidence `low`, because two readings of one
 * log that disagree are no sure knowledge. It changes nothing but this.
 */
export function mergeDiagnosis(heuristics: Diagnosis, result: CandidateDiagnosis): Diagnosis {
  if (result.source === 'heuristics' || result.diagnosis.cause === 'unknown') return heuristics;
  const { cause, fix, confidence, causeSentence, fixSentence } = result.diagnosis;
  const disagree = heuristics.cause !== 'unknown' && heuristics.cause !== cause;
  return {
    source: 'model',
    cause,
    fix,
    confidence: disagree ? 'low' : confidence,
    signals: heuristics.signals,
    causeSentence,
    fixSentence,
  };
}
