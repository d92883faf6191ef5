import { LIMITS } from '../limits.ts';
import { redact } from './redact.ts';

/**
 * Code points that a reader cannot see, or that change what is seen around them: control, format, private-use, unassigned
 * and surrogate code points, default-ignorable ones, line and paragraph separators, the blank Braille cell and every space
 * but the ASCII one. security.md, section 3.4, rule 2.
 */
const INVISIBLE = /[\p{C}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\u2800]|(?! )\p{Zs}/gu;

/** The same class, for asking instead of replacing: a global pattern would carry its position from call to call. */
const ANY_INVISIBLE = new RegExp(INVISIBLE.source, 'u');

/** Shown where text was cut. A visible character, so that a cut name is never taken for a whole one. */
const CUT = '…';

/** What stands for empty text: an empty code span would be no code span at all. */
const EMPTY = '(empty)';

/** True when `text` holds a code point that `visible` would escape. */
export function hasInvisible(text: string): boolean {
  return ANY_INVISIBLE.test(text);
}

/** Replaces invisible code points by `\u{hex}`. They are never deleted: deleting can join the neighbours to something live. */
export function visible(text: string): string {
  return text.replaceAll(INVISIBLE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

/**
 * Text from outside, made fit to be looked at: redacted once more (fetch did it before the text was cut anywhere; this is
 * the second net), cut to `max` code points, NFC, invisible code points escaped, never empty. The result is one line, but
 * still markup to a Markdown parser: use `field` there.
 */
export function displayText(text: string, max: number = LIMITS.fieldChars): string {
  const shown = visible(cut(redact(text), max).normalize('NFC'));
  if (shown === '') return EMPTY;
  // Nothing but spaces looks like nothing at all.
  return shown.trim() === '' ? shown.replaceAll(' ', '\\u{20}') : shown;
}

/**
 * Text from outside as a Markdown code span: the only way in which it may enter a document. Nothing inside a code span is
 * live (mention, reference, link, HTML), and the span cannot be left, because its delimiter does not occur in the text.
 */
export function field(text: string, max: number = LIMITS.fieldChars): string {
  return codeSpan(displayText(text, max));
}

/**
 * Text from outside for a terminal: `displayText`, and the two marks by which a workflow command begins are broken, since a
 * terminal may turn out to be the log of a CI job (security.md, section 1, finding 6).
 */
export function terminalField(text: string, max: number = LIMITS.fieldChars): string {
  return displayText(text, max)
    .replaceAll('##[', '\\u{23}#[')
    .replace(/^( *)::/, '$1\\u{3a}:');
}

/** Neither plain ASCII nor the end of a line. */
const UNUSUAL = /[^\n -~]/;

/**
 * A finished document of ours for a terminal, JSON or the Markdown of the renderer. The one mark of a command that can stand
 * anywhere in a line is broken, and what nobody sees, or a terminal obeys, is an escape: in JSON the other way of writing
 * that means the same, while Markdown of ours holds none of it. No line of either begins with text from outside.
 */
export function terminalDocument(text: string): string {
  const unmarked = text.replaceAll('##[', '\\u0023#[');
  if (!UNUSUAL.test(unmarked)) return unmarked;
  return unmarked.replaceAll(INVISIBLE, (character) => (character === '\n' ? character : inJson(character)));
}

function inJson(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}

/** Wraps one line of text; one space of padding on each side is what CommonMark strips again. */
function codeSpan(text: string): string {
  const runs = new Set(Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  let length = 1;
  while (runs.has(length)) length += 1;
  const delimiter = '`'.repeat(length);
  return `${delimiter} ${text} ${delimiter}`;
}

function cut(text: string, max: number): string {
  // A code point takes at most two UTF-16 units, so nothing behind 2 × (max + 1) units can matter.
  const points = Array.from(text.slice(0, 2 * (max + 1)));
  return points.length <= max ? text : `${points.slice(0, max - 1).join('')}${CUT}`;
}
