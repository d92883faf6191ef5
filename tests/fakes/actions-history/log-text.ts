export interface LogTextOptions {
  /** Moment of the first line; each line is a hundredth of a second later. */
  readonly since?: string;
  /**
   * Indexes of messages before which a byte-order mark stands: the runner opens a fresh UTF-8 writer for every 2 MB
   * block it uploads, so marks occur inside logs. Default: the first message only.
   */
  readonly bomBefore?: readonly number[];
}

const BOM = '\u{feff}';
const TICKS_PER_MS = 10_000;

/**
 * Writes a job log as the runner does: every message gets one time stamp with seven digits; a message of several lines
 * has the stamp on its first line only.
 */
export function logText(messages: readonly string[], options: LogTextOptions = {}): string {
  const since = Date.parse(options.since ?? '2026-11-01T06:00:10Z');
  const marks = new Set(options.bomBefore ?? [0]);
  return messages
    .map((message, index) => `${marks.has(index) ? BOM : ''}${stamp(since + index * 10, index)} ${message}\n`)
    .join('');
}

/** .NET's round-trip format: milliseconds and four more digits. */
function stamp(ms: number, index: number): string {
  const ticks = String((index * 7) % TICKS_PER_MS).padStart(4, '0');
  return new Date(ms).toISOString().replace('Z', `${ticks}Z`);
}
