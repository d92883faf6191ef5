import { expect, test } from 'vitest';
import { ArchiveError, unpack } from '../../../src/io/github/report-archive.ts';
import { zip } from '../../fakes/actions-history/zip.ts';

async function contents(archive: Uint8Array): Promise<unknown> {
  try {
    const { files, refused } = await unpack(archive, (name) => name.endsWith('.xml'));
    return { files: files.map((file) => Buffer.from(file).toString('utf8')), refused };
  } catch (error) {
    if (error instanceof ArchiveError) return error.gap;
    throw error;
  }
}

test('a backslash in a name is refused, and not read as a slash', async () => {
  expect(await contents(zip({ 'a.xml': '<a/>', 'b\\c.xml': '<c/>' }))).toBe('invalid-answer');
});

test.each([
  ['a line break', 'b\n::add-mask::x.xml'],
  ['a mark of the writing direction', 'b\u{202E}x.xml'],
  ['a colon', 'bb:x.xml'],
  ['a thousand characters', `${'b'.repeat(1_000)}.xml`],
])('an entry whose name holds %s is refused', async (_, name) => {
  expect(await contents(zip({ 'a.xml': '<a/>', [name]: '<b/>' }))).toEqual({ files: ['<a/>'], refused: 1 });
});

test('of two entries that a file system would take for one the second is refused', async () => {
  expect(
    await contents(zip({ 'a.xml': '<a/>', 'A.XML.xml': '<b/>', 'a.xml.XML.xml': '<c/>', 'A.xml': '<d/>' })),
  ).toEqual({
    files: ['<a/>', '<b/>', '<c/>'],
    refused: 1,
  });
});

/** In a record of the central directory: its name, and where the entry begins. */
const CENTRAL = Buffer.from([0x50, 0x4b, 0x01, 0x02]);
const LOCAL_OFFSET = 42;

test('entries that share their bytes are refused with all of the archive', async () => {
  const archive = Buffer.from(zip({ 'a.xml': '<a/>', 'b.xml': '<b/>' }));
  const second = archive.lastIndexOf(CENTRAL);
  archive.writeUInt32LE(archive.readUInt32LE(archive.indexOf(CENTRAL) + LOCAL_OFFSET), second + LOCAL_OFFSET);
  expect(await contents(archive)).toBe('invalid-answer');
});
