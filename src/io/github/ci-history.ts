import type { z } from 'zod';
import { LIMITS } from '../../core/limits.ts';
import type { AuditTrail } from '../../core/ports.ts';
import type { Answer, CiHistory, CiRun, Page, RunQuery } from '../../steps/fetch/ports.ts';
import {
  annotationPageShape,
  annotationShape,
  artifactPageShape,
  artifactShape,
  contentShape,
  jobPageShape,
  jobShape,
  pageOf,
  repositoryShape,
  runPageShape,
  runShape,
} from './api-shapes.ts';
import { historyFileOf, reportFilesOf } from './artifacts.ts';
import { type GitHubClient, requestsLeft, sentRequests } from './client.ts';
import { gapOfError } from './gap-of-error.ts';
import { readLog } from './job-log.ts';
import { isRedirect } from './own-origin.ts';
import type { Downloads } from './signed-download.ts';

export interface CiHistoryOptions {
  readonly owner: string;
  readonly name: string;
  /** The client's base URL: tells which hosts a download may come from. */
  readonly apiUrl: string;
  readonly audit: AuditTrail;
  /** For downloads from the blob host. Default: the global fetch. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Before a download is tried again. Default: 1,000. */
  readonly retryMs?: number | undefined;
  /** For one download, redirect included. Default: `LIMITS.logSeconds`. */
  readonly downloadSeconds?: number | undefined;
}

/** Routes of this adapter, as GitHub's documentation spells them. */
const ROUTES = {
  repository: 'GET /repos/{owner}/{repo}',
  run: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
  runs: 'GET /repos/{owner}/{repo}/actions/runs',
  workflowRuns: 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
  jobs: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs',
  log: 'GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs',
  annotations: 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations',
  artifacts: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
  archive: 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
  file: 'GET /repos/{owner}/{repo}/contents/{path}',
} as const;

/** Enough to find a trusted one among them; any other is a curiosity. */
const SUCCESSFUL_RUNS = 10;
const DEFAULT_RETRY_MS = 1_000;

type Parameters = Readonly<Record<string, unknown>>;
/** Asks the API; what comes back is checked by the caller. */
export type Ask = (route: string, parameters: Parameters) => Promise<Answer<unknown>>;

/**
 * The read side of GitHub Actions over REST, for one repository. Nothing here throws for what GitHub answers; an answer
 * that does not have its documented shape is the gap `invalid-answer`.
 */
export function createCiHistory(client: GitHubClient, options: CiHistoryOptions): CiHistory {
  let asked = 0;
  const before = sentRequests(client);
  const ask: Ask = async (route, parameters) => {
    asked += 1;
    try {
      const response: { readonly status: number; readonly data: unknown } = await client.request(route, {
        owner: options.owner,
        repo: options.name,
        ...parameters,
      });
      if (isRedirect(response.status)) return { ok: false, gap: 'refused-redirect' };
      return { ok: true, value: response.data };
    } catch (error) {
      return { ok: false, gap: gapOfError(error) };
    }
  };
  const redirectOf: Ask = async (route, parameters) => {
    asked += 1;
    return askForRedirect(client, route, { owner: options.owner, repo: options.name, ...parameters });
  };
  const downloads: Downloads = {
    apiUrl: new URL(options.apiUrl),
    fetch: options.fetch ?? globalThis.fetch,
    audit: options.audit,
    retryMs: options.retryMs ?? DEFAULT_RETRY_MS,
    seconds: options.downloadSeconds,
  };
  const archive = (artifactId: string) =>
    redirectOf(ROUTES.archive, { artifact_id: artifactId, archive_format: 'zip' });
  return {
    repository: async () => parsed(await ask(ROUTES.repository, {}), repositoryShape),
    run: async (id) => sameRun(id, parsed(await ask(ROUTES.run, { run_id: id }), runShape)),
    runs: async (query) => runPage(await ask(...runRequest(query))),
    successfulRuns: async (workflowId, branch) =>
      runPage(
        await ask(ROUTES.workflowRuns, {
          workflow_id: workflowId,
          branch,
          status: 'success',
          per_page: SUCCESSFUL_RUNS,
        }),
      ),
    jobs: (runId, page) => jobPage(ask, runId, page),
    log: async (jobId, onText) => readLog(downloads, await redirectOf(ROUTES.log, { job_id: jobId }), onText),
    annotations: (jobId) => annotationPage(ask, jobId),
    artifacts: (runId, name) => artifactPage(ask, runId, name),
    reports: async (artifactId) => reportFilesOf(downloads, await archive(artifactId)),
    historyFile: async (artifactId) => historyFileOf(downloads, await archive(artifactId)),
    file: (path) => readFile(ask, path),
    repeats: () => Math.max(0, sentRequests(client) - before - asked),
    left: () => requestsLeft(client),
  };
}

