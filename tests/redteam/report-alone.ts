import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Arrived } from '../io/anthropic/loopback.ts';
import { type EmulatedGitHub, startGitHub } from '../io/github/emulated-github.ts';
import { startFront } from './github-front.ts';
import { flakyRuns, pytestLog } from './hostile-logs.ts';
import { type ReadIssue, readIssue } from './issue-audit.ts';
import { type Pipeline, type PipelineEnd, runPipeline } from './pipeline.ts';
import { OWN_RUN, type PartEnd, runPart } from './run-part.ts';

/** The one test that the documents speak of. */
export const REAL = 'tests/test_queue.py::test_drains';

/** What fetch and classify hand over about one flaky test. */
export function handOver(reading: Pipeline['reading'] = {}): Promise<PipelineEnd> {
  return runPipeline({ build: (builder) => flakyRuns(builder, [pytestLog([{ id: REAL }])]), reading });
}

export interface ReportAlone {
  /** Puts issues there before report starts. */
  readonly seed?: (github: EmulatedGitHub) => Promise<unknown>;
  /** Stands before GitHub: answers itself, or returns false to let the request through. */
  readonly writing?: (request: Arrived, response: ServerResponse, github: EmulatedGitHub) => boolean;
}

interface IssueThere {
  readonly number: number;
  readonly title: string;
  readonly state: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly isOurs: boolean;
}

export interface ReportEnd {
  readonly end: PartEnd;
  /** Requests that are no questions, e.g. `POST /repos/octo-org/widgets/issues`. */
  readonly writes: readonly string[];
  /** All issues, oldest first, without the one by which the double told who we are. */
  readonly issues: readonly IssueThere[];
  /** The issue that report wrote; it has passed `readIssue`. */
  readonly written: ReadIssue | undefined;
}

const DOCUMENTS = ['evidence/manifest.json', 'findings/findings.json', 'findings/flaky-issue-body.md'];
export const REPOSITORY = { owner: 'octo-org', repo: 'widgets' } as const;

/** Starts report over what `handOver` gave, with a GitHub of its own. */
export async function reportAlone({ files, ends }: PipelineEnd, start: ReportAlone = {}): Promise<ReportEnd> {
  const folder = await mkdtemp(join(tmpdir(), 'flakewarden-redteam-'));
  const github = await startGitHub();
  const front = await startFront(
    github.url,
    (request, response) => start.writing?.(request, response, github) ?? false,
  );
  try {
    for (const path of DOCUMENTS) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), files.get(path) ?? '');
    }
    await start.seed?.(github);
    const end = await runPart('report', {
      inputs: {
        ...{ 'github-token': github.writer, 'author-login': github.bot.login, 'author-id': github.bot.id },
        ...{ manifest: join(folder, 'evidence/manifest.json'), findings: join(folder, 'findings') },
        'manifest-sha256': ends.fetch?.outputs.get('manifest-sha256') ?? '',
        'findings-sha256': ends.classify?.outputs.get('findings-sha256') ?? '',
        'report-output': join(folder, 'report'),
      },
      environment: { ...OWN_RUN, GITHUB_API_URL: front.url },
    });
    const issues = await issuesOf(github);
    const number = Number(end.outputs.get('issue-number') ?? 0);
    const written = issues.find((issue) => issue.number === number);
    const writes = front.arrived
      .filter(({ method }) => method !== 'GET')
      .map(({ method, path }) => `${method} ${path}`);
    return { end, writes, issues, written: written === undefined ? undefined : readIssue(written.body) };
  } finally {
    await Promise.all([github.close(), front.close()]);
    await rm(folder, { recursive: true, force: true });
  }
}

async function issuesOf(github: EmulatedGitHub): Promise<readonly IssueThere[]> {
  const client = github.client(github.person);
  const { data } = await client.rest.issues.listForRepo({ ...REPOSITORY, state: 'all', direction: 'asc' });
  return data
    .filter((issue) => issue.number > 1)
    .map(({ number, title, state, body, labels, user }) => ({
      ...{ number, title, state, body: body ?? '' },
      labels: labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))),
      isOurs: String(user?.id) === github.bot.id,
    }))
    .toSorted((a, b) => a.number - b.number);
}
