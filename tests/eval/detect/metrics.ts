/** What a rule's flags are worth against the truth: detection.md, section 10.1. Counts add up over repositories. */
export interface Detection {
  readonly repositories: number;
  /** Tests called flaky, and those of them that are. */
  readonly flagged: number;
  readonly correct: number;
  /** Tests that should be found, and those of them that were. */
  readonly wanted: number;
  readonly found: number;
}

/** Shares of a {@link Detection}; null where there is nothing to take a share of. */
export interface DetectionShares {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  readonly falseFlagsPerRepository: number | null;
}

/**
 * Compares the flags of one repository with the truth.
 *
 * @param flaky every test that may be called flaky
 * @param wanted those of them that could be seen: they failed at least once as a flake. Default: all
 */
export function detectionOf<T>(
  flagged: ReadonlySet<T>,
  flaky: ReadonlySet<T>,
  wanted: ReadonlySet<T> = flaky,
): Detection {
  return {
    repositories: 1,
    flagged: flagged.size,
    correct: shared(flagged, flaky),
    wanted: wanted.size,
    found: shared(wanted, flagged),
  };
}

/** Adds counts up. Shares of the sum weigh each test alike, those of a mean would weigh each repository alike. */
export function poolDetections(parts: readonly Detection[]): Detection {
  const total = (of: (part: Detection) => number): number => parts.reduce((sum, part) => sum + of(part), 0);
  return {
    repositories: total((p) => p.repositories),
    flagged: total((p) => p.flagged),
    correct: total((p) => p.correct),
    wanted: total((p) => p.wanted),
    found: total((p) => p.found),
  };
}

export function sharesOf({ repositories, flagged, correct, wanted, found }: Detection): DetectionShares {
  const precision = ratio(correct, flagged);
  const recall = ratio(found, wanted);
  return {
    precision,
    recall,
    f1: f1Of(precision, recall),
    falseFlagsPerRepository: ratio(flagged - correct, repositories),
  };
}

/** Without a flag, or without a flaky test, nothing was right: 0, unless there was nothing to be right about. */
function f1Of(precision: number | null, recall: number | null): number | null {
  if (precision === null && recall === null) return null;
  const [p, r] = [precision ?? 0, recall ?? 0];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

/** Bands of P(failure in one execution), most frequent first: detection.md, section 10.1. */
export const RATE_BANDS = [
  { name: '> 5 %', above: 0.05 },
  { name: '1–5 %', above: 0.01 },
  { name: '0.1–1 %', above: 0.001 },
  { name: '< 0.1 %', above: 0 },
] as const;

export interface BandRecall {
  readonly band: string;
  readonly wanted: number;
  readonly found: number;
  readonly recall: number | null;
}

/** Recall in each band of the true rate. A rate on a border belongs to the band below it; only rates above 0 count. */
export function recallByRate<T>(flagged: ReadonlySet<T>, rates: ReadonlyMap<T, number>): readonly BandRecall[] {
  return RATE_BANDS.map(({ name, above }, i) => {
    const top = RATE_BANDS[i - 1]?.above ?? Number.POSITIVE_INFINITY;
    const wanted = new Set([...rates].flatMap(([test, rate]) => (rate > above && rate <= top ? [test] : [])));
    return bandOf(name, wanted.size, shared(wanted, flagged));
  });
}

/** Adds up the bands of several repositories. */
export function poolBands(parts: readonly (readonly BandRecall[])[]): readonly BandRecall[] {
  return RATE_BANDS.map(({ name }) => {
    const bands = parts.flatMap((part) => part.filter(({ band }) => band === name));
    const total = (of: (band: BandRecall) => number): number => bands.reduce((sum, band) => sum + of(band), 0);
    return bandOf(
      name,
      total((b) => b.wanted),
      total((b) => b.found),
    );
  });
}

function bandOf(band: string, wanted: number, found: number): BandRecall {
  return { band, wanted, found, recall: ratio(found, wanted) };
}

/** When each flaky test was first suspected. */
export interface Delays {
  /** Tests that were suspected at all, and that never were. */
  readonly suspected: number;
  readonly never: number;
  /** Runs, among those that were suspected; null without one. */
  readonly median: number | null;
  readonly p90: number | null;
  /** Median of all, a test that never was suspected counting as infinitely late; null when that is the median. */
  readonly medianOfAll: number | null;
}

/**
 * How long suspicion took.
 *
 * @param runs by test: runs from the first flaky failure, itself counted, to the first suspicion; undefined: never
 */
export function delaysOf(runs: readonly (number | undefined)[]): Delays {
  const suspected = runs.filter((value) => value !== undefined);
  const all = quantile(
    runs.map((value) => value ?? Number.POSITIVE_INFINITY),
    0.5,
  );
  return {
    suspected: suspected.length,
    never: runs.length - suspected.length,
    median: quantile(suspected, 0.5),
    p90: quantile(suspected, 0.9),
    medianOfAll: all === Number.POSITIVE_INFINITY ? null : all,
  };
}

/** The smallest value that at least the share `q` of the values does not exceed (nearest rank); null without values. */
export function quantile(values: readonly number[], q: number): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)] ?? null;
}

export function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function shared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let count = 0;
  for (const value of a) count += Number(b.has(value));
  return count;
}
