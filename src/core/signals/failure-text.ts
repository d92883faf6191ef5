import type { Framework } from '../model/framework.ts';
import { comparisonsOf } from './compared-values.ts';
import type { FailureMaterial, SignalInput } from './signal.ts';

/** Lines and characters of a line that signals look at: an assertion stands in the first, values in the second. */
const MAX_LINES = 300;
const LINE_CHARS = 2_000;
/** Shorter names are words like any other. */
const SHORTEST_NAME = 6;

/** Makes of a failure's lines what signals look at; bounded, whatever the lines hold. */
export function signalInputOf({ framework, id, lines, block, evidence }: FailureMaterial): SignalInput {
  const names = namesOf(id);
  const { printed, code } = apart(bounded(lines, names), framework);
  const { printed: values } = apart(bounded(block, names), framework);
  return {
    printed: printed.filter((line) => !isExpectation(line)).join('\n'),
    code: code.join('\n'),
    // The block holds what is quoted of it: a diff must not be read twice, once with gaps.
    lines: values.length === 0 ? printed : values,
    comparisons: comparisonsOf([...printed, ...values]),
    evidence,
  };
}

function bounded(lines: readonly string[], names: readonly string[]): readonly string[] {
  return lines
    .slice(0, MAX_LINES)
    .flatMap((line) => line.slice(0, LINE_CHARS).split('\n', MAX_LINES))
    .slice(0, MAX_LINES)
    .map((line) => names.reduce((text, name) => text.replaceAll(name, ' '), line));
}

/** What was printed, and the source code quoted with it, up to the line that failed: behind it stands what did not run. */
function apart(
  lines: readonly string[],
  framework: Framework,
): { readonly printed: readonly string[]; readonly code: readonly string[] } {
  const printed: string[] = [];
  const code: string[] = [];
  let isBehind = false;
  for (const line of lines) {
    const isSource = isCode(line, framework);
    if (!isSource) printed.push(line);
    else if (!isBehind) code.push(line);
    isBehind = isSource && (isBehind || /^\s{0,12}(?:>|=>)/.test(line));
  }
  return { printed, code };
}

/** The id and its last part, in the spellings of the frameworks. */
function namesOf(id: string): readonly string[] {
  const bare = id.replace(/\[[^[\]]*\]$/, '');
  const leaf = bare.split(/::| › | > |[/#]/).at(-1) ?? '';
  return [...new Set([id, leaf.trim()])].filter((name) => name.length >= SHORTEST_NAME);
}

/** Python prints the source of the test indented, and what went wrong behind an `E`. */
const INDENTED_CODE: ReadonlySet<Framework> = new Set(['pytest', 'unittest']);

/** Source code that a runner quotes around the failure: with line numbers, or as a block. */
function isCode(line: string, framework: Framework): boolean {
  if (/^\s{0,12}(?:[>^]|=>)?\s{0,6}\d{1,6} ?[|:](?!\d)/.test(line)) return true;
  if (/^\s{0,12}code: /.test(line)) return true;
  return INDENTED_CODE.has(framework) && /^(?:>| {4})/.test(line);
}

/** A line that says only what was expected tells nothing of what happened. */
function isExpectation(line: string): boolean {
  return (
    /^\W{0,12}(?:[\w./-]{1,80}:\d{1,6}: )?(?:expected|want|expect)\b/i.test(line) &&
    !/\b(?:but|got|actual|received|found|was|instead|to (?:be|equal)|timed?|waiting)\b/i.test(line)
  );
}
