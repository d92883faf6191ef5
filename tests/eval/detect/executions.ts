import type { Manifest } from '../../../src/core/documents/manifest.ts';
import { type Execution, executionOf } from '../../../src/core/evidence/execution.ts';
import type { Extraction, TestFailure } from '../../../src/core/model/extraction.ts';
import { textOf } from './failure-text.ts';
import type { SimulatedAttempt, SimulatedFailure, SimulatedRepository, SimulatedRun } from './generator.ts';
import { isRed, manifestJob, manifestRun, SIMULATED, windowOf } from './manifest-parts.ts';

/** What decide wants beside executions. */
export function simulatedManifest(repository: SimulatedRepository): Pick<Manifest, 'branch' | 'workflows' | 'window'> {
  return { branch: SIMULATED.branch, workflows: [SIMULATED.workflow], window: windowOf(repository.runs) };
}

/** The repository's job executions as the pipeline reads them from its logs, without writing and reading logs. */
export function executionsOf(repository: SimulatedRepository): readonly Execution[] {
  return repository.runs.flatMap((run) => {
    const manifest = manifestRun(run);
    return run.attempts.flatMap((attempt) => {
      return executionOf(manifest, manifestJob(run, attempt), extractionOf(repository, run, attempt)) ?? [];
    });
  });
}

/** What the attempt's log says; undefined when there is none: green jobs, lost logs. */
function extractionOf(
  repository: SimulatedRepository,
  run: SimulatedRun,
  attempt: SimulatedAttempt,
): Extraction | undefined {
  if (!isRed(attempt) || attempt.logMissing) return undefined;
  if (attempt.died) return { tests: [], brokenParsers: [] };
  const failures = attempt.failures.map((failure) => failureOf(repository, run, failure));
  return {
    tests: [
      {
        framework: 'pytest',
        failures,
        retried: [],
        passed: [],
        counts: { passed: repository.tests.length - failures.length, failed: failures.length, skipped: 0 },
        finished: true,
      },
    ],
    brokenParsers: [],
  };
}

function failureOf(repository: SimulatedRepository, run: SimulatedRun, failure: SimulatedFailure): TestFailure {
  const { message, errorType, line } = textOf(repository, run, failure);
  const { name } = failure;
  const bracket = name.indexOf('[');
  return {
    framework: 'pytest',
    id: name,
    file: name.slice(0, name.indexOf('::')),
    line,
    message,
    errorType,
    ...(bracket === -1 ? {} : { parameters: name.slice(bracket + 1, -1) }),
    at: 1,
  };
}
