import { ALL_STARS, NO_STARS, SCENARIOS, type Scenario } from './scenario.ts';

/** One simulated repository to be judged. */
export interface Unit {
  readonly scenario: Scenario;
  readonly starred: boolean;
  /** Seed of the figures, and of this repository. */
  readonly seed: number;
  readonly repositorySeed: number;
  /** Whether it is judged through logs, reports and the whole part classify, or from executions made in memory. */
  readonly throughPipeline: boolean;
  /** Whether it is judged both ways, and also read after each run: costly questions that few repositories answer. */
  readonly closely: boolean;
}

/**
 * Seeds with which the model was built and tuned lie below, those of published figures from here on: figures never come
 * from repositories that anybody looked at while choosing a number.
 */
export const FINAL_SEEDS = 1_000;
/** Seeds of one evaluation. */
export const SEEDS = 5;
/** Repositories of each scenario and seed that are looked at closely; without stars only those of the first seed. */
const CLOSELY = 1;
/** Numbers that each seed has for its repositories. */
const REPOSITORIES_PER_SEED = 1_000;

export interface Extent {
  readonly seed: number;
  readonly seeds: number;
  /** At most so many repositories of each scenario. */
  readonly repositories: number;
}

/** Everything that one evaluation looks at, in the order in which it is done. */
export function unitsOf({ seed, seeds, repositories }: Extent): readonly Unit[] {
  return [true, false].flatMap((starred) =>
    SCENARIOS.flatMap((base) => {
      const scenario = { ...base, stars: starred ? ALL_STARS : NO_STARS };
      return Array.from({ length: seeds }, (_, s) => seed + s).flatMap((own) =>
        Array.from({ length: Math.min(repositories, base.repositories) }, (_, i) => ({
          scenario,
          starred,
          seed: own,
          repositorySeed: own * REPOSITORIES_PER_SEED + i,
          // What is asked for is asked with every star; the figures without them stand beside it.
          throughPipeline: starred || i < CLOSELY,
          closely: i < CLOSELY && (starred || own === seed),
        })),
      );
    }),
  );
}
