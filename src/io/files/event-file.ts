import { fstatSync, writeSync } from 'node:fs';
import type { PartEvent } from '../../core/live/live-event.ts';

/** Set to `1` by the process that started the part when it opened `EVENT_DESCRIPTOR` for it. */
export const EVENT_VARIABLE = 'FLAKEWARDEN_LIVE';
/** The first one after stdin, stdout and stderr. */
const EVENT_DESCRIPTOR = 3;

/**
 * Where a part tells what it does, one JSON object a line: a plain file that the process which started it reads behind it.
 * Not a pipe, because a reader that is slow or gone can then neither block nor break the writer, a killed writer has said
 * everything, and nothing but `fs` is needed, also under `node --permission`.
 *
 * @returns undefined when nobody asked for it
 */
export function openEventFile(
  environment: Readonly<Record<string, string | undefined>>,
): ((event: PartEvent) => void) | undefined {
  if (environment[EVENT_VARIABLE] !== '1' || !isPlainFile()) return undefined;
  let isOpen = true;
  return (event) => {
    if (!isOpen) return;
    try {
      writeSync(EVENT_DESCRIPTOR, `${JSON.stringify(event)}\n`);
    } catch {
      // The disk is full: the work goes on without anybody watching.
      isOpen = false;
    }
  };
}

/** Descriptors of Node itself have the same numbers. Bytes in those would do harm. */
function isPlainFile(): boolean {
  try {
    return fstatSync(EVENT_DESCRIPTOR).isFile();
  } catch {
    return false;
  }
}
