import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/core/commands/names.ts';
import { ROOT } from '../meta/project-files.ts';

const SHELLS = ['bash', 'zsh', 'fish'] as const;
const commands = Object.keys(COMMANDS);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'flakewarden-completion-'));
  mkdirSync(join(folder, 'work', 'two words'), { recursive: true });
  writeFileSync(join(folder, 'work', 'job.log'), '');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function hasShell(name: string): boolean {
  return spawnSync(name, ['-c', 'exit 0'], { env: { PATH: process.env['PATH'] ?? '' } }).status === 0;
}

function scriptFor(shell: string): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--no-warnings', join(ROOT, 'src/entry/cli.ts'), 'completion', shell],
    { env: {}, encoding: 'utf8' },
  );
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
}

test.each(SHELLS)('the script for %s names every command', (shell) => {
  const script = scriptFor(shell);
  expect(commands.filter((name) => !script.includes(name))).toEqual([]);
  expect(script).toContain(`Made by: flakewarden completion ${shell}`);
});

test.skipIf(!hasShell('zsh'))('zsh takes its script', () => {
  writeFileSync(join(folder, 'zsh'), scriptFor('zsh'));
  expect(spawnSync('zsh', ['-n', join(folder, 'zsh')], { encoding: 'utf8' }).stderr).toBe('');
});

test.skipIf(!hasShell('fish'))('fish takes its script', () => {
  writeFileSync(join(folder, 'fish'), scriptFor('fish'));
  expect(spawnSync('fish', ['--no-execute', join(folder, 'fish')], { encoding: 'utf8' }).stderr).toBe('');
});

describe.skipIf(!hasShell('bash'))('in bash', () => {
  beforeAll(() => writeFileSync(join(folder, 'bash'), scriptFor('bash')));

  /** What bash would offer for these words, the last one being typed. */
  function offered(...words: readonly string[]): readonly string[] {
    const program = `source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _flakewarden; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { status, stdout, stderr } = spawnSync(
      'bash',
      ['--norc', '--noprofile', '-c', program, 'bash', join(folder, 'bash'), 'flakewarden', ...words],
      { cwd: join(folder, 'work'), env: { PATH: process.env['PATH'] ?? '' }, encoding: 'utf8' },
    );
    expect([status, stderr]).toEqual([0, '']);
    return stdout.split('\n').filter((line) => line !== '');
  }

  test('it is found for the program', () => {
    const { stdout } = spawnSync('bash', ['--norc', '--noprofile', '-c', `source "${folder}/bash"; complete -p`], {
      encoding: 'utf8',
    });
    expect(stdout).toBe('complete -F _flakewarden flakewarden\n');
  });

  test.each([
    [[''], [...commands, 'help', '--help', '--version']],
    [['re'], ['report', 'read']],
    [
      ['help', 'c'],
      ['classify', 'check', 'completion'],
    ],
    [['run', '--win'], ['--window-days']],
    [
      ['export', '--'],
      ['--format', '--findings', '--help'],
    ],
    [
      ['export', '--format', ''],
      ['csv', 'sarif', 'ctrf', 'junit', 'badge'],
    ],
    // Bash takes the equals sign for a word of its own.
    [
      ['export', '--format', '=', 'c'],
      ['csv', 'ctrf'],
    ],
    [
      ['export', '--format', '='],
      ['csv', 'sarif', 'ctrf', 'junit', 'badge'],
    ],
    [['check', '--format', 's'], ['sarif']],
    [
      ['run', '--model-text', ''],
      ['on', 'off'],
    ],
    [['run', '--repo', ''], []],
    [['run', '--out', ''], ['two words']],
    [['read', 'j'], ['job.log']],
    [['check', 't'], ['two words']],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [
      ['limits', ''],
      ['--json', '--help'],
    ],
    [['nonsense', ''], []],
  ])('%j', (words, expected) => {
    expect(offered(...words)).toEqual(expected);
  });
});
