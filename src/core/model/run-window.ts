/** A span of time with whole seconds; both ends belong to it, as in GitHub's `created=A..B`. */
export interface RunWindow {
  readonly since: string;
  readonly until: string;
}

const SECOND_MS = 1_000;
const DAY_MS = 24 * 60 * 60 * SECOND_MS;

/** The moment without its fraction of a second: GitHub compares whole seconds. */
export function wholeSecond(moment: string): string {
  return isoOf(Math.floor(Date.parse(moment) / SECOND_MS) * SECOND_MS);
}

/** The `days` days that end at `until`. */
export function lastDays(until: string, days: number): RunWindow {
  return { since: isoOf(Date.parse(until) - days * DAY_MS), until };
}

/** What a longer window adds before a shorter one that ends at the same moment. */
export function windowBefore(longer: RunWindow, shorter: RunWindow): RunWindow {
  return { since: longer.since, until: isoOf(Date.parse(shorter.since) - SECOND_MS) };
}

/** Newer and older half, without overlap. Undefined when the window is `minSeconds` long or shorter. */
export function halves(window: RunWindow, minSeconds: number): [newer: RunWindow, older: RunWindow] | undefined {
  const since = Date.parse(window.since);
  const until = Date.parse(window.until);
  if (until - since <= minSeconds * SECOND_MS) return undefined;
  const middle = since + Math.floor((until - since) / 2 / SECOND_MS) * SECOND_MS;
  return [
    { since: isoOf(middle + SECOND_MS), until: window.until },
    { since: window.since, until: isoOf(middle) },
  ];
}

function isoOf(ms: number): string {
  return new Date(ms).toISOString().replace('.000Z', 'Z');
}
