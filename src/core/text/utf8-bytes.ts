/** Length of `text` in UTF-8: what GitHub's limits and byte-level tokenizers count. */
export function utf8Bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
