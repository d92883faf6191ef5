import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/core/check/rules/registry.ts';
import { HELP_OPTION } from '../../src/core/commands/command-spec.ts';
import { COMMAND_TABLE } from '../../src/core/commands/command-table.ts';
import { EVIDENCE_KINDS } from '../../src/core/documents/findings.ts';
import { TEST_STATES } from '../../src/core/documents/judged-test.ts';
import { ERROR_CODES } from '../../src/core/error-codes.ts';
import { NUMBERS } from '../../src/core/findings/numbers.ts';
import { INPUT_NAMES, INPUTS } from '../../src/core/inputs.ts';
import { LIMIT_TABLE } from '../../src/core/limits.ts';
import { CAUSES, FIX_PATTERNS } from '../../src/core/model/cause.ts';
import { FRAMEWORKS } from '../../src/core/model/framework.ts';
import { OUTPUTS } from '../../src/core/outputs.ts';
import { REPORT_PARSERS } from '../../src/core/parsers/registry.ts';
import { SIGNALS } from '../../src/core/signals/registry.ts';
import { CONTROLS } from '../mutation/registry.ts';
import { type Document, documentPaths, readDocument } from './documents.ts';
import { markedSection, readProjectFile, tableRows } from './project-files.ts';

/** Pages of frameworks and rules speak of options and keys of others. */
const OF_OTHERS = /^\.github\/(?:frameworks|checks)\//;
const guides = documentPaths()
  .filter((path) => (path === 'README.md' || path.startsWith('.github/')) && !OF_OTHERS.test(path))
  .map((path) => readDocument(path));

const OURS: ReadonlySet<string> = new Set([
  ...INPUT_NAMES,
  ...Object.values(INPUTS).map(({ default: preset }) => preset),
  ...Object.keys(OUTPUTS),
  ...Object.values(ERROR_CODES).flatMap((codes) => Object.keys(codes)),
  ...Object.keys(NUMBERS),
  ...Object.keys(LIMIT_TABLE),
  ...EVIDENCE_KINDS,
  ...TEST_STATES,
  ...CAUSES,
  ...FIX_PATTERNS,
  ...FRAMEWORKS,
  ...REPORT_PARSERS.map(({ id }) => id),
  ...SIGNALS.map(({ id }) => id),
  ...RULES.map(({ name }) => name),
  ...CONTROLS.map(({ id }) => id),
  ...tableRows(markedSection('.github/REFERENCE.md', 'artifacts')).map(([name = '']) => name.replaceAll('`', '')),
  // The folder of the command line, and the cases that every framework has.
  'flakewarden-out',
  ...['one-failure', 'many-failures', 'all-pass', 'cut-off'],
]);

/** Names with a hyphen in code spans that nothing of ours has. */
function unknownNames({ path, spans }: Document): readonly string[] {
  const names = spans.filter((span) => /^[a-z]+(?:-[a-z0-9]+)+$/.test(span) && !OURS.has(span));
  return names.map((name) => `${path}: ${name}`);
}

interface Line {
  readonly command: string;
  readonly options: readonly string[];
}

/** Our own command lines in code spans and blocks. */
function commandLines({ spans, blocks }: Document): readonly Line[] {
  const ours = /(?:^|[\s(|])(?:flakewarden|node dist\/cli\/index\.js) ([a-z]+)([^|>)\n]*)/g;
  const typed = spans.filter((span) => /^(?:flakewarden|node dist)/.test(span));
  const lines = [...typed, ...blocks.filter(({ language }) => language === 'sh').map(({ text }) => text)];
  return lines.flatMap((line) =>
    [...line.replaceAll(/#.*$/gm, '').matchAll(ours)].map(([, command = '', rest = '']) => ({
      command,
      options: [...rest.matchAll(/(?<=^|\s)--([a-z0-9-]+)/g)].map(([, option]) => option ?? ''),
    })),
  );
}

function unknownInLine({ command, options }: Line): readonly string[] {
  const spec = COMMAND_TABLE.find(({ name }) => name === command);
  if (spec === undefined) return command === 'help' ? [] : [command];
  const known = new Set([...spec.options, HELP_OPTION].map(({ name }) => name));
  return options.filter((option) => !known.has(option)).map((option) => `${command} --${option}`);
}

const unknownLines = (document: Document) => commandLines(document).flatMap(unknownInLine);

/** Options that stand alone in a code span. */
function unknownOptions({ path, spans }: Document): readonly string[] {
  const known = new Set(COMMAND_TABLE.flatMap(({ options }) => options.map(({ name }) => name)).concat('help'));
  const alone = spans.flatMap((span) => /^--([a-z0-9-]+)\b/.exec(span)?.[1] ?? []);
  return alone.filter((name) => !known.has(name)).map((name) => `${path}: --${name}`);
}

/** Options of other programs that our guides name. */
const FOREIGN_OPTIONS: ReadonlySet<string> = new Set(['.github/SECURITY.md: --permission']);

const { scripts } = JSON.parse(readProjectFile('package.json').text) as { scripts: Readonly<Record<string, string>> };
const scriptsIn = ({ text }: Pick<Document, 'text'>) =>
  [...text.matchAll(/\bnpm run ([a-z]+(?:[:-][a-z]+)*)/g)].map(([, name]) => name ?? '');

test('every name with a hyphen is one of ours', () => {
  expect(guides.length).toBeGreaterThan(60);
  expect(guides.flatMap(unknownNames)).toEqual([]);
});

test('every command that is shown exists, with its options', () => {
  const lines = guides.flatMap(commandLines);
  expect(new Set(lines.map(({ command }) => command)).size).toBeGreaterThan(8);
  expect(guides.flatMap((guide) => unknownLines(guide).map((what) => `${guide.path}: ${what}`))).toEqual([]);
});

test('every option that is named exists', () => {
  expect(guides.flatMap(unknownOptions).filter((what) => !FOREIGN_OPTIONS.has(what))).toEqual([]);
});

test('every npm script that is named exists, and every one is named or part of the check', () => {
  const named = new Set(guides.flatMap(scriptsIn));
  expect([...named].filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  const inCheck = scriptsIn({ text: scripts['check'] ?? '' });
  // What npm calls by itself, and what only compiles.
  const own = ['test', 'build'];
  expect(Object.keys(scripts).filter((name) => ![...named, ...inCheck, ...own].includes(name))).toEqual([]);
});

describe('what is made up', () => {
  const guide = (text: string) => readDocument('.github/A.md', text);

  test.each([
    ['an input', unknownNames, '`window-weeks`'],
    ['a command', unknownLines, '`flakewarden watch`'],
    ['an option of another command', unknownLines, '```sh\nflakewarden limits --write\n```'],
    ['an option in a pipe', unknownLines, '```sh\nx | node dist/cli/index.js read --jsn - > y\n```'],
    ['an option alone', unknownOptions, 'give `--rewrite`'],
  ])('%s is found', (_, find: (document: Document) => readonly string[], text) => {
    expect(find(guide(text))).toHaveLength(1);
  });

  test.each([
    '`window-days`',
    '`flakewarden check --all`',
    '```yaml\nflakewarden watch: 1\n```',
    'flakewarden watches',
  ])('%s is not', (text) => {
    const document = guide(text);
    expect([...unknownNames(document), ...unknownLines(document), ...unknownOptions(document)]).toEqual([]);
  });
});
