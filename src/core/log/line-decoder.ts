import type { LogLine } from '../model/extraction.ts';
import { lastOverprint } from './terminal-text.ts';

/** `2026-11-20T10:00:00.1234567Z `: GitHub's and Azure's stamp, .NET format "O" in UTC, always seven digits. */
const STAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}Z/;
/** Characters of a stamp without the space that follows it. */
const STAMP_CHARS = 28;
const BYTE_ORDER_MARK = 0xfeff;

/** Turns the bytes of one line, free of escape sequences, into what parsers read. */
export class LineDecoder {
  readonly #utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

  /** @param hasReturn False when no carriage return is among the bytes; true does no harm. */
  decode(bytes: Uint8Array, number: number, hasReturn: boolean): LogLine {
    const body = withoutByteOrderMark(this.#utf8.decode(bytes));
    if (body.charCodeAt(4) !== 0x2d || body.charCodeAt(10) !== 0x54 || !STAMP.test(body)) {
      return { number, text: hasReturn ? lastOverprint(body) : body };
    }
    const message = withoutByteOrderMark(
      body.slice(body.charCodeAt(STAMP_CHARS) === 0x20 ? STAMP_CHARS + 1 : STAMP_CHARS),
    );
    return { number, text: hasReturn ? lastOverprint(message) : message, time: body.slice(0, STAMP_CHARS) };
  }
}

/** Marks also stand in the middle of a file: GitHub joins the steps' files, each of which opens with its own. */
function withoutByteOrderMark(text: string): string {
  return text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text;
}
