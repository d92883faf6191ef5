import { anyOf, wordsOf } from './any-of.ts';
import { traitsOfSecrets } from './held-secrets.ts';
import { ENCODED_HINTS, replaceEncodedTokens } from './redaction/encoded-tokens.ts';
import { heldFragments } from './redaction/held-fragments.ts';
import { replaceTokensOfJson } from './redaction/json-web-tokens.ts';
import { LIBRARY_HINTS, replaceByLibrary } from './redaction/library.ts';
import { redactionMark } from './redaction/marks.ts';
import { privateKeyState } from './redaction/private-keys.ts';
import { mayHoldEscape, wrappedTokenState } from './redaction/wrapped-tokens.ts';
import { hasSecret, SECRET_RULES, type SecretRule, TOKEN_BEGINNINGS } from './secret-patterns.ts';

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
  const { traits, isSuspect, withoutFragments } = lookFor(options.exactSecrets ?? NO_SECRETS);
  const key = privateKeyState();
  const wrapped = wrappedTokenState(isSuspect, (text) => replaceSecrets(text, traits));
  return { line: (text) => withoutFragments(wrapped(key(text))) };
}

/** Redacts a text of any number of lines. */
export function redact(text: string, options: RedactionOptions = {}): string {
  if (isPlainlyHarmless(text, options)) return text;
  return redactLines(text.split('\n'), options).join('\n');
}

/** Redacts the lines of one text. */
export function redactLines(lines: readonly string[], options: RedactionOptions = {}): string[] {
  const redactor = createRedactor(options);
  return lines.map((line) => redactor.line(line));
}

/** Names come by the hundred thousand. One that has one line and nothing to suspect needs no redactor. */
function isPlainlyHarmless(text: string, { exactSecrets }: RedactionOptions): boolean {
  if (exactSecrets !== undefined || text.includes('\n') || mayHoldEscape(text)) return false;
  return !text.includes('-----BEGIN') && !lookFor(NO_SECRETS).isSuspect(text);
}

/** How addresses begin. They stand in every twentieth line of a log; only those with a name in them are looked at. */
const ADDRESSES: readonly string[] = ['://', ':\\/\\/'];

/** Almost every line of a log holds none of these: one look instead of one per rule and beginning. */
const HINTS: readonly string[] = [
  ...SECRET_RULES.flatMap((rule) => rule.hints).filter((hint) => !ADDRESSES.includes(hint)),
  ...Object.values(LIBRARY_HINTS).flat(),
  ...TOKEN_BEGINNINGS.map((beginning) => beginning.prefix),
  ...ENCODED_HINTS,
];

function isNamedAddress(text: string): boolean {
  return text.includes('@') && ADDRESSES.some((beginning) => text.includes(beginning));
}

interface Look {
  readonly traits: readonly string[];
  readonly isSuspect: (text: string) => boolean;
  readonly withoutFragments: (line: string) => string;
}

const NO_SECRETS: readonly string[] = [];
/** Names are redacted one by one, each by a redactor of its own; what to look for stays the same for a whole part. */
const LOOKS = new WeakMap<readonly string[], Look>();

function lookFor(secrets: readonly string[]): Look {
  const known = LOOKS.get(secrets);
  if (known !== undefined) return known;
  const traits = traitsOfSecrets(secrets);
  const hasHint = anyOf([...HINTS, ...traits]);
  const isSuspect = (text: string) => hasHint(text) || isNamedAddress(text);
  const look = { traits, isSuspect, withoutFragments: heldFragments(traits) };
  LOOKS.set(secrets, look);
  return look;
}

const hintsIn = wordsOf([...HINTS, ...ADDRESSES]);

/** First the values that are known, then our own rules, then the library's for what is left. */
function replaceSecrets(text: string, traits: readonly string[]): string {
  let out = text;
  for (const trait of traits) out = out.replaceAll(trait, redactionMark('held-secret'));
  const found = hintsIn(out);
  if (found.size === 0) return out;
  for (const rule of SECRET_RULES) if (rule.hints.some((hint) => found.has(hint))) out = applyRule(out, rule);
  out = replaceTokensOfJson(out, redactionMark('jwt'));
  out = replaceEncodedTokens(out, found, hasSecret);
  return replaceByLibrary(out, found);
}

function applyRule(text: string, rule: SecretRule): string {
  return text.replace(rule.pattern, (match: string, secret: unknown) =>
    // The first group is always the tail or a marked part of the match, and stands in it once from its last place on.
    rule.group === undefined || typeof secret !== 'string'
      ? redactionMark(rule.kind)
      : replaceLast(match, secret, redactionMark(rule.kind)),
  );
}

function replaceLast(text: string, part: string, by: string): string {
  const at = text.lastIndexOf(part);
  return text.slice(0, at) + by + text.slice(at + part.length);
}
