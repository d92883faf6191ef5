/**
 * Every rule on real histories with regressions put in: detection.md, section 11.5.
 *
 *   node tests/eval/detect/run-real-histories.ts [--seed N] [--histories DIR] [--json FILE] [--details]
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { lanesOf } from '../../../src/core/evidence/group.ts';
import { BASELINES } from './baselines/registry.ts';
import { injectRegressions } from './injection.ts';
import { modelRules } from './model-rule.ts';
import { randomOf } from './random.ts';
import {
  type Broken,
  executionsOf,
  HISTORY_BRANCH,
  historyKey,
  type RealHistory,
  readHistories,
  testsOf,
  truthOf,
} from './real-histories.ts';
import type { Rule } from './rule.ts';

/** P(a commit breaks something) in the columns of the table. */
export const INJECTION_RATES = [0, 0.03, 0.1] as const;
/** Fewer failures cannot be told from a break that was mended, without a repetition of the same code. */
const MINIMUM_FAILURES = 2;
const SEEDS = 5;

/** What one rule called flaky in all projects together, with one seed. */
export interface RealCount {
  readonly flagged: number;
  readonly correct: number;
  /** Flaky tests with at least two failures in the original strings, and those of them that were flagged. */
  readonly visible: number;
  readonly found: number;
  readonly alwaysFailing: number;
}

/** One cell of the table: the worst of all seeds, each figure by itself. */
export interface RealCell {
  readonly rate: number;
  /** Null when nothing was flagged. */
  readonly precision: number | null;
  readonly recall: number | null;
  readonly alwaysFailing: number;
  readonly seeds: readonly RealCount[];
}

export interface RealRow {
  readonly rule: Pick<Rule, 'id' | 'title' | 'source' | 'gated'>;
  readonly cells: readonly RealCell[];
}

/** One test that the first rule judged wrongly. */
export interface RealMistake {
  readonly rate: number;
  readonly seed: number;
  readonly project: string;
  readonly test: string;
  readonly kind: 'missed' | 'wrongly flagged';
  /** Its letters; `x` where an injected regression made it fail. */
  readonly outcomes: string;
}

export interface RealResult {
  readonly rows: readonly RealRow[];
  readonly mistakes: readonly RealMistake[];
}

/**
 * Runs flakewarden and every baseline. Mistakes are those of flakewarden, the first rule.
 *
 * @param seed of the first of five; without an injected regression one run says all
 */
export function runRealHistories(histories: readonly RealHistory[], seed: number): RealResult {
  const rules = [...modelRules(HISTORY_BRANCH), ...BASELINES];
  const mistakes: RealMistake[] = [];
  const cells = INJECTION_RATES.map((rate) => {
    const seeds = Array.from({ length: rate === 0 ? 1 : SEEDS }, (_, i) => seed + i);
    const counts = seeds.map((s) => {
      const scored = histories.map((history) => {
        const broken = injectRegressions(history, rate, randomOf(s).fork(`${history.project} ${rate}`));
        const { counts, flagged } = scoreHistory(history, broken, rules);
        mistakes.push(...mistakesOf(history, broken, flagged).map((mistake) => ({ rate, seed: s, ...mistake })));
        return counts;
      });
      return rules.map((_, rule) => sumOf(scored.map((counts) => counts[rule] as RealCount)));
    });
    return rules.map((_, rule) =>
      worst(
        rate,
        counts.map((perRule) => perRule[rule] as RealCount),
      ),
    );
  });
  return {
    rows: rules.map(({ id, title, source, gated }, rule) => ({
      rule: { id, title, source, gated },
      cells: cells.map((perRule) => perRule[rule] as RealCell),
    })),
    mistakes,
  };
}

function scoreHistory(
  history: RealHistory,
  broken: Broken,
  rules: readonly Rule[],
): { readonly counts: readonly RealCount[]; readonly flagged: ReadonlySet<string> } {
  const lanes = lanesOf(executionsOf(history, broken), HISTORY_BRANCH);
  const truth = truthOf(history);
  const flaky = [...truth.flaky.keys()].map((test) => historyKey(test));
  const visible = [...truth.flaky].flatMap(([test, n]) => (n >= MINIMUM_FAILURES ? [historyKey(test)] : []));
  const always = [...truth.alwaysFailing].map((test) => historyKey(test));
  const flags = rules.map((rule) => rule.flaky(lanes));
  return {
    flagged: flags[0] ?? new Set(),
    counts: flags.map((flagged) => ({
      flagged: flagged.size,
      correct: flaky.filter((key) => flagged.has(key)).length,
      visible: visible.length,
      found: visible.filter((key) => flagged.has(key)).length,
      alwaysFailing: always.filter((key) => flagged.has(key)).length,
    })),
  };
}

