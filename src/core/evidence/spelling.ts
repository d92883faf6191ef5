/** What stands between the parts of a test's name in any framework's spelling. */
const SEPARATORS = /[\s/\\.:>›#$|]+/u;
/** A call without arguments says nothing: `adds()`. */
const NO_ARGUMENTS = '()';
/** Parts that stay; a name of more ends like this one or not at all. */
const MOST_PARTS = 24;

/** Endings of source files: a log names the file (`tests/a.py`), a report its module (`tests.a`). */
const FILE_ENDINGS: ReadonlySet<string> = new Set(
  'py js jsx ts tsx mjs cjs mts cts rb php java kt scala groovy cs fs go rs swift dart exs ex cc cpp c'.split(' '),
);

/**
 * A test's name without the punctuation in which frameworks differ, e.g. `tests a TestCart test_adds[1-a]` for pytest's
 * `tests/a.py::TestCart::test_adds[1-a]` and for the `tests.a.TestCart.test_adds[1-a]` of its JUnit report. Arguments
 * keep their spelling, because `[1]` and `[-1]` are different tests. Empty for a name that is punctuation only.
 */
export function spellingOf(name: string): string {
  const parts = name.split(SEPARATORS).map((part) => (part.endsWith(NO_ARGUMENTS) ? part.slice(0, -2) : part));
  return parts
    .filter((part, i) => part !== '' && (i === 0 || !FILE_ENDINGS.has(part)))
    .slice(-MOST_PARTS)
    .join(' ');
}

/** The spellings that a shorter name for the same test may have, longest first: `b c` and `c` of `a b c`. */
export function shorterSpellings(spelling: string): readonly string[] {
  const shorter: string[] = [];
  for (let at = spelling.indexOf(' '); at !== -1; at = spelling.indexOf(' ', at + 1))
    shorter.push(spelling.slice(at + 1));
  return shorter;
}
