/**
 * What the runners that CTest starts print when a test of theirs failed, as far as a parser here reads it: the test of
 * CTest is then only the parent of theirs.
 */
export const FAILS_INSIDE =
  /^\[  FAILED  \] \S+\.\S|^test cases: .{0,80} [1-9]\d{0,8} failed(?! as expected)|^\[doctest\] test cases: .{0,80}\| +[1-9]\d{0,8} failed|^\*\*\* \d{1,9} failures? (?:is|are) detected|^FAIL! {2}: \S|^FAILED \((?:failures|errors)=|^--- FAIL: |^FAILED \S+::/;

const BEGINS = '[ RUN      ] ';
const ENDS = ['[       OK ] ', '[  FAILED  ] ', '[  SKIPPED ] '];

/** Whether a test of GoogleTest begins (true) or ends (false) on this line; undefined for any other line. */
export function innerTest(text: string): boolean | undefined {
  if (!text.includes('] ')) return undefined;
  if (text.startsWith(BEGINS)) return true;
  return ENDS.some((mark) => text.includes(mark)) ? false : undefined;
}

/** Substrings of all lines that the above know, so that a test with much output is judged by all of it. */
export const INNER_TRIGGERS = [
  '[ RUN      ]',
  '[       OK ]',
  '[  FAILED  ]',
  '[  SKIPPED ]',
  'test cases: ',
  ' detected in ',
  'FAIL!  : ',
  'FAILED (',
  '--- FAIL: ',
  'FAILED ',
] as const;
