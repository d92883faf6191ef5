/* What escape sequences are, and their removal; AssemblyScript, see `index.ts`. */

const FEED: u8 = 0x0a;
const RETURN: u8 = 0x0d;
const BELL: u8 = 0x07;
const ESC: u8 = 0x1b;
/**
 * Bytes that a sequence carries at most; hyperlinks and titles have a few hundred. Less than `EscapeRemover` keeps from piece
 * to piece, so nothing that turns out to be text is lost.
 */
const MOST_CARRIED: usize = 4096;
/** U+009B in UTF-8, the one-character form of `ESC [`. */
const C1_LEAD: u8 = 0xc2;
const C1_INTRODUCER: u8 = 0x9b;

/** Where the escape sequence begins that the last call of `strip` left, because its end had not come. */
let left: usize = 0;

export function unfinished(): usize {
  return left;
}

/**
 * Takes the escape sequences out of the bytes, which move together at `from`; returns the position after them. By the same rules
 * as `withoutEscapes`. "Cursor to column one" becomes a carriage return. A sequence that is not complete at `end` is left out.
 */
export function strip(from: usize, end: usize): usize {
  let to = from;
  left = end;
  while (true) {
    const start = nextSequence(from, end);
    moveDown(to, from, start);
    to += start - from;
    if (start == end) return to;
    const after = endOfSequence(start, end);
    if (after == 0) {
      left = start;
      return to;
    }
    const kept = replacement(start, after);
    if (kept != 0) {
      store<u8>(to, kept);
      to += 1;
    }
    from = after;
  }
}

/** Position of the next `ESC` or U+009B, or of a last byte that may become one; `end` when there is none. */
function nextSequence(from: usize, end: usize): usize {
  let at = firstByte(ESC, C1_INTRODUCER, from, end);
  while (at < end && load<u8>(at) == C1_INTRODUCER && (at == from || load<u8>(at - 1) != C1_LEAD)) {
    at = firstByte(ESC, C1_INTRODUCER, at + 1, end);
  }
  if (at < end) return load<u8>(at) == ESC ? at : at - 1;
  return end > from && load<u8>(end - 1) == C1_LEAD ? end - 1 : end;
}

/** Moves bytes towards the start; what is read has not been written yet, since each sixteen are read before they are written. */
function moveDown(to: usize, from: usize, end: usize): void {
  if (to == from) return;
  for (; from + 16 <= end; from += 16, to += 16) v128.store(to, v128.load(from));
  for (; from < end; from += 1, to += 1) store<u8>(to, load<u8>(from));
}

/** Position after the sequence that opens at `start`; 0 when the bytes end before it does. */
function endOfSequence(start: usize, end: usize): usize {
  if (start + 1 == end) return 0;
  const kind = load<u8>(start + 1);
  if (load<u8>(start) == C1_LEAD || kind == 0x5b) return endOfControl(start + 2, end);
  if (carriesText(kind)) return endOfCarried(start, end);
  const last = skip(start + 1, end, 0x20, 0x2f);
  if (last == end) return 0;
  // Not a sequence: the sign alone stays, as in `withoutEscapes`.
  const final = load<u8>(last);
  return final >= 0x30 && final <= 0x7e && final != 0x5b && final != 0x5d ? last + 1 : start + 1;
}

/** CSI: parameters, intermediate bytes, and a final byte that may be missing. */
function endOfControl(from: usize, to: usize): usize {
  const last = skip(skip(from, to, 0x30, 0x3f), to, 0x20, 0x2f);
  if (last == to) return 0;
  const final = load<u8>(last);
  return final >= 0x40 && final <= 0x7e ? last + 1 : last;
}

/** OSC, DCS, SOS, PM and APC: `ESC` and one of `] P X ^ _`. */
function carriesText(kind: u8): bool {
  return kind == 0x5d || kind == 0x50 || kind == 0x58 || kind == 0x5e || kind == 0x5f;
}

/** Anything up to BEL or `ESC \`. Without either in its line, or when it carries too much, it is none: the sign alone stays. */
function endOfCarried(start: usize, to: usize): usize {
  for (let at = start + 2; at < to; at += 1) {
    const byte = load<u8>(at);
    if (byte == BELL) return at + 1;
    if (byte == FEED || at - start > MOST_CARRIED) return start + 1;
    if (byte == ESC) return at + 1 == to ? 0 : load<u8>(at + 1) == 0x5c ? at + 2 : start + 1;
  }
  return 0;
}

/** Position of the first byte that does not lie between `low` and `high`. */
function skip(from: usize, to: usize, low: u8, high: u8): usize {
  while (from < to && load<u8>(from) >= low && load<u8>(from) <= high) from += 1;
  return from;
}

/** What is left of a sequence: nothing (0), but for "cursor to column one" and for a sign that opens nothing. */
function replacement(start: usize, end: usize): u8 {
  if (end == start + 1) return load<u8>(start);
  // `ESC [ G`, `ESC [ 0 G`, `ESC [ 1 G`.
  if (load<u8>(end - 1) != 0x47 || (load<u8>(start) != C1_LEAD && load<u8>(start + 1) != 0x5b)) return 0;
  const digit = load<u8>(start + 2);
  return end == start + 3 || (end == start + 4 && (digit == 0x30 || digit == 0x31)) ? RETURN : 0;
}

/** Position of the first byte that is one of the two; `to` when there is none. */
function firstByte(one: i32, other: i32, from: usize, to: usize): usize {
  const a = i8x16.splat(<i8>one);
  const b = i8x16.splat(<i8>other);
  let at = from;
  for (; at + 16 <= to; at += 16) {
    const bytes = v128.load(at);
    const mask = i8x16.bitmask(v128.or(i8x16.eq(bytes, a), i8x16.eq(bytes, b)));
    if (mask != 0) return at + ctz(mask);
  }
  for (; at < to; at += 1) {
    const byte = load<u8>(at);
    if (byte == <u8>one || byte == <u8>other) return at;
  }
  return to;
}
