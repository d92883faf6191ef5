import { BASELINES } from './baselines/registry.ts';
import { type Calibration, calibrationOf, type Prediction } from './calibration.ts';
import { type Call, type FailureShares, failureShares, type JudgedFailure, type TrueKind } from './failure-metrics.ts';
import {
  type BandRecall,
  type Delays,
  type Detection,
  type DetectionShares,
  delaysOf,
  poolBands,
  poolDetections,
  ratio,
  sharesOf,
} from './metrics.ts';
import type { FailureCounts, RepositoryResult } from './repository-result.ts';
import type { Unit } from './units.ts';

/** Counts of all repositories together, and what they come to. */
export interface Flagged extends Detection, DetectionShares {
  /** The worst single seed of each figure. */
  readonly worst: Pick<DetectionShares, 'precision' | 'recall' | 'f1'>;
}

export interface BaselineFigures extends Detection, DetectionShares {
  readonly id: string;
  readonly title: string;
  readonly gated: boolean;
}

/** The figures of one scenario, with or without stars, over all seeds. */
export interface Figures {
  readonly scenario: string;
  readonly starred: boolean;
  readonly repositories: number;
  /** Repositories that were judged both ways, and tests in them that were judged differently. */
  readonly compared: number;
  readonly differences: number;
  readonly confirmed: Flagged;
  readonly either: Flagged;
  /** Tests that an intermittent regression made fail count neither as right nor as wrong. */
  readonly lenient: Flagged;
  readonly ceiling: Flagged;
  readonly bands: readonly BandRecall[];
  /** Without streaky and time-dependent tests. */
  readonly steadyBands: readonly BandRecall[];
  readonly failures: FailureShares;
  /** Of all regressions, and of those that always show. */
  readonly regressionsCalledFlaky: number | null;
  readonly steadyRegressionsCalledFlaky: number | null;
  /** Regressions that the infrastructure gate took for an outage, of all. */
  readonly regressionsGated: number | null;
  /** Confirmed by mistake, per repository. */
  readonly outageConfirmations: number | null;
  readonly intermittentConfirmations: number | null;
  readonly delays: Delays;
  readonly calibration: Calibration;
  readonly baselines: readonly BaselineFigures[];
}

export interface Judged {
  readonly unit: Unit;
  readonly result: RepositoryResult;
}

/** Bins with fewer predictions say nothing: the share of a hundred is known to a tenth. */
export const BIN_MINIMUM = 100;

/** The figures of one block of repositories. */
export function figuresOf(judged: readonly Judged[]): Figures {
  const results = judged.map(({ result }) => result);
  const first = judged[0]?.unit;
  const all = countsOf(results.map(({ failures }) => failures));
  const intermittent = countsOf(results.map(({ intermittentFailures }) => intermittentFailures));
  const failures = failureShares(expand(all));
  return {
    scenario: first?.scenario.id ?? '',
    starred: first?.starred ?? false,
    repositories: results.length,
    compared: results.filter(({ differences }) => differences !== undefined).length,
    differences: results.reduce((sum, { differences }) => sum + (differences ?? 0), 0),
    confirmed: flaggedOf(judged, ({ confirmed }) => confirmed),
    either: flaggedOf(judged, ({ either }) => either),
    lenient: flaggedOf(judged, ({ lenient }) => lenient),
    ceiling: flaggedOf(judged, ({ ceiling }) => ceiling),
    bands: poolBands(results.map(({ bands }) => bands)),
    steadyBands: poolBands(results.map(({ steadyBands }) => steadyBands)),
    failures,
    regressionsCalledFlaky: failures.regressionsCalledFlaky,
    steadyRegressionsCalledFlaky: failureShares(expand(minus(all, intermittent))).regressionsCalledFlaky,
    regressionsGated: regressionsGated(all, countsOf(results.map(({ gatedFailures }) => gatedFailures))),
    outageConfirmations: perRepository(results, ({ outageConfirmations }) => outageConfirmations),
    intermittentConfirmations: perRepository(results, ({ intermittentConfirmations }) => intermittentConfirmations),
    delays: delaysOf(results.flatMap(({ delays }) => delays ?? [])),
    calibration: calibrationOver(results),
    baselines: BASELINES.map(({ id, title, gated }, i) => {
      const pooled = poolDetections(results.map(({ baselines }) => baselines[i] as Detection));
      return { id, title, gated, ...pooled, ...sharesOf(pooled) };
    }),
  };
}

/** How well P(regression) holds over several blocks. */
export function calibrationOver(results: readonly RepositoryResult[]): Calibration {
  return calibrationOf(predictionsOf(results), undefined, BIN_MINIMUM);
}

function* predictionsOf(results: readonly RepositoryResult[]): Generator<Prediction> {
  for (const { predictions } of results) {
    for (const [i, probability] of predictions.probability.entries()) {
      yield { probability, happened: predictions.happened[i] === 1 };
    }
  }
}

function flaggedOf(judged: readonly Judged[], of: (result: RepositoryResult) => Detection): Flagged {
  const pooled = poolDetections(judged.map(({ result }) => of(result)));
  const seeds = [...new Set(judged.map(({ unit }) => unit.seed))].map((seed) =>
    sharesOf(poolDetections(judged.filter(({ unit }) => unit.seed === seed).map(({ result }) => of(result)))),
  );
  const worst = (share: (shares: DetectionShares) => number | null): number | null => {
    const known = seeds.map(share).filter((value) => value !== null);
    return known.length === 0 ? null : Math.min(...known);
  };
  return {
    ...pooled,
    ...sharesOf(pooled),
    worst: {
      precision: worst(({ precision }) => precision),
      recall: worst(({ recall }) => recall),
      f1: worst(({ f1 }) => f1),
    },
  };
}

function regressionsGated(kept: Counts, gated: Counts): number | null {
  const regressions = (counts: Counts) =>
    [...counts].reduce((sum, [key, count]) => sum + (key.startsWith('regression ') ? count : 0), 0);
  return ratio(gated.get('regression infrastructure') ?? 0, regressions(kept) + regressions(gated));
}

function perRepository(results: readonly RepositoryResult[], of: (result: RepositoryResult) => number): number | null {
  return ratio(
    results.reduce((sum, result) => sum + of(result), 0),
    results.length,
  );
}

type Counts = ReadonlyMap<string, number>;

function countsOf(parts: readonly FailureCounts[]): Counts {
  const sum = new Map<string, number>();
  for (const part of parts) for (const [key, count] of Object.entries(part)) sum.set(key, (sum.get(key) ?? 0) + count);
  return sum;
}

function minus(a: Counts, b: Counts): Counts {
  return new Map([...a].map(([key, count]) => [key, count - (b.get(key) ?? 0)]));
}

function* expand(counts: Counts): Generator<JudgedFailure> {
  for (const [key, count] of counts) {
    const [truth, call] = key.split(' ') as [TrueKind, Call];
    for (let i = 0; i < count; i += 1) yield { truth, call };
  }
}
