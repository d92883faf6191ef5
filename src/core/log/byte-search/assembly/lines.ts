/* Where lines begin and end; AssemblyScript, see `index.ts`. */

const RETURN: u8 = 0x0d;

/** How many of the bytes are `sign`. */
export function count(sign: i32, from: usize, to: usize): i32 {
  const wanted = i8x16.splat(<i8>sign);
  let found = 0;
  let at = from;
  for (; at + 16 <= to; at += 16) found += popcnt(i8x16.bitmask(i8x16.eq(v128.load(at), wanted)));
  for (; at < to; at += 1) if (load<u8>(at) == <u8>sign) found += 1;
  return found;
}

/** Position after the last byte that is `sign`; `from` when there is none. */
export function afterLast(sign: i32, from: usize, to: usize): usize {
  const wanted = i8x16.splat(<i8>sign);
  let at = to;
  for (; at >= from + 16; at -= 16) {
    const mask = i8x16.bitmask(i8x16.eq(v128.load(at - 16), wanted));
    if (mask != 0) return at - 16 + (32 - clz(mask));
  }
  for (; at > from; at -= 1) if (load<u8>(at - 1) == <u8>sign) return at;
  return from;
}

/**
 * Twice the position of the first byte that is `sign`, or of `to`; one more when a carriage return stands before it, the last
 * byte left out.
 */
export function lineEnd(sign: i32, from: usize, to: usize): usize {
  const wanted = i8x16.splat(<i8>sign);
  const back = i8x16.splat(RETURN);
  let returns = 0;
  let at = from;
  for (; at + 16 <= to; at += 16) {
    const bytes = v128.load(at);
    const ends = i8x16.bitmask(i8x16.eq(bytes, wanted));
    const seen = i8x16.bitmask(i8x16.eq(bytes, back));
    if (ends != 0) {
      returns += popcnt(seen & ((1 << ctz(ends)) - 1));
      return twiceAnd(at + ctz(ends), from, returns);
    }
    returns += popcnt(seen);
  }
  for (; at < to; at += 1) {
    const byte = load<u8>(at);
    if (byte == <u8>sign) break;
    if (byte == RETURN) returns += 1;
  }
  return twiceAnd(at, from, returns);
}

// @ts-ignore: decorator of AssemblyScript
@inline
function twiceAnd(end: usize, from: usize, returns: i32): usize {
  if (returns == 0) return end << 1;
  return (end << 1) | <usize>(returns > 1 || load<u8>(end - 1) != RETURN);
}
