import { closeSync, openSync, readSync } from 'node:fs';

/** Between two looks at the file. */
const POLL_MS = 50;
/** Read at one look, so that a part that writes without end does not stop its parent. */
const PIECE_BYTES = 256 * 1024;
/** Of one line; the longest of ours have some 500 bytes. */
const LINE_BYTES = 4096;
/** Of all lines of one part: a part makes at most some thousand requests, each a line of 200 bytes. */
const TAIL_BYTES = 16 * 1024 * 1024;
const NEW_LINE = 0x0a;

export interface EventTail {
  /** What the part writes to. */
  readonly descriptor: number;
  /** Reads what is left and ends. */
  end(): void;
}

/**
 * Makes the file to which a part appends its lines (`io/files/event-file.ts`), and reads behind it.
 *
 * @param path of a file that does not exist yet
 * @param onLine given each line; undefined for one that is too long, or one too many. It says whether to go on.
 */
export function openEventTail(path: string, onLine: (line: string | undefined) => boolean): EventTail {
  const descriptor = openSync(path, 'ax+', 0o600);
  const piece = Buffer.alloc(PIECE_BYTES);
  let rest: Buffer = Buffer.alloc(0);
  let position = 0;
  let isOpen = true;

  const read = (): boolean => {
    if (!isOpen) return false;
    const bytes = readSync(descriptor, piece, 0, PIECE_BYTES, position);
    position += bytes;
    const [lines, tail] = linesOf(Buffer.concat([rest, piece.subarray(0, bytes)]));
    rest = tail;
    isOpen = lines.every((line) => onLine(line.length > LINE_BYTES ? undefined : line.toString('utf8')));
    if (isOpen && (rest.length > LINE_BYTES || position > TAIL_BYTES)) isOpen = onLine(undefined);
    return isOpen && bytes > 0;
  };
  const timer = setInterval(read, POLL_MS);
  return {
    descriptor,
    end: () => {
      clearInterval(timer);
      while (read());
      closeSync(descriptor);
    },
  };
}

/** Whole lines, and what stands behind the last one. */
function linesOf(bytes: Buffer): [readonly Buffer[], Buffer] {
  const lines: Buffer[] = [];
  let start = 0;
  for (let end = bytes.indexOf(NEW_LINE); end >= 0; end = bytes.indexOf(NEW_LINE, start)) {
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return [lines, Buffer.from(bytes.subarray(start))];
}
