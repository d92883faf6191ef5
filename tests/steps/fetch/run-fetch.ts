import { createHash } from 'node:crypto';
import type { AuditEntry } from '../../../src/core/documents/audit.ts';
import { type Manifest, manifestSchema } from '../../../src/core/documents/manifest.ts';
import { createCiHistory } from '../../../src/io/github/ci-history.ts';
import { createGitHubClient } from '../../../src/io/github/client.ts';
import { fetchEvidence } from '../../../src/steps/fetch/fetch.ts';
import type { CiHistory, EvidenceStore, FetchInputs, FetchResult } from '../../../src/steps/fetch/ports.ts';
import type { ActionsHistory } from '../../fakes/actions-history/history.ts';
import {
  type ActionsHistoryDouble,
  type ActionsHistoryOptions,
  startActionsHistory,
} from '../../fakes/actions-history/server.ts';

export const TOKEN = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';

/** An evidence folder in memory, by path. */
export interface MemoryStore extends EvidenceStore {
  readonly files: Map<string, string>;
  /** Paths in the order of writing. */
  readonly order: string[];
}

export function memoryStore(): MemoryStore {
  const files = new Map<string, string>();
  const order: string[] = [];
  const write = (path: string, content: string | Uint8Array) => {
    const bytes = Buffer.from(content);
    files.set(path, bytes.toString('utf8'));
    order.push(path);
    return { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  };
  return {
    files,
    order,
    writeFile: (path, content) => Promise.resolve(write(path, content)),
    finish: (manifest: Manifest) => Promise.resolve(write('manifest.json', JSON.stringify(manifest))),
  };
}

export function inputs(options: Partial<FetchInputs['options']> = {}, context: Partial<FetchInputs['context']> = {}) {
  return {
    options: {
      branch: undefined,
      workflows: [],
      'window-days': 14,
      'min-runs': 0,
      'max-runs': 500,
      'request-budget': 800,
      annotations: false,
      reports: undefined,
      history: true,
      until: '2026-11-14T00:00:00.000Z',
      ...options,
    },
    context: {
      tool: 'flakewarden 0.1.0',
      runId: '0',
      runAttempt: 1,
      serverUrl: 'https://github.com',
      secrets: [TOKEN],
      ...context,
    },
  } satisfies FetchInputs;
}

export interface Fetched extends FetchResult {
  readonly store: MemoryStore;
  /** Everything that progress would have shown. */
  readonly said: readonly string[];
}

/** Runs the part over any history port. */
export async function fetchFrom(ci: CiHistory, given: FetchInputs = inputs()): Promise<Fetched> {
  const store = memoryStore();
  const said: string[] = [];
  const say = ({ text }: { readonly text: string }) => void said.push(text);
  const progress = { stage: say, step: () => {}, warn: say, done: () => {} };
  const clock = { now: () => new Date('2026-11-14T00:00:01Z') };
  const result = await fetchEvidence(given, { ci, store, progress, clock });
  manifestSchema.parse(JSON.parse(store.files.get('manifest.json') ?? ''));
  return { ...result, store, said };
}

export interface Session {
  readonly double: ActionsHistoryDouble;
  readonly audit: Omit<AuditEntry, 'time' | 'part'>[];
  readonly ci: CiHistory;
}

/** Serves `history` on loopback and connects the real adapters to it, for the time of `use`. */
export async function withDouble<T>(
  history: ActionsHistory,
  options: ActionsHistoryOptions,
  use: (session: Session) => Promise<T>,
): Promise<T> {
  const double = await startActionsHistory(history, { token: TOKEN, ...options });
  try {
    const audit: Session['audit'] = [];
    const trail = { record: (entry: Session['audit'][number]) => void audit.push(entry) };
    const baseUrl = double.apiUrl;
    const client = createGitHubClient({ token: TOKEN, baseUrl, userAgent: 'test', audit: trail, retryMs: 1 });
    const { owner, name } = history.repository;
    const ci = createCiHistory(client, { owner, name, apiUrl: baseUrl, audit: trail, retryMs: 1 });
    return await use({ double, audit, ci });
  } finally {
    await double.close();
  }
}
