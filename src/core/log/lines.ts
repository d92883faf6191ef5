import type { LogLine } from '../model/extraction.ts';
import { LineScanner } from './line-scanner.ts';

/** Characters of a text that are encoded at a time. */
const PIECE_CHARS = 64 * 1024;

/**
 * Reads a job log: from GitHub, where each line opens with a time stamp (and lines of a multi-line message after the
 * first do not), or from any console that stamps nothing. A line is cut to `LIMITS.logLineBytes` bytes before anything
 * else looks at it. A last line without a line feed counts; an empty text has no line.
 */
export function readLines(text: string): LogLine[] {
  const lines: LogLine[] = [];
  const scanner = new LineScanner([{ triggers: [], idle: false, line: (line) => lines.push(line) }]);
  const encoder = new TextEncoder();
  for (let from = 0; from < text.length; ) {
    let to = from + PIECE_CHARS;
    // A pair of surrogates is one character of UTF-8.
    if (isHighSurrogate(text.charCodeAt(to - 1))) to -= 1;
    scanner.write(encoder.encode(text.slice(from, to)));
    from = to;
  }
  scanner.end();
  scanner.close();
  return lines;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}
