import { describe, expect, test } from 'vitest';
import { COMMAND_TABLE } from '../../../src/core/commands/command-table.ts';
import { ConfigError } from '../../../src/core/errors.ts';
import { parseOptions } from '../../../src/io/terminal/parse-options.ts';

function specOf(name: string | undefined) {
  const spec = COMMAND_TABLE.find((one) => one.name === name);
  if (spec === undefined) throw new Error(`there is no ${name}`);
  return spec;
}

/** What is said of a line that begins with a command. */
function problem(line: string): string {
  const [name, ...rest] = line.split(' ');
  try {
    parseOptions(specOf(name), rest);
  } catch (error) {
    if (error instanceof ConfigError) return `${error.message} ${error.hint}`;
    throw error;
  }
  return 'none';
}

test('values, switches, arguments and options given several times', () => {
  const { help, positionals, flag, text, texts } = parseOptions(specOf('check'), [
    ...['a.yml', '--ignore', 'W01', '--format=sarif', '--ignore=W02,W03', 'b.yml', '--all'],
  ]);
  expect([help, positionals, flag('all'), text('format'), text('explain'), texts('ignore')]).toEqual([
    false,
    ['a.yml', 'b.yml'],
    true,
    'sarif',
    undefined,
    ['W01', 'W02,W03'],
  ]);
});

test('what stands behind -- is an argument, and - is standard input', () => {
  expect(parseOptions(specOf('read'), ['--', '--json', '-']).positionals).toEqual(['--json', '-']);
});

test.each(['--help', '-h'])('%s asks for help, whatever else is wrong', (word) => {
  expect(parseOptions(specOf('export'), ['--nonsense', word, 'x']).help).toBe(true);
});

test('a value that begins with a dash, and an empty one', () => {
  const { text } = parseOptions(specOf('report'), ['--title=-x-', '--label', '']);
  expect([text('title'), text('label')]).toEqual(['-x-', '']);
});

test('an option that no command has is a mistake of ours', () => {
  expect(() => parseOptions(specOf('limits'), []).text('format')).toThrow(TypeError);
});

describe('a wrong line says what is wrong and what was probably meant', () => {
  test.each([
    ['run --windowdays 7', 'run has no option --windowdays. Did you mean --window-days? See: flakewarden run --help.'],
    ['run --window 7', 'run has no option --window. Did you mean --window-days? See: flakewarden run --help.'],
    ['run --days 7', 'run has no option --days. Did you mean --window-days? See: flakewarden run --help.'],
    ['run --max_runs 7', 'run has no option --max_runs. Did you mean --max-runs? See: flakewarden run --help.'],
    ['fetch --model x', 'fetch has no option --model. See: flakewarden fetch --help.'],
    ['run --xyz', 'run has no option --xyz. See: flakewarden run --help.'],
    ['check --form json', 'check has no option --form. Did you mean --format? See: flakewarden check --help.'],
    [
      'run --github-token CANARY',
      'run has no option --github-token. Secrets come from the environment only. See: flakewarden run --help.',
    ],
    ['run --CANARY9', 'run was given an option that it does not have. See: flakewarden run --help.'],
    ['run -x', 'run was given an option that it does not have. See: flakewarden run --help.'],
    ['run --branch', '--branch of run needs a value. Write it as --branch <branch>.'],
    ['run --branch --json', '--branch of run needs a value. Write it as --branch <branch>.'],
    ['run --json=yes', '--json of run takes no value. Write --json alone.'],
    ['run --out a --out b', '--out of run was given more than once. Give it once.'],
    ['run --model-text maybe', 'There is no such --model-text. One of: on, off.'],
    [
      'run octo-org/widgets',
      'run takes options only, each beginning with two dashes. Name the repository with --repo owner/name. See: flakewarden run --help.',
    ],
    ['limits all', 'limits takes options only, each beginning with two dashes. See: flakewarden limits --help.'],
    ['export', '--format of export needs a value. One of: csv, sarif, ctrf, junit, badge.'],
    ['export --format', '--format of export needs a value. One of: csv, sarif, ctrf, junit, badge.'],
    ['export --format cvs', 'There is no such --format. Did you mean csv? One of: csv, sarif, ctrf, junit, badge.'],
    ['read', 'read needs a file. See: flakewarden read --help.'],
    ['completion', 'completion needs a shell. One of: bash, zsh, fish.'],
    ['completion bsh', 'There is no such shell. Did you mean bash? One of: bash, zsh, fish.'],
    ['completion bash zsh', 'completion takes one shell. See: flakewarden completion --help.'],
  ])('%s', (line, said) => {
    expect(problem(line)).toBe(said);
  });
});
