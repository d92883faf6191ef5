import { ratio } from './metrics.ts';

/** Why a test really failed once. */
export type TrueKind = 'regression' | 'flake' | 'infrastructure';
/** What was said of that failure. */
export type Call = TrueKind | 'unknown';

/** One failing outcome with what really made it fail and what it was called. */
export interface JudgedFailure {
  readonly truth: TrueKind;
  readonly call: Call;
}

const KINDS: readonly TrueKind[] = ['regression', 'flake', 'infrastructure'];
const CALLS: readonly Call[] = [...KINDS, 'unknown'];

/** The failure level: detection.md, section 10.1. Shares are null where there is nothing to take a share of. */
export interface FailureShares {
  /** How often a failure of each kind was called what. */
  readonly counts: Readonly<Record<TrueKind, Readonly<Record<Call, number>>>>;
  /** The safety number: regressions that a report would hide as flakes. */
  readonly regressionsCalledFlaky: number | null;
  readonly regressionsRecognised: number | null;
  readonly flakesRecognised: number | null;
  readonly infrastructureRecognised: number | null;
  /** Failures that got any of the three names, of all and by kind. */
  readonly coverage: number | null;
  readonly coverageByKind: Readonly<Record<TrueKind, number | null>>;
}

export function failureShares(failures: Iterable<JudgedFailure>): FailureShares {
  const counts = {
    regression: { regression: 0, flake: 0, infrastructure: 0, unknown: 0 },
    flake: { regression: 0, flake: 0, infrastructure: 0, unknown: 0 },
    infrastructure: { regression: 0, flake: 0, infrastructure: 0, unknown: 0 },
  } satisfies Record<TrueKind, Record<Call, number>>;
  for (const { truth, call } of failures) counts[truth][call] += 1;
  const all = (kind: TrueKind): number => CALLS.reduce((sum, call) => sum + counts[kind][call], 0);
  const named = (kind: TrueKind): number => all(kind) - counts[kind].unknown;
  const total = (of: (kind: TrueKind) => number): number => KINDS.reduce((sum, kind) => sum + of(kind), 0);
  return {
    counts,
    regressionsCalledFlaky: ratio(counts.regression.flake, all('regression')),
    regressionsRecognised: ratio(counts.regression.regression, all('regression')),
    flakesRecognised: ratio(counts.flake.flake, all('flake')),
    infrastructureRecognised: ratio(counts.infrastructure.infrastructure, all('infrastructure')),
    coverage: ratio(total(named), total(all)),
    coverageByKind: {
      regression: ratio(named('regression'), all('regression')),
      flake: ratio(named('flake'), all('flake')),
      infrastructure: ratio(named('infrastructure'), all('infrastructure')),
    },
  };
}
