import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLines } from '../../src/core/log/lines.ts';
import { windowOf } from '../../src/core/log/window.ts';
import type { LineRange } from '../../src/core/model/extraction.ts';
import { extractFromLog } from '../../src/core/parsers/extract.ts';

/** What the model is shown at most, in tokens of four characters. */
const MODEL_TOKENS = 4_000;
/** From this many lines on a window may be at most a hundredth of the log. */
const LONG_LOG = 6_000;

/** How windows are judged. Printed with the figures. */
export const WINDOW_RULE =
  'A window for people holds a log when it has every line of its error lines or of the second marking; their line ' +
  'numbers count a carriage return as the end of a line. Lengths are of all logs that did not pass. A critical signal is ' +
  `shown to the model (${MODEL_TOKENS} tokens, about all failing tests of the job) when its value, an alias or, ` +
  'without a value, its file stands in the window, or all its evidence lines do; the figure is the mean over cases.';

/** The window for people of one log. */
export interface WindowScore {
  readonly file: string;
  readonly lines: number;
  readonly shown: number;
  /** Whether all marked lines are shown; null where none are marked. */
  readonly holds: boolean | null;
}

/** The window for the model of one case. */
export interface CaseScore {
  readonly name: string;
  readonly critical: number;
  readonly missed: readonly string[];
}

/** All figures about windows; null where there is nothing to measure. */
export interface WindowSummary {
  readonly marked: number;
  readonly held: number;
  readonly medianLines: number | null;
  readonly medianLinesMarked: number | null;
  readonly longLogs: number;
  /** The largest share of a long log that is shown. */
  readonly longLogShare: number | null;
  readonly cases: number;
  readonly criticalShown: number | null;
}

interface IndexRow {
  readonly file: string;
  readonly label?: string | null;
  readonly type: string;
}

type Marks = readonly (number | readonly [number, number])[];

interface Signal {
  readonly importance: string;
  readonly value?: string;
  readonly aliases?: readonly string[];
  readonly file?: string;
  readonly evidence_lines?: readonly (readonly [number, number])[];
}

/** The windows for people of every labelled log that did not pass. */
export function scoreWindows(folder: string): WindowScore[] {
  return readFileSync(join(folder, 'index.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as IndexRow)
    .filter(({ type }) => type === 'log')
    .flatMap((row) => scoreWindow(folder, row));
}

function scoreWindow(folder: string, { file, label }: IndexRow): WindowScore[] {
  if (label === undefined || label === null) return [];
  const marks = JSON.parse(readFileSync(join(folder, label), 'utf8')) as { errorLines?: Marks; errorLines2?: Marks };
  const text = readFileSync(join(folder, file), 'utf8');
  const { kind, steps = [], window: ranges = [] } = extractFromLog(text);
  const numbers = numbersByReturns(text);
  const holds = [marks.errorLines ?? [], marks.errorLines2 ?? []]
    .filter(({ length }) => length > 0)
    .map((marking) => isHeld(marking, numbers, ranges));
  if (kind?.kind === 'pass' && holds.length === 0) return [];
  const shown = ranges.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  return [{ file, lines: steps.at(-1)?.to ?? 0, shown, holds: holds.length === 0 ? null : holds.includes(true) }];
}

/** The line that holds the n-th piece of a log cut at line feeds and at carriage returns. */
function numbersByReturns(text: string): number[] {
  const pieces = text.split('\n').map((line) => line.replace(/\r$/, '').split('\r').length);
  return [0, ...pieces.flatMap((count, index) => Array.from({ length: count }, () => index + 1))];
}

function isHeld(marking: Marks, numbers: readonly number[], ranges: readonly LineRange[]): boolean {
  return marking.every((mark) => {
    const [first, last] = typeof mark === 'number' ? [mark, mark] : mark;
    return numbers.slice(first, last + 1).every((line) => ranges.some(({ from, to }) => from <= line && line <= to));
  });
}

/** The windows for the model of every case of the corpus' diagnosis folder. */
export function scoreCases(folder: string): CaseScore[] {
  const cases = join(folder, 'diagnosis');
  if (!existsSync(cases)) return [];
  return readdirSync(cases).map((name) => {
    const text = readFileSync(join(cases, name, 'job.log'), 'utf8');
    const truth = JSON.parse(readFileSync(join(cases, name, 'truth.json'), 'utf8')) as { required_signals: Signal[] };
    const failures = extractFromLog(text).tests.flatMap((tests) => tests.failures);
    const window = windowOf(readLines(text), failures, MODEL_TOKENS);
    const critical = truth.required_signals.filter(({ importance }) => importance === 'critical');
    const shown = window.map((line) => line.text).join('\n');
    const numbers = new Set(window.map(({ line }) => line));
    const missed = critical.filter((signal) => !isShown(signal, shown, numbers));
    return { name, critical: critical.length, missed: missed.map(({ value, file }) => value ?? file ?? '') };
  });
}

function isShown(signal: Signal, shown: string, numbers: ReadonlySet<number>): boolean {
  const words = [signal.value ?? signal.file ?? '', ...(signal.aliases ?? [])].map((word) => word.trim());
  if (words.some((word) => word !== '' && shown.includes(word))) return true;
  const evidence = signal.evidence_lines ?? [];
  return evidence.length > 0 && evidence.every(([first, last]) => isWhole(first, last, numbers));
}

function isWhole(first: number, last: number, numbers: ReadonlySet<number>): boolean {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).every((line) => numbers.has(line));
}

/** The figures of all scores. */
export function summariseWindows(windows: readonly WindowScore[], cases: readonly CaseScore[]): WindowSummary {
  const marked = windows.filter(({ holds }) => holds !== null);
  const long = windows.filter(({ lines }) => lines > LONG_LOG);
  const recalls = cases.map(({ critical, missed }) => 1 - missed.length / critical);
  return {
    marked: marked.length,
    held: marked.filter(({ holds }) => holds === true).length,
    medianLines: median(windows.map(({ shown }) => shown)),
    medianLinesMarked: median(marked.map(({ shown }) => shown)),
    longLogs: long.length,
    longLogShare: long.length === 0 ? null : Math.max(...long.map(({ shown, lines }) => shown / lines)),
    cases: cases.length,
    criticalShown: cases.length === 0 ? null : recalls.reduce((sum, recall) => sum + recall, 0) / cases.length,
  };
}

/** The summary as lines of a table. */
export function windowTable(summary: WindowSummary): string[] {
  return [
    `people: marked lines all shown    ${summary.held} of ${summary.marked} logs (${share(summary.held / summary.marked)})`,
    `people: median lines              ${summary.medianLines ?? '-'} (${summary.medianLinesMarked ?? '-'} of marked logs)`,
    `people: most of a log over ${LONG_LOG} lines  ${share(summary.longLogShare)} (${summary.longLogs} logs)`,
    `model: critical signals shown     ${share(summary.criticalShown)} (${summary.cases} cases)`,
  ];
}

function share(value: number | null): string {
  return value === null || Number.isNaN(value) ? '-' : value.toFixed(4);
}

function median(values: readonly number[]): number | null {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? null;
}
