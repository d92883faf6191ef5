/**
 * Numbers of the flakiness model, each with its source in the reference `detection.md` (section 4.1 unless noted). They
 * are defaults: a caller may pass its own.
 */
export interface ModelParameters {
  /** Beta(a, b) of the failure rate of a flaky test, fitted to 811 flaky tests with 10,000 runs each. */
  readonly rateA: number;
  readonly rateB: number;
  /** Prior that a test is flaky, before it is estimated from the history. */
  readonly prior: number;
  /** P(a stable test fails in good code). */
  readonly epsilon: number;
  /** P(a test passes in code that breaks it). */
  readonly delta: number;
  /** P(a commit on main breaks at least one test), before it is estimated from the history. */
  readonly breakMain: number;
  /** P(a proposal breaks at least one test), before it is estimated from the history. */
  readonly breakProposal: number;
  /** P(a break on main is repaired by the next commit), before it is estimated from the history. */
  readonly repair: number;
  /** How much of main's state a proposal inherits (its base lags behind), before it is estimated from the history. */
  readonly inherit: number;
  /** Tests in the job, where the runner does not say. */
  readonly tests: number;
  /** Tests that one break takes along on average. */
  readonly testsPerBreak: number;
  /** Share of broken tests that fail only now and then in the code that breaks them, and how often they then fail. */
  readonly intermittentShare: number;
  readonly intermittentRate: number;
  /** P(an attempt meets an outage of a few tests that the infrastructure gate cannot see), before it is estimated. */
  readonly outage: number;
  /** Tests that such an outage takes down at most, nearly always. */
  readonly outageTests: number;
  /** Now and then up to this share of the job's tests: what is above it is a mass failure to the gate. */
  readonly outageShare: number;
  /** Tests, commits and attempts that the starting values above are worth when they are estimated from the history. */
  readonly priorWeight: number;
  readonly breakWeight: number;
  readonly outageWeight: number;
  /** Share of flaky tests that fail together with others for one cause, and how many such a cause takes on average. */
  readonly coFailingShare: number;
  readonly coFailingSize: number;
  /** P(what makes a flaky test fail or pass stays as it is for all executions of one group: its order, its seed, its machine). */
  readonly sameAgain: number;
  /** With a commit of main so many tests become flaky, as a share of those that are, and such a share of those is mended. */
  readonly onset: number;
  readonly mend: number;
  /** 1: a failure is judged with all that happened after it. 0: its code only with what was known when it happened. */
  readonly hindsight: number;
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
  intermittentShare: 0.1,
  intermittentRate: 0.5,
  outage: 0.005,
  outageTests: 6,
  outageShare: 0.02,
  priorWeight: 400,
  breakWeight: 20,
  outageWeight: 200,
  coFailingShare: 0.3,
  coFailingSize: 5,
  sameAgain: 0.05,
  onset: 0.0025,
  mend: 0.002,
  hindsight: 1,
};

/** When a test gets which state: detection.md, sections 4.5 and 4.6. */
export const THRESHOLDS = {
  /** Fewer known outcomes say nothing, unless there is a flip. */
  minimumExecutions: 10,
  /** P(flaky) from which a test is suspected. It is calibrated; the best trade lies near half of the F1 that it reaches. */
  suspected: 0.45,
  /** The same where no proposal was seen: two breaks of main that were mended at once look like two flakes. */
  suspectedOnMain: 0.9,
  /** P(flaky) from which a test with a flip is confirmed … */
  confirmed: 0.7,
  /** … when P(at least one of its flips was the test's own) is at least this. */
  confirmedFlip: 0.5,
  /** Separate failing episodes that suspicion needs. */
  episodes: 2,
  /** P(main is bad for it now) from which a test is broken rather than flaky. */
  brokenNow: 0.9,
  /** P(regression) of main's newest failure from which it is shown as an open failure: all but sure flakes. */
  openFailure: 0.05,
  /** Failing groups of main without a pass since the first of them. */
  brokenGroups: 2,
} as const;
