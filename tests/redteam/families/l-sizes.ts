import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { extractFromLog } from '../../../src/core/parsers/extract.ts';
import { createLogIntake } from '../../../src/steps/fetch/log-intake.ts';
import { failed, passed } from '../../fakes/actions-history/builder.ts';
import { check, type Family, type Outcome, once } from '../family.ts';
import { flakyRuns, foundIds, issueOf, pytestLog } from '../hostile-logs.ts';
import { type Json, type PipelineEnd, runPipeline } from '../pipeline.ts';
import { OWN_RUN, runPart } from '../run-part.ts';

const MB = 1024 * 1024;
const LONG_LINE_BYTES = 50 * MB;
const EMPTY_LINES = 5_000_000;
/** How a log arrives. */
const PIECE = 64 * 1024;
/** Seconds of processor time: other work on the machine does not count, what our code does with a line does. */
const LONG_LINE_SECONDS = 1;
const EMPTY_LINES_SECONDS = 5;
const BAIT_SECONDS = 0.2;

const idOf = (name: string) => `tests/test_sizes.py::test_${name}`;

/** Each log is made when it is asked for: its size, and then a test that fails as ever. */
const LARGE = {
  long_line: () => `${'x'.repeat(LONG_LINE_BYTES)}\n${pytestLog([{ id: idOf('long_line'), message: 'a is not b' }])}`,
  empty_lines: () => `${'\n'.repeat(EMPTY_LINES)}${pytestLog([{ id: idOf('empty_lines'), message: 'c is not d' }])}`,
} as const;

/** What backtracking expressions choke on: openings without an end, repeated beginnings of what parsers look for. */
const BAITS: readonly string[] = [
  ...[
    'at ',
    '(',
    '((a',
    '[',
    '{"',
    '"\\',
    ' ',
    '\t',
    '::',
    '- ',
    '1.',
    '0',
    'a',
    'ab-',
    '=',
    '_ ',
    '> ',
    '.',
    '/',
    '\\',
    '`',
  ],
  ...[
    'E   ',
    'FAILED ',
    'FAILED a.py::',
    'Error: ',
    '--- FAIL: ',
    '    --- FAIL: ',
    '  ● ',
    'not ok 1 ',
    '✕ ',
    '##[',
    '##[group]',
  ],
  ...[
    'Tests: 1 failed, ',
    '1 passed, ',
    'in 1s ',
    '(1 ms) ',
    '2026-11-20T10:00:00.1234567Z ',
    'a.java:1) ',
    ' › ',
    '%',
    '&#',
  ],
  ...['ghs_', 'eyJ', 'eyJa.eyJ', 'AKIA', '://a:', '://a:b', '-----BEGIN ', 'password=', 'Basic ', 'A1b2', 'sk-ant-'],
  ...['\u001B]', '\u001B[', '\u001BP', '\u001B[1;', '\u009B', '\r', '\u0000', '\u{1F600}', '\u0301', '\uFEFF'],
];
const BAIT_CHARS = 100_000;
const baits = BAITS.flatMap((bait) => {
  const long = bait.repeat(Math.ceil(BAIT_CHARS / bait.length));
  return [long, `${long}!`, `FAILED ${long}`, `E       AssertionError: ${long}`];
});

const pipeline = once(() => {
  const inputs = { 'max-findings': '50' };
  const bait = pytestLog([{ id: idOf('bait'), message: 'e is not f', output: baits }], { before: baits });
  return runPipeline({
    build: (builder) => {
      for (const log of [LARGE.long_line, LARGE.empty_lines, () => bait]) {
        builder.run({ attempts: [[failed('test', log)], [passed('test')]] });
      }
      flakyRuns(builder, [pytestLog([{ id: idOf('plain') }])]);
    },
    inputs: { classify: inputs, report: inputs },
  });
});

/** Bytes of the evidence's log in which this test failed, and how many bytes before them were left out. */
function logOf({ files, manifest }: PipelineEnd, name: string): { readonly bytes: number; readonly omitted: number } {
  for (const { path, omittedBytes } of (manifest?.['logs'] ?? []) as readonly Json[]) {
    const bytes = files.get(`evidence/${String(path)}`);
    if (bytes?.includes(idOf(name)) === true) return { bytes: bytes.length, omitted: Number(omittedBytes) };
  }
  throw new Error('the end of a large log is not in the evidence');
}

/** Largest log that is kept: head, tail and the line between them. */
const KEPT_BYTES = 4 * MB + 1024;
const LINE_BYTES = 16 * 1024;

async function longLine(): Promise<readonly Outcome[]> {
  const end = await pipeline();
  check(foundIds(end).includes(idOf('long_line')), 'the test behind a long line is not found');
  check(logOf(end, 'long_line').bytes < 2 * LINE_BYTES, 'a long line is kept whole');
  const seconds = processorSeconds(() => {
    const intake = createLogIntake([]);
    const piece = 'x'.repeat(PIECE);
    for (let sent = 0; sent < LONG_LINE_BYTES; sent += PIECE) intake.push(piece);
    check(intake.finish().bytes.length <= LINE_BYTES + 1, 'a long line is kept whole');
  });
  check(seconds < LONG_LINE_SECONDS, 'a long line takes too long');
  return ['CAP', 'FAST'];
}

