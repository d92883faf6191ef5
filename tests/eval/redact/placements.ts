import { wordsOf } from '../../../src/core/text/any-of.ts';
import { redact } from '../../../src/core/text/redact.ts';
import { LIBRARY_HINTS, replaceByLibrary } from '../../../src/core/text/redaction/library.ts';
import { SYNTHETIC_SECRETS, type SyntheticSecret, shows } from './synthetic-secrets.ts';

interface PlacementScore {
  readonly place: string;
  readonly all: number;
  readonly gone: number;
  /** Names of the others. */
  readonly left: readonly string[];
  readonly byLibrary: number;
}

const ESCAPE = String.fromCodePoint(0x1b);
const STAMP = '2026-11-20T10:00:00.1234567Z ';
const ALL: readonly SyntheticSecret[] = Object.values(SYNTHETIC_SECRETS).flat();
/** Behind a prefix of their own, so that they are known without what stands around them. */
const ISSUED = ALL.filter(({ text, secret }) => text.endsWith(secret) && /^[A-Za-z]/.test(text) && !/[\s:]/.test(text));
/** Longer than a line's end could hide. */
const LONG = ISSUED.filter(({ secret }) => secret.length >= 24);

interface Placement {
  readonly place: string;
  readonly of: readonly SyntheticSecret[];
  readonly print: (text: string, secret: string) => string;
}

const half = (text: string, secret: string) => text.length - Math.ceil(secret.length / 2);

const PLACEMENTS: readonly Placement[] = [
  { place: 'between words', of: ALL, print: (text) => `before ${text} after` },
  { place: 'at the end of a line', of: ALL, print: (text) => `${STAMP}is ${text}` },
  {
    place: 'glued to a word',
    of: ISSUED.filter(({ name }) => !name.includes('library')),
    print: (text) => `token${text} after`,
  },
  { place: 'behind a colour', of: ALL, print: (text) => `${ESCAPE}[31m${text}${ESCAPE}[0m!` },
  {
    place: 'a colour in its middle',
    of: ALL,
    print: (text, secret) => `${text.slice(0, half(text, secret))}${ESCAPE}[1m${text.slice(half(text, secret))} x`,
  },
  { place: 'behind a line break written out', of: ALL, print: (text) => `{"a":"x\\n${text}\\n"}` },
  {
    place: 'wrapped in its middle over two stamped lines',
    of: LONG,
    print: (text, secret) =>
      `${STAMP}${text.slice(0, half(text, secret))}\n${STAMP}${text.slice(half(text, secret))} x`,
  },
  {
    place: 'wrapped right behind its beginning',
    of: LONG.filter(({ text, secret }) => text.length - secret.length > 2),
    print: (text, secret) => `${STAMP}${text.slice(0, -secret.length)}\n${STAMP}${secret} x`,
  },
  { place: 'cut in its middle by a cap', of: LONG, print: (text, secret) => `x ${text.slice(0, half(text, secret))}` },
];

const hintsIn = wordsOf(Object.values(LIBRARY_HINTS).flat());

/** How many synthetic secrets are gone at each place. Deterministic. */
export function scorePlacements(): readonly PlacementScore[] {
  return PLACEMENTS.map(({ place, of, print }) => {
    const printed = of.map(({ name, text, secret }) => ({ name, secret, text: print(text, secret) }));
    const left = printed.filter(({ text, secret }) => shows(redact(text), secret)).map(({ name }) => name);
    return {
      place,
      all: of.length,
      gone: of.length - left.length,
      left,
      byLibrary: printed.filter(({ text, secret }) => !shows(replaceByLibrary(text, hintsIn(text)), secret)).length,
    };
  });
}
