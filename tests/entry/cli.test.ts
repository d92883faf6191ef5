import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { INPUT_NAMES, INPUTS, type InputSpec } from '../../src/core/inputs.ts';
import { COMMANDS, partsOf } from '../../src/io/terminal/command-line.ts';
import { ROOT } from '../meta/project-files.ts';

const commands = Object.keys(COMMANDS) as (keyof typeof COMMANDS)[];

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
  expect([...stdout.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name)).toEqual(commands);
});

describe.each(commands)('%s --help', (command) => {
  const { status, stdout, stderr } = cli(command, '--help');
  const listed = [...stdout.matchAll(/^ {2}--([a-z0-9-]+)/gm)].map(([, name]) => name);

  test('works', () => {
    expect([status, stderr]).toEqual([0, '']);
  });

  test('lists every input of its parts but secrets, and no secret', () => {
    const parts = partsOf(command);
    const own = INPUT_NAMES.filter((name) => {
      const spec: InputSpec<unknown> = INPUTS[name];
      return spec.parts.some((part) => parts.includes(part)) && !['repository', 'dry-run'].includes(name);
    });
    const secret = (name: string) => name === 'github-token' || name === 'anthropic-api-key';
    expect(own.filter((name) => !secret(name) && !listed.includes(name))).toEqual([]);
    expect(listed.filter((name) => secret(name ?? ''))).toEqual([]);
  });
});

test.each([
  [['improve'], 'error: There is no such command. One of: demo, run, fetch, classify, report.\n'],
  [['run', '--nonsense'], 'error: The options of run are not right. See: flakewarden run --help.\n'],
  [['run', '--branch'], 'error: The options of run are not right. See: flakewarden run --help.\n'],
  [['run', 'octo-org/widgets'], 'error: The options of run are not right. See: flakewarden run --help.\n'],
  [['run', '--github-token', 'CANARY'], 'error: The options of run are not right. See: flakewarden run --help.\n'],
])('%j is wrong use', (args, stderr) => {
  expect(cli(...args)).toEqual({ status: 2, stdout: '', stderr });
});
