import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FlakewardenError } from '../../../src/core/errors.ts';
import { assertOnlyThese, listFiles, readRegularFile } from '../../../src/io/files/documents.ts';
import { openFolder } from '../../../src/io/files/folder.ts';

let scratch = '';
beforeEach(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'flakewarden-test-'));
});
afterEach(() => rm(scratch, { recursive: true, force: true }));

async function code(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'ok',
    (error: unknown) => (error instanceof FlakewardenError ? error.code : String(error)),
  );
}

const OWN = ['manifest.json', 'logs'];
/** SHA-256 of `{}`. */
const EMPTY_OBJECT = '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a';

test('writes files with their digest, whole or not at all', async () => {
  const folder = join(scratch, 'out');
  const writer = await openFolder(folder, OWN);
  expect(await writer.write('manifest.json', '{}')).toEqual({ path: 'manifest.json', bytes: 2, sha256: EMPTY_OBJECT });
  await writer.write('logs/1.log', new Uint8Array([104, 105]));
  expect(await listFiles(folder, 'folder')).toEqual(['logs/1.log', 'manifest.json']);
  expect(await readFile(join(folder, 'logs/1.log'), 'utf8')).toBe('hi');
});

test('what a killed start left behind is removed, other files are not touched', async () => {
  const folder = join(scratch, 'out');
  await mkdir(join(folder, 'logs'), { recursive: true });
  await writeFile(join(folder, 'manifest.json.partial'), '{"half');
  await writeFile(join(folder, 'logs/old.log'), 'old');
  await openFolder(folder, OWN);
  expect(await readdir(folder)).toEqual([]);
  await writeFile(join(folder, 'thesis.txt'), 'mine');
  expect(await code(openFolder(folder, OWN))).toBe('bad-folder');
  expect(await readdir(folder)).toEqual(['thesis.txt']);
});

test('a file where the folder should be, or a link inside it, is refused', async () => {
  await writeFile(join(scratch, 'file'), '');
  expect(await code(openFolder(join(scratch, 'file'), OWN))).toBe('bad-folder');
  const folder = join(scratch, 'out');
  const writer = await openFolder(folder, OWN);
  await writeFile(join(scratch, 'target'), 'keep');
  await symlink(join(scratch, 'target'), join(folder, 'manifest.json.partial'));
  await expect(writer.write('manifest.json', 'x')).rejects.toThrow('EEXIST');
  expect(await readFile(join(scratch, 'target'), 'utf8')).toBe('keep');
});

test('reading refuses links, folders, large and missing files', async () => {
  await writeFile(join(scratch, 'a'), '{}');
  await symlink(join(scratch, 'a'), join(scratch, 'link'));
  await mkdir(join(scratch, 'folder'));
  const read = (name: string, max = 10) => code(readRegularFile(join(scratch, name), 'document', max));
  expect((await readRegularFile(join(scratch, 'a'), 'document', 2)).sha256).toBe(EMPTY_OBJECT);
  expect([await read('a'), await read('a', 1), await read('link'), await read('folder'), await read('none')]).toEqual([
    'ok',
    'unreadable-document',
    'unreadable-document',
    'unreadable-document',
    'unreadable-document',
  ]);
  expect(await code(listFiles(scratch, 'folder'))).toBe('unreadable-document');
});

test('a folder of documents holds those that are known, and nothing else', async () => {
  await writeFile(join(scratch, 'findings.json'), '{}');
  const known = ['findings.json', 'audit.jsonl'];
  const refused = () => code(assertOnlyThese(scratch, 'folder', known));
  expect(await refused()).toBe('ok');
  await writeFile(join(scratch, 'more.json'), '{}');
  expect(await refused()).toBe('unreadable-document');
  await rm(join(scratch, 'more.json'));
  await symlink('findings.json', join(scratch, 'audit.jsonl'));
  expect(await refused()).toBe('unreadable-document');
});
