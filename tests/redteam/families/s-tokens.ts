import { LIMITS } from '../../../src/core/limits.ts';
import { random, SYNTHETIC_SECRETS, type SyntheticSecret } from '../../eval/redact/synthetic-secrets.ts';
import type { Case, Family } from '../family.ts';
import { type Planted, plantSecrets } from '../planted-secrets.ts';

/** Every token is assembled at run time: none stands in this repository, and nobody ever issued one. */
const { S01, S02, S03, S05, S06, S07 } = SYNTHETIC_SECRETS;
const ESCAPE = String.fromCodePoint(0x1b);

function planted({ name, text, secret }: SyntheticSecret): Planted {
  return { name, text, secrets: [secret] };
}

const [app] = S03;
const half = Math.floor(app.text.length / 2);

/** The same token where something stands before it that a pattern with a boundary stumbles over. */
const GLUED: readonly Planted[] = [
  { name: 'glued to a word', text: `token${app.text}`, secrets: [app.secret] },
  {
    name: 'behind a colour, and with one in its middle',
    text: app.text,
    lines: [
      `${ESCAPE}[31m${app.text}${ESCAPE}[0m`,
      `${ESCAPE}[1m${app.text.slice(0, half)}${ESCAPE}[22m${app.text.slice(half)}`,
    ],
    secrets: [app.secret],
  },
  {
    name: 'behind a line break written out in JSON',
    text: app.text,
    lines: [JSON.stringify({ log: `first\n${app.text}\nlast` })],
    secrets: [app.secret],
  },
];

const other: SyntheticSecret = { name: 'x', text: `ghp_${random(36, 'cut')}`, secret: random(36, 'cut') };
/** So that the token begins before the cap and ends behind it. */
const upTo = (cap: number, { text }: SyntheticSecret) => 'x '.repeat(cap).slice(0, cap - text.length + 20) + text;

/** The first token lies over the cap of a field, the second over that of a test's id, of which some stands before. */
const firstCap = upTo(LIMITS.fieldChars, other);
const filler = 'y '.repeat((LIMITS.testIdChars - LIMITS.fieldChars) / 2 - 35);
const overTwoCaps = `${firstCap} ${filler}${S01[1].text}`;

const CUT: readonly Planted[] = [
  {
    name: 'over the end of a kept line',
    text: other.text,
    lines: [upTo(LIMITS.logLineBytes, other), upTo(LIMITS.logLineBytes, app)],
    secrets: [other.secret, app.secret],
  },
  {
    name: 'over the end of a test’s id, of a quoted line and of a field',
    text: overTwoCaps,
    secrets: [other.secret, S01[1].secret],
  },
  {
    name: 'wrapped over two stamped lines, at several places',
    text: app.text,
    lines: [5, 11, 24, half, app.text.length - 30].flatMap((at) => [
      `token: ${app.text.slice(0, at)}`,
      `${app.text.slice(at)} is it`,
    ]),
    secrets: [app.secret],
  },
  {
    name: 'cut by somebody else before it was printed',
    text: app.text.slice(0, half),
    lines: [app.text.slice(0, half), app.text.slice(0, 60), `${app.text.slice(0, 60)}...`],
    secrets: [app.secret],
  },
];

const GROUPS = {
  S01: S01.map(planted),
  S02: S02.map(planted),
  S03: [...S03.map(planted), ...GLUED],
  S04: CUT,
  S05: S05.map(planted),
  S06: S06.map(planted),
  S07: S07.map(planted),
} as const satisfies Record<string, readonly Planted[]>;

const outcomeOf = plantSecrets(Object.values(GROUPS).flat());

function casesOf(group: readonly Planted[]): [Case, ...Case[]] {
  const cases = group.map((one): Case => ({ name: one.name, run: () => outcomeOf(one) }));
  return cases as [Case, ...Case[]];
}

const INPUTS = {
  S01: 'tokens of GitHub for people, OAuth apps and users, everywhere a log or a name can be',
  S02: 'the older token of a GitHub app',
  S03: 'the newer token of a GitHub app, some 520 characters with points and dashes, glued to words, colours and line breaks',
  S04: 'tokens over the edge of our own caps, wrapped over two stamped lines, or cut before',
  S05: 'keys and tokens of Anthropic',
  S06: 'keys of clouds, registries and services',
  S07: 'web tokens, headers with credentials, passwords in addresses and connection strings',
} as const;

export const families: readonly Family[] = Object.entries(GROUPS).map(([id, group]) => ({
  id,
  input: INPUTS[id as keyof typeof GROUPS],
  expected: ['RED'],
  cases: casesOf(group),
}));
