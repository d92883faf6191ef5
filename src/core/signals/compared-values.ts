/** Two values as printed by an assertion that wanted them equal. Which is which does not matter to any signal. */
export interface Comparison {
  /** What stands before the separator: it ends with the value. */
  readonly left: string;
  /** What stands behind it: it begins with the value. */
  readonly right: string;
}

/** Pairs read from one failure; a failure has one assertion, and retries repeat it. */
const MAX_COMPARISONS = 20;
/** Lines between the two labels of one assertion: captured values may take a few. */
const REACH = 4;
/** Lines of a list that is printed one element a line. */
const MAX_VALUE_LINES = 40;
/** A label is short: `Expected`, `Actual (total(2, 5))`. */
const LABEL_CHARS = 60;

/** What stands between two values in one line, the longer before the shorter that it holds. */
const SEPARATORS = [
  ' expected but was',
  ' but was',
  ' but found',
  ' but got',
  ' but received',
  ' but instead got',
  ', but ',
  ' to deeply equal ',
  ' to strictly equal ',
  ' to loosely deep-equal ',
  ' to equal ',
  ' to eql ',
  ' to be ',
  ' matches expected ',
  ' is identical to ',
  ' did not equal ',
  ' is not equal to ',
  ' was not equal to ',
  ' not equal to ',
  '; want ',
  ', want ',
  '; expected ',
  ', expected ',
  ', got ',
  '; got ',
  ', actual',
  ' !== ',
  ' != ',
  ' === ',
  ' == ',
] as const;

const EXPECTED_LABELS = ['expected', 'expecting', 'want', 'left'] as const;
const ACTUAL_LABELS = [
  'to contain',
  'to be equal',
  'actual',
  'received',
  'got',
  'but',
  'was',
  'right',
  'found',
] as const;

/** The pairs of values that assertions printed: in one line, or in labelled lines close to each other. */
export function comparisonsOf(lines: readonly string[]): readonly Comparison[] {
  const found: Comparison[] = [];
  for (const [i, line] of lines.entries()) {
    if (found.length >= MAX_COMPARISONS) break;
    const pair = inOneLine(line, lines[i + 1] ?? '') ?? inLabelledLines(lines, i) ?? inEquality(lines, i);
    if (pair !== undefined) found.push(pair);
  }
  return found;
}

/** The value behind the separator may stand in the next line. */
function inOneLine(line: string, next: string): Comparison | undefined {
  for (const separator of SEPARATORS) {
    const at = line.indexOf(separator);
    if (at < 0) continue;
    const right = line.slice(at + separator.length);
    return { left: line.slice(0, at), right: /\w/.test(right) ? right : next };
  }
  return undefined;
}

/** `Expected: 8` and, soon after, `Received: 7`; or the other way round. */
function inLabelledLines(lines: readonly string[], i: number): Comparison | undefined {
  const first = labelOf(lines[i] ?? '');
  if (first === undefined) return undefined;
  const left = valueAt(lines, i, first);
  const reach = left.includes(' ') && isListOpen(left) ? MAX_VALUE_LINES : REACH;
  for (let j = i + 1; j <= i + reach && j < lines.length; j++) {
    const second = labelOf(lines[j] ?? '');
    if (second !== undefined && second.side !== first.side) return { left, right: valueAt(lines, j, second) };
  }
  return undefined;
}

interface Label {
  readonly side: 'expected' | 'actual';
  readonly value: string;
}

function labelOf(line: string): Label | undefined {
  const trimmed = line.trimStart();
  const text = trimmed
    .slice(0, LABEL_CHARS)
    .replace(/^[^A-Za-z]{1,20}/, '')
    .toLowerCase();
  const side = EXPECTED_LABELS.some((label) => text.startsWith(label))
    ? 'expected'
    : ACTUAL_LABELS.some((label) => text.startsWith(label))
      ? 'actual'
      : undefined;
  const colon = trimmed.indexOf(':');
  return side === undefined || colon < 0 || colon > LABEL_CHARS ? undefined : { side, value: trimmed.slice(colon + 1) };
}

/** The value behind the label, or in the next line when the label stands alone; a list may go on for some lines. */
function valueAt(lines: readonly string[], i: number, label: Label): string {
  const value = label.value.trim();
  const start = value === '' ? i + 1 : i;
  const first = value === '' ? (lines[start] ?? '').trim() : value;
  return isListOpen(first) && !/[\]})]$/.test(first)
    ? [first, ...lines.slice(start + 1, start + MAX_VALUE_LINES)].join(' ')
    : first;
}

function isListOpen(value: string): boolean {
  return /^[[{(]/.test(value);
}

/** GoogleTest's expressions one below the other, each with `Which is: VALUE` where it is no literal. */
function inEquality(lines: readonly string[], i: number): Comparison | undefined {
  if (lines[i]?.includes('Expected equality of these values:') !== true) return undefined;
  const values: string[] = [];
  for (const line of lines.slice(i + 1, i + 1 + REACH)) {
    const text = line.trim();
    const shown = text.startsWith('Which is: ');
    if (shown) values.pop();
    values.push(shown ? text.slice('Which is: '.length) : text);
  }
  const [left, right] = values;
  return left === undefined || right === undefined ? undefined : { left, right };
}
