export const id = 599;
export const ids = [599];
export const modules = {

/***/ 4094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ TOOL)
/* harmony export */ });
/** Name and version as documents and the issue state them; a test holds it equal to package.json. */
const TOOL = 'flakewarden 0.1.0';


/***/ }),

/***/ 6599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printHelp: () => (/* binding */ printHelp)
/* harmony export */ });
/* harmony import */ var _core_commands_complaints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8215);
/* harmony import */ var _core_render_terminal_help_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4035);
/* harmony import */ var _core_tool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4094);
/* harmony import */ var _io_terminal_look_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8347);




const HELP = new Set(['help', '--help', '-h']);
const VERSION = new Set(['--version', '-V']);
/**
 * Prints what a first word asks for that names no command: the version, the list of commands, or the help of one.
 *
 * @throws ConfigError when there is no such command
 */
async function printHelp(name, topic) {
    process.stdout.write(await textOf(name, topic));
}
async function textOf(name, topic) {
    if (VERSION.has(name))
        return `${_core_tool_js__WEBPACK_IMPORTED_MODULE_2__/* .TOOL */ .j}\n`;
    if (name !== '' && !HELP.has(name))
        throw (0,_core_commands_complaints_js__WEBPACK_IMPORTED_MODULE_0__/* .noSuchCommand */ .IW)(name);
    const look = (0,_io_terminal_look_js__WEBPACK_IMPORTED_MODULE_3__/* .lookOf */ .L)(process.stdout, process.env, process.platform);
    if (topic === undefined || topic.startsWith('-'))
        return (0,_core_render_terminal_help_js__WEBPACK_IMPORTED_MODULE_1__/* .overviewText */ .F)(look);
    const { COMMAND_TABLE } = await Promise.all(/* import() */[__webpack_require__.e(377), __webpack_require__.e(735), __webpack_require__.e(809)]).then(__webpack_require__.bind(__webpack_require__, 9809));
    const spec = COMMAND_TABLE.find((one) => one.name === topic);
    if (spec === undefined)
        throw (0,_core_commands_complaints_js__WEBPACK_IMPORTED_MODULE_0__/* .noSuchCommand */ .IW)(topic);
    return (0,_core_render_terminal_help_js__WEBPACK_IMPORTED_MODULE_1__/* .helpText */ .B)(spec, look);
}


/***/ })

};
