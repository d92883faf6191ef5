import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 2807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mi: () => (/* binding */ DocumentError),
/* harmony export */   Zl: () => (/* binding */ FlakewardenError),
/* harmony export */   ai: () => (/* binding */ EXIT_CODES),
/* harmony export */   xL: () => (/* binding */ ConfigError)
/* harmony export */ });
/* unused harmony exports AccessError, ServiceError */
/**
 * What can go wrong, sorted by who can act on it. Every error carries a stable `code`, a sentence that says what to do
 * (`hint`) and the exit code of the process that dies of it. Messages are ours: constants, numbers and names that the
 * user typed. Text from a log, a service or a model never enters a message, because messages are printed.
 */
/** Exit codes of every part and of the command line. Part of the public interface: do not renumber. */
const EXIT_CODES = {
    ok: 0,
    /** `--fail-on-findings` was given and there are findings. */
    findings: 1,
    /** The user can fix it: a bad option, a missing input, a secret that belongs to another part. */
    usage: 2,
    /** A bug in flakewarden. */
    bug: 3,
    /** GitHub or the model's service could not be reached, or refused. */
    service: 4,
    /** A document failed its check: wrong digest, wrong schema, wrong run. Nothing was written. */
    document: 5,
};
/** Base of all expected failures; anything else that is thrown is a bug and ends with exit code 3. */
class FlakewardenError extends Error {
    code;
    hint;
    constructor(message, details) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = new.target.name;
        this.code = details.code;
        this.hint = details.hint;
    }
}
/** An input, option or environment variable is wrong; the person who configured the run can fix it. */
class ConfigError extends FlakewardenError {
    exitCode = EXIT_CODES.usage;
}
/** A service refused for want of a right. The hint names the permission. */
class AccessError extends (/* unused pure expression or super */ null && (FlakewardenError)) {
    exitCode = EXIT_CODES.service;
}
/** A service could not be reached, or answered something that no retry cures. */
class ServiceError extends (/* unused pure expression or super */ null && (FlakewardenError)) {
    exitCode = EXIT_CODES.service;
}
/** A hand-over document is missing, altered, malformed or belongs to another run. Always fails closed. */
class DocumentError extends FlakewardenError {
    exitCode = EXIT_CODES.document;
}


/***/ }),

/***/ 9553:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2807);
/* harmony import */ var _io_terminal_check_line_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8897);
/* harmony import */ var _io_terminal_export_line_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4917);
/* harmony import */ var _io_terminal_limits_line_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7783);
/* harmony import */ var _io_terminal_read_line_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7335);





// Whoever reads the output may stop before its end, as `head` does.
process.stdout.on('error', (error) => {
    if (error.code !== 'EPIPE')
        throw error;
    process.exit();
});
try {
    const [command, ...rest] = process.argv.slice(2);
    // Each loads only what it needs: the parsers or the inputs of the parts.
    if (command === 'read') {
        const line = (0,_io_terminal_read_line_js__WEBPACK_IMPORTED_MODULE_4__/* .parseReadLine */ .Ob)(rest);
        if ('help' in line)
            process.stdout.write(line.help);
        else
            await (await Promise.all(/* import() */[__nccwpck_require__.e(577), __nccwpck_require__.e(406), __nccwpck_require__.e(296), __nccwpck_require__.e(762)]).then(__nccwpck_require__.bind(__nccwpck_require__, 762))).readFiles(line);
    }
    else if (command === 'check') {
        const line = (0,_io_terminal_check_line_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCheckLine */ .W)(rest);
        if ('help' in line)
            process.stdout.write(line.help);
        else
            process.exitCode = (await Promise.all(/* import() */[__nccwpck_require__.e(577), __nccwpck_require__.e(254), __nccwpck_require__.e(296), __nccwpck_require__.e(335)]).then(__nccwpck_require__.bind(__nccwpck_require__, 335))).checkFiles(line);
    }
    else if (command === 'export') {
        const line = (0,_io_terminal_export_line_js__WEBPACK_IMPORTED_MODULE_2__/* .parseExportLine */ .yq)(rest);
        if ('help' in line)
            process.stdout.write(line.help);
        else
            (await Promise.all(/* import() */[__nccwpck_require__.e(577), __nccwpck_require__.e(377), __nccwpck_require__.e(296), __nccwpck_require__.e(281)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9281))).exportFindings(line);
    }
    else if (command === 'limits') {
        const line = (0,_io_terminal_limits_line_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLimitsLine */ .Y)(rest);
        if ('help' in line)
            process.stdout.write(line.help);
        else
            (await __nccwpck_require__.e(/* import() */ 741).then(__nccwpck_require__.bind(__nccwpck_require__, 5741))).printLimits(line);
    }
    else {
        process.exitCode = await (await Promise.all(/* import() */[__nccwpck_require__.e(577), __nccwpck_require__.e(377), __nccwpck_require__.e(296), __nccwpck_require__.e(932)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4932))).printResult(process.argv.slice(2));
    }
}
catch (error) {
    const expected = error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .FlakewardenError */ .Zl;
    const text = expected ? `${error.message} ${error.hint}` : 'This is a bug in flakewarden. Please report it.';
    process.stderr.write(`error: ${text}\n`);
    if (!expected && process.env['FLAKEWARDEN_DEBUG'] === '1')
        process.stderr.write(`${String(error)}\n`);
    process.exitCode = expected ? error.exitCode : _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODES */ .ai.bug;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseCheckLine),
