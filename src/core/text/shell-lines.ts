import { columnsOf } from './columns.ts';

/** A word of a POSIX shell: quoted texts, escaped characters and all other characters but a space. */
const WORD = /(?:'[^']*'|"(?:[^"\\]|\\.)*"|\\.|[^ '"\\])+/g;

/** A word that may begin a comment; in quotes it does not, and such a command merely stays whole. */
const COMMENT = /(?:^|[\s;|&()])#/;

/**
 * Breaks a command into lines that mean the same when they are pasted into a shell: all but the last end in a backslash (POSIX
 * Shell Command Language, 2.2.1). Quoted words stay whole, so a line may still be wider than asked for.
 *
 * @param width columns of a line, the backslash included
 */
export function shellLines(command: string, width: number): readonly string[] {
  // In a comment a backslash continues nothing: what was one line of it would be a command.
  if (columnsOf(command) <= width || COMMENT.test(command)) return [command];
  const lines: string[] = [];
  let line = '';
  for (const word of command.match(WORD) ?? []) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && columnsOf(longer) > width - 2) {
      lines.push(`${line} \\`);
      line = word;
    } else line = longer;
  }
  // Several spaces between words, or a quote without an end: such a command is not broken.
  const whole = [...lines.map((one) => one.slice(0, -2)), line].join(' ');
  return whole === command ? [...lines, line] : [command];
}
