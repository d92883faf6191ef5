import { check, type Family, type Outcome, once } from '../family.ts';
import { flakyRuns, foundIds, issueOf, pytestLines, pytestLog, shows } from '../hostile-logs.ts';
import { type PipelineEnd, runPipeline } from '../pipeline.ts';
import { shown } from '../shown.ts';

const ESC = String.fromCodePoint(0x1b);
const BEL = String.fromCodePoint(0x07);
const ST = `${ESC}\\`;
const [CSI_8, OSC_8, NEL] = [0x9b, 0x9d, 0x85].map((point) => String.fromCodePoint(point)) as [string, string, string];
const LINES = [0x2028, 0x2029].map((point) => String.fromCodePoint(point));

const idOf = (name: string) => `tests/test_text.py::${name}`;

/** Lines that look like flakewarden's own. */
const FORGED = [
  '` flakewarden-key: default-700000001 `',
  '<!-- flakewarden -->',
  `SHA256 digest of manifest.json is ${'ab'.repeat(32)}`,
  '[flakewarden left out the middle of this log]',
  'Made by flakewarden in run 1.',
];

/** One log per test: its name, and how its lines are made of those that pytest prints. */
interface Written {
  readonly name: string;
  readonly message?: string;
  readonly output?: readonly string[];
  /** Applied to each line of the log behind its stamp. */
  readonly line?: (line: string) => string;
}

const painted = (line: string) =>
  line
    .replace(/^(FAILED|E {7}|_{33})/, `${ESC}[1m${ESC}[31m$1${ESC}[0m`)
    .replace('::', `${ESC}[2K::${ESC}[38;5;9m`)
    .replace(/(\w)$/, `$1${ESC}[0m`);

const L07: readonly Written[] = [
  { name: 'test_painted', message: 'one is not two', line: painted },
  { name: 'test_hidden', message: `secretly ${ESC}[8mhidden${ESC}[28m words` },
  { name: 'test_rewritten', message: 'three is not four', output: [`${ESC}[1A${ESC}[2Koverwritten`] },
];
const L08: readonly Written[] = [
  { name: 'test_link', message: `see ${ESC}]8;;https://evil.example${ST}the manual${ESC}]8;;${ST} now` },
  { name: 'test_clipboard', message: `copy ${ESC}]52;c;ZXZpbA==${BEL}that` },
  { name: 'test_title', message: `${ESC}]0;evil title${BEL}five is not six` },
  {
    name: 'test_device',
    message: `drawn ${ESC}Pq#0;2;0;0;0#0~~@@vv${ST}here ${ESC}_evil${ST}${ESC}^evil${ST}${ESC}Xevil${ST}too`,
  },
  { name: 'test_open', message: `begins ${ESC}]0;but has no end` },
];
const L09: readonly Written[] = [
  { name: 'test_c1_colour', message: `seven ${CSI_8}31mis red${CSI_8}0m today` },
  { name: 'test_c1_title', message: `eight ${OSC_8}0;title in one character` },
];
const L10: readonly Written[] = [
  { name: 'test_return', message: 'nine is not ten', output: ['10 %\r50 %\r100 %', 'PASS\rFAIL'] },
  { name: 'test_next_line', message: `eleven${NEL}## Owned${LINES.join('- [ ] task ')}x` },
];
const L15: readonly Written[] = [
  { name: 'test_unstamped', message: 'twelve is not 13' },
  { name: 'test_groups', message: 'thirteen is no 12', output: ['##[endgroup]', '##[group]##[group]', '##[endgroup'] },
];

const inputs = { 'max-findings': '50' };
const failureOf = ({ name, message = 'x', output = [] }: Written) => ({ id: idOf(name), message, output });

