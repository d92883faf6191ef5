/** The line that names a failed test. */
export interface Head {
  readonly title: string;
  /** Undefined where R kept no reference to the source. */
  readonly file?: string | undefined;
  readonly line?: number | undefined;
}

/** What stands before the word: a rule, and a number where failures are counted. */
const LEAD = /^(?:(?:──|--) )?(\d{1,6}\. )?(?:Failure|Error|FAILURE|ERROR)(?=: | \()/;
/**
 * ` ('test-cart.R:6:3'): the cart adds up ──────` with and without quotes and column; ` (at test-cart.R#6): …` before
 * testthat 1.
 */
const PLACED = /^ \((?:at )?'?([^()']{1,400}?)(?:[:#](\d{1,9}))?(?::\d{1,9})?'?\): (\S.*)$/;
/** `: the cart adds up (@test-cart.R#6)  ─────` of testthat 1 and 2. */
const OLD = /^: (\S.{0,2000}) \(@([^()#]{1,400})#(\d{1,9})\)/;
/** What a test file is called; `???` stands for none. */
const FILE = /^\S.*\.[Rr](?:md)?$/;
const NO_FILE = '???';

/** Reads a head; in the list at the end of testthat 0 to 2 (`isListed`) a title may stand without anything else. */
export function headOf(text: string, isListed: boolean): Head | undefined {
  const lead = LEAD.exec(text);
  if (lead === null) return undefined;
  const rest = text.slice(lead[0].length).trimEnd();
  if (rest.startsWith(' (')) {
    const [, file = '', line, title = ''] = PLACED.exec(rest) ?? [];
    if (file === NO_FILE) return { title: withoutRule(title) };
    return FILE.test(file) ? { title: withoutRule(title), file, line: numberOf(line) } : undefined;
  }
  const [, oldTitle, oldFile, oldLine] = rest.includes(' (@') ? (OLD.exec(rest) ?? []) : [];
  if (oldTitle !== undefined && lead[1] !== undefined) {
    return { title: oldTitle, file: oldFile, line: numberOf(oldLine) };
  }
  const title = rest.slice(': '.length);
  const bare = withoutRule(title);
  return bare !== title || (isListed && lead[1] !== undefined) ? { title: bare } : undefined;
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

/** Takes the rule off the end of `the cart adds up ──────`. */
function withoutRule(title: string): string {
  let end = title.length;
  while (end > 0 && (title[end - 1] === '─' || title[end - 1] === '-')) end -= 1;
  return title.length - end >= 2 && title[end - 1] === ' ' ? title.slice(0, end).trimEnd() : title;
}
