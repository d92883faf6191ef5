import type { Diagnosis } from '../../core/documents/findings.ts';
import type { Lane } from '../../core/evidence/group.ts';
import { causeEvidenceOf } from '../../core/findings/cause-evidence.ts';
import type { Ranked } from '../../core/findings/cost/rank.ts';
import { evidenceOf, flipCount } from '../../core/findings/evidence-items.ts';
import type { TestVerdict } from '../../core/findings/test-verdict.ts';
import type { CandidateDiagnosis } from '../../core/llm/diagnose.ts';
import type { Dossier } from '../../core/llm/dossier.ts';
import { mergeDiagnosis } from '../../core/llm/merge-diagnosis.ts';
import { diagnoseBySignals } from '../../core/signals/diagnose.ts';
import { redact } from '../../core/text/redact.ts';
import type { Quote } from './quote.ts';

/** The heuristic diagnosis of a candidate. `lanes` are all lanes of the evidence, after the gate. */
export function diagnoseCandidate(verdict: TestVerdict, quoted: Quote, lanes: readonly Lane[]): Diagnosis {
  const errorTypes = new Set(verdict.failures.flatMap((o) => o.failure?.errorType ?? []));
  return diagnoseBySignals({
    framework: verdict.test.framework,
    id: verdict.test.id,
    lines: [...errorTypes, ...quoted.messages, ...quoted.quotation.lines.map((line) => line.text)],
    block: quoted.block,
    evidence: causeEvidenceOf(verdict, lanes),
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
