import { useState } from 'preact/hooks';
import type { ReportData } from '../../core/html-report/report-data.ts';
import { usePrinting } from '../use-printing.ts';
import { counted } from '../words.ts';
import { Finding } from './finding.tsx';

/** Findings drawn at first and with each further step: more than anybody reads at once. */
const STEP = 50;

interface Props {
  readonly data: ReportData;
  /** Tests that the filter leaves. */
  readonly shown: readonly number[];
  readonly filtered: boolean;
  readonly linkTo: (test: number) => string;
}

/** The flaky tests, most costly first. On paper all of them, opened. */
export function Findings({ data, shown, filtered, linkTo }: Props) {
  const [room, setRoom] = useState(STEP);
  const printing = usePrinting();
  const left = new Set(shown);
  const findings = data.findings.filter(({ test }) => left.has(test));
  const drawn = printing ? findings : findings.slice(0, room);
  const more = findings.length - drawn.length;
  return (
    <section class="findings" aria-labelledby="findings-title">
      <h2 id="findings-title">
        Findings{' '}
        <span class="count">{filtered ? `${findings.length} of ${data.findings.length}` : data.findings.length}</span>
      </h2>
      {findings.length === 0 && (
        <p class="nothing">{filtered ? 'No finding fits the filter.' : 'Nothing was found.'}</p>
      )}
      {drawn.map((finding) => {
        const test = data.tests[finding.test];
        return (
          test !== undefined && (
            <Finding key={finding.test} finding={finding} test={test} link={linkTo(finding.test)} printing={printing} />
          )
        );
      })}
      {more > 0 && (
        <button type="button" class="more" onClick={() => setRoom(room + STEP)}>
          Show {counted(Math.min(STEP, more), 'more finding')} of {more}
        </button>
      )}
    </section>
  );
}
