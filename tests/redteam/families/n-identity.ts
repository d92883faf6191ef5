import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { N_CLASSES, seeded } from '../../core/render/hostile.ts';
import { check, type Family, type Outcome, once } from '../family.ts';
import { flakyRuns, foundIds, issueOf, pytestLog, shows } from '../hostile-logs.ts';
import { nameTests } from '../named-tests.ts';
import { type PipelineEnd, runPipeline } from '../pipeline.ts';

const ofN = (id: string) => N_CLASSES[id] ?? [];
/** Hidden direction changes, and names in scripts that are written from right to left. */
const BIDI = ofN('N08').filter((name) => name.length < 100 && /[\u202A-\u2069]/u.test(name));
const RIGHT_TO_LEFT = ofN('N08').filter((name) => name.length < 100 && !BIDI.includes(name));
const ZALGO = ofN('N08').filter((name) => name.length >= 100);
/** Not so even that the archive would be taken for a bomb. */
const random = seeded(11);
const LONG = [
  Array.from({ length: 100_000 }, () => String.fromCharCode(0x61 + Math.floor(random() * 26))).join(''),
  // Whatever stands before, one of the two is cut between the halves of a character.
  ...['e', 'ee'].map((start) => start + String.fromCodePoint(0x1f600).repeat(400)),
];
const ODD = ofN('N11').filter((name) => name.length < 100 && name !== '');
/** What ends a line of a script, marks the start of a text, or turns it round. */
const UNSEEN = ['\u2028', '\u2029', '\u{feff}', '\u{202e}', '\u0085'].map((one, i) => `page ${i}${one}end`);
const judge = nameTests([
  ...UNSEEN,
  ...ofN('N08'),
  ...LONG,
  ...ODD,
  '',
  ...ofN('N13').filter((name) => !name.includes('\n')),
]);

/** Spellings that look alike; each must stay a test of its own. */
const FILE = 'tests/test_twins.py';
const CYRILLIC_E = String.fromCodePoint(0x435);
const ACUTE = String.fromCodePoint(0x301);
const TWINS = {
  N09: ['test_a', `t${CYRILLIC_E}st_a`],
  N10: [`test_e${ACUTE}`, `test_${String.fromCodePoint(0xe9)}`, 'test_Case', 'test_case', 'test_dot', 'test_dot.'],
} as const;
const twins = once(() => flakyTests([...TWINS.N09, ...TWINS.N10].map((name) => `${FILE}::${name}`)));

const PATHS = ['../../.github/workflows/x::t', '/etc/passwd::t', 'C:\\x\\y.py::t', '%2e%2e/%2e%2e/x.py::t'];
const paths = once(() => flakyTests(PATHS));

const SHELL = [
  '$(touch pwned)',
  '`touch pwned`',
  "';touch pwned;'",
  '"$(touch pwned)"',
  'a;touch pwned',
  '--help',
  '$IFS',
];
const shell = once(() => flakyTests(SHELL.map((value, i) => `tests/test_shell.py::test_${i}[${value}]`)));

const PLAIN = ['tests/test_plain.py::test_one', 'tests/test_plain.py::test_two[1-a]'];
const FORMULAS = ofN('N14').map((value, i) => `tests/test_sheet.py::test_${i}[${value}]`);
const PAGES = ofN('N15').map((value, i) => `tests/test_page.py::test_${i}[${value}]`);
const exported = once(() => flakyTests([...PLAIN, ...FORMULAS, ...PAGES]));

/** A pipeline in which each of these failed and passed again; the messages differ, so that nothing is put together. */
function flakyTests(ids: readonly string[]): Promise<PipelineEnd> {
  const inputs = { 'max-findings': '50' };
  return runPipeline({
    build: (builder) =>
      flakyRuns(
        builder,
        ids.map((id, i) => pytestLog([{ id, message: `assert '${'abcdefghijklmnop'.charAt(i).repeat(8)}' == ${i}` }])),
      ),
    inputs: { classify: inputs, report: inputs },
  });
}

async function areDistinct(end: PipelineEnd, names: readonly string[]): Promise<readonly Outcome[]> {
  const ids = foundIds(end);
  for (const name of names) {
    check(ids.filter((id) => id === `${FILE}::${name}`).length === 1, 'a twin is missing, merged or doubled');
    check(shows(end, `${FILE}::${name.normalize('NFC')}`), 'a twin is not shown');
  }
  return ['SPAN', 'KEPT'];
}

/** A finding whose name mixes alphabets says so, and its twin does not. */
async function isFlagged(): Promise<readonly Outcome[]> {
  const end = await twins();
  const sections = issueOf(end).markdown.split('\n<details>');
  const flag = /mixes alphabets/;
  for (const name of TWINS.N09) {
    const section = sections.find((one) => one.split('\n', 1)[0]?.includes(`::${name}<`)) ?? '';
    check(flag.test(section) === name.includes(CYRILLIC_E), 'a name of mixed alphabets is not told from its twin');
  }
  return ['VIS'];
}

/** The folders that the parts were given, and in them nothing but their own documents: names became no paths. */
const OWN_FILES =
  /^(?:evidence\/(?:manifest\.json|audit\.jsonl|logs\/\d{1,19}\.log)|findings\/(?:findings\.json|flaky-issue-body\.md|audit\.jsonl)|history\/history\.jsonl|html\/flaky-tests\.html|report\/audit\.jsonl)$/;

function ownFilesOnly({ files }: PipelineEnd): void {
  for (const path of files.keys()) check(OWN_FILES.test(path), 'a part wrote a file of another kind');
}

