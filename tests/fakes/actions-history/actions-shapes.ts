/** GitHub's JSON for what Actions keeps: every field that its OpenAPI description requires, and those we read. */
import { createHash } from 'node:crypto';
import type { HistoryAnnotation, HistoryArtifact, HistoryAttempt, HistoryRun, HistoryWorkflow } from './history.ts';
import type { HistoryView, ListedJob } from './history-view.ts';
import { nodeId, type Origins, type RepositoryShapes, type Shape } from './repository-shapes.ts';

/** Writes the shapes of one history. */
export class ActionsShapes {
  readonly #view: HistoryView;
  readonly #around: RepositoryShapes;
  readonly #repo: string;
  readonly #repoWeb: string;

  constructor(view: HistoryView, around: RepositoryShapes, origins: Origins) {
    const { owner, name } = view.history.repository;
    this.#view = view;
    this.#around = around;
    this.#repo = `${origins.api}/repos/${owner}/${name}`;
    this.#repoWeb = `${origins.web}/${owner}/${name}`;
  }

  workflow(workflow: HistoryWorkflow): Shape {
    const file = workflow.path.split('/').at(-1) ?? workflow.path;
    return {
      id: workflow.id,
      node_id: nodeId('workflow', workflow.id),
      name: workflow.name,
      path: workflow.path,
      state: workflow.state,
      created_at: '2024-01-01T00:00:00Z',
      updated_at: '2024-01-01T00:00:00Z',
      url: `${this.#repo}/actions/workflows/${workflow.id}`,
      html_url: `${this.#repoWeb}/blob/${this.#view.history.repository.defaultBranch}/${workflow.path}`,
      badge_url: `${this.#repoWeb}/workflows/${file}/badge.svg`,
    };
  }

  /** A run as it looks in one of its attempts; lists show the latest. */
  run(run: HistoryRun, attempt: HistoryAttempt): Shape {
    const url = `${this.#repo}/actions/runs/${run.id}`;
    const workflow = this.#view.workflowOf(run);
    return {
      id: run.id,
      name: workflow?.name ?? null,
      node_id: nodeId('run', run.id),
      head_branch: run.headBranch,
      head_sha: run.headSha,
      path: workflow?.path ?? '',
      display_title: `Change ${run.number}`,
      run_number: run.number,
      event: run.event,
      status: attempt.conclusion === null ? 'in_progress' : 'completed',
      conclusion: attempt.conclusion,
      workflow_id: run.workflowId,
      check_suite_id: run.id + 1,
      check_suite_node_id: nodeId('suite', run.id),
      url,
      html_url: `${this.#repoWeb}/actions/runs/${run.id}`,
      pull_requests: [],
      created_at: run.createdAt,
      updated_at: endOf(attempt),
      actor: this.#around.user(1001, 'dev'),
      triggering_actor: this.#around.user(1001, 'dev'),
      run_attempt: attempt.number,
      run_started_at: attempt.startedAt,
      referenced_workflows: [],
      jobs_url: `${url}/jobs`,
      logs_url: `${url}/logs`,
      check_suite_url: `${this.#repo}/check-suites/${run.id + 1}`,
      artifacts_url: `${url}/artifacts`,
      cancel_url: `${url}/cancel`,
      rerun_url: `${url}/rerun`,
      previous_attempt_url: attempt.number > 1 ? `${url}/attempts/${attempt.number - 1}` : null,
      workflow_url: `${this.#repo}/actions/workflows/${run.workflowId}`,
      head_commit: headCommit(run),
      repository: this.#around.minimalRepository(this.#view.history.repository),
      head_repository: this.#headRepository(run),
    };
  }

  job({ job, run, attempt }: ListedJob): Shape {
    const status = job.conclusion === null ? 'in_progress' : 'completed';
    const ran = job.conclusion !== 'skipped';
    return {
      id: job.id,
      run_id: run.id,
      run_url: `${this.#repo}/actions/runs/${run.id}`,
      run_attempt: attempt.number,
      node_id: nodeId('job', job.id),
      head_sha: run.headSha,
      head_branch: run.headBranch,
      workflow_name: this.#view.workflowOf(run)?.name ?? null,
      url: `${this.#repo}/actions/jobs/${job.id}`,
      html_url: `${this.#repoWeb}/actions/runs/${run.id}/job/${job.id}`,
      status,
      conclusion: job.conclusion,
      created_at: job.startedAt,
      started_at: job.startedAt,
      completed_at: job.completedAt,
      name: job.name,
      steps: job.steps.map((step) => ({
        ...step,
        status: step.conclusion === null ? 'in_progress' : 'completed',
        started_at: job.startedAt,
        completed_at: job.completedAt,
      })),
      check_run_url: `${this.#repo}/check-runs/${job.id}`,
      labels: job.labels,
      runner_id: ran ? 1 : null,
      runner_name: ran ? 'GitHub Actions 1' : null,
      runner_group_id: ran ? 2 : null,
      runner_group_name: ran ? 'GitHub Actions' : null,
    };
  }

  annotation(annotation: HistoryAnnotation, sha: string): Shape {
    return {
      path: annotation.path,
      blob_href: `${this.#repoWeb}/blob/${sha}/${annotation.path}`,
      start_line: annotation.startLine,
      end_line: annotation.startLine,
      start_column: null,
      end_column: null,
      annotation_level: annotation.level,
      title: annotation.title ?? '',
      message: annotation.message,
      raw_details: '',
    };
  }

  artifact(artifact: HistoryArtifact, run: HistoryRun): Shape {
    const url = `${this.#repo}/actions/artifacts/${artifact.id}`;
    return {
      id: artifact.id,
      node_id: nodeId('artifact', artifact.id),
      name: artifact.name,
      size_in_bytes: artifact.zip.length,
      url,
      archive_download_url: `${url}/zip`,
      expired: artifact.expired,
      digest: `sha256:${createHash('sha256').update(artifact.zip).digest('hex')}`,
      created_at: artifact.createdAt,
      updated_at: artifact.createdAt,
      expires_at: '2027-12-31T00:00:00Z',
      workflow_run: {
        id: run.id,
        repository_id: this.#view.history.repository.id,
        head_repository_id: run.headRepositoryId ?? 0,
        head_branch: run.headBranch ?? '',
        head_sha: run.headSha,
      },
    };
  }

  #headRepository(run: HistoryRun): Shape | null {
    const { repository } = this.#view.history;
    if (run.headRepositoryId === null) return null;
    if (run.headRepositoryId === repository.id) return this.#around.minimalRepository(repository);
    return this.#around.minimalRepository(
      { id: run.headRepositoryId, owner: 'contributor', name: repository.name },
      true,
    );
  }
}

function endOf(attempt: HistoryAttempt): string {
  const ends = attempt.jobs.map((job) => job.completedAt ?? job.startedAt);
  return ends.toSorted().at(-1) ?? attempt.startedAt;
}

function headCommit(run: HistoryRun): Shape {
  const person = { name: 'Dev', email: 'dev@example.com' };
  return {
    id: run.headSha,
    tree_id: run.headSha,
    message: `Change ${run.number}`,
    timestamp: run.createdAt,
    author: person,
    committer: person,
  };
}
