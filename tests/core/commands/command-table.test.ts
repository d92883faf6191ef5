import { describe, expect, test } from 'vitest';
import { type CommandSpec, HELP_OPTION, optionUsage, usageOf } from '../../../src/core/commands/command-spec.ts';
import { COMMAND_TABLE } from '../../../src/core/commands/command-table.ts';
import { EXPORT_FORMATS } from '../../../src/core/commands/file-commands.ts';
import { firstSentence } from '../../../src/core/commands/first-sentence.ts';
import { COMMANDS } from '../../../src/core/commands/names.ts';
import { EXPORTS } from '../../../src/core/export/formats.ts';
import { INPUT_NAMES, INPUTS, type InputSpec } from '../../../src/core/inputs.ts';
import { parseOptions } from '../../../src/io/terminal/parse-options.ts';

const spec = (name: string) => COMMAND_TABLE.find((one) => one.name === name) ?? COMMAND_TABLE[0];

test('every command stands in it once, in order', () => {
  expect(COMMAND_TABLE.map(({ name, about }) => [name, about])).toEqual(Object.entries(COMMANDS));
});

test('the forms of export are those that there are', () => {
  expect(EXPORT_FORMATS).toEqual(Object.keys(EXPORTS));
});

test('options of run are the inputs of all parts, but for those that the command line sets itself', () => {
  const names = spec('run')?.options.map(({ name }) => name) ?? [];
  const missing = INPUT_NAMES.filter((name) => !names.includes(name));
  expect(missing).toEqual(['github-token', 'repository', 'anthropic-api-key', 'dry-run', 'self-hosted', 'github-host']);
  const secrets = INPUT_NAMES.filter((name) => (INPUTS[name] as InputSpec<unknown>).secret === true);
  expect(
    COMMAND_TABLE.flatMap(({ options }) => options).filter(({ name }) => secrets.some((one) => one === name)),
  ).toEqual([]);
});

describe.each(COMMAND_TABLE.map((one) => [one.name, one] as const))('%s', (_name, command: CommandSpec) => {
  test('names each option once, and none like a word of all', () => {
    const names = [...command.options, HELP_OPTION].map(({ name }) => name);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    expect(names.filter((name) => !/^[a-z][a-z0-9-]+$/.test(name))).toEqual([]);
  });

  test('has defaults that are among the choices', () => {
    const wrong = command.options.filter(
      (option) =>
        option.value?.choices !== undefined &&
        option.default !== undefined &&
        !option.value.choices.includes(option.default),
    );
    expect(wrong).toEqual([]);
  });

  test('has two or more examples, and all of them are right', () => {
    expect(command.examples.length).toBeGreaterThanOrEqual(2);
    const parsed = command.examples.map((example) => {
      // What the shell does around it.
      const own = (example.command.split('flakewarden ')[1] ?? '').split(/ [|>] |\)$/)[0] ?? '';
      const [name, ...rest] = own.split(' ').filter((word) => word !== '');
      return [name, parseOptions(command, rest).help];
    });
    expect(parsed).toEqual(command.examples.map(() => [command.name, false]));
  });
});

test('usage and options as they are typed', () => {
  expect(['read', 'check', 'completion', 'run'].map((name) => usageOf(spec(name) ?? ({} as CommandSpec)))).toEqual([
    'flakewarden read [options] <file>...',
    'flakewarden check [options] [<file or folder>...]',
    'flakewarden completion [options] <shell>',
    'flakewarden run [options]',
  ]);
  const option = (name: string) => spec('run')?.options.find((one) => one.name === name) ?? HELP_OPTION;
  expect(['write', 'window-days', 'model-text'].map((name) => optionUsage(option(name)))).toEqual([
    '--write',
    '--window-days <days>',
    '--model-text on|off',
  ]);
});

test('the first sentence, without code marks', () => {
  expect(firstSentence('Files, e.g. `a.yml`. Default: all.')).toBe('Files, e.g. a.yml');
  expect(firstSentence('No end')).toBe('No end');
});
