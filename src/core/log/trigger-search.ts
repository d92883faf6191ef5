import type { ByteMemory } from './byte-search/byte-memory.ts';
import type { TriggerSet } from './byte-search/trigger-set.ts';

/** One search through the buffer, and how far it has come. */
interface Searching {
  readonly first: (from: number, to: number) => number;
  /** Position of its next trigger, or of where it has found none up to. */
  next: number;
  found: boolean;
}

/** Searches a buffer that is filled piece by piece for triggers. Positions only go forward, so each byte is searched once. */
export class TriggerSearch {
  readonly #triggers: TriggerSet;
  readonly #bytes: Uint8Array;
  readonly #searches: readonly Searching[];

  constructor(triggers: TriggerSet, memory: ByteMemory) {
    this.#triggers = triggers;
    this.#bytes = memory.bytes;
    this.#searches = [
      (from: number, to: number) => memory.firstSample(from, to),
      ...triggers.leads.map((lead) => (from: number, to: number) => memory.firstSign(lead, from, to)),
    ].map((first) => ({ first, next: -1, found: false }));
  }

  /** Position of the next trigger between `from` and `to`, or `to`. Both only grow, and `to` is the end of a line. */
  next(from: number, to: number): number {
    let first = to;
    for (const one of this.#searches) {
      if (one.next < from || (!one.found && one.next < to)) advance(one, Math.max(from, one.next), to);
      if (one.found && one.next < first) first = one.next;
    }
    return first;
  }

  /** Calls `found` with every trigger before `end`, where a line ends, perhaps more than once, and passes them. */
  take(end: number, to: number, found: (trigger: number) => void): void {
    for (const one of this.#searches) {
      while (one.found && one.next < end) {
        this.#triggers.at(this.#bytes, one.next, end, found);
        advance(one, one.next + 1, to);
      }
    }
  }

  /** The buffer's content was moved towards its start by so many bytes. */
  moved(by: number): void {
    for (const one of this.#searches) one.next -= by;
  }
}

function advance(one: Searching, from: number, to: number): void {
  one.next = one.first(from, to);
  one.found = one.next < to;
}
