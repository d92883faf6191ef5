/** What stands in the place of a secret. No rule finds anything in it. */
export function redactionMark(kind: string): string {
  return `[redacted:${kind}]`;
}

/** The runner's stamp in front of a message, behind a byte-order mark. */
const STAMP = /^\uFEFF?(?:\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z )?/;
/** How wrapped text is set off. */
const INDENT = ' \t|>"\'+';
const INDENT_CHARS = 200;
const NINE = 0x39;

/** Where the message of a line begins: behind a byte-order mark, the runner's stamp, and what sets wrapped text off. */
export function messageStart(line: string): number {
  const first = line.charCodeAt(0);
  // One look spares most lines the expression: stamps begin with a digit.
  let at = first <= NINE || first === 0xfeff ? (STAMP.exec(line)?.[0].length ?? 0) : 0;
  const end = at + INDENT_CHARS;
  while (at < end && at < line.length && INDENT.includes(line.charAt(at))) at += 1;
  return at;
}

/** The part of a line that stands before its message. */
export function startOfMessage(line: string): string {
  return line.slice(0, messageStart(line));
}
