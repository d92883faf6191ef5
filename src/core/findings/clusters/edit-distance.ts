/*
 * "The same text but for a few letters": detection.md, section 6, after Kubernetes' triage. Edit distance below a tenth of the
 * mean length; counts of 4-grams give a lower bound that skips most comparisons.
 */

/** Share of the mean length from which two texts are no longer the same. */
const LIMIT_SHARE = 0.1;
/** Mean length below which texts must be equal: in a short one a tenth is a name, and another name is another thing. Our choice. */
const SHORT_CHARS = 80;
const GRAM = 4;
/** Counters: about as many as a message has grams. Grams that share one only make the bound lower, never wrong. */
const BUCKETS = 256;
/** Leaves the eight upper bits of 32, which number the counters. */
const BUCKET_SHIFT = 24;
/** One edit takes away at most four grams and adds at most four. */
const COUNTS_PER_EDIT = 2 * GRAM;

/** A text with what comparing it needs. */
export interface ComparedText {
  readonly text: string;
  readonly grams: Int32Array;
}

/** Cells of distance tables that may still be computed; shared by all comparisons of one report. */
export interface EditBudget {
  left: number;
}

export function comparedText(text: string): ComparedText {
  const grams = new Int32Array(BUCKETS);
  let hash = 0;
  for (let i = 0; i < text.length; i++) {
    // The last four code units: each multiplication moves the older ones up, and 32 bits hold four bytes.
    hash = ((hash << 8) ^ text.charCodeAt(i)) >>> 0;
    if (i >= GRAM - 1) {
      const bucket = Math.imul(hash, 0x9e3779b1) >>> BUCKET_SHIFT;
      grams[bucket] = (grams[bucket] ?? 0) + 1;
    }
  }
  return { text, grams };
}

/** Edits that at least separate two texts. Cheap. */
export function editsAtLeast(a: ComparedText, b: ComparedText): number {
  let difference = 0;
  for (let i = 0; i < BUCKETS; i++) difference += Math.abs((a.grams[i] ?? 0) - (b.grams[i] ?? 0));
  return Math.max(Math.ceil(difference / COUNTS_PER_EDIT), Math.abs(a.text.length - b.text.length));
}

/** True when two texts differ in less than a tenth of their mean length; short ones must be equal, and all when the budget is used up. */
export function isNearlyEqual(a: ComparedText, b: ComparedText, budget: EditBudget): boolean {
  if (a.text === b.text) return true;
  const length = (a.text.length + b.text.length) / 2;
  // The largest whole number below a tenth of the mean length.
  const limit = Math.ceil(LIMIT_SHARE * length) - 1;
  if (length < SHORT_CHARS || budget.left <= 0 || editsAtLeast(a, b) > limit) return false;
  return isWithin(withoutEnds(a.text, b.text), limit, budget);
}

/** The texts without their common beginning and end, which change no distance. */
function withoutEnds(a: string, b: string): readonly [string, string] {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a.charCodeAt(head) === b.charCodeAt(head)) head += 1;
  let tail = 0;
  while (tail < shorter - head && a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail)) tail += 1;
  return [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
}

/** Levenshtein's distance in a band: cells further than `limit` from the diagonal cannot count. */
function isWithin([a, b]: readonly [string, string], limit: number, budget: EditBudget): boolean {
  let row = new Int32Array(b.length + 1).map((_, column) => column);
  let next = new Int32Array(b.length + 1);
  budget.left -= b.length;
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - limit);
    const to = Math.min(b.length, i + limit);
    budget.left -= to - from + 1;
    if (budget.left < 0) return false;
    next[from - 1] = from === 1 ? i : limit + 1;
    const best = fillRow({ a: a.charCodeAt(i - 1), b, row, next, from, to, limit });
    if (best > limit) return false;
    [row, next] = [next, row];
  }
  return (row[b.length] ?? 0) <= limit;
}

interface Row {
  readonly a: number;
  readonly b: string;
  readonly row: Int32Array;
  readonly next: Int32Array;
  readonly from: number;
  readonly to: number;
  readonly limit: number;
}

/** One row of the band; its smallest cell. */
function fillRow({ a, b, row, next, from, to, limit }: Row): number {
  let best = next[from - 1] ?? 0;
  for (let j = from; j <= to; j++) {
    const replaced = (row[j - 1] ?? 0) + (a === b.charCodeAt(j - 1) ? 0 : 1);
    const cell = Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
    next[j] = cell;
    if (cell < best) best = cell;
  }
  // The cell behind the band is read by the next row as if it were outside.
  if (to + 1 < next.length) next[to + 1] = limit + 1;
  return best;
}
