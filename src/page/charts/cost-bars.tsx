import type { ReportData } from '../../core/html-report/report-data.ts';
import { OutsideText } from '../outside-text.tsx';
import { shortName } from '../short-name.ts';
import { duration } from '../words.ts';

/** Bars drawn; the findings above have the rest. */
const MOST = 6;

/** What the most costly tests cost a week. */
export function CostBars({ data, linkTo }: { readonly data: ReportData; readonly linkTo: (test: number) => string }) {
  const costs = data.findings
    .map(({ test, developerMinutes, runnerMinutes }) => ({ test, developerMinutes, runnerMinutes }))
    .toSorted((a, b) => b.developerMinutes + b.runnerMinutes - a.developerMinutes - a.runnerMinutes)
    .slice(0, MOST);
  const most = Math.max(1, ...costs.map((cost) => cost.developerMinutes + cost.runnerMinutes));
  return (
    <figure class="chart">
      <figcaption>
        <h3>Cost a week by test</h3>
        <ul class="legend">
          <li>
            <span class="swatch cost" /> work and waiting
          </li>
          <li>
            <span class="swatch runners" /> runners
          </li>
        </ul>
      </figcaption>
      <ol class="cost-bars">
        {costs.map(({ test, developerMinutes, runnerMinutes }) => (
          <li key={test}>
            <a href={linkTo(test)}>
              <OutsideText text={shortName(data.tests[test]?.id ?? '')} mono />
            </a>
            <span class="bars" aria-hidden="true">
              <span class="cost" style={{ width: `${(100 * developerMinutes) / most}%` }} />
              <span class="runners" style={{ width: `${(100 * runnerMinutes) / most}%` }} />
            </span>
            <span class="amount">
              {duration(developerMinutes)} + {duration(runnerMinutes)}
              <span class="unseen"> on runners</span>
            </span>
          </li>
        ))}
      </ol>
    </figure>
  );
}
