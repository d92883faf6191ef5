import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { lanesOf } from '../../../src/core/evidence/group.ts';
import { outcomeKnown } from '../../../src/core/evidence/mass-failure.ts';
import { testKey } from '../../../src/core/evidence/test-key.ts';
import { CORPUS, HAS_CORPUS } from '../../shared-corpus.ts';
import { injectRegressions } from './injection.ts';
import { modelRules } from './model-rule.ts';
import { randomOf } from './random.ts';
import {
  executionsOf,
  HISTORY_BRANCH,
  historyKey,
  parseHistory,
  type RealHistory,
  readHistories,
  testsOf,
  truthOf,
} from './real-histories.ts';
import { realTable, runRealHistories } from './run-real-histories.ts';

const SMALL: RealHistory = {
  project: 'small',
  runs: 6,
  outcomes: new Map([
    ['A#flaky', 'PFPFPP'],
    ['A#once', 'PPPPPF'],
    ['A#broken', 'FFFFFF'],
    ['A#gone', 'PSF-PP'],
    ['A#skipped', 'SSSSSS'],
  ]),
  alwaysPassed: new Set(['A#good', 'B#good']),
};

function file(history: RealHistory): string {
  const { project, runs, outcomes, alwaysPassed } = history;
  return JSON.stringify({
    project,
    runs,
    sameCommit: true,
    truth: {},
    outcomes: Object.fromEntries(outcomes),
    alwaysPassed: [...alwaysPassed],
  });
}

/** The letters as a reader of the executions gets them back; `?` where nothing is known. */
function lettersOf(history: RealHistory, test: string, broken: readonly ReadonlySet<string>[] = []): string {
  const key = testKey({ framework: 'maven', id: test });
  return executionsOf(history, broken)
    .map((execution) => (execution.failures.has(key) ? 'F' : outcomeKnown(execution, key) ? 'P' : '?'))
    .join('');
}

describe('real histories', () => {
  it('are read from a folder, by name', () => {
    const folder = mkdtempSync(join(tmpdir(), 'histories-'));
    expect(readHistories(folder)).toBeUndefined();
    expect(readHistories(join(folder, 'absent'))).toBeUndefined();
    writeFileSync(join(folder, 'small.json.gz'), gzipSync(file(SMALL)));
    writeFileSync(join(folder, 'a.json.gz'), gzipSync(file({ ...SMALL, project: 'a' })));
    expect(readHistories(folder)).toEqual([{ ...SMALL, project: 'a' }, SMALL]);
  });

  it('are refused when they are not of the format', () => {
    expect(() => parseHistory(file({ ...SMALL, outcomes: new Map([['A#a', 'PPP']]) }))).toThrow('3 outcomes of 6');
    expect(() => parseHistory(file({ ...SMALL, outcomes: new Map([['A#a', 'PPPPPX']]) }))).toThrow('Invalid string');
  });

  it('tell the truth by their letters', () => {
    expect(truthOf(SMALL)).toEqual({
      flaky: new Map([
        ['A#flaky', 2],
        ['A#once', 1],
        ['A#gone', 1],
      ]),
      alwaysFailing: new Set(['A#broken']),
    });
  });

  it('become executions that say no more than the letters', () => {
    expect(testsOf(SMALL).map((test) => lettersOf(SMALL, test))).toEqual([
      'PFPFPP',
      'PPPPPF',
      'FFFFFF',
      'P?F?PP',
      '??????',
      'PPPPPP',
      'PPPPPP',
    ]);

    const executions = executionsOf(SMALL);
    expect(executions.map(({ executed }) => executed)).toEqual([6, 5, 6, 5, 6, 6]);
    expect(executions.map(({ succeeded, excluded }) => [succeeded, excluded])).toEqual(
      executions.map(() => [false, undefined]),
    );
    const [lane, ...others] = lanesOf(executions, HISTORY_BRANCH);
    expect(others).toEqual([]);
    expect(lane?.groups.map(({ line, attempts }) => [line, attempts.length])).toEqual(
      executions.map(() => ['main', 1]),
    );
  });

  it('fail where a regression breaks them, if they ran', () => {
    const all = Array.from({ length: 6 }, () => new Set(['A#gone', 'A#good']));
    expect(lettersOf(SMALL, 'A#gone', all)).toBe('F?F?FF');
    expect(lettersOf(SMALL, 'A#good', [new Set(), new Set(['A#good'])])).toBe('PFPPPP');
  });
});

