import { HISTORY_ARTIFACT } from '../../core/documents/history.ts';
import { EVIDENCE_FILES } from '../../core/documents/manifest.ts';
import { LIMITS } from '../../core/limits.ts';
import { isTrustedRun } from '../../core/model/trust.ts';
import { firstRequestFailed } from './access.ts';
import type { Evidence } from './evidence.ts';
import { compareIds } from './executions.ts';
import { CONTEXT_REQUESTS } from './plan.ts';
import type { CiRepository, FetchContext } from './ports.ts';
import type { Reader } from './reader.ts';
import type { Purse } from './request-budget.ts';

/** How a run's id reads when there is none: started by hand. */
const BY_HAND = '0';
/** Where GitHub looks for CODEOWNERS, in this order. */
const CODEOWNERS_PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];

/** @throws AccessError or ServiceError: without the repository there is nothing to do */
export async function readRepository(reader: Reader): Promise<CiRepository> {
  const answer = await reader.tryRead({ kind: 'repository', subject: 'runs' }, (ci) => ci.repository());
  if (!answer.ok) throw firstRequestFailed(answer.gap);
  return answer.value;
}

/** Id of the workflow that flakewarden itself runs in; undefined when it was started by hand. */
export async function readOwnWorkflow(reader: Reader, { runId }: FetchContext): Promise<string | undefined> {
  if (runId === BY_HAND) return undefined;
  const run = await reader.read({ kind: 'history', subject: 'history' }, (ci) => ci.run(runId));
  return run?.workflowId;
}

/** Reads what is about the repository and not about a run: history and CODEOWNERS, side by side. */
export async function readContext(reader: Reader, evidence: Evidence, source: ContextSource): Promise<void> {
  const purse = reader.budget.reserve(CONTEXT_REQUESTS);
  const { repository, ownWorkflowId, wantsHistory } = source;
  const history =
    wantsHistory && ownWorkflowId !== undefined
      ? readHistory(reader, evidence, { repository, ownWorkflowId, purse })
      : undefined;
  await Promise.all([history, readCodeowners(reader, evidence, purse)]);
  purse.release();
}

export interface ContextSource {
  readonly repository: CiRepository;
  /** Undefined: started by hand, so there is no earlier run to read from. */
  readonly ownWorkflowId: string | undefined;
  readonly wantsHistory: boolean;
}

interface HistorySource {
  readonly repository: CiRepository;
  readonly ownWorkflowId: string;
  readonly purse: Purse;
}

/**
 * Stores what earlier weeks saw: the history artifact of the newest successful, trusted run of flakewarden's own workflow
 * on the default branch. It is data from outside like any other; classify checks it. A first report has none, and that is
 * no gap.
 */
async function readHistory(reader: Reader, evidence: Evidence, source: HistorySource): Promise<void> {
  const { repository, ownWorkflowId, purse } = source;
  const purpose = { kind: 'history', subject: 'history', purse } as const;
  const branch = repository.defaultBranch;
  const runs = await reader.readPage(purpose, (ci) => ci.successfulRuns(ownWorkflowId, branch));
  const last = runs?.items.find(
    (run) => isTrustedRun(run, repository.id) && run.branch === branch && run.conclusion === 'success',
  );
  if (last === undefined) return;
  const artifacts = await reader.readPage(purpose, (ci) => ci.artifacts(last.id, HISTORY_ARTIFACT));
  if (artifacts === undefined) return;
  const newest = artifacts.items
    .filter((artifact) => artifact.name === HISTORY_ARTIFACT)
    .toSorted((a, b) => compareIds(b.id, a.id))[0];
  if (newest === undefined) return reader.miss('history', 'missing');
  if (newest.expired) return reader.miss('history', 'expired');
  if (newest.bytes > LIMITS.documentBytes) return reader.miss('history', 'too-large');
  const content = await reader.read(purpose, (ci) => ci.historyFile(newest.id));
  if (content === undefined) return;
  // Whoever can write to that run's artifacts wrote it. A mark stays inside its JSON string.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);
  await evidence.write('history', EVIDENCE_FILES.history, evidence.clean(text));
}

/** Stores the CODEOWNERS file of the default branch; a repository without one is no gap. */
async function readCodeowners(reader: Reader, evidence: Evidence, purse: Purse): Promise<void> {
  for (const path of CODEOWNERS_PLACES) {
    const answer = await reader.tryRead({ kind: 'codeowners', subject: 'codeowners', purse }, (ci) => ci.file(path));
    if (!answer.ok) return reader.miss('codeowners', answer.gap);
    if (answer.value === undefined) continue;
    await evidence.write('codeowners', EVIDENCE_FILES.codeowners, evidence.clean(answer.value));
    return;
  }
}
