import { createHash } from 'node:crypto';
import type { Findings } from '../../../src/core/documents/findings.ts';
import type { Manifest } from '../../../src/core/documents/manifest.ts';
import type { RunContext } from '../../../src/core/ports.ts';
import { renderIssue } from '../../../src/core/render/issue.ts';
import type { DocumentFile, IssueTracker } from '../../../src/steps/report/ports.ts';
import { type ReportInputs, type ReportResult, reportFindings } from '../../../src/steps/report/report.ts';
import { manifest, OPTIONS } from '../../core/render/sample.ts';
import { BOT } from './fake-tracker.ts';

export const CONTEXT: RunContext = {
  repository: 'octo-org/widgets',
  repositoryId: '77001',
  runId: '9001',
  runAttempt: 1,
  serverUrl: 'https://github.com',
  onActions: true,
};

export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const file = (text: string): DocumentFile => {
  const bytes = new TextEncoder().encode(text);
  return { bytes, sha256: sha256(bytes) };
};

export interface Files {
  manifest: DocumentFile;
  findings: DocumentFile;
  preview: DocumentFile;
}

/** The three documents as the parts before would have written them. */
export function filesOf(findings: Findings, over: Manifest = manifest()): Files {
  const manifestFile = file(JSON.stringify(over));
  const bound = { ...findings, manifestSha256: manifestFile.sha256 };
  return {
    manifest: manifestFile,
    findings: file(JSON.stringify(bound)),
    preview: file(renderIssue(bound, over, OPTIONS).body),
  };
}

export function inputsFor(files: Files, overrides: Partial<ReportInputs> = {}): ReportInputs {
  return {
    'manifest-sha256': files.manifest.sha256,
    'findings-sha256': files.findings.sha256,
    'max-findings': OPTIONS.maxFindings,
    'closing-line': OPTIONS.closingLine,
    'issue-key': OPTIONS.issueKey,
    title: 'Flaky tests',
    label: 'flaky-test',
    'author-login': BOT.login,
    'author-id': BOT.id,
    'dry-run': false,
    ...overrides,
  } as ReportInputs;
}

export interface Variation {
  readonly files?: Files;
  readonly inputs?: Partial<ReportInputs>;
  readonly context?: Partial<RunContext>;
}

const silent = { stage: () => {}, step: () => {}, warn: () => {}, done: () => {} };

/** Runs the report part over `findings`. */
export function runReport(tracker: IssueTracker, findings: Findings, vary: Variation = {}): Promise<ReportResult> {
  const files = vary.files ?? filesOf(findings);
  return reportFindings(
    inputsFor(files, vary.inputs),
    { ...CONTEXT, ...vary.context },
    {
      documents: {
        manifest: () => Promise.resolve(files.manifest),
        findings: () => Promise.resolve(files.findings),
        preview: () => Promise.resolve(files.preview),
      },
      openTracker: () => tracker,
      progress: silent,
      pause: () => Promise.resolve(),
    },
  );
}
