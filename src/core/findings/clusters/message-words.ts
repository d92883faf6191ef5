import { ASSERTION_WORDS, GENERIC_WORDS } from './generic-words.ts';

/**
 * How much a normalised message says.
 * - `specific`: it names things of this project; two tests with this message fail of the same thing.
 * - `generic`: it names a kind of failure (a time-out, a refused connection).
 * - `bare`: it says that something was not as expected, or nothing at all.
 */
export type Telling = 'specific' | 'generic' | 'bare';

/** Distinct words beyond the generic ones: one or two are a value or a name that many tests share; three make a sentence of its own. */
const SPECIFIC_WORDS = 3;
/** Characters looked at; a specific word stands in the first lines or nowhere. */
const CHARS = 1_000;

const SEPARATORS = /[\s()[\]{}<>"'`,;=|*]+/;
/** A place in the source: which file it is says nothing of what went wrong there. */
const SOURCE_FILE =
  /\.(?:[cm]?[jt]sx?|py|java|kts?|groovy|scala|go|rs|rb|php|cs|fs|vb|exs?|erl|dart|swift|mm?|cc?|cpp|cxx|hh?|hpp|clj|jl|lua)(?::[N\d:]*)?$/i;
const WORD = /[\p{L}_$]{3,}/gu;
/** Marks that normalising leaves: `core/log/fingerprint.ts`. */
const MARKS: ReadonlySet<string> = new Set(['dur', 'time', 'dir', 'uniq']);
/** Names of error types say the kind, whatever it is called. */
const ERROR_TYPE = /(?:exception|error|failure|fault|violation|exit)s?$/;

/** Judges a normalised message; words of the error type do not count. */
export function tellingOf(text: string, errorType: string): Telling {
  const typeWords = new Set(wordsOf(errorType));
  const own = wordsOf(text.slice(0, CHARS)).filter((word) => !typeWords.has(word) && !ERROR_TYPE.test(word));
  const specific = new Set(own.filter((word) => !GENERIC_WORDS.has(word)));
  if (specific.size >= SPECIFIC_WORDS) return 'specific';
  return own.every((word) => ASSERTION_WORDS.has(word)) ? 'bare' : 'generic';
}

function wordsOf(text: string): string[] {
  return text
    .split(SEPARATORS)
    .filter((chunk) => !SOURCE_FILE.test(chunk))
    .flatMap((chunk) => chunk.match(WORD) ?? [])
    .map((word) => word.toLowerCase())
    .filter((word) => !MARKS.has(word));
}
