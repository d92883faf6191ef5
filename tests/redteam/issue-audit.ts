import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** A document of ours, taken apart. */
export interface ReadIssue {
  readonly markdown: string;
  /** Contents of the code spans, in order: the only place for text from outside. */
  readonly code: readonly string[];
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
]);

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
  const seen = { code: [] as string[], text: [] as string[], links: [] as string[] };
  const visit = (node: Nodes, inLink: boolean): void => {
    if (!NODES.has(node.type)) throw new Error(`a node of the kind ${node.type} is in the document`);
    if (node.type === 'inlineCode') seen.code.push(node.value);
    if (node.type === 'text' && !inLink) seen.text.push(plain(node.value));
    if (node.type === 'text' && inLink && !LINK_WORDS.test(node.value)) throw new Error('a link has words not ours');
    if (node.type === 'link') seen.links.push(ownLink(node.url, node.title));
    if (node.type === 'listItem' && typeof node.checked === 'boolean') throw new Error('a list item is a task');
    if ('children' in node) for (const child of node.children) visit(child, inLink || node.type === 'link');
  };
  visit(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }), false);
  return { markdown, ...seen };
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
