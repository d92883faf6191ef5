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
/* unused harmony exports EXIT_MEANINGS, FlakewardenError, ConfigError, AccessError, ServiceError, DocumentError */
/**
 * What can go wrong, sorted by who can act on it. Every error carries a stable `code`, a sentence that says what to do
 * (`hint`) and the exit code of the process that dies of it. Messages are ours: constants, numbers and names that the
 * user typed. Text from a log, a service or a model never enters a message, because messages are printed.
 */
/** Exit codes of every part and of the command line. Part of the public interface: do not renumber. */
const EXIT_CODES = {
    ok: 0,
    /** There are findings, and `check` was asked or `--fail-on-findings` given. */
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
/** What each exit code means, in plain words: `--help` prints them, and the guides show them as a table. */
const EXIT_MEANINGS = {
    ok: 'Done.',
    findings: 'Done, and there are findings: always of check, of the other commands only with --fail-on-findings.',
    usage: 'You can mend it: a wrong option, a missing input, a secret that belongs to another part.',
    bug: 'A bug in flakewarden.',
    service: "GitHub or the model's service refused or could not be reached.",
    document: 'A document failed its check. Nothing was written.',
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
    'html-output': 'flakewarden/html',
    'report-output': 'flakewarden/report',
};


/***/ }),

/***/ 803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ isRuntimeVariable)
/* harmony export */ });
/* unused harmony export assertOwnRights */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(807);

/** Environment variables through which a model's key or identity arrives. */
const MODEL_VARIABLE = /^(?:ANTHROPIC_|CLAUDE_|INPUT_ANTHROPIC-API-KEY$)/i;
/** Environment variables through which a GitHub token arrives. */
const GITHUB_VARIABLE = /^(?:GITHUB_TOKEN|GH_TOKEN|GH_ENTERPRISE_TOKEN|GITHUB_ENTERPRISE_TOKEN|GITHUB_PAT|INPUT_GITHUB-TOKEN)$/i;
/** Values that are a model key, or a GitHub token, under whatever name. Tokens of apps and jobs hold an id and a JWT. */
const MODEL_VALUE = /sk-ant-[a-z0-9]+-/;
const GITHUB_VALUE = /gh[pousr]_[A-Za-z0-9._-]{16}|github_pat_[A-Za-z0-9_]{16}/;
/** Proof that the job may ask for an identity token: only the part that talks to the model has a use for it. */
const IDENTITY_VARIABLE = /^ACTIONS_ID_TOKEN_REQUEST_/i;
/** Let a log line run a workflow command again; nobody who sets them can be protected. */
const UNSAFE_VARIABLE = /^ACTIONS_ALLOW_UNSECURE_/i;
/** Send a part's traffic, and with it the key, somewhere else. */
const DETOUR_VARIABLE = /^ANTHROPIC_BASE_URL$/i;
/**
 * Load foreign code into the process, loosen its permission model, dump its memory, or print its requests with their
 * headers: `NODE_OPTIONS` can do each of it, the others one.
 */
const FOREIGN_CODE_VARIABLE = /^(?:NODE_OPTIONS|NODE_DEBUG|NODE_DEBUG_NATIVE|NODE_COMPILE_CACHE|LD_PRELOAD|LD_AUDIT|DYLD_INSERT_LIBRARIES|OPENSSL_CONF)$/i;
/** Switches off the check of who the other side is. `1` is the default. */
const UNCHECKED_VARIABLE = /^NODE_TLS_REJECT_UNAUTHORIZED$/i;
/** With these a process could write artifacts or caches of this run. Every JavaScript action gets them; no part has a use for them. */
const RUNTIME_VARIABLE = /^ACTIONS_(?:RUNTIME_|RESULTS_|CACHE_)/i;
/** Whoever needs the variable for other steps keeps it: an empty value counts as none. */
const EMPTY_IT = 'Give it an empty value in the env of the step that runs flakewarden, or remove it.';
const MODEL_BAN = { what: 'a key of the model', variable: MODEL_VARIABLE, value: MODEL_VALUE };
const GITHUB_BAN = { what: 'a GitHub token', variable: GITHUB_VARIABLE, value: GITHUB_VALUE };
const COMMON = [
    { what: 'a switch that makes log lines into commands', variable: UNSAFE_VARIABLE },
    { what: 'another address for the model', variable: DETOUR_VARIABLE },
    { what: 'a switch that changes what runs in its process', variable: FOREIGN_CODE_VARIABLE, hint: EMPTY_IT },
    { what: 'a switch against the check of certificates', variable: UNCHECKED_VARIABLE, hint: EMPTY_IT },
];
/** What each part may not hold: DESIGN.md, section 2. */
const BANS = {
    fetch: [...COMMON, MODEL_BAN, { what: 'the right to an identity token', variable: IDENTITY_VARIABLE }],
    classify: [...COMMON, GITHUB_BAN],
    report: [...COMMON, MODEL_BAN, { what: 'the right to an identity token', variable: IDENTITY_VARIABLE }],
};
/**
 * Stops a part that was given a right of another part, before it reads anything.
 *
 * @throws ConfigError that names the variable and what it holds, never its value
 */
