/**
 * How many columns a text takes on a terminal. Unicode Standard Annex 11 (East Asian Width) and 29 (grapheme clusters): a
 * cluster takes two columns when its first code point is wide or fullwidth or is shown as an emoji, none when it only combines,
 * and one otherwise. Text from outside has no invisible code points left when it comes here (`field.ts`).
 */

/** Wide (W) and fullwidth (F) code points. Halfwidth forms (U+FF61 to U+FFDC, U+FFE8 to U+FFEE) are of the same scripts, and narrow. */
const WIDE =
  /^(?![\uFF61-\uFFDC\uFFE8-\uFFEE])[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Yi}\p{Script=Tangut}\p{Script=Nushu}\p{Script=Khitan_Small_Script}\p{Emoji_Presentation}\u2329\u232A\u2E80-\u303E\u309B-\u33FF\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F200}-\u{1F265}]/u;

/** Marks that stand on the letter before them. */
const COMBINING = /^\p{M}/u;

/** Nothing in it is wide or combines: a column a character. */
const PLAIN = /^[\u0020-\u007e\u00a1-\u02ff\u2010-\u2027\u2500-\u259f]*$/;

const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' });

export function columnsOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let columns = 0;
  for (const { segment } of clusters.segment(text)) columns += clusterColumns(segment);
  return columns;
}

/** Spaces behind it up to the width. */
export function padColumns(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}

function clusterColumns(cluster: string): number {
  if (COMBINING.test(cluster)) return 0;
  return WIDE.test(cluster) ? 2 : 1;
}
