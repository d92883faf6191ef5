import { expect, test } from 'vitest';
import { ConfigError } from '../../../src/core/errors.ts';
import { parseReadLine } from '../../../src/io/terminal/read-line.ts';

function problem(...argv: readonly string[]): string {
  try {
    parseReadLine(argv);
  } catch (error) {
    if (error instanceof ConfigError) return `${error.message} ${error.hint}`;
    throw error;
  }
  throw new Error('nothing was wrong');
}

test('files and the form of what is printed', () => {
  expect(parseReadLine(['a.log', '--json', '-'])).toEqual({ command: 'read', files: ['a.log', '-'], json: true });
  expect(parseReadLine(['a.log'])).toEqual({ command: 'read', files: ['a.log'], json: false });
});

test('help names the options', () => {
  const line = parseReadLine(['--help']);
  expect('help' in line ? line.help : '').toMatch(/^flakewarden read: Read job logs .*\n {2}--json {4}/s);
});

test('a wrong line is explained', () => {
  expect(problem()).toBe('There is nothing to read. Name at least one file, or - for standard input.');
  expect(problem('--yaml', 'a.log')).toBe('The options of read are not right. See: flakewarden read --help.');
});
