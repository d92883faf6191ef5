/** Numbers as people read them. Everything here is made of digits and constants. */

/** Digits of a whole number: what a safe integer has at most. */
export const NUMBER_PATTERN = String.raw`\d{1,16}`;

export function whole(value: number): string {
  return String(Math.round(value));
}

/** `1 run`, `3 runs`. */
export function counted(count: number, noun: string): string {
  return whole(count) === '1' ? `1 ${noun}` : `${whole(count)} ${noun}s`;
}

export function percent(share: number): string {
  return `${Number((100 * share).toFixed(1))} %`;
}

/** Beyond this a probability of a model is a manner of speaking. */
const CERTAIN = 0.999;

/** A probability: never said to be 0 or 100 %. */
export function chance(probability: number): string {
  if (probability > CERTAIN) return `more than ${percent(CERTAIN)}`;
  return 1 - probability > CERTAIN ? `less than ${percent(1 - CERTAIN)}` : percent(probability);
}

/** Minutes from which hours are easier to grasp. */
const LONG = 90;

export function duration(minutes: number): string {
  if (minutes >= LONG) return `${Number((minutes / 60).toFixed(1))} hours`;
  return minutes < 1 ? 'less than a minute' : counted(minutes, 'minute');
}

/** The same for a cell of a table, of which no line may break: `6.7 h`, `12 min`, `seconds`. */
export function shortDuration(minutes: number): string {
  if (minutes >= LONG) return `${Number((minutes / 60).toFixed(1))} h`;
  return minutes < 1 ? 'seconds' : `${whole(minutes)} min`;
}
