import { hostileText } from '../core/render/hostile.ts';
import type { Random } from '../eval/detect/random.ts';
import { rawByte } from './raw-bytes.ts';

/** Longer inputs are cut: most faults show in short ones, and time is what there is least of. */
const MAX_CHARS = 200_000;
/** Characters that a repeated piece fills. */
const REPEATED_CHARS = [40, 40, 200, 200, 200, 2_000, 2_000, 20_000, 70_000, 150_000];
/** Changes to one input. */
const MOST_CHANGES = 6;

const ESC = String.fromCodePoint(0x1b);
/** What terminals, runners and lists are made of. */
export const PIECES: readonly string[] = [
  ...[`${ESC}[31m`, `${ESC}[0m`, `${ESC}[1G`, `${ESC}]8;;x`, `${ESC}]0;t${String.fromCodePoint(7)}`, `${ESC}[`, ESC],
  ...[
    '\r',
    '\r\r',
    '\n',
    '\r\n',
    '\t',
    ' ',
    '  ',
    '    ',
    '\0',
    '\u000B',
    '\u2028',
    '\u0085',
    '\uFEFF',
    '\uD83D',
    '\uDE00',
  ],
  ...['##[error]', '##[group]', '##[endgroup]', '##[add-mask]a', '::error::', '::set-output name=a::b', '##[debug]'],
  ...['2026-11-20T10:00:00.1234567Z ', '2026-11-20T10:00:00.1234567Z ##[group]Run npm test', 'web:test: ', 'web-1  | '],
  ...[
    '-',
    '=',
    '_',
    '.',
    ':',
    '::',
    ' > ',
    ' › ',
    ' - ',
    '/',
    '\\',
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '<',
    '>',
    '"',
    "'",
    '`',
  ],
  ...[
    'FAIL ',
    'FAILED ',
    'PASS ',
    'ok ',
    'not ok ',
    'Error: ',
    'E   ',
    '    at f (a.js:1:2)',
    '● ',
    '✓ ',
    '✗ ',
    '× ',
    '1) ',
  ],
  ...['0', '-1', '1e999', '9007199254740993', '00000000000000000000', '0.1', 'NaN', '%s', '${x}', '[redacted:x]'],
  rawByte(0x80),
  rawByte(0xff),
  rawByte(0xc3),
];

/**
 * Changes a text in a few places: parts are left out, doubled, moved, filled with what readers look for, and replaced by
 * parts of another text.
 */
export function mutateText(
  random: Random,
  text: string,
  donors: readonly string[],
  extra: readonly string[] = [],
): string {
  let changed = text;
  for (let left = 1 + random.integer(MOST_CHANGES); left > 0; left -= 1) {
    changed = random.pick(CHANGES)({ random, text: changed, donors, extra });
    if (changed.length > MAX_CHARS) changed = changed.slice(0, MAX_CHARS);
  }
  return changed;
}

interface Change {
  readonly random: Random;
  readonly text: string;
  readonly donors: readonly string[];
  readonly extra: readonly string[];
}

function pieceOf({ random, text, extra }: Change): string {
  const kind = random.next();
  if (kind < 0.2 && extra.length > 0) return random.pick(extra);
  if (kind < 0.55) return random.pick(PIECES);
  if (kind < 0.75) return hostileText(random.next).slice(0, 2_000);
  const from = random.integer(text.length + 1);
  return text.slice(from, from + random.integer(40));
}

function lineRange({ random, text }: Change): [lines: string[], from: number, to: number] {
  const lines = text.split('\n');
  const from = random.integer(lines.length);
  return [lines, from, Math.min(lines.length, from + 1 + random.integer(8))];
}

function inserted(text: string, at: number, piece: string): string {
  return text.slice(0, at) + piece + text.slice(at);
}

const CHANGES: readonly ((change: Change) => string)[] = [
  // The opening of something, and then a great deal of what it may be waiting through.
  (change) => {
    const at = change.random.integer(change.text.length + 1);
    return inserted(
      change.text,
      at,
      pieceOf(change) + repeated(change.random, change.random.pick(['a', ' ', '\n', '-', pieceOf(change)])),
    );
  },
  (change) => inserted(change.text, change.random.integer(change.text.length + 1), pieceOf(change)),
  (change) => inserted(change.text, change.random.integer(change.text.length + 1), pieceOf(change) + pieceOf(change)),
  ({ random, text }) => {
    const from = random.integer(text.length + 1);
    return text.slice(0, from) + text.slice(from + 1 + random.integer(30));
  },
  (change) => {
    const from = change.random.integer(change.text.length + 1);
    return change.text.slice(0, from) + pieceOf(change) + change.text.slice(from + 1 + change.random.integer(4));
  },
  (change) => {
    const [lines, from, to] = lineRange(change);
    return [...lines.slice(0, from), ...lines.slice(to)].join('\n');
  },
  (change) => {
    const [lines, from, to] = lineRange(change);
    return [...lines.slice(0, to), ...lines.slice(from)].join('\n');
  },
  (change) => {
    const [lines, from, to] = lineRange(change);
    const at = change.random.integer(lines.length + 1);
    return [...lines.slice(0, at), ...lines.slice(from, to), ...lines.slice(at)].join('\n');
  },
  (change) => {
    const [lines, from, to] = lineRange(change);
    const block = `${lines.slice(from, to).join('\n')}\n`;
    return [...lines.slice(0, from), repeated(change.random, block), ...lines.slice(to)].join('\n');
  },
  (change) =>
    inserted(change.text, change.random.integer(change.text.length + 1), repeated(change.random, pieceOf(change))),
  (change) => {
    const [lines, from] = lineRange(change);
    const line = lines[from] ?? '';
    const at = change.random.integer(line.length + 1);
    const part = line.slice(at, at + 1 + change.random.integer(20));
    return lines.with(from, line.slice(0, at) + repeated(change.random, part) + line.slice(at)).join('\n');
  },
  (change) => {
    const other = change.random.pick(change.donors.length === 0 ? [change.text] : change.donors);
    const [lines, from] = lineRange(change);
    const [theirs, start, end] = lineRange({ ...change, text: other });
    return [...lines.slice(0, from), ...theirs.slice(start, end), ...lines.slice(from)].join('\n');
  },
  ({ random, text, donors }) => {
    const other = random.pick(donors.length === 0 ? [text] : donors);
    return text.slice(0, random.integer(text.length + 1)) + other.slice(random.integer(other.length + 1));
  },
  ({ random, text }) => text.slice(0, random.integer(text.length + 1)),
  ({ random, text }) => text.slice(random.integer(text.length + 1)),
  (change) => {
    const [lines, from] = lineRange(change);
    const number = change.random.pick(['0', '1', '-1', '99999999999999999999', '007', '1,234', '2/0', '']);
    return lines
      .with(
        from,
        (lines[from] ?? '').replace(/\d+/, () => number),
      )
      .join('\n');
  },
  (change) => {
    const [lines, from, to] = lineRange(change);
    const prefix = change.random.pick([...PIECES, 'web:test: ', '[INFO] ', '[error] ', '#12 3.456 ']);
    return lines.map((line, index) => (index >= from && index < to ? prefix + line : line)).join('\n');
  },
];

function repeated(random: Random, piece: string): string {
  if (piece === '') return '';
  return piece.repeat(Math.ceil(random.pick(REPEATED_CHARS) / piece.length / (1 + random.integer(3))));
}
