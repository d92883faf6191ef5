import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { lstat, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ConfigError } from '../../core/errors.ts';
import { writeFailure } from './write-failure.ts';

/** A file that was written: path relative to the folder, size and digest. */
export interface WrittenFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Writes the documents of one part. */
export interface FolderWriter {
  /** Writes a new file. Never follows a link and never replaces a file. */
  write(path: string, data: string | Uint8Array): Promise<WrittenFile>;
  /** Appends a line to a file of the folder. */
  append(path: string, line: string): Promise<void>;
}

const PARTIAL = '.partial';

/**
 * Makes `folder` an empty folder of ours. What an earlier, perhaps killed, start of the same part left there is removed;
 * a folder that holds anything else is refused.
 *
 * @param ownNames names that the part itself writes at the top of the folder
 * @throws ConfigError when the folder holds foreign files or cannot be written; so do the methods, e.g. on a full disk
 */
export async function openFolder(folder: string, ownNames: readonly string[]): Promise<FolderWriter> {
  const own = new Set([...ownNames, ...ownNames.map((name) => `${name}${PARTIAL}`)]);
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw writeFailure(error, 'A folder') ?? refused('cannot be created', error);
  });
  if (!(await lstat(folder)).isDirectory()) throw refused('is not a folder');
  const entries = await readdir(folder);
  if (entries.some((name) => !own.has(name))) throw refused('holds files that are not flakewarden’s');
  for (const name of entries) await rm(join(folder, name), { recursive: true, force: true });
  return {
    write: (path, data) => named(path, () => writeNew(folder, path, data)),
    append: (path, line) => named(path, () => appendLine(join(folder, path), line)),
  };
}

/** Errors name the file by the first part of its path, which is ours; the rest may be an id from outside. */
async function named<T>(path: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    throw writeFailure(error, path.split('/')[0]) ?? error;
  }
}

function refused(what: string, cause?: unknown): ConfigError {
  return new ConfigError(`A folder to write to ${what}.`, {
    code: 'bad-folder',
    hint: 'Name an empty folder, or one that an earlier run of the same part wrote.',
    cause,
  });
}

/** Complete under a temporary name first: whoever reads the file sees all of it or none. */
async function writeNew(folder: string, path: string, data: string | Uint8Array): Promise<WrittenFile> {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
  const target = join(folder, path);
  await mkdir(dirname(target), { recursive: true });
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;
  const file = await open(`${target}${PARTIAL}`, flags, 0o644);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${target}${PARTIAL}`, target);
  return { path, bytes: bytes.byteLength, sha256: sha256(bytes) };
}

async function appendLine(path: string, line: string): Promise<void> {
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_APPEND | constants.O_NOFOLLOW;
  const file = await open(path, flags, 0o644);
  try {
    await file.writeFile(`${line}\n`);
  } finally {
    await file.close();
  }
}

export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
