import type { Finding } from '../documents/findings.ts';
import type { Repository } from '../documents/manifest.ts';
import { LIMITS } from '../limits.ts';
import { displayText, field } from '../text/field.ts';
import { htmlText } from './html-text.ts';
import { linkLabel, linkUrl, type RunLink } from './links.ts';

/**
 * The Markdown that we can write. `text` and `strong` hold constants of `phrases.ts` and numbers; everything from outside is
 * a `field`, a line of a `log`, or the name in the summary of `details`. There is no node for HTML of any other kind, for
 * images, quotations or free text.
 */
export type Inline =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'strong'; readonly value: string }
  | { readonly type: 'field'; readonly value: string; readonly max?: number }
  | { readonly type: 'link'; readonly link: RunLink };

/** One sentence or several, on one line. */
export type Line = readonly Inline[];

export type Block =
  | { readonly type: 'heading'; readonly content: Line }
  | { readonly type: 'paragraph'; readonly content: Line }
  | { readonly type: 'list'; readonly items: readonly Line[] }
  | { readonly type: 'table'; readonly columns: readonly TableColumn[]; readonly rows: readonly (readonly Line[])[] }
  | { readonly type: 'log'; readonly lines: Finding['excerpt'] }
  | {
      /** Closed until somebody opens it; its summary is the number and the name. */
      readonly type: 'details';
      readonly number: number;
      readonly name: string;
      readonly content: readonly Exclude<Block, { type: 'details' }>[];
    };

export interface TableColumn {
  readonly title: string;
  /** Numbers stand on the right, so that their digits are below each other. */
  readonly align: 'left' | 'right';
}

/** Writes the blocks as Markdown, one blank line between them, a line break at the end. Empty lists vanish. */
export function serialise(blocks: readonly Block[], repository: Repository): string {
  return `${writeBlocks(blocks, repository)}\n`;
}

function writeBlocks(blocks: readonly Block[], repository: Repository): string {
  return blocks
    .filter((block) => block.type !== 'list' || block.items.length > 0)
    .map((block) => writeBlock(block, repository))
    .join('\n\n');
}

function writeBlock(block: Block, repository: Repository): string {
  if (block.type === 'heading') return `### ${writeLine(block.content, repository)}`;
  if (block.type === 'paragraph') return writeLine(block.content, repository);
  if (block.type === 'list') return block.items.map((item) => `- ${writeLine(item, repository)}`).join('\n');
  if (block.type === 'table') return writeTable(block, repository);
  return block.type === 'log' ? writeLog(block.lines) : writeDetails(block, repository);
}

function writeLine(line: Line, repository: Repository): string {
  return line.map((inline) => writeInline(inline, repository)).join('');
}

function writeInline(inline: Inline, repository: Repository): string {
  if (inline.type === 'text') return inline.value;
  if (inline.type === 'strong') return `**${inline.value}**`;
  if (inline.type === 'field') return field(inline.value, inline.max);
  return `[${linkLabel(inline.link)}](${linkUrl(repository, inline.link)})`;
}

function writeTable({ columns, rows }: Extract<Block, { type: 'table' }>, repository: Repository): string {
  const titles = columns.map(({ title }) => title);
  const rule = columns.map(({ align }) => (align === 'right' ? '--:' : ':--'));
  const cells = rows.map((row) => row.map((cell) => writeCell(cell, repository)));
  return [titles, rule, ...cells].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/**
 * Parsers split a row before they look for code spans, and differ about a bar behind a backslash. So no cell holds a bar: one
 * from outside is shown by its number, as invisible characters are.
 */
function writeCell(cell: Line, repository: Repository): string {
  return writeLine(cell, repository).replaceAll('|', '\\u{7c}');
}

/** The shortest fence there is. */
const FENCE = 3;

/**
 * Lines of a log as one block of code. Each begins with its number, so none can be the fence that ends the block; and the
 * fence is longer than any run of backticks inside, in case a parser does not care where a fence begins.
 */
function writeLog(lines: Finding['excerpt']): string {
  const width = String(lines.reduce((most, { line }) => Math.max(most, line), 0)).length;
  const shown = lines.map(({ line, text }) => {
    const end = text.trim() === '' ? '' : `  ${displayText(text)}`;
    return `${String(line).padStart(width)}${end}`.trimEnd();
  });
  const runs = shown.flatMap((line) => Array.from(line.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(runs.reduce((longest, run) => Math.max(longest, run + 1), FENCE));
  return [fence, ...shown, fence].join('\n');
}

/** Behind a name that is not whole. */
const CUT = '…';

/** The blank lines make what stands between the tags Markdown again. */
function writeDetails({ number, name, content }: Extract<Block, { type: 'details' }>, repository: Repository): string {
  // An id of so many characters was cut when it was read, and nothing marks it.
  const end = name.length < LIMITS.testIdChars ? '' : CUT;
  const summary = `${number}. <code>${htmlText(displayText(name, name.length))}${end}</code>`;
  return `<details><summary>${summary}</summary>\n\n${writeBlocks(content, repository)}\n\n</details>`;
}
