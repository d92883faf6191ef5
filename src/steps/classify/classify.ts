import { completenessOf, type Gap } from '../../core/documents/completeness.ts';
import { FINDINGS_FILES, type Findings, type TestIdentity } from '../../core/documents/findings.ts';
import { HISTORY_FILE, historyText } from '../../core/documents/history.ts';
import { EVIDENCE_FILES, type Manifest } from '../../core/documents/manifest.ts';
import type { Ranked } from '../../core/findings/cost/rank.ts';
import { type Decision, decide } from '../../core/findings/decide.ts';
import { type OwnersOf, readCodeowners } from '../../core/findings/owners.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/findings/settings.ts';
import { type Memory, remember } from '../../core/findings/weeks/memory.ts';
import { weekKey } from '../../core/findings/weeks/weeks.ts';
import { PAGE_CODE } from '../../core/html-report/generated.ts';
import { REPORT_FILE } from '../../core/html-report/html.ts';
import { reportPage } from '../../core/html-report/report-of.ts';
import { LIMITS } from '../../core/limits.ts';
import { diagnoseCandidates } from '../../core/llm/diagnose.ts';
import type { ModelClient } from '../../core/llm/model-client.ts';
import type { Progress } from '../../core/ports.ts';
import { say } from '../../core/ports.ts';
import { renderIssue } from '../../core/render/issue.ts';
import { dossierOf } from './diagnose.ts';
import { findingsOf } from './findings-document.ts';
import type { DocumentWriter, EvidenceReader } from './ports.ts';
import { type Quote, quote } from './quote.ts';
import { type Evidence, type Expected, openEvidence } from './read-evidence.ts';
import { readExecutions } from './read-executions.ts';
import { readHistory } from './read-history.ts';

export interface ClassifyOptions {
  readonly expected: Expected;
  readonly maxFindings: number;
  /** Of the HTML report; that of the issue unless given. */
  readonly title?: string | undefined;
  readonly closingLine: string;
  readonly issueKey: string;
  readonly model: string;
  readonly maxCostUsd: number;
  readonly modelText: 'on' | 'off';
  /** Numbers that decide; the defaults unless given. */
  readonly settings?: Settings | undefined;
}

export interface ClassifyPorts {
  readonly evidence: EvidenceReader;
  readonly findings: DocumentWriter;
  readonly history: DocumentWriter;
  /** Null: nobody wants the page. */
  readonly html: DocumentWriter | null;
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
  const history = await readHistory(evidence);
  const read = await readExecutions(evidence, progress, history.tests);
  const settings = options.settings ?? DEFAULT_SETTINGS;
  const decision = decide(read.executions, manifest, settings);
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
  const ownersOf = await readOwners(evidence);
  const { executions } = read;
  const gaps = [...read.gaps, ...diagnoses.gaps, ...history.gaps, ...(executions.length === 0 ? [NOTHING_RAN] : [])];
  const completeness = completenessOf([...manifest.completeness.gaps, ...gaps]);
  const memory = remember(history.tests, {
    window: manifest.window,
    workflows: manifest.workflows,
    branch: manifest.branch,
    complete: completeness.complete,
    executions,
    verdicts: decision.verdicts,
    isRegression: decision.isRegression,
    reported: new Set(candidates.flatMap(testsOf).map((test) => weekKey(test))),
  });
  const material = { executions, decision, quotes, diagnoses, memory, ownersOf, completeness, settings };
  const findings = findingsOf(evidence, material);
  return write(findings, { evidence, memory, decision }, options, ports);
}

/** A window in which no job told anything is no all-clear: nothing may be called gone, and no issue closed, for it. */
const NOTHING_RAN: Gap = { subject: 'runs', reason: 'missing', count: 1 };

/** The tests that a candidate names. */
function testsOf({ verdict, cluster }: Ranked): readonly TestIdentity[] {
  return [verdict, ...(cluster?.members ?? [])].map(({ test }) => test);
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

async function write(
  findings: Findings,
  { evidence, memory, decision }: { evidence: Evidence; memory: Memory; decision: Decision },
  options: ClassifyOptions,
  ports: ClassifyPorts,
): Promise<ClassifyResult> {
  const { manifest } = evidence;
  await ports.history.write(HISTORY_FILE, historyText(manifest.binding, memory.next));
  await ports.findings.write(FINDINGS_FILES.preview, renderIssue(findings, manifest, options).body);
  await ports.html?.write(
    REPORT_FILE,
    reportPage({ findings, manifest, decision, memory, title: options.title }, PAGE_CODE),
  );
  const { sha256 } = await ports.findings.write(FINDINGS_FILES.findings, `${JSON.stringify(findings, null, 1)}\n`);
  return { manifest, findings, findingsSha256: sha256 };
}