async function emptyLines(): Promise<readonly Outcome[]> {
  const end = await pipeline();
  check(foundIds(end).includes(idOf('empty_lines')), 'the test behind empty lines is not found');
  const { bytes, omitted } = logOf(end, 'empty_lines');
  check(bytes < KEPT_BYTES && omitted > EMPTY_LINES - KEPT_BYTES, 'empty lines are not cut and counted');
  const seconds = processorSeconds(() => {
    const intake = createLogIntake([]);
    const piece = '\n'.repeat(PIECE);
    for (let sent = 0; sent < EMPTY_LINES; sent += PIECE) intake.push(piece);
    extractFromLog(new TextDecoder().decode(intake.finish().bytes));
  });
  check(seconds < EMPTY_LINES_SECONDS, 'empty lines take too long');
  return ['CAP', 'FAST'];
}

async function baited(): Promise<readonly Outcome[]> {
  for (const bait of baits) {
    const read = () => {
      const intake = createLogIntake([]);
      intake.push(`${bait}\nFAILED a.py::b - c\n`);
      extractFromLog(new TextDecoder().decode(intake.finish().bytes));
    };
    // What is slow at first for want of a compiler is fast at once again.
    const seconds = [0, 1, 2].reduce((least) => (least < BAIT_SECONDS ? least : processorSeconds(read)), Infinity);
    const number = Math.floor(baits.indexOf(bait) / 4);
    check(seconds < BAIT_SECONDS, `bait ${number} takes too long: ${Math.round(seconds * 1_000)} ms`);
  }
  return ['FAST'];
}

async function baitedPipeline(): Promise<readonly Outcome[]> {
  check(foundIds(await pipeline()).includes(idOf('bait')), 'the test behind baits is not found');
  return ['SILENT'];
}

function processorSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000_000;
}

const SPAM = 100_000;
/** More forged tests than one report lists; each in a run of its own, or they would count as one cause. */
const FORGED = 110;
/** Findings that a report lists at most. */
const LISTED = 100;

/** A word of its own for each number, so that no two messages look alike. */
const wordOf = (i: number) =>
  createHash('sha1')
    .update(String(i))
    .digest('hex')
    .slice(0, 12)
    .replaceAll(/./g, (digit) => 'ghklmnpqrstuvwxz'.charAt(Number.parseInt(digit, 16)));

let listedAgain: unknown;
const spammed = once(() =>
  runPipeline({
    build: (builder) => {
      const all = Array.from({ length: SPAM }, (_, i) => `FAILED tests/test_spam.py::test_all_${i} - x`);
      builder.run({
        attempts: [[failed('spam', pytestLog([{ id: idOf('spam') }], { before: all }))], [passed('spam')]],
      });
      for (let i = 0; i < FORGED; i += 1) {
        const log = pytestLog([{ id: `tests/test_${wordOf(i)}.py::test_${i}`, message: wordOf(i) }]);
        builder.run({ attempts: [[failed(`job ${i}`, log)], [passed(`job ${i}`)]] });
      }
    },
    beforeReport: async ({ evidence, findings }) => {
      const again = `${findings}-again`;
      const manifest = await readFile(join(evidence, 'manifest.json'));
      const inputs = {
        ...{ evidence, findings: again, 'history-output': `${again}-history` },
        'html-output': `${again}-html`,
        'manifest-sha256': createHash('sha256').update(manifest).digest('hex'),
      };
      const { exitCode } = await runPart('classify', { inputs, environment: OWN_RUN });
      check(exitCode === 0, 'classify ends differently when it is started again');
      const document = JSON.parse(await readFile(join(again, 'findings.json'), 'utf8')) as Json;
      listedAgain = document['findings'];
    },
  }),
);

async function isCapped(): Promise<readonly Outcome[]> {
  const end = await spammed();
  const { findings, omittedFindings } = end.findings as unknown as { findings: unknown[]; omittedFindings: number };
  check(findings.length <= LISTED, 'more tests are listed than a report may list');
  check(findings.length + omittedFindings > LISTED && omittedFindings > 0, 'what was left out is not counted');
  const { text } = issueOf(end);
  check(
    text.some((words) => words.includes('Beyond the limit of one report')),
    'there is no notice',
  );
  return ['CAP'];
}

/** classify, started again on the same evidence, writes the same list in the same order. */
async function isStable(): Promise<readonly Outcome[]> {
  const [first, again] = [(await spammed()).findings?.['findings'], listedAgain];
  check(Array.isArray(again) && JSON.stringify(first) === JSON.stringify(again), 'equal logs give different lists');
  return ['SAME'];
}

export const families: readonly Family[] = [
  {
    id: 'L12',
    input: 'one line of 50 MB',
    expected: ['CAP', 'FAST'],
    cases: [{ name: 'before a test that fails', run: longLine }],
  },
  {
    id: 'L13',
    input: 'five million empty lines',
    expected: ['CAP', 'FAST'],
    cases: [{ name: 'before a test that fails', run: emptyLines }],
  },
  {
    id: 'L14',
    input: 'bait for expressions that backtrack, in lines of 100,000 characters',
    expected: ['FAST', 'SILENT'],
    cases: [
      { name: 'each line, redacted and parsed', expected: ['FAST'], run: baited },
      { name: 'all of them in one log', expected: ['SILENT'], run: baitedPipeline },
    ],
  },
  {
    id: 'L25',
    input: '100,000 forged test ids in one log, and more than a report lists in several',
    expected: ['CAP', 'SAME'],
    cases: [
      { name: 'capped and counted', expected: ['CAP'], run: isCapped },
      { name: 'the same list every time', expected: ['SAME'], run: isStable },
    ],
  },
];
