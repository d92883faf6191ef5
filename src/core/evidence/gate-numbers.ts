/** Numbers by which the infrastructure gate tells a mass failure from flaky tests and from a regression: detection.md, section 3. */
export interface GateNumbers {
  /** So many tests that fail anew at once are never a mass failure, however small the suite. */
  readonly massMinimum: number;
  /** Above that: more than this share of the executed tests. */
  readonly massShare: number;
  /** Another attempt counts as green when it executed at least this share of the failing tests … */
  readonly greenExecuted: number;
  /** … and fewer than this share of those failed again. */
  readonly greenFailed: number;
  /** A mass failure of a proposal is the code's when another attempt repeats at least this share of it: two outages in a row hit other tests. */
  readonly repeated: number;
  /** How many later groups of main may clear a mass failure on main. */
  readonly laterMainGroups: number;
}

export const DEFAULT_GATE: GateNumbers = {
  massMinimum: 6,
  massShare: 0.02,
  greenExecuted: 0.8,
  greenFailed: 0.2,
  repeated: 0.8,
  laterMainGroups: 2,
};
