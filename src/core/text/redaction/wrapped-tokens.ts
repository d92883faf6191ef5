import { withoutEscapes } from '../../log/terminal-text.ts';
import { anyOf } from '../any-of.ts';
import { TOKEN_BEGINNINGS, type TokenBeginning } from '../secret-patterns.ts';
import { LIBRARY_BEGINNINGS } from './library.ts';
import { messageStart, redactionMark, startOfMessage } from './marks.ts';

/** By character code: whether a token may hold the character. Every line is asked, so no expression. */
const TOKEN_CODES = Uint8Array.from({ length: 128 }, (_, code) =>
  /[A-Za-z0-9_.~+/=-]/.test(String.fromCharCode(code)) ? 1 : 0,
);
/** Less of a token than this is no help to anybody, and may be part of a name. */
const SHORTEST_BEGINNING = 8;
/** A continuation shorter than this is more likely a word. */
const SHORTEST_CONTINUATION = 8;
const WORD = /^(?:[A-Z]?[a-z]{2,}(?:[A-Z][a-z]{2,})*|[A-Z]*|[a-z])$/;
/** What goes on after a secret of no known beginning, or after a beginning of which hardly anything stood on its line. */
const SURE_CONTINUATION = 16;
/** Random text of eight characters has a digit or a capital among them. */
const RANDOM = /[0-9A-Z]/;
const HEX_ONLY = /^[0-9a-f-]+$/;
/** Our own first: their kinds are the better names. */
const BEGINNINGS: readonly TokenBeginning[] = [
  ...TOKEN_BEGINNINGS,
  ...LIBRARY_BEGINNINGS.map((beginning) => ({ ...beginning, rest: /^[A-Za-z0-9_-]+$/, hex: true })),
];
const hasBeginning = anyOf(BEGINNINGS.map(({ prefix }) => prefix));
/** The longest beginning is shorter. */
const BEGINNING_CHARS = 32;
/** A line that ends with a secret of one of these kinds may have been wrapped inside it: their length is not fixed. */
const WRAPPED_KINDS = /\[redacted:(authorization|bearer-token|aws-secret-key|aws-session-token|jwt|header-secret)\]$/;

interface OpenToken {
  readonly kind: string;
  /** So many characters of what goes on there must be at least. */
  readonly least: number;
  /** It consists of hexadecimal digits: what goes on looks like a commit. */
  readonly hex?: boolean;
}

/**
 * Makes the pass that takes the secrets out of one line after the other, remembers a token that ran into the end of a line,
 * and takes what goes on at the start of the next.
 *
 * @param isSuspect false: the text holds no secret
 * @param replace takes the secrets out of one line
 */
export function wrappedTokenState(
  isSuspect: (text: string) => boolean,
  replace: (text: string) => string,
): (line: string) => string {
  let open: OpenToken | undefined;
  let before = '';
  return (line) => {
    const plain = mayHoldEscape(line) ? withoutEscapes(line) : line;
    const goesOn = open ?? begunIn(before, plain);
    before = plain;
    if (goesOn === undefined && !isSuspect(line) && (plain === line || !isSuspect(plain))) return line;
    const [head, body] = goesOn === undefined ? ['', plain] : splitContinuation(plain, goesOn);
    // All of the line belongs to the token, which may go on.
    if (head !== '' && body === '') return head;
    const whole = head === '' ? () => throughColours(line, plain, replace) : () => replace(body);
    const [text, next] = replaceToEnd(body, whole, replace);
    open = text === line ? undefined : next;
    return head + text;
  };
}

/** Takes out the token at the end of the line, cut or not, and all secrets before it; else what `whole` finds. */
function replaceToEnd(
  body: string,
  whole: () => string,
  replace: (text: string) => string,
): [text: string, open: OpenToken | undefined] {
  const last = tokenAtEnd(body);
  if (last !== undefined) return [replace(body.slice(0, last.at)) + redactionMark(last.kind), openAfter(last)];
  const found = whole();
  // What stood in front of it may have hidden that the end of the line begins a token.
  const left = found === body ? undefined : tokenAtEnd(found);
  if (left !== undefined) return [found.slice(0, left.at) + redactionMark(left.kind), openAfter(left)];
  const wrapped = WRAPPED_KINDS.exec(found)?.[1];
  return [found, wrapped === undefined ? undefined : { kind: wrapped, least: SURE_CONTINUATION }];
}

