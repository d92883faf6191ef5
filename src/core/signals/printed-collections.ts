/** Characters of a printed collection that are read, and how deep it may nest. */
const READ_CHARS = 4_000;
const MAX_DEPTH = 12;
/** A pair in parentheses is a point or a call, where swapping is no matter of order; unless a collection's name stands before. */
const MIN_IN_PARENTHESES = 3;
const NAME_CHARS = 20;
const COLLECTION_NAME = /(?:List|Seq|Vector|Array|Set|Map|[B]uffer|Stream|Tuple)$/i;

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}', '(': ')' };

interface Collection {
  readonly open: string;
  /** True when its order means something even in a pair. */
  readonly isNamed: boolean;
  readonly elements: readonly string[];
}

/**
 * The list, set or map that a text begins or ends with, taken apart at its outermost commas (at blanks, when it has none: Go
 * and Clojure). Undefined when there is none or it is cut off.
 */
export function collectionIn(text: string, at: 'start' | 'end'): Collection | undefined {
  const read = at === 'start' ? text.slice(0, READ_CHARS) : text.slice(-READ_CHARS);
  const start = (at === 'end' ? startOfLast(read) : undefined) ?? startOf(read);
  return start < 0 ? undefined : parse(read, start);
}

/** Where the collection opens with which a text ends, up to quotes and punctuation; undefined when it ends otherwise. */
function startOfLast(text: string): number | undefined {
  let end = text.length - 1;
  while (end >= 0 && '"\'`>.,;: '.includes(text[end] ?? '')) end -= 1;
  const close = text[end] ?? '';
  const open = Object.keys(CLOSING).find((each) => CLOSING[each] === close);
  if (open === undefined) return undefined;
  let depth = 0;
  for (let i = end; i >= 0; i--) {
    if (text[i] === close) depth += 1;
    else if (text[i] === open) depth -= 1;
    if (depth === 0) return i;
  }
  return undefined;
}

/** Where it opens; of Go's `[]string{"a"}` and `map[string]int{"a": 1}` the brace behind the type. */
function startOf(text: string): number {
  const start = text.search(/[[{(]/);
  if (start < 0 || text[start] !== '[') return start;
  const type = /^\[[\w.*]{0,60}\][\w.*[\]]{1,60}\{/.exec(text.slice(start, start + 130));
  return type === null ? start : start + type[0].length - 1;
}

function parse(text: string, start: number): Collection | undefined {
  const open = text[start] ?? '';
  const bare = withoutQuoted(text, start);
  const commas: number[] = [];
  const blanks: number[] = [];
  const stack = [CLOSING[open] ?? ''];
  for (let i = start + 1; i < bare.length && stack.length <= MAX_DEPTH; i++) {
    const char = bare[i] ?? '';
    const closing = CLOSING[char];
    if (closing !== undefined) stack.push(closing);
    else if (char === stack.at(-1)) stack.pop();
    else if (stack.length === 1 && char === ',') commas.push(i);
    else if (stack.length === 1 && char === ' ') blanks.push(i);
    if (stack.length > 0) continue;
    const elements = split(text, { from: start + 1, to: i }, commas.length > 0 ? commas : blanks);
    return { open, isNamed: COLLECTION_NAME.test(text.slice(Math.max(0, start - NAME_CHARS), start)), elements };
  }
  return undefined;
}

/** The text with all that stands in quotes, from `start` on, replaced character by character: brackets in there mean nothing. */
function withoutQuoted(text: string, start: number): string {
  let bare = text.slice(0, start);
  let quote = '';
  for (let i = start; i < text.length; i++) {
    const char = text[i] ?? '';
    const opens = quote === '' && (char === '"' || (char === "'" && /[\s,([{:=]/.test(text[i - 1] ?? '')));
    bare += quote === '' && !opens && char !== '\\' ? char : '_';
    if (char === '\\') {
      bare += '_';
      i += 1;
    } else if (opens) quote = char;
    else if (char === quote) quote = '';
  }
  return bare;
}

function split(
  text: string,
  range: { readonly from: number; readonly to: number },
  cuts: readonly number[],
): readonly string[] {
  return [...cuts, range.to]
    .map((cut, i) => text.slice(i === 0 ? range.from : (cuts[i - 1] ?? 0) + 1, cut).trim())
    .filter((element) => element !== '');
}

/** True when both texts hold a collection, with the same elements in another order, at the outermost level or further in. */
export function sameInOtherOrder(left: string, right: string): boolean {
  const a = collectionIn(left, 'end');
  const b = collectionIn(right, 'start');
  if (a === undefined && b === undefined) return sameParts(left, right);
  if (a === undefined || b === undefined || a.open !== b.open || a.elements.length !== b.elements.length) return false;
  const least = a.open === '(' && !a.isNamed ? MIN_IN_PARENTHESES : 2;
  if (a.elements.every((element, i) => element === b.elements[i])) return false;
  if (a.elements.length >= least && sorted(a.elements).join('\n') === sorted(b.elements).join('\n')) return true;
  return differingPairs(a, b).every(([x, y]) => isShorter(x, left) && sameInOtherOrder(x, y));
}

/** `a=1&b=2` and `b=2&a=1`, `a,b` and `b,a`: one word each, in parts. */
function sameParts(left: string, right: string): boolean {
  const [a, b] = [partsOf(left.trim().split(/\s/).at(-1)), partsOf(right.trim().split(/\s/)[0])];
  if (a.length < 2 || a.length !== b.length || a.join('\n') === b.join('\n')) return false;
  return sorted(a).join('\n') === sorted(b).join('\n');
}

/** Parts of a word between `&` or commas, without the quotes around it and what ends a sentence. */
function partsOf(word = ''): readonly string[] {
  const ended = word.slice(-READ_CHARS).replace(/["'`>.,;)]{1,3}$/, '');
  const start = Math.max(...['<', '"', "'", '`'].map((mark) => ended.lastIndexOf(mark)));
  return ended
    .slice(start + 1)
    .split(/[&,]/)
    .filter((part) => part !== '');
}

/** Each step goes further in, so that the recursion ends. */
function isShorter(inner: string, outer: string): boolean {
  return inner.length < outer.length;
}

function differingPairs(a: Collection, b: Collection): readonly (readonly [string, string])[] {
  return a.elements.flatMap((element, i) => {
    const other = b.elements[i] ?? '';
    return element === other ? [] : [[element, other] as const];
  });
}

function sorted(elements: readonly string[]): readonly string[] {
  return elements.toSorted();
}
