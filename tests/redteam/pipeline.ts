import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { InputName } from '../../src/core/inputs.ts';
import type { Part } from '../../src/core/model/part.ts';
import { HistoryBuilder } from '../fakes/actions-history/builder.ts';
import {
  type ActionsHistoryOptions,
  type RecordedRequest,
  startActionsHistory,
} from '../fakes/actions-history/server.ts';
import { type Arrived, startLoopback } from '../io/anthropic/loopback.ts';
import { type EmulatedGitHub, startGitHub } from '../io/github/emulated-github.ts';
import { startFront } from './github-front.ts';
import { type ReadIssue, readIssue } from './issue-audit.ts';
import { type ReadPage, readPage } from './page-audit.ts';
import { OWN_RUN, type PartEnd, runPart } from './run-part.ts';

export type Json = Readonly<Record<string, unknown>>;
type PerPart<T> = Partial<Readonly<Record<Part, T>>>;

/** Where the parts of a pipeline leave their documents. */
export interface Places {
  readonly evidence: string;
  readonly findings: string;
  readonly history: string;
  readonly html: string;
  readonly report: string;
}

export interface Pipeline {
  /** Writes the CI history of `octo-org/widgets`. */
  readonly build: (builder: HistoryBuilder) => void;
  /** How GitHub's reading side misbehaves. */
  readonly reading?: Omit<ActionsHistoryOptions, 'token'>;
  /** Answers requests to the model's service; absent: classify has no key. */
  readonly model?: (request: Arrived, response: ServerResponse) => void | Promise<void>;
  readonly inputs?: PerPart<Partial<Record<InputName, string>>>;
  /** Variables besides those of the runner. */
  readonly environment?: PerPart<Readonly<Record<string, string>>>;
  /** Puts issues and comments there before report starts. */
  readonly seed?: (github: EmulatedGitHub) => Promise<void>;
  /** The repository does not have the issue's label yet: one more write, and a second of the client's politeness. */
  readonly withoutLabel?: true;
  /** What an attacker does to the documents between the parts. */
  readonly beforeClassify?: (places: Places) => Promise<void>;
  readonly beforeReport?: (places: Places) => Promise<void>;
  /** Stands before GitHub's writing side: answers itself, or returns false to let the request through. */
  readonly writing?: (request: Arrived, response: ServerResponse) => boolean;
  /** Text that may appear in no output of any part, e.g. a canary. */
  readonly never?: readonly string[];
}

export interface WrittenIssue extends ReadIssue {
  readonly number: number;
  readonly title: string;
  readonly state: string;
  readonly labels: readonly string[];
  readonly comments: readonly ReadIssue[];
}

/** Everything that happened; a part that did not start, because one before it failed, is absent. */
export interface PipelineEnd {
  readonly ends: PerPart<PartEnd>;
  /** Exit codes in order: `'0 0 0'` when all is well. */
  readonly exitCodes: string;
  /** Every file that the parts left, by path from their common folder. */
  readonly files: ReadonlyMap<string, Buffer>;
  readonly manifest: Json | undefined;
  readonly findings: Json | undefined;
  /** The HTML report, read back. */
  readonly page: ReadPage | undefined;
  /** Issues by our bot that carry our key, oldest first; each has passed `readIssue`. */
  readonly issues: readonly WrittenIssue[];
  /** Requests of report that are not GET, e.g. `POST /repos/octo-org/widgets/issues`. */
  readonly writes: readonly string[];
  readonly readRequests: readonly RecordedRequest[];
  readonly modelRequests: readonly Arrived[];
  /** How the requests and answers of the reading side broke GitHub's own description. */
  readonly violations: number;
}

/** Assembled, so that no scanner takes it for a real one. */
export const MODEL_KEY = ['sk', 'ant', 'api03', 'CANARYCANARYCANARY0123'].join('-');
/** What fetch holds. */
export const READ_TOKEN = 'read-token-of-the-double';
const UNTIL = '2026-11-10T00:00:00Z';

/**
 * fetch, classify and report as processes of their own, wired as the workflow wires them: digests through outputs, a
 * part only after those before it succeeded.
 *
 * @throws Error when a part was not silent, or the issue or the HTML report holds anything live
 */
