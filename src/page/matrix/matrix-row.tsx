import { useMemo } from 'preact/hooks';
import type { ReportTest } from '../../core/html-report/report-data.ts';
import { OutsideText } from '../outside-text.tsx';
import { shortName } from '../short-name.ts';
import { countOutcomes, OUTCOME_WORDS, outcomeAt, summaryOf } from '../words.ts';
import { CELL, ROW, rowPaths } from './glyphs.ts';

interface Props {
  readonly test: ReportTest;
  readonly row: number;
  readonly link: string;
  /** Run of the cursor in this row, -1 for the name; null when the cursor is elsewhere. */
  readonly cursor: number | null;
  readonly cursorId: string;
}

/** A test and its runs: one drawing, the whole in words, and the one cell that is read. */
export function MatrixRow({ test, row, link, cursor, cursorId }: Props) {
  const { outcomes } = test;
  const still = useMemo(
    () => ({
      name: shortName(test.id),
      counts: countOutcomes(outcomes),
      drawing: <Drawing outcomes={outcomes} />,
    }),
    [test, outcomes],
  );
  return (
    <tr data-row={row} aria-rowindex={row + 2} class={cursor === null ? '' : 'current'}>
      <th scope="row" {...(cursor === -1 ? { id: cursorId, class: 'cursor' } : {})}>
        <div class="name">
          <a href={link} tabIndex={-1}>
            <OutsideText text={still.name} mono />
          </a>
          <span class="fails" aria-hidden="true">
            {still.counts.failed}/{still.counts.known}
          </span>
        </div>
      </th>
      <td role="none" class="runs">
        <span role="gridcell" class="unseen">
          {summaryOf(test)}
        </span>
        {still.drawing}
        {cursor !== null && cursor >= 0 && (
          <span
            id={cursorId}
            role="gridcell"
            class="cursor"
            aria-colindex={cursor + 3}
            aria-label={OUTCOME_WORDS[outcomeAt(outcomes, cursor)]}
            style={{ left: `${cursor * CELL}px`, width: `${CELL}px` }}
          />
        )}
      </td>
    </tr>
  );
}

function Drawing({ outcomes }: { readonly outcomes: string }) {
  const width = outcomes.length * CELL;
  return (
    <svg width={width} height={ROW} viewBox={`0 0 ${width} ${ROW}`} preserveAspectRatio="none" aria-hidden="true">
      {rowPaths(outcomes).map(({ code, path }) => (
        <path key={code} class={`sign-${code}`} d={path} />
      ))}
    </svg>
  );
}
