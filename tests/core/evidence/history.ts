import type { ManifestJob, ManifestRun } from '../../../src/core/documents/manifest.ts';
import { type Execution, executionOf } from '../../../src/core/evidence/execution.ts';
import type { Extraction, InfrastructureBucket, ParsedTests, TestFailure } from '../../../src/core/model/extraction.ts';

/** One job execution in short. Times count in hours from a fixed moment, so order is what a test says it is. */
export interface Sketch {
  readonly hour: number;
  /** Failing test names; absent: the job is green. */
  readonly fails?: readonly string[];
  /** Those of `fails` that failed only through their subtests. */
  readonly parents?: readonly string[];
  /** Programs that CTest ran and that failed only through tests inside them. */
  readonly programs?: readonly string[];
  readonly retried?: readonly string[];
  readonly run?: string;
  readonly attempt?: number;
  readonly event?: ManifestRun['event'];
  readonly branch?: string;
  /** Default: a commit of its own for every run. */
  readonly commit?: string;
  readonly job?: string;
  readonly conclusion?: string;
  /** Of the run's first attempt. */
  readonly runConclusion?: string;
  readonly executed?: number;
  readonly finished?: boolean;
  readonly infrastructure?: InfrastructureBucket;
  readonly minutes?: number;
}

const START = Date.parse('2026-11-01T00:00:00Z');
const HOUR = 3_600_000;

export function failureOf(id: string, more: Partial<TestFailure> = {}): TestFailure {
  return { framework: 'pytest', id, at: 10, ...more };
}

export function executionsOf(sketches: readonly Sketch[]): readonly Execution[] {
  return sketches.map((sketch, i) => {
    const execution = executionOf(runOf(sketch, i), jobOf(sketch, i), extractionOf(sketch));
    if (execution === undefined) throw new Error('the sketch carries no information');
    return execution;
  });
}

export function runOf(sketch: Sketch, i = 0): ManifestRun {
  const id = sketch.run ?? String(1_000 + i);
  return {
    id,
    workflowId: '7',
    event: sketch.event ?? 'push',
    branch: sketch.branch ?? 'main',
    headSha: (sketch.commit ?? id).padStart(40, '0'),
    createdAt: new Date(START + sketch.hour * HOUR).toISOString(),
    attempts: [{ number: 1, conclusion: sketch.runConclusion ?? 'failure' }],
  };
}

export function jobOf(sketch: Sketch, i = 0): ManifestJob {
  const start = START + sketch.hour * HOUR;
  return {
    id: String(5_000 + i),
    runId: sketch.run ?? String(1_000 + i),
    attempt: sketch.attempt ?? 1,
    name: sketch.job ?? 'test',
    conclusion: sketch.conclusion ?? (sketch.fails === undefined ? 'success' : 'failure'),
    startedAt: new Date(start).toISOString(),
    completedAt: new Date(start + (sketch.minutes ?? 5) * 60_000).toISOString(),
    labels: ['ubuntu-24.04'],
    failedSteps: [],
  };
}

function extractionOf(sketch: Sketch): Extraction | undefined {
  if (sketch.fails === undefined && sketch.retried === undefined) return undefined;
  const failures = (sketch.fails ?? []).map((id) => failureOf(id, { isParent: sketch.parents?.includes(id) }));
  return {
    tests: [
      {
        framework: 'pytest',
        failures,
        retried: (sketch.retried ?? []).map((id) => failureOf(id)),
        passed: [],
        counts:
          sketch.executed === undefined
            ? undefined
            : { passed: sketch.executed - failures.length, failed: failures.length },
        finished: sketch.finished ?? true,
      },
      ...(sketch.programs === undefined ? [] : [programsOf(sketch.programs)]),
    ],
    brokenParsers: [],
    infrastructure: sketch.infrastructure === undefined ? undefined : { bucket: sketch.infrastructure, at: 99 },
  };
}

function programsOf(ids: readonly string[]): ParsedTests {
  const failures = ids.map((id) => failureOf(id, { framework: 'ctest', isParent: true }));
  return { framework: 'ctest', failures, retried: [], passed: [], finished: true };
}

/** Green executions of main, one an hour, each on a commit of its own. */
export function green(from: number, to: number): readonly Sketch[] {
  return Array.from({ length: to - from }, (_, i) => ({ hour: from + i }));
}
