import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ai: () => (/* binding */ EXIT_CODES)
/* harmony export */ });
/* unused harmony exports FlakewardenError, ConfigError, AccessError, ServiceError, DocumentError */
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
class ConfigError extends (/* unused pure expression or super */ null && (FlakewardenError)) {
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
class DocumentError extends (/* unused pure expression or super */ null && (FlakewardenError)) {
    exitCode = EXIT_CODES.document;
}


/***/ }),

/***/ 115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ PARTS),
/* harmony export */   o: () => (/* binding */ DEFAULT_FOLDERS)
/* harmony export */ });
/** The parts of flakewarden: one job, one bundle and one set of rights each. */
const PARTS = ['fetch', 'classify', 'report'];
/** Where the parts find and leave their documents unless an input says otherwise; relative to the working folder. */
const DEFAULT_FOLDERS = {
    evidence: 'flakewarden/evidence',
    findings: 'flakewarden/findings',
    'history-output': 'flakewarden/history',
    'report-output': 'flakewarden/report',
};


/***/ }),

/***/ 233:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(136);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(807);
/* harmony import */ var _core_model_part_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(115);
/* harmony import */ var _io_process_part_process_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(995);





/** `dist/index.js`: loads no part itself, starts the bundle of exactly one. */
const wanted = process.env['INPUT_STEP']?.trim();
const part = _core_model_part_js__WEBPACK_IMPORTED_MODULE_3__/* .PARTS */ .d.find((name) => name === wanted);
if (part === undefined) {
    process.stderr.write('::error::The input `step` must be fetch, classify or report.\n');
    process.exitCode = _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT_CODES */ .ai.usage;
}
else {
    const folders = [folder('findings'), folder('history-output')];
    if (part === 'classify')
        for (const folder of folders)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    const runnerFiles = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'].flatMap((name) => process.env[name] || []);
    process.exitCode = await (0,_io_process_part_process_js__WEBPACK_IMPORTED_MODULE_4__/* .runPartProcess */ .w)({
        part,
        bundle: (0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(new URL(`./${part}/index.js`, import.meta.url)),
        environment: (0,_io_process_part_process_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutRuntimeTokens */ .x)(process.env),
        stdout: 'inherit',
        files: { read: [folder('evidence')], write: [...folders, ...runnerFiles] },
    });
}
function folder(name) {
    return process.env[`INPUT_${name.toUpperCase()}`]?.trim() || _core_model_part_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_FOLDERS */ .o[name];
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  w: () => (/* binding */ runPartProcess),
  x: () => (/* binding */ withoutRuntimeTokens)
});

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./build/io/process/part-process.js



/**
 * Variables of the runner with which a process could write artifacts or caches of this run. Every JavaScript action gets
 * them; no part has a use for them.
 */
const RUNTIME_VARIABLES = /^ACTIONS_(?:RUNTIME_|RESULTS_|CACHE_)/;
/** The dispatcher's own environment without what no part may hold. */
function withoutRuntimeTokens(environment) {
    return Object.fromEntries(Object.entries(environment).filter(([name]) => !RUNTIME_VARIABLES.test(name)));
}
/** Runs one part in a process of its own and returns its exit code; a process ended by a signal counts as a bug (3). */
async function runPartProcess(options) {
    const child = (0,external_node_child_process_namespaceObject.spawn)(process.execPath, [...permissionFlags(options), options.bundle], {
        env: { ...options.environment },
        stdio: ['ignore', options.stdout === 'stderr' ? process.stderr : 'inherit', 'inherit'],
    });
    const stop = (signal) => child.kill(signal);
    process.on('SIGTERM', stop).on('SIGINT', stop);
    try {
        return await new Promise((done, failed) => {
            child.once('error', failed);
            child.once('exit', (code) => done(code ?? 3));
        });
    }
    finally {
        process.off('SIGTERM', stop).off('SIGINT', stop);
    }
}
/**
 * `node --permission` for classify, where the runtime has it (Node 22.13 and later): it reads its bundle and the
 * evidence, writes its output, and can start no process. A seat belt around our own code, not a sandbox.
 */
function permissionFlags({ part, bundle, files }) {
    if (part !== 'classify' || files === undefined || !process.allowedNodeEnvironmentFlags.has('--permission'))
        return [];
    const network = process.allowedNodeEnvironmentFlags.has('--allow-net') ? ['--allow-net'] : [];
    return [
        '--permission',
        ...network,
        ...[(0,external_node_path_namespaceObject.dirname)(bundle), ...files.read, ...files.write].flatMap((path) => openings('--allow-fs-read', path)),
        ...files.write.flatMap((path) => openings('--allow-fs-write', path)),
    ];
}
/** The path itself and all below it, also under its real name when it goes through a link. */
function openings(flag, path) {
    const absolute = (0,external_node_path_namespaceObject.resolve)(path);
    const names = new Set([absolute, realName(absolute)]);
    return [...names].flatMap((name) => [`${flag}=${name}`, `${flag}=${name}/*`]);
}
function realName(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return path;
    }
}


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
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(233);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
