import type { Completeness } from '../../core/documents/completeness.ts';
import { type Findings, findingsSchema } from '../../core/documents/findings.ts';
import type { Execution } from '../../core/evidence/execution.ts';
import type { Decision } from '../../core/findings/decide.ts';
import { findingOf } from '../../core/findings/finding.ts';
import type { OwnersOf } from '../../core/findings/owners.ts';
import type { Settings } from '../../core/findings/settings.ts';
import type { Memory } from '../../core/findings/weeks/memory.ts';
import { LIMITS } from '../../core/limits.ts';
import type { DiagnosisRun } from '../../core/llm/diagnose.ts';
import { TOOL } from '../../core/tool.ts';
import { addressedExecutions } from './addressed.ts';
import { diagnoseCandidate, finalDiagnosis } from './diagnose.ts';
import type { Quote } from './quote.ts';
import type { Evidence } from './read-evidence.ts';

/** Everything that was found out. */
export interface Material {
  readonly executions: readonly Execution[];
  readonly decision: Decision;
  /** One per candidate that is listed, as are the diagnoses. */
  readonly quotes: readonly Quote[];
  readonly diagnoses: DiagnosisRun;
  readonly memory: Memory;
  readonly ownersOf: OwnersOf;
  readonly completeness: Completeness;
  readonly settings: Settings;
}

/** The document that report will read. */
export function findingsOf({ manifest, manifestSha256 }: Evidence, material: Material): Findings {
  const { decision, diagnoses, memory, completeness } = material;
  const findings = listed(material);
  return findingsSchema.parse({
    schema: 'flakewarden/findings',
    version: 3,
    tool: TOOL,
    binding: manifest.binding,
    manifestSha256,
    window: manifest.window,
    previousReport: memory.previousReport,
    findings,
    omittedFindings: decision.candidates.length - findings.length,
    tests: decision.judged.tests,
    omittedTests: decision.judged.omitted,
    infrastructure: decision.infrastructure,
    regressions: decision.regressions,
    ...addressedOf(material),
    gone: [...memory.gone],
    looked: {
      runs: manifest.runs.length,
      rerunRuns: manifest.runs.filter((run) => run.attempts.length > 1).length,
      ...executed(material),
      logs: manifest.logs.length,
      reports: manifest.reports.length,
    },
    completeness,
    model: diagnoses.summary,
  } satisfies Record<Exclude<keyof Findings, 'addressed'>, unknown>);
}

/** An absent field is how the document says that there is nothing. */
function addressedOf({ decision, quotes }: Material): Pick<Findings, 'addressed'> {
  const addressed = addressedExecutions(decision.verdicts, quotes);
  return addressed === undefined ? {} : { addressed };
}

function listed({ decision, quotes, diagnoses, ...material }: Material): Findings['findings'] {
  return decision.candidates.slice(0, LIMITS.findings).map((candidate, i) => {
    const quoted = quotes[i] as Quote;
    const { verdict } = candidate;
    return findingOf(candidate, {
      quotation: quoted.quotation,
      diagnosis: finalDiagnosis(diagnoseCandidate(verdict, quoted, decision.lanes), diagnoses.results[i]),
      memory: material.memory,
      owners: material.ownersOf(verdict.test.file),
      settings: material.settings,
      lanes: decision.lanes,
    });
  });
}

function executed({
  executions,
  decision: { verdicts },
}: Material): Pick<Findings['looked'], 'jobExecutions' | 'failedJobExecutions' | 'tests' | 'failures'> {
  return {
    jobExecutions: executions.length,
    failedJobExecutions: executions.filter((execution) => !execution.succeeded).length,
    tests: verdicts.length,
    failures: verdicts.reduce((sum, { failed }) => sum + failed, 0),
  };
}