/* harmony export */   n: () => (/* binding */ CHECK_ABOUT)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2807);


/** What `check` does, for the list of commands. */
const CHECK_ABOUT = 'Check workflows: no job holds the key of a model and a right on GitHub, and what belongs to that.';
/** Forms in which findings are printed. */
const FORMATS = ['text', 'json', 'sarif'];
/**
 * Reads what follows `check` on the command line. In a file of its own, so that no other command loads a parser of YAML.
 *
 * @returns the parsed line, or the help text to print
 * @throws ConfigError when an option is not right
 */
function parseCheckLine(argv) {
    const { values, positionals } = readOptions(argv);
    if (values.help === true)
        return { help: CHECK_HELP };
    const format = FORMATS.find((name) => name === (values.format ?? 'text'));
    if (format === undefined)
        throw usage(`--format is one of ${FORMATS.join(', ')}.`);
    return {
        command: 'check',
        paths: positionals.length > 0 ? positionals : ['.'],
        format,
        all: values.all === true,
        ignored: new Set((values.ignore ?? []).flatMap((list) => list.toUpperCase().split(/[,\s]+/))),
        explained: values.explain?.toUpperCase(),
    };
}
function readOptions(argv) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
            args: [...argv],
            options: {
                format: { type: 'string' },
                all: { type: 'boolean' },
                ignore: { type: 'string', multiple: true },
                explain: { type: 'string' },
                help: { type: 'boolean' },
            },
            allowPositionals: true,
        });
    }
    catch (cause) {
        throw usage('See: flakewarden check --help.', cause);
    }
}
function usage(hint, cause) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL('The options of check are not right.', { code: 'usage', hint, cause });
}
const CHECK_HELP = `flakewarden check: ${CHECK_ABOUT}

Usage: flakewarden check [options] [<file or folder>...]

Without a name, or for a folder: .github/workflows/*.yml, action.yml, .github/actions/**/action.yml, and the YAML blocks of
README.md and of the documents in .github that show a workflow or an action (a block whose first line ends in check-ignore
is left out). Files end in .yml, .yaml or .md.

  --format …   text (default), json, or sarif (2.1.0, for code scanning).
  --all        All rules for all workflows. Without it, most rules apply only where a model takes part.
  --ignore …   Ids of rules to leave out, separated by commas.
  --explain …  Print what a rule is about, with a bad and a good example, e.g. --explain W15.
  --help       Show this text.

Examples:
  flakewarden check
  flakewarden check --format sarif > check.sarif
  flakewarden check .github/workflows/triage.yml docs/setup.md

It reads files only: no network, no secret. Rights that no file shows (those of the repository's settings, those inside a
workflow of another repository) count as all rights. Exit codes: 0 nothing found, 1 findings, 2 wrong use, or a file that
cannot be read or that GitHub would refuse.
`;


/***/ }),

/***/ 4917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   vr: () => (/* binding */ EXPORT_ABOUT),
/* harmony export */   yq: () => (/* binding */ parseExportLine)
/* harmony export */ });
/* unused harmony export EXPORT_FORMATS */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var _read_line_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7335);


/** What `export` does, for the list of commands. */
const EXPORT_ABOUT = 'Print the findings for other tools: CSV, SARIF, CTRF, JUnit XML, or a badge.';
/** Forms of `core/export/formats.ts`, with what each is for. */
const EXPORT_FORMATS = {
    csv: 'comma-separated values, safe to open in a spreadsheet',
    sarif: 'SARIF 2.1.0, for code scanning and editors',
    ctrf: 'Common Test Report Format',
    junit: 'JUnit XML, a test case with properties per finding',
    badge: 'JSON for an endpoint badge of shields.io',
};
const DEFAULT_FINDINGS = 'flakewarden-out/findings';
/**
 * Reads what follows `export` on the command line.
 *
 * @returns the parsed line, or the help text to print
 * @throws ConfigError when an option is not right
 */
