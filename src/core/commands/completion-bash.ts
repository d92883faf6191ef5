import { type CommandSpec, HELP_OPTION, type ValueSpec } from './command-spec.ts';
import { COMMAND_TABLE } from './command-table.ts';

/**
 * The script for bash 3.2 (macOS) and newer. It asks the program for nothing: all names stand in it. `--form=x` arrives in three
 * words there, because bash breaks words at the equals sign.
 */
export function bashCompletion(): string {
  const names = COMMAND_TABLE.map(({ name }) => name);
  return `# flakewarden: completion for bash. Made by: flakewarden completion bash
_flakewarden() {
  local current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]}
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${[...names, 'help', '--help', '--version'].join(' ')}' -- "$current"))
    return
  fi
  if [ "$current" = '=' ]; then current=''
  elif [ "$before" = '=' ]; then before=\${COMP_WORDS[COMP_CWORD-2]}; fi
  case "$command $before" in
${values()}  esac
  case "$command" in
${COMMAND_TABLE.map(commandCase).join('')}    help) COMPREPLY=($(compgen -W '${names.join(' ')}' -- "$current")) ;;
  esac
}
_flakewarden_paths() {
  local IFS=$'\\n'
  compopt -o filenames 2> /dev/null
  COMPREPLY=($(compgen "$1" -- "$current"))
}
complete -F _flakewarden flakewarden
`;
}

/** A line for each option with a value: what may stand behind it. */
function values(): string {
  const lines = COMMAND_TABLE.flatMap(({ name: command, options }) =>
    options.flatMap(({ name, value }) =>
      value === undefined ? [] : [{ pattern: `'${command} --${name}'`, does: reply(value) }],
    ),
  );
  return Array.from(new Set(lines.map(({ does }) => does)), (does) => {
    const patterns = lines.filter((line) => line.does === does).map(({ pattern }) => pattern);
    return `    ${patterns.join(' | ')}) ${does}return ;;\n`;
  }).join('');
}

function commandCase({ name, options, argument }: CommandSpec): string {
  const words = [...options, HELP_OPTION].map((option) => `--${option.name}`).join(' ');
  const positional = argument === undefined ? '' : `\n      if [[ $current != -* ]]; then ${reply(argument)}return; fi`;
  return `    ${name})${positional}
      COMPREPLY=($(compgen -W '${words}' -- "$current")) ;;
`;
}

/** Commands that fill in what fits; nothing for a value that only its user knows. */
function reply({ choices, path }: ValueSpec): string {
  if (choices !== undefined) return `COMPREPLY=($(compgen -W '${choices.join(' ')}' -- "$current")); `;
  if (path !== undefined) return `_flakewarden_paths ${path === 'folder' ? '-d' : '-f'}; `;
  return '';
}
