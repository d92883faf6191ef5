import type { GapReason } from '../../core/documents/completeness.ts';
import type { Manifest, ManifestFile, Repository } from '../../core/documents/manifest.ts';
import type { Inputs } from '../../core/parse-inputs.ts';
import type { Clock, Progress } from '../../core/ports.ts';

/** What a read brought, or why it brought nothing. Ports of this part do not throw for what can go wrong outside. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly gap: GapReason };

export type CiRepository = Omit<Repository, 'serverUrl'>;

/** A run as lists show it: its latest attempt. Ids are decimal strings, moments UTC with `Z`. */
export interface CiRun {
  readonly id: string;
  readonly workflowId: string;
  /** Inside the repository, e.g. `.github/workflows/ci.yml`; `dynamic/…` for what GitHub itself runs. */
  readonly workflowPath: string;
  readonly workflowName: string;
  readonly event: string;
  readonly branch: string | null;
  readonly headSha: string;
  readonly headRepositoryId: string | null;
  /** The repository that the run belongs to, where the answer says it. */
  readonly repositoryId?: string | undefined;
  readonly createdAt: string;
  /** When the latest attempt began. */
  readonly startedAt: string | null;
  /** Number of the latest attempt. */
  readonly attempt: number;
  /** Null: not ended. */
  readonly conclusion: string | null;
}

export interface CiStep {
  readonly number: number;
  readonly name: string;
  readonly conclusion: string | null;
}

/** A job as one attempt lists it; it may have run in an earlier attempt (`executions.ts` tells). */
export interface CiJob {
  readonly id: string;
  readonly runId: string;
  readonly attempt: number;
  readonly name: string;
  /** Null: not ended. */
  readonly conclusion: string | null;
  readonly startedAt: string | null;
  readonly completedAt: string | null;
  readonly labels: readonly string[];
  readonly steps: readonly CiStep[];
}

export interface CiArtifact {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly expired: boolean;
  /** The run that made it, where the answer says it. */
  readonly runId?: string | undefined;
}

export interface CiAnnotation {
  readonly path: string;
  readonly line: number;
  readonly level: string;
  readonly title: string;
  readonly message: string;
}

/** One page of a list. */
export interface Page<T> {
  /** How many the whole list is said to hold. */
  readonly total: number;
  readonly items: readonly T[];
  /** Items of this page that did not pass the check of their shape. */
  readonly rejected: number;
}

export interface RunQuery {
  /** File name or id of a workflow; left out: all workflows. */
  readonly workflow?: string | undefined;
  /** Both ends belong to the window; whole seconds. */
  readonly since: string;
  readonly until: string;
  /** From 1; a page holds `LIMITS.pageSize` runs. */
  readonly page: number;
}

/** How a log's download went. */
export interface LogDownload {
  /** Bytes read, after decompression. */
  readonly bytes: number;
  /** True when reading stopped at `LIMITS.logDownloadBytes`. */
  readonly cut: boolean;
}

/** What one archive of test reports held. */
export interface ReportFiles {
  /** Content of the XML and JSON reports in the archive's order. */
  readonly files: readonly Uint8Array[];
  /** Entries refused: not a regular file, encrypted, too large, or packed like a bomb. */
  readonly refused: number;
}

/**
 * The read side of one repository's CI. Every method but `log`, `reports` and `historyFile` is one request; those three
 * are one request and the download that its redirect leads to.
 */
export interface CiHistory {
  repository(): Promise<Answer<CiRepository>>;
  run(id: string): Promise<Answer<CiRun>>;
  runs(query: RunQuery): Promise<Answer<Page<CiRun>>>;
  /** The newest successful runs of a workflow on a branch, newest first. */
  successfulRuns(workflowId: string, branch: string): Promise<Answer<Page<CiRun>>>;
  /** Jobs of all attempts. */
  jobs(runId: string, page: number): Promise<Answer<Page<CiJob>>>;
  /** Streams a job's log as text, piece by piece; bad UTF-8 is replaced. */
  log(jobId: string, onText: (text: string) => void): Promise<Answer<LogDownload>>;
  /** First page of the annotations of a job; empty when the job has none. */
  annotations(jobId: string): Promise<Answer<Page<CiAnnotation>>>;
  /** First page of a run's artifacts, of one name when `name` is given. */
  artifacts(runId: string, name?: string): Promise<Answer<Page<CiArtifact>>>;
  reports(artifactId: string): Promise<Answer<ReportFiles>>;
  /** The history file inside an artifact, zipped or not, as it is. */
  historyFile(artifactId: string): Promise<Answer<Uint8Array>>;
  /** A text file of the default branch; undefined when there is none. */
  file(path: string): Promise<Answer<string | undefined>>;
  /** Requests that had to be sent again; they count against the budget too. */
  repeats(): number;
  /** Requests that the rate limit has left, as the newest answer said; undefined when none did. */
  left(): number | undefined;
}

/** Where the evidence goes. Files are written as they come; the manifest last, so half a hand-over is never accepted. */
export interface EvidenceStore {
  /** @param path relative to the evidence folder, `/` between parts */
  writeFile(path: string, content: string | Uint8Array): Promise<ManifestFile>;
  /** Writes `manifest.json`; its digest is what the other parts are told. */
  finish(manifest: Manifest): Promise<ManifestFile>;
}

export interface FetchPorts {
  readonly ci: CiHistory;
  readonly store: EvidenceStore;
  readonly progress: Progress;
  readonly clock: Clock;
}

export type FetchOptions = Pick<
  Inputs<'fetch'>,
  | 'branch'
  | 'workflows'
  | 'window-days'
  | 'min-runs'
  | 'max-runs'
  | 'request-budget'
  | 'annotations'
  | 'reports'
  | 'history'
  | 'until'
>;

/** What the part knows about itself; everything here is ours or the runner's. */
export interface FetchContext {
  /** Name and version, e.g. `flakewarden 0.1.0`. */
  readonly tool: string;
  /** `GITHUB_RUN_ID`; `0` when started by hand. It also tells which workflow is flakewarden's own. */
  readonly runId: string;
  readonly runAttempt: number;
  /** Origin of the web pages, e.g. `https://github.com`. */
  readonly serverUrl: string;
  /** Secrets that this process holds: removed from everything that is stored, in several encodings. */
  readonly secrets: readonly string[];
}

export interface FetchInputs {
  readonly options: FetchOptions;
  readonly context: FetchContext;
}

/** Numbers for the outputs and the last line of progress. */
export interface FetchCounts {
  readonly runs: number;
  /** Runs left out because somebody outside the repository could have caused them. */
  readonly untrustedRuns: number;
  readonly jobs: number;
  readonly logs: number;
  readonly reports: number;
  /** Objects that could not be had, all reasons together. */
  readonly gaps: number;
  readonly requests: number;
}

export interface FetchResult {
  readonly manifest: Manifest;
  /** `manifest.json` as stored. */
  readonly manifestFile: ManifestFile;
  readonly counts: FetchCounts;
}
