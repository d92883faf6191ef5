import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ConfigError } from '../../../src/core/errors.ts';
import { LIMITS } from '../../../src/core/limits.ts';
import { readWorkflowFiles } from '../../../src/io/workflows/workflow-files.ts';

const root = mkdtempSync(join(tmpdir(), 'flakewarden-workflow-files-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text = path): string {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
  return join(root, path);
}

/** Message and hint of the refusal. */
function refusalOf(paths: readonly string[]): string {
  try {
    readWorkflowFiles(paths);
  } catch (error) {
    if (error instanceof ConfigError) return `${error.message} ${error.hint}`.replaceAll(root, 'ROOT');
    throw error;
  }
  return 'none';
}

test('of a folder, what a repository in it has', () => {
  const found = [
    'action.yml',
    'README.md',
    '.github/workflows/a.yml',
    '.github/workflows/b.yaml',
    '.github/actions/x/action.yml',
    '.github/actions/x/deep/action.yaml',
    '.github/guide.md',
    '.github/docs/more.md',
  ];
  const others = [
    'CHANGES.md',
    'compose.yml',
    '.github/workflows/old/c.yml',
    '.github/actions/x/data.yml',
    'src/a.yml',
  ];
  for (const path of [...found, ...others]) write(`repo/${path}`);
  symlinkSync(join(root, 'repo/compose.yml'), join(root, 'repo/.github/workflows/link.yml'));
  const files = readWorkflowFiles([join(root, 'repo')]);
  expect(files.map(({ path }) => path.slice(root.length + 6)).toSorted()).toEqual(found.toSorted());
  expect(files.every(({ path, text }) => path.endsWith(text.slice('repo/'.length)))).toBe(true);
});

test('a file that is named twice is read once', () => {
  const path = write('one/x.yml');
  expect(readWorkflowFiles([path, path]).length).toBe(1);
});

test('what cannot be read is named', () => {
  expect(refusalOf([join(root, 'missing.yml')])).toBe('A file cannot be read. See whether ROOT/missing.yml exists.');
  expect(refusalOf([write('notes.txt')])).toBe(
    'ROOT/notes.txt is neither YAML nor Markdown. Name workflows or actions (.yml, .yaml), documents (.md) or a folder with a repository.',
  );
});

test('bytes of a file: as many as the limit, and no more', () => {
  const sized = (bytes: number) => write(`sized/${bytes}.yml`, `#${'x'.repeat(bytes - 1)}`);
  const lengths = [LIMITS.workflowBytes - 1, LIMITS.workflowBytes];
  expect(lengths.map((bytes) => readWorkflowFiles([sized(bytes)])[0]?.text.length)).toEqual(lengths);
  const over = LIMITS.workflowBytes + 1;
  expect(refusalOf([sized(over)])).toBe(
    `ROOT/sized/${over}.yml has more than ${LIMITS.workflowBytes} bytes. No workflow is that large.`,
  );
});
