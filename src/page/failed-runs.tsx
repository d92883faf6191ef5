import type { ReportRun, ReportTest } from '../core/html-report/report-data.ts';
import { OutsideText } from './outside-text.tsx';
import { SafeLink } from './safe-link.tsx';
import { OUTCOME_WORDS, outcomeAt, timeOf } from './words.ts';

/** Every run in which a test failed, newest first. */
export function FailedRuns({ test, runs }: { readonly test: ReportTest; readonly runs: readonly ReportRun[] }) {
  const failed = runs
    .map((run, i) => ({ run, code: outcomeAt(test.outcomes, i) }))
    .filter(({ code }) => code !== '.' && code !== 'P')
    .toReversed();
  if (failed.length === 0) return null;
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label="Runs with a failure">
      <table class="failed-runs">
        <caption>Runs with a failure, newest first</caption>
        <thead>
          <tr>
            {['When', 'Outcome', 'Event', 'Branch', 'Commit', 'Attempts', 'Run'].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {failed.map(({ run, code }) => (
            <tr key={run.id}>
              <th scope="row">{timeOf(run.at)}</th>
              <td class="outcome">{OUTCOME_WORDS[code]}</td>
              <td>
                <OutsideText text={run.event.replaceAll('_', ' ')} />
              </td>
              <td class="branch">
                <OutsideText text={run.branch} />
              </td>
              <td>
                <code>{run.sha}</code>
              </td>
              <td class="number">{run.attempts}</td>
              <td>
                <SafeLink href={run.href} label={run.id} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
