import type { Rule } from '../rule.ts';
import { hasFlip, type Intake, perTest, type TestHistory } from '../test-history.ts';
import { BOTH, idWith, titleWith } from './row-name.ts';

/** Beta(a, b) before any result, as in detection.md, section 4.1. */
const [A, B] = [0.25, 2.5];
/** P(fails in code that can pass) from which a test is called flaky: detection.md, section 11.3. */
const FAILS_IN_GOOD = 0.05;
/** P(passes again after it failed) below which a test rather tells good from bad code than flakes; our choice. */
const PASSES_AGAIN = 0.05;

/** Rules with a posterior. */
export const PROBABILISTIC: readonly Rule[] = BOTH.map((intake) => flakinessScore(intake));

/**
 * Two beta posteriors: P_f, how often it fails in code that passed at least once, and P_b, how often it passes in code
 * in which it had failed. Meta has not published the whole of its model; needing a flip is what it says of its data.
 */
function flakinessScore(intake: Intake): Rule {
  return perTest(
    {
      id: idWith('pfs-5', intake),
      title: titleWith('posterior mean of P(fails in good code) ≥ 5 %', intake),
      source:
        'after Meta’s probabilistic flakiness score: two beta parameters, P_f and P_b; reduced to what is published',
    },
    (history) => {
      const { failsInGood, passesAgain, flips } = flakiness(history);
      return flips > 0 && failsInGood >= FAILS_IN_GOOD && passesAgain >= PASSES_AGAIN;
    },
    intake,
  );
}

/** The posterior means, and the number of groups with both outcomes. */
export function flakiness(history: TestHistory): {
  readonly failsInGood: number;
  readonly passesAgain: number;
  readonly flips: number;
} {
  let [failed, ran, again, repeated, flips] = [0, 0, 0, 0, 0];
  for (const { group, outcomes } of history.groups) {
    if (history.massFlips.has(group)) continue;
    flips += Number(hasFlip(outcomes));
    if (outcomes.some((outcome) => !outcome.failed)) {
      failed += outcomes.filter((outcome) => outcome.failed).length;
      ran += outcomes.length;
    }
    const first = outcomes.findIndex((outcome) => outcome.failed);
    const later = first < 0 ? [] : outcomes.slice(first + 1);
    again += later.filter((outcome) => !outcome.failed).length;
    repeated += later.length;
  }
  return {
    failsInGood: (A + failed) / (A + B + ran),
    passesAgain: (A + again) / (A + B + repeated),
    flips,
  };
}
