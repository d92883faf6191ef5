/** What fits beside a name in the list of a shell: no marks of code, no full stop at the end. */
export function firstSentence(text: string): string {
  const plain = text.replaceAll('`', '');
  // The first full stop behind a word: neither that of `e.g.` nor one inside a name.
  const end = plain.search(/(?<!e\.g)\.(?: |$)/);
  return end < 0 ? plain : plain.slice(0, end);
}
