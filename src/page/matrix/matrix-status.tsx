import type { ReportRun } from '../../core/html-report/report-data.ts';
import { OutsideText } from '../outside-text.tsx';
import { SafeLink } from '../safe-link.tsx';
import { OUTCOME_WORDS, outcomeAt, runWords, summaryOf, timeOf } from '../words.ts';
import type { Row } from './matrix.tsx';

interface Props {
  readonly id: string;
  readonly row: Row | undefined;
  /** -1: the test itself. */
  readonly run: number;
  readonly runs: readonly ReportRun[];
}

/** The cell that is read, in words, with the link that Enter and a click follow. */
export function MatrixStatus({ id, row, run, runs }: Props) {
  return (
    <div id={id} class="status no-print" aria-live="polite">
      {row === undefined ? (
        <p>Point at a cell, or use the arrow keys. A click or Enter opens the run.</p>
      ) : (
        <Cell row={row} run={runs[run]} outcome={OUTCOME_WORDS[outcomeAt(row.test.outcomes, run)]} />
      )}
    </div>
  );
}

function Cell({
  row,
  run,
  outcome,
}: {
  readonly row: Row;
  readonly run: ReportRun | undefined;
  readonly outcome: string;
}) {
  return (
    <>
      <p>
        <OutsideText text={row.test.id} mono />
      </p>
      {run === undefined ? (
        <p>
          {summaryOf(row.test)} <a href={row.link}>History of this test</a>
        </p>
      ) : (
        <p>
          <strong>{outcome}</strong> {timeOf(run.at)}, <OutsideText text={runWords(run)} />{' '}
          <SafeLink href={run.href} label={`run ${run.id}`} />
        </p>
      )}
    </>
  );
}
