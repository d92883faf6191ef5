import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DocumentError } from '../../../src/core/errors.ts';
import { assertOnlyThese } from '../../../src/io/files/documents.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'flakewarden-only-these-'));
  await writeFile(join(folder, 'findings.json'), '{}');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function verdict(): Promise<string> {
  return assertOnlyThese(folder, 'folder', ['findings.json', 'audit.jsonl']).then(
    () => 'accepted',
    (error: unknown) => (error instanceof DocumentError ? error.message : 'bug'),
  );
}

test('a folder of documents holds what the part before writes, or less', async () => {
  expect(await verdict()).toBe('accepted');
});

test('a file more, also in a folder, is refused, and its name is not said', async () => {
  await mkdir(join(folder, 'deeper'));
  await writeFile(join(folder, 'deeper', 'audit.jsonl'), '');
  expect(await verdict()).toBe('The folder holds files that the part before did not write.');
});

test('a link is refused, whatever its name', async () => {
  await symlink(join(folder, 'findings.json'), join(folder, 'audit.jsonl'));
  expect(await verdict()).toBe('The folder holds something that is neither file nor folder.');
});
