import type { Diagnosis } from '../documents/findings.ts';
import type { CandidateDiagnosis } from './diagnose.ts';

/**
 * The diagnosis that a finding carries, from what simple rules found and what the model said.
 *
 * The model may label, abstain and lower confidence: where it answers `unknown`, or did not answer, the heuristics stand;
 * where both name a cause and the causes differ, the model's is shown with confidence `low` and the other one beside it,
 * because two readings of one log that disagree are no sure knowledge. Why a model that was asked has nothing to say is
 * kept as well. It changes nothing but this.
 */
export function mergeDiagnosis(heuristics: Diagnosis, result: CandidateDiagnosis): Diagnosis {
  if (result.source === 'heuristics') {
    return isSilence(result.reason) ? { ...heuristics, noModelCause: result.reason } : heuristics;
  }
  if (result.diagnosis.cause === 'unknown') return { ...heuristics, noModelCause: 'unsure' };
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
    ...(disagree ? { otherCause: heuristics.cause } : {}),
  };
}

/** Reasons that lie in the answer about this one candidate; the others concern the service, the key or the money. */
function isSilence(reason: string): reason is NonNullable<Diagnosis['noModelCause']> {
  return reason === 'refused' || reason === 'cut-off' || reason === 'invalid-answer';
}
