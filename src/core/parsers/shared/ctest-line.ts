/** One result of CTest: ` 3/10 Test  #3: cart_tests .......***Failed    0.01 sec`. */
export interface CtestResult {
  /** Number that CTest gave the test; output lines of `ctest -V` open with it. */
  readonly number: string;
  readonly name: string;
  /** What stands behind the dots: `Passed`, `Failed`, `Timeout`, `Exception: SegFault`, `Not Run`, `Skipped`. */
  readonly status: string;
  readonly durationMs: number | undefined;
}

/** What every result line holds; the number is padded to the width of the largest one. */
export const CTEST_TRIGGERS = [' Test #', ' Test  #', ' Test   #', ' Test    #'] as const;

const HEAD = /^ {0,12}(?:\d{1,7}\/\d{1,7} )?Test {1,7}#(\d{1,7}): (?=\S)/;
const DURATION = / (\d{1,9})\.(\d\d) sec$/;
/** Dots between name and status; a name is padded by three at least. */
const DOTS = ' ...';

/** Reads a result line of CTest 2.8 and later; undefined for any other line. */
export function ctestResult(text: string): CtestResult | undefined {
  const head = text.includes(' Test ') || text.startsWith('Test ') ? HEAD.exec(text) : null;
  if (head?.[1] === undefined) return undefined;
  const rest = text.slice(head[0].length).trimEnd();
  const dots = rest.indexOf(DOTS);
  if (dots < 1) return undefined;
  let from = dots + DOTS.length;
  while (rest[from] === '.') from += 1;
  const took = DURATION.exec(rest);
  const status = rest.slice(from, took?.index).trim();
  return {
    number: head[1],
    name: rest.slice(0, dots),
    status: inWords(status),
    durationMs: took === null ? undefined : Number(took[1]) * 1000 + Number(took[2]) * 10,
  };
}

/** `***Failed`, and `Subprocess aborted***Exception:`, whose kind stands before the mark. */
function inWords(status: string): string {
  const marked = status.indexOf('***');
  return marked === -1 ? status : `${status.slice(marked + 3)} ${status.slice(0, marked)}`.trim();
}

const OWNER = /^(\d{1,7}): /;

/** Takes `3: ` off a line that `ctest -V` printed of its test 3. */
export function withoutOwner(text: string): { readonly owner: string | undefined; readonly text: string } {
  const first = text.charCodeAt(0);
  const match = first >= 0x30 && first <= 0x39 ? OWNER.exec(text) : null;
  return match === null ? { owner: undefined, text } : { owner: match[1], text: text.slice(match[0].length) };
}
