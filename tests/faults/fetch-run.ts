import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EVIDENCE_FILES, type Manifest } from '../../src/core/documents/manifest.ts';
import { settingsOf } from '../../src/core/findings/settings.ts';
import { parseInputs } from '../../src/core/parse-inputs.ts';
import { TOOL } from '../../src/core/tool.ts';
import { createAuditTrail } from '../../src/io/files/audit-trail.ts';
import { createEvidenceReader } from '../../src/io/files/evidence-reader.ts';
import { createEvidenceStore } from '../../src/io/files/evidence-store.ts';
import { openFolder } from '../../src/io/files/folder.ts';
import { createCiHistory } from '../../src/io/github/ci-history.ts';
import { createGitHubClient } from '../../src/io/github/client.ts';
import { type ClassifyResult, classify } from '../../src/steps/classify/classify.ts';
import { fetchEvidence } from '../../src/steps/fetch/fetch.ts';
import type { FetchWorld } from './fetch-world.ts';

export const TOKEN = ['ghs', '0123456789abcdefghijklmnopqrstuvwxyz'].join('_');
/** Of one answer and one download, where a case lets them run out: enough for an answer of the double on a busy machine. */
export const SHORT_SECONDS = 0.6;
const LONG_SECONDS = 30;
const UNTIL = '2026-11-14T00:00:00Z';

export interface FetchRun {
  readonly world: FetchWorld;
  readonly apiUrl: string;
  readonly folder: string;
  readonly fetch: typeof globalThis.fetch;
  /** Time limits may run out: scale them down. */
  readonly isSlow: boolean;
  /** Empty: all. */
  readonly workflows: string;
}

/** What a part said on its way, and how it ended. */
export interface Said {
  readonly sentences: string[];
}

function progressTo({ sentences }: Said) {
  const note = ({ text }: { readonly text: string }) => void sentences.push(text);
  return { stage: note, step: () => {}, warn: note, done: () => {} };
}

/** Runs fetch as its entry wires it. @throws what the part throws */
export async function runFetch(run: FetchRun, said: Said): Promise<Manifest> {
  const { world, apiUrl, folder, isSlow } = run;
  const { owner, name } = world.history.repository;
  const clock = { now: () => new Date() };
  const writer = await openFolder(folder, Object.values(EVIDENCE_FILES));
  const audit = createAuditTrail(join(folder, EVIDENCE_FILES.audit), 'fetch', clock);
  const seconds = isSlow ? SHORT_SECONDS : LONG_SECONDS;
  const client = createGitHubClient({
    ...{ token: TOKEN, baseUrl: apiUrl, userAgent: 'test', audit, readOnly: true, fetch: run.fetch },
    ...{ retryMs: 1, apiSeconds: seconds },
  });
  const given = new Map(
    Object.entries({
      ...{ until: UNTIL, reports: 'junit', annotations: 'true', 'min-runs': '1', workflows: run.workflows },
    }),
  );
  const options = parseInputs('fetch', (input) => given.get(input));
  const context = {
    ...{ tool: TOOL, runId: world.ownRunId, runAttempt: 1 },
    ...{ serverUrl: 'https://github.com', secrets: [TOKEN] },
  };
  const { manifest } = await fetchEvidence(
    { options, context },
    {
      ci: createCiHistory(client, {
        ...{ owner, name, apiUrl, audit, fetch: run.fetch, retryMs: 1, downloadSeconds: seconds },
      }),
      store: createEvidenceStore(folder, writer),
      progress: progressTo(said),
      clock,
    },
  );
  return manifest;
}

/** Runs the part that comes next over whatever lies in the folder. @throws what the part throws */
export async function classifyAfter(world: FetchWorld, folder: string): Promise<ClassifyResult & { preview: string }> {
  let preview = '';
  const nowhere = {
    write: (path: string, text: string) => {
      if (path.endsWith('.md')) preview = text;
      return Promise.resolve({ bytes: text.length, sha256: '0'.repeat(64) });
    },
  };
  const inputs = parseInputs('classify', () => undefined);
  const { owner, name, id } = world.history.repository;
  const result = await classify(
    {
      expected: {
        manifestSha256: undefined,
        context: {
          ...{ repository: `${owner}/${name}`, repositoryId: String(id), runId: world.ownRunId, runAttempt: 1 },
          ...{ serverUrl: 'https://github.com', onActions: false },
        },
      },
      maxFindings: inputs['max-findings'],
      closingLine: inputs['closing-line'],
      issueKey: inputs['issue-key'],
      model: inputs.model,
      maxCostUsd: inputs['max-cost'],
      modelText: inputs['model-text'],
      settings: settingsOf(inputs),
    },
    {
      evidence: createEvidenceReader(folder),
      findings: nowhere,
      history: nowhere,
      html: nowhere,
      model: null,
      nonce: () => '0'.repeat(32),
      progress: progressTo({ sentences: [] }),
    },
  );
  return { ...result, preview };
}

/** The audit trail as it lies on disk. */
export async function auditOf(folder: string): Promise<string> {
  const path = join(folder, EVIDENCE_FILES.audit);
  return existsSync(path) ? readFile(path, 'utf8') : '';
}
