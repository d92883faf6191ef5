import { useMemo } from 'preact/hooks';
import type { ReportData } from '../../core/html-report/report-data.ts';
import { CostBars } from './cost-bars.tsx';
import { DayCharts } from './day-charts.tsx';

/** The window day by day, and what the findings cost. */
export function Charts({ data, linkTo }: { readonly data: ReportData; readonly linkTo: (test: number) => string }) {
  const days = useMemo(() => <DayCharts days={data.days} />, [data]);
  if (data.days.length === 0 && data.findings.length === 0) return null;
  return (
    <section class="card" aria-labelledby="charts-title">
      <h2 id="charts-title">Over time</h2>
      <div class="charts">
        {data.days.length > 0 && days}
        {data.findings.length > 0 && <CostBars data={data} linkTo={linkTo} />}
      </div>
    </section>
  );
}