describe('injected regressions', () => {
  const long: RealHistory = {
    project: 'long',
    runs: 20_000,
    outcomes: new Map([
      ['F#flaky', 'PF'.repeat(10_000)],
      ['F#broken', 'F'.repeat(20_000)],
      ['F#skipped', 'S'.repeat(20_000)],
    ]),
    alwaysPassed: new Set(Array.from({ length: 997 }, (_, i) => `G#t${i}`)),
  };

  it('break as often, as many and as long as they should', () => {
    const broken = injectRegressions(long, 0.03, randomOf(1));
    const fresh = broken.map((tests, run) => [...tests].filter((test) => broken[run - 1]?.has(test) !== true).length);
    const breaks = fresh.filter((n) => n > 0);
    expect(Math.abs(breaks.length / long.runs - 0.03)).toBeLessThan(0.003);
    expect(Math.abs(fresh.reduce((a, b) => a + b, 0) / breaks.length - 4)).toBeLessThan(0.2);
    const testRuns = broken.reduce((sum, tests) => sum + tests.size, 0);
    expect(Math.abs(testRuns / fresh.reduce((a, b) => a + b, 0) - 3)).toBeLessThan(0.3);
    expect(broken.some((tests) => tests.has('F#flaky'))).toBe(true);
    expect(broken.some((tests) => tests.has('F#broken') || tests.has('F#skipped'))).toBe(false);
  });

  it('come from the seed alone, and not at all at rate 0', () => {
    expect(injectRegressions(SMALL, 0.5, randomOf(1))).toEqual(injectRegressions(SMALL, 0.5, randomOf(1)));
    expect(injectRegressions(SMALL, 0.5, randomOf(1))).not.toEqual(injectRegressions(SMALL, 0.5, randomOf(2)));
    expect(injectRegressions(SMALL, 0, randomOf(1)).every((tests) => tests.size === 0)).toBe(true);
  });

  it('take every test when a project has fewer than they want', () => {
    const one: RealHistory = { project: 'one', runs: 3, outcomes: new Map(), alwaysPassed: new Set(['A#a']) };
    const all = injectRegressions(one, 1, randomOf(1));
    expect(all).toEqual([new Set(['A#a']), new Set(['A#a']), new Set(['A#a'])]);
    const none = injectRegressions({ ...one, alwaysPassed: new Set() }, 1, randomOf(1));
    expect(none.every((tests) => tests.size === 0)).toBe(true);
  });
});

describe('the table of real histories', () => {
  const alternating: RealHistory = {
    project: 'alternating',
    runs: 40,
    outcomes: new Map([
      ['A#flaky', 'PPPFPPPPPF'.repeat(4)],
      ['A#once', `${'P'.repeat(30)}F${'P'.repeat(9)}`],
      ['A#broken', 'F'.repeat(40)],
    ]),
    alwaysPassed: new Set(Array.from({ length: 200 }, (_, i) => `A#t${i}`)),
  };

  it('has a row for every rule and the worst seed in each cell', () => {
    const { rows } = runRealHistories([alternating, alternating], 1);
    const row = rows.find(({ rule }) => rule.id === 'fail-2-of-20');
    expect(row?.cells[0]).toEqual({
      rate: 0,
      precision: 0.5,
      recall: 1,
      alwaysFailing: 2,
      seeds: [{ flagged: 4, correct: 2, visible: 2, found: 2, alwaysFailing: 2 }],
    });
    for (const cell of row?.cells.slice(1) ?? []) {
      expect(cell.seeds).toHaveLength(5);
      expect(cell.precision).toBe(Math.min(...cell.seeds.map(({ correct, flagged }) => correct / flagged)));
      expect(cell.precision).toBeLessThan(0.5);
    }
    const table = realTable(rows.filter(({ rule }) => ['fail-2-of-20', 'any-same-sha'].includes(rule.id)));
    expect(table.map((line) => line.slice(0, 58).trimEnd())).toEqual([
      'rule                                    none',
      'any pass and fail on one SHA            - / 0.000 / 0',
      '≥ 2 failures in any 20 results of main  0.500 / 1.000 / 2',
    ]);
  });

  it('lists what flakewarden got wrong, and only that', () => {
    const { rows, mistakes } = runRealHistories([alternating], 1);
    const counts = rows[0]?.cells.flatMap(({ seeds }) => seeds) ?? [];
    expect(mistakes.filter(({ kind }) => kind === 'missed')).toHaveLength(
      counts.reduce((sum, { visible, found }) => sum + visible - found, 0),
    );
    expect(mistakes.filter(({ kind }) => kind === 'wrongly flagged')).toHaveLength(
      counts.reduce((sum, { flagged, correct }) => sum + flagged - correct, 0),
    );
  });
});

describe.skipIf(!HAS_CORPUS)('flakewarden on real histories', () => {
  it('finds flaky tests without repetitions and calls no always-failing test flaky', () => {
    const [listed] = modelRules(HISTORY_BRANCH);
    for (const history of readHistories(join(CORPUS, 'histories')) ?? []) {
      const flagged = listed?.flaky(lanesOf(executionsOf(history), HISTORY_BRANCH)) ?? new Set();
      const { flaky, alwaysFailing } = truthOf(history);
      expect([...alwaysFailing].filter((test) => flagged.has(historyKey(test)))).toEqual([]);
      expect([...flagged].filter((key) => ![...flaky.keys()].some((test) => historyKey(test) === key))).toEqual([]);
    }
  });
});
