/** Characters of a long name that are shown where it is one of many: the file at its head, the case at its tail. */
const HEAD = 24;
const TAIL = 40;

/** A word that the cut went through, if it is short: names are cut between words where they can be. */
const CUT_END = /(?<=[/:._> ])[^/:._> ]{1,20}$/;
const CUT_START = /^[^/:._> ]{0,20}[/:._> ]+/;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The name, or its ends with `…` between them; whole characters, however many code points they have. */
export function shortName(name: string): string {
  if (name.length <= HEAD + TAIL + 1) return name;
  const characters = Array.from(graphemes.segment(name), ({ segment }) => segment);
  if (characters.length <= HEAD + TAIL + 1) return name;
  const head = characters.slice(0, HEAD).join('').replace(CUT_END, '');
  const tail = characters.slice(-TAIL).join('').replace(CUT_START, '');
  return `${head}…${tail}`;
}