function mistakesOf(
  history: RealHistory,
  broken: Broken,
  flagged: ReadonlySet<string>,
): readonly Omit<RealMistake, 'rate' | 'seed'>[] {
  const { flaky } = truthOf(history);
  return testsOf(history).flatMap((test) => {
    const isFlagged = flagged.has(historyKey(test));
    const failures = flaky.get(test);
    const missed = !isFlagged && (failures ?? 0) >= MINIMUM_FAILURES;
    if (!missed && (!isFlagged || failures !== undefined)) return [];
    const kind = missed ? ('missed' as const) : ('wrongly flagged' as const);
    const letters = history.outcomes.get(test) ?? 'P'.repeat(history.runs);
    const outcomes = letters.replaceAll('P', (_, run: number) => (broken[run]?.has(test) === true ? 'x' : 'P'));
    return [{ project: history.project, test, kind, outcomes }];
  });
}

function sumOf(counts: readonly RealCount[]): RealCount {
  const total = (of: (count: RealCount) => number): number => counts.reduce((sum, count) => sum + of(count), 0);
  return {
    flagged: total((c) => c.flagged),
    correct: total((c) => c.correct),
    visible: total((c) => c.visible),
    found: total((c) => c.found),
    alwaysFailing: total((c) => c.alwaysFailing),
  };
}

function worst(rate: number, seeds: readonly RealCount[]): RealCell {
  return {
    rate,
    precision: least(seeds.map((c) => (c.flagged === 0 ? null : c.correct / c.flagged))),
    recall: least(seeds.map((c) => (c.visible === 0 ? null : c.found / c.visible))),
    alwaysFailing: Math.max(...seeds.map((c) => c.alwaysFailing)),
    seeds,
  };
}

function least(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : Math.min(...known);
}

/** The table as text, one rule a line. */
export function realTable(rows: readonly RealRow[]): readonly string[] {
  const width = Math.max(...rows.map(({ rule }) => rule.title.length));
  const heads = INJECTION_RATES.map((rate) => (rate === 0 ? 'none' : `${rate * 100} %`).padEnd(CELL));
  return [
    `${'rule'.padEnd(width)}  ${heads.join('  ')}`.trimEnd(),
    ...rows.map(({ rule, cells }) =>
      `${rule.title.padEnd(width)}  ${cells.map((cell) => cellText(cell).padEnd(CELL)).join('  ')}`.trimEnd(),
    ),
  ];
}

/** What a cell of the table holds. */
export const REAL_LEGEND =
  'Precision / recall among flaky tests with at least two failures / always-failing tests called flaky; worst of ' +
  `${SEEDS} seeds, each figure by itself. Each run is read as a commit of main of its own; columns: P(a commit breaks something).`;

const CELL = 16;

function cellText({ precision, recall, alwaysFailing }: RealCell): string {
  return `${share(precision)} / ${share(recall)} / ${alwaysFailing}`;
}

function share(value: number | null): string {
  return value === null ? '-' : value.toFixed(3);
}

function main(): void {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '1' },
      histories: { type: 'string' },
      json: { type: 'string' },
      details: { type: 'boolean', default: false },
    },
  });
  const folder = values.histories ?? fileURLToPath(new URL('../../../../shared/corpus/histories', import.meta.url));
  const histories = readHistories(folder);
  if (histories === undefined) {
    console.log('No histories found: nothing was evaluated. Give their folder with --histories DIR.');
    // A folder that was asked for and is not there is a mistake; the absent default is not.
    process.exitCode = values.histories === undefined ? 0 : 2;
    return;
  }
  const result = runRealHistories(histories, Number(values.seed));
  console.log([REAL_LEGEND, '', ...realTable(result.rows)].join('\n'));
  if (values.details) {
    const lines = result.mistakes.map(
      (m) => `${m.rate} seed ${m.seed} ${m.kind.padEnd(15)} ${m.project} ${m.outcomes} ${m.test}`,
    );
    console.log(['', 'Mistakes of flakewarden:', ...lines].join('\n'));
  }
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(result, undefined, 2)}\n`);
}

if (import.meta.main) main();
