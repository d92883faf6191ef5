/** What a reader's library is given at once: large enough to be fast, small enough to be looked at in between. */
export const BLOCK_CHARS = 64 * 1024;

/**
 * Hands a piece of a file on in parts that are small enough, and cuts no surrogate pair. It neither joins nor keeps
 * anything: strings that are put together and cut again stay in memory until somebody has time to clear it up.
 */
export function inBlocks(text: string, take: (block: string) => void): void {
  let from = 0;
  while (text.length - from > BLOCK_CHARS) {
    const end = from + BLOCK_CHARS - (isHighSurrogate(text.charCodeAt(from + BLOCK_CHARS - 1)) ? 1 : 0);
    take(text.slice(from, end));
    from = end;
  }
  take(from === 0 ? text : text.slice(from));
}

/** True for the first half of a character that takes two. */
export function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}
