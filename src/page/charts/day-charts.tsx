import type { ReportDay } from '../../core/html-report/report-data.ts';
import { counted, dayOf, duration, grouped } from '../words.ts';
import type { Series } from './chart-frame.tsx';
import { type Column, ColumnChart } from './column-chart.tsx';

const RUNS: readonly Series[] = [
  { name: 'with a failure', look: 'red' },
  { name: 'without', look: 'green' },
];
const FAILURES: readonly Series[] = [
  { name: 'flakes', look: 'flake' },
  { name: 'regressions', look: 'regression' },
  { name: 'infrastructure', look: 'infrastructure' },
  { name: 'cause open', look: 'unknown' },
];
const MINUTES: readonly Series[] = [{ name: 'of re-runs', look: 'cost' }];

function failuresOf({ flakes, regressions, infrastructure, unknown }: ReportDay): readonly number[] {
  return [flakes, regressions, infrastructure, unknown];
}

/** Runs, failures and re-runs, day by day. */
export function DayCharts({ days }: { readonly days: readonly ReportDay[] }) {
  const columnsOf = (values: (day: ReportDay) => readonly number[]): readonly Column[] =>
    days.map((day) => ({ label: dayOf(day.day), values: values(day) }));
  const sum = (value: (day: ReportDay) => number): number => days.reduce((total, day) => total + value(day), 0);
  return (
    <>
      <ColumnChart
        title="Failures by day"
        summary={`${counted(
          sum((day) => day.flakes),
          'flake',
        )}, ${counted(
          sum((day) => day.regressions),
          'regression',
        )}, ${grouped(sum((day) => day.infrastructure))} by infrastructure, ${grouped(sum((day) => day.unknown))} with its cause open`}
        pointName="Day"
        columns={columnsOf(failuresOf)}
        series={FAILURES}
        format={grouped}
      />
      <ColumnChart
        title="Runs by day"
        summary={`${grouped(sum((day) => day.redRuns))} of ${counted(
          sum((day) => day.runs),
          'run',
        )} had a failure`}
        pointName="Day"
        columns={columnsOf(({ runs, redRuns }) => [redRuns, Math.max(0, runs - redRuns)])}
        series={RUNS}
        format={grouped}
      />
      <ColumnChart
        title="Runner time of re-runs by day"
        summary={`${duration(sum((day) => day.rerunMinutes))} in all`}
        pointName="Day"
        columns={columnsOf(({ rerunMinutes }) => [rerunMinutes])}
        series={MINUTES}
        format={duration}
        unit={60}
      />
    </>
  );
}
