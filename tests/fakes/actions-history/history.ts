/**
 * The CI history of one repository as plain data: what a test writes down and `server.ts` serves in GitHub's shapes.
 * Words as in `src/core`: a run has attempts, an attempt has the job executions that really ran in it.
 */

/** How a job, an attempt or a step ended; null while it is still going. */
export type Conclusion =
  | 'success'
  | 'failure'
  | 'neutral'
  | 'cancelled'
  | 'skipped'
  | 'timed_out'
  | 'action_required'
  | null;

export interface HistoryRepository {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  readonly visibility: 'public' | 'private' | 'internal';
  readonly defaultBranch: string;
}

export interface HistoryWorkflow {
  readonly id: number;
  /** Inside the repository, e.g. `.github/workflows/ci.yml`. */
  readonly path: string;
  readonly name: string;
  readonly state: 'active' | 'deleted' | 'disabled_fork' | 'disabled_inactivity' | 'disabled_manually';
}

export interface HistoryStep {
  readonly number: number;
  readonly name: string;
  readonly conclusion: Conclusion;
}

export interface HistoryAnnotation {
  readonly path: string;
  readonly startLine: number;
  readonly level: 'notice' | 'warning' | 'failure';
  readonly message: string;
  readonly title?: string;
}

export interface HistoryJob {
  /** Also the id of its check run. */
  readonly id: number;
  readonly name: string;
  readonly conclusion: Conclusion;
  readonly startedAt: string;
  readonly completedAt: string | null;
  readonly labels: readonly string[];
  readonly steps: readonly HistoryStep[];
  /**
   * Text of the log (`log-text.ts` writes it as the runner does), or a function that makes it when it is asked for.
   * `'expired'` answers 410 and `'missing'` 404. Left out: a few lines, or 404 when the job was skipped. Bytes are sent as
   * they are, UTF-8 or not.
   */
  readonly log?: string | Uint8Array | (() => string | Uint8Array);
  readonly annotations?: readonly HistoryAnnotation[];
}

export interface HistoryAttempt {
  /** From 1. */
  readonly number: number;
  readonly startedAt: string;
  readonly conclusion: Conclusion;
  /** Only jobs that ran in this attempt; whether older green ones are repeated is an option of the server. */
  readonly jobs: readonly HistoryJob[];
}

export interface HistoryArtifact {
  readonly id: number;
  readonly name: string;
  readonly expired: boolean;
  readonly zip: Uint8Array;
  readonly createdAt: string;
}

export interface HistoryRun {
  readonly id: number;
  readonly workflowId: number;
  readonly number: number;
  readonly event: string;
  readonly headBranch: string | null;
  readonly headSha: string;
  readonly createdAt: string;
  /** Null: the fork has been deleted. */
  readonly headRepositoryId: number | null;
  /** Oldest first, at least one. */
  readonly attempts: readonly HistoryAttempt[];
  readonly artifacts?: readonly HistoryArtifact[];
}

export interface HistoryIssue {
  readonly id: number;
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed';
  readonly labels: readonly string[];
  readonly user: { readonly id: number; readonly login: string };
  readonly createdAt: string;
  readonly closedAt?: string;
  readonly closedBy?: { readonly id: number; readonly login: string };
  /** GitHub lists pull requests among the issues. */
  readonly isPullRequest?: true;
}

export interface ActionsHistory {
  readonly repository: HistoryRepository;
  readonly workflows: readonly HistoryWorkflow[];
  readonly runs: readonly HistoryRun[];
  readonly issues?: readonly HistoryIssue[];
  /** Content by path, as on the default branch. */
  readonly files?: Readonly<Record<string, string>>;
  /** Commits of the default branch, oldest first. Left out: the commits of the runs in the order of the runs. */
  readonly commits?: readonly string[];
}