function openAfter({ kind, hex, isCut }: TokenAtEnd): OpenToken | undefined {
  return isCut ? { kind, hex, least: SHORTEST_CONTINUATION } : undefined;
}

/** One look for two characters, where the expression of all sequences would be tried at every one. */
export function mayHoldEscape(line: string): boolean {
  return line.includes('\u001B') || line.includes('\u009B');
}

/** Looks at the text without its escape sequences first: a colour code in the middle of a token hides it. */
function throughColours(text: string, plain: string, find: (text: string) => string): string {
  const found = plain === text ? text : find(plain);
  return found === plain ? find(text) : found;
}

/** Splits off the start of a line when it looks like the rest of a token; `['', line]` when it does not. */
function splitContinuation(line: string, open: OpenToken): [head: string, body: string] {
  const start = startOfMessage(line);
  const chars = continuationChars(line.slice(start.length), open);
  return chars === 0 ? ['', line] : [start + redactionMark(open.kind), line.slice(start.length + chars)];
}

/** Length of the part at the start of `text` that may be the rest of a token; 0 when it is more likely something else. */
function continuationChars(text: string, { least, hex }: OpenToken): number {
  let chars = 0;
  while (isTokenChar(text, chars)) chars += 1;
  const run = text.slice(0, chars);
  if (chars < least) return 0;
  const isMixed = /[0-9]/.test(run) && /[A-Za-z]/.test(run) && (hex === true || !HEX_ONLY.test(run));
  return isMixed || (!/[0-9]/.test(run) && !isMadeOfWords(run)) ? chars : 0;
}

/** Letters alone, as in `AssertionError`, `tests/login` and `FAILED`; random ones are in no such order. */
function isMadeOfWords(run: string): boolean {
  return run.split(/[^A-Za-z]/).every((word) => WORD.test(word));
}

function isTokenChar(text: string, at: number): boolean {
  return at >= 0 && at < text.length && TOKEN_CODES[text.charCodeAt(at)] === 1;
}

/**
 * The token of which only the beginning, or hardly more, stands at the end of the line before: too little to be replaced
 * there, enough to know the rest by.
 */
function begunIn(before: string, line: string): OpenToken | undefined {
  if (!isTokenChar(before, before.length - 1)) return undefined;
  const start = messageStart(line);
  for (let i = 0; i < SURE_CONTINUATION; i += 1) if (!isTokenChar(line, start + i)) return undefined;
  const tail = before.slice(-BEGINNING_CHARS);
  const joined = tail + line.slice(start, start + BEGINNING_CHARS);
  if (!hasBeginning(joined)) return undefined;
  for (const { prefix, kind, hex } of BEGINNINGS) {
    const at = joined.indexOf(prefix);
    const isBegun = at !== -1 && at < tail.length - 1 && at + prefix.length + SHORTEST_BEGINNING > tail.length;
    if (isBegun) return { kind, hex, least: SURE_CONTINUATION };
  }
  return undefined;
}

interface TokenAtEnd {
  readonly at: number;
  readonly kind: string;
  readonly hex: boolean;
  readonly isCut: boolean;
}

/** The token that reaches the end of the line, if its beginning is a known one. */
function tokenAtEnd(text: string): TokenAtEnd | undefined {
  let from = text.length;
  while (isTokenChar(text, from - 1)) from -= 1;
  const run = text.slice(from);
  if (run.length <= SHORTEST_BEGINNING || !hasBeginning(run)) return undefined;
  for (const { prefix, kind, hex, whole, rest } of BEGINNINGS) {
    const at = run.indexOf(prefix);
    const secret = at === -1 ? '' : run.slice(at + prefix.length);
    if (secret.length < SHORTEST_BEGINNING || !RANDOM.test(secret) || !rest.test(secret)) continue;
    return { at: from + at, kind, hex, isCut: whole === undefined || prefix.length + secret.length < whole };
  }
  return undefined;
}
