import { createHash } from 'node:crypto';
import type {
  ActionsHistory,
  Conclusion,
  HistoryAnnotation,
  HistoryArtifact,
  HistoryAttempt,
  HistoryIssue,
  HistoryJob,
  HistoryRepository,
  HistoryRun,
  HistoryStep,
  HistoryWorkflow,
} from './history.ts';

/** What a test says about one job execution; everything else follows from the history's own rules. */
export interface JobSpec {
  readonly name: string;
  readonly conclusion?: Conclusion;
  readonly log?: HistoryJob['log'];
  /** How long it ran. Default: 120. */
  readonly seconds?: number;
  readonly labels?: readonly string[];
  /** Default: a checkout that worked and a `Run tests` that ended as the job did. */
  readonly steps?: readonly HistoryStep[];
  readonly annotations?: readonly HistoryAnnotation[];
}

export interface RunSpec {
  /** One list of job executions per attempt, oldest first; in a re-run only the jobs that ran again. */
  readonly attempts: readonly (readonly JobSpec[])[];
  /** Default: the first workflow. */
  readonly workflow?: HistoryWorkflow;
  readonly event?: string;
  readonly headBranch?: string | null;
  readonly headSha?: string;
  readonly createdAt?: string;
  readonly headRepositoryId?: number | null;
  readonly artifacts?: readonly { readonly name: string; readonly zip: Uint8Array; readonly expired?: boolean }[];
}

export interface HistoryOptions {
  readonly owner?: string;
  readonly name?: string;
  readonly visibility?: HistoryRepository['visibility'];
  readonly defaultBranch?: string;
  /** Moment of the first run. */
  readonly since?: string;
  /** Between the starts of two runs. Default: one hour. */
  readonly minutesBetweenRuns?: number;
}

/** First ids are as large as GitHub's of today, above what 32 bits hold. */
const FIRST_RUN_ID = 15_000_000_001;
const FIRST_JOB_ID = 42_000_000_001;
const FIRST_ARTIFACT_ID = 3_000_000_001;
const FIRST_WORKFLOW_ID = 90_000_001;
const QUEUE_SECONDS = 10;
const JOB_SECONDS = 120;
/** People look at a red run before they start it again. */
const MINUTES_BEFORE_RERUN = 10;

/** A job that ended green. */
export function passed(name: string, rest: Omit<JobSpec, 'name' | 'conclusion'> = {}): JobSpec {
  return { ...rest, name, conclusion: 'success' };
}

/** A job that failed, with the log it left. */
export function failed(name: string, log: HistoryJob['log'], rest: Omit<JobSpec, 'name' | 'log'> = {}): JobSpec {
  return { conclusion: 'failure', ...rest, name, ...(log === undefined ? {} : { log }) };
}

/** A job that never started. */
export function skipped(name: string): JobSpec {
  return { name, conclusion: 'skipped', seconds: 0, steps: [] };
}

/**
 * Writes a history step by step. Ids, commits and times follow from the order of the calls alone, so two tests that say
 * the same get the same history.
 */
export class HistoryBuilder {
  readonly repository: HistoryRepository;
  readonly #since: number;
  readonly #stepMs: number;
  readonly #workflows: HistoryWorkflow[] = [];
  readonly #runs: HistoryRun[] = [];
  readonly #issues: HistoryIssue[] = [];
  readonly #files: Record<string, string> = {};
  #jobs = 0;
  #artifacts = 0;

  constructor(options: HistoryOptions = {}) {
    this.repository = {
      id: 700_000_001,
      owner: options.owner ?? 'acme',
      name: options.name ?? 'widgets',
      visibility: options.visibility ?? 'public',
      defaultBranch: options.defaultBranch ?? 'main',
    };
    this.#since = Date.parse(options.since ?? '2026-11-01T06:00:00Z');
    this.#stepMs = (options.minutesBetweenRuns ?? 60) * 60_000;
  }

