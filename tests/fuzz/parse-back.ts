import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { demand } from './target.ts';

/** Code points that nobody sees, or that change what is seen, line breaks aside. */
const HIDDEN = /[^\P{C}\n]|\p{Default_Ignorable_Code_Point}|[\p{Zl}\p{Zp}\u2800]|(?! )\p{Zs}/u;

/** What one document holds, found by a parser that is not ours. */
export interface Seen {
  readonly types: Set<string>;
  readonly text: string[];
  readonly spans: string[];
  readonly urls: string[];
  readonly html: string[];
  /** Blocks of code. */
  readonly logs: string[];
}

/** Parses a document and throws unless it is made of `allowed` nodes and hides nothing. Shares nothing with the audit. */
export function parsedBack(markdown: string, allowed: ReadonlySet<string>): Seen {
  const seen: Seen = { types: new Set(), text: [], spans: [], urls: [], html: [], logs: [] };
  look(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }), seen);
  const foreign = [...seen.types].filter((type) => !allowed.has(type));
  demand('no live markdown', foreign.length === 0, foreign.join());
  demand('no hidden character', !HIDDEN.test(markdown));
  return seen;
}

function look(node: Nodes, seen: Seen): void {
  seen.types.add(node.type);
  if (node.type === 'text') seen.text.push(node.value);
  if (node.type === 'inlineCode') seen.spans.push(node.value);
  if (node.type === 'html') seen.html.push(node.value);
  if (node.type === 'code') seen.logs.push(node.value);
  if (node.type === 'link') seen.urls.push(node.url);
  if ('children' in node) for (const child of node.children) look(child, seen);
}
