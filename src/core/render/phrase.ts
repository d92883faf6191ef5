import type { RunLink } from './links.ts';
import { PHRASES, type PhraseName, type Phrases } from './phrases.ts';
import type { Inline } from './tree.ts';
import { VOCABULARY, type Vocabulary } from './vocabulary.ts';

/** What fills the holes of a phrase, by kind of hole. */
type HoleValues = {
  readonly n: number;
  readonly percent: number;
  /** A probability: never said to be 0 or 100 %. */
  readonly chance: number;
  /** In minutes. */
  readonly duration: number;
  readonly usd: number;
  /** ISO 8601; the day is shown. */
  readonly date: string;
  readonly code: string;
  readonly codes: readonly string[];
  readonly command: string;
  readonly sha: string;
  readonly link: RunLink;
  readonly links: readonly RunLink[];
} & { readonly [V in keyof Vocabulary]: keyof Vocabulary[V] };

type ValueOf<Hole extends string> = Hole extends `#${string}`
  ? number
  : Hole extends keyof HoleValues
    ? HoleValues[Hole]
    : never;

/** The values that the phrase `S` needs, in the order of its holes. */
type ValuesOf<S extends string> = S extends `${string}{${infer Hole}}${infer Rest}`
  ? [ValueOf<Hole>, ...ValuesOf<Rest>]
  : [];

/** Longest reproduction command shown, in code points; findings.json holds no longer one, and a cut command is worse than none. */
const COMMAND_CHARS = 1_000;

/** Digits of a commit id that people compare; the link leads to the rest. */
const SHA_DIGITS = 12;

/** Placeholders for nodes in the shape of a block (`audit.ts`). Control characters, so no text of a document can hold one. */
export const SHAPE = { field: '\u0001', link: '\u0002', strongOpen: '\u0003', strongClose: '\u0004' } as const;

/** A sentence of `phrases.ts` with its holes filled. */
export function phrase<N extends PhraseName>(name: N, ...values: ValuesOf<Phrases[N]>): readonly Inline[] {
  const rest: unknown[] = [...values];
  return partsOf(PHRASES[name]).flatMap((part) => {
    if (part.kind !== 'hole') return [{ type: part.kind, value: part.text }];
    return fill(part.text, rest.shift());
  });
}

/** Sentences side by side, one space between them. */
export function join(...sentences: readonly (readonly Inline[])[]): readonly Inline[] {
  return sentences
    .filter((sentence) => sentence.length > 0)
    .flatMap((sentence, i): readonly Inline[] => (i === 0 ? sentence : [{ type: 'text', value: ' ' }, ...sentence]));
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
  if (hole.startsWith('#')) return [text(counted(value as number, hole.slice(1)))];
  if (Object.hasOwn(VOCABULARY, hole)) return [text(wordsOf(hole as keyof Vocabulary, value as string))];
  return FILLERS[hole as Filler](value as never);
}

type Filler = Exclude<keyof HoleValues, keyof Vocabulary>;

const FILLERS: { readonly [K in Filler]: (value: HoleValues[K]) => readonly Inline[] } = {
  n: (value) => [text(whole(value))],
  percent: (value) => [text(percent(value))],
  chance: (value) => [text(chance(value))],
  duration: (value) => [text(duration(value))],
  usd: (value) => [text(value.toFixed(4))],
  date: (value) => [text(new Date(value).toISOString().slice(0, 10))],
  code: (value) => [{ type: 'field', value }],
  codes: (values) => separated(values.map((value) => ({ type: 'field', value }))),
  command: (value) => [{ type: 'field', value, max: COMMAND_CHARS }],
  sha: (value) => [{ type: 'field', value: value.slice(0, SHA_DIGITS) }],
  link: (link) => [{ type: 'link', link }],
  links: (links) => separated(links.map((link) => ({ type: 'link', link }))),
};

function text(value: string): Inline {
  return { type: 'text', value };
}

function separated(items: readonly Inline[]): readonly Inline[] {
  return items.flatMap((item, i) => (i === 0 ? [item] : [text(', '), item]));
}

function counted(count: number, noun: string): string {
  return whole(count) === '1' ? `1 ${noun}` : `${whole(count)} ${noun}s`;
}

function whole(value: number): string {
  return String(Math.round(value));
}

function percent(share: number): string {
  return `${Number((100 * share).toFixed(1))} %`;
}

/** Beyond this a probability of a model is a manner of speaking. */
const CERTAIN = 0.999;

function chance(probability: number): string {
  if (probability > CERTAIN) return `more than ${percent(CERTAIN)}`;
  return 1 - probability > CERTAIN ? `less than ${percent(1 - CERTAIN)}` : percent(probability);
}

/** Minutes from which hours are easier to grasp. */
const LONG = 90;

function duration(minutes: number): string {
  if (minutes >= LONG) return `${Number((minutes / 60).toFixed(1))} hours`;
  return minutes < 1 ? 'less than a minute' : counted(minutes, 'minute');
}

function wordsOf(vocabulary: keyof Vocabulary, key: string): string {
  const words: Readonly<Record<string, string>> = VOCABULARY[vocabulary];
  return words[key] ?? '';
}

const NUMBER = String.raw`\d{1,16}`;

const HOLE_PATTERNS: { readonly [K in Filler]: string } = {
  n: NUMBER,
  percent: String.raw`\d{1,3}(?:\.\d)? %`,
  chance: String.raw`(?:more than |less than )?\d{1,3}(?:\.\d)? %`,
  duration: String.raw`(?:less than a minute|1 minute|\d{1,16} minutes|\d{1,16}(?:\.\d)? hours)`,
  usd: String.raw`\d{1,9}\.\d{4}`,
  date: String.raw`\d{4}-\d{2}-\d{2}`,
  code: SHAPE.field,
  codes: `${SHAPE.field}(?:, ${SHAPE.field})*`,
  command: SHAPE.field,
  sha: SHAPE.field,
  link: SHAPE.link,
  links: `${SHAPE.link}(?:, ${SHAPE.link})*`,
};

function holePattern(hole: string): string {
  if (hole.startsWith('#')) return `(?:1 ${literal(hole.slice(1))}|${NUMBER} ${literal(hole.slice(1))}s)`;
  if (Object.hasOwn(VOCABULARY, hole)) {
    const words = new Set(Object.values<string>(VOCABULARY[hole as keyof Vocabulary]));
    // The first alternative that fits is taken: a text before every beginning of it.
    const longestFirst = [...words].toSorted((a, b) => b.length - a.length);
    return `(?:${longestFirst.map(literal).join('|')})`;
  }
  return HOLE_PATTERNS[hole as Filler];
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
