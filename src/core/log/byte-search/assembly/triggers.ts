/* Where the triggers lie; AssemblyScript, see `index.ts`. */

/** Bytes looked at together, and how they become the index of a table; the same as in `layout.ts`. */
const SAMPLE: usize = 4;
const FACTOR: u32 = 0x9e3779b1;
/** The first bytes of signs beyond ASCII are these and larger. */
const LEAD: u8 = 0xc0;
/** Triggers found in one line after which the outside is told of them; what is written may be one chain longer. */
const MANY: u16 = 1024;

/** Position of the first pattern that begins with a sign beyond ASCII; `to` when there is none. */
export function firstSign(table: usize, patterns: usize, from: usize, to: usize): usize {
  for (let at = firstLead(from, to); at < to; at = firstLead(at + 1, to)) {
    const probe = load<u16>(table + (<usize>gram(at) << 1));
    if (probe != 0 && matches(patterns, probe, at, to)) return at;
  }
  return to;
}

/** Position of the first byte with which a sign beyond ASCII begins; `to` when there is none. */
function firstLead(from: usize, to: usize): usize {
  const least = i8x16.splat(LEAD);
  let at = from;
  for (; at + 16 <= to; at += 16) {
    const mask = i8x16.bitmask(i8x16.ge_u(v128.load(at), least));
    if (mask != 0) return at + ctz(mask);
  }
  for (; at < to; at += 1) if (load<u8>(at) >= LEAD) return at;
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

/**
 * Writes the triggers of the patterns around the samples of a line, which ends at `end`, to `found`: their number and then each,
 * perhaps more than once. `at` is where the first of these samples lies. Returns where the next one lies, or `to`; that is still
 * before `end` when there were more triggers than are taken at a time.
 */
export function takeSamples(
  flags: usize,
  table: usize,
  patterns: usize,
  stride: usize,
  at: usize,
  end: usize,
  to: usize,
  found: usize,
): usize {
  store<u16>(found, 0);
  while (at < end && load<u16>(found) < MANY) {
    gather(patterns, load<u16>(table + (sample(at) << 1)), at, end, found);
    at = firstSample(flags, table, patterns, stride, at + 1, to);
  }
  return at;
}

/** The same for the triggers that are looked for by a sign beyond ASCII. */
export function takeSigns(table: usize, patterns: usize, at: usize, end: usize, to: usize, found: usize): usize {
  store<u16>(found, 0);
  while (at < end && load<u16>(found) < MANY) {
    gather(patterns, load<u16>(table + (gram(at) << 1)), at, end, found);
    at = firstSign(table, patterns, at + 1, to);
  }
  return at;
}

/** Adds the triggers of those patterns of a chain that lie around this position. A pattern: next, offset, length, trigger, bytes. */
function gather(patterns: usize, first: u32, at: usize, to: usize, found: usize): void {
  let next = first;
  while (next != 0) {
    const pattern = patterns + <usize>next;
    if (isAround(pattern, at, to)) {
      const count = load<u16>(found) + 1;
      store<u16>(found, count);
      store<u16>(found + (<usize>count << 1), load<u16>(pattern, 6));
    }
    next = load<u16>(pattern);
  }
}

/** Whether one of the patterns of a chain lies around this position. */
function matches(patterns: usize, first: u32, at: usize, to: usize): bool {
  let next = first;
  while (next != 0) {
    const pattern = patterns + <usize>next;
    if (isAround(pattern, at, to)) return true;
    next = load<u16>(pattern);
  }
  return false;
}

// @ts-ignore: decorator of AssemblyScript
@inline
function isAround(pattern: usize, at: usize, to: usize): bool {
  const start = at - <usize>load<u16>(pattern, 2);
  const length = <usize>load<u16>(pattern, 4);
  return start + length <= to && isEqual(pattern + 8, start, length);
}

function isEqual(one: usize, other: usize, length: usize): bool {
  for (let offset: usize = 0; offset < length; offset += 1) {
    if (load<u8>(one + offset) != load<u8>(other + offset)) return false;
  }
  return true;
}
