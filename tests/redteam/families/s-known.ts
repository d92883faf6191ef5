import { createHash } from 'node:crypto';
import { privateKey } from '../../eval/redact/synthetic-secrets.ts';
import { check, type Family, type Outcome, once } from '../family.ts';
import { flakyRuns, foundIds, pytestLog } from '../hostile-logs.ts';
import { MODEL_KEY, READ_TOKEN, runPipeline } from '../pipeline.ts';
import { type Planted, placesOf, plantSecrets } from '../planted-secrets.ts';

/** Private keys, assembled at run time. */
const closed = privateKey('closed');
const open = privateKey('open', 'OPENSSH ');
const oneLine = privateKey('one line', '');
const KEYS: readonly Planted[] = [
  {
    name: 'over stamped lines, with other output between',
    text: closed.lines.slice(0, 2).join('\\n'),
    lines: closed.lines.flatMap((line, i) => (i % 8 === 3 ? ['Downloading react 19.2', line] : [line])),
    secrets: [closed.body],
  },
  {
    name: 'without a footer',
    text: open.lines.slice(0, 2).join('\\n'),
    lines: [...open.lines.slice(0, -1), 'the end of it'],
    secrets: [open.body],
  },
  {
    name: 'on one line',
    text: oneLine.lines.slice(0, 2).join('\\n'),
    lines: [JSON.stringify(oneLine.lines.join('\n')), oneLine.lines.join(' ')],
    secrets: [oneLine.body],
  },
];
const keyOutcome = plantSecrets(KEYS);

/** The forms in which a held value can be known. */
function knownForms(value: string): readonly string[] {
  const inside = [0, 1, 2].map((offset) => {
    // Characters that the bytes before and behind have a part in tell nothing.
    const encoded = Buffer.from(`${'u'.repeat(offset)}${value}`)
      .toString('base64')
      .replace(/=+$/, '');
    return encoded.slice(Math.ceil((offset * 8) / 6), -2);
  });
  const hex = Buffer.from(value).toString('hex');
  return [value, ...inside, hex, hex.toUpperCase(), encodeURIComponent(value)];
}

/** … and those in which it is not: documented, for nobody prints a secret like this by accident. */
const residualForms = (value: string) => [
  Array.from(value).toReversed().join(''),
  Array.from(value).join(' '),
  value.replaceAll('e', '\u0435').replaceAll('A', '\u0410'),
];

/** Printed by users of the form: a header, an address, a dump. */
function dump(value: string): readonly string[] {
  return [
    `value ${value}`,
    ...['', 'u', 'uu'].map((before) => `base64 ${Buffer.from(before + value).toString('base64')}`),
    `hex ${Buffer.from(value).toString('hex')} ${Buffer.from(value).toString('hex').toUpperCase()}`,
    `url https://a.example/?q=${encodeURIComponent(value)}`,
  ];
}

const HELD = [READ_TOKEN, MODEL_KEY];
const DIGESTS = [
  createHash('sha1').update('commit').digest('hex'),
  createHash('sha256').update('tree').digest('hex'),
  `sha512-${createHash('sha512').update('package').digest('base64')}`,
  '123e4567-e89b-12d3-a456-426614174000',
  'https://user:***@github.com/octo-org/widgets',
  '***',
];
const ID = 'tests/test_keys.py::test_keys';

const pipeline = once(() => {
  const lines = [
    ...HELD.flatMap((value) => [...dump(value), ...residualForms(value).map((form) => `other ${form}`)]),
    ...DIGESTS,
  ];
  const hashed = DIGESTS.slice(0, 4).map((digest, i) => ({
    id: `tests/test_${i}.py::test_hash[${digest}]`,
    message: digest,
  }));
  return runPipeline({
    build: (builder) => {
      flakyRuns(builder, [pytestLog([{ id: ID, message: lines[1] ?? '', output: lines }], { before: lines })]);
      flakyRuns(
        builder,
        hashed.map((failure) => pytestLog([failure])),
      );
    },
  });
});

async function heldIsGone(): Promise<readonly Outcome[]> {
  const end = await pipeline();
  // GitHub's masking works on what the part prints: that is how a runner learns what to mask.
  const places = placesOf(end).map(([place, text]) => [place, text.replaceAll(/^::add-mask::.*$/gm, '')] as const);
  for (const form of HELD.flatMap(knownForms)) {
    for (const [place, text] of places) check(!text.includes(form), `a held value can be read in ${place}`);
  }
  return ['RED'];
}

async function residualStays(): Promise<readonly Outcome[]> {
  const log = textOf(await pipeline());
  for (const form of HELD.flatMap(residualForms)) check(log.includes(form), 'a form is gone that no rule should know');
  return ['TEXT'];
}

async function harmlessStays(): Promise<readonly Outcome[]> {
  const end = await pipeline();
  const log = textOf(end);
  for (const text of DIGESTS) check(log.includes(text), 'a harmless text was changed in the evidence');
  for (const text of DIGESTS.slice(0, 4)) {
    check(
      foundIds(end).some((id) => id.endsWith(`test_hash[${text}]`)),
      'a harmless text was changed in a test id',
    );
  }
  return ['KEPT'];
}

function textOf({ files }: Awaited<ReturnType<typeof pipeline>>): string {
  return [...files.entries()]
    .flatMap(([path, bytes]) => (path.startsWith('evidence/logs/') ? [bytes.toString()] : []))
    .join('');
}

export const families: readonly Family[] = [
  {
    id: 'S08',
    input: 'private keys over many stamped lines, without a footer, and on one line',
    expected: ['RED'],
    cases: [
      { name: KEYS[0]?.name ?? '', run: () => keyOutcome(KEYS[0] as Planted) },
      { name: KEYS[1]?.name ?? '', run: () => keyOutcome(KEYS[1] as Planted) },
      { name: KEYS[2]?.name ?? '', run: () => keyOutcome(KEYS[2] as Planted) },
    ],
  },
  {
    id: 'S09',
    input:
      'the token and the model key that the parts hold, as they are, in base64 at three alignments, in hexadecimal and for addresses; and reversed, spaced and with look-alikes',
    expected: ['RED', 'TEXT'],
    cases: [
      { name: 'four encodings', expected: ['RED'], run: heldIsGone },
      { name: 'three forms that are documented as not known', expected: ['TEXT'], run: residualStays },
    ],
  },
  {
    id: 'S10',
    input: 'commits, digests, UUIDs and masks, which are no secrets',
    expected: ['KEPT'],
    cases: [{ name: 'in a log and in ids of tests', run: harmlessStays }],
  },
];