  workflow(path = '.github/workflows/ci.yml', name = 'CI'): HistoryWorkflow {
    const workflow = { id: FIRST_WORKFLOW_ID + this.#workflows.length, path, name, state: 'active' } as const;
    this.#workflows.push(workflow);
    return workflow;
  }

  run(spec: RunSpec): HistoryRun {
    const index = this.#runs.length;
    const workflow = spec.workflow ?? this.#workflows[0] ?? this.workflow();
    const createdAt = spec.createdAt ?? isoTime(this.#since + index * this.#stepMs);
    const run: HistoryRun = {
      id: FIRST_RUN_ID + index,
      workflowId: workflow.id,
      number: index + 1,
      event: spec.event ?? 'push',
      headBranch: spec.headBranch === undefined ? this.repository.defaultBranch : spec.headBranch,
      headSha: spec.headSha ?? commitOf(`${this.repository.owner}/${this.repository.name} ${index}`),
      createdAt,
      headRepositoryId: spec.headRepositoryId === undefined ? this.repository.id : spec.headRepositoryId,
      attempts: this.#attempts(spec.attempts, Date.parse(createdAt)),
      artifacts: (spec.artifacts ?? []).map((artifact) => this.#artifact(artifact, createdAt)),
    };
    this.#runs.push(run);
    return run;
  }

  issue(issue: Partial<HistoryIssue>): HistoryIssue {
    const number = this.#issues.length + 1;
    const whole: HistoryIssue = {
      id: 2_600_000_000 + number,
      number,
      title: `Issue ${number}`,
      body: '',
      state: 'open',
      labels: [],
      user: { id: 41_898_282, login: 'github-actions[bot]' },
      createdAt: isoTime(this.#since),
      ...issue,
    };
    this.#issues.push(whole);
    return whole;
  }

  file(path: string, content: string): void {
    this.#files[path] = content;
  }

  history(): ActionsHistory {
    return {
      repository: this.repository,
      workflows: [...this.#workflows],
      runs: [...this.#runs],
      issues: [...this.#issues],
      files: { ...this.#files },
    };
  }

  #attempts(attempts: RunSpec['attempts'], createdMs: number): HistoryAttempt[] {
    let startMs = createdMs;
    let stillGreen = new Map<string, Conclusion>();
    return attempts.map((specs, index) => {
      const jobs = specs.map((spec) => this.#job(spec, startMs));
      const attempt = { number: index + 1, startedAt: isoTime(startMs), jobs };
      const endMs = Math.max(startMs, ...jobs.map((job) => Date.parse(job.completedAt ?? job.startedAt)));
      startMs = endMs + MINUTES_BEFORE_RERUN * 60_000;
      stillGreen = new Map([...stillGreen, ...jobs.map((job) => [job.name, job.conclusion] as const)]);
      return { ...attempt, conclusion: together([...stillGreen.values()]) };
    });
  }

  #job(spec: JobSpec, attemptMs: number): HistoryJob {
    const conclusion = spec.conclusion === undefined ? 'success' : spec.conclusion;
    const startMs = attemptMs + QUEUE_SECONDS * 1_000;
    const endMs = startMs + (spec.seconds ?? JOB_SECONDS) * 1_000;
    const id = FIRST_JOB_ID + this.#jobs;
    this.#jobs += 1;
    return {
      id,
      name: spec.name,
      conclusion,
      startedAt: isoTime(startMs),
      completedAt: conclusion === null ? null : isoTime(endMs),
      labels: spec.labels ?? ['ubuntu-24.04'],
      steps: spec.steps ?? [
        { number: 1, name: 'Run actions/checkout', conclusion: 'success' },
        { number: 2, name: 'Run tests', conclusion },
      ],
      ...(spec.log === undefined ? {} : { log: spec.log }),
      ...(spec.annotations === undefined ? {} : { annotations: spec.annotations }),
    };
  }

  #artifact(spec: NonNullable<RunSpec['artifacts']>[number], createdAt: string): HistoryArtifact {
    const id = FIRST_ARTIFACT_ID + this.#artifacts;
    this.#artifacts += 1;
    return { id, name: spec.name, expired: spec.expired ?? false, zip: spec.zip, createdAt };
  }
}

/** An id of 40 hex digits that follows from `text`. */
function commitOf(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}

/** GitHub's spelling of a moment: whole seconds, UTC. */
function isoTime(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}

/** How GitHub sums up the jobs of an attempt. */
function together(conclusions: readonly Conclusion[]): Conclusion {
  if (conclusions.includes(null)) return null;
  if (conclusions.some((one) => one === 'failure' || one === 'timed_out')) return 'failure';
  if (conclusions.includes('cancelled')) return 'cancelled';
  return conclusions.length > 0 && conclusions.every((one) => one === 'skipped') ? 'skipped' : 'success';
}
