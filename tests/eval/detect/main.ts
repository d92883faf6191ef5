/**
 * How well flaky tests are told from everything else: on simulated repositories, from logs and reports to `findings.json`,
 * beside the rules that others use, and on real histories.
 *
 *   node tests/eval/detect/main.ts [--seed N] [--seeds N] [--histories DIR] [--json FILE] [--markdown] [--quick]
 *
 * Seeds below 1000 are for development; the default, 1000, begins those of published figures.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Calibration } from './calibration.ts';
import { betterRules, CALIBRATION_LEGEND, figureTable, reliabilityTable, ruleTable } from './figure-tables.ts';
import { calibrationOver, type Figures, figuresOf, type Judged } from './figures.ts';
import { readRates } from './rates.ts';
import { readHistories } from './real-histories.ts';
import { REAL_LEGEND, type RealResult, realTable, runRealHistories } from './run-real-histories.ts';
import type { TableStyle } from './text-table.ts';
import { type Extent, FINAL_SEEDS, SEEDS, type Unit, unitsOf } from './units.ts';
import { judgeAll } from './work-pool.ts';

/** Repositories of each scenario with `--quick`, and more than any scenario has. */
const QUICK = 3;
const ALL = 1_000;

interface Options {
  readonly extent: Extent;
  readonly histories: string | undefined;
  readonly json: string | undefined;
  readonly style: TableStyle;
}

function optionsOf(): Options {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: String(FINAL_SEEDS) },
      seeds: { type: 'string' },
      histories: { type: 'string' },
      json: { type: 'string' },
      markdown: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
    },
  });
  const seeds = Number(values.seeds ?? (values.quick ? 1 : SEEDS));
  const seed = Number(values.seed);
  if (!Number.isInteger(seed) || seed < 0 || !Number.isInteger(seeds) || seeds < 1) {
    throw new RangeError('--seed is a whole number from 0, --seeds one from 1');
  }
  return {
    extent: { seed, seeds, repositories: values.quick ? QUICK : ALL },
    histories: values.histories,
    json: values.json,
    style: values.markdown ? 'markdown' : 'text',
  };
}

/** Says on stderr when all repositories of a scenario and seed are done. */
function progressOf(units: readonly Unit[]): (unit: Unit) => void {
  const started = performance.now();
  const blockOf = ({ scenario, starred, seed }: Unit) =>
    `${scenario.id}${starred ? '' : ' without stars'}, seed ${seed}`;
  const left = new Map<string, number>();
  for (const unit of units) left.set(blockOf(unit), (left.get(blockOf(unit)) ?? 0) + 1);
  return (unit) => {
    const block = blockOf(unit);
    left.set(block, (left.get(block) ?? 0) - 1);
    const seconds = Math.round((performance.now() - started) / 1_000);
    if (left.get(block) === 0) console.error(`${String(seconds).padStart(5)} s  ${block}`);
  };
}

async function simulation(extent: Extent): Promise<readonly Judged[]> {
  const units = unitsOf(extent);
  const results = await judgeAll(units, progressOf(units));
  return results.map((result, i) => ({ unit: units[i] as Unit, result }));
}

interface Block {
  readonly scenarios: readonly Figures[];
  readonly calibration: Calibration;
}

function printFigures(judged: readonly Judged[], words: string, style: TableStyle): Block {
  const ids = [...new Set(judged.map(({ unit }) => unit.scenario.id))];
  const scenarios = ids.map((id) => figuresOf(judged.filter(({ unit }) => unit.scenario.id === id)));
  const calibration = calibrationOver(judged.map(({ result }) => result));
  print(style, `Figures, ${words}`, figureTable(scenarios, style));
  const total = (of: (figures: Figures) => number) => scenarios.reduce((sum, figures) => sum + of(figures), 0);
  const differing = `${total((f) => f.differences)} tests judged differently`;
  console.log(`\n${total((f) => f.compared)} repositories judged both ways and read after each run: ${differing}.`);
  print(style, `Rules, ${words} (* better there than the first row)`, ruleTable(scenarios, style), true);
  print(
    style,
    `Rules with a better F1 than flakewarden, ${words}`,
    betterRules(scenarios).map((line) => `- ${line}`),
  );
  const legend = `Calibration, ${words}, all scenarios. ${CALIBRATION_LEGEND}`;
  print(style, legend, reliabilityTable(calibration, style), true);
  return { scenarios, calibration };
}

/** A part of the output; in markdown one that a README can hold, folded when it is long. */
function print(style: TableStyle, title: string, lines: readonly string[], fold = false): void {
  if (style === 'text') console.log(['', title, '', ...lines].join('\n'));
  else if (fold) console.log(`\n<details><summary>${title}</summary>\n\n${lines.join('\n')}\n\n</details>`);
  else console.log(`\n**${title}**\n\n${lines.join('\n')}`);
}

async function main(): Promise<void> {
  const { extent, histories, json, style } = optionsOf();
  const started = performance.now();
  const { source } = readRates();
  const last = extent.seed + extent.seeds - 1;
  console.log(
    `${new Date().toISOString().slice(0, 10)}: simulated repositories, seeds ${extent.seed} to ${last}, rates: ${source}.`,
  );
  console.log(
    'With every star: from logs and reports through the part classify; without: from executions made in memory.',
  );
  console.log('The other rules read the same executions in memory.');
  const judged = await simulation(extent);
  const document: Record<string, unknown> = { seed: extent.seed, seeds: extent.seeds, rates: source };
  for (const starred of [true, false]) {
    const own = judged.filter(({ unit }) => unit.starred === starred);
    document[starred ? 'starred' : 'plain'] = printFigures(own, starred ? 'with every star' : 'without stars', style);
  }
  document['histories'] = realHistories(histories, extent.seed, style);
  const seconds = Math.round((performance.now() - started) / 1_000);
  document['seconds'] = seconds;
  console.error(`${seconds} s in all`);
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(document, undefined, 2)}\n`);
}

function realHistories(folder: string | undefined, seed: number, style: TableStyle): RealResult | null {
  const histories = readHistories(
    folder ?? fileURLToPath(new URL('../../../../shared/corpus/histories', import.meta.url)),
  );
  if (histories === undefined) {
    console.log('\nNo real histories found: give their folder with --histories DIR.');
    // A folder that was asked for and is not there is a mistake; the absent default is not.
    process.exitCode = folder === undefined ? 0 : 2;
    return null;
  }
  const result = runRealHistories(histories, seed);
  const fence = style === 'markdown' ? ['```'] : [];
  print(style, `Real histories. ${REAL_LEGEND}`, [...fence, ...realTable(result.rows), ...fence], true);
  return result;
}

await main();
