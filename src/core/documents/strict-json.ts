/** Deepest nesting of a document of ours is 8; a deeper one was not written by us. */
const MAX_DEPTH = 32;

/**
 * Looks for what `JSON.parse` lets through: two keys of the same name in one object (the last one wins silently, so two
 * readers may read two documents), `__proto__`, and deep nesting. One pass over text that is known to be JSON.
 *
 * @returns what is wrong, in our own words; undefined when nothing is.
 */
export function faultOfJson(text: string): string | undefined {
  const scan = new KeyScan();
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') {
      const end = endOfString(text, at);
      const fault = scan.string(text, at, end);
      if (fault !== undefined) return fault;
      at = end;
    } else {
      const fault = scan.mark(character);
      if (fault !== undefined) return fault;
    }
  }
  return undefined;
}

/** Where we are: one set of keys per open object, null per open array. */
class KeyScan {
  readonly #open: (Set<string> | null)[] = [];
  #keyComes = false;

  mark(character: string | undefined): string | undefined {
    if (character === '{' || character === '[') {
      this.#open.push(character === '{' ? new Set() : null);
      this.#keyComes = character === '{';
      return this.#open.length > MAX_DEPTH ? 'it is nested too deeply' : undefined;
    }
    if (character === '}' || character === ']') {
      this.#open.pop();
      this.#keyComes = false;
    } else if (character === ',') this.#keyComes = this.#open.at(-1) !== null;
    return undefined;
  }

  string(text: string, start: number, end: number): string | undefined {
    const keys = this.#open.at(-1);
    if (!this.#keyComes || keys === null || keys === undefined) return undefined;
    this.#keyComes = false;
    const key = JSON.parse(text.slice(start, end + 1)) as string;
    if (key === '__proto__') return 'it has a key that no document of ours has';
    if (keys.has(key)) return 'it has the same key twice';
    keys.add(key);
    return undefined;
  }
}

/** Index of the closing quote of the string that opens at `start`. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}
