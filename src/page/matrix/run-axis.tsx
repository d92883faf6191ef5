import type { ReportRun } from '../../core/html-report/report-data.ts';
import { dayOf } from '../words.ts';
import { CELL } from './glyphs.ts';

const HEIGHT = 22;
/** Room that a date needs. */
const LABEL_WIDTH = 52;

/** Dates above the columns: at the first run of a day, where there is room. */
export function RunAxis({ runs }: { readonly runs: readonly ReportRun[] }) {
  const width = runs.length * CELL;
  return (
    <svg class="run-axis" width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
      {labelsOf(runs).map(({ x, text }) => (
        <g key={x}>
          <line x1={x + 0.5} x2={x + 0.5} y1={HEIGHT - 5} y2={HEIGHT} />
          <text x={x} y={HEIGHT - 8}>
            {text}
          </text>
        </g>
      ))}
    </svg>
  );
}

function labelsOf(runs: readonly ReportRun[]): readonly { readonly x: number; readonly text: string }[] {
  const labels: { x: number; text: string }[] = [];
  let day = '';
  for (const [run, { at }] of runs.entries()) {
    const text = dayOf(at);
    const x = run * CELL;
    const room =
      x - (labels.at(-1)?.x ?? -LABEL_WIDTH) >= LABEL_WIDTH && (x + LABEL_WIDTH <= runs.length * CELL || run === 0);
    if (text === day || !room) continue;
    labels.push({ x, text });
    day = text;
  }
  return labels;
}
