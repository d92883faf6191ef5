import { expect, test } from 'vitest';
import { OUTCOME } from '../../../src/core/evidence/outcome-table.ts';
import { createScorer, type Score, type Scorer } from '../../../src/core/scoring/hidden-markov.ts';
import { type LaneShape, laneShape } from '../../../src/core/scoring/lane-history.ts';
import { historyOf } from '../../../src/core/scoring/lane-score.ts';
import { DEFAULT_PARAMETERS, type ModelParameters } from '../../../src/core/scoring/parameters.ts';

/** The model as the reference works it out: no intermittent breaks, no look at later groups, no outages. */
const REFERENCE: ModelParameters = {
  ...DEFAULT_PARAMETERS,
  intermittentShare: 0,
  sameAgain: 0,
  onset: 0,
  mend: 0,
  hindsight: 0,
};

interface Group {
  /** Null on main. */
  readonly proposal: string | null;
  /** True: failed. */
  readonly outcomes: readonly boolean[];
  /** Tests that failed here for the first time, when this test is one of them; else 0. */
  readonly novel: number;
}

/** The prior of a new break after the reference's table of novel failures: detection.md, section 4.3. */
function breakPrior({ proposal, novel }: Group, p: ModelParameters): number {
  if (novel >= 3) return 0.9;
  if (novel === 2) return 0.4;
  const breaks = proposal === null ? p.breakMain : p.breakProposal;
  return ((novel === 1 ? 0.25 : p.testsPerBreak) * breaks) / p.tests;
}

function scoreOf(
  groups: readonly Group[],
  parameters = REFERENCE,
  { cut, scorer = createScorer(parameters) }: { readonly cut?: typeof EVERY_GROUP; readonly scorer?: Scorer } = {},
): Score {
  const shape = laneShape(groups.map(({ proposal, outcomes }) => ({ proposal, failures: outcomes.map(Number) })));
  const outcomes = groups.flatMap((group) =>
    group.outcomes.map((failed) => (failed ? OUTCOME.failed : OUTCOME.passed)),
  );
  const found = historyOf(Uint8Array.from(outcomes), shape);
  const history = cut === undefined ? found : { ...found, segments: cut(shape) };
  return scorer(shape, history, {
    others: Float64Array.from(groups, (group) => breakPrior({ ...group, novel: 0 }, parameters)),
    breaks: history.groups.map((g) => breakPrior(groups[g] as Group, parameters)),
    outages: history.columns.map(() => 0),
  });
}

/** The same history, ended with its first or its last failure. */
function endedAtFailure(groups: readonly Group[], which: 'first' | 'last'): readonly Group[] {
  const hasFailed = ({ outcomes }: Group) => outcomes.includes(true);
  const end = which === 'first' ? groups.findIndex(hasFailed) : groups.findLastIndex(hasFailed);
  const group = groups[end];
  if (group === undefined) return [];
  const at = which === 'first' ? group.outcomes.indexOf(true) : group.outcomes.lastIndexOf(true);
  return [...groups.slice(0, end), { ...group, outcomes: group.outcomes.slice(0, at + 1) }];
}

/**
 * A history in the notation of the worked values: `P20` twenty passing groups of main, `F1` a failing group of main in
 * which 1 test is novel (`F0`: none), `(FP)1` a proposal of its own with attempts F and P, 1 novel. Several histories
 * repeat a part: `4x[...]`.
 */
