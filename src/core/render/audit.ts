import type { BlockContent, DefinitionContent, Link, ListItem, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Manifest } from '../documents/manifest.ts';
import { DocumentError } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import { hasInvisible } from '../text/field.ts';
import { utf8Bytes } from '../text/utf8-bytes.ts';
import { closingLine } from './closing-line.ts';
import { allowedLinks, linkLabel, type RunLink } from './links.ts';
import { phrasePattern, SHAPE } from './phrase.ts';
import { PHRASES } from './phrases.ts';

export interface AuditOptions {
  /** As given to the renderer: the one text that is not in the table of phrases. Absent for a comment. */
  readonly closingLine?: string | undefined;
  /** The key line that the document must end with; absent for a job summary. */
  readonly keyLine?: string | undefined;
}

const PATTERNS: readonly RegExp[] = Object.values(PHRASES).map(phrasePattern);

/**
 * Parses a finished document back with a parser that is not ours, and refuses it unless it holds nothing but what the
 * templates allow: headings, paragraphs, lists, code spans, sentences of `phrases.ts`, and links to job executions of the
 * manifest. Nothing may be written when this throws.
 *
 * @throws DocumentError that names the rule, never the text.
 */
export function auditMarkdown(markdown: string, manifest: Manifest, options: AuditOptions): void {
  if (utf8Bytes(markdown) > LIMITS.issueBodyBytes) refuse('it is too long');
  if (hasInvisible(markdown.replaceAll('\n', ''))) refuse('it holds an invisible character');
  const auditor = new Auditor(allowedLinks(manifest), options.closingLine);
  for (const node of withoutKeyLine(markdown, options.keyLine)) auditor.block(node);
}

function parse(markdown: string): readonly RootContent[] {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }).children;
}

/** The blocks before the key line, which must be the last line and a paragraph of its own. */
function withoutKeyLine(markdown: string, keyLine: string | undefined): readonly RootContent[] {
  const blocks = parse(markdown);
  if (keyLine === undefined) return blocks;
  const last = blocks.at(-1);
  const alone = last?.type === 'paragraph' && last.children.length === 1 && last.children[0]?.type === 'inlineCode';
  if (!alone || !markdown.endsWith(`\n\n${keyLine}\n`)) refuse('its key line is missing');
  return blocks.slice(0, -1);
}

/** Walks the blocks of one document. */
class Auditor {
  readonly #links: ReadonlyMap<string, RunLink>;
  readonly #closing: string | undefined;

  constructor(links: ReadonlyMap<string, RunLink>, closing: string | undefined) {
    this.#links = links;
    const inline = closingLine(closing ?? '')[0];
    this.#closing = inline?.type === 'text' ? inline.value : inline && SHAPE.field;
  }

  block(node: RootContent | BlockContent | DefinitionContent): void {
    if (node.type === 'list') {
      if (node.ordered === true) refuse('a list is numbered');
      for (const item of node.children) this.#item(item);
    } else if (node.type === 'heading' || node.type === 'paragraph') {
      if (node.type === 'heading' && node.depth !== 3) refuse('a heading has the wrong level');
      this.#sentence(node.children);
    } else refuse('it holds a block that no template has');
  }

  #item(item: ListItem): void {
    if (typeof item.checked === 'boolean') refuse('a list item is a task');
    for (const child of item.children) {
      if (child.type === 'heading') refuse('a heading stands in a list');
      this.block(child);
    }
  }

  #sentence(nodes: readonly PhrasingContent[]): void {
    const shape = nodes.map((node) => this.#shape(node)).join('');
    if (shape !== this.#closing && !isMadeOfPhrases(shape)) refuse('a sentence is not one of ours');
  }

  #shape(node: PhrasingContent): string {
    if (node.type === 'inlineCode') return SHAPE.field;
    if (node.type === 'strong') return `${SHAPE.strongOpen}${node.children.map(textOf).join('')}${SHAPE.strongClose}`;
    if (node.type !== 'link') return textOf(node);
    this.#link(node);
    return SHAPE.link;
  }

  #link(node: Link): void {
    const link = this.#links.get(node.url);
    if (link === undefined || (node.title ?? '') !== '') refuse('a link leads somewhere else');
    else if (node.children.map(textOf).join('') !== linkLabel(link)) refuse('a link is named wrongly');
  }
}

function textOf(node: PhrasingContent): string {
  return node.type === 'text' ? plain(node.value) : refuse('it holds markup that no template has');
}

/** A character reference may stand for a character that the raw text does not hold. */
function plain(text: string): string {
  return hasInvisible(text) ? refuse('it holds an invisible character') : text;
}

/** Longest match first, one space between sentences. */
function isMadeOfPhrases(shape: string): boolean {
  let at = 0;
  while (true) {
    const length = Math.max(...PATTERNS.map((pattern) => matchLength(pattern, shape, at)));
    if (length <= 0) return false;
    at += length;
    if (at === shape.length) return true;
    if (shape[at] !== ' ') return false;
    at += 1;
  }
}

function matchLength(pattern: RegExp, shape: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(shape)?.[0].length ?? 0;
}

function refuse(rule: string): never {
  throw new DocumentError(`The finished text is refused: ${rule}.`, {
    code: 'unsafe-markdown',
    hint: 'Nothing was written. This is a bug of flakewarden; please report it with the findings file, if it may be shared.',
  });
}
