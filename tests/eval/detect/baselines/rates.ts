import type { Rule } from '../rule.ts';
import { type Intake, outcomesOf, perTest, type TestHistory } from '../test-history.ts';
import { BOTH, idWith, titleWith } from './row-name.ts';

/** Fewer results than this give no rate: Trunk’s minimum sample; the number is our choice. */
const MINIMUM = 20;

/** Rules that look at the share of failures, whatever their order. */
export const RATES: readonly Rule[] = [
  ...BOTH.map((intake) => failureRate(intake)),
  ...BOTH.map((intake) => betweenRates(intake)),
  ...BOTH.map((intake) => betweenRatesAtAnyTime(intake)),
  ...BOTH.map((intake) => minority(intake)),
  ...BOTH.map((intake) => entropyOfWindow(intake)),
  ...BOTH.map((intake) => entropyPerVersion(intake)),
];

function failureRate(intake: Intake): Rule {
  return perTest(
    {
      id: idWith('failure-rate-5', intake),
      title: titleWith(`failure rate ≥ 5 % of ≥ ${MINIMUM} results`, intake),
      source: 'Trunk: failure rate with a minimum sample',
    },
    (history) => {
      const { failed, all } = countsOf(history);
      return all >= MINIMUM && failed >= 0.05 * all;
    },
    intake,
  );
}

function betweenRates(intake: Intake): Rule {
  return perTest(
    {
      id: idWith('failure-rate-5-95', intake),
      title: titleWith(`failure rate 5–95 % of ≥ ${MINIMUM} results`, intake),
      source: 'substrate: between the bounds, so that broken tests are spared',
    },
    (history) => {
      const { failed, all } = countsOf(history);
      return all >= MINIMUM && failed >= 0.05 * all && failed <= 0.95 * all;
    },
    intake,
  );
}

/** Read after every result: this is what finds rare failures early, and what an isolated regression trips. */
function betweenRatesAtAnyTime(intake: Intake): Rule {
  return perTest(
    {
      id: idWith('failure-rate-5-95-any-time', intake),
      title: titleWith(`failure rate 5–95 % of ≥ ${MINIMUM} results so far, at any time`, intake),
      source: 'the same, read after each result',
    },
    (history) => {
      let failed = 0;
      return outcomesOf(history.groups).some((outcome, i) => {
        failed += Number(outcome.failed);
        const all = i + 1;
        return all >= MINIMUM && failed >= 0.05 * all && failed <= 0.95 * all;
      });
    },
    intake,
  );
}

function minority(intake: Intake): Rule {
  return perTest(
    {
      id: idWith('minority-5', intake),
      title: titleWith('min(passes, failures) ≥ 5 % of the results', intake),
      source: 'minority ratio min(p, f)/n; threshold as for the failure rate, our choice',
    },
    (history) => {
      const { failed, all } = countsOf(history);
      return all >= MINIMUM && Math.min(failed, all - failed) >= 0.05 * all;
    },
    intake,
  );
}

function entropyOfWindow(intake: Intake): Rule {
  return perTest(
    {
      id: idWith('entropy-0.2', intake),
      title: titleWith('entropy of all results ≥ 0.2', intake),
      source: 'Kowalczyk and others (Apple) without versions; 0.2 bits as in detection.md, section 11.3',
    },
    (history) => {
      const { failed, all } = countsOf(history);
      return all >= MINIMUM && entropy(failed / all) >= 0.2;
    },
    intake,
  );
}

/** A version is a code identity: one with a single result has no entropy, so this needs repetitions. */
function entropyPerVersion(intake: Intake): Rule {
  return perTest(
    {
      id: idWith('entropy-per-version', intake),
      title: titleWith('entropy per version, mean ≥ 0.01', intake),
      source:
        'Kowalczyk and others (Apple): mean over versions; 0.01 bits (one flip in a hundred versions) is our choice',
    },
    (history) => {
      const entropies = history.groups.map(({ outcomes }) =>
        entropy(outcomes.filter(({ failed }) => failed).length / outcomes.length),
      );
      return (
        entropies.reduce((sum, value) => sum + value, 0) >= 0.01 * entropies.length && entropies.some((e) => e > 0)
      );
    },
    intake,
  );
}

/** In bits. */
function entropy(p: number): number {
  return p <= 0 || p >= 1 ? 0 : -p * Math.log2(p) - (1 - p) * Math.log2(1 - p);
}

function countsOf(history: TestHistory): { readonly failed: number; readonly all: number } {
  const outcomes = outcomesOf(history.groups);
  return { failed: outcomes.filter(({ failed }) => failed).length, all: outcomes.length };
}
