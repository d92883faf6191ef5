import { LIMITS } from '../limits.ts';
import type { LogLine, TestFailure } from '../model/extraction.ts';

/** One quoted line: its position in the stored log and its text, cut to fit. */
export interface QuotedLine {
  readonly line: number;
  readonly text: string;
}

/** Lines looked at below a failure that has no block of its own. */
const LINES_WITHOUT_BLOCK = 25;
/** Characters of a message by which its line is recognised; wrapped messages keep at least these together. */
const MESSAGE_KEY_CHARS = 40;

/** How much a line says about the reason, by its form. Scores only order lines of one block. */
const WEIGHTS: readonly (readonly [pattern: RegExp, weight: number])[] = [
  [/^E\s{1,7}\S/, 5],
  [/\b(?:[A-Z]\w{0,60})?(?:Error|Exception|Failure)\b|\bpanicked at\b|^panic: |##\[error\]/, 5],
  [/\b(?:expected|received|actual|got|want(?:ed)?|left|right|assert\w{0,20})\b/i, 4],
  [/\b(?:time(?:d)? ?out|refused|reset|denied|killed|not found|deadlock|race)\b/i, 4],
  [/^\s*[-+>] ?\S/, 3],
  [/(?:^|[\s("'])[\w./\\@-]{1,200}\.\w{1,5}:\d+/, 3],
  [/^\s*(?:at |in |File ")/, 1],
];
/** Stack frames of runtimes, of packages and of the test frameworks themselves: they tell nobody what went wrong. */
const FOREIGN_FRAME =
  /node_modules|site-packages|dist-packages|node:internal|\/usr\/lib\/|\.cargo\/registry|\/rustc\/|\sat (?:[\w.]+\/)?(?:java\.|jdk\.|sun\.|org\.junit\.|org\.testng\.|junit\.|org\.apache\.maven\.)|\/gems\//;

/**
 * The lines that best show why a test failed, in log order: at most `LIMITS.excerptLines` of
 * `LIMITS.excerptLineChars` characters each. `lines` is the whole log, in order and without gaps.
 */
export function excerptOf(lines: readonly LogLine[], failure: TestFailure): QuotedLine[] {
  const { from, to } = failure.block ?? { from: failure.at, to: failure.at + LINES_WITHOUT_BLOCK };
  const block = linesBetween(lines, from, to).filter((line) => saysSomething(line.text));
  const key = failure.message?.slice(0, MESSAGE_KEY_CHARS);
  const ranked = block
    .map((line, index) => ({ line, weight: weightOf(line, index, key) + (line.number === failure.at ? 20 : 0) }))
    .toSorted((a, b) => b.weight - a.weight || a.line.number - b.line.number);
  return ranked
    .slice(0, LIMITS.excerptLines)
    .toSorted((a, b) => a.line.number - b.line.number)
    .map(({ line }) => ({ line: line.number, text: cut(line.text.trimEnd(), LIMITS.excerptLineChars) }));
}

/** The lines with numbers from `from` to `to`; numbers are positions, so no search is needed. */
export function linesBetween(lines: readonly LogLine[], from: number, to: number): readonly LogLine[] {
  const first = lines[0]?.number ?? 1;
  return lines.slice(Math.max(0, from - first), Math.max(0, to - first + 1));
}

/** False for rules, blank lines and foreign stack frames. */
function saysSomething(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text) && !FOREIGN_FRAME.test(text.slice(0, LIMITS.excerptLineChars));
}

/** How much a line tells, from its form, whether it holds the message, and how early it stands. */
function weightOf({ text }: LogLine, index: number, messageKey: string | undefined): number {
  const head = text.slice(0, LIMITS.excerptLineChars);
  let weight = Math.max(0, ...WEIGHTS.filter(([pattern]) => pattern.test(head)).map(([, weight]) => weight));
  if (messageKey !== undefined && messageKey !== '' && head.includes(messageKey)) weight += 10;
  return weight + 1 / (index + 1);
}

/** At most `chars` characters; a cut is shown by an ellipsis. */
function cut(text: string, chars: number): string {
  return text.length > chars ? `${text.slice(0, chars - 1)}…` : text;
}
