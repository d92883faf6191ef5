import type { Execution } from '../../../src/core/evidence/execution.ts';
import type { Observation, TestGroup } from '../../../src/core/evidence/timeline.ts';
import type { LaneVerdict } from '../../../src/core/findings/lane-verdict.ts';
import type { TestVerdict } from '../../../src/core/findings/test-verdict.ts';
import type { TestFailure } from '../../../src/core/model/extraction.ts';

/** A test as the samples give it. */
export interface SampleTest {
  readonly id: string;
  readonly suite?: string;
  readonly file?: string;
  readonly job?: string;
  readonly state?: TestVerdict['state'];
  /** One letter per execution: P passed, F failed, anything else absent. */
  readonly outcomes?: string;
  /** Executions of one run: the matrix cells of the job. */
  readonly perRun?: number;
  /** What each failure says; the last one is repeated. */
  readonly failures?: readonly Partial<TestFailure>[];
}

/** The verdict on a test of which nothing but its outcomes and failures matters. Equal positions of one job are one execution. */
export function verdictOf(sample: SampleTest): TestVerdict {
  const { id, suite, file, job = 'unit', outcomes = 'PPPFPPPPP', failures = [{}], perRun = 1 } = sample;
  let failed = 0;
  const observations = outcomes.split('').flatMap((letter, index): Observation[] => {
    if (letter !== 'P' && letter !== 'F') return [];
    const execution = executionOf(job, index, perRun);
    if (letter === 'P') return [{ execution, failed: false, failure: undefined }];
    const failure = failures[Math.min(failed, failures.length - 1)];
    failed += 1;
    const found: TestFailure = { framework: 'jest', id, at: 1, ...(suite === undefined ? {} : { suite }), ...failure };
    return [{ execution, failed: true, failure: file === undefined ? found : { file, ...found } }];
  });
  const groups = observations.map((observation) => ({ observations: [observation] }) as unknown as TestGroup);
  return {
    key: JSON.stringify(['ci.yml', job, suite ?? '', id]),
    test: { framework: 'jest', id, suite: suite ?? null, file: file ?? null, workflow: 'ci.yml', job, cells: [] },
    state: sample.state ?? 'suspected',
    lanes: [{ timeline: { groups }, executions: observations.length, failed } as unknown as LaneVerdict],
    executions: observations.length,
    failed,
    probability: 0.9,
    failures: observations.filter((observation) => observation.failed),
  } as unknown as TestVerdict;
}

function executionOf(job: string, index: number, perRun: number): Execution {
  const run = `1${Math.floor(index / perRun)}`;
  return { run: { id: run }, job: { id: `${job}${index}`, runId: run, attempt: 1 } } as unknown as Execution;
}