function history(text: string): readonly Group[] {
  let proposals = 0;
  const outcomes = (letters: string) => letters.split('').map((letter) => letter === 'F');
  return text.split(' ').flatMap((item): Group[] => {
    const passes = /^P(\d+)$/.exec(item);
    if (passes !== null) return Array.from({ length: Number(passes[1]) }, () => main([false], 0));
    const proposal = /^(?:(\d+)x)?\(([FP]+)\)(\d)$/.exec(item);
    if (proposal !== null) {
      return Array.from({ length: Number(proposal[1] ?? 1) }, () => {
        proposals += 1;
        return {
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

function main(outcomes: readonly boolean[], novel: number): Group {
  return { proposal: null, outcomes, novel };
}

const KNOWN = `(FP)1 9x(P)0${' (FP)0 9x(P)0'.repeat(4)}`;

/** Reference: detection.md, section 5.1. Columns: P(flaky), E[rate | flaky], P(main bad now), report of the last
 * failing group; what was known right after the first and the last failure. */
const WORKED: readonly (readonly [string, string, number, number, number, number, number, number])[] = [
  ['W1', 'P100', 0.004623, 0.005025, 0, 0, 0, 0],
  ['W2', 'P20 (FP)1', 0.986643, 0.050585, 0, 0.000006, 0.374509, 0.374509],
  ['W3', 'P100 (FP)1', 0.920137, 0.012087, 0, 0.000038, 0.788026, 0.788026],
  ['W4', 'P100 (FFP)1', 0.996632, 0.021259, 0, 0.003369, 0.788026, 0.996986],
  ['W5', 'P500 (FP)1', 0.591097, 0.002805, 0, 0.000192, 0.950404, 0.950404],
  ['W6', 'P100 (FP)1 (P)0 (FP)0', 0.999985, 0.020864, 0, 0.000001, 0.788026, 0.12008],
  ['W7', 'P100 (F)1', 0.198886, 0.01207, 0, 0.788026, 0.788026, 0.788026],
  ['W8', 'P100 (FFF)1', 0.004687, 0.005381, 0, 0.999935, 0.788026, 0.999935],
  ['W9', 'P50 F1 P10', 0.779604, 0.019716, 0, 0.210422, 0.359043, 0.359043],
  ['W10', 'P50 F1 P20 F0 P20', 0.994356, 0.023599, 0, 0.040242, 0.359043, 0.037809],
  ['W11', 'P50 F1 P20 F0 P20 F0 P20', 0.999925, 0.027927, 0, 0.024854, 0.359043, 0.020873],
  ['W12', 'P50 F1 F0 F0 F0 P20', 0.006693, 0.010009, 0, 0.999833, 0.359043, 0.999636],
  ['W13', 'P50 F1 F0', 0.06379, 0.037673, 0.943417, 0.943417, 0.359043, 0.943417],
  ['W14', 'P50 F1 F0 F0', 0.01136, 0.026398, 0.996297, 0.996297, 0.359043, 0.996297],
  ['W15', 'P50 F8 P10', 0.005897, 0.007384, 0, 0.999995, 0.999994, 0.999994],
  ['W16', 'P100 F2 P10', 0.004497, 0.004825, 0, 0.999965, 0.999962, 0.999962],
  ['W17', 'P100 (F)1 P20 (F)0 P20 (F)0 P5', 0.914663, 0.020236, 0, 0.174091, 0.788026, 0.164175],
  ['W18', `${KNOWN} (F)0`, 1, 0.105925, 0.001513, 0.02901, 0.364245, 0.02901],
  ['W19', `${KNOWN} (FFF)0`, 1, 0.104443, 0.001513, 0.698328, 0.364245, 0.698328],
  ['W20', 'P50 F1 F0 F0 P20', 0.010373, 0.021451, 0, 0.997016, 0.359043, 0.996297],
  ['W21', 'F1 F0 F0 F0 F0', 0.39786, 0.659908, 0.616585, 0.616585, 0.314582, 0.616585],
  ['W22', 'P100 FP1 P5', 0.915673, 0.011547, 0, 0.000013, 0.553409, 0.553409],
];

test.each(WORKED)('worked value %s: %s', (_, text, flaky, rate, brokenNow, ...judged) => {
  const groups = history(text);
  const score = scoreOf(groups);
  const then = (which: 'first' | 'last') => scoreOf(endedAtFailure(groups, which)).failures.at(-1)?.regressionThen ?? 0;
  const actual = [score.flaky, score.rate, score.brokenNow];
  const known = [score.failures.at(-1)?.regression ?? 0, then('first'), then('last')];
  const tolerance = 2e-6;
  for (const [i, expected] of [flaky, rate, brokenNow, ...judged].entries()) {
    expect(Math.abs(([...actual, ...known][i] ?? Number.NaN) - expected)).toBeLessThanOrEqual(tolerance);
  }
});

test('a proposal with several runs remembers its own break', () => {
  const twice = (second: string): readonly Group[] => [
    ...history('P100'),
    { proposal: 'a', outcomes: [true, true, true], novel: 1 },
    { proposal: second, outcomes: [true], novel: 0 },
  ];
  const same = scoreOf(twice('a')).failures.at(-1)?.regression ?? 0;
  const other = scoreOf(twice('b')).failures.at(-1)?.regression ?? 0;
  expect(same).toBeGreaterThan(0.99);
  expect(other).toBeLessThan(same);
});

test('a scorer keeps nothing of the tests that it scored before', () => {
  const scorer = createScorer(DEFAULT_PARAMETERS);
  const texts = ['P9 F1 P8', 'P120 (F)1 P60 (FP)1 P90', 'P40 F1 P3 (FF)0 P40', 'P9 F1 P8'];
  const [first, ...others] = texts.map((text) => scoreOf(history(text), DEFAULT_PARAMETERS, { scorer }));
  expect(others.at(-1)).toEqual(first);
  expect(others).toEqual(texts.slice(1).map((text) => scoreOf(history(text), DEFAULT_PARAMETERS)));
});

test('no outcome at all leaves the prior', () => {
  const { flaky, brokenNow, failures } = scoreOf([]);
  expect(flaky).toBeCloseTo(DEFAULT_PARAMETERS.prior, 12);
  expect(brokenNow).toBeCloseTo(0.0005 / (0.0005 + 0.33), 12);
  expect(failures).toEqual([]);
});

/** Looks at every group: what stretches of passes are a short cut for. */
const EVERY_GROUP = ({ proposal }: LaneShape) => Array.from(proposal, (_, group) => group);

test.each([
  ['onset late', 'P300 F1 P3 F0 P40 F0 P200'],
  ['mended', 'P10 F1 P8 F0 P4 F0 P400'],
  ['a break', 'P200 F3 F0 F0 P200 F1 P90'],
  ['proposals', 'P120 (F)1 P60 (FP)1 90x(P)0 (F)0 P70 (FFF)1 P50'],
])('a stretch of passes is worth as much as its groups: %s', (_, text) => {
  const skipped = scoreOf(history(text), DEFAULT_PARAMETERS);
  const looked = scoreOf(history(text), DEFAULT_PARAMETERS, { cut: EVERY_GROUP });
  const numbers = ({ flaky, mended, rate, brokenNow, failures }: Score) => [
    ...[flaky, mended, rate, brokenNow],
    ...failures.flatMap(({ regression, newBreak }) => [regression, newBreak]),
  ];
  const expected = numbers(looked);
  const differences = numbers(skipped).map((value, i) => Math.abs(value - (expected[i] ?? Number.NaN)));
  expect(Math.max(...differences)).toBeLessThan(0.01);
});
