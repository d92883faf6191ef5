import type { ReportData } from '../core/html-report/report-data.ts';
import { RichText } from './rich-text.tsx';
import { counted } from './words.ts';

/** What was looked at, with every gap; and what this file had no room for. */
export function LookedAt({ data }: { readonly data: ReportData }) {
  const { notes, omittedTests, workflows } = data;
  const omittedRuns = workflows.reduce((sum, workflow) => sum + workflow.omittedRuns, 0);
  return (
    <section class="card lines">
      <h2>What was looked at</h2>
      <ul>
        {notes.map((note, i) => (
          <li key={i}>
            <RichText text={note} />
          </li>
        ))}
        {omittedTests > 0 && <li>Not in this file: {counted(omittedTests, 'further test')} with a failure.</li>}
        {omittedRuns > 0 && <li>Not in this file: {counted(omittedRuns, 'older run')}.</li>}
      </ul>
    </section>
  );
}
