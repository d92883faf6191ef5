/** How much of a log is kept, in UTF-8 bytes. */
export interface ClipSizes {
  readonly headBytes: number;
  readonly tailBytes: number;
  /** A longer line is cut. */
  readonly lineBytes: number;
}

export interface ClippedLog {
  /** Whole lines, each with its line feed. */
  readonly bytes: Uint8Array;
  /** Bytes of the lines left out between head and tail; 0 when all lines are there. */
  readonly omittedBytes: number;
}

/** Stands between head and tail when lines were left out. It matches no parser. */
export const OMISSION_LINE = '[flakewarden left out the middle of this log]';

const LINE_FEED = 0x0a;
/** A buffer starts small, since most logs are, and doubles. */
const FIRST_BYTES = 64 * 1024;

/**
 * Keeps the head and the tail of a log that streams by, in memory that does not grow with the log. Takes lines that are
 * already redacted: clipping first could cut a secret in two and hide it from redaction.
 */
export function createClip(sizes: ClipSizes): { add(line: string): void; finish(): ClippedLog } {
  const encoder = new TextEncoder();
  const scratch = new Uint8Array(sizes.lineBytes + 1);
  const head = createHead(sizes.headBytes);
  const tail = createTail(sizes.tailBytes);
  let isHeadFull = false;
  return {
    add(line) {
      const { written } = encoder.encodeInto(line, scratch.subarray(0, sizes.lineBytes));
      scratch[written] = LINE_FEED;
      const bytes = scratch.subarray(0, written + 1);
      isHeadFull ||= !head.add(bytes);
      if (isHeadFull) tail.add(bytes);
    },
    finish() {
      const { bytes, omittedBytes } = tail.finish();
      const marker = omittedBytes === 0 ? new Uint8Array() : encoder.encode(`${OMISSION_LINE}\n`);
      return { bytes: joined([head.bytes(), marker, bytes]), omittedBytes };
    },
  };
}

/** The first bytes, up to `limit`. */
function createHead(limit: number): { add(line: Uint8Array): boolean; bytes(): Uint8Array } {
  let buffer = new Uint8Array(Math.min(limit, FIRST_BYTES));
  let used = 0;
  return {
    add(line) {
      if (used + line.length > limit) return false;
      buffer = grown(buffer, used + line.length, limit);
      buffer.set(line, used);
      used += line.length;
      return true;
    },
    bytes: () => buffer.subarray(0, used),
  };
}

/**
 * The last bytes, up to `limit`, in a ring. The ring holds one byte more, to see whether the oldest line in it is whole.
 */
function createTail(limit: number): { add(line: Uint8Array): void; finish(): ClippedLog } {
  const capacity = limit + 1;
  let ring = new Uint8Array(Math.min(capacity, FIRST_BYTES));
  let total = 0;
  return {
    add(line) {
      // Until the ring is at its full size nothing has wrapped around, so growing is copying.
      ring = grown(ring, total + line.length, capacity);
      const kept = line.subarray(Math.max(0, line.length - ring.length));
      const at = (total + line.length - kept.length) % ring.length;
      const first = kept.subarray(0, ring.length - at);
      ring.set(first, at);
      ring.set(kept.subarray(first.length), 0);
      total += line.length;
    },
    finish() {
      if (total <= limit) return { bytes: ring.slice(0, total), omittedBytes: 0 };
      const from = total % ring.length;
      const all = joined([ring.subarray(from), ring.subarray(0, from)]).subarray(-Math.min(total, capacity));
      const bytes = all.slice(all.indexOf(LINE_FEED) + 1);
      return { bytes, omittedBytes: total - bytes.length };
    },
  };
}

function grown(buffer: Uint8Array<ArrayBuffer>, needed: number, limit: number): Uint8Array<ArrayBuffer> {
  if (needed <= buffer.length || buffer.length === limit) return buffer;
  const larger = new Uint8Array(Math.min(limit, Math.max(needed, buffer.length * 2)));
  larger.set(buffer);
  return larger;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
