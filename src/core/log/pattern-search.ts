/** Looks for any of a set of byte patterns. */
export interface PatternSearch {
  /** Position of the first pattern that lies wholly between `from` and `to`, or -1. */
  first(bytes: Uint8Array, from: number, to: number): number;
  /** Calls `found` with the index of every pattern that lies at this position and ends before `to`. */
  at(bytes: Uint8Array, at: number, to: number, found: (pattern: number) => void): void;
}

/** True when `bytes` hold the pattern at this position and it ends before `to`. */
export function isAt(pattern: Uint8Array | undefined, bytes: Uint8Array, at: number, to: number): boolean {
  if (pattern === undefined || at + pattern.length > to) return false;
  for (let offset = 0; offset < pattern.length; offset += 1) {
    if (bytes[at + offset] !== pattern[offset]) return false;
  }
  return true;
}
