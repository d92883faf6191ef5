import { closeSync, openSync, readSync } from 'node:fs';
import { ConfigError } from '../../core/errors.ts';

/** Bytes read at a time: large enough that the calls do not count, small enough for the processor's cache. */
const PIECE_BYTES = 256 * 1024;
/** Stands for standard input. */
export const STANDARD_INPUT = '-';

/**
 * Hands a file's bytes on piece by piece; a piece is valid only during the call. `-` is standard input.
 *
 * @throws ConfigError when it cannot be read
 */
export async function forEachPiece(path: string, take: (piece: Uint8Array) => void): Promise<void> {
  try {
    if (path === STANDARD_INPUT) {
      for await (const piece of process.stdin) take(piece as Uint8Array);
    } else readFile(path, take);
  } catch (cause) {
    throw new ConfigError('A file cannot be read.', {
      code: 'unreadable-file',
      hint: `See whether ${path} exists.`,
      cause,
    });
  }
}

function readFile(path: string, take: (piece: Uint8Array) => void): void {
  const file = openSync(path, 'r');
  try {
    const piece = new Uint8Array(PIECE_BYTES);
    for (let bytes = readSync(file, piece); bytes > 0; bytes = readSync(file, piece)) take(piece.subarray(0, bytes));
  } finally {
    closeSync(file);
  }
}
