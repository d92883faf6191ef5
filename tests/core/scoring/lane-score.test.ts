import { expect, test } from 'vitest';
import { OUTCOME } from '../../../src/core/evidence/outcome-table.ts';
import { laneShape } from '../../../src/core/scoring/lane-history.ts';
import { historyOf, type LaneScores, scoreLane } from '../../../src/core/scoring/lane-score.ts';
import { DEFAULT_PARAMETERS, type ModelParameters } from '../../../src/core/scoring/parameters.ts';

interface Row {
  readonly name: string;
  /** Groups in which it fails. */
  readonly fails: readonly number[];
}

/**
 * A lane of groups with one execution each; `proposals` names those that are not of main, and `reruns` those that were
 * executed a second time, and passed; `lost` ones have no execution that counts.
 */
function score(
  groups: number,
  rows: readonly Row[],
  {
    proposals = [],
    reruns = [],
    lost = [],
    parameters = {},
  }: {
    proposals?: readonly number[];
    reruns?: readonly number[];
    lost?: readonly number[];
    parameters?: Partial<ModelParameters>;
  } = {},
): LaneScores {
  const failed = (g: number) => rows.filter(({ fails }) => fails.includes(g)).length;
  const shape = laneShape(
    Array.from({ length: groups }, (_, g) => ({
      failures: lost.includes(g) ? [] : reruns.includes(g) ? [failed(g), 0] : [failed(g)],
      proposal: proposals.includes(g) ? `p${g}` : null,
    })),
  );
  const histories = rows.map(({ fails }) => {
    const outcomes = Array.from({ length: groups }, (_, g) => {
      if (lost.includes(g)) return [];
      const first = fails.includes(g) ? OUTCOME.failed : OUTCOME.passed;
      return reruns.includes(g) ? [first, OUTCOME.passed] : [first];
    });
    return historyOf(Uint8Array.from(outcomes.flat()), shape);
  });
  return scoreLane(
    shape,
    { histories, functions: rows.map(({ name }) => name) },
    { ...DEFAULT_PARAMETERS, ...parameters },
  );
}

const flaky = ({ scores }: LaneScores) => scores.map((s) => Number(s.flaky.toFixed(3)));

test("the reference's history: breaks stay breaks, the scattered test is flaky, the rates are learnt (section 4.4)", () => {
  const lane = score(100, [
    { name: 'A', fails: [50, 51, 52, 53] },
    { name: 'B', fails: [20, 21, 22] },
    { name: 'C', fails: [20, 21, 22] },
    { name: 'D', fails: [10, 40, 70] },
  ]);
  expect(flaky(lane)).toMatchInlineSnapshot(`
    [
      0.006,
      0.004,
      0.004,
      1,
    ]
  `);
  const { breakMain, repair } = lane.estimates;
  // The reference, with its table of priors, ends at 0.024 and 0.317.
  expect([breakMain, repair].map((value) => Number(value.toFixed(2)))).toEqual([0.02, 0.32]);
});

test('five tests that fail in one commit of main and never again are broken, not flaky; one test may be either', () => {
  const rows = (n: number) => Array.from({ length: n }, (_, i) => ({ name: `t${i}`, fails: [50, 51] }));
  const regression = (n: number) => score(100, rows(n)).scores[0]?.failures[0]?.regression ?? 0;
  expect(regression(5)).toBeGreaterThan(0.9);
  expect(regression(1)).toBeLessThan(regression(5));
});

test('tests that fail together again and again are one flaky cause; variants of one function count as one test', () => {
  const fails = [20, 50, 80];
  const together = score(100, [
    { name: 'a', fails },
    { name: 'b', fails },
    { name: 'c', fails },
  ]);
  const variants = score(100, [
    { name: 'a', fails },
    { name: 'a', fails },
    { name: 'a', fails },
  ]);
  const alone = score(100, [{ name: 'a', fails }]);
  expect(together.sets).toEqual(Int32Array.from([0, 0, 0]));
  expect([flaky(together), flaky(variants), flaky(alone)].flat().every((p) => p > 0.99)).toBe(true);
});

test('in a suite of eight tests the same ones meet by chance, and are no set', () => {
  const fails = [20, 50];
  const sets = (tests: number) =>
    score(
      100,
      [
        { name: 'a', fails },
        { name: 'b', fails },
      ],
      { parameters: { tests } },
    ).sets;
  expect([sets(400), sets(8)]).toEqual([Int32Array.from([0, 0]), Int32Array.from([0, 1])]);
});

test('three tests that flip once together: a flaky cause in a short history, an outage after many passes', () => {
  const flip = (passesBefore: number) => {
    const rows = ['a', 'b', 'c'].map((name) => ({ name, fails: [passesBefore] }));
    const lane = score(passesBefore + 1, rows, { reruns: [passesBefore] });
    const { flaky: p, failures } = lane.scores[0] ?? { flaky: 0, failures: [] };
    return [p > 0.9, (failures[0]?.columns[0]?.outage ?? 0) > 0.5];
  };
  expect([flip(0), flip(400)]).toEqual([
    [true, false],
    [false, true],
  ]);
});

test('proposals tell of main: what fails in three of them after a lost run, and then on main, is no flake', () => {
  const rows = ['a', 'b'].map((name) => ({ name, fails: [51, 52, 53, 54] }));
  const proposals = [51, 52, 53, 90, 91];
  const lost = score(100, rows, { proposals, lost: [50] });
  const seen = score(100, rows, { proposals });
  expect(lost.scores[0]?.flaky).toBeLessThan(0.05);
  expect(lost.scores[0]?.flaky).toBeLessThan(seen.scores[0]?.flaky ?? 0);
});

test('nothing failed', () => {
  expect(score(10, []).scores).toEqual([]);
});
