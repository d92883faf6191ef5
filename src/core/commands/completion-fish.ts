import { type CommandSpec, HELP_OPTION, type OptionSpec, type ValueSpec } from './command-spec.ts';
import { COMMAND_TABLE } from './command-table.ts';
import { firstSentence } from './first-sentence.ts';

/** The script for fish: one `complete` a line (its manual, complete(1)). */
export function fishCompletion(): string {
  const names = COMMAND_TABLE.map(({ name }) => name).join(' ');
  const commands = COMMAND_TABLE.map(
    ({ name, about }) =>
      `complete -c flakewarden -n __fish_use_subcommand -a ${name} -d ${quoted(firstSentence(about))}`,
  );
  return `# flakewarden: completion for fish. Made by: flakewarden completion fish
complete -c flakewarden -f
${commands.join('\n')}
complete -c flakewarden -n __fish_use_subcommand -a help -d 'Show the options of a command'
complete -c flakewarden -n __fish_use_subcommand -l version -d 'Print the version'
complete -c flakewarden -n '__fish_seen_subcommand_from help' -a '${names}'
${COMMAND_TABLE.flatMap(commandLines).join('\n')}
`;
}

function commandLines({ name, options, argument }: CommandSpec): readonly string[] {
  const head = `complete -c flakewarden -n '__fish_seen_subcommand_from ${name}'`;
  const lines = [...options, HELP_OPTION].map((option) => `${head} ${optionArguments(option)}`);
  return argument === undefined ? lines : [...lines, `${head} ${valueArguments(argument, false)}`];
}

function optionArguments({ name, about, value }: OptionSpec): string {
  const behind = value === undefined ? '' : `${valueArguments(value, true)} `;
  return `-l ${name} ${behind}-d ${quoted(firstSentence(about))}`;
}

/** `-x` needs a value that is no file, `-r -F` one that is; for arguments `-F` alone allows files again. */
function valueArguments({ choices, path }: ValueSpec, isOption: boolean): string {
  if (choices !== undefined) return `${isOption ? '-x ' : ''}-a ${quoted(choices.join(' '))}`;
  if (path === 'folder') return `${isOption ? '-x ' : ''}-a '(__fish_complete_directories)'`;
  if (path === 'file') return isOption ? '-r -F' : '-F';
  return isOption ? '-x' : '-f';
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", String.raw`\'`)}'`;
}
