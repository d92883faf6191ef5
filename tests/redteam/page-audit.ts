import { createHash } from 'node:crypto';
import { parse } from 'parse5';

/** The HTML report, taken apart. */
export interface ReadPage {
  /** Every text in its data, in order. */
  readonly texts: readonly string[];
  /** Ids of the tests that it shows. */
  readonly ids: readonly string[];
}

/** A node as the parser gives it, of any kind. */
interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
}

/** Every element of the page in order, with its attributes; the policy and the texts between are looked at apart. */
const ELEMENTS = [
  'html lang="en"',
  'head',
  'meta charset="utf-8"',
  'meta http-equiv="Content-Security-Policy" content=…',
  'meta name="viewport" content="width=device-width, initial-scale=1"',
  'meta name="color-scheme" content="light dark"',
  'meta name="referrer" content="no-referrer"',
  'meta name="robots" content="noindex, nofollow"',
  'meta name="generator" content="flakewarden 0.1.0"',
  'title',
  'style',
  'body',
  'noscript',
  'div id="app"',
  'script type="application/json" id="data"',
  'script',
];

/** The one shape of address in the data: a run of this repository, or a job of it. */
const LINK = /^https:\/\/github\.com\/octo-org\/widgets\/actions\/runs\/\d{1,19}(?:\/job\/\d{1,19})?$/;
/** Nobody sees these, or they change how others are seen. */
const UNSEEN = /[\p{C}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\u2800]|(?! )\p{Zs}/u;

/**
 * Parses the HTML report with a parser that is not ours and refuses everything beyond the frame that we write: another
 * element or attribute, a comment, another policy, code whose digest the policy does not name, an address that leads
 * elsewhere, an unseen character. It shares nothing with `src` on purpose.
 *
 * @throws Error that names the rule, never the text
 */
export function readPage(html: string): ReadPage {
  if (UNSEEN.test(html.replaceAll('\n', ''))) throw new Error('an unseen character is in the page');
  // As a browser reads it, and as one without scripts does: there the words of `noscript` are elements, too.
  const nodes = nodesOf(parse(html));
  assertFrame(nodes, ELEMENTS);
  const quiet = ELEMENTS.flatMap((element) => (element === 'noscript' ? ['noscript', 'p'] : [element]));
  assertFrame(nodesOf(parse(html, { scriptingEnabled: false })), quiet);

  const [data = '', code = ''] = nodes.filter(({ nodeName }) => nodeName === 'script').map(contentOf);
  const style = contentOf(nodes.find(({ nodeName }) => nodeName === 'style'));
  const policy = nodes.flatMap(({ attrs = [] }) => (attrs[0]?.name === 'http-equiv' ? [attrs[1]?.value] : []));
  if (policy.length !== 1 || policy[0] !== policyOf(code, style)) throw new Error('the policy is another');

  const texts: string[] = [];
  visit(JSON.parse(data), (key, text) => {
    if (UNSEEN.test(text)) throw new Error('an unseen character is in the data');
    if (key === 'href' && !LINK.test(text)) throw new Error('an address leads somewhere else');
    texts.push(text);
  });
  const { tests } = JSON.parse(data) as { readonly tests: readonly { readonly id: string }[] };
  return { texts, ids: tests.map(({ id }) => id) };
}

function nodesOf(node: Node): readonly Node[] {
  return [node, ...(node.childNodes ?? []).flatMap(nodesOf)];
}

function assertFrame(nodes: readonly Node[], elements: readonly string[]): void {
  const others = nodes.filter(({ nodeName }) => nodeName.startsWith('#') && nodeName !== '#text');
  if (others.map(({ nodeName }) => nodeName).join() !== '#document,#documentType')
    throw new Error('a comment is in the page');
  const found = nodes.filter(({ nodeName }) => !nodeName.startsWith('#')).map(elementText);
  if (found.join('\n') !== elements.join('\n')) throw new Error('an element or attribute is not of the frame');
}

function elementText({ nodeName, attrs = [] }: Node): string {
  const isPolicy = attrs[0]?.value === 'Content-Security-Policy';
  const written = attrs.map(({ name, value }) => ` ${name}=${isPolicy && name === 'content' ? '…' : `"${value}"`}`);
  return nodeName + written.join('');
}

function contentOf(node: Node | undefined): string {
  return (node?.childNodes ?? []).map(({ value = '' }) => value).join('');
}

function policyOf(code: string, style: string): string {
  const digest = (text: string) => createHash('sha256').update(text).digest('base64');
  return [
    "default-src 'none'",
    `script-src 'sha256-${digest(code)}'`,
    `style-src 'sha256-${digest(style)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

function visit(value: unknown, see: (key: string, text: string) => void, key = ''): void {
  if (typeof value === 'string') see(key, value);
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) visit(inner, see, name);
}
