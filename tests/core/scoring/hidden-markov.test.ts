import { expect, test } from 'vitest';
import { createScorer, type ScoredGroup } from '../../../src/core/scoring/hidden-markov.ts';
import { DEFAULT_PARAMETERS } from '../../../src/core/scoring/parameters.ts';

/**
 * A history in the notation of the worked values: `P20` twenty passing groups of main, `F1` a failing group of main in
 * which 1 test is novel (`F0`: none), `(FP)1` a proposal of its own with attempts F and P, 1 novel. Several histories
 * repeat a part: `4x[...]`.
 */
function history(text: string): readonly ScoredGroup[] {
  let proposals = 0;
  const outcomes = (letters: string) => letters.split('').map((letter) => letter === 'F');
  return text.split(' ').flatMap((item): ScoredGroup[] => {
    const passes = /^P(\d+)$/.exec(item);
    if (passes !== null) return Array.from({ length: Number(passes[1]) }, () => main([false], 0));
    const proposal = /^(?:(\d+)x)?\(([FP]+)\)(\d)$/.exec(item);
    if (proposal !== null) {
      return Array.from({ length: Number(proposal[1] ?? 1) }, () => {
        proposals += 1;
        return {
          line: 'proposal',
          proposal: `p${proposals}`,
          outcomes: outcomes(proposal[2] ?? ''),
          novel: Number(proposal[3]),
        };
      });
    }
    const onMain = /^([FP]+)(\d)$/.exec(item);
    if (onMain === null) throw new Error(`cannot read ${item}`);
    return [main(outcomes(onMain[1] ?? ''), Number(onMain[2]))];
  });
}

function main(outcomes: readonly boolean[], novel: number): ScoredGroup {
  return { line: 'main', proposal: 'main', outcomes, novel };
}

const KNOWN = `(FP)1 9x(P)0${' (FP)0 9x(P)0'.repeat(4)}`;

/** Reference: detection.md, section 5.1. Columns: P(flaky), E[rate | flaky], P(main bad now), report of the last failing group. */
const WORKED: readonly (readonly [string, string, number, number, number, number])[] = [
  ['W1', 'P100', 0.004623, 0.005025, 0, 0],
  ['W2', 'P20 (FP)1', 0.986643, 0.050585, 0, 0.000006],
  ['W3', 'P100 (FP)1', 0.920137, 0.012087, 0, 0.000038],
  ['W4', 'P100 (FFP)1', 0.996632, 0.021259, 0, 0.003369],
  ['W5', 'P500 (FP)1', 0.591097, 0.002805, 0, 0.000192],
  ['W6', 'P100 (FP)1 (P)0 (FP)0', 0.999985, 0.020864, 0, 0.000001],
  ['W7', 'P100 (F)1', 0.198886, 0.01207, 0, 0.788026],
  ['W8', 'P100 (FFF)1', 0.004687, 0.005381, 0, 0.999935],
  ['W9', 'P50 F1 P10', 0.779604, 0.019716, 0, 0.210422],
  ['W10', 'P50 F1 P20 F0 P20', 0.994356, 0.023599, 0, 0.040242],
  ['W11', 'P50 F1 P20 F0 P20 F0 P20', 0.999925, 0.027927, 0, 0.024854],
  ['W12', 'P50 F1 F0 F0 F0 P20', 0.006693, 0.010009, 0, 0.999833],
  ['W13', 'P50 F1 F0', 0.06379, 0.037673, 0.943417, 0.943417],
  ['W14', 'P50 F1 F0 F0', 0.01136, 0.026398, 0.996297, 0.996297],
  ['W15', 'P50 F8 P10', 0.005897, 0.007384, 0, 0.999995],
  ['W16', 'P100 F2 P10', 0.004497, 0.004825, 0, 0.999965],
  ['W17', 'P100 (F)1 P20 (F)0 P20 (F)0 P5', 0.914663, 0.020236, 0, 0.174091],
  ['W18', `${KNOWN} (F)0`, 1, 0.105925, 0.001513, 0.02901],
  ['W19', `${KNOWN} (FFF)0`, 1, 0.104443, 0.001513, 0.698328],
  ['W20', 'P50 F1 F0 F0 P20', 0.010373, 0.021451, 0, 0.997016],
  ['W21', 'F1 F0 F0 F0 F0', 0.39786, 0.659908, 0.616585, 0.616585],
  ['W22', 'P100 FP1 P5', 0.915673, 0.011547, 0, 0.000013],
];

test.each(WORKED)('worked value %s: %s', (_, text, flaky, rate, brokenNow, report) => {
  const groups = history(text);
  const score = createScorer(DEFAULT_PARAMETERS)(groups);
  const lastFailing = groups.findLastIndex((group) => group.outcomes.includes(true));
  const actual = [score.flaky, score.rate, score.brokenNow, score.regression[lastFailing] ?? 0];
  const tolerance = 2e-6;
  for (const [i, expected] of [flaky, rate, brokenNow, report].entries()) {
    expect(Math.abs((actual[i] ?? Number.NaN) - expected)).toBeLessThanOrEqual(tolerance);
  }
});

test('a proposal with several runs remembers its own break', () => {
  const score = createScorer(DEFAULT_PARAMETERS);
  const twice = (second: string): readonly ScoredGroup[] => [
    ...history('P100'),
    { line: 'proposal', proposal: 'a', outcomes: [true, true, true], novel: 1 },
    { line: 'proposal', proposal: second, outcomes: [true], novel: 0 },
  ];
  const same = score(twice('a')).regression.at(-1) ?? 0;
  const other = score(twice('b')).regression.at(-1) ?? 0;
  expect(same).toBeGreaterThan(0.99);
  expect(other).toBeLessThan(same);
});

test('no outcome at all leaves the prior', () => {
  const { flaky, brokenNow, regression } = createScorer(DEFAULT_PARAMETERS)([]);
  expect(flaky).toBeCloseTo(DEFAULT_PARAMETERS.prior, 12);
  expect(brokenNow).toBeCloseTo(0.0005 / (0.0005 + 0.33), 12);
  expect(regression).toEqual([]);
});
