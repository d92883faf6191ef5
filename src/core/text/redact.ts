import { plainText } from '../log/terminal-text.ts';
import { anyOf } from './any-of.ts';
import { traitsOfSecrets } from './held-secrets.ts';
import { replaceTokensOfJson, SECRET_RULES, type SecretRule, TOKEN_BEGINNINGS } from './secret-patterns.ts';

export interface RedactionOptions {
  /** Values of secrets that this process holds: removed as they are and in several encodings. */
  readonly exactSecrets?: readonly string[];
}

/** Takes secrets out of a text line by line. Holds state between lines, so one text needs one redactor. */
export interface Redactor {
  /** @param text one line without its line feed; the answer is one line too, so line numbers stay */
  line(text: string): string;
}

/**
 * Makes a redactor. What it finds it replaces by `[redacted:<kind>]`. Private keys are followed to their last line and
 * tokens over the end of a line; time stamps in between do not hide them. Redaction is a net with known holes (a secret
 * reversed, spaced out, or in a format nobody published stays), which the README says.
 */
export function createRedactor(options: RedactionOptions = {}): Redactor {
  const traits = traitsOfSecrets(options.exactSecrets ?? []);
  const hasTrait = anyOf(traits);
  const key = privateKeyState();
  const wrapped = wrappedTokenState(
    (text) => hasHint(text) || hasTrait(text),
    (text) => replaceSecrets(text, traits),
  );
  return { line: (text) => wrapped(key(text)) };
}

/** Redacts a text of any number of lines. */
export function redact(text: string, options: RedactionOptions = {}): string {
  const redactor = createRedactor(options);
  return text
    .split('\n')
    .map((line) => redactor.line(line))
    .join('\n');
}

function mark(kind: string): string {
  return `[redacted:${kind}]`;
}

/** Looks at the text without its escape sequences first: a colour code in the middle of a token hides it. */
function throughColours(text: string, plain: string, find: (text: string) => string): string {
  const found = plain === text ? text : find(plain);
  return found === plain ? find(text) : found;
}

/** Almost every line of a log holds none of these: one look instead of one per rule and beginning. */
const hasHint = anyOf([
  ...SECRET_RULES.flatMap((rule) => rule.hints),
  ...TOKEN_BEGINNINGS.map((beginning) => beginning.prefix),
]);

function replaceSecrets(text: string, traits: readonly string[]): string {
  let out = text;
  for (const trait of traits) out = out.replaceAll(trait, mark('held-secret'));
  for (const rule of SECRET_RULES) out = applyRule(out, rule);
  return replaceTokensOfJson(out, mark('jwt'));
}

function applyRule(text: string, rule: SecretRule): string {
  if (!rule.hints.some((hint) => text.includes(hint))) return text;
  return text.replace(rule.pattern, (match: string, secret: unknown) =>
    // The first group is always the tail or a marked part of the match, and stands in it once from its last place on.
    rule.group === undefined || typeof secret !== 'string'
      ? mark(rule.kind)
      : replaceLast(match, secret, mark(rule.kind)),
  );
}

function replaceLast(text: string, part: string, by: string): string {
  const at = text.lastIndexOf(part);
  return text.slice(0, at) + by + text.slice(at + part.length);
}

