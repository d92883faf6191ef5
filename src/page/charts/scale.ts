/** Where a drawing puts its numbers, in CSS pixels. */
export const PLOT = { height: 168, left: 44, right: 8, top: 14, bottom: 24 } as const;

/** Even, so that half of it is as round. */
const STEPS = [2, 4, 6, 8, 10] as const;

/** The least round number that is not below `value`. */
export function roundUp(value: number): number {
  if (value <= 0) return 2;
  const power = 10 ** Math.floor(Math.log10(value));
  return power * (STEPS.find((step) => step * power >= value) ?? 10);
}

/** From a value to its height above the foot of the plot. */
export function heightOf(value: number, most: number): number {
  return (value / most) * (PLOT.height - PLOT.top - PLOT.bottom);
}

export function yOf(value: number, most: number): number {
  return PLOT.height - PLOT.bottom - heightOf(value, most);
}

export function innerWidth(width: number): number {
  return Math.max(1, width - PLOT.left - PLOT.right);
}

/** Room that a date takes below a plot. */
const LABEL_WIDTH = 52;

/** Positions of those labels that do not touch, the last always among them. */
export function spacedLabels(xs: readonly number[]): readonly number[] {
  const chosen: number[] = [];
  let next = Number.POSITIVE_INFINITY;
  for (let i = xs.length - 1; i >= 0; i -= 1) {
    const x = xs[i] ?? 0;
    if (next - x < LABEL_WIDTH) continue;
    chosen.unshift(i);
    // The last label ends at the edge of the plot instead of standing under its point.
    next = i === xs.length - 1 ? x - LABEL_WIDTH / 2 : x;
  }
  return chosen;
}

/** Position of the value nearest to `x`; -1 when there are none. */
export function nearest(xs: readonly number[], x: number): number {
  let best = -1;
  for (const [i, value] of xs.entries()) {
    if (best < 0 || Math.abs(value - x) < Math.abs((xs[best] ?? 0) - x)) best = i;
  }
  return best;
}
