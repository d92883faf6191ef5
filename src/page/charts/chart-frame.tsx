import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { OutsideText } from '../outside-text.tsx';
import { Axes } from './axes.tsx';
import { nearest, PLOT } from './scale.ts';
import { useWidth } from './use-width.ts';

export interface Series {
  readonly name: string;
  /** Of the style sheet: its colour and pattern. */
  readonly look: string;
}

export interface ChartPoint {
  /** `2 Nov`. */
  readonly label: string;
  /** One text per series, as the table has them. */
  readonly values: readonly string[];
}

interface Props {
  readonly title: string;
  /** What the plot says as a whole. */
  readonly summary: string;
  readonly pointName: string;
  readonly points: readonly ChartPoint[];
  readonly series: readonly Series[];
  readonly ticks: { readonly most: number; readonly format: (value: number) => string };
  readonly xsOf: (width: number) => readonly number[];
  readonly draw: (xs: readonly number[], active: number) => ComponentChildren;
}

/** A plot with its legend, a line that reads the point under the pointer or the arrow keys, and its numbers as a table. */
export function ChartFrame({ title, summary, pointName, points, series, ticks, xsOf, draw }: Props) {
  const [element, width] = useWidth();
  const [active, setActive] = useState(-1);
  const xs = xsOf(width);
  const move = (event: KeyboardEvent): void => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    setActive(Math.min(points.length - 1, Math.max(0, active < 0 ? points.length - 1 : active + step)));
  };
  return (
    <figure class="chart">
      <figcaption>
        <h3>{title}</h3>
        {series.length > 1 && <Legend series={series} />}
      </figcaption>
      <div ref={element} class="plot">
        <svg
          role="img"
          aria-label={`${title}: ${summary}`}
          tabIndex={0}
          width={width}
          height={PLOT.height}
          viewBox={`0 0 ${width} ${PLOT.height}`}
          onPointerMove={(event) => setActive(nearest(xs, event.offsetX))}
          onPointerLeave={() => setActive(-1)}
          onKeyDown={move}
          onBlur={() => setActive(-1)}
        >
          <Axes width={width} xs={xs} labels={points.map(({ label }) => label)} ticks={ticks} active={active} />
          {draw(xs, active)}
        </svg>
      </div>
      <p class="readout" aria-live="polite">
        {active < 0 ? summary : readingOf(points[active], series)}
      </p>
      <Numbers title={title} pointName={pointName} points={points} series={series} />
    </figure>
  );
}

function readingOf(point: ChartPoint | undefined, series: readonly Series[]): string {
  if (point === undefined) return '';
  return `${point.label}: ${series.map(({ name }, i) => `${point.values[i] ?? ''} ${name}`).join(', ')}`;
}

function Legend({ series }: { readonly series: readonly Series[] }) {
  return (
    <ul class="legend">
      {series.map(({ name, look }) => (
        <li key={name}>
          <svg width="12" height="12" aria-hidden="true">
            <rect class={look} width="12" height="12" />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}

function Numbers({ title, pointName, points, series }: Pick<Props, 'title' | 'pointName' | 'points' | 'series'>) {
  const [open, setOpen] = useState(false);
  return (
    <details class="as-table no-print" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        Show numbers<span class="unseen"> of {title}</span>
      </summary>
      {open && (
        <div class="scroll" tabIndex={0} role="region" aria-label={`Numbers of ${title}`}>
          <table>
            <thead>
              <tr>
                {[pointName, ...series.map(({ name }) => name)].map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {points.map(({ label, values }, i) => (
                <tr key={i}>
                  <th scope="row">
                    <OutsideText text={label} />
                  </th>
                  {values.map((value, column) => (
                    <td key={column}>{value}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  );
}
