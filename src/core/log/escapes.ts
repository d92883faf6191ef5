import type { ByteMemory } from './byte-search/byte-memory.ts';

const FEED = 0x0a;

/**
 * Bytes of an escape sequence that is not yet complete which are kept for the next piece: more than any that carries text
 * may have (`MOST_CARRIED`). Of one with more parameters than that the rest of the parameters is kept as text.
 */
const PENDING_BYTES = 8_192;

/**
 * Removes escape sequences from a stream of UTF-8 bytes, by the same rules as `withoutEscapes`, which says what a
 * sequence is; a test holds the two together. "Cursor to column one" becomes a carriage return. A sequence ends at the
 * latest with its line.
 */
export class EscapeRemover {
  readonly #memory: ByteMemory;
  #pending = new Uint8Array();

  constructor(memory: ByteMemory) {
    this.#memory = memory;
  }

  /** Bytes that `take` may write at most for a piece of this size. */
  room(pieceBytes: number): number {
    return pieceBytes + this.#pending.length;
  }

  /** Puts `piece` into the memory from `at` on, without its sequences; returns the position after it. */
  take(piece: Uint8Array, at: number): number {
    const { bytes } = this.#memory;
    bytes.set(this.#pending, at);
    bytes.set(piece, at + this.#pending.length);
    const end = at + this.#pending.length + piece.length;
    const to = this.#memory.strip(at, end);
    const start = this.#memory.unfinished();
    this.#pending = bytes.slice(start, Math.min(end, start + PENDING_BYTES));
    return to;
  }

  /** Writes what an incomplete sequence at the end of the stream leaves; returns the position after it. */
  end(at: number): number {
    // The line feed ends any sequence; it is not part of the text.
    return this.take(Uint8Array.of(FEED), at) - 1;
  }
}
