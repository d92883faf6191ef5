import { displayText } from '../text/field.ts';

/** Stands where the beginning was left out. */
const CUT = '…';

/** One escaped invisible character, or one code point: never cut inside. */
const UNITS = /\\u\{[0-9a-f]{1,6}\}|./gu;

/** Where the parts of a name meet. The dot of a file's ending is no such place. */
const JOINT = /[/\\:>#_ ]|\.(?![a-z]{1,4}\b)/;

/** How much more may be left out so that the name begins with a whole part. */
const UP_TO_JOINT = 14;

/**
 * A test id of at most `max` characters that keeps its end, because the end is what tells tests apart. It begins with a
 * whole part (a folder, a class) where one is near. Fit to be looked at as `displayText` is, and still no Markdown.
 */
export function shortName(id: string, max: number): string {
  const shown = displayText(id, id.length);
  if (shown.length <= max) return shown;
  const units = shown.match(UNITS) ?? [];
  const kept: string[] = [];
  let room = max - CUT.length;
  for (const unit of units.toReversed()) {
    room -= unit.length;
    if (room < 0) break;
    kept.unshift(unit);
  }
  const end = kept.join('');
  const joint = end.slice(0, UP_TO_JOINT).search(JOINT);
  // A space behind the mark would break the line there.
  return `${CUT}${(joint > 0 ? end.slice(joint) : end).replace(/^[ >]+/, '')}`;
}
