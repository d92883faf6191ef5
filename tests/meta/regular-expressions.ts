import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { checkSync } from 'recheck';
import { parseAst } from 'vitest/node';
import type { ProjectFile } from './project-files.ts';

/**
 * Whether a regular expression can take more than linear time, decided by recheck from the automaton of the expression: it
 * finds exponential and polynomial backtracking, the search that starts anew at every position included.
 *
 * recheck's automata grow with counted repetitions, long words and alternatives, so each expression is first taken apart
 * and made smaller in ways that keep the degree: see `piecesOf`.
 */

/** Part of the source: a regular expression written as such, or a call that builds one. */
export interface FoundExpression {
  /** `src/core/model/outcome.ts:12`. */
  readonly at: string;
  readonly source: string;
  readonly flags: string;
}

export interface FoundConstruction {
  readonly at: string;
  readonly code: string;
}

export interface Expressions {
  readonly literals: readonly FoundExpression[];
  readonly constructions: readonly FoundConstruction[];
}

/** What ESTree says about a piece of code, as far as it is looked at here. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly regex?: { readonly pattern: string; readonly flags: string };
  readonly callee?: { readonly name?: string };
}

/** Every regular expression of a TypeScript file. */
export function expressionsIn({ path, text }: ProjectFile): Expressions {
  const literals: FoundExpression[] = [];
  const constructions: FoundConstruction[] = [];
  visit(parseAst(text, { lang: path.endsWith('.tsx') ? 'tsx' : 'ts' }), (node) => {
    const at = `${path}:${text.slice(0, node.start).split('\n').length}`;
    if (node.regex !== undefined) literals.push({ at, source: node.regex.pattern, flags: node.regex.flags });
    const called = node.type === 'NewExpression' || node.type === 'CallExpression';
    if (called && node.callee?.name === 'RegExp') constructions.push({ at, code: text.slice(node.start, node.end) });
  });
  return { literals, constructions };
}

function visit(value: unknown, see: (node: Node) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value && 'start' in value) see(value as Node);
  for (const child of Object.values(value)) visit(child, see);
}

/** `linear`; or what it can take: `2nd degree polynomial`, `exponential`; or `undecided: WHY`, to be written more simply. */
export type Verdict = string;

/** Milliseconds after which recheck gives up; the slowest piece of today takes a small part of it. */
const MOST_MS = 60_000;

/** recheck's own limits would send larger expressions to its fuzzer, which proves nothing. */
const AUTOMATON_STATES = 1_000_000;

const verdicts = new Map<string, Verdict>();

/** How the time of a search with this expression grows with the text. */
export function growthOf(source: string, flags: string): Verdict {
  const suspect = piecesOf(source, flags)
    .map((piece) => verdictOf(piece, flags.replace('i', '')))
    .find((verdict) => verdict !== 'linear');
  if (suspect === undefined) return 'linear';
  // The pieces may be slow where the whole is not; the whole is asked too when recheck can read it.
  const whole = verdictOf(flags.includes('y') ? `^(?:${source})` : source, flags);
  return whole.startsWith('undecided') ? suspect : whole;
}

function verdictOf(source: string, flags: string): Verdict {
  // Neither changes what one search costs.
  const kept = flags.replaceAll(/[dgy]/g, '');
  const key = `/${source}/${kept}`;
  const known = verdicts.get(key);
  if (known !== undefined) return known;
  // Its native program and its Java archive are other builds of the same analysis; this one needs no other process.
  process.env['RECHECK_SYNC_BACKEND'] = 'pure';
  const verdict = ask(source, kept);
  verdicts.set(key, verdict);
  return verdict;
}

function ask(source: string, flags: string): Verdict {
  try {
    const found = checkSync(source, flags, {
      checker: 'automaton',
      timeout: MOST_MS,
      maxNFASize: AUTOMATON_STATES,
      maxPatternSize: AUTOMATON_STATES,
    });
    if (found.status === 'safe') return 'linear';
    return found.status === 'vulnerable' ? found.complexity.summary : `undecided: ${found.error.kind}`;
  } catch {
    // It goes through an automaton by recursion.
    return 'undecided: too large';
  }
}

