import type { ReportWeek } from '../../core/html-report/report-data.ts';
import { counted } from '../words.ts';

const BAR = 5;
const GAP = 2;
const HEIGHT = 22;
/** Of a week in which it failed at all, so that it is seen; and of one in which it did not. */
const LEAST = 3;
const NONE = 1;

/** Failure rates of the weeks as small bars, the highest in full height. */
export function WeekBars({ weeks }: { readonly weeks: readonly ReportWeek[] }) {
  if (weeks.length === 0) return <span class="note">no weeks yet</span>;
  const rates = weeks.map(({ failed, executions }) => (executions === 0 ? 0 : failed / executions));
  const most = Math.max(...rates);
  const width = weeks.length * (BAR + GAP) - GAP;
  const label = `Failures by week, oldest first: ${weeks.map(({ failed, executions }) => `${failed} of ${executions}`).join(', ')}; ${counted(weeks.length, 'week')}`;
  return (
    <svg
      class="week-bars"
      role="img"
      aria-label={label}
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
    >
      {rates.map((rate, i) => {
        const height = rate === 0 ? NONE : Math.max(LEAST, (rate / most) * HEIGHT);
        const last = i === rates.length - 1 ? 'last' : '';
        return (
          <rect
            key={i}
            class={rate === 0 ? 'none' : last}
            x={i * (BAR + GAP)}
            y={HEIGHT - height}
            width={BAR}
            height={height}
          />
        );
      })}
    </svg>
  );
}
