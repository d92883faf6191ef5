/**
 * Numbers of the flakiness model, each with its source in the reference `detection.md` (section 4.1 unless noted). They
 * are defaults: a caller may pass its own.
 */
export interface ModelParameters {
  /** Beta(a, b) of the failure rate of a flaky test, fitted to 811 flaky tests with 10,000 runs each. */
  readonly rateA: number;
  readonly rateB: number;
  /** Prior that a test which failed is flaky. */
  readonly prior: number;
  /** P(a stable test fails in good code). */
  readonly epsilon: number;
  /** P(a test passes in code that breaks it). */
  readonly delta: number;
  /** P(a commit on main breaks at least one test). */
  readonly breakMain: number;
  /** P(a proposal breaks at least one test). */
  readonly breakProposal: number;
  /** P(a break on main is repaired by the next commit). */
  readonly repair: number;
  /** How much of main's state a proposal inherits: its base lags behind. */
  readonly inherit: number;
  /** Tests in the job, where the runner does not say. */
  readonly tests: number;
  /** Tests that one break takes along on average. */
  readonly testsPerBreak: number;
  /** Section 4.3: share of breaks with a single victim; transition priors when two, or more, tests fail anew at once. */
  readonly singleVictim: number;
  readonly twoNovel: number;
  readonly manyNovel: number;
}

export const DEFAULT_PARAMETERS: ModelParameters = {
  rateA: 0.25,
  rateB: 2.5,
  prior: 0.02,
  epsilon: 2e-6,
  delta: 1e-5,
  breakMain: 0.05,
  breakProposal: 0.15,
  repair: 0.33,
  inherit: 0.8,
  tests: 400,
  testsPerBreak: 4,
  singleVictim: 0.25,
  twoNovel: 0.4,
  manyNovel: 0.9,
};

/** When a test gets which state: detection.md, sections 4.5 and 4.6. */
export const THRESHOLDS = {
  /** Fewer known outcomes say nothing, unless there is a flip. */
  minimumExecutions: 10,
  /** P(flaky) from which a test without a flip is suspected. */
  suspected: 0.9,
  /** Separate failing episodes that suspicion needs. */
  episodes: 2,
  /** P(main is bad for it now) from which a test is broken rather than flaky. */
  brokenNow: 0.9,
  /** P(regression) of main's newest failure from which it is shown as an open failure. */
  openFailure: 0.8,
  /** Failing groups of main without a pass since the first of them. */
  brokenGroups: 2,
} as const;
