import { ConfigError } from '../errors.ts';
import { similarName } from '../text/similar-name.ts';
import { type CommandSpec, HELP_OPTION, type OptionSpec, optionUsage } from './command-spec.ts';
import { COMMANDS } from './names.ts';

/** A name that may be repeated in a message: it looks like an option of somebody's, not like a secret or a file. */
const PLAIN_NAME = /^[a-z][a-z0-9_-]{1,39}$/;

/** Where somebody wants to hand over a secret, the answer is the environment, not the nearest name. */
const SECRET_NAME = /token|key|secret|password/;

/** The mistake of whoever typed the command. */
export function usageError(message: string, hint: string, cause?: unknown): ConfigError {
  return new ConfigError(message, { code: 'usage', hint, cause });
}

export function noSuchCommand(wanted: string): ConfigError {
  const names = Object.keys(COMMANDS);
  // Three letters that are all wrong are another word.
  const meant = similarName(wanted.slice(0, 40), names, Math.min(3, wanted.length - 1));
  const question = meant === undefined ? '' : `Did you mean ${meant}? `;
  return usageError('There is no such command.', `${question}One of: ${names.join(', ')}.`);
}

/** `name` is without dashes; what stood behind it is never repeated. */
export function noSuchOption(spec: CommandSpec, name: string): ConfigError {
  const message = PLAIN_NAME.test(name)
    ? `${spec.name} has no option --${name}.`
    : `${spec.name} was given an option that it does not have.`;
  return usageError(message, `${optionHint(spec, name)}See: flakewarden ${spec.name} --help.`);
}

function optionHint(spec: CommandSpec, name: string): string {
  if (SECRET_NAME.test(name)) return 'Secrets come from the environment only. ';
  const names = [...spec.options, HELP_OPTION].map((option) => option.name);
  const meant = nearest(name, names);
  return meant === undefined ? '' : `Did you mean --${meant}? `;
}

/** A name of which the beginning or one of the words was typed, or else one that differs in a few letters. */
function nearest(name: string, names: readonly string[]): string | undefined {
  const typed = name.slice(0, 40).toLowerCase().replaceAll('_', '-');
  const similar = similarName(typed, names, Math.min(3, Math.floor(typed.length / 3)));
  if (similar !== undefined) return similar;
  const begun = names.filter((known) => typed.length > 1 && (known.startsWith(typed) || known.endsWith(`-${typed}`)));
  return begun.length === 1 ? begun[0] : undefined;
}

export function missingValue({ name: command }: CommandSpec, option: OptionSpec): ConfigError {
  const { choices } = option.value ?? {};
  const hint = choices === undefined ? `Write it as ${optionUsage(option)}.` : `One of: ${choices.join(', ')}.`;
  return usageError(`--${option.name} of ${command} needs a value.`, hint);
}

export function needlessValue({ name: command }: CommandSpec, option: OptionSpec): ConfigError {
  return usageError(`--${option.name} of ${command} takes no value.`, `Write --${option.name} alone.`);
}

/** @param what the option, or the name of the argument */
export function wrongChoice(what: string, value: string, choices: readonly string[]): ConfigError {
  const meant = similarName(value.slice(0, 40), choices, value.length > 2 ? 2 : 1);
  const question = meant === undefined ? '' : `Did you mean ${meant}? `;
  return usageError(`There is no such ${what}.`, `${question}One of: ${choices.join(', ')}.`);
}

export function givenTwice({ name: command }: CommandSpec, option: OptionSpec): ConfigError {
  return usageError(`--${option.name} of ${command} was given more than once.`, 'Give it once.');
}

export function needlessArgument(spec: CommandSpec): ConfigError {
  const { name: command, argument, options } = spec;
  if (argument !== undefined) {
    return usageError(`${command} takes one ${argument.name}.`, `See: flakewarden ${command} --help.`);
  }
  const repository = options.some(({ name }) => name === 'repo') ? 'Name the repository with --repo owner/name. ' : '';
  return usageError(
    `${command} takes options only, each beginning with two dashes.`,
    `${repository}See: flakewarden ${command} --help.`,
  );
}

export function missingArgument({ name: command, argument }: CommandSpec): ConfigError {
  const { name = 'argument', choices } = argument ?? {};
  const hint = choices === undefined ? `See: flakewarden ${command} --help.` : `One of: ${choices.join(', ')}.`;
  return usageError(`${command} needs a ${name}.`, hint);
}
