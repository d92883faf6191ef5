import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ReportRun, ReportTest } from '../../core/html-report/report-data.ts';
import { Legend } from './legend.tsx';
import { MatrixRow } from './matrix-row.tsx';
import { MatrixStatus } from './matrix-status.tsx';
import { RunAxis } from './run-axis.tsx';
import { useCursor } from './use-cursor.ts';

export interface Row {
  /** Of the test in the report: its row stays while a filter goes over it. */
  readonly position: number;
  readonly test: ReportTest;
  readonly link: string;
}

interface Props {
  readonly label: string;
  readonly runs: readonly ReportRun[];
  readonly rows: readonly Row[];
}

/** Tests by runs, oldest left. Pointer and arrow keys read a cell; a click and Enter open its run, or the test at a name. */
export function Matrix({ label, runs, rows }: Props) {
  const { cursor, cursorId, statusId, point, press, click } = useCursor({ rows, runs });
  const scroller = useNewestFirst(runs);
  const current = cursor === null ? undefined : rows[cursor.row];
  return (
    <div class="matrix">
      <Legend />
      <div class="scroll" ref={scroller}>
        <table
          role="grid"
          aria-label={label}
          aria-rowcount={rows.length + 1}
          aria-colcount={runs.length + 2}
          aria-describedby={statusId}
          {...(cursor === null ? {} : { 'aria-activedescendant': cursorId })}
          tabIndex={0}
          onKeyDown={press}
          onPointerMove={point}
          onClick={click}
        >
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col">Test</th>
              <th scope="col">
                <span class="unseen">Runs, oldest first</span>
                <RunAxis runs={runs} />
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ position, test, link }, row) => (
              <MatrixRow
                key={position}
                test={test}
                row={row}
                link={link}
                cursor={cursor?.row === row ? cursor.run : null}
                cursorId={cursorId}
              />
            ))}
          </tbody>
        </table>
      </div>
      <MatrixStatus id={statusId} row={current} run={cursor === null ? -1 : cursor.run} runs={runs} />
    </div>
  );
}

/** The newest runs are what a reader looks for: the scroller begins at its end. */
function useNewestFirst(runs: readonly ReportRun[]) {
  const scroller = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (scroller.current !== null) scroller.current.scrollLeft = scroller.current.scrollWidth;
  }, [runs]);
  return scroller;
}