/** `location` of the answer: the client would follow the redirect itself, and read the download whole. */
async function askForRedirect(client: GitHubClient, route: string, parameters: Parameters): Promise<Answer<unknown>> {
  try {
    const { headers } = await client.request(route, { ...parameters, request: { redirect: 'manual' } });
    const { location } = headers;
    return location === undefined ? { ok: false, gap: 'invalid-answer' } : { ok: true, value: location };
  } catch (error) {
    return { ok: false, gap: gapOfError(error) };
  }
}

function runRequest({ workflow, since, until, page }: RunQuery): [route: string, parameters: Parameters] {
  const window = { created: `${since}..${until}`, per_page: LIMITS.pageSize, page };
  return workflow === undefined ? [ROUTES.runs, window] : [ROUTES.workflowRuns, { workflow_id: workflow, ...window }];
}

/** An answer about another run answers nothing. */
function sameRun(id: string, answer: Answer<CiRun>): Answer<CiRun> {
  return answer.ok && answer.value.id !== id ? { ok: false, gap: 'invalid-answer' } : answer;
}

function runPage(answer: Answer<unknown>): Answer<Page<CiRun>> {
  return andThen(parsed(answer, runPageShape), (page) => pageOf(page.total_count, page.workflow_runs, runShape));
}

/** All attempts in one list: one request for most runs, whatever the number of their attempts. */
async function jobPage(ask: Ask, runId: string, page: number): ReturnType<CiHistory['jobs']> {
  const answer = await ask(ROUTES.jobs, { run_id: runId, filter: 'all', per_page: LIMITS.pageSize, page });
  return andThen(parsed(answer, jobPageShape), ({ total_count, jobs }) => {
    const checked = pageOf(total_count, jobs, jobShape);
    const items = checked.items.filter((job) => job.runId === runId);
    return { ...checked, items, rejected: jobs.length - items.length };
  });
}

/** A job that was skipped has no check run: no annotations. */
async function annotationPage(ask: Ask, jobId: string): ReturnType<CiHistory['annotations']> {
  const answer = await ask(ROUTES.annotations, { check_run_id: jobId, per_page: LIMITS.pageSize });
  if (!answer.ok && answer.gap === 'missing') return { ok: true, value: { total: 0, items: [], rejected: 0 } };
  return andThen(parsed(answer, annotationPageShape), (rows) => pageOf(rows.length, rows, annotationShape));
}

async function artifactPage(ask: Ask, runId: string, name?: string): ReturnType<CiHistory['artifacts']> {
  const wanted = name === undefined ? {} : { name };
  const answer = await ask(ROUTES.artifacts, { run_id: runId, per_page: LIMITS.pageSize, ...wanted });
  return andThen(parsed(answer, artifactPageShape), ({ total_count, artifacts }) => {
    const checked = pageOf(total_count, artifacts, artifactShape);
    const items = checked.items.filter((artifact) => artifact.runId === undefined || artifact.runId === runId);
    return { ...checked, items, rejected: artifacts.length - items.length };
  });
}

async function readFile(ask: Ask, path: string): ReturnType<CiHistory['file']> {
  const answer = await ask(ROUTES.file, { path });
  if (!answer.ok && answer.gap === 'missing') return { ok: true, value: undefined };
  const content = andThen(parsed(answer, contentShape), (file) => Buffer.from(file.content, 'base64'));
  if (!content.ok) return content;
  if (content.value.length > LIMITS.codeownersBytes) return { ok: false, gap: 'too-large' };
  return { ok: true, value: content.value.toString('utf8') };
}

function parsed<T>(answer: Answer<unknown>, shape: z.ZodType<T>): Answer<T> {
  if (!answer.ok) return answer;
  const result = shape.safeParse(answer.value);
  return result.success ? { ok: true, value: result.data } : { ok: false, gap: 'invalid-answer' };
}

function andThen<A, B>(answer: Answer<A>, next: (value: A) => B): Answer<B> {
  return answer.ok ? { ok: true, value: next(answer.value) } : answer;
}
