import { PLOT, spacedLabels, yOf } from './scale.ts';

interface Props {
  readonly width: number;
  readonly xs: readonly number[];
  readonly labels: readonly string[];
  readonly ticks: { readonly most: number; readonly format: (value: number) => string };
  readonly active: number;
}

/** Lines at nothing, half and all, and dates below. */
export function Axes({ width, xs, labels, ticks: { most, format }, active }: Props) {
  const foot = PLOT.height - PLOT.bottom;
  return (
    <g class="axes" aria-hidden="true">
      {[0, most / 2, most].map((value) => (
        <g key={value}>
          <line x1={PLOT.left} x2={width - PLOT.right} y1={yOf(value, most)} y2={yOf(value, most)} />
          <text class="up" x={PLOT.left - 6} y={yOf(value, most) + 4}>
            {format(value)}
          </text>
        </g>
      ))}
      {spacedLabels(xs).map((i) => {
        const x = xs[i] ?? 0;
        return (
          <text key={i} class={anchorOf(x, width)} x={Math.min(x, width - PLOT.right)} y={foot + 17}>
            {labels[i]}
          </text>
        );
      })}
      {active >= 0 && <line class="active" x1={xs[active] ?? 0} x2={xs[active] ?? 0} y1={PLOT.top} y2={foot} />}
    </g>
  );
}

/** Room that half a label takes. */
const HALF_LABEL = 24;

function anchorOf(x: number, width: number): string {
  return x > width - PLOT.right - HALF_LABEL ? 'along end' : 'along';
}
