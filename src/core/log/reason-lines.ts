import type { LineRange, LogLine } from '../model/extraction.ts';
import { STEP_MARK } from './steps.ts';

/** Lines above the end of a failed command in which its reason is looked for: tools explain themselves last. */
export const REASON_LINES = 60;
/** Lines shown above the first alarming one before an end: the command, the heading of the tool's message. */
const LEAD_LINES = 4;
/** Lines before an end that are shown though none of them is alarming. */
const LAST_LINES = 12;
/** Lines shown after an end, where services say what else they could not do. */
const AFTER_END = 4;
/** Lines between two error lines of one run. */
const RUN_GAP = 3;
const ALARMING = /\b(?:errors?|fatal|exception|panic(?:ked)?|traceback|failed|failure|fail)\b|[✖✗✘]/i;
/** Runs of lines that are kept. */
const RUNS = 40;

const GROUP_END = '##[endgroup]';

/** Parts of a log that tell why something failed. */
export interface Reasons {
  /** What leads to the ends of failed commands, at most {@link REASON_LINES} lines each. */
  readonly ends: readonly LineRange[];
  /** Runs of error lines that a problem matcher made out of a tool's own. */
  readonly annotations: readonly LineRange[];
  /** Lines whose words count wherever they stand. */
  readonly anywhere: readonly LineRange[];
}

/** The lines after the last end of a command that belong to the running step, without the script that GitHub shows of it. */
export function reasonLines(lines: readonly LogLine[], lastEnd: number): readonly LogLine[] {
  const own = lines.filter(({ number }) => number > lastEnd);
  const step = own.findLastIndex(({ text }) => text.startsWith(STEP_MARK));
  if (step === -1) return own;
  const scriptEnd = own.findIndex(({ text }, index) => index > step && text.startsWith(GROUP_END));
  return own.slice((scriptEnd === -1 ? step : scriptEnd) + 1);
}

/** From shortly before the first alarming line to shortly after the end. */
export function leadUp(region: readonly LogLine[], end: number): LineRange {
  const alarming = region.findIndex(({ text }) => ALARMING.test(text));
  const from = region[Math.max(0, (alarming === -1 ? region.length : alarming) - LEAD_LINES)]?.number ?? end;
  const least = region[Math.max(0, region.length - LAST_LINES)]?.number ?? end;
  return { from: Math.min(from, least), to: end + AFTER_END };
}

/** Adds a line to the last run, or begins one. Runs beyond the cap are not kept. */
export function extendRuns(runs: LineRange[], number: number): void {
  const last = runs.at(-1);
  if (last !== undefined && number <= last.to + RUN_GAP) runs[runs.length - 1] = { from: last.from, to: number };
  else if (runs.length < RUNS) runs.push({ from: number, to: number });
}
