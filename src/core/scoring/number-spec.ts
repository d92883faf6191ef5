/** A number that decides, as a user may set it and as the guide explains it. */
export interface NumberSpec {
  readonly default: number;
  readonly min: number;
  readonly max: number;
  /** Only whole numbers make sense. */
  readonly whole?: true;
  readonly unit: string;
  readonly meaning: string;
  /** Where the default comes from. */
  readonly source: string;
}

/** All but the default, which stands where the number is used. */
export type NumberEntry = Omit<NumberSpec, 'default'>;

/** Smallest probability that a logarithm is taken of. */
const TINY = 1e-12;
export const PROBABILITY = { min: TINY, max: 1, unit: 'probability' } as const;
export const REFERENCE = 'fitted or chosen in the reference of the model';
