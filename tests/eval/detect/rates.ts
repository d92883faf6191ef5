import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORPUS } from '../../shared-corpus.ts';

export interface Rates {
  /** What the figures of this evaluation rest on. */
  readonly source: string;
  /** P(failure) of flaky tests, one per test. */
  readonly values: readonly number[];
}

/**
 * A stand-in of our own for measured rates, where the corpus is absent: half of the tests below one failure in a hundred
 * executions, a fifth above one in five. Figures from it are not those of the README.
 */
const FALLBACK: readonly number[] = [
  0.0001, 0.0003, 0.0007, 0.001, 0.002, 0.003, 0.005, 0.007, 0.01, 0.012, 0.02, 0.03, 0.05, 0.08, 0.12, 0.17, 0.25, 0.4,
  0.55, 0.7,
];

/** The measured rates of the shared corpus (failing runs / runs of each flaky test), else a small list of ours. */
export function readRates(): Rates {
  const file = join(CORPUS, 'flaky', 'rates.json');
  if (!existsSync(file)) return { source: 'fallback list', values: FALLBACK };
  const { projects } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly projects: Readonly<Record<string, readonly (readonly [number, number])[]>>;
  };
  const values = Object.values(projects).flatMap((pairs) => pairs.map(([failed, runs]) => failed / runs));
  return { source: 'FlakeFlagger', values };
}
