/** Plays the calendar: really runs every job, and re-runs as a team would. */
import type {
  ActionsHistory,
  Conclusion,
  HistoryAttempt,
  HistoryJob,
  HistoryRun,
  HistoryStep,
} from '../../../tests/fakes/actions-history/history.ts';
import type { Calendar, Dice, PlannedRun, Trouble } from './calendar.ts';
import { JobLog } from './job-log.ts';
import type { Machine } from './machine.ts';
import type { Registry, RegistryState } from './registry.ts';
import type { Job, Workflow } from './workflow.ts';

export interface Fortnight {
  readonly calendar: Calendar;
  readonly workflow: Workflow;
  readonly machine: Machine;
  readonly registry: Registry;
  readonly dice: Dice;
  /** Content by path, as on the default branch. */
  readonly files: Readonly<Record<string, string>>;
  onRun(done: number, total: number): void;
}

const REPOSITORY = {
  id: 1_002_003_004,
  owner: 'octo-org',
  name: 'webshop',
  visibility: 'public',
  defaultBranch: 'main',
} as const;
const FORK_ID = 1_009_008_007;
const FIRST_RUN_ID = 19_500_000_001;
const FIRST_JOB_ID = 55_500_000_001;
const WORKFLOW_ID = 210_000_001;

const MAX_ATTEMPTS = 3;
/** Who finds a red main re-runs it; authors of pull requests more often push again; nobody looks at the night. */
const RERUN_CHANCE = { push: 0.9, pull_request: 0.75, schedule: 0 } as const;
/** The team merges over a red `engine`: it is not a required check, so nobody runs it again. */
const NOT_REQUIRED = 'engine';

/** Runs everything, one after the other. Takes some minutes. */
export async function playFortnight(fortnight: Fortnight): Promise<ActionsHistory> {
  const { calendar, workflow, files } = fortnight;
  const player = new Player(fortnight);
  const runs: HistoryRun[] = [];
  for (const [index, run] of calendar.runs.entries()) {
    runs.push(await player.play(run, index));
    fortnight.onRun(index + 1, calendar.runs.length);
  }
  return {
    repository: REPOSITORY,
    workflows: [{ id: WORKFLOW_ID, path: '.github/workflows/ci.yml', name: workflow.name, state: 'active' }],
    runs,
    files,
    commits: [...new Set(calendar.runs.filter((run) => run.event !== 'pull_request').map((run) => run.sha))],
  };
}

const REGISTRY_STATES: Readonly<Record<Trouble | 'none', RegistryState>> = {
  none: 'up',
  'registry-unavailable': 'unavailable',
  'registry-resets': 'resets',
  'disk-full': 'up',
  'process-killed': 'up',
};

class Player {
  readonly #fortnight: Fortnight;
  #jobs = 0;

  constructor(fortnight: Fortnight) {
    this.#fortnight = fortnight;
  }

  async play(run: PlannedRun, index: number): Promise<HistoryRun> {
    const { machine, workflow } = this.#fortnight;
    machine.checkOut(run.changes);
    let jobs = workflow.jobs.filter((job) => job.atNight === undefined || job.atNight === (run.event === 'schedule'));
    const attempts: HistoryAttempt[] = [];
    const latest = new Map<string, Conclusion>();
    let startedMs = run.at.getTime();
    do {
      const trouble = attempts.length === 0 ? run.trouble : undefined;
      const done = await this.#executeAll(jobs, startedMs, trouble);
      for (const job of done) latest.set(job.name, job.conclusion);
      const conclusion = [...latest.values()].includes('failure') ? 'failure' : 'success';
      attempts.push({ number: attempts.length + 1, startedAt: isoTime(startedMs), conclusion, jobs: done });
      jobs = jobs.filter((job) => latest.get(job.name) === 'failure' && job.name !== NOT_REQUIRED);
      startedMs = Date.parse(done.at(-1)?.completedAt ?? '') + this.#seconds(300, 1_500) * 1_000;
    } while (this.#isRunAgain(run, jobs, attempts.length));
    return {
      id: FIRST_RUN_ID + index * 1_017,
      workflowId: WORKFLOW_ID,
      number: 1_201 + index,
      event: run.event,
      headBranch: run.branch,
      headSha: run.sha,
      createdAt: isoTime(run.at.getTime()),
      headRepositoryId: run.fromFork ? FORK_ID : REPOSITORY.id,
      attempts,
    };
  }

  #isRunAgain(run: PlannedRun, failed: readonly Job[], attempts: number): boolean {
    if (failed.length === 0 || attempts === MAX_ATTEMPTS) return false;
    if (run.trouble !== undefined && attempts === 1) return true;
    // Whoever broke it tries once; everybody after that knows.
    if (run.changes.length > 0) return attempts === 1 && this.#fortnight.dice() < 0.3;
    return this.#fortnight.dice() < RERUN_CHANCE[run.event];
  }

  async #executeAll(jobs: readonly Job[], startedMs: number, trouble: Trouble | undefined): Promise<HistoryJob[]> {
    const { registry } = this.#fortnight;
    registry.state = REGISTRY_STATES[trouble ?? 'none'];
    const done: HistoryJob[] = [];
    for (const job of jobs) done.push(await this.#execute(job, startedMs + this.#seconds(4, 15) * 1_000, trouble));
    return done;
  }

  async #execute(job: Job, startedMs: number, trouble: Trouble | undefined): Promise<HistoryJob> {
    const log = new JobLog();
    const steps: HistoryStep[] = [{ number: 1, name: 'Set up job', conclusion: 'success' }];
    let nowMs = startedMs + this.#seconds(2, 8) * 1_000;
    let isRed = false;
    for (const step of job.steps) {
      let exitCode = 0;
      if (step.command === undefined) nowMs += this.#seconds(20, 90) * 1_000;
      else if (!isRed) {
        const result = await this.#fortnight.machine.run(step.command, job.folder, trouble);
        log.begin(new Date(nowMs), step.command);
        log.printed(new Date(nowMs), result.lines);
        nowMs += result.milliseconds;
        log.end(new Date(nowMs), result.exitCode);
        ({ exitCode } = result);
      }
      const conclusion = exitCode === 0 ? (isRed ? 'skipped' : 'success') : 'failure';
      isRed ||= exitCode !== 0;
      steps.push({ number: steps.length + 1, name: step.name, conclusion });
    }
    steps.push({ number: steps.length + 1, name: 'Complete job', conclusion: 'success' });
    this.#jobs += 1;
    return {
      id: FIRST_JOB_ID + this.#jobs * 311,
      name: job.name,
      conclusion: isRed ? 'failure' : 'success',
      startedAt: isoTime(startedMs),
      completedAt: isoTime(nowMs + 2_000),
      labels: [job.runsOn],
      steps,
      ...(isRed ? { log: log.toString() } : {}),
    };
  }

  /** A whole number of seconds: what the queue and the set-up of a hosted runner take is made up. */
  #seconds(from: number, to: number): number {
    return from + Math.floor(this.#fortnight.dice() * (to - from));
  }
}

function isoTime(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
