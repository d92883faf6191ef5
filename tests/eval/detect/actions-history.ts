import type {
  ActionsHistory,
  HistoryAttempt,
  HistoryJob,
  HistoryRun,
  HistoryStep,
} from '../../fakes/actions-history/history.ts';
import type { SimulatedAttempt, SimulatedRepository, SimulatedRun } from './generator.ts';
import { jobLog } from './job-logs.ts';
import { isRed, manifestJob, manifestRun, SIMULATED } from './manifest-parts.ts';

const REPOSITORY_ID = 42;

/** The repository for the double of GitHub's API, which serves runs, attempts, jobs and logs in GitHub's own shapes. */
export function actionsHistoryOf(repository: SimulatedRepository): ActionsHistory {
  return {
    repository: {
      ...{ id: REPOSITORY_ID, owner: 'acme', name: 'widgets' },
      ...{ visibility: 'public', defaultBranch: SIMULATED.branch },
    },
    workflows: [{ ...SIMULATED.workflow, id: Number(SIMULATED.workflow.id), state: 'active' }],
    runs: repository.runs.map((run) => historyRun(repository, run)),
  };
}

function historyRun(repository: SimulatedRepository, run: SimulatedRun): HistoryRun {
  const { id, event, branch, headSha, createdAt } = manifestRun(run);
  return {
    ...{ id: Number(id), workflowId: Number(SIMULATED.workflow.id), number: run.id },
    ...{ event, headBranch: branch, headSha, createdAt, headRepositoryId: REPOSITORY_ID },
    attempts: run.attempts.map((attempt) => historyAttempt(repository, run, attempt)),
  };
}

function historyAttempt(repository: SimulatedRepository, run: SimulatedRun, attempt: SimulatedAttempt): HistoryAttempt {
  const { id, name, startedAt, completedAt, labels } = manifestJob(run, attempt);
  const conclusion = isRed(attempt) ? 'failure' : 'success';
  const job: HistoryJob = {
    ...{ id: Number(id), name, conclusion, startedAt: startedAt ?? '', completedAt, labels },
    steps: stepsOf(attempt),
    log: attempt.logMissing ? 'missing' : isRed(attempt) ? () => jobLog(repository, run, attempt) : '',
  };
  return { number: attempt.number, startedAt: startedAt ?? '', conclusion, jobs: [job] };
}

function stepsOf(attempt: SimulatedAttempt): readonly HistoryStep[] {
  const { setUpStep, testStep } = SIMULATED;
  return [
    { ...setUpStep, conclusion: attempt.died ? 'failure' : 'success' },
    { ...testStep, conclusion: attempt.died ? 'skipped' : isRed(attempt) ? 'failure' : 'success' },
  ];
}
