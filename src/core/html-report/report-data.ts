/**
 * What the HTML report shows, as it stands in the page as JSON. classify fills it in; `src/page` draws it and decides
 * nothing. Sentences come from the phrases of the issue. Every text from outside went through `displayText`, so it is one
 * line without invisible characters; it is still no markup: the page sets it as text.
 */
export interface ReportData {
  readonly version: 1;
  readonly tool: string;
  /** Of the issue: what is on the tab. */
  readonly title: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly branch: string;
  /** ISO 8601. */
  readonly window: { readonly since: string; readonly until: string };
  /** What the issue says first. */
  readonly headline: RichText;
  /** False: failures may be missing, and the page says so at its top. */
  readonly complete: boolean;
  /** What was looked at, with every gap. */
  readonly notes: readonly RichText[];
  /** Most costly first. */
  readonly findings: readonly ReportFinding[];
  /** Infrastructure failures, regressions, gone tests: a heading and a line each. */
  readonly lists: readonly { readonly title: string; readonly lines: readonly RichText[] }[];
  /** Those of the tests below, by path. */
  readonly workflows: readonly ReportWorkflow[];
  /** Tests with a failure: listed ones first, in the order of the findings. */
  readonly tests: readonly ReportTest[];
  /** Tests that failed and found no room here. */
  readonly omittedTests: number;
  /** Every day of the window, oldest first. */
  readonly days: readonly ReportDay[];
}

/** A sentence in pieces: plain words of ours, text from outside (`code`), emphasis, and links to runs. */
export type RichText = readonly RichPiece[];
export type RichPiece =
  | string
  | { readonly code: string }
  | { readonly strong: string }
  | { readonly label: string; readonly href: string };

export interface ReportFinding {
  /** Position in `tests`. */
  readonly test: number;
  readonly state: 'confirmed' | 'suspected';
  /** Null: there is no earlier report to compare with. */
  readonly trend: 'new' | 'recurring' | 'worse' | 'better' | null;
  readonly probability: number;
  /** Two or three words. */
  readonly cause: string;
  /** Minutes a week of waiting and work, and of runners. */
  readonly developerMinutes: number;
  readonly runnerMinutes: number;
  /** Everything that the issue says of it, a paragraph each. */
  readonly paragraphs: readonly RichText[];
  /** Null: its framework has none. */
  readonly reproduce: string | null;
  /** The failure in its log; empty when there is none to show. */
  readonly log: readonly { readonly line: number; readonly text: string }[];
  readonly logOf: { readonly label: string; readonly href: string } | null;
}

export interface ReportWorkflow {
  readonly path: string;
  /** Oldest first, the newest `LIMITS.htmlReportRuns` at most; fewer where many workflows share the room. */
  readonly runs: readonly ReportRun[];
  readonly omittedRuns: number;
}

export interface ReportRun {
  /** Decimal. */
  readonly id: string;
  readonly href: string;
  /** ISO 8601. */
  readonly at: string;
  readonly event: string;
  readonly branch: string;
  /** First twelve digits of the commit. */
  readonly sha: string;
  readonly attempts: number;
  /** Of its last attempt. */
  readonly conclusion: string;
}

/**
 * What one run says of one test, over all its attempts and the matrix cells in which the test ever failed, as one
 * character: `.` nothing known · `P` passed · `F` failed · `B` failed and passed in the same cell, which is the same code ·
 * `R` failed, which the code explains · `I` failed for a reason outside of the tests. Of a run that saw several, the first
 * of B, F, R, I, P counts.
 */
export const OUTCOME_CODES = ['.', 'P', 'F', 'B', 'R', 'I'] as const;
export type OutcomeCode = (typeof OUTCOME_CODES)[number];

export interface ReportTest {
  readonly framework: string;
  readonly id: string;
  readonly suite: string | null;
  /** Position in `workflows`. */
  readonly workflow: number;
  readonly job: string;
  /** Matrix cells in which it failed, a few of them; `failed`, `executions` and `outcomes` tell of all of those. */
  readonly cells: readonly string[];
  /** `confirmed`, `suspected`, `broken`, …: the words of findings.json. */
  readonly state: string;
  /** P(flaky) at the end of the window. */
  readonly probability: number;
  readonly failed: number;
  readonly executions: number;
  /** One `OutcomeCode` per run of its workflow. */
  readonly outcomes: string;
  /**
   * P(flaky) as the evidence came in, oldest first: position of the run in its workflow, and the probability after it.
   * Only where it changed; the last point is `probability`. Each failure has its own weight; what passes add is known of
   * all of them together only, and spread evenly. Empty where it was not worked out.
   */
  readonly posterior: readonly (readonly [run: number, probability: number])[];
  /** Calendar weeks without a hole from the first that any report has seen, oldest first; a few, or none. */
  readonly weeks: readonly ReportWeek[];
}

export interface ReportWeek {
  /** Its Monday, `YYYY-MM-DD`, UTC. */
  readonly week: string;
  readonly executions: number;
  readonly failed: number;
  /** What the report of that week said; null when there was none. */
  readonly probability: number | null;
}

export interface ReportDay {
  /** `YYYY-MM-DD`, UTC. */
  readonly day: string;
  readonly runs: number;
  /** Runs with a failed attempt. */
  readonly redRuns: number;
  /** Failures by what they came from. An execution that failed for a reason outside of its tests counts once. */
  readonly flakes: number;
  readonly regressions: number;
  readonly infrastructure: number;
  readonly unknown: number;
  /** Minutes that re-run attempts took on runners. */
  readonly rerunMinutes: number;
}
