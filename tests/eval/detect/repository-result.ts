import type { JudgedTest } from '../../../src/core/documents/findings.ts';
import { type Lane, lanesOf } from '../../../src/core/evidence/group.ts';
import { withoutMassFailures } from '../../../src/core/evidence/mass-failure.ts';
import { decide } from '../../../src/core/findings/decide.ts';
import { BASELINES } from './baselines/registry.ts';
import { executionsOf, simulatedManifest } from './executions.ts';
import type { Call, TrueKind } from './failure-metrics.ts';
import { firstSuspicions } from './first-suspicion.ts';
import { simulate } from './generator.ts';
import { SIMULATED } from './manifest-parts.ts';
import { type BandRecall, type Detection, detectionOf, recallByRate } from './metrics.ts';
import { findingsOfRepository } from './pipeline.ts';
import { failuresOf, flagsOfTests, predictionsOf, type ReadFailure } from './reading.ts';
import { type Truth, truthOf } from './truth.ts';
import type { Unit } from './units.ts';

/** What was said of one repository, against the truth; plain data, so that it can come from another thread. */
export interface RepositoryResult {
  readonly confirmed: Detection;
  readonly either: Detection;
  /** As `either`, with tests that an intermittent regression made fail neither right nor wrong. */
  readonly lenient: Detection;
  /** Tests that show by themselves that they are flaky; who finds more was helped by a regression or an outage. */
  readonly ceiling: Detection;
  /** Confirmed tests that are not flaky and flipped only because an outage hit them; because a regression is intermittent. */
  readonly outageConfirmations: number;
  readonly intermittentConfirmations: number;
  readonly bands: readonly BandRecall[];
  /** Without tests that fail only while a state of their surroundings lasts. */
  readonly steadyBands: readonly BandRecall[];
  /**
   * Failures that the infrastructure gate let pass, by what they were and what they were called; intermittent regressions
   * among them, and by themselves.
   */
  readonly failures: FailureCounts;
  readonly intermittentFailures: FailureCounts;
  /** Those that the gate took out. */
  readonly gatedFailures: FailureCounts;
  readonly predictions: { readonly probability: Float64Array; readonly happened: Uint8Array };
  /** Of repositories that are looked at closely: how long suspicion took. */
  readonly delays: readonly (number | undefined)[] | undefined;
  /** Of the same: tests that the pipeline judges otherwise than the decision on executions made in memory. */
  readonly differences: number | undefined;
  /** By id of the rule, in the order of the registry. */
  readonly baselines: readonly Detection[];
}

export type FailureCounts = Readonly<Record<`${TrueKind} ${Call}`, number>>;

/** Simulates a repository, runs the pipeline and every baseline on it, and counts. */
export async function judgeRepository(unit: Unit, rates: readonly number[]): Promise<RepositoryResult> {
  const repository = simulate(unit.scenario, unit.repositorySeed, rates);
  const truth = truthOf(repository);
  const executions = executionsOf(repository);
  const inMemory = () => decide(executions, simulatedManifest(repository)).judged.tests;
  const tests = unit.throughPipeline ? (await findingsOfRepository(repository)).tests : inMemory();
  const { confirmed, either } = flagsOfTests(tests, truth);
  const wanted = new Set(truth.failedFlaky.keys());
  const wrong = [...confirmed].filter((test) => !truth.flaky.has(test));
  const lanes = lanesOf(executions, SIMULATED.branch);
  const all = failuresOf(tests, truth, gatedJobs(lanes));
  const failures = all.filter(({ gated }) => !gated);
  const predictions = predictionsOf(failures);
  return {
    confirmed: detectionOf(confirmed, truth.flaky, wanted),
    either: detectionOf(either, truth.flaky, wanted),
    lenient: detectionOf(withoutIntermittent(either, truth), truth.flaky, wanted),
    ceiling: detectionOf(truth.tellable, truth.flaky, wanted),
    outageConfirmations: wrong.filter((test) => truth.outageFlips.has(test)).length,
    intermittentConfirmations: wrong.filter((test) => truth.intermittent.has(test) && !truth.outageFlips.has(test))
      .length,
    bands: recallByRate(either, new Map([...wanted].map((test) => [test, truth.rateOf(test) ?? 0]))),
    steadyBands: recallByRate(
      either,
      new Map([...wanted].filter((test) => !truth.followsStates(test)).map((test) => [test, truth.rateOf(test) ?? 0])),
    ),
    failures: countsOf(failures),
    intermittentFailures: countsOf(failures.filter(({ cause }) => cause === 'intermittent-regression')),
    gatedFailures: countsOf(all.filter(({ gated }) => gated)),
    predictions: {
      probability: Float64Array.from(predictions, ({ probability }) => probability),
      happened: Uint8Array.from(predictions, ({ happened }) => Number(happened)),
    },
    delays: unit.closely ? firstSuspicions(repository, truth) : undefined,
    differences: unit.closely ? differencesOf(tests, inMemory()) : undefined,
    baselines: BASELINES.map((rule) => detectionOf(testsOf(rule.flaky(lanes), truth), truth.flaky, wanted)),
  };
}

/** Tests that the other list does not hold with the same state and calls. */
function differencesOf(a: readonly JudgedTest[], b: readonly JudgedTest[]): number {
  const [inA, inB] = [a, b].map((tests) => new Set(tests.map(saidOf)));
  return [...(inA ?? [])].filter((said) => inB?.has(said) !== true).length;
}

/** Without numbers: a report names tests, and one that has another name in it is not known to have passed there. */
function saidOf({ test: { id }, state, failures }: JudgedTest): string {
  return JSON.stringify([id, state, failures.map(({ jobId, call }) => [jobId, call])]);
}

function gatedJobs(lanes: readonly Lane[]): ReadonlySet<string> {
  const executions = lanes.flatMap((lane) => withoutMassFailures(lane).groups.flatMap(({ attempts }) => attempts));
  return new Set(executions.filter(({ excluded }) => excluded !== undefined).map(({ job }) => job.id));
}

function withoutIntermittent(flagged: ReadonlySet<number>, { flaky, intermittent }: Truth): ReadonlySet<number> {
  return new Set([...flagged].filter((test) => flaky.has(test) || !intermittent.has(test)));
}

/** The tests behind the keys that a rule gives. */
function testsOf(keys: ReadonlySet<string>, truth: Truth): ReadonlySet<number> {
  return new Set(
    [...keys].map((key, i) => {
      const [, , testKey = ''] = JSON.parse(key) as readonly string[];
      return truth.testOf((JSON.parse(testKey) as readonly string[])[2] ?? '') ?? -1 - i;
    }),
  );
}

function countsOf(failures: readonly ReadFailure[]): FailureCounts {
  const counts: Partial<Record<`${TrueKind} ${Call}`, number>> = {};
  for (const { truth, call } of failures) counts[`${truth} ${call}`] = (counts[`${truth} ${call}`] ?? 0) + 1;
  return { ...NOTHING, ...counts };
}

const NOTHING: FailureCounts = {
  ...{ 'regression regression': 0, 'regression flake': 0, 'regression infrastructure': 0, 'regression unknown': 0 },
  ...{ 'flake regression': 0, 'flake flake': 0, 'flake infrastructure': 0, 'flake unknown': 0 },
  ...{ 'infrastructure regression': 0, 'infrastructure flake': 0 },
  ...{ 'infrastructure infrastructure': 0, 'infrastructure unknown': 0 },
};
