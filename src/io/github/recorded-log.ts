import { open, rename, rm } from 'node:fs/promises';
import { LIMITS } from '../../core/limits.ts';

/** A job log on its way to disk. */
export interface LogFile {
  write(chunk: Uint8Array): Promise<void>;
  /** The log is read as far as anybody will: the file appears under its name. */
  close(): Promise<void>;
  /** The download failed: nothing stays. */
  abandon(): Promise<void>;
}

/** Text is written in pieces of about this many characters. */
const WRITE_CHARS = 64 * 1024;

/**
 * Writes a log line by line through `redactLine`. A line is cut at `LIMITS.logLineBytes`, as fetch does, so that the
 * memory used does not depend on what the log holds.
 */
export async function openLogFile(path: string, redactLine: (line: string) => string): Promise<LogFile> {
  const file = await open(`${path}.partial`, 'w');
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let ready = '';
  let line = '';
  const take = (text: string) => {
    for (let from = 0; from < text.length; ) {
      const feed = text.indexOf('\n', from);
      const end = feed === -1 ? text.length : feed;
      line += text.slice(from, Math.min(end, from + LIMITS.logLineBytes - line.length));
      from = end + 1;
      if (feed === -1) continue;
      ready += `${redactLine(line)}\n`;
      line = '';
    }
  };
  const flush = async () => {
    await file.write(ready);
    ready = '';
  };
  return {
    write: async (chunk) => {
      take(decoder.decode(chunk, { stream: true }));
      if (ready.length > WRITE_CHARS) await flush();
    },
    close: async () => {
      take(decoder.decode());
      if (line !== '') ready += redactLine(line);
      await flush();
      await file.close();
      await rename(`${path}.partial`, path);
    },
    abandon: async () => {
      await file.close();
      await rm(`${path}.partial`, { force: true });
    },
  };
}

/**
 * The same stream, with everything that is read from it also written to `log`. A reader that stops early has seen all it
 * wants, so what it read is the recording.
 *
 * @param stored called once, when the log is on disk
 */
export function throughLogFile(
  body: ReadableStream<Uint8Array>,
  log: LogFile,
  stored: () => Promise<void>,
): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  let kept = false;
  const keep = async () => {
    if (kept) return;
    kept = true;
    await log.close();
    await stored();
  };
  // Nothing is read ahead: what a reader that stops early did not see is not recorded either.
  const source = {
    pull: async (controller: ReadableStreamDefaultController<Uint8Array>) => {
      try {
        const { done, value } = await reader.read();
        if (done) {
          await keep();
          controller.close();
        } else {
          await log.write(value);
          controller.enqueue(value);
        }
      } catch (error) {
        await log.abandon().catch(() => {});
        throw error;
      }
    },
    cancel: async (reason: unknown) => {
      await Promise.all([reader.cancel(reason), keep()]);
    },
  };
  return new ReadableStream(source, { highWaterMark: 0 });
}
