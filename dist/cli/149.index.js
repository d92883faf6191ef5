export const id = 149;
export const ids = [149,809];
export const modules = {

/***/ 9809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   COMMAND_TABLE: () => (/* binding */ COMMAND_TABLE)
/* harmony export */ });
/* harmony import */ var _file_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3746);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2513);
/* harmony import */ var _part_commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2735);



/**
 * Every command with its options, arguments, examples and exit codes, in the order of the list. Help and completion are
 * written from it, and so can a page be: `.github/COMMANDS.md` needs `COMMAND_TABLE` from here, `OPTION_GROUPS`, `HELP_OPTION`,
 * `usageOf` and `optionUsage` from `command-spec.ts`, `EXIT_CODES` and `EXIT_MEANINGS` from `errors.ts`, and nothing else.
 */
const COMMAND_TABLE = Object.keys(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMANDS */ .L).map((name) => isPartCommand(name) ? (0,_part_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .partCommand */ .J)(name) : _file_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .FILE_COMMANDS */ .i5[name]);
/** True for a command that starts parts. */
function isPartCommand(name) {
    return _names_js__WEBPACK_IMPORTED_MODULE_1__/* .PART_COMMANDS */ .D.includes(name);
}


/***/ }),

/***/ 1149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  printCompletion: () => (/* binding */ printCompletion)
});

// EXTERNAL MODULE: ./build/core/commands/command-spec.js
var command_spec = __webpack_require__(494);
// EXTERNAL MODULE: ./build/core/commands/command-table.js
var command_table = __webpack_require__(9809);
;// CONCATENATED MODULE: ./build/core/commands/completion-bash.js


/**
 * The script for bash 3.2 (macOS) and newer. It asks the program for nothing: all names stand in it. `--form=x` arrives in three
 * words there, because bash breaks words at the equals sign.
 */
function bashCompletion() {
    const names = command_table.COMMAND_TABLE.map(({ name }) => name);
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
${command_table.COMMAND_TABLE.map(commandCase).join('')}    help) COMPREPLY=($(compgen -W '${names.join(' ')}' -- "$current")) ;;
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
function values() {
    const lines = command_table.COMMAND_TABLE.flatMap(({ name: command, options }) => options.flatMap(({ name, value }) => value === undefined ? [] : [{ pattern: `'${command} --${name}'`, does: reply(value) }]));
    return Array.from(new Set(lines.map(({ does }) => does)), (does) => {
        const patterns = lines.filter((line) => line.does === does).map(({ pattern }) => pattern);
        return `    ${patterns.join(' | ')}) ${does}return ;;\n`;
    }).join('');
}
function commandCase({ name, options, argument }) {
    const words = [...options, command_spec/* HELP_OPTION */.E4].map((option) => `--${option.name}`).join(' ');
    const positional = argument === undefined ? '' : `\n      if [[ $current != -* ]]; then ${reply(argument)}return; fi`;
    return `    ${name})${positional}
      COMPREPLY=($(compgen -W '${words}' -- "$current")) ;;
`;
}
/** Commands that fill in what fits; nothing for a value that only its user knows. */
function reply({ choices, path }) {
    if (choices !== undefined)
        return `COMPREPLY=($(compgen -W '${choices.join(' ')}' -- "$current")); `;
    if (path !== undefined)
        return `_flakewarden_paths ${path === 'folder' ? '-d' : '-f'}; `;
    return '';
}

;// CONCATENATED MODULE: ./build/core/commands/first-sentence.js
/** What fits beside a name in the list of a shell: no marks of code, no full stop at the end. */
function firstSentence(text) {
    const plain = text.replaceAll('`', '');
    // The first full stop behind a word: neither that of `e.g.` nor one inside a name.
    const end = plain.search(/(?<!e\.g)\.(?: |$)/);
    return end < 0 ? plain : plain.slice(0, end);
}

;// CONCATENATED MODULE: ./build/core/commands/completion-fish.js