/**
 * Smaller expressions of which one is super-linear if the given one is:
 *
 * - The alternatives of the whole expression stand alone: nothing follows them, so they never trade characters.
 * - An alternative without an unbounded repetition does a bounded number of steps at each position.
 * - Counted repetitions count to two: only unbounded ones add a degree.
 * - Words outside repetitions keep the characters that tell them from what the repetitions may hold.
 * - `i`: letters in lower case; a text that is slow in any case is slow in this one.
 * - `y`: tried at one position, as with `^`.
 * - recheck reads no look-around: what must stand before becomes part of the expression; another one is once left out, and
 *   once takes a character of its own, so that it can fail. What a look-ahead holds is also looked at behind all that
 *   stands before it.
 */
export function piecesOf(source: string, flags: string): readonly string[] {
  const { pattern } = new RegExpParser().parseLiteral(`/${source}/${flags}`);
  const start = flags.includes('y') ? '^' : '';
  const pieces = pattern.alternatives
    .filter((alternative) => repetitionsIn(alternative).length > 0)
    .flatMap((alternative) => {
      const loops = repetitionsIn(alternative).map((loop) => membership(loop, flags));
      const printers = ['', LOOK_AROUND].map((lookAround) => ({ loops, lookAround, flags }));
      return printers.flatMap((printer) => [
        start + printAlternative(alternative, printer, false),
        ...lookAheadsIn(alternative).map((ahead) => start + printUpTo(alternative, ahead, printer)),
      ]);
    });
  return [...new Set(pieces)];
}

/** Of no use in any expression, so that no repetition but one of all characters holds it. */
const LOOK_AROUND = '\\uE000';

interface Printer {
  /** For each unbounded repetition, which characters it may hold. */
  readonly loops: readonly ((character: string) => boolean)[];
  readonly lookAround: string;
  readonly flags: string;
}

function printAlternative(alternative: AST.Alternative, printer: Printer, repeated: boolean): string {
  let printed = '';
  let word: Letter[] = [];
  let previous: AST.Element | undefined;
  const endWord = (next: AST.Element | undefined): void => {
    // What a word boundary looks at stays as it is.
    const whole = repeated || isBoundary(previous) || isBoundary(next);
    printed += (whole ? word : distinguishing(word, printer)).map((each) => printLeaf(each, printer)).join('');
    word = [];
  };
  for (const element of alternative.elements) {
    if (isLetter(element)) {
      word.push(element);
      continue;
    }
    endWord(element);
    printed += printElement(element, printer, repeated);
    previous = element;
  }
  endWord(undefined);
  return printed;
}

function isBoundary(element: AST.Element | undefined): boolean {
  return element?.type === 'Assertion' && element.kind === 'word';
}

function printElement(element: AST.Element, printer: Printer, repeated: boolean): string {
  if (element.type === 'Group' || element.type === 'CapturingGroup') return printGroup(element, printer, repeated);
  if (element.type === 'Assertion') return printAssertion(element, printer, repeated);
  if (element.type !== 'Quantifier') return printLeaf(element, printer);
  const inner = printElement(element.element, printer, repeated || element.max === Infinity);
  return `${inner}${smallCount(element)}${element.greedy ? '' : '?'}`;
}

function printGroup(group: { readonly alternatives: AST.Alternative[] }, printer: Printer, repeated: boolean): string {
  return `(?:${group.alternatives.map((each) => printAlternative(each, printer, repeated)).join('|')})`;
}

function printAssertion(assertion: AST.Assertion, printer: Printer, repeated: boolean): string {
  if (assertion.kind !== 'lookahead' && assertion.kind !== 'lookbehind') return assertion.raw;
  if (assertion.kind === 'lookahead' || assertion.negate) return printer.lookAround;
  return printGroup(assertion, printer, repeated);
}

