import type { ByteMemory } from './byte-search/byte-memory.ts';

const ESC = 0x1b;
const FEED = 0x0a;
const RETURN = 0x0d;
const BELL = 0x07;
/** Lead byte of U+009B in UTF-8, the one-character form of `ESC [`, and what follows it. */
const C1_LEAD = 0xc2;
const C1_INTRODUCER = 0x9b;

/**
 * Bytes of an escape sequence that is not yet complete which are kept for the next piece. Real ones have up to a few
 * hundred (hyperlinks); what is longer is dropped as far as it has come.
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
    this.#pending = new Uint8Array();
    let to = at;
    let from = at;
    for (;;) {
      const start = this.#nextSequence(from, end);
      to = moveDown(bytes, from, start, to);
      if (start === end) return to;
      const after = endOfSequence(bytes, start, end);
      if (after === undefined) {
        this.#pending = bytes.slice(start, Math.min(end, start + PENDING_BYTES));
        return to;
      }
      const left = replacement(bytes, start, after);
      if (left !== undefined) {
        bytes[to] = left;
        to += 1;
      }
      from = after;
    }
  }

  /** Writes what an incomplete sequence at the end of the stream leaves; returns the position after it. */
  end(at: number): number {
    // The line feed ends any sequence; it is not part of the text.
    return this.take(Uint8Array.of(FEED), at) - 1;
  }

  /** Position of the next `ESC` or U+009B, or of a last byte that may become one; `end` when there is none. */
  #nextSequence(from: number, end: number): number {
    const { bytes } = this.#memory;
    let at = this.#memory.firstByte(ESC, C1_INTRODUCER, from, end);
    while (at < end && bytes[at] === C1_INTRODUCER && (at === from || bytes[at - 1] !== C1_LEAD)) {
      at = this.#memory.firstByte(ESC, C1_INTRODUCER, at + 1, end);
    }
    if (at < end) return bytes[at] === ESC ? at : at - 1;
    return end > from && bytes[end - 1] === C1_LEAD ? end - 1 : end;
  }
}

function moveDown(bytes: Uint8Array, from: number, to: number, target: number): number {
  if (target !== from) bytes.copyWithin(target, from, to);
  return target + to - from;
}

/** Position after the sequence that opens at `start`; undefined when the bytes end before it does. */
function endOfSequence(bytes: Uint8Array, start: number, end: number): number | undefined {
  if (start + 1 === end) return undefined;
  const kind = bytes[start + 1];
  if (bytes[start] === C1_LEAD || kind === 0x5b) return endOfControl(bytes, start + 2, end);
  if (kind === 0x5d) return endOfCommand(bytes, start + 2, end);
  const last = skip(bytes, { from: start + 1, to: end }, 0x20, 0x2f);
  if (last === end) return undefined;
  // Not a sequence: the sign alone stays, as in `withoutEscapes`.
  return isFinalOfShort(bytes[last] ?? 0) ? last + 1 : start + 1;
}

/** CSI: parameters, intermediate bytes, and a final byte that may be missing. */
function endOfControl(bytes: Uint8Array, from: number, to: number): number | undefined {
  const parameters = skip(bytes, { from, to }, 0x30, 0x3f);
  const last = skip(bytes, { from: parameters, to }, 0x20, 0x2f);
  if (last === to) return undefined;
  const final = bytes[last] ?? 0;
  return final >= 0x40 && final <= 0x7e ? last + 1 : last;
}

/** OSC: anything up to BEL or `ESC \`, which may be missing. */
function endOfCommand(bytes: Uint8Array, from: number, to: number): number | undefined {
  let at = from;
  while (at < to && bytes[at] !== BELL && bytes[at] !== ESC && bytes[at] !== FEED) at += 1;
  if (at === to) return undefined;
  if (bytes[at] === BELL) return at + 1;
  if (bytes[at] === FEED) return at;
  if (at + 1 === to) return undefined;
  return bytes[at + 1] === 0x5c ? at + 2 : at;
}

/** Position of the first byte that does not lie between `low` and `high`. */
function skip(bytes: Uint8Array, { from, to }: { from: number; to: number }, low: number, high: number): number {
  let at = from;
  while (at < to && (bytes[at] ?? 0) >= low && (bytes[at] ?? 0) <= high) at += 1;
  return at;
}

/** `0`-`Z`, `\`, `^`-`~`. */
function isFinalOfShort(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x7e && byte !== 0x5b && byte !== 0x5d;
}

/** What is left of a sequence: nothing, but for "cursor to column one" and for a sign that opens nothing. */
function replacement(bytes: Uint8Array, start: number, end: number): number | undefined {
  if (end === start + 1) return bytes[start];
  return isToColumnOne(bytes, start, end) ? RETURN : undefined;
}

/** `ESC [ G`, `ESC [ 0 G`, `ESC [ 1 G`. */
function isToColumnOne(bytes: Uint8Array, start: number, end: number): boolean {
  if (bytes[end - 1] !== 0x47 || (bytes[start] !== C1_LEAD && bytes[start + 1] !== 0x5b)) return false;
  const digit = bytes[start + 2];
  return end === start + 3 || (end === start + 4 && (digit === 0x30 || digit === 0x31));
}
