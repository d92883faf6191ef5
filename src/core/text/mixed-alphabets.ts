/** Alphabets with letters that look like Latin ones. */
const LOOK_ALIKES =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}]/u;

/**
 * True when a run of letters mixes Latin letters with those of an alphabet that has look-alikes: `t` and `st` around a
 * Cyrillic letter look like `test` and name another test. Words that stand beside each other in two alphabets are
 * ordinary.
 */
export function mixesAlphabets(text: string): boolean {
  return text.split(/[^\p{L}\p{M}]+/u).some((word) => /[A-Za-z]/.test(word) && LOOK_ALIKES.test(word));
}
