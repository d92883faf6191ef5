import type { Signal } from './signal.ts';

/** Cells that must be known before a concentration in one of them means anything. */
const MINIMUM_CELLS = 3;

/** Fails in one matrix cell only, of several in which it runs. */
export const singleCell: Signal = {
  id: 'single-cell',
  title: 'Fails on one platform only',
  cause: 'platform-dependency',
  weigh: ({ failedCells, knownCells }) =>
    failedCells.length === 1 && knownCells.length >= MINIMUM_CELLS ? 2 : undefined,
};
