import { crc32, deflateRawSync } from 'node:zlib';

const LOCAL_HEADER = 0x04_03_4b_50;
const CENTRAL_HEADER = 0x02_01_4b_50;
const END_OF_CENTRAL = 0x06_05_4b_50;
const VERSION = 20;
const DEFLATE = 8;
/** Names are UTF-8. */
const UTF8_FLAG = 0x0800;
/** 1 January 1980, the first day a zip can name: bytes follow from the content alone. */
const DOS_DATE = 0x21;

/** Packs `files` (content by path) into a zip archive, as artifact storage hands it out. */
export function zip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of Object.entries(files)) {
    const data = Buffer.from(content);
    const packed = deflateRawSync(data);
    const name = Buffer.from(path);
    const shared = sharedFields({ crc: crc32(data), packed: packed.length, plain: data.length, name: name.length });
    const local = Buffer.concat([uint32(LOCAL_HEADER), shared, name, packed]);
    centrals.push(Buffer.concat([uint32(CENTRAL_HEADER), uint16(VERSION), shared, centralTail(offset), name]));
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(centrals);
  const count = uint16(centrals.length);
  const end = [uint32(END_OF_CENTRAL), uint32(0), count, count, uint32(central.length), uint32(offset), uint16(0)];
  return new Uint8Array(Buffer.concat([...locals, central, ...end]));
}

function sharedFields(sizes: { crc: number; packed: number; plain: number; name: number }): Buffer {
  return Buffer.concat([
    ...[VERSION, UTF8_FLAG, DEFLATE, 0, DOS_DATE].map(uint16),
    ...[sizes.crc, sizes.packed, sizes.plain].map(uint32),
    ...[sizes.name, 0].map(uint16),
  ]);
}

/** Comment length, disk, attributes, and where the local header is. */
function centralTail(offset: number): Buffer {
  return Buffer.concat([...[0, 0, 0].map(uint16), uint32(0), uint32(offset)]);
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
}