export async function runPipeline(pipeline: Pipeline): Promise<PipelineEnd> {
  const folder = await mkdtemp(join(tmpdir(), 'flakewarden-redteam-'));
  const github = await startGitHub();
  const front = await startFront(github.url, pipeline.writing);
  const model = pipeline.model === undefined ? undefined : await startLoopback(pipeline.model);
  const builder = new HistoryBuilder({ owner: 'octo-org' });
  pipeline.build(builder);
  const reading = await startActionsHistory(builder.history(), { ...pipeline.reading, token: READ_TOKEN });
  try {
    if (pipeline.withoutLabel === undefined) await createLabel(github);
    await pipeline.seed?.(github);
    const ends = await runParts(pipeline, { folder, github, front: front.url, reading: reading.apiUrl, model });
    const files = await readAll(folder);
    return {
      ends,
      exitCodes: Object.values(ends)
        .map((end) => end.exitCode)
        .join(' '),
      files,
      manifest: jsonOf(files.get('evidence/manifest.json')),
      findings: jsonOf(files.get('findings/findings.json')),
      page: pageOf(files.get('html/flaky-tests.html')),
      issues: await issuesOf(github),
      writes: front.arrived.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`),
      readRequests: reading.requests,
      modelRequests: model?.arrived ?? [],
      violations: reading.violations.length,
    };
  } finally {
    await Promise.all([github.close(), front.close(), model?.close(), reading.close()]);
    await rm(folder, { recursive: true, force: true });
  }
}

async function createLabel(github: EmulatedGitHub): Promise<void> {
  const label = { owner: 'octo-org', repo: 'widgets', name: 'flaky-test' };
  await github.client(github.person).rest.issues.createLabel(label);
}

interface Started {
  readonly folder: string;
  readonly github: EmulatedGitHub;
  readonly front: string;
  readonly reading: string;
  readonly model: { readonly url: string } | undefined;
}

async function runParts(pipeline: Pipeline, started: Started): Promise<PerPart<PartEnd>> {
  const { folder, github } = started;
  const places = {
    evidence: join(folder, 'evidence'),
    findings: join(folder, 'findings'),
    history: join(folder, 'history'),
    html: join(folder, 'html'),
    report: join(folder, 'report'),
  };
  const common = (part: Part) => pipeline.environment?.[part] ?? {};
  const never = pipeline.never ?? [];
  const fetch = await runPart('fetch', {
    inputs: {
      ...{ 'github-token': READ_TOKEN, until: UNTIL, evidence: places.evidence, 'min-runs': '0' },
      ...pipeline.inputs?.fetch,
    },
    environment: { ...OWN_RUN, GITHUB_API_URL: started.reading, ...common('fetch') },
    never,
  });
  if (fetch.exitCode !== 0) return { fetch };
  await pipeline.beforeClassify?.(places);
  const manifestSha256 = fetch.outputs.get('manifest-sha256') ?? '';
  const classify = await runPart('classify', {
    inputs: {
      ...{ evidence: places.evidence, findings: places.findings, 'history-output': places.history },
      ...{ 'html-output': places.html, 'manifest-sha256': manifestSha256 },
      ...(started.model === undefined ? {} : { 'anthropic-api-key': MODEL_KEY }),
      ...pipeline.inputs?.classify,
    },
    environment: { ...OWN_RUN, ...common('classify') },
    never: [...never, MODEL_KEY],
    modelUrl: started.model?.url,
  });
  if (classify.exitCode !== 0) return { fetch, classify };
  await pipeline.beforeReport?.(places);
  const report = await runPart('report', {
    inputs: {
      ...{ 'github-token': github.writer, 'author-login': github.bot.login, 'author-id': github.bot.id },
      ...{ manifest: join(places.evidence, 'manifest.json'), findings: places.findings },
      ...{ 'manifest-sha256': manifestSha256, 'findings-sha256': classify.outputs.get('findings-sha256') ?? '' },
      ...{ 'report-output': places.report },
      ...pipeline.inputs?.report,
    },
    environment: { ...OWN_RUN, GITHUB_API_URL: started.front, ...common('report') },
    never,
  });
  return { fetch, classify, report };
}

/** All issues whose author is our bot and that carry a key line; each is audited, its comments as well. */
async function issuesOf(github: EmulatedGitHub): Promise<readonly WrittenIssue[]> {
  const client = github.client(github.person);
  const repository = { owner: 'octo-org', repo: 'widgets' };
  const { data } = await client.rest.issues.listForRepo({ ...repository, state: 'all', per_page: 100 });
  const ours = data.filter((issue) => String(issue.user?.id) === github.bot.id && (issue.body ?? '') !== '');
  const read = ours.map(async (issue) => {
    const comments = await client.rest.issues.listComments({ ...repository, issue_number: issue.number });
    return {
      ...readIssue(issue.body ?? ''),
      ...{ number: issue.number, title: issue.title, state: issue.state },
      labels: issue.labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))),
      comments: comments.data
        .filter((comment) => String(comment.user?.id) === github.bot.id)
        .map((comment) => readIssue(comment.body ?? '')),
    };
  });
  return (await Promise.all(read)).toSorted((a, b) => a.number - b.number);
}

async function readAll(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const pairs = paths.toSorted().map(async (path) => [path.slice(folder.length + 1), await readFile(path)] as const);
  return new Map(await Promise.all(pairs));
}

function pageOf(bytes: Buffer | undefined): ReadPage | undefined {
  return bytes === undefined ? undefined : readPage(bytes.toString('utf8'));
}

function jsonOf(bytes: Buffer | undefined): Json | undefined {
  return bytes === undefined ? undefined : (JSON.parse(bytes.toString('utf8')) as Json);
}
