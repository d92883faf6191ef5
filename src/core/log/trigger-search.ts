import { GramSearch } from './gram-search.ts';
import { LeadSearch } from './lead-search.ts';
import type { PatternSearch } from './pattern-search.ts';

/** Bytes from here on begin a character that is not ASCII. */
const NOT_ASCII = 0x80;

/** One search, the triggers behind its patterns, and how far it has come. */
interface Searching {
  readonly search: PatternSearch;
  readonly triggers: readonly number[];
  /** Position of its next pattern, or of where it has found none up to. */
  next: number;
  found: boolean;
}

/**
 * Searches a growing buffer for triggers. Triggers with a sign beyond ASCII are looked for by that sign (what stands
 * before it in the trigger does not matter: a trigger may be more general than what it stands for), the others all at
 * once. Positions only go forward, so each byte is searched once.
 */
export class TriggerSearch {
  readonly #searches: readonly Searching[];

  constructor(triggers: readonly string[]) {
    const encoder = new TextEncoder();
    const byLead = new Map<number, { readonly pattern: Uint8Array; readonly trigger: number }[]>();
    triggers.forEach((text, trigger) => {
      const bytes = encoder.encode(text);
      const sign = bytes.findIndex((byte) => byte >= NOT_ASCII);
      const pattern = sign === -1 ? bytes : bytes.subarray(sign);
      const lead = sign === -1 ? 0 : (pattern[0] ?? 0);
      byLead.set(lead, [...(byLead.get(lead) ?? []), { pattern, trigger }]);
    });
    this.#searches = [...byLead].map(([lead, entries]) => {
      const patterns = entries.map(({ pattern }) => pattern);
      return {
        search: lead === 0 ? new GramSearch(patterns) : new LeadSearch(lead, patterns),
        triggers: entries.map(({ trigger }) => trigger),
        next: -1,
        found: false,
      };
    });
  }

  /** Position of the next trigger between `from` and `to`, or `to`. Both only grow, and `to` is the end of a line. */
  next(bytes: Uint8Array, from: number, to: number): number {
    let first = to;
    for (const one of this.#searches) {
      if (one.next < from || (!one.found && one.next < to)) advance(one, bytes, Math.max(from, one.next), to);
      if (one.found && one.next < first) first = one.next;
    }
    return first;
  }

  /** Calls `found` with every trigger that begins before `end`, where a line ends, perhaps more than once, and passes them. */
  take(bytes: Uint8Array, end: number, to: number, found: (trigger: number) => void): void {
    for (const one of this.#searches) {
      while (one.found && one.next < end) {
        one.search.at(bytes, one.next, end, (pattern) => {
          found(one.triggers[pattern] ?? 0);
        });
        advance(one, bytes, one.next + 1, to);
      }
    }
  }

  /** The buffer's content was moved towards its start by so many bytes. */
  moved(by: number): void {
    for (const one of this.#searches) one.next -= by;
  }
}

function advance(one: Searching, bytes: Uint8Array, from: number, to: number): void {
  const at = one.search.first(bytes, from, to);
  one.found = at !== -1;
  one.next = one.found ? at : to;
}
