import { messageStart, redactionMark } from './marks.ts';

/** A piece of a secret shorter than this is no help to anybody, and may stand in ordinary text by chance. */
const PIECE_CHARS = 8;

/**
 * Makes the pass that finds the pieces of held secrets which were wrapped over lines: a line that ends with the beginning
 * of one, begins with the end of one, or is nothing but a part of one.
 *
 * @param traits texts that give a secret away, as `traitsOfSecrets` makes them
 */
export function heldFragments(traits: readonly string[]): (line: string) => string {
  const pieces = new Set(
    traits.flatMap((trait) =>
      Array.from({ length: trait.length - PIECE_CHARS + 1 }, (_, i) => trait.slice(i, i + PIECE_CHARS)),
    ),
  );
  if (pieces.size === 0) return (line) => line;
  const mark = redactionMark('held-secret');
  return (line) => {
    const end = line.length - (line.endsWith('\r') ? 1 : 0);
    if (end < PIECE_CHARS) return line;
    let out = line;
    if (pieces.has(line.slice(end - PIECE_CHARS, end))) {
      const chars = charsAtEnd(line.slice(0, end), traits);
      out = chars === 0 ? line : line.slice(0, end - chars) + mark + line.slice(end);
    }
    const start = messageStart(out);
    if (!pieces.has(out.slice(start, start + PIECE_CHARS))) return out;
    const chars = charsAtStart(out.slice(start), traits);
    return chars === 0 ? out : out.slice(0, start) + mark + out.slice(start + chars);
  };
}

/** Length of the longest beginning of a trait with which `text` ends; 0 when it ends with another part. */
function charsAtEnd(text: string, traits: readonly string[]): number {
  for (const trait of traits) {
    for (let chars = trait.length; chars >= PIECE_CHARS; chars -= 1) {
      if (text.endsWith(trait.slice(0, chars))) return chars;
    }
  }
  return 0;
}

/** Length of the longest end of a trait with which `text` begins, or of all of it when it is a part of one. */
function charsAtStart(text: string, traits: readonly string[]): number {
  const line = text.trimEnd();
  if (traits.some((trait) => trait.includes(line))) return line.length;
  for (const trait of traits) {
    for (let from = 0; trait.length - from >= PIECE_CHARS; from += 1) {
      if (text.startsWith(trait.slice(from))) return trait.length - from;
    }
  }
  return 0;
}
