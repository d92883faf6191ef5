import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMANDS, PART_COMMANDS } from '../../src/core/commands/names.ts';
import { partsOf } from '../../src/core/commands/part-commands.ts';
import { EXIT_CODES } from '../../src/core/errors.ts';
import { INPUT_NAMES, INPUTS, type InputSpec } from '../../src/core/inputs.ts';
import { LIMIT_TABLE, type Limit } from '../../src/core/limits.ts';
import type { Extraction } from '../../src/core/model/extraction.ts';
import { TOOL } from '../../src/core/tool.ts';
import { ROOT } from '../meta/project-files.ts';
import { runnerCommands } from '../redteam/runner-commands.ts';

const commands = Object.keys(COMMANDS) as readonly (keyof typeof COMMANDS)[];
const names = commands.join(', ');

function cli(...args: readonly string[]) {
  const script = join(ROOT, 'src/entry/cli.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--no-warnings', script, ...args], {
    env: {},
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test.each([[], ['--help'], ['-h'], ['help']])('%j prints every command', (...args) => {
  const { status, stdout, stderr } = cli(...args);
  expect([status, stderr]).toEqual([0, '']);
  const list = stdout.split('\n\n').find((block) => block.startsWith('Commands\n')) ?? '';
  expect([...list.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name)).toEqual(commands);
  expect([...stdout.matchAll(/^ {2}(\d) {2}/gm)].map(([, code]) => Number(code))).toEqual(Object.values(EXIT_CODES));
});

test.each(['--version', '-V'])('%s prints name and version', (word) => {
  expect(cli(word)).toEqual({ status: 0, stdout: `${TOOL}\n`, stderr: '' });
});

test('help of a command by its name, by an option, and of none', () => {
  expect(cli('help', 'export')).toEqual(cli('export', '-h'));
  expect(cli('help', 'run')).toEqual(cli('run', '--help'));
  expect(cli('help', 'exprot')).toEqual({
    status: 2,
    stdout: '',
    stderr: `error: There is no such command. Did you mean export? One of: ${names}. [usage]\n`,
  });
});

describe.each(commands)('%s --help', (command) => {
  const { status, stdout, stderr } = cli(command, '--help');
  const listed = [...stdout.matchAll(/^ {2}--([a-z0-9-]+)/gm)].map(([, name]) => name);

  test('works', () => {
    expect([status, stderr]).toEqual([0, '']);
  });

  test('lists every input of its parts but secrets, and no secret', () => {
    const parts = new Set(PART_COMMANDS.filter((name) => name === command).flatMap(partsOf));
    const own = INPUT_NAMES.filter((name) => {
      const spec: InputSpec<unknown> = INPUTS[name];
      return (
        spec.parts.some((part) => parts.has(part)) &&
        !['repository', 'dry-run', 'self-hosted', 'github-host'].includes(name)
      );
    });
    const secret = (name: string) => name === 'github-token' || name === 'anthropic-api-key';
    expect(own.filter((name) => !secret(name) && !listed.includes(name))).toEqual([]);
    expect(listed.filter((name) => secret(name ?? ''))).toEqual([]);
  });
});

test('limits prints every limit with its reason, as text and as JSON', () => {
  const json = cli('limits', '--json');
  const printed = JSON.parse(json.stdout) as readonly ({ readonly name: string } & Limit)[];
  expect(Object.fromEntries(printed.map(({ name, ...limit }) => [name, limit]))).toEqual(LIMIT_TABLE);
  const { status, stdout, stderr } = cli('limits');
  expect([json.status, status, stderr]).toEqual([0, 0, '']);
  expect(printed.filter(({ reason }) => !stdout.includes(reason))).toEqual([]);
  expect(stdout).toContain('logLineBytes          16 KiB\n');
  expect(stdout).toContain('evidenceFiles         19,000\n');
});

describe('read', () => {
  const log = join(ROOT, 'tests/fixtures/pytest/one-failure/input.log');

  test('prints what failed', () => {
    const stdout = `${log}: 1 failing test
  pytest: 1 failed
    failed  tests/test_flaky.py::test_never_lucky (line 10)
            AssertionError: always
`;
    expect(cli('read', log)).toEqual({ status: 0, stdout, stderr: '' });
  });

  test('prints no workflow command, whatever a log says', () => {
    const hostile = join(mkdtempSync(join(tmpdir(), 'flakewarden-read-')), 'hostile.log');
    const lines = [
      '===== test session starts =====',
      '===== short test summary info =====',
      'FAILED tests/a.py::test_b[##[add-mask]x] - AssertionError: ##[error]y',
      '===== 1 failed in 0.12s =====',
    ];
    writeFileSync(hostile, lines.join('\n'));
    const [text, json] = [cli('read', hostile).stdout, cli('read', '--json', hostile).stdout];
    expect([runnerCommands(text), runnerCommands(json), text.includes('1 failing test')]).toEqual([[], [], true]);
    const { tests } = JSON.parse(json) as Extraction;
    expect(tests[0]?.failures[0]?.id).toBe('tests/a.py::test_b[##[add-mask]x]');
  });

  test('prints one JSON document a file', () => {
    const { status, stdout } = cli('read', '--json', log, log);
    const documents = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { file: string; tests: unknown[] });
    expect([status, documents.map(({ file, tests }) => [file, tests.length])]).toEqual([
      0,
      [
        [log, 1],
        [log, 1],
      ],
    ]);
  });

  test('names a file that cannot be read', () => {
    expect(cli('read', 'missing.log')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'error: A file cannot be read. See whether missing.log exists. [unreadable-file]\n',
    });
  });
});

test.each([
  [['improve'], `There is no such command. One of: ${names}.`],
  [['exprot'], `There is no such command. Did you mean export? One of: ${names}.`],
  [['export'], '--format of export needs a value. One of: csv, sarif, ctrf, junit, badge.'],
  [
    ['export', '--format', 'csv', '--findings', 'nowhere'],
    'nowhere cannot be read. Name the folder that classify wrote with --findings; flakewarden run makes one in flakewarden-out.',
  ],
  [['read'], 'read needs a file. See: flakewarden read --help.'],
  [['read', '--out', 'x'], 'read has no option --out. See: flakewarden read --help.'],
  [['run', '--nonsense'], 'run has no option --nonsense. See: flakewarden run --help.'],
  [['run', '--branch'], '--branch of run needs a value. Write it as --branch <branch>.'],
  [
    ['run', 'octo-org/widgets'],
    'run takes options only, each beginning with two dashes. Name the repository with --repo owner/name. See: flakewarden run --help.',
  ],
  [
    ['run', '--github-token', 'CANARY'],
    'run has no option --github-token. Secrets come from the environment only. See: flakewarden run --help.',
  ],
])('%j is wrong use', (args, message) => {
  expect(cli(...args)).toEqual({ status: 2, stdout: '', stderr: `error: ${message} [usage]\n` });
});
