/*
 * AssemblyScript, compiled by `npm run wasm` to `module.ts`: the loops that look at every byte of a log. All positions are
 * addresses in the module's memory; `layout.ts` tells what lies where. Nothing here is given to the outside and nothing
 * is imported: the module can only read and compute.
 */

/** Bytes looked at together, and how they become the index of a table; the same as in `layout.ts`. */
const SAMPLE: usize = 4;
const FACTOR: u32 = 0x9e3779b1;

/** How many of the bytes are `sign`. */
export function count(sign: i32, from: usize, to: usize): i32 {
  const wanted = i8x16.splat(<i8>sign);
  let found = 0;
  let at = from;
  for (; at + 16 <= to; at += 16) found += popcnt(i8x16.bitmask(i8x16.eq(v128.load(at), wanted)));
  for (; at < to; at += 1) if (load<u8>(at) == <u8>sign) found += 1;
  return found;
}

/** Position of the first byte that is one of the two; `to` when there is none. */
export function firstByte(one: i32, other: i32, from: usize, to: usize): usize {
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

/** Position of the first pattern that begins with the byte `lead`; `to` when there is none. */
export function firstLead(lead: i32, table: usize, patterns: usize, from: usize, to: usize): usize {
  for (let at = firstByte(lead, lead, from, to); at < to; at = firstByte(lead, lead, at + 1, to)) {
    const probe = load<u16>(table + (<usize>gram(at) << 1));
    if (probe != 0 && matches(patterns, probe, at, to)) return at;
  }
  return to;
}

/**
 * Position of the first sample between `from` and `to` that belongs to a pattern, or `to`. Every pattern holds a sample,
 * wherever it lies, when samples are taken every `stride` bytes. Four at a time: none of them waits for another.
 */
export function firstSample(flags: usize, table: usize, patterns: usize, stride: usize, from: usize, to: usize): usize {
  let at = from;
  for (; at + 3 * stride + SAMPLE <= to; at += 4 * stride) {
    const any =
      load<u8>(flags + sample(at)) |
      load<u8>(flags + sample(at + stride)) |
      load<u8>(flags + sample(at + 2 * stride)) |
      load<u8>(flags + sample(at + 3 * stride));
    if (any == 0) continue;
    for (let each: usize = at; each <= at + 3 * stride; each += stride) {
      if (isSample(flags, table, patterns, each, to)) return each;
    }
  }
  for (; at + SAMPLE <= to; at += stride) if (isSample(flags, table, patterns, at, to)) return at;
  return to;
}

function isSample(flags: usize, table: usize, patterns: usize, at: usize, to: usize): bool {
  const index = sample(at);
  if (load<u8>(flags + index) == 0) return false;
  return matches(patterns, load<u16>(table + (index << 1)), at, to);
}

// @ts-ignore: decorator of AssemblyScript
@inline
function sample(at: usize): usize {
  return (load<u32>(at) * FACTOR) >>> 16;
}

// @ts-ignore: decorator of AssemblyScript
@inline
function gram(at: usize): usize {
  const word = load<u32>(at);
  return ((word & 31) << 10) | ((word >> 3) & 0x3e0) | ((word >> 16) & 31);
}

/** Whether one of the patterns of a chain lies around this position. A pattern: next, offset, length, bytes. */
function matches(patterns: usize, first: u32, at: usize, to: usize): bool {
  let pattern = patterns + <usize>first;
  while (true) {
    const next = load<u16>(pattern);
    const start = at - <usize>load<u16>(pattern, 2);
    const length = <usize>load<u16>(pattern, 4);
    if (start + length <= to && isEqual(pattern + 6, start, length)) return true;
    if (next == 0) return false;
    pattern = patterns + <usize>next;
  }
}

function isEqual(one: usize, other: usize, length: usize): bool {
  for (let offset: usize = 0; offset < length; offset += 1) {
    if (load<u8>(one + offset) != load<u8>(other + offset)) return false;
  }
  return true;
}
