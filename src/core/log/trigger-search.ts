import type { ByteMemory } from './byte-search/byte-memory.ts';

/** One search through the buffer, and how far it has come. */
interface Searching {
  readonly first: (from: number, to: number) => number;
  readonly take: (at: number, end: number, to: number) => number;
  /** Position of its next trigger, or of where it has found none up to. */
  next: number;
  found: boolean;
}

/** Searches a buffer that is filled piece by piece for triggers. Positions only go forward, so each byte is searched once. */
export class TriggerSearch {
  readonly #found: Uint16Array;
  readonly #searches: readonly Searching[];
  /** What `next` said last, which holds for any place up to there, and how far it was asked to look. */
  #next = -1;
  #to = -1;

  constructor(memory: ByteMemory) {
    this.#found = memory.found;
    this.#searches = [
      {
        first: (from: number, to: number) => memory.firstSample(from, to),
        take: (at: number, end: number, to: number) => memory.takeSamples(at, end, to),
      },
      {
        first: (from: number, to: number) => memory.firstSign(from, to),
        take: (at: number, end: number, to: number) => memory.takeSigns(at, end, to),
      },
    ].map((search) => ({ ...search, next: -1, found: false }));
  }

  /** Position of the next trigger between `from` and `to`, or `to`. Both only grow, and `to` is the end of a line. */
  next(from: number, to: number): number {
    if (from <= this.#next && to === this.#to) return this.#next;
    let first = to;
    for (const one of this.#searches) {
      if (one.next < from || (!one.found && one.next < to)) advance(one, Math.max(from, one.next), to);
      if (one.found && one.next < first) first = one.next;
    }
    this.#next = first;
    this.#to = to;
    return first;
  }

  /** Calls `found` with every trigger before `end`, where a line ends, perhaps more than once, and passes them. */
  take(end: number, to: number, found: (trigger: number) => void): void {
    let first = to;
    for (const one of this.#searches) {
      while (one.found && one.next < end) {
        one.next = one.take(one.next, end, to);
        one.found = one.next < to;
        const count = this.#found[0] ?? 0;
        for (let index = 1; index <= count; index += 1) found(this.#found[index] ?? 0);
      }
      if (one.found && one.next < first) first = one.next;
    }
    this.#next = first;
    this.#to = to;
  }

  /** The buffer's content was moved towards its start by so many bytes. */
  moved(by: number): void {
    for (const one of this.#searches) one.next -= by;
    this.#next -= by;
    this.#to -= by;
  }
}

function advance(one: Searching, from: number, to: number): void {
  one.next = one.first(from, to);
  one.found = one.next < to;
}
