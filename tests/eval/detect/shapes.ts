import { createHash } from 'node:crypto';
import { completenessOf } from '../../../src/core/documents/completeness.ts';
import { type Manifest, manifestSchema } from '../../../src/core/documents/manifest.ts';
import { TOOL } from '../../../src/core/tool.ts';
import type { SimulatedAttempt, SimulatedRepository, SimulatedRun } from './generator.ts';
import { jobLog } from './job-logs.ts';
import { junitReport } from './junit-report.ts';
import { isRed, jobIdOf, manifestJob, manifestRun, runIdOf, SIMULATED, windowOf } from './manifest-parts.ts';

export interface Shapes {
  /** Content by path, `manifest.json` among them. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly manifest: Manifest;
}

/** Every tenth run hands in a report file: most repositories have none, and those that do rarely keep them all. */
export const REPORT_EVERY = 10;
/** A job that was lost with its log, or died before its tests, left no report either. */
const hasReport = (attempt: SimulatedAttempt) => !attempt.died && !attempt.logMissing;

export const SIMULATED_BINDING = { repositoryId: '42', runId: '0', runAttempt: 1 };

/**
 * The repository as fetch would have written it down: an evidence folder in memory.
 *
 * @param reportEvery number of runs of which one has a report of its last attempt; 0: none has
 */
export function shapesOf(repository: SimulatedRepository, reportEvery = REPORT_EVERY): Shapes {
  const files = new Map<string, Uint8Array>();
  const executions = repository.runs.flatMap((run) => run.attempts.map((attempt) => ({ run, attempt })));
  const logs = executions
    .filter(({ attempt }) => isRed(attempt) && !attempt.logMissing)
    .map(({ run, attempt }) => ({
      jobId: jobIdOf(run, attempt),
      path: add(files, `logs/${jobIdOf(run, attempt)}.log`, jobLog(repository, run, attempt)),
      omittedBytes: 0,
    }));
  const reports = repository.runs.flatMap((run) => {
    const last = run.attempts.at(-1);
    if (last === undefined || reportEvery === 0 || run.id % reportEvery !== 0 || !hasReport(last)) return [];
    return { runId: runIdOf(run), path: add(files, `reports/${runIdOf(run)}-1.xml`, reportOf(repository, run, last)) };
  });
  const missing = executions.filter(({ attempt }) => attempt.logMissing).length;
  const window = windowOf(repository.runs);
  const manifest = manifestSchema.parse({
    ...{ schema: 'flakewarden/manifest', version: 1, tool: TOOL, binding: SIMULATED_BINDING },
    ...{ window, createdAt: window.until },
    repository: {
      ...{ id: '42', owner: 'acme', name: 'widgets', visibility: 'public', defaultBranch: SIMULATED.branch },
      serverUrl: 'https://github.com',
    },
    branch: SIMULATED.branch,
    workflows: [SIMULATED.workflow],
    runs: repository.runs.map(manifestRun),
    jobs: executions.map(({ run, attempt }) => manifestJob(run, attempt)),
    logs,
    reports,
    files: [...files].map(([path, bytes]) => ({ path, bytes: bytes.byteLength, sha256: sha256(bytes) })),
    completeness: completenessOf(missing === 0 ? [] : [{ subject: 'log', reason: 'missing', count: missing }]),
    requests: { budget: 800, spent: 10, byKind: {} },
  } satisfies Record<keyof Manifest, unknown>);
  files.set('manifest.json', new TextEncoder().encode(JSON.stringify(manifest)));
  return { files, manifest };
}

function reportOf(repository: SimulatedRepository, run: SimulatedRun, attempt: SimulatedAttempt): string {
  const names = repository.tests.map((_, test) => repository.nameOf(test, run));
  return junitReport(repository, run, attempt, names);
}

function add(files: Map<string, Uint8Array>, path: string, text: string): string {
  files.set(path, new TextEncoder().encode(text));
  return path;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