async function pathsAreText(): Promise<readonly Outcome[]> {
  const end = await paths();
  ownFilesOnly(end);
  for (const path of PATHS) check(foundIds(end).includes(path) && shows(end, path), 'a name like a path is not shown');
  return ['SPAN', 'TEXT'];
}

async function noQuarantine(): Promise<readonly Outcome[]> {
  const findings = (await paths()).findings?.['findings'] as readonly { readonly quarantine: boolean }[];
  check(findings.length > 0 && findings.every(({ quarantine }) => !quarantine), 'a path outside may be quarantined');
  return ['TEXT'];
}

/** Commands of the issue, given to a shell that has nothing but a `pytest` that says what it was asked. */
async function commandsAreSafe(): Promise<readonly Outcome[]> {
  const { code } = issueOf(await shell());
  const commands = code.filter((one) => one.startsWith('for i in '));
  const folder = mkdtempSync(join(tmpdir(), 'flakewarden-shell-'));
  try {
    writeFileSync(join(folder, 'pytest'), '#!/bin/sh\nprintf "%s\\n" "$#"\nexit 1\n');
    chmodSync(join(folder, 'pytest'), 0o755);
    for (const command of [...commands, "for i in $(seq 2); do pytest 'tests/test_shell.py::test' || break; done"]) {
      const options = {
        cwd: folder,
        env: { PATH: `${folder}:/usr/bin:/bin` },
        encoding: 'utf8' as const,
        timeout: 5_000,
      };
      const { stdout } = spawnSync('/bin/sh', ['-c', command], options);
      check(stdout === '1\n', 'a command does not run exactly one test');
    }
    check(!existsSync(join(folder, 'pwned')), 'a test name was run by a shell');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return ['SPAN'];
}

/** No spreadsheet is written; whoever adds one must extend this family. Documents keep the name as it is. */
async function noOtherExport(names: readonly string[]): Promise<readonly Outcome[]> {
  const end = await exported();
  ownFilesOnly(end);
  for (const name of names) check(foundIds(end).includes(name) && shows(end, name), 'a name was changed in a document');
  return ['SPAN', 'TEXT'];
}

/** The page was parsed when it was read (page-audit.ts): a name that left its place would have made elements. */
async function pageHolds(names: readonly string[]): Promise<readonly Outcome[]> {
  const { page } = await exported();
  for (const name of names) check(page?.ids.includes(name) === true, 'a name is not in the data of the page');
  return ['TEXT'];
}

export const families: readonly Family[] = [
  {
    id: 'N08',
    input: 'direction overrides and isolates, names in Hebrew and Arabic, one letter with 500 marks',
    expected: ['SPAN', 'VIS', 'CAP', 'KEPT'],
    cases: [
      { name: 'overrides and isolates', expected: ['SPAN', 'VIS'], run: () => judge(BIDI) },
      { name: 'names from right to left stay', run: async () => [...(await judge(RIGHT_TO_LEFT)), 'KEPT'] },
      { name: '500 marks', expected: ['SPAN', 'CAP'], run: () => judge(ZALGO) },
    ],
  },
  {
    id: 'N09',
    input: 'a name that looks like another, with a letter of another alphabet',
    expected: ['SPAN', 'KEPT', 'VIS'],
    cases: [
      { name: 'two findings', run: async () => areDistinct(await twins(), TWINS.N09) },
      { name: 'the mixed one is flagged', run: isFlagged },
    ],
  },
  {
    id: 'N10',
    input: 'one name composed and decomposed, in other letter case, with a dot at its end',
    expected: ['SPAN', 'KEPT'],
    cases: [{ name: 'tests of their own', run: async () => areDistinct(await twins(), TWINS.N10) }],
  },
  {
    id: 'N11',
    input: 'a name of 100 KB, an empty one, and names of properties that every object has',
    expected: ['SPAN', 'CAP'],
    cases: [
      { name: '100 KB', expected: ['SPAN', 'CAP'], run: () => judge(LONG) },
      { name: 'empty', expected: ['SPAN'], run: () => judge(['']) },
      { name: 'properties and spaces', expected: ['SPAN'], run: () => judge(ODD) },
    ],
  },
  {
    id: 'N12',
    input: 'names that are paths: upwards, absolute, with a drive, percent-encoded',
    expected: ['SPAN', 'TEXT'],
    cases: [
      { name: 'no file bears such a name', run: pathsAreText },
      { name: 'no quarantine for what lies outside', expected: ['TEXT'], run: noQuarantine },
    ],
  },
  {
    id: 'N13',
    input: 'templates, command substitution and an encoded command of the runner',
    expected: ['SPAN', 'SILENT'],
    cases: [
      { name: 'as names', run: async () => [...(await judge(ofN('N13'))), 'SILENT'] },
      { name: 'commands to reproduce, given to a shell', expected: ['SPAN'], run: commandsAreSafe },
    ],
  },
  {
    id: 'N14',
    input: 'formulas of spreadsheets; there is no export for one',
    expected: ['SPAN', 'TEXT'],
    cases: [{ name: 'issue and documents as ever, no other file', run: () => noOtherExport(FORMULAS) }],
  },
  {
    id: 'N15',
    input: 'markup that ends an attribute, an element, a comment or a line of the HTML report',
    expected: ['SPAN', 'TEXT', 'VIS'],
    cases: [
      {
        name: 'issue and documents as ever, no other file',
        expected: ['SPAN', 'TEXT'],
        run: () => noOtherExport(PAGES),
      },
      { name: 'the page has no element beyond its frame', expected: ['TEXT'], run: () => pageHolds(PAGES) },
      { name: 'unseen characters are escapes in the page, too', run: async () => [...(await judge(UNSEEN)), 'TEXT'] },
    ],
  },
];