/** All that is matched before a look-ahead, and what it holds; what follows it is not part of its search. */
function printUpTo(node: AST.Node, ahead: AST.LookaroundAssertion, printer: Printer): string {
  if (node === ahead) return printGroup(ahead, printer, false);
  if (node.type === 'Quantifier') return printElement(node, printer, false) + printUpTo(node.element, ahead, printer);
  if (node.type !== 'Alternative') {
    const branch = childrenOf(node).find((each) => holds(each, ahead));
    return branch === undefined ? '' : printUpTo(branch, ahead, printer);
  }
  const at = node.elements.findIndex((each) => holds(each, ahead));
  const before = node.elements.slice(0, at).map((each) => printElement(each, printer, false));
  const within = node.elements[at];
  return before.join('') + (within === undefined ? '' : printUpTo(within, ahead, printer));
}

function holds(node: AST.Node, inner: AST.Node): boolean {
  return node.start <= inner.start && inner.end <= node.end;
}

/** Look-aheads with an unbounded repetition. */
function lookAheadsIn(node: AST.Node): readonly AST.LookaroundAssertion[] {
  const within = childrenOf(node).flatMap((child) => lookAheadsIn(child));
  const own = node.type === 'Assertion' && node.kind === 'lookahead' && repetitionsIn(node).length > 0;
  return own ? [node, ...within] : within;
}

function smallCount({ min, max }: AST.Quantifier): string {
  if (max === Infinity) return `{${Math.min(min, 2)},}`;
  if (min === max) return `{${Math.min(min, 2)}}`;
  return min === 0 ? '{0,1}' : '{1,2}';
}

/** What words are made of: a character, or a few of them such as `[Aa]`. */
type Letter = AST.Character | AST.CharacterClass;

function isLetter(element: AST.Element): element is Letter {
  if (element.type === 'Character') return true;
  return (
    element.type === 'CharacterClass' && !element.negate && element.elements.every(({ type }) => type === 'Character')
  );
}

/** A word's first letters that some repetition cannot hold, one for each repetition, in their order. */
function distinguishing(word: readonly Letter[], { loops, flags }: Printer): readonly Letter[] {
  const kept = new Set(word.slice(0, 1));
  for (const loop of loops) {
    const foreign = word.filter((each) => !charactersOf(each, flags).some((character) => loop(character)));
    if (!foreign.some((each) => kept.has(each))) foreign.slice(0, 1).forEach((each) => kept.add(each));
  }
  return word.filter((each) => kept.has(each));
}

function charactersOf(letter: Letter, flags: string): readonly string[] {
  const characters =
    letter.type === 'Character' ? [letter] : letter.elements.filter(({ type }) => type === 'Character');
  const texts = characters.map((each) => String.fromCodePoint((each as AST.Character).value));
  return flags.includes('i') ? texts.map((text) => text.toLowerCase()) : texts;
}

function printLeaf(leaf: AST.Element, { flags }: Printer): string {
  if (!flags.includes('i')) return leaf.raw;
  return leaf.raw.replaceAll(/\\[pP]\{[^}]*\}|\\u\{?[0-9A-F]+|\\x[0-9A-F]+|\\.|[A-Z]/g, (part) =>
    part.length > 1 ? part : part.toLowerCase(),
  );
}

/** Which characters one of a repetition's parts takes. */
function membership(loop: AST.Quantifier, flags: string): (character: string) => boolean {
  const kept = flags.replaceAll(/[dgy]/g, '');
  const parts = leavesIn(loop.element).map(({ raw }) => new RegExp(`^${raw}$`, kept));
  return (text) => parts.some((part) => part.test(text));
}

function repetitionsIn(node: AST.Node): readonly AST.Quantifier[] {
  const inner = childrenOf(node).flatMap((child) => repetitionsIn(child));
  return node.type === 'Quantifier' && node.max === Infinity ? [node, ...inner] : inner;
}

function leavesIn(node: AST.Node): readonly AST.Node[] {
  const children = childrenOf(node);
  if (children.length > 0) return children.flatMap((child) => leavesIn(child));
  return ['Character', 'CharacterSet', 'CharacterClass'].includes(node.type) ? [node] : [];
}

function childrenOf(node: AST.Node): readonly AST.Node[] {
  if (node.type === 'Quantifier') return [node.element];
  if (node.type === 'Alternative') return node.elements;
  return 'alternatives' in node ? node.alternatives : [];
}
