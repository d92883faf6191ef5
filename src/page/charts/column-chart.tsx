import { ChartFrame, type Series } from './chart-frame.tsx';
import { heightOf, innerWidth, PLOT, roundUp, yOf } from './scale.ts';

export interface Column {
  readonly label: string;
  /** One number per series, stacked from the foot up. */
  readonly values: readonly number[];
  /** Above the column. */
  readonly note?: string;
}

interface Props {
  readonly title: string;
  readonly summary: string;
  readonly pointName: string;
  readonly columns: readonly Column[];
  readonly series: readonly Series[];
  readonly format: (value: number) => string;
  /** Of which round numbers of values are; minutes come in hours. */
  readonly unit?: number;
}

/** Part of its place that a column fills, and the most that it may be wide. */
const FILL = 0.7;
const WIDEST = 36;
/** Least width of a place in which a note above a column stands clear of its neighbours. */
const NOTE_ROOM = 40;

/** Columns over time, stacked. */
export function ColumnChart({ title, summary, pointName, columns, series, format, unit = 1 }: Props) {
  const most = topOf(columns, unit);
  const placeOf = (width: number): number => innerWidth(width) / Math.max(1, columns.length);
  return (
    <ChartFrame
      title={title}
      summary={summary}
      pointName={pointName}
      points={columns.map(({ label, values, note }) => ({
        label,
        values: values.map((value) => (note === undefined ? format(value) : `${format(value)} (${note})`)),
      }))}
      series={series}
      ticks={{ most, format }}
      xsOf={(width) => columns.map((_, i) => PLOT.left + (i + 0.5) * placeOf(width))}
      draw={(xs, active) => {
        const place = xs.length > 1 ? (xs[1] ?? 0) - (xs[0] ?? 0) : WIDEST / FILL;
        return columns.map((column, i) => (
          <Stack
            key={i}
            column={column}
            x={xs[i] ?? 0}
            place={place}
            given={{ most, series, dim: active >= 0 && active !== i }}
          />
        ));
      }}
    />
  );
}

/** The round number that the highest column stays below. */
function topOf(columns: readonly Column[], unit: number): number {
  const highest = Math.max(0, ...columns.map(({ values }) => sum(values)));
  return highest > unit ? unit * roundUp(highest / unit) : roundUp(highest);
}

interface StackProps {
  readonly column: Column;
  readonly x: number;
  readonly place: number;
  readonly given: { readonly most: number; readonly series: readonly Series[]; readonly dim: boolean };
}

function Stack({ column: { values, note }, x, place, given: { most, series, dim } }: StackProps) {
  const width = Math.min(WIDEST, Math.max(1, FILL * place));
  let below = 0;
  return (
    <g class={dim ? 'dim' : ''}>
      {values.map((value, i) => {
        below += value;
        return (
          value > 0 && (
            <rect
              key={i}
              class={series[i]?.look ?? ''}
              x={x - width / 2}
              y={yOf(below, most)}
              width={width}
              height={heightOf(value, most)}
            />
          )
        );
      })}
      {note !== undefined && place >= NOTE_ROOM && (
        <text class="along note" x={x} y={yOf(below, most) - 4}>
          {note}
        </text>
      )}
    </g>
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
