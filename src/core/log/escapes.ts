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
 * Removes escape sequences from a stream of UTF-8 bytes, by the same rules as `plainText`, which says what a sequence
 * is; a test holds the two together. "Cursor to column one" becomes a carriage return. A sequence ends at the latest
 * with its line.
 */
export class EscapeRemover {
  #pending = new Uint8Array();

  /** Bytes that `take` may write at most for a piece of this size. */
  room(pieceBytes: number): number {
    return pieceBytes + this.#pending.length;
  }

  /** Writes what remains of `piece` into `target` from `at` on; returns the position after it. */
  take(piece: Uint8Array, target: Uint8Array, at: number): number {
    const bytes = this.#pending.length === 0 ? piece : joined(this.#pending, piece);
    this.#pending = new Uint8Array();
    let to = at;
    let from = 0;
    let escape = nextEscape(bytes, 0);
    let introducer = nextIntroducer(bytes, 0);
    for (;;) {
      const start = Math.min(escape, introducer);
      to = copy(bytes.subarray(from, start), target, to);
      if (start === bytes.length) return to;
      const end = endOfSequence(bytes, start);
      if (end === undefined) {
        this.#pending = bytes.slice(start, start + PENDING_BYTES);
        return to;
      }
      to = replacement(bytes.subarray(start, end), target, to);
      from = end;
      if (escape < from) escape = nextEscape(bytes, from);
      if (introducer < from) introducer = nextIntroducer(bytes, from);
    }
  }

  /** Writes what an incomplete sequence at the end of the stream leaves; returns the position after it. */
  end(target: Uint8Array, at: number): number {
    // The line feed ends any sequence; it is not part of the text.
    return this.take(Uint8Array.of(FEED), target, at) - 1;
  }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

function copy(bytes: Uint8Array, target: Uint8Array, at: number): number {
  target.set(bytes, at);
  return at + bytes.length;
}

/** Position of the next `ESC`; the length when there is none. */
function nextEscape(bytes: Uint8Array, from: number): number {
  const at = bytes.indexOf(ESC, from);
  return at === -1 ? bytes.length : at;
}

/** Position of the next U+009B, or of a last byte that may become one; the length when there is none. */
function nextIntroducer(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(C1_INTRODUCER, from);
  while (at !== -1 && (at === from || bytes[at - 1] !== C1_LEAD)) at = bytes.indexOf(C1_INTRODUCER, at + 1);
  if (at !== -1) return at - 1;
  return bytes.length > from && bytes.at(-1) === C1_LEAD ? bytes.length - 1 : bytes.length;
}

/** Position after the sequence that opens at `start`; undefined when the bytes end before it does. */
function endOfSequence(bytes: Uint8Array, start: number): number | undefined {
  if (bytes[start] === C1_LEAD) return bytes[start + 1] === undefined ? undefined : endOfControl(bytes, start + 2);
  const kind = bytes[start + 1];
  if (kind === undefined) return undefined;
  if (kind === 0x5b) return endOfControl(bytes, start + 2);
  if (kind === 0x5d) return endOfCommand(bytes, start + 2);
  const last = skip(bytes, start + 1, 0x20, 0x2f);
  const final = bytes[last];
  if (final === undefined) return undefined;
  // Not a sequence: the sign alone stays, as in `plainText`.
  return isFinalOfShort(final) ? last + 1 : start + 1;
}

/** CSI: parameters, intermediate bytes, and a final byte that may be missing. */
function endOfControl(bytes: Uint8Array, from: number): number | undefined {
  const last = skip(bytes, skip(bytes, from, 0x30, 0x3f), 0x20, 0x2f);
  const final = bytes[last];
  if (final === undefined) return undefined;
  return final >= 0x40 && final <= 0x7e ? last + 1 : last;
}

/** OSC: anything up to BEL or `ESC \`, which may be missing. */
function endOfCommand(bytes: Uint8Array, from: number): number | undefined {
  let at = from;
  while (at < bytes.length && bytes[at] !== BELL && bytes[at] !== ESC && bytes[at] !== FEED) at += 1;
  if (at === bytes.length) return undefined;
  if (bytes[at] === BELL) return at + 1;
  if (bytes[at] === FEED) return at;
  if (at + 1 === bytes.length) return undefined;
  return bytes[at + 1] === 0x5c ? at + 2 : at;
}

function skip(bytes: Uint8Array, from: number, low: number, high: number): number {
  let at = from;
  while (at < bytes.length && (bytes[at] ?? 0) >= low && (bytes[at] ?? 0) <= high) at += 1;
  return at;
}

/** `0`-`Z`, `\`-`~`. */
function isFinalOfShort(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x7e && byte !== 0x5b && byte !== 0x5d;
}

/** Nothing, but for "cursor to column one" and for a sign that opens nothing. */
function replacement(sequence: Uint8Array, target: Uint8Array, at: number): number {
  const isAlone = sequence.length === 1;
  if (!isAlone && !isToColumnOne(sequence)) return at;
  target[at] = isAlone ? ESC : RETURN;
  return at + 1;
}

/** `ESC [ G`, `ESC [ 0 G`, `ESC [ 1 G`. */
function isToColumnOne(sequence: Uint8Array): boolean {
  if (sequence.at(-1) !== 0x47 || (sequence[0] !== C1_LEAD && sequence[1] !== 0x5b)) return false;
  const digit = sequence[2];
  return sequence.length === 3 || (sequence.length === 4 && (digit === 0x30 || digit === 0x31));
}
