/**
 * Evidence as somebody else would assemble it: written from `.github/EVIDENCE.md` alone. Nothing of flakewarden is
 * imported here, on purpose.
 */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** One job in one attempt. */
export interface PlainJob {
  readonly name: string;
  readonly conclusion: 'success' | 'failure';
  readonly log?: string;
  /** JUnit XML. */
  readonly report?: string;
}

export interface PlainRun {
  readonly workflow: string;
  readonly event: string;
  readonly branch: string;
  readonly commit: string;
  readonly createdAt: string;
  /** Oldest first; in a re-run only the jobs that ran again. */
  readonly attempts: readonly (readonly PlainJob[])[];
}

export interface PlainHistory {
  readonly since: string;
  readonly until: string;
  readonly runs: readonly PlainRun[];
  /** Logs that are known to be lost. */
  readonly missingLogs: number;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
/** A job starts ten seconds after its attempt and takes two minutes; people re-run ten minutes after that. */
const QUEUE = 10 * SECOND;
const JOB = 120 * SECOND;
const PAUSE = 10 * MINUTE;

/** Writes the folder. Its lists are in no particular order: that must not matter. */
export async function writeEvidence(folder: string, history: PlainHistory): Promise<void> {
  const texts = new Map<string, string>();
  const workflows = [...new Set(history.runs.map((run) => run.workflow))];
  const jobs = history.runs.flatMap((run, index) =>
    run.attempts.flatMap((list, attempt) => list.map((job, i) => jobEntry({ run, index, attempt, job, i }))),
  );
  const logs: unknown[] = [];
  const reports: unknown[] = [];
  for (const { entry, job, index } of jobs) {
    if (job.log !== undefined) {
      texts.set(`logs/${entry.id}.txt`, job.log);
      logs.push({ jobId: entry.id, path: `logs/${entry.id}.txt`, omittedBytes: 0 });
    }
    if (job.report !== undefined) {
      texts.set(`reports/${entry.id}.xml`, job.report);
      // Every other report says which job execution wrote it; the others can only be put to one.
      const jobId = [entry.id, null, undefined][index % 3];
      reports.push({ runId: entry.runId, ...(jobId === undefined ? {} : { jobId }), path: `reports/${entry.id}.xml` });
    }
  }
  for (const [path, text] of texts) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const gaps = [{ subject: 'log', reason: 'missing', count: history.missingLogs }];
  const manifest = {
    ...{ schema: 'flakewarden/manifest', version: 1, tool: 'somebody else', createdAt: history.until, branch: 'main' },
    binding: { repositoryId: '42', runId: '0', runAttempt: 1 },
    repository: {
      ...{ id: '42', owner: 'acme', name: 'widgets', visibility: 'public', defaultBranch: 'main' },
      serverUrl: 'https://github.com',
    },
    window: { since: history.since, until: history.until },
    workflows: workflows.map((path, i) => ({ id: String(7 + i), path, name: path })),
    runs: history.runs.map((run, index) => runEntry(run, index, workflows)).toReversed(),
    jobs: jobs.map(({ entry }) => entry).toReversed(),
    logs: logs.toReversed(),
    reports: reports.toReversed(),
    files: [...texts].map(([path, text]) => ({
      path,
      bytes: Buffer.byteLength(text),
      sha256: createHash('sha256').update(text).digest('hex'),
    })),
    completeness: history.missingLogs === 0 ? { complete: true, gaps: [] } : { complete: false, gaps },
    requests: { budget: 0, spent: 0, byKind: {} },
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
}

function runEntry(run: PlainRun, index: number, workflows: readonly string[]) {
  return {
    ...{ id: runId(index), workflowId: String(7 + workflows.indexOf(run.workflow)), event: run.event },
    ...{ branch: run.branch, headSha: run.commit, createdAt: run.createdAt },
    attempts: run.attempts.map((jobs, i) => ({
      number: i + 1,
      conclusion: jobs.some((job) => job.conclusion === 'failure') ? 'failure' : 'success',
    })),
  };
}

interface Place {
  readonly run: PlainRun;
  readonly index: number;
  readonly attempt: number;
  readonly job: PlainJob;
  readonly i: number;
}

function jobEntry({ run, index, attempt, job, i }: Place) {
  const start = Date.parse(run.createdAt) + attempt * (QUEUE + JOB + PAUSE) + QUEUE;
  const entry = {
    ...{ id: `${runId(index)}${attempt}${i}`, runId: runId(index), attempt: attempt + 1, name: job.name },
    ...{ conclusion: job.conclusion, startedAt: time(start), completedAt: time(start + JOB), labels: ['ubuntu-24.04'] },
    failedSteps: job.conclusion === 'success' ? [] : [{ number: 2, name: 'Run tests', conclusion: 'failure' }],
  };
  return { entry, job, index };
}

/** Ids need not rise. */
function runId(index: number): string {
  return String(9_000 - index);
}

function time(ms: number): string {
  return new Date(ms).toISOString();
}
