import type { ReportRun, ReportTest } from '../../core/html-report/report-data.ts';
import { chance, dayOf, percent, timeOf } from '../words.ts';
import { ChartFrame } from './chart-frame.tsx';
import { innerWidth, PLOT, yOf } from './scale.ts';

interface Props {
  readonly test: ReportTest;
  readonly runs: readonly ReportRun[];
}

/** How P(flaky) moved with each run that said something. */
export function PosteriorChart({ test, runs }: Props) {
  const points = test.posterior.flatMap(([position, probability]) => {
    const run = runs[position];
    return run === undefined ? [] : [{ at: run.at, probability }];
  });
  const first = Date.parse(points[0]?.at ?? '');
  const span = Math.max(1, Date.parse(points.at(-1)?.at ?? '') - first);
  const last = points.at(-1);
  if (last === undefined) return null;
  return (
    <ChartFrame
      title="Probability of being flaky"
      summary={`${chance(last.probability)} after the run of ${timeOf(last.at)}`}
      pointName="Run of"
      points={points.map(({ at, probability }) => ({ label: dayOf(at), values: [chance(probability)] }))}
      series={[{ name: 'probably flaky', look: 'flake' }]}
      ticks={{ most: 1, format: percent }}
      xsOf={(width) => points.map(({ at }) => PLOT.left + ((Date.parse(at) - first) / span) * innerWidth(width))}
      draw={(xs, active) => (
        <>
          <path class="area" d={`${stepsOf(xs, points)}V${yOf(0, 1)}H${xs[0] ?? 0}Z`} />
          <path class="curve" d={stepsOf(xs, points)} />
          <circle
            class="curve-end"
            r={4}
            cx={xs[at(active, xs)] ?? 0}
            cy={yOf(points[at(active, xs)]?.probability ?? 0, 1)}
          />
        </>
      )}
    />
  );
}

/** The active point, or the last. */
function at(active: number, xs: readonly number[]): number {
  return active < 0 ? xs.length - 1 : active;
}

/** A value holds until the next one comes. */
function stepsOf(xs: readonly number[], points: readonly { readonly probability: number }[]): string {
  return points
    .map(({ probability }, i) => {
      const [x, y] = [(xs[i] ?? 0).toFixed(1), yOf(probability, 1).toFixed(1)];
      return i === 0 ? `M${x} ${y}` : `H${x}V${y}`;
    })
    .join('');
}
