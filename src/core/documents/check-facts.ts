import { DocumentError } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import type { EvidenceRef } from '../model/identifiers.ts';
import type { TestIdentity } from './findings.ts';
import type { Manifest, ManifestJob, ManifestRun } from './manifest.ts';

/** Documents hold six digits: a comparison allows for that much rounding of each side. */
export const TOLERANCE = 1e-5;

/** The manifest, by id. */
export class Facts {
  readonly runs: ReadonlyMap<string, ManifestRun>;
  readonly commits: ReadonlySet<string>;
  /** End of the window. */
  readonly until: string;
  readonly #jobs: ReadonlyMap<string, ManifestJob>;
  readonly #logs: ReadonlySet<string>;

  constructor(manifest: Manifest) {
    this.runs = new Map(manifest.runs.map((run) => [run.id, run]));
    this.commits = new Set(manifest.runs.map((run) => run.headSha));
    this.until = manifest.window.until;
    this.#jobs = new Map(manifest.jobs.map((job) => [job.id, job]));
    this.#logs = new Set(manifest.logs.map((log) => log.jobId));
  }

  get executions(): number {
    return this.#jobs.size;
  }

  jobOf({ runId, attempt, jobId }: EvidenceRef, where: string): ManifestJob {
    const job = this.#jobs.get(jobId);
    if (job === undefined) throw mismatch(where, 'cites a job that the manifest does not hold');
    demand(job.runId === runId && job.attempt === attempt, where, 'cites a job of another run or attempt');
    return job;
  }

  runOf(ref: EvidenceRef, where: string): ManifestRun {
    this.jobOf(ref, where);
    const run = this.runs.get(ref.runId);
    if (run === undefined) throw mismatch(where, 'cites a run that the manifest does not hold');
    demand(
      run.attempts.some(({ number }) => number === ref.attempt),
      where,
      'cites an attempt that the run never had',
    );
    return run;
  }

  hasLog(ref: EvidenceRef): boolean {
    return this.#logs.has(ref.jobId);
  }

  /** That the manifest holds a run of each commit; null stands for none. */
  demandCommits(commits: readonly (string | null)[], where: string): void {
    demand(
      commits.every((commit) => commit === null || this.commits.has(commit)),
      where,
      'names a commit that the manifest does not hold',
    );
  }
}

/** Identity of a test. Names that were cut to the cap can no longer be told apart: they have none. */
export function identityKey({ framework, suite, id, workflow, job }: TestIdentity): string | undefined {
  return id.length < LIMITS.testIdChars ? JSON.stringify([framework, suite, id, workflow, job]) : undefined;
}

/** @throws DocumentError unless `holds` */
export function demand(holds: boolean, where: string, fault: string): void {
  if (!holds) throw mismatch(where, fault);
}

function mismatch(where: string, fault: string): DocumentError {
  const verb = where === 'The findings' ? '' : ': it';
  return new DocumentError(`${where}${verb} ${fault}.`, {
    code: 'findings-mismatch',
    hint: 'Nothing was written. Run all parts again; if it happens again, please report it as a bug of flakewarden.',
  });
}
