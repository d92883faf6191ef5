import type { Html, Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { listProjectFiles, readProjectFile } from './project-files.ts';

/** A Markdown file with what others may point at, and what it points at. */
export interface Document {
  readonly path: string;
  readonly text: string;
  /** Of its headings, as GitHub makes them. */
  readonly anchors: ReadonlySet<string>;
  /** Addresses of links, pictures and sources, as written. */
  readonly links: readonly string[];
  /** Contents of code spans. */
  readonly spans: readonly string[];
  /** Fenced and indented blocks. */
  readonly blocks: readonly { readonly language: string; readonly text: string }[];
}

export function readDocument(path: string, text = readProjectFile(path).text): Document {
  const tree = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const nodes = [...nodesOf(tree)];
  return {
    path,
    text,
    anchors: anchorsOf(nodes),
    links: nodes.flatMap(linksOf),
    spans: nodes.flatMap((node) => (node.type === 'inlineCode' ? [node.value] : [])),
    blocks: nodes.flatMap((node) => (node.type === 'code' ? [{ language: node.lang ?? '', text: node.value }] : [])),
  };
}

/** Every document of the project that people read; what sample projects of fixtures hold is not ours. */
export function documentPaths(): readonly string[] {
  const inside = ['.github', 'src', 'tests'].flatMap((folder) => listProjectFiles(folder));
  const ours = inside.filter(
    (path) => path.endsWith('.md') && !/^tests\/(?:golden|fixtures\/[^/]+\/[^/]+)\//.test(path),
  );
  return ['README.md', ...ours];
}

/**
 * Where a link of a document leads inside the project: a path without a slash at its end, and an anchor. Undefined: to the
 * world outside.
 */
export function targetOf(from: string, link: string): { readonly path: string; readonly anchor: string } | undefined {
  if (/^[a-z]+:/i.test(link)) return undefined;
  const { pathname, hash } = new URL(link, `file:///${from}`);
  return { path: decodeURIComponent(pathname).slice(1).replace(/\/$/, ''), anchor: decodeURIComponent(hash.slice(1)) };
}

function* nodesOf(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesOf(child);
}

function linksOf(node: Nodes): readonly string[] {
  if (node.type === 'link' || node.type === 'image' || node.type === 'definition') return [node.url];
  return node.type === 'html' ? sourcesOf(node) : [];
}

function sourcesOf({ value }: Html): readonly string[] {
  return [...value.matchAll(/\s(?:href|src|srcset)="([^"]*)"/g)].map(([, address]) => address ?? '');
}

/** Letters, digits, `-` and `_` stay, spaces become hyphens; the second heading of the same words gets a number. */
function anchorsOf(nodes: readonly Nodes[]): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const node of nodes) {
    if (node.type !== 'heading') continue;
    const slug = textOf(node)
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
      .replaceAll(' ', '-');
    let unique = slug;
    for (let i = 1; anchors.has(unique); i += 1) unique = `${slug}-${i}`;
    anchors.add(unique);
  }
  return anchors;
}

function textOf(node: Nodes | Root): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