/** What may stand before the message of a line: a byte-order mark, the runner's stamp, and how wrapped text is set off. */
const LINE_START = /^\uFEFF?(?:\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z )?[ \t|>"'+]{0,200}/;

function startOf(line: string): string {
  return LINE_START.exec(line)?.[0] ?? '';
}

const KEY_BEGIN = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/;
const KEY_END = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/;
/** Base64 longer than any word, or a message of nothing but base64: the last line of a key may be short. */
const KEY_BODY = /[A-Za-z0-9+/=]{40,}|^[A-Za-z0-9+/]{1,80}={0,2}(?:\\n|["',]){0,4}$/;
/** A key that nobody closed is over after so many lines: 16,384 bits of RSA take about 200. */
const KEY_LINES = 250;
/** … or after so many lines in a row that are no part of a key, so that nobody hides a log behind one line of his own. */
const OTHER_LINES = 5;

/** From the first line of a private key to its last, what looks like key is replaced; other output between is not. */
function privateKeyState(): (line: string) => string {
  let keyLines = 0;
  let otherLines = 0;
  return (line) => {
    if (keyLines === 0 && !line.includes('-----BEGIN ')) return line;
    let [done, rest] = ['', line];
    if (keyLines > 0) {
      [done, rest] = replaceKeyPart(line);
      const isPart = done !== '';
      otherLines = isPart ? 0 : otherLines + 1;
      keyLines = KEY_END.test(line) || otherLines === OTHER_LINES ? 0 : keyLines - 1;
    }
    for (let begin = KEY_BEGIN.exec(rest); begin !== null; begin = KEY_BEGIN.exec(rest)) {
      const end = KEY_END.exec(rest.slice(begin.index));
      done += rest.slice(0, begin.index) + mark('private-key');
      rest = end === null ? '' : rest.slice(begin.index + end.index + end[0].length);
      [keyLines, otherLines] = [end === null ? KEY_LINES : 0, 0];
    }
    return done + rest;
  };
}

/** Splits a line inside a key: what takes the place of its part of the key, and what follows that. */
function replaceKeyPart(line: string): [done: string, rest: string] {
  const end = KEY_END.exec(line);
  const start = startOf(line);
  if (end !== null) return [start + mark('private-key'), line.slice(end.index + end[0].length)];
  return KEY_BODY.test(plainText(line.slice(start.length))) ? [start + mark('private-key'), ''] : ['', line];
}

const TOKEN_CHAR = /[A-Za-z0-9_.~+/=-]/;
/** Less of a token than this is no help to anybody, and may be part of a name. */
const SHORTEST_BEGINNING = 8;
/** A continuation shorter than this is more likely a word. */
const SHORTEST_CONTINUATION = 8;
const HEX_ONLY = /^[0-9a-f-]+$/;

/**
 * Remembers a token that ran into the end of a line, and takes what goes on at the start of the next.
 *
 * @param isSuspect false: the text holds no secret
 * @param replace takes the secrets out of one line
 */
function wrappedTokenState(
  isSuspect: (text: string) => boolean,
  replace: (text: string) => string,
): (line: string) => string {
  let open: string | undefined;
  return (line) => {
    const plain = plainText(line);
    if (open === undefined && !isSuspect(line) && (plain === line || !isSuspect(plain))) return line;
    const [head, body] = open === undefined ? ['', plain] : splitContinuation(plain, open);
    if (head !== '' && body === '') return head;
    const beginning = tokenAtEnd(body);
    open = beginning?.isCut === true ? beginning.kind : undefined;
    if (beginning !== undefined) return head + replace(body.slice(0, beginning.at)) + mark(beginning.kind);
    return head === '' ? throughColours(line, plain, replace) : head + replace(body);
  };
}

/** Splits off the start of a line when it looks like the rest of a token; `['', line]` when it does not. */
function splitContinuation(line: string, kind: string): [head: string, body: string] {
  const start = startOf(line);
  const chars = continuationChars(line.slice(start.length));
  return chars === 0 ? ['', line] : [start + mark(kind), line.slice(start.length + chars)];
}

/** Length of the part at the start of `text` that may be the rest of a token; 0 when it is more likely something else. */
function continuationChars(text: string): number {
  let chars = 0;
  while (chars < text.length && TOKEN_CHAR.test(text.charAt(chars))) chars += 1;
  const run = text.slice(0, chars);
  const isMixed = /[0-9]/.test(run) && /[A-Za-z]/.test(run) && !HEX_ONLY.test(run);
  return chars >= SHORTEST_CONTINUATION && isMixed ? chars : 0;
}

interface TokenAtEnd {
  readonly at: number;
  readonly kind: string;
  readonly isCut: boolean;
}

/** The token that reaches the end of the line, if its beginning is a known one. */
function tokenAtEnd(text: string): TokenAtEnd | undefined {
  let from = text.length;
  while (from > 0 && TOKEN_CHAR.test(text.charAt(from - 1))) from -= 1;
  const run = text.slice(from);
  if (run.length <= SHORTEST_BEGINNING) return undefined;
  for (const { prefix, kind, chars, rest = /[0-9A-Z]/ } of TOKEN_BEGINNINGS) {
    const at = run.indexOf(prefix);
    const secret = at === -1 ? '' : run.slice(at + prefix.length);
    if (secret.length < SHORTEST_BEGINNING || !rest.test(secret)) continue;
    return { at: from + at, kind, isCut: chars === undefined || prefix.length + secret.length < chars };
  }
  return undefined;
}
