import { completenessOf, type Gap } from '../../core/documents/completeness.ts';
import { FINDINGS_FILES, type Findings, findingsSchema } from '../../core/documents/findings.ts';
import { HISTORY_FILE } from '../../core/documents/history.ts';
import { EVIDENCE_FILES, type Manifest } from '../../core/documents/manifest.ts';
import type { Execution } from '../../core/evidence/execution.ts';
import { type Decision, decide } from '../../core/findings/decide.ts';
import { findingOf } from '../../core/findings/finding.ts';
import { type OwnersOf, readCodeowners } from '../../core/findings/owners.ts';
import { extendHistory, goneTests, weekKey, weeksByTest } from '../../core/findings/weeks.ts';
import { LIMITS } from '../../core/limits.ts';
import { type DiagnosisRun, diagnoseCandidates } from '../../core/llm/diagnose.ts';
import type { ModelClient } from '../../core/llm/model-client.ts';
import type { Progress } from '../../core/ports.ts';
import { say } from '../../core/ports.ts';
import { renderIssue } from '../../core/render/issue.ts';
import { TOOL } from '../../core/tool.ts';
import { diagnoseCandidate, dossierOf, finalDiagnosis } from './diagnose.ts';
import type { DocumentWriter, EvidenceReader } from './ports.ts';
import { type Quote, quote } from './quote.ts';
import { type Evidence, type Expected, openEvidence } from './read-evidence.ts';
import { readExecutions } from './read-executions.ts';
import { type ReadHistory, readHistory } from './read-history.ts';

export interface ClassifyOptions {
  readonly expected: Expected;
  readonly maxFindings: number;
  readonly closingLine: string;
  readonly issueKey: string;
  readonly model: string;
  readonly maxCostUsd: number;
  readonly modelText: 'on' | 'off';
}

export interface ClassifyPorts {
  readonly evidence: EvidenceReader;
  readonly findings: DocumentWriter;
  readonly history: DocumentWriter;
  /** Null: no key and no identity; the report is written from heuristics. */
  readonly model: ModelClient | null;
  /** A fresh mark that no log can guess. */
  readonly nonce: () => string;
  readonly progress: Progress;
}

export interface ClassifyResult {
  readonly manifest: Manifest;
  readonly findings: Findings;
  readonly findingsSha256: string;
}

/**
 * The part between: reads the evidence, decides which tests are flaky, asks for causes, and writes findings, preview and
 * history. Everything that the issue will state is fixed before the model is asked.
 */
export async function classify(options: ClassifyOptions, ports: ClassifyPorts): Promise<ClassifyResult> {
  const { progress } = ports;
  const evidence = await openEvidence(ports.evidence, options.expected);
  const { manifest } = evidence;
  progress.stage(say`reading ${manifest.logs.length} logs and ${manifest.reports.length} reports`);
  const read = await readExecutions(evidence, progress);
  const history = await readHistory(evidence);
  const decision = decide(read.executions, manifest);
  progress.stage(say`explaining ${decision.candidates.length} candidates`);
  const candidates = decision.candidates.slice(0, LIMITS.findings);
  const quotes = await quoteAll(evidence, candidates);
  const asked = candidates.slice(0, options.maxFindings);
  const diagnoses = await diagnoseCandidates({
    client: ports.model,
    model: options.model,
    maxCostUsd: options.maxCostUsd,
    modelText: options.modelText,
    dossiers: asked.map((candidate, i) => dossierOf(candidate, quotes[i] as Quote)),
    nonce: () => ports.nonce(),
    onStep: (done, total) => progress.step(done, total),
  });
  const gaps = [...read.gaps, ...diagnoses.gaps, ...historyGap(history)];
  const ownersOf = await readOwners(evidence);
  const { executions } = read;
  const findings = findingsOf(evidence, { executions, decision, quotes, diagnoses, history, ownersOf, gaps });
  return write(findings, { evidence, decision, history }, options, ports);
}

