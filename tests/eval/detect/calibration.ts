/** A probability that was said, and whether it came true. */
export interface Prediction {
  readonly probability: number;
  readonly happened: boolean;
}

/** Predictions of one stretch of probabilities. Shares are null in an empty bin. */
export interface CalibrationBin {
  /** Included; the next bin's `from` is excluded, except that the last bin includes 1. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Mean of the probabilities said. */
  readonly predicted: number | null;
  /** Share that came true. */
  readonly actual: number | null;
  /** `predicted` − `actual`: above 0 where too much was promised. */
  readonly error: number | null;
}

/** A reliability table with its summaries. */
export interface Calibration {
  readonly predictions: number;
  readonly bins: readonly CalibrationBin[];
  /** Expected calibration error: mean of the bins' absolute errors, weighed by their counts; null without predictions. */
  readonly expected: number | null;
  /** The bin with the largest absolute error among those with at least `minimum` predictions; null without one. */
  readonly worst: CalibrationBin | null;
}

/** The fewest bins that the evaluation accepts. */
export const BINS = 10;

/**
 * Sorts predictions into bins of equal width.
 *
 * @param minimum predictions that a bin needs to be called the worst: the share of three predictions is noise
 */
export function calibrationOf(predictions: Iterable<Prediction>, bins: number = BINS, minimum = 1): Calibration {
  const sums = Array.from({ length: bins }, () => ({ count: 0, probability: 0, happened: 0 }));
  for (const { probability, happened } of predictions) {
    const sum = sums[Math.min(bins - 1, Math.floor(probability * bins))];
    if (sum === undefined) throw new RangeError(`no probability: ${probability}`);
    sum.count += 1;
    sum.probability += probability;
    sum.happened += Number(happened);
  }
  const table = sums.map(({ count, probability, happened }, i): CalibrationBin => {
    const place = { from: i / bins, to: (i + 1) / bins, count };
    if (count === 0) return { ...place, predicted: null, actual: null, error: null };
    return {
      ...place,
      predicted: probability / count,
      actual: happened / count,
      error: (probability - happened) / count,
    };
  });
  const all = table.reduce((sum, { count }) => sum + count, 0);
  const weighed = table.reduce((sum, { count, error }) => sum + count * Math.abs(error ?? 0), 0);
  return { predictions: all, bins: table, expected: all === 0 ? null : weighed / all, worst: worstOf(table, minimum) };
}

function worstOf(bins: readonly CalibrationBin[], minimum: number): CalibrationBin | null {
  const size = (bin: CalibrationBin): number => Math.abs(bin.error ?? 0);
  const judged = bins.filter(({ count }) => count > 0 && count >= minimum);
  return judged.reduce<CalibrationBin | null>(
    (worst, bin) => (worst === null || size(bin) > size(worst) ? bin : worst),
    null,
  );
}

/** The table as text. */
export function calibrationTable({ bins }: Calibration): readonly string[] {
  const number = (value: number | null): string => (value === null ? '-' : value.toFixed(3)).padStart(9);
  return [
    'said         count     mean   actual    error',
    ...bins.map(
      ({ from, to, count, predicted, actual, error }) =>
        `${from.toFixed(2)}–${to.toFixed(2)}${String(count).padStart(8)}${number(predicted)}${number(actual)}${number(error)}`,
    ),
  ];
}
