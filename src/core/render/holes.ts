import type { RunLink } from './links.ts';
import { chance, duration, NUMBER_PATTERN, percent, shortDuration, whole } from './numbers.ts';
import { shortName } from './short-name.ts';
import { SPARK_PATTERN } from './sparkline.ts';
import { TALLY_PATTERN, type Tally, tallyText } from './tally.ts';
import type { Inline } from './tree.ts';

/** What fills the holes of a phrase, by kind of hole. Words of `vocabulary.ts` are holes, too. */
export interface HoleValues {
  readonly n: number;
  readonly percent: number;
  /** A probability: never said to be 0 or 100 %. */
  readonly chance: number;
  /** In minutes. */
  readonly duration: number;
  /** In minutes, for a cell of a table. */
  readonly 'short duration': number;
  readonly tally: Tally;
  readonly usd: number;
  /** ISO 8601; the day is shown. */
  readonly date: string;
  readonly code: string;
  readonly codes: readonly string[];
  readonly command: string;
  /** The end of a test id, as a code span. */
  readonly short: string;
  /** What `sparkline` made. */
  readonly spark: string;
  readonly sha: string;
  readonly link: RunLink;
  readonly links: readonly RunLink[];
}

export type Filler = keyof HoleValues;

/** Longest reproduction command shown, in code points; findings.json holds no longer one, and a cut command is worse than none. */
const COMMAND_CHARS = 1_000;

/** Digits of a commit id that people compare; the link leads to the rest. */
const SHA_DIGITS = 12;

/** Of a test id in the table: with more, a telephone shows nothing else of a row, and a screen has to scroll. */
const SHORT_CHARS = 28;

export const FILLERS: { readonly [K in Filler]: (value: HoleValues[K]) => readonly Inline[] } = {
  n: (value) => [text(whole(value))],
  percent: (value) => [text(percent(value))],
  chance: (value) => [text(chance(value))],
  duration: (value) => [text(duration(value))],
  'short duration': (value) => [text(shortDuration(value))],
  tally: (value) => [text(tallyText(value))],
  usd: (value) => [text(value.toFixed(4))],
  date: (value) => [text(new Date(value).toISOString().slice(0, 10))],
  code: (value) => [{ type: 'field', value }],
  codes: (values) => separated(values.map((value) => ({ type: 'field', value }))),
  command: (value) => [{ type: 'field', value, max: COMMAND_CHARS }],
  short: (value) => [{ type: 'field', value: shortName(value, SHORT_CHARS) }],
  spark: (value) => [text(value)],
  sha: (value) => [{ type: 'field', value: value.slice(0, SHA_DIGITS) }],
  link: (link) => [{ type: 'link', link }],
  links: (links) => separated(links.map((link) => ({ type: 'link', link }))),
};

/** What each can have written. `FIELD` and `LINK` stand for a code span and a link. */
export const HOLE_PATTERNS: { readonly [K in Filler]: string } = {
  n: NUMBER_PATTERN,
  percent: String.raw`\d{1,3}(?:\.\d)? %`,
  chance: String.raw`(?:more than |less than )?\d{1,3}(?:\.\d)? %`,
  duration: String.raw`(?:less than a minute|1 minute|\d{1,16} minutes|\d{1,16}(?:\.\d)? hours)`,
  'short duration': String.raw`(?:seconds|\d{1,16} min|\d{1,16}(?:\.\d)? h)`,
  tally: TALLY_PATTERN,
  usd: String.raw`\d{1,9}\.\d{4}`,
  date: String.raw`\d{4}-\d{2}-\d{2}`,
  code: 'FIELD',
  codes: 'FIELD(?:, FIELD)*',
  command: 'FIELD',
  short: 'FIELD',
  spark: SPARK_PATTERN,
  sha: 'FIELD',
  link: 'LINK',
  links: 'LINK(?:, LINK)*',
};

function text(value: string): Inline {
  return { type: 'text', value };
}

function separated(items: readonly Inline[]): readonly Inline[] {
  return items.flatMap((item, i) => (i === 0 ? [item] : [text(', '), item]));
}
