import type { Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** A document of ours, taken apart. */
export interface ReadIssue {
  readonly markdown: string;
  /** Contents of the code spans, names of collapsed blocks and lines of logs, in order: the only places for text from outside. */
  readonly code: readonly string[];
  /** Names of collapsed blocks, in order: whole, and as they are read. */
  readonly names: readonly string[];
  /** Text outside code spans and links, in order. */
  readonly text: readonly string[];
  readonly links: readonly string[];
}

const NODES: ReadonlySet<string> = new Set([
  'root',
  'heading',
  'paragraph',
  'text',
  'list',
  'listItem',
  'inlineCode',
  'link',
  'strong',
  'table',
  'tableRow',
  'tableCell',
  'html',
  'code',
]);

/**
 * The one shape of HTML: a collapsed block that begins with a number and a name in code, in which every character that could be
 * markup is one of six references; and its end.
 */
const COLLAPSED =
  /^<details><summary>(\d{1,3})\. <code>((?:[^&<>"'`\n]|&(?:amp|lt|gt|quot|#39|#96);)+)<\/code><\/summary>$/u;
const COLLAPSED_END = '</details>';
const REFERENCES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#96;': '`',
  '&amp;': '&',
};

/** A line of a log: its number, and two spaces before its text. So none is a fence, a heading or the end of a block. */
const LOG_LINE = /^ *\d{1,16}(?: {2}(.*))?$/u;

/** Bars of a row: parsers differ about a bar in a code span, so there is none but those between the cells. */
const BARS_OF_A_ROW = 8;

/** The one shape of link: a run of this repository, or a job of it. */
const LINK = /^https:\/\/github\.com\/octo-org\/widgets\/actions\/runs\/\d{1,19}(?:\/job\/\d{1,19})?$/;
/** Words of a link: ours and numbers. */
const LINK_WORDS = /^run \d{1,19}(?:, attempt \d{1,9})?$/;
/**
 * What GitHub makes live in text: mentions, references, addresses, commits; and every character of markup. Numbers are ours,
 * however long.
 */
const LIVE_TEXT =
  /@|#|GH-\d|https?:|www\.|:\/\/|[`<>[\]|$*_~\\&{}^]|(?<![\p{L}\p{N}])(?=\d*[a-f])[0-9a-f]{7,40}(?![\p{L}\p{N}])/iu;
/** Nobody sees these, or they change how others are seen. */
const UNSEEN = /[\p{C}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\u2800]|(?! )\p{Zs}/u;
/** GitHub refuses a longer body. */
const MAX_CHARS = 65_536;

/**
 * Parses an issue, a comment or a summary with parsers that are not ours and refuses everything that could be live. It
 * shares nothing with `src/core/render/audit.ts` on purpose.
 *
 * @throws Error that names the rule, never the text
 */
export function readIssue(markdown: string): ReadIssue {
  if (markdown.length > MAX_CHARS) throw new Error('the document is too long for GitHub');
  if (UNSEEN.test(markdown.replaceAll('\n', ''))) throw new Error('an unseen character is in the document');
  const seen = { code: [] as string[], names: [] as string[], text: [] as string[], links: [] as string[] };
  const visit = (node: Nodes, inLink: boolean): void => {
    if (!NODES.has(node.type)) throw new Error(`a node of the kind ${node.type} is in the document`);
    if (node.type === 'inlineCode') seen.code.push(node.value);
    if (node.type === 'text' && !inLink) seen.text.push(plain(node.value));
    if (node.type === 'text' && inLink && !LINK_WORDS.test(node.value)) throw new Error('a link has words not ours');
    if (node.type === 'link') seen.links.push(ownLink(node.url, node.title));
    if (node.type === 'listItem' && typeof node.checked === 'boolean') throw new Error('a list item is a task');
    if ('children' in node) for (const child of node.children) visit(child, inLink || node.type === 'link');
  };
  const root = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const blocks = new CollapsedBlocks(markdown, seen);
  for (const node of root.children) {
    if (!blocks.took(node)) visit(node, false);
  }
  blocks.end();
  return { markdown, ...seen };
}

/** What is not made of lines of Markdown: collapsed blocks, their logs, and the table. All of it stands at the top level. */
class CollapsedBlocks {
  readonly #markdown: string;
  readonly #seen: { readonly code: string[]; readonly names: string[] };
  #isOpen = false;
  #count = 0;

  constructor(markdown: string, seen: { readonly code: string[]; readonly names: string[] }) {
    this.#markdown = markdown;
    this.#seen = seen;
  }

  /** True when nothing is left to visit in the node. */
  took(node: RootContent): boolean {
    if (node.type === 'html') this.#tags(node.value);
    else if (node.type === 'code') this.#log(node.value, this.#source(node));
    else if (node.type === 'table') this.#rows(this.#source(node));
    else forbidInside(node);
    return node.type === 'html' || node.type === 'code';
  }

  end(): void {
    if (this.#isOpen) throw new Error('a collapsed block has no end');
  }

  #source({ position }: RootContent): string {
    return this.#markdown.slice(position?.start.offset, position?.end.offset);
  }

  #tags(tags: string): void {
    const [whole, number, name = ''] = COLLAPSED.exec(tags) ?? [];
    if (this.#isOpen ? tags !== COLLAPSED_END : whole === undefined) throw new Error('HTML that is not ours is there');
    this.#isOpen = !this.#isOpen;
    if (!this.#isOpen) return;
    this.#count += 1;
    if (number !== String(this.#count)) throw new Error('a collapsed block has the wrong number');
    const read = name.replaceAll(/&(?:amp|lt|gt|quot|#39|#96);/g, (reference) => REFERENCES[reference] ?? '');
    this.#seen.names.push(read);
    this.#seen.code.push(read);
  }

  #log(log: string, source: string): void {
    const lines = log.split('\n').map((line) => LOG_LINE.exec(line));
    const fence = /^`{3,}(?=\n)/.exec(source)?.[0] ?? '';
    const isOurs = this.#isOpen && fence !== '' && !log.includes(fence) && source === `${fence}\n${log}\n${fence}`;
    if (!isOurs || lines.some((line) => line === null)) throw new Error('code that is no log is there');
    this.#seen.code.push(...lines.map((line) => line?.[1] ?? ''));
  }

  #rows(source: string): void {
    const isEven = source.split('\n').every((row) => row.split('|').length === BARS_OF_A_ROW + 1);
    if (this.#isOpen || !isEven) throw new Error('a table that is not ours is there');
  }
}

/** Deeper than the top level there is no HTML, no log and no table. */
function forbidInside(node: Nodes): void {
  if (node.type === 'html' || node.type === 'code' || node.type === 'table') {
    throw new Error(`a node of the kind ${node.type} is in another`);
  }
  if ('children' in node) for (const child of node.children) forbidInside(child);
}

function plain(text: string): string {
  if (LIVE_TEXT.test(text)) throw new Error('live text stands outside of code');
  if (UNSEEN.test(text.replaceAll('\n', ''))) throw new Error('an unseen character is in the text');
  return text;
}

function ownLink(url: string, title: string | null | undefined): string {
  if (!LINK.test(url) || (title ?? '') !== '') throw new Error('a link leads somewhere else');
  return url;
}
