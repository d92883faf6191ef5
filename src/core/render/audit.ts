import type { BlockContent, Code, DefinitionContent, ListItem, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Manifest } from '../documents/manifest.ts';
import { LIMITS } from '../limits.ts';
import { hasInvisible } from '../text/field.ts';
import { utf8Bytes } from '../text/utf8-bytes.ts';
import { LineAuditor, textOf } from './audit-line.ts';
import { allowedLinks } from './links.ts';
import { refuse } from './refuse.ts';
import { COLUMNS } from './table.ts';

export interface AuditOptions {
  /** As given to the renderer: the one text that is not in the table of phrases. Absent for a comment. */
  readonly closingLine?: string | undefined;
  /** The key line that the document must end with; absent for a job summary. */
  readonly keyLine?: string | undefined;
}

/**
 * Parses a finished document back with a parser that is not ours, and refuses it unless it holds nothing but what the
 * templates allow: headings, paragraphs, lists, the one table, collapsed blocks with a log each, code spans, sentences of
 * `phrases.ts`, and links to job executions of the manifest. Nothing may be written when this throws.
 *
 * @throws DocumentError that names the rule, never the text.
 */
export function auditMarkdown(markdown: string, manifest: Manifest, options: AuditOptions): void {
  if (utf8Bytes(markdown) > LIMITS.issueBodyBytes) refuse('it is too long');
  if (hasInvisible(markdown.replaceAll('\n', ''))) refuse('it holds an invisible character');
  const auditor = new Auditor(markdown, new LineAuditor(allowedLinks(manifest), options.closingLine));
  for (const node of withoutKeyLine(markdown, options.keyLine)) auditor.block(node);
  auditor.end();
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

/**
 * The only tags there are: the beginning of a collapsed block with its number and a name of one line in which every character
 * that could be markup is a reference of `htmlText`…
 */
const DETAILS_OPEN =
  /^<details><summary>(\d{1,3})\. <code>(?:[^&<>"'`\n]|&(?:amp|lt|gt|quot|#39|#96);)+<\/code><\/summary>$/u;
/** … and its end. */
const DETAILS_CLOSE = '</details>';

/** Every line of a log: its number, and two spaces before its text. */
const LOG_LINE = /^ *\d{1,16}(?: {2}.*)?$/;

/** Walks the blocks of one document, in order. */
class Auditor {
  readonly #markdown: string;
  readonly #lines: LineAuditor;
  /** Collapsed blocks so far, and whether the last of them still is open. */
  #blocks = 0;
  #isOpen = false;

  constructor(markdown: string, lines: LineAuditor) {
    this.#markdown = markdown;
    this.#lines = lines;
  }

  block(node: RootContent): void {
    if (node.type === 'html') this.#html(node.value);
    else if (node.type === 'code') this.#log(node);
    else if (node.type === 'table') this.#table(node);
    else if (node.type === 'heading') {
      if (node.depth !== 3 || this.#isOpen) refuse('a heading has the wrong level');
      this.#lines.sentences(node.children);
    } else this.#words(node);
  }

  /** Nothing may hide what comes after the document. */
  end(): void {
    if (this.#isOpen) refuse('a collapsed block has no end');
  }

  #words(node: RootContent | BlockContent | DefinitionContent): void {
    if (node.type === 'paragraph') this.#lines.sentences(node.children);
    else if (node.type === 'list') {
      if (node.ordered === true) refuse('a list is numbered');
      for (const item of node.children) this.#item(item);
    } else refuse('it holds a block that no template has');
  }

  #item(item: ListItem): void {
    if (typeof item.checked === 'boolean') refuse('a list item is a task');
    for (const child of item.children) {
      if (child.type !== 'paragraph') refuse('a list holds more than lines');
      this.#words(child);
    }
  }

  #html(tags: string): void {
    if (this.#isOpen) {
      if (tags !== DETAILS_CLOSE) refuse('it holds HTML that no template has');
      this.#isOpen = false;
      return;
    }
    const number = DETAILS_OPEN.exec(tags)?.[1];
    if (number === undefined) refuse('it holds HTML that no template has');
    this.#blocks += 1;
    this.#isOpen = true;
    if (number !== String(this.#blocks)) refuse('a collapsed block has the wrong number');
  }

  /** Only inside of a collapsed block, and written in the one way that every parser reads alike. */
  #log(node: Code): void {
    const source = this.#sourceOf(node);
    const fence = /^`{3,}/.exec(source)?.[0];
    const isWhole =
      fence !== undefined && source === `${fence}\n${node.value}\n${fence}` && !node.value.includes(fence);
    const areLines = node.value.split('\n').every((line) => LOG_LINE.test(line));
    if (!this.#isOpen || !isWhole || !areLines) refuse('it holds code that is no log of ours');
  }

  #table(node: Table): void {
    const isOurs = !this.#isOpen && COLUMNS.every(({ align }, i) => node.align?.[i] === align);
    // Parsers differ about what ends a cell: there may be no bar but those of the template.
    const rows = this.#sourceOf(node).split('\n');
    const isEven = rows.every((row) => /^\| .* \|$/.test(row) && row.split('|').length === COLUMNS.length + 2);
    if (!isOurs || !isEven) refuse('it holds a table that is not ours');
    for (const [i, { children }] of node.children.entries()) {
      for (const [column, { title, cells }] of COLUMNS.entries()) {
        const words = children[column]?.children ?? [];
        if (i > 0) this.#lines.cell(words, cells);
        else if (words.map(textOf).join('') !== title) refuse('a column is named wrongly');
      }
    }
  }

  #sourceOf({ position }: Code | Table): string {
    return this.#markdown.slice(position?.start.offset, position?.end.offset);
  }
}
