import type { LogLine, TestFailure } from '../model/extraction.ts';
import { linesBetween, type QuotedLine } from './excerpt.ts';

/*
 * The reduction of detection.md, section 9.2: measured there at 4,000 tokens, where the whole log does worse. Tokens are
 * counted as (characters + 1) / 4 per line.
 */
const CHARS_PER_TOKEN = 4;
/** A longer line is cut to its first and last part; cutting cost no recall. */
const LINE_HEAD_CHARS = 330;
const LINE_TAIL_CHARS = 150;
/** Share of the budget for what the failures themselves, or the runner's own error lines, point at. */
const FIRST_SHARE = 0.6;
/** Error lines of the runner that open the window. */
const ANCHORS = 40;
/** Lines shown around a line with a keyword. */
const BEFORE_KEYWORD = 1;
const AFTER_KEYWORD = 4;

const NOISE =
  /^\s*$|^##\[(?:group|endgroup|debug|command)\]|^\[command\]|^(?:Requirement already satisfied|Collecting |Downloading |Get:\d|Unpacking |Setting up |Selecting previously unselected|Preparing to unpack|remote: |Receiving objects|Resolving deltas|Counting objects|Compressing objects)/;
const ANCHOR = /^##\[error\]|Process completed with exit code [1-9]/;
const KEYWORD =
  /error|fail|exception|fatal|panic|traceback|assert|cannot|not found|undefined|unexpected|timed out|timeout|killed|denied|refused|abort|segfault|[✗✖×]|not ok/i;
const STRONG = /\b(?:error|fatal|exception|panic|traceback|assert\w{0,20}|FAILED|FAIL)\b/i;

/**
 * The numbered lines to show to the model: as many as fit into `budgetTokens`, in log order. First the blocks of the
 * failures asked about (or, without any, what leads to the runner's first error line), then the lines with the rarest
 * alarming words. `lines` is the whole log, in order and without gaps.
 */
export function windowOf(
  lines: readonly LogLine[],
  failures: readonly TestFailure[],
  budgetTokens: number,
): QuotedLine[] {
  const selection = new Selection(budgetTokens);
  const useful = lines.filter((line) => !NOISE.test(line.text));
  const anchors = useful.filter((line) => ANCHOR.test(line.text)).slice(0, ANCHORS);
  if (failures.length > 0) addFailures(selection, lines, failures, budgetTokens * FIRST_SHARE);
  selection.addAll(anchors, budgetTokens * FIRST_SHARE);
  if (failures.length === 0) addLeadUp(selection, useful, anchors[0]?.number, budgetTokens * FIRST_SHARE);
  addKeywordWindows(selection, useful);
  return selection.quoted();
}

class Selection {
  readonly #budget: number;
  readonly #kept = new Map<number, string>();
  #used = 0;

  constructor(budget: number) {
    this.#budget = budget;
  }

  /** False when the line does not fit below `upTo` tokens (at most the whole budget). */
  add(line: LogLine, upTo = this.#budget): boolean {
    if (this.#kept.has(line.number)) return true;
    const text = middleCut(line.text);
    const cost = (text.length + 1) / CHARS_PER_TOKEN;
    if (this.#used + cost > Math.min(upTo, this.#budget)) return false;
    this.#kept.set(line.number, text);
    this.#used += cost;
    return true;
  }

  addAll(lines: readonly LogLine[], upTo: number): void {
    for (const line of lines) if (!this.add(line, upTo)) return;
  }

  get used(): number {
    return this.#used;
  }

  quoted(): QuotedLine[] {
    return [...this.#kept].toSorted(([a], [b]) => a - b).map(([line, text]) => ({ line, text }));
  }
}

/** Gives each failure an equal part of the share; what one leaves goes to those after it. */
function addFailures(
  selection: Selection,
  lines: readonly LogLine[],
  failures: readonly TestFailure[],
  share: number,
): void {
  failures.forEach((failure, index) => {
    const upTo = selection.used + (share - selection.used) / (failures.length - index);
    const { from, to } = failure.block ?? { from: failure.at, to: failure.at };
    const block = linesBetween(lines, from, to).filter((line) => !NOISE.test(line.text));
    selection.addAll(withoutRepeats(block), upTo);
  });
}

/** Goes up from the first anchor, or from the end of the log. */
function addLeadUp(selection: Selection, useful: readonly LogLine[], anchor: number | undefined, upTo: number): void {
  const start = anchor === undefined ? useful.length - 1 : useful.findIndex((line) => line.number === anchor);
  for (let index = start; index >= 0; index -= 1) {
    const line = useful[index];
    if (line === undefined || !selection.add(line, upTo)) return;
  }
}

function addKeywordWindows(selection: Selection, useful: readonly LogLine[]): void {
  const hits = useful.flatMap(({ text }, index) => (KEYWORD.test(text) ? [{ index, text, mask: mask(text) }] : []));
  const counts = new Map<string, number>();
  for (const { mask } of hits) counts.set(mask, (counts.get(mask) ?? 0) + 1);
  const ranked = hits
    .map(({ index, text, mask }) => ({
      index,
      score: 2 / (counts.get(mask) ?? 1) + (STRONG.test(text) ? 1.5 : 0) + (0.5 * index) / useful.length,
    }))
    .toSorted((a, b) => b.score - a.score);
  for (const { index } of ranked) {
    for (const line of useful.slice(Math.max(0, index - BEFORE_KEYWORD), index + AFTER_KEYWORD + 1)) {
      if (!selection.add(line)) return;
    }
  }
}

/** The line with everything that differs from run to run made alike. */
function mask(text: string): string {
  return text
    .slice(0, LINE_HEAD_CHARS)
    .toLowerCase()
    .replace(/\b[0-9a-f]{7,40}\b/g, 'h')
    .replace(/\d+/g, '#');
}

function withoutRepeats(lines: readonly LogLine[]): LogLine[] {
  return lines.filter((line, index) => line.text !== lines[index - 1]?.text);
}

function middleCut(text: string): string {
  if (text.length <= LINE_HEAD_CHARS + LINE_TAIL_CHARS) return text;
  return text.slice(0, LINE_HEAD_CHARS) + text.slice(-LINE_TAIL_CHARS);
}
