import { crc32, deflateRawSync } from 'node:zlib';

/** One entry of an archive, with everything that an attacker may say falsely. */
export interface HostileEntry {
  readonly name: string;
  readonly content?: string | Uint8Array;
  /** Unix mode with the file type. Default: 0, as tools of Windows write it. */
  readonly mode?: number;
  readonly flags?: number;
  readonly method?: number;
  /** Sizes that the headers claim. */
  readonly packedBytes?: number;
  readonly plainBytes?: number;
  /** The directory says that it lies where the entry before it lies. */
  readonly isShared?: true;
  /** Field for large archives, as it stands in the directory. */
  readonly extra?: Uint8Array;
}

const DEFLATE = 8;
/** Names are UTF-8. */
const UTF8_NAMES = 0x0800;
const VERSION = 45;
/** The first day that an archive can name. */
const FIRST_DAY = 0x21;
const SHORT_MAX = 0xff_ff;
const MODE_SHIFT = 0x1_00_00;

/** Packs entries as told, truthfully where nothing is told; an archive with many entries gets the large directory. */
export function hostileZip(entries: readonly HostileEntry[]): Uint8Array {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  let before = 0;
  for (const entry of entries) {
    const { name, extra = Buffer.alloc(0), mode = 0 } = entry;
    const plain = Buffer.from(entry.content ?? '');
    const packed = deflateRawSync(plain);
    const bytes = Buffer.from(name);
    const shared = sharedFields(entry, plain, packed.length, bytes.length);
    const local = Buffer.concat([numbers([0x04_03_4b_50, 4]), shared, numbers([0, 2]), bytes, packed]);
    const tail = numbers(
      [extra.length, 2],
      [0, 2],
      [0, 2],
      [0, 2],
      [mode * MODE_SHIFT, 4],
      [entry.isShared ? before : offset, 4],
    );
    centrals.push(Buffer.concat([numbers([0x02_01_4b_50, 4], [VERSION, 2]), shared, tail, bytes, extra]));
    locals.push(local);
    before = offset;
    offset += local.length;
  }
  return Buffer.concat([...locals, ...centrals, endOf(entries.length, Buffer.concat(centrals).length, offset)]);
}

/** From the version to the length of the name. */
function sharedFields(entry: HostileEntry, plain: Uint8Array, packedBytes: number, nameBytes: number): Buffer {
  return numbers(
    [VERSION, 2],
    [(entry.flags ?? 0) | UTF8_NAMES, 2],
    [entry.method ?? DEFLATE, 2],
    [0, 2],
    [FIRST_DAY, 2],
    [crc32(plain), 4],
    [entry.packedBytes ?? packedBytes, 4],
    [entry.plainBytes ?? plain.length, 4],
    [nameBytes, 2],
  );
}

function endOf(count: number, size: number, offset: number): Buffer {
  const short = Math.min(count, SHORT_MAX);
  const end = numbers([0x06_05_4b_50, 4], [0, 4], [short, 2], [short, 2], [size, 4], [offset, 4], [0, 2]);
  if (count < SHORT_MAX) return end;
  const counts = numbers([VERSION, 2], [VERSION, 2], [0, 4], [0, 4], [count, 8], [count, 8], [size, 8], [offset, 8]);
  const large = Buffer.concat([numbers([0x06_06_4b_50, 4], [counts.length, 8]), counts]);
  const locator = numbers([0x07_06_4b_50, 4], [0, 4], [offset + size, 8], [1, 4]);
  return Buffer.concat([large, locator, end]);
}

/** Numbers in few bytes, the lowest byte first. */
export function numbers(...fields: readonly (readonly [value: number, bytes: 2 | 4 | 8])[]): Buffer {
  return Buffer.concat(
    fields.map(([value, bytes]) => {
      const field = Buffer.alloc(8);
      field.writeBigUInt64LE(BigInt.asUintN(64, BigInt(value)));
      return field.subarray(0, bytes);
    }),
  );
}
