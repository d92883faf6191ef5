import { type CommandSpec, HELP_OPTION, type OptionSpec, type ValueSpec } from './command-spec.ts';
import { COMMAND_TABLE } from './command-table.ts';
import { firstSentence } from './first-sentence.ts';

/** The script for zsh, in the form that `_arguments` of its completion system reads (zshcompsys(1)). */
export function zshCompletion(): string {
  const commands = COMMAND_TABLE.map(({ name, about }) => `    ${quoted(`${name}:${firstSentence(about)}`)}`);
  return `#compdef flakewarden
# flakewarden: completion for zsh. Made by: flakewarden completion zsh
_flakewarden() {
  local -a subcommands
  subcommands=(
${commands.join('\n')}
    'help:Show the options of a command'
  )
  if (( CURRENT == 2 )); then
    _describe 'command' subcommands
    return
  fi
  local subcommand=$words[2]
  shift words
  (( CURRENT -= 1 ))
  case "$subcommand" in
${COMMAND_TABLE.map(commandCase).join('')}    help) _describe 'command' subcommands ;;
  esac
}
if [ "$funcstack[1]" = '_flakewarden' ]; then _flakewarden "$@"; else compdef _flakewarden flakewarden; fi
`;
}

function commandCase({ name, options, argument }: CommandSpec): string {
  const specs = [...options, HELP_OPTION].map(optionSpec);
  const positional =
    argument === undefined ? [] : [`${argument.many ? '*' : '1'}:${escaped(argument.name)}:${action(argument)}`];
  const lines = [...specs, ...positional].map((spec) => `      ${quoted(spec)}`);
  return `    ${name}) _arguments \\\n${lines.join(' \\\n')} ;;\n`;
}

function optionSpec({ name, about, value, multiple }: OptionSpec): string {
  const text = `[${escaped(firstSentence(about))}]`;
  const head = multiple === true ? '*' : '';
  return value === undefined ? `--${name}${text}` : `${head}--${name}=${text}:${escaped(value.name)}:${action(value)}`;
}

function action({ choices, path }: ValueSpec): string {
  if (choices !== undefined) return `(${choices.join(' ')})`;
  if (path === undefined) return ' ';
  return path === 'folder' ? '_files -/' : '_files';
}

/** Colons and brackets end a part of a specification. */
function escaped(text: string): string {
  return text.replaceAll(/[\\:[\]]/g, String.raw`\$&`);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
