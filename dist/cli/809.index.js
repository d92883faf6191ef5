export const id = 809;
export const ids = [809];
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


/***/ })

};
