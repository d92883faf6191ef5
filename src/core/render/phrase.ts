import { FILLERS, type Filler, HOLE_PATTERNS, type HoleValues } from './holes.ts';
import { counted, NUMBER_PATTERN } from './numbers.ts';
import { CELLS, PHRASES, type PhraseName, type Phrases } from './phrases.ts';
import type { Inline, Line } from './tree.ts';
import { VOCABULARY, type Vocabulary } from './vocabulary.ts';

type ValueOf<Hole extends string> = Hole extends `#${string}`
  ? number
  : Hole extends keyof HoleValues
    ? HoleValues[Hole]
    : Hole extends keyof Vocabulary
      ? keyof Vocabulary[Hole]
      : never;

/** The values that the phrase `S` needs, in the order of its holes. */
type ValuesOf<S extends string> = S extends `${string}{${infer Hole}}${infer Rest}`
  ? [ValueOf<Hole>, ...ValuesOf<Rest>]
  : [];

/** Placeholders for nodes in the shape of a line (`audit-line.ts`). Control characters, so no text of a document can hold one. */
export const SHAPE = { field: '\u0001', link: '\u0002', strongOpen: '\u0003', strongClose: '\u0004' } as const;

/** A sentence of `phrases.ts` with its holes filled. */
export function phrase<N extends PhraseName>(name: N, ...values: ValuesOf<Phrases[N]>): Line {
  return filled(PHRASES[name], values);
}

/** A cell of the table with its holes filled. */
export function cell<N extends keyof typeof CELLS>(name: N, ...values: ValuesOf<(typeof CELLS)[N]>): Line {
  return filled(CELLS[name], values);
}

function filled(template: string, values: readonly unknown[]): Line {
  const rest = [...values];
  return partsOf(template).flatMap((part) => {
    if (part.kind !== 'hole') return [{ type: part.kind, value: part.text }];
    return fill(part.text, rest.shift());
  });
}

/** Sentences side by side, one space between them. */
export function join(...sentences: readonly Line[]): Line {
  return sentences
    .filter((sentence) => sentence.length > 0)
    .flatMap((sentence, i): Line => (i === 0 ? sentence : [{ type: 'text', value: ' ' }, ...sentence]));
}

interface Part {
  readonly kind: 'text' | 'strong' | 'hole';
  readonly text: string;
}

/** Splits a template into text, strong text and holes. */
function partsOf(template: string): readonly Part[] {
  return Array.from(template.matchAll(/\{([^{}]+)\}|\*\*([^*]+)\*\*|[^{}*]+/g), ([text, hole, strong]): Part => {
    if (hole !== undefined) return { kind: 'hole', text: hole };
    return strong === undefined ? { kind: 'text', text } : { kind: 'strong', text: strong };
  });
}

function fill(hole: string, value: unknown): readonly Inline[] {
  if (hole.startsWith('#')) return [{ type: 'text', value: counted(value as number, hole.slice(1)) }];
  if (isVocabulary(hole)) return [{ type: 'text', value: wordsOf(hole, value as string) }];
  return FILLERS[hole as Filler](value as never);
}

function isVocabulary(hole: string): hole is keyof Vocabulary {
  return Object.hasOwn(VOCABULARY, hole);
}

function wordsOf(vocabulary: keyof Vocabulary, key: string): string {
  const words: Readonly<Record<string, string>> = VOCABULARY[vocabulary];
  return words[key] ?? '';
}

function holePattern(hole: string): string {
  if (hole.startsWith('#')) {
    return `(?:1 ${literal(hole.slice(1))}|${NUMBER_PATTERN} ${literal(hole.slice(1))}s)`;
  }
  if (isVocabulary(hole)) {
    const words = new Set(Object.values<string>(VOCABULARY[hole]));
    // The first alternative that fits is taken: a text before every beginning of it.
    const longestFirst = [...words].toSorted((a, b) => b.length - a.length);
    return `(?:${longestFirst.map(literal).join('|')})`;
  }
  return HOLE_PATTERNS[hole as Filler].replaceAll('FIELD', SHAPE.field).replaceAll('LINK', SHAPE.link);
}

function literal(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}

/** A sticky pattern that matches the shape of a phrase, whatever fills its holes. */
export function phrasePattern(template: string): RegExp {
  const source = partsOf(template).map(({ kind, text }) => {
    if (kind === 'hole') return holePattern(text);
    return kind === 'strong' ? `${SHAPE.strongOpen}${literal(text)}${SHAPE.strongClose}` : literal(text);
  });
  return new RegExp(source.join(''), 'uy');
}
