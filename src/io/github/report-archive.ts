import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { LIMITS } from '../../core/limits.ts';
import { REPORT_START_BYTES } from '../../core/text/report-text.ts';

/** What was taken out of an archive. */
export interface Unpacked {
  /** Contents of the wanted entries in the archive's order. */
  readonly files: readonly Uint8Array[];
  /** Wanted entries that were refused. */
  readonly refused: number;
}

/** Decides by an entry's first `REPORT_START_BYTES` whether it is wanted, where its name does not say. */
export interface Look {
  isNeeded(name: string): boolean;
  isWanted(start: Uint8Array): boolean;
}

/** The archive as a whole is refused; `gap` says why. */
export class ArchiveError extends Error {
  readonly gap: 'invalid-answer' | 'too-large';

  constructor(gap: 'invalid-answer' | 'too-large', cause?: unknown) {
    super('An archive was refused.', cause === undefined ? undefined : { cause });
    this.gap = gap;
  }
}

/** The file type in the Unix mode that zip keeps in the upper half of the external attributes. */
const FILE_TYPE = 0o170_000;
const REGULAR_FILE = 0o100_000;
const MODE_SHIFT = 16;

/**
 * Reads the wanted entries of a zip archive, in memory; nothing is ever extracted to disk and no name from an archive is
 * used for anything but `isWanted`. An entry that is no regular file, has a name with odd characters or one that was there
 * before, is encrypted, larger than `LIMITS.xmlBytes` or packed
 * more than 1 : `LIMITS.reportRatio` is refused. What `look` does not want is passed over. An archive with a traversing or absolute name, too many entries, too much
 * content, or a structure that does not hold is refused as a whole.
 *
 * @throws ArchiveError
 */
export async function unpack(archive: Uint8Array, isWanted: (name: string) => boolean, look?: Look): Promise<Unpacked> {
  try {
    const zip = await fromBufferPromise(Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength), {
      // Backslashes are refused instead of read as slashes.
      strictFileNames: true,
    });
    return await readWanted(zip, isWanted, look);
  } catch (error) {
    // The library's messages quote names from the archive.
    throw error instanceof ArchiveError ? error : new ArchiveError('invalid-answer', error);
  }
}

async function readWanted(
  zip: ZipFile,
  isWanted: (name: string) => boolean,
  look: Look | undefined,
): Promise<Unpacked> {
  if (zip.entryCount > LIMITS.reportEntries) throw new ArchiveError('too-large');
  const files: Uint8Array[] = [];
  const isFresh = createFreshness();
  let refused = 0;
  let bytes = 0;
  for await (const entry of zip.eachEntry()) {
    const isNew = isFresh(entry);
    if (!isWanted(entry.fileName)) continue;
    const isPlain = isNew && isPlainName(entry.fileName) && isPlainFile(entry);
    if (isPlain && look?.isNeeded(entry.fileName) === true && !look.isWanted(await readStart(zip, entry))) continue;
    if (!isPlain || !isSmall(entry)) {
      refused += 1;
      continue;
    }
    bytes += entry.uncompressedSize;
    if (bytes > LIMITS.reportUnpackedBytes) throw new ArchiveError('too-large');
    files.push(await readEntry(zip, entry));
  }
  return { files, refused };
}

/** Control and formatting characters, line breaks, half a surrogate pair, and what GitHub's own upload refuses in a path. */
const ODD_CHARACTER = /[\p{C}\p{Zl}\p{Zp}":<>|*?]/u;
/** What file systems take; nothing longer was ever a file. */
const NAME_CHARS = 1_000;

function isPlainName(name: string): boolean {
  return name.length <= NAME_CHARS && !ODD_CHARACTER.test(name);
}

/** Bytes of a local header without its name: where an entry's content begins at the earliest. */
const LOCAL_HEADER_BYTES = 30;

/**
 * Tells whether an entry is the first of its name; file systems that know no capital letters decide what is one name.
 *
 * @throws ArchiveError when two entries share bytes: only an archive that was made to swell does that
 */
function createFreshness(): (entry: Entry) => boolean {
  const names = new Set<string>();
  const places: (readonly [start: number, end: number])[] = [];
  return ({ fileName, relativeOffsetOfLocalHeader: start, compressedSize }) => {
    const end = start + LOCAL_HEADER_BYTES + compressedSize;
    if (places.some(([from, to]) => start < to && from < end)) throw new ArchiveError('invalid-answer');
    places.push([start, end]);
    const name = fileName.normalize('NFC').toLowerCase().replace(/\/$/, '');
    const isNew = !names.has(name);
    names.add(name);
    return isNew;
  };
}

/** False for links and devices, and for what cannot be decoded: encrypted, or packed by a method that is not known. */
function isPlainFile(entry: Entry): boolean {
  const type = (entry.externalFileAttributes >>> MODE_SHIFT) & FILE_TYPE;
  return entry.canDecodeFileData() && (type === 0 || type === REGULAR_FILE);
}

function isSmall(entry: Entry): boolean {
  return entry.uncompressedSize <= Math.min(LIMITS.xmlBytes, entry.compressedSize * LIMITS.reportRatio);
}

/** The first `REPORT_START_BYTES` of an entry of any size. */
async function readStart(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  const stream: AsyncIterable<Uint8Array> = await zip.openReadStreamPromise(entry);
  for await (const chunk of stream) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes >= REPORT_START_BYTES) break;
  }
  return Buffer.concat(chunks).subarray(0, REPORT_START_BYTES);
}

/** The library fails the stream when it gives more or less than the size that the entry declares. */
async function readEntry(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const stream: AsyncIterable<Uint8Array> = await zip.openReadStreamPromise(entry);
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
