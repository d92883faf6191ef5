/** Numbers by which single failures are called and tests are proposed for quarantine: detection.md, section 4.6. */
export interface Rules {
  /** P(regression) from which a failure is called a regression, and P(outage) from which it is one. */
  readonly regressionCall: number;
  /** P(something else than the test's own flakiness) up to which a failure is called a flake. */
  readonly flakeCall: number;
  /** Share of a suite that may be proposed for quarantine; one test always may. */
  readonly quarantineShare: number;
  /** 5 % quantile of the failure rate from which a quarantine is worth it. */
  readonly quarantineRate: number;
  /** Distinct commits with a same-code flip that a quarantine needs … */
  readonly quarantineCommits: number;
  /** … unless P(flaky) is at least this. */
  readonly quarantineProbability: number;
  /** Developer minutes a week from which a quarantine is worth it. */
  readonly quarantineCost: number;
}

export const DEFAULT_RULES: Rules = {
  regressionCall: 0.8,
  // 0.2 would do where nothing hangs on it; at 0.1 less than 1 % of regressions are missed.
  flakeCall: 0.1,
  quarantineShare: 0.01,
  quarantineRate: 0.01,
  quarantineCommits: 2,
  quarantineProbability: 0.99,
  quarantineCost: 0,
};
