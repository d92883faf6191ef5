import type { Repository } from '../documents/manifest.ts';
import { terminalField } from '../text/field.ts';
import { type Look, paint } from '../text/terminal-look.ts';
import { wrapIndented } from '../text/wrap.ts';
import { linkLabel, linkUrl } from './links.ts';
import type { Inline, Line } from './tree.ts';

/**
 * Text from outside for a line that may be broken at its spaces. A runner takes `::` for a command at the beginning of a line,
 * behind spaces as well, so it stays broken behind every space.
 */
export function wrappableField(text: string, max?: number): string {
  return terminalField(text, max).replaceAll(' ::', ' \\u{3a}:');
}

/**
 * A line of the issue for a terminal, broken at the width.
 *
 * @param indent columns before each line; what is broken stands two further
 */
export function lineText(line: Line, look: Look, indent: number): string {
  const text = line.map((inline) => inlineText(inline)).join('');
  return labelled(wrapIndented(text, look.width, indent + 2, ' '.repeat(indent)), line, look);
}

/** The address of the first run that a line names, below it and never broken, so that a terminal makes a link of it. */
export function addressText(line: Line, repository: Repository, look: Look, indent: number): readonly string[] {
  const first = line.find((inline) => inline.type === 'link');
  return first === undefined
    ? []
    : [`${' '.repeat(indent + 2)}${paint(look, 'cyan', linkUrl(repository, first.link))}`];
}

/** The words of a line, without its links' addresses. */
function inlineText(inline: Inline): string {
  if (inline.type === 'link') return linkLabel(inline.link);
  if (inline.type !== 'field') return inline.value;
  const shown = wrappableField(inline.value, inline.max);
  // In a document it is a code span; several words need marks here as well.
  return shown.includes(' ') ? `"${shown}"` : shown;
}

/** What the line begins with stands out when it is emphasised. Painted last: a style has no columns. */
function labelled(text: string, line: Line, look: Look): string {
  const [first] = line;
  if (first?.type !== 'strong') return text;
  const at = text.indexOf(first.value);
  if (at < 0) return text;
  return `${text.slice(0, at)}${paint(look, 'strong', first.value)}${text.slice(at + first.value.length)}`;
}
