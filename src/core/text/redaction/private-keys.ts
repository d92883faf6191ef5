import { plainText } from '../../log/terminal-text.ts';
import { messageStart, redactionMark } from './marks.ts';

const MARK = redactionMark('private-key');

const KEY_BEGIN = /-----BEGIN[A-Z0-9 ]{0,40} PRIVATE KEY(?: BLOCK)?-----/g;
const KEY_END = /-----END[A-Z0-9 ]{0,40} PRIVATE KEY(?: BLOCK)?-----/g;
/** A message of nothing but base64: the last line of a key may be short. */
const KEY_LINE = /^[A-Za-z0-9+/]{1,80}={0,2}(?:\\n|["',]){0,4}$/;
/** Base64 longer than any word; paths are as long, but less mixed. */
const LONG_BASE64 = /[A-Za-z0-9+/=]{40,}/g;
const MIXED = [/[a-z]/, /[A-Z]/, /[0-9]/];
/** What ends a key that is a value in JSON, XML or code and has no footer of its own. */
const END_OF_VALUE = /["'<>`]/g;
/** A key that nobody closed is over after so many lines: 16,384 bits of RSA take about 200. */
const KEY_LINES = 250;
/** … or after so many lines in a row that are no part of a key, so that nobody hides a log behind one line of his own. */
const OTHER_LINES = 5;
/** A whole key on one line is no longer than this; a footer farther away, say at the end of an XML report, is another's. */
const KEY_CHARS = 24_000;

/**
 * Makes the pass that follows private keys over lines: from the first line of a key to its last, what looks like key is
 * replaced; other output between is not.
 */
export function privateKeyState(): (line: string) => string {
  let keyLines = 0;
  let otherLines = 0;
  return (line) => {
    if (keyLines === 0 && !line.includes('-----BEGIN')) return line;
    let [done, rest] = ['', line];
    if (keyLines > 0) {
      [done, rest] = replaceKeyPart(line);
      const isPart = done !== '' || rest !== line;
      otherLines = isPart ? 0 : otherLines + 1;
      keyLines = done !== '' || otherLines === OTHER_LINES ? 0 : keyLines - 1;
    }
    const replaced = replaceKeys(rest);
    if (replaced === undefined) return done + rest;
    const { text, end } = replaced;
    [keyLines, otherLines] = [end === null ? KEY_LINES : 0, 0];
    return done + text;
  };
}

/**
 * Replaces the keys that begin in a line, in one pass over it.
 *
 * @returns undefined when none begins; `end` is null when the last one has no footer here and goes on
 */
function replaceKeys(line: string): { text: string; end: number | null } | undefined {
  let [text, at] = ['', 0];
  let end: number | null | undefined;
  let footer = findFrom(KEY_END, line, 0);
  for (let begin = findFrom(KEY_BEGIN, line, 0); begin !== undefined; begin = findFrom(KEY_BEGIN, line, at)) {
    if (footer !== undefined && footer.from < begin.to) footer = findFrom(KEY_END, line, begin.to);
    text += betweenKeys(line.slice(at, begin.from), end) + MARK;
    end = footer !== undefined && footer.to - begin.from <= KEY_CHARS ? footer.to : null;
    // Without a footer all that follows is key, unless the value in which it stands ends.
    at = end ?? findFrom(END_OF_VALUE, line, begin.to)?.from ?? line.length;
  }
  return end === undefined ? undefined : { text: text + betweenKeys(line.slice(at), end), end };
}

/** Behind a key without a footer more of it may stand in other quotes. */
function betweenKeys(text: string, end: number | null | undefined): string {
  return end === null ? withoutBase64(text) : text;
}

interface Place {
  readonly from: number;
  readonly to: number;
}

/** @param pattern global, so that it can begin anywhere */
function findFrom(pattern: RegExp, text: string, from: number): Place | undefined {
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match === null ? undefined : { from: match.index, to: match.index + match[0].length };
}

/**
 * Splits a line inside a key behind the footer, or before the next key, if it has one. What does not look like key stays,
 * for it may be a test.
 */
function replaceKeyPart(line: string): [done: string, rest: string] {
  const end = findFrom(KEY_END, line, 0);
  const next = findFrom(KEY_BEGIN, line, 0);
  if (next !== undefined && (end === undefined || next.from < end.from)) {
    return ['', withoutBase64(line.slice(0, next.from)) + line.slice(next.from)];
  }
  if (end === undefined) return ['', withoutKey(line)];
  return [withoutKey(line.slice(0, end.from)) + MARK, line.slice(end.to)];
}

function withoutKey(line: string): string {
  const start = messageStart(line);
  return KEY_LINE.test(plainText(line.slice(start))) ? line.slice(0, start) + MARK : withoutBase64(line);
}

function withoutBase64(text: string): string {
  return text.replaceAll(LONG_BASE64, (run) => (MIXED.every((some) => some.test(run)) ? MARK : run));
}
