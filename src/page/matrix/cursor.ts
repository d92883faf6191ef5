import { CELL } from './glyphs.ts';

/** The cell that is read: a row among those shown, and a run, or -1 for the name of the test. */
export interface Cursor {
  readonly row: number;
  readonly run: number;
}

interface Size {
  readonly rows: number;
  readonly runs: number;
}

/** Rows that a page key goes over. */
const PAGE = 10;

/** Where a key moves the cursor; undefined when it moves nothing. */
export function moved(cursor: Cursor, key: string, { rows, runs }: Size): Cursor | undefined {
  const { row, run } = cursor;
  const steps: Readonly<Record<string, Cursor>> = {
    ArrowLeft: { row, run: run - 1 },
    ArrowRight: { row, run: run + 1 },
    ArrowUp: { row: row - 1, run },
    ArrowDown: { row: row + 1, run },
    PageUp: { row: row - PAGE, run },
    PageDown: { row: row + PAGE, run },
    Home: { row, run: -1 },
    End: { row, run: runs - 1 },
  };
  const next = Object.hasOwn(steps, key) ? steps[key] : undefined;
  return next && { row: within(next.row, 0, rows - 1), run: within(next.run, -1, runs - 1) };
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

/** The cell under a pointer; null for the head. */
export function cellAt(event: MouseEvent): Cursor | null {
  const target = event.target instanceof Element ? event.target : null;
  const row = target?.closest('[data-row]');
  if (!(row instanceof HTMLElement)) return null;
  const drawing = row.querySelector('svg')?.getBoundingClientRect();
  const x = event.clientX - (drawing?.left ?? 0);
  // Beside the drawing, and at the name, is the test itself; a drawing may lie under the name when it is scrolled.
  const beside = drawing === undefined || x < 0 || x >= drawing.width || target?.closest('td') === null;
  return { row: Number(row.dataset['row']), run: beside ? -1 : Math.floor(x / CELL) };
}
