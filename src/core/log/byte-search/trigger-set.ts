import { FLAGS, GRAM, gramAt, LEADS, PATTERNS, SAMPLE, sampleAt, TABLE, TABLES_BYTES } from './layout.ts';
import { rarestWindow } from './rarest-window.ts';

/** Bytes from here on begin a character that is not ASCII. */
const NOT_ASCII = 0x80;
/** Bytes before a pattern's own: next, offset, length, trigger. */
const HEAD_BYTES = 8;
/** Address 0 stands for none, so the first pattern lies behind it. */
const FIRST_PATTERN = 8;

interface Pattern {
  readonly bytes: Uint8Array;
  readonly trigger: number;
  /** Where in it the sample, or the sign, lies. */
  readonly offset: number;
}

/**
 * Triggers, prepared for being searched all at once. Four bytes of the text are looked at every few bytes: so often that
 * each trigger holds a sample wherever it stands, and no sample has to wait for the one before it, as it would in the
 * search of Wu and Manber (1994), which skips further but more slowly. Triggers with a sign beyond ASCII are looked for by
 * that sign instead, which is rare: what stands before it in the trigger does not matter, since a trigger may be more
 * general than what it stands for.
 */
export class TriggerSet {
  /** What the module needs in its memory, from address 0 on. */
  readonly tables: Uint8Array;
  /** True when some trigger is looked for by its sign. */
  readonly hasSigns: boolean;
  /** Bytes from one sample to the next; 0 when there is nothing to look for by samples. */
  readonly stride: number;
  readonly #samples = new Map<number, Pattern[]>();
  readonly #signs = new Map<number, Pattern[]>();

  /** @throws RangeError when a trigger of ASCII has fewer bytes than a sample, or all together do not fit */
  constructor(triggers: readonly string[]) {
    const encoder = new TextEncoder();
    const all = triggers.map((text, trigger) => ({ bytes: encoder.encode(text), trigger }));
    const ascii = all.filter(({ bytes }) => bytes.every((byte) => byte < NOT_ASCII));
    const shortest = Math.min(0xff, ...ascii.map(({ bytes }) => bytes.length));
    if (shortest < SAMPLE) throw new RangeError(`A trigger has at least ${SAMPLE} bytes.`);
    this.stride = ascii.length === 0 ? 0 : shortest - SAMPLE + 1;
    for (const { bytes, trigger } of ascii) {
      const window = rarestWindow(bytes, shortest);
      for (let offset = window; offset < window + this.stride; offset += 1) {
        add(this.#samples, sampleAt(bytes, offset), { bytes, trigger, offset });
      }
    }
    for (const { bytes, trigger } of all) {
      const sign = bytes.findIndex((byte) => byte >= NOT_ASCII);
      if (sign === -1) continue;
      const rest = bytes.subarray(sign);
      if (rest.length < GRAM) throw new RangeError(`A trigger has at least ${GRAM} bytes from its first sign on.`);
      add(this.#signs, gramAt(rest, 0), { bytes: rest, trigger, offset: 0 });
    }
    this.hasSigns = this.#signs.size > 0;
    this.tables = this.#write();
  }

  #write(): Uint8Array {
    const tables = new Uint8Array(TABLES_BYTES);
    const view = new DataView(tables.buffer);
    for (const sample of this.#samples.keys()) tables[FLAGS + sample] = 1;
    const end = writeChains(view, TABLE, this.#samples, FIRST_PATTERN);
    writeChains(view, LEADS, this.#signs, end);
    return tables;
  }
}

function add(patterns: Map<number, Pattern[]>, gram: number, pattern: Pattern): void {
  const known = patterns.get(gram);
  if (known === undefined) patterns.set(gram, [pattern]);
  else known.push(pattern);
}

/** Writes the patterns of each sample or gram one after the other; returns the address after the last. */
function writeChains(
  view: DataView,
  table: number,
  chains: ReadonlyMap<number, readonly Pattern[]>,
  from: number,
): number {
  let address = from;
  for (const [index, patterns] of chains) {
    view.setUint16(table + 2 * index, address, true);
    patterns.forEach(({ bytes, offset, trigger }, place) => {
      const next = address + HEAD_BYTES + bytes.length;
      if (PATTERNS + next > TABLES_BYTES) throw new RangeError('The triggers are too many, or too long.');
      view.setUint16(PATTERNS + address, place === patterns.length - 1 ? 0 : next, true);
      view.setUint16(PATTERNS + address + 2, offset, true);
      view.setUint16(PATTERNS + address + 4, bytes.length, true);
      view.setUint16(PATTERNS + address + 6, trigger, true);
      new Uint8Array(view.buffer).set(bytes, PATTERNS + address + HEAD_BYTES);
      address = next;
    });
  }
  return address;
}