/** The script for fish: one `complete` a line (its manual, complete(1)). */
function fishCompletion() {
    const names = command_table.COMMAND_TABLE.map(({ name }) => name).join(' ');
    const commands = command_table.COMMAND_TABLE.map(({ name, about }) => `complete -c flakewarden -n __fish_use_subcommand -a ${name} -d ${quoted(firstSentence(about))}`);
    return `# flakewarden: completion for fish. Made by: flakewarden completion fish
complete -c flakewarden -f
${commands.join('\n')}
complete -c flakewarden -n __fish_use_subcommand -a help -d 'Show the options of a command'
complete -c flakewarden -n __fish_use_subcommand -l version -d 'Print the version'
complete -c flakewarden -n '__fish_seen_subcommand_from help' -a '${names}'
${command_table.COMMAND_TABLE.flatMap(commandLines).join('\n')}
`;
}
function commandLines({ name, options, argument }) {
    const head = `complete -c flakewarden -n '__fish_seen_subcommand_from ${name}'`;
    const lines = [...options, command_spec/* HELP_OPTION */.E4].map((option) => `${head} ${optionArguments(option)}`);
    return argument === undefined ? lines : [...lines, `${head} ${valueArguments(argument, false)}`];
}
function optionArguments({ name, about, value }) {
    const behind = value === undefined ? '' : `${valueArguments(value, true)} `;
    return `-l ${name} ${behind}-d ${quoted(firstSentence(about))}`;
}
/** `-x` needs a value that is no file, `-r -F` one that is; for arguments `-F` alone allows files again. */
function valueArguments({ choices, path }, isOption) {
    if (choices !== undefined)
        return `${isOption ? '-x ' : ''}-a ${quoted(choices.join(' '))}`;
    if (path === 'folder')
        return `${isOption ? '-x ' : ''}-a '(__fish_complete_directories)'`;
    if (path === 'file')
        return isOption ? '-r -F' : '-F';
    return isOption ? '-x' : '-f';
}
function quoted(text) {
    return `'${text.replaceAll('\\', '\\\\').replaceAll("'", String.raw `\'`)}'`;
}

;// CONCATENATED MODULE: ./build/core/commands/completion-zsh.js



/** The script for zsh, in the form that `_arguments` of its completion system reads (zshcompsys(1)). */
function zshCompletion() {
    const commands = command_table.COMMAND_TABLE.map(({ name, about }) => `    ${completion_zsh_quoted(`${name}:${firstSentence(about)}`)}`);
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
${command_table.COMMAND_TABLE.map(completion_zsh_commandCase).join('')}    help) _describe 'command' subcommands ;;
  esac
}
if [ "$funcstack[1]" = '_flakewarden' ]; then _flakewarden "$@"; else compdef _flakewarden flakewarden; fi
`;
}
function completion_zsh_commandCase({ name, options, argument }) {
    const specs = [...options, command_spec/* HELP_OPTION */.E4].map(optionSpec);
    const positional = argument === undefined ? [] : [`${argument.many ? '*' : '1'}:${escaped(argument.name)}:${action(argument)}`];
    const lines = [...specs, ...positional].map((spec) => `      ${completion_zsh_quoted(spec)}`);
    return `    ${name}) _arguments \\\n${lines.join(' \\\n')} ;;\n`;
}
function optionSpec({ name, about, value, multiple }) {
    const text = `[${escaped(firstSentence(about))}]`;
    const head = multiple === true ? '*' : '';
    return value === undefined ? `--${name}${text}` : `${head}--${name}=${text}:${escaped(value.name)}:${action(value)}`;
}
function action({ choices, path }) {
    if (choices !== undefined)
        return `(${choices.join(' ')})`;
    if (path === undefined)
        return ' ';
    return path === 'folder' ? '_files -/' : '_files';
}
/** Colons and brackets end a part of a specification. */
function escaped(text) {
    return text.replaceAll(/[\\:[\]]/g, String.raw `\$&`);
}
function completion_zsh_quoted(text) {
    return `'${text.replaceAll("'", String.raw `'\''`)}'`;
}

;// CONCATENATED MODULE: ./build/entry/cli/completion.js



const SCRIPTS = {
    bash: bashCompletion,
    zsh: zshCompletion,
    fish: fishCompletion,
};
/** Prints the script of a shell. */
function printCompletion({ shell }) {
    process.stdout.write(SCRIPTS[shell]());
}


/***/ })

};
