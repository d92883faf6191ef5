/** What a simulated repository is like. Shares and rates are probabilities; detection.md, section 11.1, gives the values. */
export interface Scenario {
  readonly id: string;
  readonly repositories: number;
  readonly tests: number;
  readonly mainCommits: number;
  readonly proposalCommits: number;
  /** How willingly people re-run: 1 is a team that re-runs most red jobs, open source lives near 0.05 to 0.25. */
  readonly rerunLevel: number;
  readonly breakMain: number;
  /** Commits of main that a break lives on average. */
  readonly breakLength: number;
  readonly breakProposal: number;
  readonly stars: Stars;
}

/** The features that the prototypes of the reference did not have; 0 switches one off. */
export interface Stars {
  /** Share of flaky tests that fail together with others, in clusters of 5 on average. */
  readonly clustered: number;
  /** Share of flaky tests that fail only while the environment is bad, which lasts ten runs on average. */
  readonly streaky: number;
  /** Share of flaky tests whose outcome is a function of the order seed of the commit: a re-run repeats it. */
  readonly orderDependent: number;
  /** Share of flaky tests that fail only inside one window of dates. */
  readonly timeDependent: number;
  /** Share of broken tests that the break makes fail only now and then. */
  readonly intermittentBreaks: number;
  /** P(an attempt meets an outage of one to six tests). */
  readonly smallOutages: number;
  /** Share of failed attempts whose log is missing. */
  readonly missingLogs: number;
  /** Share of tests that are renamed once inside the window. */
  readonly renamed: number;
  /** Share of tests whose name carries a value that changes with every run. */
  readonly churning: number;
  /** Commits of one proposal on average; 1: every proposal stands alone. */
  readonly commitsPerProposal: number;
  /** P(a run of a proposal meets what main is broken by at that time). */
  readonly inherits: number;
}

/** Without any starred feature: the generator of the reference's prototypes. */
export const NO_STARS: Stars = {
  clustered: 0,
  streaky: 0,
  orderDependent: 0,
  timeDependent: 0,
  intermittentBreaks: 0,
  smallOutages: 0,
  missingLogs: 0,
  renamed: 0,
  churning: 0,
  commitsPerProposal: 1,
  inherits: 0,
};

/** Shares that the reference names; where it names none, our choice, small enough that the feature does not become the rule. */
export const ALL_STARS: Stars = {
  clustered: 0.3,
  streaky: 0.1,
  orderDependent: 0.1,
  timeDependent: 0.03,
  intermittentBreaks: 0.1,
  smallOutages: 0.005,
  missingLogs: 0.05,
  renamed: 0.01,
  churning: 0.01,
  commitsPerProposal: 2,
  inherits: 0.8,
};

const ORDINARY = {
  repositories: 20,
  tests: 400,
  mainCommits: 150,
  proposalCommits: 300,
  breakMain: 0.03,
  breakLength: 3,
  breakProposal: 0.15,
} as const;

/** The five columns of detection.md, section 11.4. */
export const SCENARIOS: readonly Omit<Scenario, 'stars'>[] = [
  { id: 'rerun-1.0', ...ORDINARY, rerunLevel: 1 },
  { id: 'rerun-0.25', ...ORDINARY, rerunLevel: 0.25 },
  { id: 'rerun-0.05', ...ORDINARY, rerunLevel: 0.05 },
  { id: 'broken-main', ...ORDINARY, rerunLevel: 0.25, breakMain: 0.15, breakLength: 6 },
  { id: 'short', ...ORDINARY, rerunLevel: 0.25, repositories: 60, mainCommits: 30, proposalCommits: 60 },
];
