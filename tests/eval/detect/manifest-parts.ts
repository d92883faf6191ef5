import type { Manifest, ManifestJob, ManifestRun } from '../../../src/core/documents/manifest.ts';
import type { SimulatedAttempt, SimulatedRun } from './generator.ts';

const START = Date.parse('2026-09-01T00:00:00Z');
const MINUTE = 60_000;
/** Minutes from one run to the next, from one attempt to the next, and that a job takes. */
const BETWEEN_RUNS = 30;
const BETWEEN_ATTEMPTS = 20;
const JOB_MINUTES = 10;
/** All attempts of the last run are over when the window closes. */
const AFTER_LAST_RUN = 120;

export const SIMULATED = {
  branch: 'main',
  workflow: { id: '7', path: '.github/workflows/ci.yml', name: 'CI' },
  job: 'test',
  /** The step that runs the tests, and the one in which a job dies that never came to them. */
  testStep: { number: 4, name: 'Run tests' },
  setUpStep: { number: 2, name: 'Set up' },
} as const;

export function isRed(attempt: SimulatedAttempt): boolean {
  return attempt.died || attempt.failures.length > 0;
}

/** When a run was created, in milliseconds. */
export function createdAt(run: SimulatedRun): number {
  return START + run.id * BETWEEN_RUNS * MINUTE;
}

export function runIdOf(run: SimulatedRun): string {
  return String(100_000 + run.id);
}

export function jobIdOf(run: SimulatedRun, attempt: SimulatedAttempt): string {
  return String((100_000 + run.id) * 10 + attempt.number);
}

/** A run on main is a push; a run of a proposal is a pull request from a branch of its own. Every run has its own commit. */
export function manifestRun(run: SimulatedRun): ManifestRun {
  return {
    id: runIdOf(run),
    workflowId: SIMULATED.workflow.id,
    event: run.line === 'main' ? 'push' : 'pull_request',
    branch: run.line === 'main' ? SIMULATED.branch : `proposal-${run.proposal}`,
    headSha: run.id.toString(16).padStart(40, '0'),
    createdAt: iso(createdAt(run)),
    attempts: run.attempts.map((attempt) => ({ number: attempt.number, conclusion: conclusionOf(attempt) })),
  };
}

export function manifestJob(run: SimulatedRun, attempt: SimulatedAttempt): ManifestJob {
  const started = createdAt(run) + (attempt.number - 1) * BETWEEN_ATTEMPTS * MINUTE;
  const step = attempt.died ? SIMULATED.setUpStep : SIMULATED.testStep;
  return {
    id: jobIdOf(run, attempt),
    runId: runIdOf(run),
    attempt: attempt.number,
    name: SIMULATED.job,
    conclusion: conclusionOf(attempt),
    startedAt: iso(started),
    completedAt: iso(started + JOB_MINUTES * MINUTE),
    labels: ['ubuntu-24.04'],
    failedSteps: isRed(attempt) ? [{ ...step, conclusion: 'failure' }] : [],
  };
}

/** From the first run to when the last one was long over. */
export function windowOf(runs: readonly SimulatedRun[]): Manifest['window'] {
  const [first, last] = [runs[0], runs.at(-1)].map((run) => (run === undefined ? START : createdAt(run)));
  return { since: iso(first ?? START), until: iso((last ?? START) + AFTER_LAST_RUN * MINUTE) };
}

function conclusionOf(attempt: SimulatedAttempt): 'success' | 'failure' {
  return isRed(attempt) ? 'failure' : 'success';
}

/** As GitHub spells it: whole seconds. */
function iso(time: number): string {
  return new Date(time).toISOString().replace('.000Z', 'Z');
}
