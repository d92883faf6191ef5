import type { Random } from '../eval/detect/random.ts';

/**
 * One piece of code that reads hostile text. An input is a string; where bytes are meant, `bytesOf` makes them of it, so that
 * every input can be shrunk, written down escaped, and tried again.
 */
export interface Target {
  readonly id: string;
  /** Makes the next input. Equal numbers give equal inputs. */
  make(random: Random): string;
  /**
   * Tries an input.
   *
   * @throws a `Violation` when a property does not hold; anything else that is thrown is a crash
   */
  check(input: string, meter: Meter): void;
}

/** Measures what must be fast: not more than a number of milliseconds per megabyte. */
export type Meter = <T>(bytes: number, work: () => T) => T;

/** A property that does not hold, by its name. */
export interface Violation extends Error {
  readonly property: string;
}

/** Says that a property does not hold. */
export function violation(property: string, detail = ''): Violation {
  return Object.assign(new Error(`${property}${detail === '' ? '' : `: ${detail}`}`), { property });
}

/** The name of what went wrong: of a property, or of the place of a crash. A shrunk input must fail by the same one. */
export function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return 'crash: no error';
  if ('property' in error && typeof error.property === 'string') return error.property;
  const place =
    /\(?[^\s()]*\/((?:src|tests|node_modules)\/[^\s()]+):\d+\)?/.exec(error.stack ?? '')?.[1] ?? 'unknown place';
  return `crash: ${error.name} in ${place}`;
}

/** Throws unless both are the same as JSON. */
export function demandSame(property: string, one: unknown, other: unknown): void {
  const [a, b] = [JSON.stringify(one) ?? '', JSON.stringify(other) ?? ''];
  if (a === b) return;
  let at = 0;
  while (a[at] === b[at]) at += 1;
  const from = Math.max(0, at - 120);
  throw violation(property, `${a.slice(from, at + 120)} is not ${b.slice(from, at + 120)}`);
}

/** Throws unless it holds. */
export function demand(property: string, holds: boolean, detail = ''): void {
  if (!holds) throw violation(property, detail);
}