function parseExportLine(argv) {
    const values = readOptions(argv);
    if (values.help === true)
        return { help: EXPORT_HELP };
    const names = Object.keys(EXPORT_FORMATS);
    const format = names.find((name) => name === values.format);
    if (format === undefined)
        throw (0,_read_line_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .CI)('export needs a form.', `--format is one of ${names.join(', ')}.`);
    return { command: 'export', format, findings: values.findings ?? DEFAULT_FINDINGS };
}
function readOptions(argv) {
    try {
        const options = { format: { type: 'string' }, findings: { type: 'string' }, help: { type: 'boolean' } };
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...argv], options }).values;
    }
    catch (cause) {
        throw (0,_read_line_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .CI)('The options of export are not right.', 'See: flakewarden export --help.', cause);
    }
}
const EXPORT_HELP = `flakewarden export: ${EXPORT_ABOUT}

Usage: flakewarden export --format <form> [--findings <folder or file>]

${Object.entries(EXPORT_FORMATS)
    .map(([name, about]) => `  --format ${name.padEnd(7)}${about}`)
    .join('\n')}
  --findings …    Folder that classify wrote, or its findings.json (default: ${DEFAULT_FINDINGS}).
  --help          Show this text.

Examples:
  flakewarden export --format csv > flaky-tests.csv
  flakewarden export --format sarif --findings flakewarden-out/findings > flaky-tests.sarif

Exit codes: 0 done, 2 wrong use, 5 the document failed its check.
`;


/***/ }),

/***/ 7783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ LIMITS_ABOUT),
/* harmony export */   Y: () => (/* binding */ parseLimitsLine)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var _read_line_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7335);


/** What `limits` does, for the list of commands. */
const LIMITS_ABOUT = 'Print every limit that protects your runner, your issue and GitHub, with its reason.';
/**
 * Reads what follows `limits` on the command line.
 *
 * @returns the parsed line, or the help text to print
 * @throws ConfigError when an option is unknown
 */
function parseLimitsLine(argv) {
    try {
        const options = { json: { type: 'boolean' }, help: { type: 'boolean' } };
        const { values } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...argv], options });
        return values.help === true ? { help: LIMITS_HELP } : { command: 'limits', json: values.json === true };
    }
    catch (cause) {
        throw (0,_read_line_js__WEBPACK_IMPORTED_MODULE_1__/* .usage */ .CI)('The options of limits are not right.', 'See: flakewarden limits --help.', cause);
    }
}
const LIMITS_HELP = `flakewarden limits: ${LIMITS_ABOUT}

Usage: flakewarden limits [--json]

  --json    Print name, value, unit, reason and, where there is one, the input that asks for less, as JSON.
  --help    Show this text.
`;


/***/ }),

/***/ 7335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ usage),
/* harmony export */   Ob: () => (/* binding */ parseReadLine),
/* harmony export */   tZ: () => (/* binding */ READ_ABOUT)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2807);


/** What `read` does, for the list of commands. */
const READ_ABOUT = 'Read job logs or test reports from files (- is standard input) and print what failed.';
/**
 * Reads what follows `read` on the command line. In a file of its own, because `read` is to start quickly and the inputs of the
 * parts take long to load.
 *
 * @returns the parsed line, or the help text to print
 * @throws ConfigError when an option is unknown or no file is named
 */
function parseReadLine(argv) {
    try {
        const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
            args: [...argv],
            options: { json: { type: 'boolean' }, help: { type: 'boolean' } },
            allowPositionals: true,
        });
        if (values.help === true)
            return { help: READ_HELP };
        if (positionals.length > 0)
            return { command: 'read', files: positionals, json: values.json === true };
    }
    catch (cause) {
        throw usage('The options of read are not right.', 'See: flakewarden read --help.', cause);
    }
    throw usage('There is nothing to read.', 'Name at least one file, or - for standard input.');
}
/** The mistake of whoever typed the command. */
function usage(message, hint, cause) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(message, { code: 'usage', hint, cause });
}
const READ_HELP = `flakewarden read: ${READ_ABOUT}

Usage: flakewarden read [--json] <file>...

  --json    Print what was read as JSON on stdout, one document a file and line.
  --help    Show this text.

Examples:
  flakewarden read job.log
  gh api repos/OWNER/NAME/actions/jobs/ID/logs | flakewarden read -
  flakewarden read --json build/test-results/*.xml

It reads files only: no network, no secret. Exit codes: 0 read, 2 a file cannot be read.
`;


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(9553);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
