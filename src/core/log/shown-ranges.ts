import type { LineRange, TestFailure } from '../model/extraction.ts';
import type { Reasons } from './reason-lines.ts';

/** Lines shown above and below what describes a failing test: the runner's heading, the line that closes its package. */
const BLOCK_CONTEXT = 2;
/** Lines shown above and below other lines that tell a reason: what the command was about, what it said of it afterwards. */
const LEAD = 8;
const SEQUEL = 4;
/** Fewer lines left out than this are shown: leaving them out saves nobody anything. */
const SMALL_GAP = 4;
/** Of a longer description its first and its last lines are shown: as many as let all descriptions fit, if any of these do. */
const BLOCK_LINES = [100, 50, 25, 12] as const;
const RUN_LINES = 100;
/** Failed commands of which a job shows the ends; the later ones fail because the first did. */
const ENDS = 3;
/** Lines of all parts together. From `LONG_LOG` lines on, a hundredth of the log. */
const WINDOW_LINES = 600;
const LONG_LOG = 6_000;
const LONG_LOG_SHARE = 0.01;

/** What is known of a log when its parts to show are chosen. */
export interface ReadLog {
  /** Number of its lines. */
  readonly lines: number;
  readonly failures: readonly Pick<TestFailure, 'at' | 'block'>[];
  readonly reasons: Reasons;
}

/**
 * The parts of a log that people are shown: the smallest that hold the cause. With failing tests what describes them;
 * otherwise what leads to the first ends of failed commands; always the error lines of tools and what counts anywhere.
 * In order, without overlaps. Needs positions only, so the lines can be read later.
 */
export function shownRanges({ lines, failures, reasons }: ReadLog): readonly LineRange[] {
  const most = lines > LONG_LOG ? Math.floor(lines * LONG_LOG_SHARE) : WINDOW_LINES;
  const ends = failures.length > 0 ? [] : reasons.ends.slice(0, ENDS);
  const runs = [...reasons.annotations, ...reasons.anywhere]
    .flatMap((run) => headAndTail(run, RUN_LINES))
    .map((part) => widened(part, LEAD, SEQUEL));
  return joined(withinBudget([...blockParts(failures, most), ...ends, ...joined(runs)], lines, most));
}

function blockParts(failures: ReadLog['failures'], most: number): LineRange[] {
  let parts: LineRange[] = [];
  for (const each of BLOCK_LINES) {
    const blocks = failures.flatMap(({ at, block }) => headAndTail(block ?? { from: at, to: at }, each));
    parts = joined(blocks.map((block) => widened(block, BLOCK_CONTEXT, BLOCK_CONTEXT)));
    if (parts.reduce((sum, { from, to }) => sum + to - from + 1, 0) <= most) break;
  }
  return parts;
}

function widened({ from, to }: LineRange, above: number, below: number): LineRange {
  return { from: from - above, to: to + below };
}

function headAndTail({ from, to }: LineRange, most: number): LineRange[] {
  if (to - from < most) return [{ from, to }];
  const half = Math.floor(most / 2);
  return [
    { from, to: from + most - half - 1 },
    { from: to - half + 1, to },
  ];
}

/** The parts in their order until the budget is used; the last one may be cut. */
function withinBudget(parts: readonly LineRange[], lines: number, most: number): LineRange[] {
  let left = most;
  return parts.flatMap((part) => {
    const from = Math.max(1, part.from);
    const to = Math.min(lines, part.to, from + left - 1);
    if (to < from) return [];
    left -= to - from + 1;
    return [{ from, to }];
  });
}

function joined(parts: readonly LineRange[]): LineRange[] {
  const result: LineRange[] = [];
  for (const part of parts.toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last === undefined || part.from > last.to + SMALL_GAP) result.push(part);
    else result[result.length - 1] = { from: last.from, to: Math.max(last.to, part.to) };
  }
  return result;
}
