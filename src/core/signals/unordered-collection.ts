import { sameInOtherOrder } from './printed-collections.ts';
import { type Signal, type SignalInput, type Tier, weightOf } from './signal.ts';

const WORDS: readonly Tier[] = [
  [
    3,
    /same elements but not in the same order|different tests were collected between|contain(?:s|ed)? the same elements|same elements,? (?:but )?in (?:a )?(?:different|another) order/i,
  ],
  [
    2,
    /in (?:a )?different order|order of (?:elements|keys|items|rows) (?:differs|is different|changed)|elements? out of order/i,
  ],
  // In quoted code: a literal of something that promises no order, or a query without one.
  [
    1,
    /\bunordered\b/i,
    /\bHashMap\b|\bHashSet\b|\bunordered_(?:map|set)\b|\bSELECT\b|\.values\(\)|\breaddir\b|\bglob\(/,
  ],
];

/** Lines of a diff that are looked at. */
const MAX_DIFF_LINES = 400;

/** Hash maps, sets, folders and queries without ORDER BY: the printed values are compared. */
export const unorderedCollection: Signal = {
  id: 'unordered-collection',
  title: 'Same elements in another order',
  about:
    'Compares printed collections, and the lines of a diff: the same elements in another order. Looks besides for the words of libraries that notice this themselves, and for code that reads something without an order.',
  cause: 'unordered-collection',
  weigh: (input) => (hasOtherOrder(input) ? 3 : weightOf(input, WORDS)),
};

function hasOtherOrder({ comparisons, lines }: SignalInput): boolean {
  return comparisons.some(({ left, right }) => sameInOtherOrder(left, right)) || isMovedOnly(lines);
}

/** A diff whose removed lines are its added lines: something moved, and nothing else changed. */
function isMovedOnly(lines: readonly string[]): boolean {
  const removed: string[] = [];
  const added: string[] = [];
  for (const line of lines.slice(0, MAX_DIFF_LINES)) {
    const [, mark, text] =
      /^[E\s]{0,12}([-+])(?![-+]|\s{0,2}(?:Expected|Received|Snapshot|Actual)\b)([^\n]{1,500})$/.exec(line) ?? [];
    const element = text?.trim().replace(/,$/, '') ?? '';
    // Braces and brackets move along with what they hold.
    if (!/\w/.test(element)) continue;
    if (mark === '-') removed.push(element);
    else added.push(element);
  }
  return removed.length > 0 && removed.toSorted().join('\n') === added.toSorted().join('\n');
}
