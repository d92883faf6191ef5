/** `2/4`, `2 of 4`, `shard 2/4`, `group: 2`, `shard-2`: what matrices call the parts of a suite. */
const PART_OF = /^(?:(?:shard|group|chunk|partition|part|split|slice)[ :#=_-]{1,3})?(\d{1,3}) ?(?:\/|of) ?(\d{1,3})$/i;
const NUMBERED = /^(?:shard|group|chunk|partition|split|slice)[ :#=_-]{0,3}(\d{1,3})$/i;
/** Matrix values looked at. */
const MAX_VALUES = 20;

/** The part of the suite that a job ran, `2/4` or `2`, from its matrix values; undefined when none looks like one. */
export function shardOf(cell: string): string | undefined {
  for (const value of cell.split(',', MAX_VALUES)) {
    const text = value.trim();
    const [, part, parts] = PART_OF.exec(text) ?? [];
    if (part !== undefined && Number(part) <= Number(parts) && Number(parts) > 1)
      return `${Number(part)}/${Number(parts)}`;
    const number = NUMBERED.exec(text)?.[1];
    if (number !== undefined) return String(Number(number));
  }
  return undefined;
}
