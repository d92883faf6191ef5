import { anyOf } from '../any-of.ts';
import { base64Inside, DIGITS_OF_BASE64 } from '../held-secrets.ts';
import { ISSUED_TOKENS } from './issued-tokens.ts';
import { redactionMark } from './marks.ts';

/**
 * Beginnings of secrets that are long enough to be known in base64 too, where they stand when somebody prints a header, a
 * Kubernetes secret or a `.dockercfg`.
 */
const BEGINNINGS: readonly string[] = [
  ...ISSUED_TOKENS.filter(({ kind }) => kind === 'github-token' || kind === 'anthropic-key').flatMap(
    ({ prefixes }) => prefixes,
  ),
  'x-access-token:',
  ' PRIVATE KEY-----',
];

/** What one of them looks like in base64, at each of the three alignments: the cheap look before anything is decoded. */
export const ENCODED_HINTS: readonly string[] = [
  ...new Set(
    BEGINNINGS.flatMap((beginning) => {
      const bytes = new TextEncoder().encode(beginning);
      return [0, 1, 2].map((offset) => base64Inside(bytes, offset));
    }),
  ),
];

const hasHint = anyOf(ENCODED_HINTS);
const RUN_OF_BASE64 = /[A-Za-z0-9+/_-]{24,}={0,2}/g;
/** Four characters hold three bytes; a word glued to the front shifts them by one to three characters. */
const SHIFTS = [0, 1, 2, 3];
const PRIVATE_KEY = /-----BEGIN[A-Z0-9 ]{0,40} PRIVATE KEY/;

/**
 * Replaces base64 in which a secret stands. Each run is decoded, so what merely looks like a beginning stays.
 *
 * @param found the hints that stand in `text`
 * @param isToken whether a token stands in decoded text
 */
export function replaceEncodedTokens(
  text: string,
  found: ReadonlySet<string>,
  isToken: (text: string) => boolean,
): string {
  if (!ENCODED_HINTS.some((hint) => found.has(hint))) return text;
  return text.replace(RUN_OF_BASE64, (run) => {
    if (!hasHint(run)) return run;
    const decoded = SHIFTS.map((shift) => decodeBase64(run, shift));
    return decoded.some((each) => PRIVATE_KEY.test(each) || isToken(each)) ? redactionMark('encoded-secret') : run;
  });
}

/** Values by character code, of both alphabets. */
const VALUES = new Uint8Array(128);
for (let value = 0; value < DIGITS_OF_BASE64.length; value += 1) VALUES[DIGITS_OF_BASE64.charCodeAt(value)] = value;
VALUES['-'.charCodeAt(0)] = VALUES['+'.charCodeAt(0)] ?? 0;
VALUES['_'.charCodeAt(0)] = VALUES['/'.charCodeAt(0)] ?? 0;

/** The bytes as characters of Latin-1: tokens are ASCII. */
function decodeBase64(run: string, shift: number): string {
  let text = '';
  for (let i = shift; i + 1 < run.length; i += 4) {
    const group =
      (valueAt(run, i) << 18) | (valueAt(run, i + 1) << 12) | (valueAt(run, i + 2) << 6) | valueAt(run, i + 3);
    text += String.fromCharCode((group >> 16) & 255, (group >> 8) & 255, group & 255);
  }
  return text;
}

function valueAt(run: string, i: number): number {
  return VALUES[run.charCodeAt(i)] ?? 0;
}
