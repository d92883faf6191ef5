import { columnsOf } from './columns.ts';

/**
 * Breaks a text at its spaces, so that no line is wider than `width` columns. A word that is wider, an address or a path, keeps
 * a line of its own and is never broken: it must still be possible to copy it.
 */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && columnsOf(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** The same with spaces before every line, and `first` instead of them before the first. `width` includes them. */
export function wrapIndented(text: string, width: number, indent: number, first: string = ' '.repeat(indent)): string {
  const lines = wrap(text, Math.max(1, width - indent));
  return lines.map((line, i) => `${i === 0 ? first : ' '.repeat(indent)}${line}`.trimEnd()).join('\n');
}