function assertOwnRights(part, environment) {
    for (const [name, value] of Object.entries(environment)) {
        if (value === undefined || value === '')
            continue;
        const ban = BANS[part].find((b) => b.variable.test(name) || b.value?.test(value) === true);
        if (ban !== undefined) {
            throw new ConfigError(`${part} was given ${ban.what} in ${printable(name)}.`, {
                code: ban.hint === undefined ? 'foreign-right' : 'unsafe-environment',
                hint: ban.hint ?? `Remove it from the job that runs ${part}. Each part works only with the rights of its own job.`,
            });
        }
    }
}
/** Is this a variable that no part may hold, although the runner gives it to every action? */
function isRuntimeVariable(name) {
    return RUNTIME_VARIABLE.test(name);
}
/** Names of environment variables are set by the workflow's author; still, only plain ones are printed. */
function printable(name) {
    return /^[A-Za-z0-9_-]{1,80}$/.test(name) ? name : 'an environment variable';
}


/***/ }),

/***/ 233:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(136);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(807);
/* harmony import */ var _core_model_part_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(115);
/* harmony import */ var _core_rights_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(803);
/* harmony import */ var _io_process_part_process_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(995);






/** `dist/index.js`: loads no part itself, starts the bundle of exactly one. */
const wanted = process.env['INPUT_STEP']?.trim();
const part = _core_model_part_js__WEBPACK_IMPORTED_MODULE_3__/* .PARTS */ .d.find((name) => name === wanted);
if (part === undefined) {
    process.stderr.write('::error::The input `step` must be fetch, classify or report. [bad-input]\n');
    process.exitCode = _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT_CODES */ .ai.usage;
}
else {
    const folders = [folder('findings'), folder('history-output'), folder('html-output')];
    if (part === 'classify')
        for (const folder of folders)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    const runnerFiles = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'].flatMap((name) => process.env[name] || []);
    process.exitCode = await (0,_io_process_part_process_js__WEBPACK_IMPORTED_MODULE_5__/* .runPartProcess */ .w)({
        part,
        bundle: (0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(new URL(`./${part}/index.js`, import.meta.url)),
        environment: environmentOfPart(),
        stdout: 'inherit',
        files: { read: [folder('evidence')], write: [...folders, ...runnerFiles] },
    });
}
/**
 * Our own environment without what no part may hold. A proxy counts only when the user agreed to one, and Node uses it
 * only when told so before it starts.
 */
function environmentOfPart() {
    const kept = Object.entries(process.env).filter(([name]) => !(0,_core_rights_js__WEBPACK_IMPORTED_MODULE_4__/* .isRuntimeVariable */ .l)(name));
    const allowProxy = process.env['INPUT_ALLOW-PROXY']?.trim() === 'true';
    return { ...Object.fromEntries(kept), ...(allowProxy ? { NODE_USE_ENV_PROXY: '1' } : {}) };
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
  w: () => (/* binding */ runPartProcess)
});

// UNUSED EXPORTS: MEMORY_FLAGS

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./build/io/process/part-process.js



/**
 * V8 lets the space of young objects grow to twice this for speed, and keeps three of it: bounded, a part that judges a
 * million outcomes takes a third less memory in the same time.
 */
const MEMORY_FLAGS = ['--max-semi-space-size=16'];
/** Runs one part in a process of its own and returns its exit code; a process ended by a signal counts as a bug (3). */
async function runPartProcess(options) {
    const child = (0,external_node_child_process_namespaceObject.spawn)(process.execPath, [...MEMORY_FLAGS, ...permissionFlags(options), options.bundle], {
        env: { ...options.environment },
        stdio: [
            'ignore',
            options.stdout === 'stderr' ? process.stderr : 'inherit',
            'inherit',
            ...(options.events === undefined ? [] : [options.events]),
        ],
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
