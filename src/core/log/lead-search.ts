import { isAt, type PatternSearch } from './pattern-search.ts';

/**
 * Searches for patterns that begin with the same byte, one that is rare in logs: the runtime finds a single byte faster
 * than any loop could.
 */
export class LeadSearch implements PatternSearch {
  readonly #patterns: readonly Uint8Array[];
  readonly #lead: number;

  /** All patterns begin with the byte `lead`. */
  constructor(lead: number, patterns: readonly Uint8Array[]) {
    this.#lead = lead;
    this.#patterns = patterns;
  }

  first(bytes: Uint8Array, from: number, to: number): number {
    let at = bytes.indexOf(this.#lead, from);
    while (at !== -1 && at < to) {
      for (const pattern of this.#patterns) if (isAt(pattern, bytes, at, to)) return at;
      at = bytes.indexOf(this.#lead, at + 1);
    }
    return -1;
  }

  at(bytes: Uint8Array, at: number, to: number, found: (pattern: number) => void): void {
    this.#patterns.forEach((pattern, index) => {
      if (isAt(pattern, bytes, at, to)) found(index);
    });
  }
}
