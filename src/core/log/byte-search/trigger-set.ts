import { GRAM, GRAMS, gramAt, LEADS, PATTERNS, SHIFTS, TABLES_BYTES, WINDOWS } from './layout.ts';
import { rarestWindow } from './rarest-window.ts';

/** Bytes from here on begin a character that is not ASCII. */
const NOT_ASCII = 0x80;
/** Bytes before a pattern's own: next, offset, length. */
const HEAD_BYTES = 6;
/** Address 0 stands for none, so the first pattern lies behind it. */
const FIRST_PATTERN = 8;

interface Pattern {
  readonly bytes: Uint8Array;
  readonly trigger: number;
  /** Where its window lies in it. */
  readonly offset: number;
}

/**
 * Triggers, prepared for being searched all at once, after Wu and Manber ("A fast algorithm for multi-pattern searching",
 * 1994): a window as long as the shortest trigger moves over the text, and the three bytes at its end tell how far it may
 * move on. Triggers with a sign beyond ASCII are looked for by that sign instead, which is rare: what stands before it in
 * the trigger does not matter, since a trigger may be more general than what it stands for.
 */
export class TriggerSet {
  /** What the module needs in its memory, from address 0 on. */
  readonly tables: Uint8Array;
  /** First bytes of the triggers that are looked for by their sign. */
  readonly leads: readonly number[];
  /** Bytes before the last gram of the window; negative when there is nothing to look for by windows. */
  readonly back: number;
  readonly #windows = new Map<number, Pattern[]>();
  readonly #signs = new Map<number, Pattern[]>();

  /** @throws RangeError when a trigger has fewer bytes than a gram, or all together do not fit */
  constructor(triggers: readonly string[]) {
    const encoder = new TextEncoder();
    const all = triggers.map((text, trigger) => ({ bytes: encoder.encode(text), trigger }));
    if (all.some(({ bytes }) => bytes.length < GRAM)) throw new RangeError(`A trigger has at least ${GRAM} bytes.`);
    const ascii = all.filter(({ bytes }) => bytes.every((byte) => byte < NOT_ASCII));
    const window = Math.min(0xff, ...ascii.map(({ bytes }) => bytes.length));
    this.back = ascii.length === 0 ? -1 : window - GRAM;
    for (const { bytes, trigger } of ascii) {
      const offset = rarestWindow(bytes, window);
      add(this.#windows, gramAt(bytes, offset + this.back), { bytes, trigger, offset });
    }
    for (const { bytes, trigger } of all) {
      const sign = bytes.findIndex((byte) => byte >= NOT_ASCII);
      if (sign === -1) continue;
      const rest = bytes.subarray(sign);
      add(this.#signs, gramAt(rest, 0), { bytes: rest, trigger, offset: 0 });
    }
    this.leads = [...new Set([...this.#signs.values()].flat().map(({ bytes }) => bytes[0] ?? 0))];
    this.tables = this.#write(ascii.length === 0 ? 0 : window);
  }

  /** Calls `found` with every trigger whose window, or sign, lies at this position and that ends before `to`. */
  at(bytes: Uint8Array, at: number, to: number, found: (trigger: number) => void): void {
    const byWindow = this.back < 0 ? undefined : this.#windows.get(gramAt(bytes, at + this.back));
    for (const pattern of byWindow ?? []) if (isAt(pattern, bytes, at, to)) found(pattern.trigger);
    for (const pattern of this.#signs.get(gramAt(bytes, at)) ?? []) {
      if (isAt(pattern, bytes, at, to)) found(pattern.trigger);
    }
  }

  #write(window: number): Uint8Array {
    const tables = new Uint8Array(TABLES_BYTES);
    const view = new DataView(tables.buffer);
    tables.fill(Math.max(1, window - GRAM + 1), SHIFTS, SHIFTS + GRAMS);
    for (const { bytes, offset } of [...this.#windows.values()].flat()) {
      for (let at = 0; at <= this.back; at += 1) {
        const shift = SHIFTS + gramAt(bytes, offset + at);
        tables[shift] = Math.min(tables[shift] ?? 0, this.back - at);
      }
    }
    const end = writeChains(view, WINDOWS, this.#windows, FIRST_PATTERN);
    writeChains(view, LEADS, this.#signs, end);
    return tables;
  }
}

function add(patterns: Map<number, Pattern[]>, gram: number, pattern: Pattern): void {
  const known = patterns.get(gram);
  if (known === undefined) patterns.set(gram, [pattern]);
  else known.push(pattern);
}

/** Writes the patterns of each gram one after the other; returns the address after the last. */
function writeChains(
  view: DataView,
  table: number,
  chains: ReadonlyMap<number, readonly Pattern[]>,
  from: number,
): number {
  let address = from;
  for (const [gram, patterns] of chains) {
    view.setUint16(table + 2 * gram, address, true);
    patterns.forEach(({ bytes, offset }, index) => {
      const next = address + HEAD_BYTES + bytes.length;
      if (PATTERNS + next > TABLES_BYTES) throw new RangeError('The triggers are too many, or too long.');
      view.setUint16(PATTERNS + address, index === patterns.length - 1 ? 0 : next, true);
      view.setUint16(PATTERNS + address + 2, offset, true);
      view.setUint16(PATTERNS + address + 4, bytes.length, true);
      new Uint8Array(view.buffer).set(bytes, PATTERNS + address + HEAD_BYTES);
      address = next;
    });
  }
  return address;
}

function isAt({ bytes: pattern, offset }: Pattern, bytes: Uint8Array, at: number, to: number): boolean {
  const start = at - offset;
  if (start + pattern.length > to) return false;
  for (let index = 0; index < pattern.length; index += 1) {
    if (bytes[start + index] !== pattern[index]) return false;
  }
  return true;
}
