/** A test's name taken apart. */
export interface NameParts {
  /** File, class or outer blocks. */
  readonly container: string;
  readonly leaf: string;
  /** What it was called with, as printed: `[1-a]`; empty without. */
  readonly parameters: string;
}

/** What stands between the parts of an id, the surest sign first: the first one that an id holds parts all of it. */
const SEPARATORS = ['::', ' › ', ' > ', '#', '/', '.'];

export function partsOf(id: string): NameParts {
  const open = id.endsWith(']') ? id.indexOf('[') : -1;
  const name = open > 0 ? id.slice(0, open) : id;
  const parameters = open > 0 ? id.slice(open) : '';
  const separator = SEPARATORS.find((text) => name.includes(text));
  if (separator === undefined) return { container: '', leaf: name, parameters };
  const at = name.lastIndexOf(separator);
  return { container: name.slice(0, at), leaf: name.slice(at + separator.length), parameters };
}

/** Leaves with more characters are compared whole only: the table of distances grows with the square. */
const MOST_CHARS = 120;
/** Share of the longer leaf that may be edited: `test_drains_queue` and `test_drains_the_queue` differ in a fifth. */
const EDITED_SHARE = 0.3;
/** A leaf of fewer characters (`works`, `test_get`) is found in many files. */
const TELLING_CHARS = 10;

/**
 * How much two different names of one job, with the same parameters, look like one test before and after a rename.
 * `weak`: so little that something else must speak for it. Costs at most 120² steps.
 */
export function likenessOf(a: NameParts, b: NameParts): 'strong' | 'weak' | 'none' {
  if (a.parameters !== b.parameters) return 'none';
  if (a.leaf === b.leaf) return a.leaf.length < TELLING_CHARS ? 'weak' : 'strong';
  if (a.container !== b.container) return 'none';
  const longer = Math.max(a.leaf.length, b.leaf.length);
  if (longer > MOST_CHARS || editDistance(a.leaf, b.leaf) > EDITED_SHARE * longer) return 'none';
  // `test_case_1` and `test_case_2` are two tests before they are one with two names.
  return withoutDigits(a.leaf) === withoutDigits(b.leaf) ? 'weak' : 'strong';
}

function withoutDigits(text: string): string {
  return text.replace(/\d/g, '');
}

/** Levenshtein's distance, row by row. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
