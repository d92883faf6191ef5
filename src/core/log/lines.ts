import { LIMITS } from '../limits.ts';
import type { LogLine } from '../model/extraction.ts';
import { plainText } from './terminal-text.ts';

/** `2026-11-20T10:00:00.1234567Z `: GitHub's and Azure's stamp, .NET format "O" in UTC, always seven digits. */
const STAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}Z/;
/** Characters of a stamp without the space that follows it. */
const STAMP_CHARS = 28;
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Reads a job log: from GitHub, where each line opens with a time stamp (and lines of a multi-line message after the
 * first do not), or from any console that stamps nothing. One pass. A line is cut to `LIMITS.logLineBytes` characters
 * before anything else looks at it. A last line without a line feed counts; an empty text has no line.
 */
export function readLines(text: string): LogLine[] {
  // A log without any line feed was written with carriage returns alone.
  const feedSign = text.includes('\n') ? '\n' : '\r';
  const lines: LogLine[] = [];
  let from = 0;
  while (from < text.length) {
    const feed = text.indexOf(feedSign, from);
    const end = feed === -1 ? text.length : feed;
    lines.push(readLine(text.slice(from, Math.min(end, from + LIMITS.logLineBytes)), lines.length + 1));
    from = end + 1;
  }
  return lines;
}

function readLine(raw: string, number: number): LogLine {
  const body = withoutByteOrderMark(raw);
  if (body.charCodeAt(4) !== 0x2d || body.charCodeAt(10) !== 0x54 || !STAMP.test(body)) {
    return { number, text: plainText(body) };
  }
  const message = body.slice(body.charCodeAt(STAMP_CHARS) === 0x20 ? STAMP_CHARS + 1 : STAMP_CHARS);
  return { number, text: plainText(withoutByteOrderMark(message)), time: body.slice(0, STAMP_CHARS) };
}

/** Marks also stand in the middle of a file: GitHub joins the steps' files, each of which opens with its own. */
function withoutByteOrderMark(text: string): string {
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}
