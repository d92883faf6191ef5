import { useState } from 'preact/hooks';
import type { ReportFinding, ReportTest } from '../../core/html-report/report-data.ts';
import { OutsideText } from '../outside-text.tsx';
import { chance, duration, percent, TREND_WORDS } from '../words.ts';
import { FindingBody } from './finding-body.tsx';
import { Metric } from './metric.tsx';
import { Probability } from './probability.tsx';
import { WeekBars } from './week-bars.tsx';

interface Props {
  readonly finding: ReportFinding;
  readonly test: ReportTest;
  readonly link: string;
  readonly printing: boolean;
}

/** One flaky test: a row that opens. */
export function Finding({ finding, test, link, printing }: Props) {
  const [open, setOpen] = useState(false);
  const { state, trend, cause, probability } = finding;
  return (
    <details
      class="finding card"
      open={open || printing}
      onToggle={({ currentTarget }) => printing || setOpen(currentTarget.open)}
    >
      <summary>
        <div class="what">
          <h3>
            <OutsideText text={test.id} mono />
          </h3>
          <p class="tags">
            <span class={`tag ${state}`}>{state}</span>
            {trend !== null && <span class={`tag trend-${trend}`}>{TREND_WORDS[trend]}</span>}
            <span class="cause">{cause}</span>
          </p>
        </div>
        <Metric name="probability" value={chance(probability)}>
          <Probability value={probability} />
        </Metric>
        <Metric name="failed" value={`${test.failed} / ${test.executions}`} note={rateOf(test)} />
        <Metric name="cost a week" value={duration(finding.developerMinutes)} />
        <Metric name="by week" value={<WeekBars weeks={test.weeks} />} />
      </summary>
      <FindingBody finding={finding} link={link} />
    </details>
  );
}

function rateOf({ failed, executions }: ReportTest): string {
  return executions === 0 ? '' : percent(failed / executions);
}
