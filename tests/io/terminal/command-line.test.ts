import { expect, test } from 'vitest';
import { FlakewardenError } from '../../../src/core/errors.ts';
import { type PartCommand, parseCommandLine } from '../../../src/io/terminal/command-line.ts';

function problem(...argv: readonly string[]): string {
  try {
    parseCommandLine(argv);
    return 'none';
  } catch (error) {
    return error instanceof FlakewardenError ? `${error.message} ${error.hint}` : 'bug';
  }
}

test('a run with inputs, switches and values', () => {
  expect(parseCommandLine(['run', '--repo', 'o/n', '--window-days', '7', '--json', '--write'])).toEqual({
    command: 'run',
    inputs: new Map([['window-days', '7']]),
    write: true,
    json: true,
    failOnFindings: false,
    repo: 'o/n',
    out: undefined,
    replay: undefined,
    apiUrl: undefined,
    serverUrl: undefined,
  });
});

test.each(['demo', 'run', 'fetch', 'classify', 'report'] satisfies readonly PartCommand[])(
  '%s --help names its options and no secret',
  (command) => {
    const parsed = parseCommandLine([command, '--help']);
    const help = 'help' in parsed ? parsed.help : '';
    expect(help.startsWith(`flakewarden ${command}: `)).toBe(true);
    expect(help).not.toContain('--github-token');
    expect(help).not.toContain('--anthropic-api-key');
  },
);

test('no command, and help', () => {
  for (const argv of [[], ['help'], ['--help'], ['-h']]) expect(parseCommandLine(argv)).toHaveProperty('help');
});

test('errors say what to do', () => {
  expect(problem('rnu')).toBe(
    'There is no such command. Did you mean run? One of: demo, run, fetch, classify, report, read, export, check, limits.',
  );
  expect(problem('run', '--windowdays', '7')).toBe('The options of run are not right. See: flakewarden run --help.');
  expect(problem('fetch', '--model', 'x')).toBe('The options of fetch are not right. See: flakewarden fetch --help.');
  expect(problem('run', '--github-token', 'x')).toBe('The options of run are not right. See: flakewarden run --help.');
  expect(problem('run', 'extra')).toBe('The options of run are not right. See: flakewarden run --help.');
});
