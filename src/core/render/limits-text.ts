import { LIMIT_TABLE, type Limit } from '../limits.ts';

const KIB = 1024;
/** Largest first. */
const BINARY_UNITS: readonly (readonly [bytes: number, name: string])[] = [
  [KIB ** 3, 'Gi'],
  [KIB ** 2, 'Mi'],
  [KIB, 'Ki'],
];
/** What counts in powers of two, and how its unit is called then. */
const BINARY: ReadonlyMap<string, string> = new Map([
  ['bytes', 'B'],
  ['characters', ' characters'],
]);

/** A limit's value for people: `64 MiB`, `256 Ki characters`, `60 seconds`, `2,000`. */
export function limitValue({ value, unit }: Limit): string {
  const suffix = BINARY.get(unit);
  const found = suffix === undefined ? undefined : BINARY_UNITS.find(([size]) => value % size === 0);
  if (found !== undefined) return `${value / found[0]} ${found[1]}${suffix ?? ''}`;
  // English, whatever language the machine speaks.
  return `${value.toLocaleString('en-GB')} ${unit}`.trimEnd();
}

/** The whole table for a terminal: name and value, and below them the reason. */
export function limitsText(): string {
  const limits: readonly (readonly [string, Limit])[] = Object.entries(LIMIT_TABLE);
  const width = Math.max(...limits.map(([name]) => name.length)) + 2;
  return limits
    .map(([name, limit]) => {
      const input = limit.input === undefined ? '' : ` Less of it by the input ${limit.input}.`;
      return `${name.padEnd(width)}${limitValue(limit)}\n    ${limit.reason}${input}\n`;
    })
    .join('');
}
