import type { Link, PhrasingContent } from 'mdast';
import { hasInvisible } from '../text/field.ts';
import { closingLine } from './closing-line.ts';
import { linkLabel, type RunLink } from './links.ts';
import { phrasePattern, SHAPE } from './phrase.ts';
import { CELLS, PHRASES } from './phrases.ts';
import { refuse } from './refuse.ts';

type CellName = keyof typeof CELLS;

const PATTERNS: readonly RegExp[] = Object.values(PHRASES).map(phrasePattern);
const CELL_PATTERNS = new Map(Object.entries(CELLS).map(([name, template]) => [name, phrasePattern(template)]));

/** Looks at one line of a document: a paragraph, an item of a list, a cell of a table. */
export class LineAuditor {
  readonly #links: ReadonlyMap<string, RunLink>;
  readonly #closing: string | undefined;

  /**
   * @param links every link that may stand in a document, by address
   * @param closing the one sentence that is not in the table of phrases
   */
  constructor(links: ReadonlyMap<string, RunLink>, closing: string | undefined) {
    this.#links = links;
    const inline = closingLine(closing ?? '')[0];
    this.#closing = inline?.type === 'text' ? inline.value : inline && SHAPE.field;
  }

  /** @throws DocumentError unless the line is made of sentences of the table */
  sentences(nodes: readonly PhrasingContent[]): void {
    const shape = this.#shapeOf(nodes);
    if (shape !== this.#closing && !isMadeOfPhrases(shape)) refuse('a sentence is not one of ours');
  }

  /** @throws DocumentError unless the line is one of the cells of that name */
  cell(nodes: readonly PhrasingContent[], names: readonly CellName[]): void {
    const shape = this.#shapeOf(nodes);
    const fits = names.some((name) => {
      const pattern = CELL_PATTERNS.get(name);
      return pattern !== undefined && matchLength(pattern, shape, 0) === shape.length;
    });
    if (!fits) refuse('a cell of a table is not one of ours');
  }

  #shapeOf(nodes: readonly PhrasingContent[]): string {
    return nodes.map((node) => this.#shape(node)).join('');
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

/** The words of a node that may be nothing but words. */
export function textOf(node: PhrasingContent): string {
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
