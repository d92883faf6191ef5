/*
 * Escape sequences of ECMA-48: CSI with parameters; OSC (titles, hyperlinks, clipboard), DCS, SOS, PM and APC with all that
 * they carry up to their terminator; other two- and three-byte sequences. One that carries text and has no terminator
 * in its line is none, or a log could hide the rest of a line: its sign stays, and the issue shows it as an escape.
 * No part can match in two ways, and what is carried ends at the next sign, so the expression is linear.
 */
const ESCAPES =
  /(?:\u001B\[|\u009B)([0-?]*)[ -/]*([@-~]?)|\u001B[\]PX^_][^\u0007\u001B]*(?:\u0007|\u001B\\)|\u001B(?:[ -/]+[0-Z\\^-~]|[0-OQ-WYZ\\`-~])/g;

const ESCAPE_OR_RETURN = /[\u001B\u009B\r]/;

/**
 * One line as a terminal would finally show it: no colours, no titles, no hyperlinks; of a line that was written over
 * itself (progress bars), only what was written last.
 */
export function plainText(line: string): string {
  if (!ESCAPE_OR_RETURN.test(line)) return line;
  return lastOverprint(withoutEscapes(line));
}

/** The line without escape sequences; "cursor to column one", by which some progress bars return, is a carriage return. */
export function withoutEscapes(line: string): string {
  return line.replace(ESCAPES, replaceEscape);
}

function replaceEscape(_all: string, parameters: string | undefined, final: string | undefined): string {
  return final === 'G' && (parameters === '' || parameters === '0' || parameters === '1') ? '\r' : '';
}

/** Of a line that was written over itself, what was written last. */
export function lastOverprint(line: string): string {
  if (!line.includes('\r')) return line;
  let end = line.length;
  while (end > 0 && line.charCodeAt(end - 1) === 0x0d) end -= 1;
  const kept = line.slice(0, end);
  return kept.slice(kept.lastIndexOf('\r') + 1);
}