/** Nobody owns anything in a repository without CODEOWNERS. */
async function readOwners(evidence: Evidence): Promise<OwnersOf> {
  const isThere = evidence.manifest.files.some((file) => file.path === EVIDENCE_FILES.codeowners);
  return readCodeowners(isThere ? await evidence.text(EVIDENCE_FILES.codeowners) : '');
}

async function quoteAll(evidence: Evidence, candidates: Decision['candidates']): Promise<readonly Quote[]> {
  const quotes: Quote[] = [];
  for (const { verdict } of candidates) quotes.push(await quote(evidence, verdict));
  return quotes;
}

function historyGap(history: ReadHistory): readonly Gap[] {
  return history.usable ? [] : [{ subject: 'history', reason: 'invalid-answer', count: 1 }];
}

interface Material {
  readonly executions: readonly Execution[];
  readonly decision: Decision;
  readonly quotes: readonly Quote[];
  readonly diagnoses: DiagnosisRun;
  readonly history: ReadHistory;
  readonly ownersOf: OwnersOf;
  readonly gaps: readonly Gap[];
}

function findingsOf({ manifest, manifestSha256 }: Evidence, material: Material): Findings {
  const { decision, diagnoses, executions, history, quotes } = material;
  const weeks = weeksByTest(history.tests);
  const findings = decision.candidates.slice(0, LIMITS.findings).map((candidate, i) => {
    const quoted = quotes[i] as Quote;
    const diagnosis = finalDiagnosis(diagnoseCandidate(candidate.verdict, quoted), diagnoses.results[i]);
    const { test } = candidate.verdict;
    return findingOf(candidate, {
      quotation: quoted.quotation,
      diagnosis,
      earlier: weeks.get(weekKey(test)),
      owners: material.ownersOf(test.file),
    });
  });
  const completeness = completenessOf([...manifest.completeness.gaps, ...material.gaps]);
  const failing = new Set(decision.verdicts.map((verdict) => weekKey(verdict.test)));
  return findingsSchema.parse({
    schema: 'flakewarden/findings',
    version: 1,
    tool: TOOL,
    binding: manifest.binding,
    manifestSha256,
    window: manifest.window,
    findings,
    omittedFindings: decision.candidates.length - findings.length,
    infrastructure: decision.infrastructure,
    regressions: decision.regressions,
    gone: completeness.complete ? goneTests(history.tests, failing) : [],
    looked: {
      runs: manifest.runs.length,
      rerunRuns: manifest.runs.filter((run) => run.attempts.length > 1).length,
      jobExecutions: executions.length,
      failedJobExecutions: executions.filter((execution) => !execution.succeeded).length,
      logs: manifest.logs.length,
      reports: manifest.reports.length,
      tests: decision.verdicts.length,
      failures: decision.verdicts.reduce((sum, verdict) => sum + verdict.failed, 0),
    },
    completeness,
    model: diagnoses.summary,
  } satisfies Record<keyof Findings, unknown>);
}

async function write(
  findings: Findings,
  { evidence, decision, history }: { evidence: Evidence; decision: Decision; history: ReadHistory },
  options: ClassifyOptions,
  ports: ClassifyPorts,
): Promise<ClassifyResult> {
  const { manifest } = evidence;
  const tests = extendHistory(history.tests, {
    until: manifest.window.until,
    complete: findings.completeness.complete,
    verdicts: decision.verdicts,
    reported: new Set(findings.findings.map((finding) => weekKey(finding.test))),
  });
  const header = { schema: 'flakewarden/history', version: 1, tool: TOOL, binding: manifest.binding };
  await ports.history.write(HISTORY_FILE, [header, ...tests].map((line) => `${JSON.stringify(line)}\n`).join(''));
  await ports.findings.write(FINDINGS_FILES.preview, renderIssue(findings, manifest, options).body);
  const { sha256 } = await ports.findings.write(FINDINGS_FILES.findings, `${JSON.stringify(findings, null, 1)}\n`);
  return { manifest, findings, findingsSha256: sha256 };
}