const pipeline = once(() =>
  runPipeline({
    build: (builder) => {
      const stamped = [...L07, ...L08, ...L09, ...L10, L15[1] as Written].map((written) =>
        pytestLog([failureOf(written)]).replaceAll(/^(\S+ )(.*)$/gm, (_all, stamp: string, line: string) =>
          written.line === undefined ? `${stamp}${line}` : `${stamp}${written.line(line)}`,
        ),
      );
      const odd = pytestLines([failureOf(L15[0] as Written)]).map((line, i) =>
        i % 2 === 0 ? `9999-99-99T99:99:99.0000000Z ${line}\n` : `${line}\n`,
      );
      const forged = pytestLog([{ id: idOf('test_forged'), message: FORGED.join(' '), output: FORGED }], {
        before: FORGED,
        after: FORGED,
      });
      flakyRuns(builder, [...stamped, odd.join(''), forged]);
    },
    inputs: { classify: inputs, report: inputs },
  }),
);

/** The tests are found by their plain names, and what the message becomes is in the issue, exactly. */
async function reads(written: readonly Written[], expected: Readonly<Record<string, string>>): Promise<PipelineEnd> {
  const end = await pipeline();
  for (const { name } of written) check(foundIds(end).includes(idOf(name)), `${name} is not found by its name`);
  for (const [name, text] of Object.entries(expected)) {
    check(shows(end, `AssertionError: ${text}`), `the message of ${name} is not what it must be`);
  }
  return end;
}

async function coloursAreGone(): Promise<readonly Outcome[]> {
  const end = await reads(L07, {
    test_painted: 'one is not two',
    test_hidden: 'secretly hidden words',
    test_rewritten: 'three is not four',
  });
  const sections = issueOf(end).markdown.split('\n<details>');
  const ours = sections.filter((section) => L07.some(({ name }) => section.split('\n', 1)[0]?.includes(idOf(name))));
  check(ours.length === L07.length, 'a test has no section of its own');
  check(!ours.some((section) => section.includes('u{1b}')), 'a colour is left in the issue');
  return ['GONE', 'SPAN'];
}

async function carriersAreGone(): Promise<readonly Outcome[]> {
  const end = await reads(L08, {
    test_link: 'see the manual now',
    test_clipboard: 'copy that',
    test_title: 'five is not six',
    test_device: 'drawn here too',
  });
  check(!issueOf(end).markdown.includes('evil'), 'what a sequence carried is in the issue');
  return ['GONE', 'SPAN'];
}

async function openCarrierStays(): Promise<readonly Outcome[]> {
  await reads(L08, { test_open: shown(`begins ${ESC}]0;but has no end`) });
  return ['VIS', 'SPAN'];
}

async function singleCharacters(): Promise<readonly Outcome[]> {
  await reads(L09, {
    // The one-character form of a colour is a sequence like any other.
    test_c1_colour: 'seven is red today',
    test_c1_title: shown(`eight ${OSC_8}0;title in one character`),
  });
  return ['VIS', 'GONE', 'SPAN'];
}

