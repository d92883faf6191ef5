export const id = 187;
export const ids = [187];
export const modules = {

/***/ 5187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPartCommand: () => (/* binding */ runPartCommand)
});

// EXTERNAL MODULE: ./build/core/commands/part-commands.js
var part_commands = __webpack_require__(2735);
// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/render/terminal-help.js
var terminal_help = __webpack_require__(4035);
// EXTERNAL MODULE: ./build/core/commands/input-options.js
var input_options = __webpack_require__(3586);
// EXTERNAL MODULE: ./build/io/terminal/parse-options.js + 1 modules
var parse_options = __webpack_require__(938);
;// CONCATENATED MODULE: ./build/io/terminal/command-line.js



/**
 * Reads what follows the name of a command that starts parts.
 *
 * @returns undefined when help was asked for
 * @throws ConfigError when an option is unknown or lacks its value
 */
function parseCommandLine(command, argv) {
    const spec = (0,part_commands/* partCommand */.J)(command);
    const options = (0,parse_options/* parseOptions */.A)(spec, argv);
    if (options.help)
        return undefined;
    const names = new Set(spec.options.map(({ name }) => name));
    // Not every command has every option.
    const text = (name) => (names.has(name) ? options.text(name) : undefined);
    const flag = (name) => names.has(name) && options.flag(name);
    return {
        command,
        inputs: new Map([...names].filter(input_options/* isInputOption */.s).flatMap((name) => {
            const value = text(name);
            return value === undefined ? [] : [[name, value]];
        })),
        write: flag('write'),
        json: flag('json'),
        markdown: flag('markdown'),
        failOnFindings: flag('fail-on-findings'),
        ui: flag('ui') || text('ui-port') !== undefined,
        uiPort: text('ui-port'),
        repo: text('repo'),
        out: text('out'),
        replay: text('replay'),
        apiUrl: text('api-url'),
        serverUrl: text('server-url'),
    };
}

// EXTERNAL MODULE: ./build/io/terminal/look.js
var look = __webpack_require__(8347);
;// CONCATENATED MODULE: ./build/entry/cli/part-command.js





/**
 * Does what the line of a command that starts parts says.
 *
 * @returns the exit code
 * @throws ConfigError when the line is not right
 */
async function runPartCommand(name, argv) {
    const line = parseCommandLine(name, argv);
    // Help needs neither the parts nor the page.
    if (line !== undefined)
        return (await Promise.all(/* import() */[__webpack_require__.e(577), __webpack_require__.e(296), __webpack_require__.e(263), __webpack_require__.e(291)]).then(__webpack_require__.bind(__webpack_require__, 5291))).printResult(line);
    process.stdout.write((0,terminal_help/* helpText */.B)((0,part_commands/* partCommand */.J)(name), (0,look/* lookOf */.L)(process.stdout, process.env, process.platform)));
    return errors/* EXIT_CODES */.ai.ok;
}


/***/ })

};
