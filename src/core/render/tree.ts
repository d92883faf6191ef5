import type { Repository } from '../documents/manifest.ts';
import { field } from '../text/field.ts';
import { linkLabel, linkUrl, type RunLink } from './links.ts';

/**
 * The Markdown that we can write: there is no node for HTML, images, tables, fences or free text. `text` and `strong`
 * hold constants of `phrases.ts` and numbers; everything from outside is a `field`.
 */
export type Inline =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'strong'; readonly value: string }
  | { readonly type: 'field'; readonly value: string; readonly max?: number }
  | { readonly type: 'link'; readonly link: RunLink };

export interface ListItem {
  readonly content: readonly Inline[];
  /** Lines below the item, one level deep. */
  readonly children?: readonly (readonly Inline[])[];
}

export type Block =
  | { readonly type: 'heading'; readonly depth: 3; readonly content: readonly Inline[] }
  | { readonly type: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly type: 'list'; readonly items: readonly ListItem[] };

/** Writes the blocks as Markdown, one blank line between them, a line break at the end. Empty lists vanish. */
export function serialise(blocks: readonly Block[], repository: Repository): string {
  const written = blocks
    .filter((block) => block.type !== 'list' || block.items.length > 0)
    .map((block) => writeBlock(block, repository));
  return `${written.join('\n\n')}\n`;
}

function writeBlock(block: Block, repository: Repository): string {
  if (block.type === 'list') return block.items.map((item) => writeItem(item, repository)).join('\n');
  const line = writeInlines(block.content, repository);
  return block.type === 'heading' ? `${'#'.repeat(block.depth)} ${line}` : line;
}

function writeItem(item: ListItem, repository: Repository): string {
  const children = (item.children ?? []).map((child) => `  - ${writeInlines(child, repository)}`);
  return [`- ${writeInlines(item.content, repository)}`, ...children].join('\n');
}

function writeInlines(inlines: readonly Inline[], repository: Repository): string {
  return inlines.map((inline) => writeInline(inline, repository)).join('');
}

function writeInline(inline: Inline, repository: Repository): string {
  if (inline.type === 'text') return inline.value;
  if (inline.type === 'strong') return `**${inline.value}**`;
  if (inline.type === 'field') return field(inline.value, inline.max);
  return `[${linkLabel(inline.link)}](${linkUrl(repository, inline.link)})`;
}
