import { constants } from 'node:fs';
import { lstat, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DocumentError } from '../../core/errors.ts';
import { sha256 } from './folder.ts';

/** A file as it was read. */
export interface ReadFile {
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/**
 * Reads a regular file whole. Links, folders and devices are refused, and so is a file that is larger than allowed.
 *
 * @throws DocumentError with `name` (ours, never a path from outside) in its message
 */
export async function readRegularFile(path: string, name: string, maxBytes: number): Promise<ReadFile> {
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK).catch(
    (cause: unknown) => refuse(name, 'is missing or cannot be read', cause),
  );
  try {
    const stat = await file.stat();
    if (!stat.isFile()) refuse(name, 'is not a regular file');
    if (stat.size > maxBytes) refuse(name, `is larger than ${maxBytes} bytes`);
    const bytes = new Uint8Array(await file.readFile());
    return { bytes, sha256: sha256(bytes) };
  } finally {
    await file.close();
  }
}

/** Nesting of our own folders is one; a little more is read so that a surprise is named and not overlooked. */
const MAX_DEPTH = 4;

/**
 * Paths of all files below `folder`, relative, with `/`, sorted.
 *
 * @throws DocumentError when there is a link, a device or too deep a nesting
 */
export async function listFiles(folder: string, name: string): Promise<readonly string[]> {
  const walk = async (relative: string, depth: number): Promise<string[]> => {
    if (depth > MAX_DEPTH) refuse(name, 'is nested too deeply');
    const entries = await readdir(join(folder, relative)).catch((cause: unknown) =>
      refuse(name, 'is missing or cannot be read', cause),
    );
    const files: string[] = [];
    for (const entry of entries.toSorted()) {
      const path = relative === '' ? entry : `${relative}/${entry}`;
      const stat = await lstat(join(folder, path));
      if (stat.isDirectory()) files.push(...(await walk(path, depth + 1)));
      else if (stat.isFile()) files.push(path);
      else refuse(name, 'holds something that is neither file nor folder');
    }
    return files;
  };
  return walk('', 0);
}

/**
 * That a folder of documents holds nothing but regular files of these names.
 *
 * @throws DocumentError with `name` in its message
 */
export async function assertOnlyThese(folder: string, name: string, known: readonly string[]): Promise<void> {
  const foreign = (await listFiles(folder, name)).filter((path) => !known.includes(path));
  if (foreign.length > 0) refuse(name, 'holds files that the part before did not write');
}

function refuse(name: string, what: string, cause?: unknown): never {
  throw new DocumentError(`The ${name} ${what}.`, {
    code: 'unreadable-document',
    hint: 'Hand over exactly what the part before wrote; on GitHub Actions download the artifacts by id.',
    cause,
  });
}
