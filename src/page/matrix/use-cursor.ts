import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ReportRun } from '../../core/html-report/report-data.ts';
import { type Cursor, cellAt, moved } from './cursor.ts';

interface Cells {
  readonly rows: readonly unknown[];
  readonly runs: readonly ReportRun[];
}

interface CursorControl {
  /** The cell that is read; null before there is one. */
  readonly cursor: Cursor | null;
  readonly cursorId: string;
  readonly statusId: string;
  readonly point: (event: MouseEvent) => void;
  readonly press: (event: KeyboardEvent) => void;
  readonly click: (event: MouseEvent) => void;
}

/** Pointer and keys move the cursor of a matrix; a click and Enter follow the link that the status line has for it. */
export function useCursor({ rows, runs }: Cells): CursorControl {
  const [cursor, setCursor] = useState<Cursor | null>(null);
  const byKey = useRef(false);
  const touched = useRef<Cursor | null>(null);
  const cursorId = useId();
  const statusId = useId();
  useEffect(() => setCursor(null), [runs, rows]);
  useLayoutEffect(() => {
    if (byKey.current) document.getElementById(cursorId)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [cursor]);

  const open = (): void => document.getElementById(statusId)?.querySelector('a')?.click();
  const point = (event: MouseEvent): void => {
    byKey.current = false;
    const next = cellAt(event);
    if (!same(next, cursor)) setCursor(next);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') open();
    const newest = { row: 0, run: runs.length - 1 };
    const next = moved(cursor ?? newest, event.key, { rows: rows.length, runs: runs.length });
    if (next === undefined) return;
    event.preventDefault();
    byKey.current = true;
    setCursor(cursor === null ? newest : next);
  };
  const click = (event: MouseEvent): void => {
    const cell = cellAt(event);
    if (cell === null || cell.run < 0) return;
    // Fingers do not hover: their first tap reads a cell, the second opens it.
    const finger = event instanceof PointerEvent && event.pointerType === 'touch';
    const read = same(cell, cursor) && (!finger || same(cell, touched.current));
    touched.current = cell;
    if (read) open();
    else setCursor(cell);
  };
  return { cursor, cursorId, statusId, point, press, click };
}

function same(a: Cursor | null, b: Cursor | null): boolean {
  return a?.row === b?.row && a?.run === b?.run;
}
