export const id = 670;
export const ids = [670];
export const modules = {

/***/ 4670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BashSession: () => (/* binding */ BashSession),
/* harmony export */   BashTimeoutError: () => (/* binding */ BashTimeoutError),
/* harmony export */   DEFAULT_MEMORY_SYNC_INTERVAL_MS: () => (/* reexport safe */ _sync_interval_mjs__WEBPACK_IMPORTED_MODULE_1__.hL),
/* harmony export */   MARKER_PATH: () => (/* binding */ MARKER_PATH),
/* harmony export */   MEMORY_FLUSH_TIMEOUT_MS: () => (/* binding */ MEMORY_FLUSH_TIMEOUT_MS),
/* harmony export */   MIN_MEMORY_SYNC_INTERVAL_MS: () => (/* reexport safe */ _sync_interval_mjs__WEBPACK_IMPORTED_MODULE_1__._3),
/* harmony export */   SessionMemoryError: () => (/* binding */ SessionMemoryError),
/* harmony export */   SessionMemoryStores: () => (/* binding */ SessionMemoryStores),
/* harmony export */   betaAgentToolset20260401: () => (/* binding */ betaAgentToolset20260401),
/* harmony export */   betaBashTool: () => (/* binding */ betaBashTool),
/* harmony export */   betaEditTool: () => (/* binding */ betaEditTool),
/* harmony export */   betaGlobTool: () => (/* binding */ betaGlobTool),
/* harmony export */   betaGrepTool: () => (/* binding */ betaGrepTool),
/* harmony export */   betaReadTool: () => (/* binding */ betaReadTool),
/* harmony export */   betaWriteTool: () => (/* binding */ betaWriteTool),
/* harmony export */   extractSkillArchive: () => (/* binding */ extractSkillArchive),
/* harmony export */   resolvePath: () => (/* binding */ resolvePath),
/* harmony export */   setupSkills: () => (/* binding */ setupSkills)
/* harmony export */ });
/* harmony import */ var _core_error_mjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3045);
/* harmony import */ var _sync_interval_mjs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9935);
/**
 * Browser stub for `tools/agent-toolset/node`.
 *
 * The real module implements the `agent_toolset_20260401` tools on top of Node
 * built-ins (`node:child_process`, `node:fs`, …), which browser bundlers cannot
 * resolve. The `browser` field in `package.json` substitutes this stub in
 * browser builds so the SDK bundles cleanly for web targets; Node runtimes and
 * node-target bundles ignore the mapping and load the real implementation.
 *
 * Every value export here throws an {@link AnthropicError} when used — the
 * agent toolset only works in Node.js or a Node-compatible runtime. Type
 * exports are re-exported from the real module (erased at build time), so
 * type-level usage is unaffected.
 */

function nodeOnly(name) {
    throw new _core_error_mjs__WEBPACK_IMPORTED_MODULE_0__/* .AnthropicError */ .pJ(`${name} requires Node.js or a Node-compatible runtime`);
}
// `./sync-interval` is runtime-agnostic, so these re-export directly.

/**
 * Duplicated literal, not a re-export: importing the value from `./memories`
 * would pull that module's Node built-ins into browser bundles. The stub test
 * pins it to the real module's value.
 */
const MEMORY_FLUSH_TIMEOUT_MS = 30000;
const MARKER_PATH = '.anthropic-memory-store';
/**
 * Duplicated declaration, for the same reason as the literal above. Nothing in
 * a browser build can throw it — the store download is Node-only — so this
 * exists to keep the stub's export surface identical to the real module's.
 */
var SessionMemoryError = /* @__PURE__ */ (() => {
    /**
     * Duplicated declaration, for the same reason as the literal above. Nothing in
     * a browser build can throw it — the store download is Node-only — so this
     * exists to keep the stub's export surface identical to the real module's.
     */
    class SessionMemoryError extends _core_error_mjs__WEBPACK_IMPORTED_MODULE_0__/* .AnthropicError */ .pJ {
        constructor(message, cause) {
            super(message);
            // in some environments the 'cause' property is already declared
            // @ts-ignore
            if (cause !== undefined)
                this.cause = cause;
        }
    }
    /** @internal */
    SessionMemoryError._errorName = 'SessionMemoryError';
    return SessionMemoryError;
})();
class SessionMemoryStores {
    constructor(_client, _opts) {
        nodeOnly('SessionMemoryStores');
    }
    get roots() {
        return nodeOnly('SessionMemoryStores');
    }
    get readOnlyRoots() {
        return nodeOnly('SessionMemoryStores');
    }
    download(_session) {
        return nodeOnly('SessionMemoryStores');
    }
    finish() {
        return nodeOnly('SessionMemoryStores');
    }
    /** @internal */
    syncAll(_final) {
        return nodeOnly('SessionMemoryStores');
    }
    syncIfDue() {
        return nodeOnly('SessionMemoryStores');
    }
    flushWrites(_signal) {
        return nodeOnly('SessionMemoryStores');
    }
    dispose() {
        return nodeOnly('SessionMemoryStores');
    }
}
function setupSkills(_ctx) {
    return nodeOnly('setupSkills');
}
function extractSkillArchive(_resp, _dest) {
    return nodeOnly('extractSkillArchive');
}
function betaAgentToolset20260401(_ctx) {
    return nodeOnly('betaAgentToolset20260401');
}
function resolvePath(_ctx, _p) {
    return nodeOnly('resolvePath');
}
/**
 * A bash command exceeded its `timeoutMs`. Carries the timeout so a caller can
 * tell it apart from an abort without matching on the message text.
 */
var BashTimeoutError = /* @__PURE__ */ (() => {
    /**
     * A bash command exceeded its `timeoutMs`. Carries the timeout so a caller can
     * tell it apart from an abort without matching on the message text.
     */
    class BashTimeoutError extends _core_error_mjs__WEBPACK_IMPORTED_MODULE_0__/* .AnthropicError */ .pJ {
        constructor(timeoutMs) {
            super(`bash command timed out after ${timeoutMs}ms`);
            this.timeoutMs = timeoutMs;
        }
    }
    /** @internal */
    BashTimeoutError._errorName = 'BashTimeoutError';
    return BashTimeoutError;
})();
class BashSession {
    constructor(_dir, _env) {
        nodeOnly('BashSession');
    }
    get closed() {
        return nodeOnly('BashSession');
    }
    exec(_command, _opts = {}) {
        return nodeOnly('BashSession');
    }
    close() {
        nodeOnly('BashSession');
    }
}
function betaBashTool(_ctx) {
    return nodeOnly('betaBashTool');
}
function betaReadTool(_ctx) {
    return nodeOnly('betaReadTool');
}
function betaWriteTool(_ctx) {
    return nodeOnly('betaWriteTool');
}
function betaEditTool(_ctx) {
    return nodeOnly('betaEditTool');
}
function betaGlobTool(_ctx) {
    return nodeOnly('betaGlobTool');
}
function betaGrepTool(_ctx) {
    return nodeOnly('betaGrepTool');
}
//# sourceMappingURL=node.browser.mjs.map

/***/ })

};
