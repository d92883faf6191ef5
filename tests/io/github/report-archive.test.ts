import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/core/limits.ts';
import { ArchiveError, unpack } from '../../../src/io/github/report-archive.ts';
import { zip } from '../../fakes/actions-history/zip.ts';

const isXml = (name: string) => name.endsWith('.xml');

async function contents(archive: Uint8Array): Promise<unknown> {
  try {
    const { files, refused } = await unpack(archive, isXml);
    return { files: files.map((file) => Buffer.from(file).toString('utf8')), refused };
  } catch (error) {
    if (error instanceof ArchiveError) return error.gap;
    throw error;
  }
}

const CENTRAL = Buffer.from([0x50, 0x4b, 0x01, 0x02]);

/** Offsets of the central directory's entries. */
function centralOffsets(archive: Buffer): number[] {
  const offsets: number[] = [];
  for (let at = archive.indexOf(CENTRAL); at !== -1; at = archive.indexOf(CENTRAL, at + 1)) offsets.push(at);
  return offsets;
}

/** A copy of `archive` in which the fields of its first entry are different. */
function altered(archive: Uint8Array, change: (bytes: Buffer, central: number) => void): Uint8Array {
  const bytes = Buffer.from(archive);
  change(bytes, centralOffsets(bytes)[0] ?? 0);
  return bytes;
}

const FLAGS = 8;
const METHOD = 10;
const UNPACKED_BYTES = 24;
const ATTRIBUTES = 38;

describe('unpack', () => {
  it('gives the wanted entries, whatever folder they are in', async () => {
    const archive = zip({ 'junit.xml': '<a/>', 'deep/er/b.xml': '<b/>', 'c.txt': 'c', 'd.xml.zip': 'PK' });
    expect(await contents(archive)).toEqual({ files: ['<a/>', '<b/>'], refused: 0 });
    expect(await contents(zip({}))).toEqual({ files: [], refused: 0 });
    expect(await contents(zip({ 'empty.xml': '' }))).toEqual({ files: [''], refused: 0 });
  });

  it('passes over what does not begin as wanted, whatever its size, and refuses too much of what does', async () => {
    const look = {
      isNeeded: (name: string) => name.endsWith('.json'),
      isWanted: (start: Uint8Array) => start[0] === '{'.charCodeAt(0),
    };
    const large = ' '.repeat(LIMITS.xmlBytes + 1);
    const archive = zip({ 'a.xml': '<a/>', 'b.json': '{}', 'c.json': '[]', 'd.json': large, 'e.json': `{${large}` });
    const { files, refused } = await unpack(archive, (name) => isXml(name) || look.isNeeded(name), look);
    expect([files.map((file) => Buffer.from(file).toString('utf8')), refused]).toEqual([['<a/>', '{}'], 1]);
  });

  it.each(['../../x.xml', 'a/../../x.xml', '/etc/x.xml', '..\\..\\x.xml', 'C:\\x.xml', 'C:/x.xml'])(
    'refuses an archive with the name %s',
    async (name) => {
      expect(await contents(zip({ 'a.xml': '<a/>', [name]: '<x/>' }))).toBe('invalid-answer');
    },
  );

  it.each([
    ['symbolic link', 0o120_777],
    ['device', 0o020_666],
    ['folder', 0o040_755],
    ['socket', 0o140_777],
  ])('refuses a %s', async (_, mode) => {
    const archive = altered(zip({ 'a.xml': '/etc/passwd', 'b.xml': '<b/>' }), (bytes, central) =>
      bytes.writeUInt32LE(mode * 0x1_0000, central + ATTRIBUTES),
    );
    expect(await contents(archive)).toEqual({ files: ['<b/>'], refused: 1 });
  });

  it('takes a regular file by its mode', async () => {
    const archive = altered(zip({ 'a.xml': '<a/>' }), (bytes, central) =>
      bytes.writeUInt32LE(0o100_644 * 0x1_0000, central + ATTRIBUTES),
    );
    expect(await contents(archive)).toEqual({ files: ['<a/>'], refused: 0 });
  });

  it('takes the first of two entries of one name, in whatever letters', async () => {
    const archive = zip({
      'a.xml': '<a/>',
      'A.xml': '<b/>',
      'd.xml/': '',
      'd.xml': '<d/>',
      'ä.xml': '<e/>',
      [`a${String.fromCodePoint(0x308)}.xml`]: '<f/>',
    });
    expect(await contents(archive)).toEqual({ files: ['<a/>', '<e/>'], refused: 3 });
  });

  it('refuses bombs, encrypted entries and unknown methods', async () => {
    const bomb = zip({ 'bomb.xml': Buffer.alloc(20_000_000), 'b.xml': '<b/>' });
    expect(bomb.length).toBeLessThan(50_000);
    expect(await contents(bomb)).toEqual({ files: ['<b/>'], refused: 1 });
    const encrypted = altered(zip({ 'a.xml': '<a/>' }), (bytes, central) => bytes.writeUInt16LE(1, central + FLAGS));
    expect(await contents(encrypted)).toEqual({ files: [], refused: 1 });
    const unknown = altered(zip({ 'a.xml': '<a/>' }), (bytes, central) => bytes.writeUInt16LE(99, central + METHOD));
    expect(await contents(unknown)).toEqual({ files: [], refused: 1 });
  });

  it('refuses an archive whose entry gives more than it declares', async () => {
    const lying = altered(zip({ 'a.xml': 'x'.repeat(500) }), (bytes, central) =>
      bytes.writeUInt32LE(10, central + UNPACKED_BYTES),
    );
    expect(await contents(lying)).toBe('invalid-answer');
  });

  it('refuses too many entries and too much content', async () => {
    const many = Object.fromEntries(Array.from({ length: LIMITS.reportEntries + 1 }, (_, i) => [`${i}.txt`, '']));
    expect(await contents(zip(many))).toBe('too-large');
    // Packs about 1 : 60, so that it is the sum that is refused.
    const content = Buffer.alloc(14_000_000, 'x');
    for (let i = 0, seed = 1; i < content.length; i += 300) {
      seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32;
      content.writeUInt32LE(seed, Math.min(i, content.length - 4));
    }
    const large = Object.fromEntries(Array.from({ length: 5 }, (_, i) => [`${i}.xml`, content]));
    expect(await contents(zip(large))).toBe('too-large');
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from('::add-mask::x')],
    ['half an archive', zip({ 'a.xml': '<a/>' }).subarray(0, 40)],
    ['an archive without its start', zip({ 'a.xml': '<a/>' }).subarray(20)],
    ['an archive with more behind it', Buffer.concat([zip({ 'a.xml': '<a/>' }), Buffer.from('tail')])],
  ])('refuses %s', async (_, bytes) => {
    expect(await contents(bytes)).toBe('invalid-answer');
  });

  it('does not pass on what an archive is called inside', async () => {
    const error: unknown = await unpack(zip({ '../::add-mask::x.xml': '' }), isXml).catch((thrown: unknown) => thrown);
    expect((error as Error).message).toBe('An archive was refused.');
  });
});
