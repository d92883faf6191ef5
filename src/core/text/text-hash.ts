/** Parameters of the 32-bit FNV-1a hash, and a second start that gives other bits. */
const FNV_PRIME = 0x01000193;
const STARTS = [0x811c9dc5, 0x1b873593] as const;

/**
 * A text as 16 hex digits: enough to recognise it again, no protection against somebody who wants two texts to collide.
 * FNV-1a over the bytes of its UTF-16 code units, twice.
 */
export function textHash(text: string): string {
  return STARTS.map((start) => {
    let hash: number = start;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      hash = Math.imul(hash ^ (unit & 0xff), FNV_PRIME);
      hash = Math.imul(hash ^ (unit >>> 8), FNV_PRIME);
    }
    return (hash >>> 0).toString(16).padStart(8, '0');
  }).join('');
}
