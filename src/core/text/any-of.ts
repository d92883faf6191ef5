/** The table is indexed by the low seven bits of two characters: all of ASCII. Others collide, which costs time only. */
const LOW_BITS = 127;
const CODES = 128;

interface Table {
  readonly isStart: Uint8Array;
  readonly byStart: ReadonlyMap<number, readonly string[]>;
}

function tableOf(words: readonly string[]): Table {
  const isStart = new Uint8Array(CODES * CODES);
  const byStart = new Map<number, string[]>();
  for (const word of words) {
    const start = (word.charCodeAt(0) & LOW_BITS) * CODES + (word.charCodeAt(1) & LOW_BITS);
    isStart[start] = 1;
    byStart.set(start, [...(byStart.get(start) ?? []), word]);
  }
  return { isStart, byStart };
}

/**
 * Makes a test for "contains at least one of `words`", words of two characters or more. One pass with a table of the
 * words' first two characters: many times as fast on logs as an expression of 45 alternatives or 45 searches (measured),
 * and every line of every log goes through it.
 */
export function anyOf(words: readonly string[]): (text: string) => boolean {
  const { isStart, byStart } = tableOf(words);
  if (words.length === 0) return () => false;
  return (text) => {
    let before = 0;
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i) & LOW_BITS;
      const start = before * CODES + code;
      if (isStart[start] === 1 && byStart.get(start)?.some((word) => text.startsWith(word, i - 1)) === true)
        return true;
      before = code;
    }
    return false;
  };
}

/** Makes a function that tells which of `words`, of two characters or more, a text contains: one pass as well. */
export function wordsOf(words: readonly string[]): (text: string) => ReadonlySet<string> {
  const { isStart, byStart } = tableOf([...new Set(words)]);
  return (text) => {
    const found = new Set<string>();
    let before = 0;
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i) & LOW_BITS;
      const start = before * CODES + code;
      if (isStart[start] === 1) addWords(found, byStart.get(start) ?? [], text, i - 1);
      before = code;
    }
    return found;
  };
}

function addWords(found: Set<string>, words: readonly string[], text: string, at: number): void {
  for (const word of words) if (!found.has(word) && text.startsWith(word, at)) found.add(word);
}
