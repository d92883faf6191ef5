import type { ReportWeek } from '../../core/html-report/report-data.ts';
import { dayOf, percent } from '../words.ts';
import { ColumnChart } from './column-chart.tsx';

/** Failure rates of calendar weeks, with what they are of. */
export function WeekChart({ weeks }: { readonly weeks: readonly ReportWeek[] }) {
  if (weeks.length === 0) return null;
  const failed = weeks.reduce((sum, week) => sum + week.failed, 0);
  const executions = weeks.reduce((sum, week) => sum + week.executions, 0);
  return (
    <ColumnChart
      title="Failure rate by week"
      summary={`${failed} of ${executions} executions failed in ${weeks.length} weeks`}
      pointName="Week of"
      columns={weeks.map((week) => ({
        label: dayOf(week.week),
        values: [week.executions === 0 ? 0 : week.failed / week.executions],
        note: `${week.failed}/${week.executions}`,
      }))}
      series={[{ name: 'failed', look: 'flake' }]}
      format={percent}
    />
  );
}
