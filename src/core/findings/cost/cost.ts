/** What time and machines are worth to the people who read the report. Inputs; detection.md, section 7. */
export interface CostRates {
  /** Developer minutes that one billed minute of a runner is worth. */
  readonly minutePrice: number;
  /** The same for runners with a certain label, where it differs. */
  readonly runnerPrices: ReadonlyMap<string, number>;
  /** People who wait while a failed run is repeated. */
  readonly waitingPeople: number;
  /** Minutes to look into one failure that nothing repeats. */
  readonly investigationMinutes: number;
}

/** Prices are no money on purpose: a hosted minute's fell by up to 39 % in one day. */
export const DEFAULT_COST_RATES: CostRates = {
  minutePrice: 0.01,
  runnerPrices: new Map(),
  waitingPeople: 1,
  investigationMinutes: 10,
};

/** What one flaky test does in a week, as measured. */
export interface WeeklyFacts {
  /** 5 % quantile of its failure rate: `lower-rate.ts`. */
  readonly lowerRate: number;
  readonly executionsPerWeek: number;
  /** Share of its failures that fail the run. */
  readonly blocks: number;
  /** Billed minutes of the re-run that a failure causes, and their price in developer minutes. */
  readonly rerunMinutes: number;
  readonly rerunPrice: number;
  /** Minutes by which that re-run delays. */
  readonly waitMinutes: number;
  /** Share of failures that nobody re-ran, so that somebody has to look. */
  readonly notRerun: number;
  /** What it bears of all that: less than 1 when other tests fail in the same job of the same run. */
  readonly share: number;
}

/** Expected per week at the lower bound of the rate. */
export interface WeeklyCost {
  /** Failures that fail a run. */
  readonly failures: number;
  /** Billed minutes of re-runs. */
  readonly minutes: number;
  /** All of it in minutes of a developer: what findings are ranked by. */
  readonly developerMinutes: number;
}

export const NO_COST: WeeklyCost = { failures: 0, minutes: 0, developerMinutes: 0 };

/**
 * detection.md, section 7: failures a week, each costing its re-run, the wait for it, and its share of investigations. Tests
 * that fail together share the costs, so that those of a cluster add up to what is spent.
 */
export function weeklyCost(facts: WeeklyFacts, rates: CostRates): WeeklyCost {
  const failures = facts.lowerRate * facts.executionsPerWeek * facts.blocks;
  const borne = failures * facts.share;
  const perFailure =
    facts.rerunPrice + facts.waitMinutes * rates.waitingPeople + facts.notRerun * rates.investigationMinutes;
  return { failures, minutes: borne * facts.rerunMinutes, developerMinutes: borne * perFailure };
}

/** What the members of a cluster cost together. */
export function totalCost(costs: readonly WeeklyCost[]): WeeklyCost {
  return costs.reduce(
    (sum, cost) => ({
      failures: sum.failures + cost.failures,
      minutes: sum.minutes + cost.minutes,
      developerMinutes: sum.developerMinutes + cost.developerMinutes,
    }),
    NO_COST,
  );
}

/** Price of one billed minute on a runner with these labels. */
export function minutePriceOf(labels: readonly string[], { minutePrice, runnerPrices }: CostRates): number {
  const label = labels.find((name) => runnerPrices.has(name));
  return label === undefined ? minutePrice : (runnerPrices.get(label) ?? minutePrice);
}
