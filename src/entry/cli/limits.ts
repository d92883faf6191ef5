import { LIMIT_TABLE, type Limit } from '../../core/limits.ts';
import { limitsText } from '../../core/render/limits-text.ts';
import type { LimitsLine } from '../../io/terminal/file-lines.ts';

/** Prints the table of limits, as text or as a list of JSON objects. */
export function printLimits({ json }: LimitsLine): void {
  const limits: readonly (readonly [string, Limit])[] = Object.entries(LIMIT_TABLE);
  const list = limits.map(([name, limit]) => ({ name, ...limit }));
  process.stdout.write(json ? `${JSON.stringify(list, undefined, 2)}\n` : limitsText());
}
