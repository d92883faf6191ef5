import { createHash } from 'node:crypto';
import { completenessOf, type Gap } from '../../../src/core/documents/completeness.ts';
import type { HistoryTest } from '../../../src/core/documents/history.ts';
import type { HistoryTestV1 } from '../../../src/core/documents/history-v1.ts';
import { type Manifest, manifestSchema } from '../../../src/core/documents/manifest.ts';
import { DocumentError } from '../../../src/core/errors.ts';
import { TOOL } from '../../../src/core/tool.ts';
import type { DocumentWriter, EvidenceReader } from '../../../src/steps/classify/ports.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** A job execution of the evidence; a log makes it red. */
export interface JobSketch {
  readonly attempt?: number;
  readonly name?: string;
  readonly log?: string;
  /** Red without a log. */
  readonly lost?: boolean;
}

export interface EvidenceSketch {
  /** One list of job executions per run; runs are an hour apart, each on a commit of its own. */
  readonly runs: readonly (readonly JobSketch[])[];
  readonly history?: readonly (HistoryTest | HistoryTestV1 | string)[];
  /** What its header says instead. */
  readonly historyHeader?: object;
  readonly gaps?: readonly Gap[];
  readonly codeowners?: string;
  /** Default: `acme`. */
  readonly owner?: string;
  /** XML reports by run index. */
  readonly reports?: ReadonlyMap<number, string>;
}

const START = Date.parse('2026-11-01T00:00:00Z');
const at = (run: number, minute: number) => new Date(START + run * 3_600_000 + minute * 60_000).toISOString();
const runId = (run: number) => String(1_000 + run);

export const BINDING = { repositoryId: '42', runId: '0', runAttempt: 1 };

/** Evidence in memory, as fetch would have written it. The map may be altered to play an attacker. */
export function evidenceOf(sketch: EvidenceSketch): { files: Map<string, Uint8Array>; manifest: Manifest } {
  const files = new Map<string, Uint8Array>();
  const jobs = sketch.runs.flatMap((executions, run) =>
    executions.map((job, i) => {
      const id = String(5_000 + run * 10 + i);
      if (job.log !== undefined) files.set(`logs/${id}.log`, encode(job.log));
      return {
        ...{ id, runId: runId(run), attempt: job.attempt ?? 1, name: job.name ?? 'test', labels: [], failedSteps: [] },
        conclusion: job.log === undefined && job.lost !== true ? 'success' : 'failure',
        startedAt: at(run, (job.attempt ?? 1) * 10),
        completedAt: at(run, (job.attempt ?? 1) * 10 + 4),
      };
    }),
  );
  const reports = [...(sketch.reports ?? [])].map(([run, xml]) => {
    files.set(`reports/${runId(run)}-1.xml`, encode(xml));
    return { runId: runId(run), path: `reports/${runId(run)}-1.xml` };
  });
  if (sketch.codeowners !== undefined) files.set('CODEOWNERS', encode(sketch.codeowners));
  if (sketch.history !== undefined) {
    const header = { schema: 'flakewarden/history', version: 2, tool: TOOL, binding: BINDING, ...sketch.historyHeader };
    const lines = [header, ...sketch.history].map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
    files.set('history.jsonl', encode(`${lines.join('\n')}\n`));
  }
  const manifest = manifestSchema.parse({
    ...{ schema: 'flakewarden/manifest', version: 1, tool: TOOL, binding: BINDING, createdAt: at(400, 0) },
    repository: {
      ...{ id: '42', owner: sketch.owner ?? 'acme', name: 'widgets', visibility: 'public', defaultBranch: 'main' },
      serverUrl: 'https://github.com',
    },
    branch: 'main',
    window: { since: at(0, 0), until: at(336, 0) },
    workflows: [{ id: '7', path: '.github/workflows/ci.yml', name: 'CI' }],
    runs: sketch.runs.map((executions, run) => ({
      ...{ id: runId(run), workflowId: '7', event: 'push', branch: 'main', createdAt: at(run, 0) },
      headSha: String(run).padStart(40, 'a'),
      attempts: [...new Set(executions.map((job) => job.attempt ?? 1))].map((number) => ({
        number,
        conclusion: 'success',
      })),
    })),
    jobs,
    logs: jobs
      .filter((job) => files.has(`logs/${job.id}.log`))
      .map((job) => ({ jobId: job.id, path: `logs/${job.id}.log`, omittedBytes: 0 })),
    reports,
    files: [...files].map(([path, bytes]) => ({ path, bytes: bytes.byteLength, sha256: sha256(bytes) })),
    completeness: completenessOf(sketch.gaps ?? []),
    requests: { budget: 800, spent: 10, byKind: {} },
  } satisfies Record<keyof Manifest, unknown>);
  files.set('manifest.json', encode(JSON.stringify(manifest)));
  return { files, manifest };
}

export function readerOf(files: ReadonlyMap<string, Uint8Array>): EvidenceReader {
  return {
    list: async () => [...files.keys()].toSorted(),
    read: async (path, maxBytes) => {
      const bytes = files.get(path);
      if (bytes === undefined || bytes.byteLength > maxBytes) {
        throw new DocumentError('The file is missing or too large.', {
          code: 'unreadable-document',
          hint: 'Hand over the whole folder.',
        });
      }
      return { bytes, sha256: sha256(bytes) };
    },
  };
}

/** Keeps what was written. */
export function writerTo(files: Map<string, string>): DocumentWriter {
  return {
    write: async (path, text) => {
      files.set(path, text);
      return { bytes: encode(text).byteLength, sha256: sha256(encode(text)) };
    },
  };
}

/** A pytest log in GitHub's format in which these tests failed. */
export function pytestLog(ids: readonly string[], message = 'AssertionError: assert 1 == 2'): string {
  const lines = [
    '##[group]Run pytest',
    'pytest -q',
    '##[endgroup]',
    '============================= test session starts ==============================',
    `collected ${ids.length + 20} items`,
    '=================================== FAILURES ===================================',
    ...ids.flatMap((id) => [
      `_________________________________ ${id.split('::').at(-1) ?? id} __________________________________`,
      '',
      `    def ${id.split('::').at(-1) ?? id}():`,
      '>       assert compute() == 2',
      `E       ${message}`,
      '',
      `${id.split('::')[0] ?? id}:12: AssertionError`,
    ]),
    '=========================== short test summary info ============================',
    ...ids.map((id) => `FAILED ${id} - ${message}`),
    `========================= ${ids.length} failed, 20 passed in 3.21s =========================`,
    '##[error]Process completed with exit code 1.',
  ];
  return lines.map((line, i) => `2026-11-01T10:00:${String(i % 60).padStart(2, '0')}.1234567Z ${line}\n`).join('');
}
