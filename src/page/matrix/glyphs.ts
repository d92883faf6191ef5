import type { OutcomeCode } from '../../core/html-report/report-data.ts';
import { outcomeAt } from '../words.ts';

/** Size of a cell of the matrix in CSS pixels. */
export const CELL = 11;
export const ROW = 24;
/** Side of the largest sign in it. */
const SIDE = 8;
const LEFT = (CELL - SIDE) / 2;
const TOP = (ROW - SIDE) / 2;

/**
 * One sign per outcome, told apart by shape and not by colour alone: a dot for passed, a full square for failed, a square
 * half full for both, a triangle for what the code explains, a ring for a reason outside; nothing where nothing is known.
 */
const SIGNS: { readonly [C in Exclude<OutcomeCode, '.'>]: (x: number, y: number) => string } = {
  P: (x, y) => `M${x + SIDE / 2 - 1} ${y + SIDE / 2 - 1}h2v2h-2z`,
  F: (x, y) => `M${x} ${y}h${SIDE}v${SIDE}h-${SIDE}z`,
  // Its frame is the stroke of the path, its full half the triangle below the diagonal.
  B: (x, y) => `M${x + 0.5} ${y + 0.5}h${SIDE - 1}v${SIDE - 1}h-${SIDE - 1}zl${SIDE - 1} ${SIDE - 1}h-${SIDE - 1}z`,
  R: (x, y) => `M${x} ${y + SIDE}l${SIDE / 2} -${SIDE}l${SIDE / 2} ${SIDE}z`,
  I: (x, y) => `M${x + 1} ${y + SIDE / 2}a3 3 0 1 0 6 0a3 3 0 1 0 -6 0z`,
};

/** Codes that are drawn, in the order of the legend. */
export const DRAWN = ['F', 'B', 'R', 'I', 'P'] as const satisfies readonly OutcomeCode[];

/** All signs of a row as one path per outcome: few elements, however many runs. */
export function rowPaths(outcomes: string): readonly { readonly code: OutcomeCode; readonly path: string }[] {
  const paths = new Map<OutcomeCode, string>();
  for (let run = 0; run < outcomes.length; run += 1) {
    const code = outcomeAt(outcomes, run);
    if (code !== '.') paths.set(code, (paths.get(code) ?? '') + SIGNS[code](run * CELL + LEFT, TOP));
  }
  return [...paths].map(([code, path]) => ({ code, path }));
}
