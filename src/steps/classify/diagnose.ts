import type { Diagnosis } from '../../core/documents/findings.ts';
import { evidenceOf, flipCount } from '../../core/findings/evidence-items.ts';
import type { Ranked } from '../../core/findings/rank.ts';
import type { TestVerdict } from '../../core/findings/test-verdict.ts';
import type { CandidateDiagnosis } from '../../core/llm/diagnose.ts';
import type { Dossier } from '../../core/llm/dossier.ts';
import { mergeDiagnosis } from '../../core/llm/merge-diagnosis.ts';
import { diagnoseBySignals } from '../../core/signals/diagnose.ts';
import { redact } from '../../core/text/redact.ts';
import type { Quote } from './quote.ts';

/** Characters of quoted text that signals look at. */
const SIGNAL_CHARS = 20_000;

/** The heuristic diagnosis of a candidate. */
export function diagnoseCandidate(verdict: TestVerdict, quoted: Quote): Diagnosis {
  const errorTypes = verdict.failures.flatMap((o) => o.failure?.errorType ?? []);
  const lines = quoted.quotation.lines.map((line) => line.text);
  const cells = verdict.lanes.map((lane) => lane.timeline.lane.cell);
  return diagnoseBySignals({
    text: [verdict.test.id, ...new Set(errorTypes), ...quoted.messages, ...lines].join('\n').slice(0, SIGNAL_CHARS),
    failedCells: verdict.lanes.filter((lane) => lane.failed > 0).map((lane) => lane.timeline.lane.cell),
    knownCells: cells,
  });
}

/** What the model is shown of a candidate. */
export function dossierOf({ verdict }: Ranked, quoted: Quote): Dossier {
  const evidence = evidenceOf(verdict);
  return {
    test: verdict.test,
    state: verdict.state === 'confirmed' ? 'confirmed' : 'suspected',
    counts: {
      failed: verdict.failed,
      executions: verdict.executions,
      failedRuns: new Set(verdict.failures.map((o) => o.execution.run.id)).size,
      failedCommits: new Set(verdict.failures.map((o) => o.execution.run.headSha)).size,
      flips: flipCount(verdict),
    },
    evidence: [...new Set(evidence.map((item) => item.kind))],
    messages: quoted.messages,
    lines: quoted.window,
  };
}

/** The model's diagnosis where it gave an acceptable one, else the heuristic one; no sentence with a secret in it. */
export function finalDiagnosis(heuristic: Diagnosis, candidate: CandidateDiagnosis | undefined): Diagnosis {
  if (candidate === undefined) return heuristic;
  const merged = mergeDiagnosis(heuristic, candidate);
  return {
    ...merged,
    causeSentence: withoutSecrets(merged.causeSentence),
    fixSentence: withoutSecrets(merged.fixSentence),
  };
}

/** A sentence in which something looks like a secret is dropped, not repaired. */
function withoutSecrets(sentence: string | null): string | null {
  return sentence !== null && redact(sentence) === sentence ? sentence : null;
}