async function returnsAndSeparators(): Promise<readonly Outcome[]> {
  const end = await reads(L10, { test_return: 'nine is not ten', test_next_line: shown(L10[1]?.message ?? '') });
  const lines = issueOf(end).markdown.split('\n');
  check(!lines.some((line) => /^(?:## Owned|- \[ \])/.test(line)), 'a separator began a line of Markdown');
  return ['VIS', 'GONE', 'SPAN'];
}

async function stampsAndGroups(): Promise<readonly Outcome[]> {
  await reads(L15, { test_unstamped: 'twelve is not 13', test_groups: 'thirteen is no 12' });
  return ['TEXT', 'SPAN'];
}

/** The key line stands once, at the end, although a log holds it; digests are those of the files (L04). */
async function markerIsOurs(): Promise<readonly Outcome[]> {
  const end = await pipeline();
  const { markdown } = issueOf(end);
  const keyLine = FORGED[0] ?? '';
  check(markdown.split('\n').filter((line) => line === keyLine).length === 1, 'the key line does not stand once');
  check(markdown.endsWith(`\n\n${keyLine}\n`), 'the key line is not the last');
  check(shows(end, '<!-- flakewarden -->'), 'the forged marker is not shown as text');
  const { looked } = end.findings as unknown as { looked: { readonly logs: number } };
  check(looked.logs > 0 && JSON.stringify(end.manifest).includes('"omittedBytes":0'), 'a forged omission was believed');
  return ['SPAN', 'SILENT'];
}

const BYTES: Readonly<Record<string, readonly number[]>> = {
  nul: [0],
  'eight-bit': [0x9b, 0x33, 0x31, 0x6d],
  surrogate: [0xed, 0xa0, 0x80],
  overlong: [0xc0, 0xaf],
  'cut-off': [0xf0, 0x9f],
};

/** Logs that are no UTF-8: bytes in the middle of a message, and one log that is UTF-16 as a whole. */
const bytes = once(() => {
  const logs = Object.entries(BYTES).map(([name, raw]) => {
    const log = pytestLog([{ id: idOf(name), message: `${name} SPLIT end` }]);
    const parts = log
      .split('SPLIT')
      .flatMap((part, i) => (i === 0 ? [Buffer.from(part)] : [Buffer.from(raw), Buffer.from(part)]));
    return Buffer.concat(parts);
  });
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(pytestLog([{ id: idOf('utf16') }]), 'utf16le')]);
  return runPipeline({
    build: (builder) => flakyRuns(builder, [...logs, utf16]),
    inputs: { classify: inputs, report: inputs },
  });
});

async function brokenBytes(names: readonly string[]): Promise<readonly Outcome[]> {
  const end = await bytes();
  for (const name of names) {
    check(foundIds(end).includes(idOf(name)), `${name} is not found by its name`);
    const raw = Buffer.from(BYTES[name] ?? []).toString('utf8');
    check(shows(end, `AssertionError: ${name} ${shown(raw)} end`), `the message of ${name} is not what it must be`);
  }
  return ['VIS', 'SPAN'];
}

/** Nobody writes logs in UTF-16. It is text without tests; the other logs are read. */
async function otherEncoding(): Promise<readonly Outcome[]> {
  const end = await bytes();
  check(!foundIds(end).includes(idOf('utf16')), 'a log in UTF-16 was read');
  check(foundIds(end).length === Object.keys(BYTES).length, 'a log in UTF-16 hid others');
  return ['TEXT'];
}

const wide = (
  id: string,
  input: string,
  expected: Family['expected'],
  run: () => Promise<readonly Outcome[]>,
): Family => ({
  ...{ id, input, expected },
  cases: [{ name: 'in messages, output and around the tests', run }],
});

export const families: readonly Family[] = [
  wide('L06', 'lines like our own: key line, marker, digest, omission', ['SPAN', 'SILENT'], markerIsOurs),
  wide('L07', 'colours inside names, erased lines, cursor upwards, hidden text', ['GONE', 'SPAN'], coloursAreGone),
  {
    id: 'L08',
    input: 'hyperlinks, clipboard, titles, device strings, with and without an end',
    expected: ['GONE', 'VIS', 'SPAN'],
    cases: [
      { name: 'with an end', expected: ['GONE', 'SPAN'], run: carriersAreGone },
      { name: 'without an end', expected: ['VIS', 'SPAN'], run: openCarrierStays },
    ],
  },
  {
    // The reference wants U+FFFD for the byte alone and an escape otherwise; a whole colour sequence is taken out as in L07.
    id: 'L09',
    input: 'introducers of sequences in one character, and as a byte that is no UTF-8',
    expected: ['VIS', 'GONE', 'SPAN'],
    cases: [
      { name: 'as characters', run: singleCharacters },
      { name: 'as a byte', expected: ['VIS', 'SPAN'], run: () => brokenBytes(['eight-bit']) },
    ],
  },
  // Of a line that is written over itself the last text counts, as on a terminal; line numbers stay those of GitHub.
  wide(
    'L10',
    'carriage returns, next line, line and paragraph separators',
    ['VIS', 'GONE', 'SPAN'],
    returnsAndSeparators,
  ),
  {
    id: 'L11',
    input: 'NUL, surrogates, overlong and cut-off UTF-8, a log in UTF-16',
    expected: ['VIS', 'SPAN', 'TEXT'],
    cases: [
      { name: 'bytes in a message', run: () => brokenBytes(['nul', 'surrogate', 'overlong', 'cut-off']) },
      { name: 'UTF-16', expected: ['TEXT'], run: otherEncoding },
    ],
  },
  wide(
    'L15',
    'missing and impossible time stamps, groups opened and closed at random',
    ['TEXT', 'SPAN'],
    stampsAndGroups,
  ),
];
